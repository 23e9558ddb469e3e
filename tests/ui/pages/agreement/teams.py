"""A corpus in which four people have worked, for the agreement page."""

from pathlib import Path

from annotator.model.layer import State
from annotator.model.person import Person, Role
from annotator.model.scheme import Attribute, AttributeKind
from annotator.services.edits import AddPerson
from tests.makers import TEXT
from tests.teams import Text, Work, a_team

LONG = f"{TEXT} {TEXT} \U0001f600 قال ناطق باسم الوزارة."
LEAD = Person("lead", "Lea", "lea", frozenset({Role.LEAD}))
REVIEWER = Person("reviewer", "Rey", "rey", frozenset({Role.REVIEWER}))
TONE = Attribute("tone", AttributeKind.CHOICE, ("calm", "loud"))


def spans(person: str, place: int) -> list[tuple]:
    """Return what somebody marks in a document: much the same, and never quite."""
    number = "abc".index(person[0])
    moved = (place + number) % 3 == 0
    found: list[tuple] = [
        ("claim", ((4, 12 + moved),), {"tone": "calm" if number else "loud"}),
        ("source" if (place + number) % 4 else "claim", ((14, 20),)),
        ("source", ((42, 44), (46, 48))),
    ]
    if number == 1:
        found += [("claim", ((22, 30),)), ("claim", ((31, 40),))]
    else:
        found.append(("claim", ((22, 40),)))
    return found if (place * 7 + number) % 5 else found[:2]


def team_corpus(folder: Path, documents: int = 9) -> Path:
    """Make a corpus of three annotators, a lead and a reviewer, in two batches."""
    texts = []
    for place in range(documents):
        layers: dict = {
            name: Work(spans(name, place), [("leads to", 0, 1)] if name != "cy" else [])
            for name in ("ann", "bob", "cy")
        }
        if place % 4 == 3:
            layers["cy"] = Work(spans("cy", place), state=State.IN_PROGRESS)
        batch = "الدفعة الأولى" if place < documents // 2 else "second"
        title = f"text {place} <b>😀</b>"
        texts.append(Text(f"{place}. {LONG}", layers, title, {"batch": batch}))
    texts.append(Text(f"x. {LONG}", {"ann": spans("ann", 1)}, "alone"))
    workspace = a_team(folder, texts, ("claim", "source"), [TONE])
    for person in (LEAD, REVIEWER):
        workspace.do(AddPerson(person), "Add a person", lead=True)
    workspace.close()
    return workspace.path
