"""From the cells of WebAnno TSV to annotations: spans, links between them, chains."""

import itertools
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from annotator.formats.lines import at
from annotator.formats.strict_json import short
from annotator.formats.webanno.escaping import divided, plain_value
from annotator.formats.webanno.rows import Table, Unit
from annotator.formats.webanno.schema import Column, Kind, Layer
from annotator.model.errors import FormatError
from annotator.model.span import Fragment

NOTHING, NO_VALUE = "_", "*"
_NUMBERED = re.compile(r"((?:\\.|[^\\\[])*)\[([0-9]{1,9})(?:_([0-9]{1,9}))?\]", re.DOTALL)
_NEXT = re.compile(r"((?:\\.|[^\\])*?)->([0-9]{1,9})-([0-9]{1,9})", re.DOTALL)
_TOKENS = ("Token", "POS", "Annotation")
"""Short names of types that stand for what is at a unit, if only for the token."""


@dataclass(slots=True)
class Annotation:
    """A span as the file has it."""

    layer: Layer
    number: int
    """Its number in the file; 0 if it has none."""
    units: list[Unit] = field(default_factory=list)
    values: dict[str, str] = field(default_factory=dict)
    """Values of features, those that are null left out."""

    @property
    def place(self) -> str:
        """The file and line where it begins."""
        return self.units[0].place

    @property
    def label(self) -> str:
        """The value of the feature that names its kind, or the name of its layer."""
        naming = "label" if self.layer.kind == "CH" else self.layer.naming
        return (self.values.get(naming) if naming else None) or self.layer.short_name


@dataclass(frozen=True, slots=True)
class Reference:
    """What a link leads from or to: by number, or by unit and type."""

    type: str
    unit: str
    number: int


@dataclass(frozen=True, slots=True)
class Tie:
    """A link between two annotations."""

    place: str
    type: str
    source: Reference | Annotation
    target: Reference | Annotation


