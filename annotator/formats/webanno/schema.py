"""The head of a WebAnno TSV file: its version, and the layers that its columns hold."""

import re
from dataclasses import dataclass, field
from enum import Enum

from annotator.formats.strict_json import short
from annotator.model.errors import FormatError

MARK = "#FORMAT=WebAnno TSV "
_VERSION = re.compile(re.escape(MARK) + r"3\.([0-9]{1,3})\s*")
_LAYER = re.compile(r"#T_(SP|RL|CH)=([^|]+)(?:\|(.*))?")
_BASE, _ROLE = "BT_", "ROLE_"
_LABELS = ("label", "value", "PosValue")
_TYPES = ("label", "type", "value", "DependencyType")
_OWN_WORDS = frozenset({"Lemma", "Stem", "SurfaceForm"})
"""Layers whose value is a form of the word and no kind of anything."""


class Kind(Enum):
    """What a column of a layer holds."""

    FEATURE = "feature"
    ROLE = "role"
    """Roles of slots; their targets stand in the next column."""
    TARGET = "target"
    SOURCE = "source"
    """Where a relation comes from; it goes to the unit of the line."""
    ELEMENT = "element"
    """The type of an element of a chain."""
    NEXT = "next"
    """The link to the next element of a chain, and the place in it."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a layer."""

    kind: Kind
    name: str
    """The feature; for targets and sources the type of what is linked."""


@dataclass(slots=True)
class Layer:
    """A layer of a file."""

    kind: str
    """SP for spans, RL for relations, CH for chains."""
    type: str
    first: int
    """The index of its first column among all columns of layers."""
    columns: list[Column] = field(default_factory=list)

    @property
    def short_name(self) -> str:
        """Its type without the package: “NamedEntity”."""
        return self.type.rpartition(".")[2] or self.type

    @property
    def naming(self) -> str | None:
        """The feature that names the kind of its annotations, if one does."""
        wanted = _TYPES if self.kind == "RL" else _LABELS
        names = {column.name for column in self.columns if column.kind is Kind.FEATURE}
        if self.short_name in _OWN_WORDS:
            return None
        return next((name for name in wanted if name in names), None)

    @property
    def base(self) -> str:
        """The type of what its relations link."""
        bases = [column.name for column in self.columns if column.kind is Kind.SOURCE]
        return bases[0] if bases else ""


@dataclass(slots=True)
class Schema:
    """The layers of a file, in order."""

    minor: int
    """3.`minor` is the version."""
    layers: list[Layer] = field(default_factory=list)

    @property
    def width(self) -> int:
        """The number of columns of all layers."""
        return sum(len(layer.columns) for layer in self.layers)

    def take(self, line: str) -> bool:
        """Add the layer of a line of the head; False if it is none. Raises FormatError."""
        if not line.startswith("#T_"):
            return False
        found = _LAYER.fullmatch(line)
        if found is None:
            raise FormatError(f"{short(line)} declares no layer of WebAnno TSV 3.")
        kind, name, rest = found.groups()
        layer = Layer(kind, name.strip(), self.width)
        for declared in (rest or "").split("|"):
            layer.columns.append(_column(layer, declared))
        self.layers.append(layer)
        return True


def schema_of(line: str) -> Schema:
    """Return the schema, still empty, of a first line; raise FormatError for another format."""
    found = _VERSION.fullmatch(line)
    if found is None:
        raise FormatError(
            f"{short(line)} is no head of WebAnno TSV 3, the version that is read: export the "
            "document from WebAnno or INCEpTION again, as WebAnno TSV 3."
        )
    return Schema(int(found.group(1)))


def _column(layer: Layer, declared: str) -> Column:
    if layer.kind == "CH":
        is_next = declared == "referenceRelation"
        return Column(Kind.NEXT if is_next else Kind.ELEMENT, declared)
    if layer.kind == "RL" and declared.startswith(_BASE):
        return Column(Kind.SOURCE, declared.removeprefix(_BASE))
    if layer.kind == "SP" and declared.startswith(_ROLE):
        return Column(Kind.ROLE, declared.partition(":")[2].partition("_")[0])
    if layer.columns and layer.columns[-1].kind is Kind.ROLE:
        return Column(Kind.TARGET, declared)
    return Column(Kind.FEATURE, declared)
