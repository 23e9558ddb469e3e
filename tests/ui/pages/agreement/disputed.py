"""Disputes about spans that are in a corpus, without anybody else in it."""

from annotator.services.agreement import Dispute
from annotator.services.workspace import Workspace


def disputes_of_own(workspace: Workspace, document_id: str) -> tuple[Dispute, ...]:
    """Return a dispute about each span of the acting person, with somebody who marked none."""
    person = workspace.person
    document = workspace.document(document_id)
    return tuple(
        Dispute(
            document_id,
            document.title,
            (person.pseudonym, "p9"),
            (person.id, person.id),
            "one-sided",
            span,
            None,
            document.text[span.start : span.end],
        )
        for span in workspace.spans(document_id)
    )
