"""Corpora in which it is known what belongs together."""

import random
from dataclasses import dataclass
from pathlib import Path

from annotator.model.document import Document
from annotator.model.layer import Layer, State
from annotator.model.person import GOLD, Person, Role
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
from tests.makers import a_person, a_relation, a_span

ADA = a_person("Adalinde Reedwater", id="01a0e778-0000-7000-8000-00000000ada0", pseudonym="p1")
BO = a_person("Bohumil Lindqvist", id="01a0e778-0000-7000-8000-0000000000b0", pseudonym="p2")
NOBODY = Person(GOLD, "Gold", GOLD, frozenset({Role.REVIEWER}))
_WORDS = [f"word{number}" for number in range(900)]


@dataclass(frozen=True, slots=True)
class Planted:
    """A corpus and the pairs of documents in it that may not be parted."""

    workspace: Workspace
    duplicates: tuple[tuple[str, str], ...]
    claims: tuple[tuple[str, str], ...]


def an_id(number: int) -> str:
    """Return an id that is the same on every run."""
    return f"01a0e778-0000-7000-9000-{number:012x}"


def planted_corpus(folder: Path, documents: int = 60, *, seed: int = 5) -> Planted:
    """Make a corpus in which every sixth text is a copy and every fifth repeats a claim."""
    chance = random.Random(seed)
    workspace = create_corpus(folder / "planted.corpus")
    edits = [AddPerson(ADA), AddPerson(BO), AddPerson(NOBODY)]
    texts: list[str] = []
    duplicates, claims = [], []
    for number in range(documents):
        claim = f"The {chance.choice(_WORDS)} of {chance.choice(_WORDS)} was number {number}"
        body = " ".join(chance.choices(_WORDS, k=60))
        if number % 6 == 5:
            original = chance.randrange(number)
            words = texts[original].split()
            words[20] = words[40] = f"other{number}"
            claim, body = " ".join(words[:7]), " ".join(words[7:])
            duplicates.append((an_id(original), an_id(number)))
        elif number % 5 == 4:
            original = chance.randrange(number)
            claim = " ".join(texts[original].split()[:7]).upper()
            claims.append((an_id(original), an_id(number)))
        texts.append(f"{claim} {body}.")
        edits += _document(number, texts[-1], len(claim))
    workspace.do(Batch(tuple(edits)), "Import", str(documents), lead=True)
    return Planted(workspace, tuple(duplicates), tuple(claims))


def _document(number: int, text: str, end: int) -> list:
    metadata = {"source": f"Paper {number % 17}", "date": f"2024-05-{number % 28 + 1:02}T10:00"}
    document = Document(an_id(number), f"Text {number}", text, metadata)
    edits = [AddDocument(entry_of(document), text)]
    for place, person in enumerate((ADA, BO, NOBODY)):
        if person is NOBODY and number % 2:
            continue
        spans = [
            a_span(document.id, person.id, [(0, end)], id=an_id(1000 + number * 9 + place * 3)),
            a_span(
                document.id,
                person.id,
                [(end + 1, end + 8)],
                label="quantity" if place else "claim",
                id=an_id(1001 + number * 9 + place * 3),
                note="note by a person",
            ),
        ]
        edits += [AddSpan(span) for span in spans]
        if not place:
            link = a_relation(*spans, "same_claim", id=an_id(5000 + number))
            edits.append(AddRelation(link))
        state = State.DONE if number % 10 or place == 0 else State.IN_PROGRESS
        edits.append(
            ChangeLayer(
                Layer(document.id, person.id),
                Layer(document.id, person.id, state, 60, "a note"),
            )
        )
    return edits