class Annotations:
    """Everything that stands in the cells of a table."""

    def __init__(self, table: Table) -> None:
        self.found: list[Annotation] = []
        self.ties: list[Tie] = []
        self.tie_values = 0
        """Values of features of relations beside the one that names their type."""
        self._units = {unit.id: unit for unit in table.units}
        self._by_number: dict[int, Annotation] = {}
        self._at_unit: dict[tuple[str, str], list[Annotation]] = defaultdict(list)
        """By unit and type."""
        self._any_at_unit: dict[str, list[Annotation]] = defaultdict(list)
        self._chains: dict[tuple[str, int], dict[int, tuple[Annotation, str]]] = defaultdict(
            dict
        )
        """By layer and number: elements by their place, each with the link to the next."""
        for unit in table.units:
            for layer in table.schema.layers:
                with at(unit.place):
                    self._take(layer, unit)
        self._add_chains()

    def meant(self, tie: Tie, end: Reference | Annotation) -> Annotation:
        """Return what a link leads from or to; raise FormatError if it is not there."""
        if isinstance(end, Annotation):
            return end
        if end.number in self._by_number:
            return self._by_number[end.number]
        there = self._at_unit.get((end.unit, end.type)) or self._of_any_type(end)
        if there is None:
            raise FormatError(
                f"{tie.place}: a link names {short(end.unit)}, where no annotation is: mend it."
            )
        return there[0]

    def _of_any_type(self, end: Reference) -> list[Annotation] | None:
        """Return what is at a unit if any annotation or the token itself is meant."""
        if end.unit not in self._units or end.type.rpartition(".")[2] not in _TOKENS:
            return None
        if end.type.endswith(".Annotation") and end.unit in self._any_at_unit:
            return self._any_at_unit[end.unit]
        layer = Layer("SP", end.type, 0)
        token = Annotation(layer, 0, [self._units[end.unit]])
        self.found.append(token)
        self._at_unit[end.unit, end.type].append(token)
        return [token]

    def _take(self, layer: Layer, unit: Unit) -> None:
        cells = unit.cells[layer.first : layer.first + len(layer.columns)]
        if all(cell == NOTHING for cell in cells):
            return
        stacks = [_stack(cell) for cell in cells]
        take = {"SP": self._take_span, "RL": self._take_relation, "CH": self._take_element}
        for place in range(max(map(len, stacks))):
            values = [stack[place] if place < len(stack) else None for stack in stacks]
            take[layer.kind](layer, unit, values)

    def _take_span(self, layer: Layer, unit: Unit, values: Sequence[str | None]) -> None:
        columns = list(zip(layer.columns, values, strict=True))
        numbers = [
            int(found.group(2))
            for column, value in columns
            if value and column.kind is not Kind.TARGET and (found := _numbered(value))
        ]
        number = numbers[0] if numbers else 0
        annotation = self._by_number.get(number) if number else None
        is_new = annotation is None
        if annotation is None:
            annotation = Annotation(layer, number)
            self.found.append(annotation)
            if number:
                self._by_number[number] = annotation
        elif annotation.layer is not layer:
            raise FormatError(f"the number [{number}] belongs to two layers: mend the file.")
        annotation.units.append(unit)
        self._at_unit[unit.id, layer.type].append(annotation)
        self._any_at_unit[unit.id].append(annotation)
        if is_new:
            annotation.values.update(_features(columns))
            self._take_slots(annotation, unit, columns)

    def _take_slots(
        self, host: Annotation, unit: Unit, columns: Sequence[tuple[Column, str | None]]
    ) -> None:
        for (column, roles), (behind, targets) in itertools.pairwise(columns):
            if column.kind is not Kind.ROLE or roles is None or targets in (None, NO_VALUE):
                continue
            names = divided(_without_number(roles), ";")
            places = divided(targets or "", ";")
            if len(names) != len(places):
                raise FormatError(f"there are {len(names)} roles for {len(places)} slots.")
            for name, place in zip(names, places, strict=True):
                if place == NO_VALUE:
                    continue
                kind = column.name if name in (NO_VALUE, NOTHING) else plain_value(name)
                target = _reference(behind.name, place)
                self.ties.append(Tie(unit.place, kind or column.name, host, target))

    def _take_relation(self, layer: Layer, unit: Unit, values: Sequence[str | None]) -> None:
        columns = list(zip(layer.columns, values, strict=True))
        sources = [value for column, value in columns if column.kind is Kind.SOURCE]
        if not sources or not sources[0]:
            raise FormatError("a relation does not say where it comes from: mend the line.")
        found = _numbered(sources[0])
        source_number, target_number = (
            (int(found.group(2)), int(found.group(3) or 0)) if found else (0, 0)
        )
        named = _features(columns)
        kind = (named.pop(layer.naming, "") if layer.naming else "") or layer.short_name
        self.tie_values += len(named)
        source = Reference(layer.base, _without_number(sources[0]), source_number)
        target = Reference(layer.base, unit.id, target_number)
        self.ties.append(Tie(unit.place, kind, source, target))

    def _take_element(self, layer: Layer, unit: Unit, values: Sequence[str | None]) -> None:
        kind, link, chain = "", "", None
        for column, value in zip(layer.columns, values, strict=True):
            if value is None:
                continue
            if column.kind is Kind.NEXT:
                found = _NEXT.fullmatch(value)
                if found is None:
                    raise FormatError(f"{short(value)} names no place in a chain: mend it.")
                link, chain = found.group(1), (int(found.group(2)), int(found.group(3)))
            else:
                kind = _without_number(value)
        if chain is None:
            raise FormatError("an element of a chain has no place in it: mend the line.")
        number, place = chain
        elements = self._chains[layer.type, number]
        if place not in elements:
            annotation = Annotation(layer, 0)
            if kind not in ("", NO_VALUE):
                annotation.values["label"] = plain_value(kind)
            elements[place] = annotation, "" if link == NO_VALUE else plain_value(link)
            self.found.append(annotation)
        elements[place][0].units.append(unit)

    def _add_chains(self) -> None:
        """Link each element of a chain to the next."""
        for elements in self._chains.values():
            before: tuple[Annotation, str] | None = None
            for _, (annotation, link) in sorted(elements.items(), key=lambda item: item[0]):
                if before is not None:
                    kind = before[1] or annotation.layer.short_name
                    self.ties.append(Tie(annotation.place, kind, before[0], annotation))
                before = annotation, link


def fragments_of(text: str, units: Sequence[Unit]) -> list[list[Unit]]:
    """Return the units of an annotation in groups: nothing visible stands within a group.

    Between groups it does, so the annotation is discontinuous.
    """
    groups: list[list[Unit]] = []
    behind = 0
    for unit in sorted(units, key=lambda unit: (unit.start, -unit.end)):
        if groups and not text[behind : unit.start].strip():
            groups[-1].append(unit)
        else:
            groups.append([unit])
        behind = max(behind, unit.end)
    return groups


def reach(group: Sequence[Unit]) -> Fragment:
    """Return from where to where a group of units goes."""
    return group[0].start, max(unit.end for unit in group)


def _stack(cell: str) -> list[str]:
    return [] if cell == NOTHING else divided(cell, "|")


def _numbered(value: str) -> re.Match[str] | None:
    return _NUMBERED.fullmatch(value)


def _without_number(value: str) -> str:
    found = _numbered(value)
    return found.group(1) if found else value


def _reference(kind: str, value: str) -> Reference:
    found = _numbered(value)
    number = int(found.group(2)) if found else 0
    return Reference(kind, _without_number(value), number)


def _features(columns: Sequence[tuple[Column, str | None]]) -> dict[str, str]:
    """Return the values of features that are not null, by name."""
    result = {}
    for column, value in columns:
        if column.kind is Kind.FEATURE and column.name and value is not None:
            bare = _without_number(value)
            if bare not in (NO_VALUE, NOTHING):
                result[column.name] = plain_value(bare)
    return result
