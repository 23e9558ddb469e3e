"""The layers that are compared: whose they are, and how they are called on the screen."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from annotator.model.person import GOLD
from annotator.model.span import Span
from annotator.services.workspace import Workspace
from annotator.ui.messages import translate

GOLD_SIGN = "★"
_LETTERS = 26


@dataclass(frozen=True, slots=True)
class ShownLayer:
    """What one person marked in a document, under the name that is shown."""

    person_id: str
    name: str
    """The same as the sign where people are anonymous."""
    sign: str
    """A letter or two that stand for the person; a star for gold."""
    spans: tuple[Span, ...] = ()


def shown_layers(
    workspace: Workspace,
    document_id: str,
    person_ids: Sequence[str],
    *,
    anonymous: bool = False,
) -> list[ShownLayer]:
    """Return the layers of these people, of gold if it is asked for, empty or not.

    Anonymous people come in an order that tells nothing, and the same in every document.
    """
    found = {
        content.layer.person_id: content.spans for content in workspace.contents(document_id)
    }
    names = {person.id: person.name for person in workspace.people()}
    return [
        ShownLayer(person_id, name, sign, tuple(found.get(person_id, ())))
        for person_id, name, sign in called(names, person_ids, anonymous=anonymous)
    ]


def called(
    names: Mapping[str, str], person_ids: Sequence[str], *, anonymous: bool
) -> list[tuple[str, str, str]]:
    """Return id, name and sign of some people; `names` are by id, those of everybody.

    Everybody has a sign of their own, so that it is the same in every document.
    """
    everybody = [each for each in dict.fromkeys((*names, *person_ids)) if each != GOLD]
    if anonymous:
        everybody.sort(key=lambda person_id: hashlib.sha256(person_id.encode()).digest())
    signs = {person_id: sign_of(place) for place, person_id in enumerate(everybody)}
    people = [person_id for person_id in person_ids if person_id != GOLD]
    if anonymous:
        people.sort(key=everybody.index)
    shown = [
        (each, signs[each] if anonymous else names.get(each, each), signs[each])
        for each in people
    ]
    if GOLD in person_ids:
        shown.append((GOLD, translate("Comparison", "Gold"), GOLD_SIGN))
    return shown


def sign_of(place: int) -> str:
    """Return A for place 0, B, … Z, then AA, AB."""
    sign = ""
    while place >= 0:
        sign = chr(ord("A") + place % _LETTERS) + sign
        place = place // _LETTERS - 1
    return sign
