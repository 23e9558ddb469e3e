"""One text of a project with its codings: a layer for each person who made some."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple
from xml.etree.ElementTree import Element

from annotator.formats.anchoring import Anchor
from annotator.formats.carried import NOTHING, piece_from
from annotator.formats.exchange import PersonLayer, ReadOptions
from annotator.formats.gathering import Gathering, Link, Mark
from annotator.formats.lines import at
from annotator.formats.native_parts import id_of
from annotator.formats.refi.counting import Counting, Positions
from annotator.formats.refi.names import (
    child,
    children,
    key_of,
    target_of,
    text_of,
    whole_number,
)
from annotator.formats.refi.project import Project
from annotator.formats.refi.texts import Texts
from annotator.formats.slots import Facts, exact, layer_of, unpacked
from annotator.formats.strict_json import field_of, list_of_objects, short
from annotator.formats.xml_files import line_of
from annotator.model.errors import FormatError
from annotator.model.layer import Layer, State

BETWEEN = "relations between the layers of several people or what is no span"


class Reading(NamedTuple):
    """What all texts of a project are read with."""

    project: Project
    texts: Texts
    options: ReadOptions
    place: str
    """The name of the project file, for errors."""
    counting: Counting


class SourceLayers:
    """The layers of one text on their way out of a project."""

    def __init__(
        self, reading: Reading, anchor: Anchor, facts: Facts, document_id: str
    ) -> None:
        self._reading = reading
        self._anchor = anchor
        self._positions = Positions(anchor.text, reading.counting)
        self._document_id = document_id
        self._layers: dict[str, Layer] = {}
        self._gatherings: dict[str, Gathering] = {}
        self._where: dict[str, tuple[str, str]] = {}
        """Person and key of a span, by the guids of its selection and coding."""
        self._linked = field_of(facts, "links", dict) if "links" in facts else {}
        self._people: dict[str, str] = {}
        for one in list_of_objects(facts, "layers"):
            self._add_layer(one)
        self.left_out: Counter[str] = Counter()

    def read(self, source: Element) -> Iterator[PersonLayer]:
        """Yield the layers; raise FormatError for codings that are wrong."""
        for selection in children(source, "PlainTextSelection"):
            codings = list(children(selection, "Coding"))
            if not codings:
                self.left_out["selections without a code"] += 1
            for coding in codings:
                self._add(selection, coding, is_first=coding is codings[0])
        if whole := sum(1 for _ in children(source, "Coding")):
            self.left_out["codings of whole texts"] += whole
        self._add_links()
        for person, gathering in self._gatherings.items():
            yield gathering.built(self._layers[person])
            self.left_out.update(gathering.left_out)

    def guids(self) -> set[str]:
        """Return the guids of everything here that a link may start from."""
        return set(self._where)

    def _add_layer(self, facts: Facts) -> None:
        guid = key_of(field_of(facts, "user", str))
        person = exact(self._reading.project.user_names.get(guid, ""), facts, "person")
        if not person:
            raise FormatError("a layer names a user who is not there.")
        self._people[guid] = person
        self._layers[person] = layer_of(facts, self._document_id, person)
        self._gatherings[person] = Gathering(self._anchor)

    def _gathering(self, guid: str) -> tuple[str, Gathering]:
        """Return the spans of a person, who may be nobody in particular."""
        options = self._reading.options
        person = self._people.get(guid) or self._reading.project.people.get(guid)
        person = person or options.person
        if person not in self._gatherings:
            self._layers[person] = Layer(self._document_id, person, State.DONE)
            self._gatherings[person] = Gathering(self._anchor)
        return person, self._gatherings[person]

    def _add(self, selection: Element, coding: Element, *, is_first: bool) -> None:
        place = f"{self._reading.place}:{line_of(selection)}"
        with at(place):
            stated = (
                whole_number(selection, name) for name in ("startPosition", "endPosition")
            )
            points = self._positions.points(*stated)
            described = text_of(selection, "Description")
            facts = unpacked(described)
            label = exact(self._label(coding), facts or {}, "label")
            notes = [self._note(one) for one in (selection, coding)]
            if facts is None:
                notes.insert(0, described or "")
            guid = key_of(coding.get("guid"))
            piece = piece_from({"id": guid, **(facts or {})}) if guid or facts else NOTHING
            note = "\n".join(note for note in notes if note)
            note = exact(note, facts or {}, "note")
        user = key_of(coding.get("creatingUser") or selection.get("creatingUser"))
        person, gathering = self._gathering(user)
        key = guid or f"{place} {label}"
        mark = Mark(label, [points], {}, replace(piece, note=None), note or None)
        gathering.take(key, place, mark)
        self._where[key] = (person, key)
        selected = key_of(selection.get("guid"))
        if is_first and selected:
            self._where.setdefault(selected, (person, key))

    def _label(self, coding: Element) -> str:
        reference = child(coding, "CodeRef")
        guid = "" if reference is None else target_of(reference)
        label = self._reading.project.labels.get(guid)
        if label is None:
            raise FormatError(f"a coding names the code {short(guid)}, which is not there.")
        return label

    def _note(self, element: Element) -> str:
        notes = [
            self._reading.project.notes.get(target_of(one))
            for one in children(element, "NoteRef")
        ]
        found = [self._reading.texts.note(note) for note in notes if note is not None]
        return "\n".join(text for text in found if text)

    def _add_links(self) -> None:
        project = self._reading.project
        for guid, (person, source) in self._where.items():
            for link in project.links.get(guid, []):
                there = self._where.get(link.target)
                place = f"{self._reading.place}:{link.line}"
                if there is None or there[0] != person:
                    self.left_out[BETWEEN] += 1
                    continue
                with at(place):
                    is_ours = link.guid in self._linked
                    facts = field_of(self._linked, link.guid, dict) if is_ours else {}
                    kind = exact(link.kind, facts, "type")
                    kept = id_of(facts, "id") if "id" in facts else link.guid or None
                self._gatherings[person].link(place, Link(kind, source, there[1], kept))
