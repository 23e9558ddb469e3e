"""Corpora in which several people have worked, for tests of what they agree on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from annotator.model.layer import Layer, State
from annotator.model.person import Person
from annotator.model.scheme import Attribute, Label, RelationType, Scheme
from annotator.services.edits import (
    AddDocument,
    AddPerson,
    AddRelation,
    AddSpan,
    Batch,
    ChangeLayer,
    entry_of,
)
from annotator.services.workspace import Workspace, create_corpus
from tests.makers import a_document, a_relation, a_span


@dataclass
class Work:
    """What one person did in one document."""

    spans: Sequence[tuple] = ()
    """Label, then fragments, then attributes if there are any."""
    relations: Sequence[tuple[str, int, int]] = ()
    """Type, and the places of source and target in the spans."""
    state: State = State.DONE


@dataclass
class Text:
    """A document and who did what in it."""

    text: str
    layers: Mapping[str, Work | Sequence[tuple]]
    """By pseudonym; spans alone stand for a layer that is done."""
    title: str = "text"
    metadata: Mapping[str, str] = field(default_factory=dict)


def a_scheme(labels: Sequence[str], attributes: Sequence[Attribute] = ()) -> Scheme:
    """Make a scheme of labels with a directed and a symmetric relation between any."""
    names = tuple(labels)
    return Scheme(
        "Test",
        1,
        tuple(
            Label(name, str(place), name[:2], "#000000", "#FFFFFF")
            for place, name in enumerate(names)
        ),
        span_attributes=tuple(attributes),
        relation_types=(
            RelationType("leads to", names, names),
            RelationType("equals", names, names, symmetric=True),
        ),
    )


def a_team(
    folder: Path, texts: Sequence[Text], labels: Sequence[str], attributes=(), people=()
) -> Workspace:
    """Make an open corpus folder/team.corpus; people are named by their pseudonyms."""
    workspace = create_corpus(folder / "team.corpus", a_scheme(labels, attributes))
    names = people or sorted({name for text in texts for name in text.layers})
    edits: list = [AddPerson(Person(name, name, name)) for name in names]
    for text in texts:
        document = a_document(text.text, title=text.title, metadata=dict(text.metadata))
        edits.append(AddDocument(entry_of(document), document.text))
        for name, done in text.layers.items():
            work = done if isinstance(done, Work) else Work(done)
            edits += _layer(document.id, name, work)
    workspace.do(Batch(tuple(edits)), "Import", lead=True)
    return workspace


def _layer(document_id: str, name: str, work: Work) -> list:
    spans = [
        a_span(document_id, name, fragments, label=label, attributes=dict(*attributes))
        for label, fragments, *attributes in work.spans
    ]
    links = [
        a_relation(spans[source], spans[target], kind)
        for kind, source, target in work.relations
    ]
    before = Layer(document_id, name)
    state = (
        []
        if work.state is State.OPEN
        else [ChangeLayer(before, Layer(document_id, name, work.state))]
    )
    return [*state, *map(AddSpan, spans), *map(AddRelation, links)]
