"""Objects with good defaults, for tests that care about one thing of them only."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from annotator.model.document import Decoding, Document
from annotator.model.ids import new_id
from annotator.model.person import ALL_ROLES, Person
from annotator.model.relation import Relation
from annotator.model.span import Fragment, Span
from annotator.services.edits import AddDocument, Batch, entry_of
from annotator.services.workspace import Workspace, create_corpus, introduce

TEXT = (
    "The ministry said on Monday that around 60 people had left the valley.\r\n"
    "“We will rebuild,” said a spokesman 😀, “by next May.”\r\n"
)
"""Two sentences with CRLF, typographic quotes and a character outside the first plane."""


def a_document(text: str = TEXT, **facts) -> Document:
    """Make a document; two with the same text do not fit into one corpus."""
    defaults = {"id": new_id(), "title": "The valley", "decoding": Decoding("utf-8")}
    return Document(text=text, **{**defaults, **facts})


def a_span(
    document_id: str = "document",
    person_id: str = "person",
    fragments: Sequence[Fragment] = ((4, 12),),
    **facts,
) -> Span:
    """Make a span, by default a claim on “ministry” in TEXT."""
    defaults = {"id": new_id(), "label": "claim"}
    return Span(
        document_id=document_id,
        person_id=person_id,
        fragments=tuple(fragments),
        **{**defaults, **facts},
    )


def a_relation(source: Span, target: Span, kind: str = "attributes", **facts) -> Relation:
    """Make a relation between two spans of one layer."""
    defaults = {"id": new_id(), "document_id": source.document_id}
    return Relation(
        person_id=source.person_id,
        type=kind,
        source_id=source.id,
        target_id=target.id,
        **{**defaults, **facts},
    )


def a_person(name: str = "Ada", **facts) -> Person:
    """Make a person with every role."""
    defaults = {"id": new_id(), "pseudonym": name.lower(), "roles": ALL_ROLES}
    return Person(name=name, **{**defaults, **facts})


def a_corpus(
    folder: Path,
    *,
    name: str = "sample",
    documents: int | Iterable[Document] = 1,
    person: str | None = "Ada",
) -> Workspace:
    """Make an open corpus folder/NAME.corpus with documents and, unless None, who acts.

    A number of documents makes so many, the first of which has TEXT. The test closes the
    workspace.
    """
    workspace = create_corpus(folder / f"{name}.corpus")
    if isinstance(documents, int):
        documents = [
            a_document(TEXT if number == 0 else f"{number}. {TEXT}", title=f"Text {number + 1}")
            for number in range(documents)
        ]
    edits = tuple(AddDocument(entry_of(one), one.text) for one in documents)
    if edits:
        workspace.do(Batch(edits), "Import", str(len(edits)))
    if person is not None:
        introduce(workspace, person)
    return workspace
