"""Where a label stands in everybody's work, such as what waits for a decision after a split."""

from dataclasses import dataclass

from annotator.model.errors import RuleBrokenError
from annotator.model.person import Role
from annotator.model.span import covered_text
from annotator.services.jobs import Job, Progress
from annotator.services.workspace import Workspace

MOST = 2_000
"""Spans that are listed; there may be more."""
_BETWEEN_PROGRESS = 50


@dataclass(frozen=True, slots=True)
class Standing:
    """A span of the label."""

    document_id: str
    title: str
    person: str
    """The pseudonym of its owner."""
    span_id: str
    start: int
    end: int
    text: str


def standing_of(workspace: Workspace, label: str) -> Job[tuple[list[Standing], int]]:
    """Return the first spans of a label, by document and person, and how many there are.

    Raises RuleBrokenError unless a lead asks.
    """
    if Role.LEAD not in workspace.person.roles:
        raise RuleBrokenError("Only a lead may do this: ask the lead of the project.")
    people = {person.id: person.pseudonym for person in workspace.people()}
    store = workspace.store
    with store.lock:
        keys = store.wording.with_label(label)
    found = []
    document_id, text, title = "", "", ""
    for number, key in enumerate(keys[:MOST]):
        if number % _BETWEEN_PROGRESS == 0:
            yield Progress(number, min(MOST, len(keys)), title)
        with store.lock:
            if key[0] != document_id:
                document = store.documents.document(key[0])
                document_id, text, title = document.id, document.text, document.title
            span = store.spans.find(*key)
        if span is not None:
            words = covered_text(text, span.fragments)
            who = people[span.person_id]
            found.append(
                Standing(document_id, title, who, span.id, span.start, span.end, words)
            )
    return found, len(keys)
