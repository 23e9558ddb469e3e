"""One line of doccano: its spans in each of the forms they may have, and its relations."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from annotator.formats.anchoring import Anchor
from annotator.formats.carried import carried_in, id_carried_in, layer_from, piece_from
from annotator.formats.exchange import PersonLayer
from annotator.formats.gathering import Gathering, Link, Mark
from annotator.formats.native_parts import id_of
from annotator.formats.strict_json import (
    field_of,
    list_of_objects,
    refuse_impossible,
    short,
)
from annotator.model.errors import FormatError
from annotator.model.layer import Layer, State
from annotator.model.offsets import OffsetUnit, Positions

ANNOTATIONS = "annotations"
"""The list of old files, with the spans of everybody."""
LISTS = ("entities", "label", "labels", ANNOTATIONS)
"""Where spans may stand; the first that is there holds them."""
RELATIONS = "relations"
OFFSETS = "offsets"
"""In what our files carry: the unit that they count."""
SPANS = "spans"
PLACE = "at"
OF_DOCUMENT = "labels of whole documents"
_ITS_ID = "id"
"""Stands beside the text in what doccano has written."""


@dataclass(frozen=True, slots=True)
class _Stated:
    """A span as it stands in the file, in the unit of the file."""

    key: Any
    start: int
    end: int
    label: str
    person: str | None = None


@dataclass(slots=True)
class RowReader:
    """A row of a file, and the text to which its spans are held."""

    row: dict[str, Any]
    place: str
    anchor: Anchor
    unit: OffsetUnit | None
    """What a person says that the file counts; what our file says itself comes first."""
    _carried: dict[str, Any] = field(init=False)
    _left_out: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        """Find what the row carries."""
        self._carried = carried_in(self.row)

    def layers(
        self, document_id: str, person: str, note: str | None
    ) -> tuple[tuple[PersonLayer, ...], Counter[str]]:
        """Return the layers of a row and what it has that no layer can hold.

        Where the row names nobody, they are of the person given. Raises FormatError.
        """
        is_ours = bool(self._carried) and _ITS_ID not in self.row
        spans = list(self._stated())
        if is_ours:
            if "person" not in self._carried:
                return (), self._left_out
            person = id_of(self._carried, "person")
        elif not note and not spans and not self._is_somebodys():
            return (), self._left_out
        people = list(dict.fromkeys(one.person or person for one in spans)) or [person]
        layers = []
        for name in people:
            layer = Layer(document_id, name, State.DONE, note=note)
            if is_ours:
                layer = layer_from(self._carried, layer)
            of_person = [one for one in spans if (one.person or person) == name]
            layers.append(self._layer(layer, of_person, keeps_ids=is_ours))
        return tuple(layers), self._left_out

    def _is_somebodys(self) -> bool:
        """Tell whether a list without spans says that somebody has looked at the text.

        The annotations of old files are those of everybody, so without one there is nobody.
        """
        return any(name in self.row for name in LISTS if name != ANNOTATIONS)

    def _layer(self, layer: Layer, spans: list[_Stated], *, keeps_ids: bool) -> PersonLayer:
        gathering = Gathering(self.anchor, keeps_ids)
        convert, pieces = self._converter(), self._pieces()
        for one in spans:
            same = pieces.get((one.start, one.end, one.label))
            piece = piece_from(same.pop(0) if same else {})
            fragment = (convert(one.start), convert(one.end))
            gathering.take(one.key, self.place, Mark(one.label, (fragment,), {}, piece))
        for entry in list_of_objects(self.row, RELATIONS):
            source, target = _key(entry, "from_id"), _key(entry, "to_id")
            kept = id_carried_in(entry)
            link = Link(_name(entry, "type"), source, target, kept)
            gathering.link(self.place, link)
        owned = gathering.built(layer)
        self._left_out.update(gathering.left_out)
        return owned

    def _stated(self) -> Iterator[_Stated]:
        name = next((name for name in LISTS if self.row.get(name) is not None), None)
        if name is None:
            return
        entries = self.row[name]
        if type(entries) is str:
            entries = [entries]
        elif type(entries) is not list:
            raise FormatError(f"“{name}” must be a list, not {short(entries)}.")
        for number, entry in enumerate(entries):
            if type(entry) is str or (type(entry) is dict and "start_offset" not in entry):
                self._left_out[OF_DOCUMENT] += 1
            elif type(entry) is dict:
                yield _of_object(entry, number, has_person=name == ANNOTATIONS)
            else:
                yield _of_list(entry, number)

    def _converter(self) -> Callable[[int], int]:
        """Return the way from the unit of the file to code points."""
        said = self._carried.get(OFFSETS, self.unit)
        if said is None or said == OffsetUnit.CODE_POINTS:
            return self._of_code_points(Positions(self.anchor.text), is_sure=said is not None)
        if said == OffsetUnit.UTF16:
            return _of_units(Positions(self.anchor.text))
        raise FormatError(f"“{OFFSETS}” must be one of {', '.join(OffsetUnit)}.")

    def _of_code_points(self, positions: Positions, *, is_sure: bool) -> Callable[[int], int]:
        length = len(self.anchor.text)

        def point(place: int) -> int:
            if not is_sure and length < place <= positions.unit(length):
                raise FormatError(
                    f"a span ends at {place}, and the text has {length} characters, but "
                    f"{positions.unit(length)} UTF-16 units: say that the file counts UTF-16."
                )
            return place

        return point

    def _pieces(self) -> Mapping[tuple[int, int, str], list[dict[str, Any]]]:
        """Return what is carried about spans, by where they are and their label."""
        result: dict[tuple[int, int, str], list[dict[str, Any]]] = {}
        for entry in list_of_objects(self._carried, SPANS):
            place = field_of(entry, PLACE, list)
            if list(map(type, place)) != [int, int]:
                raise FormatError(f"“{PLACE}” must be two whole numbers, not {short(place)}.")
            key = (place[0], place[1], field_of(entry, "label", str))
            result.setdefault(key, []).append(entry)
        return result


def _of_units(positions: Positions) -> Callable[[int], int]:
    def point(unit: int) -> int:
        found = positions.point(unit)
        if positions.unit(found) != unit:
            raise FormatError(
                f"a span begins or ends at {unit}, which is inside a character of two UTF-16 "
                "units: say that the file counts code points."
            )
        return found

    return point


def _of_object(entry: dict[str, Any], number: int, *, has_person: bool) -> _Stated:
    user = entry.get("user") if has_person else None
    return _Stated(
        _key(entry, "id") if entry.get("id") is not None else f"#{number}",
        field_of(entry, "start_offset", int),
        field_of(entry, "end_offset", int),
        _name(entry, "label"),
        str(user) if type(user) in (int, str) and user != "" else None,
    )


def _of_list(entry: Any, number: int) -> _Stated:
    if type(entry) is not list or list(map(type, entry)) != [int, int, str]:
        raise FormatError(f"a label must be [start, end, “name”], not {short(entry)}.")
    start, end, label = entry
    refuse_impossible("label", label)
    return _Stated(f"#{number}", start, end, label)


def _name(entry: dict[str, Any], name: str) -> str:
    """Return the name of a label or relation, which older files give as a number."""
    if type(entry.get(name)) is int:
        return str(entry[name])
    return field_of(entry, name, str)


def _key(entry: dict[str, Any], name: str) -> str | int:
    if type(entry.get(name)) is str:
        return field_of(entry, name, str)
    return field_of(entry, name, int)
