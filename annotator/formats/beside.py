"""What a foreign format has no place for, in a small JSON file beside the foreign one.

Only differences stand in it: how a thing is written in the foreign file, and what it is
exactly. On reading the foreign file decides: the exact form counts where the foreign file
still has what was written, so that what somebody changed with another program stays.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from annotator.formats.building import Remarks
from annotator.formats.decoding import unreadable
from annotator.formats.exchange import PersonLayer
from annotator.formats.lines import at
from annotator.formats.native_parts import (
    document_facts_from,
    layer_facts_from,
    relation_from,
    span_from,
)
from annotator.formats.native_rows import (
    as_json,
    document_facts_row,
    layer_facts_row,
    relation_row,
    span_row,
)
from annotator.formats.strict_json import (
    field_of,
    list_of_objects,
    refuse_impossible,
    refuse_other_fields,
    short,
    strict_object,
)
from annotator.model.document import AttributeValue, Document
from annotator.model.errors import FormatError
from annotator.model.layer import Layer
from annotator.model.relation import Relation
from annotator.model.span import Fragment, Span

FORMAT = "annotator-beside/1"
SUFFIX = ".annotator.json"
"""What the name of such a file ends in, behind the name of the foreign file without its own."""
LARGEST = 256 * 1024 * 1024
_FIELDS = frozenset({"format", "document", "layer", "spans", "relations", "unwritten"})
_SPAN = frozenset({"key", "id", "label", "fragments", "attributes", "note", "flag"})
_RELATION = frozenset({"key", "id", "type"})


class Marked(NamedTuple):
    """A span as a foreign file has it, in the names and values of the file."""

    label: str
    fragments: tuple[Fragment, ...]
    attributes: Mapping[str, AttributeValue]
    note: str | None = None


@dataclass(frozen=True, slots=True)
class WrittenSpan:
    """A span, the key by which the foreign file names it, and how it stands there."""

    key: str
    span: Span
    marked: Marked
    names: Mapping[str, str]
    """What the attributes of the span are called in the file."""


@dataclass(frozen=True, slots=True)
class WrittenRelation:
    """A relation, the key by which the foreign file names it, and what its type is there."""

    key: str
    relation: Relation
    type: str


@dataclass(slots=True)
class Beside:
    """What is to be written beside a foreign file."""

    document: Document
    owned: PersonLayer | None
    spans: list[WrittenSpan] = field(default_factory=list)
    relations: list[WrittenRelation] = field(default_factory=list)
    unwritten_spans: list[Span] = field(default_factory=list)
    """Spans that the foreign file cannot have at all."""
    unwritten_relations: list[Relation] = field(default_factory=list)

    def write(self, path: Path) -> None:
        """Write the file; its bytes depend on nothing but what is in it."""
        row: dict[str, Any] = {
            "format": FORMAT,
            "document": document_facts_row(self.document),
        }
        if self.owned is not None:
            row["layer"] = layer_facts_row(self.owned)
            row["spans"] = [_span_row(written) for written in self.spans]
            row["relations"] = [_relation_row(written) for written in self.relations]
            text = self.document.text
            row["unwritten"] = {
                "spans": [span_row(text, span) for span in self.unwritten_spans],
                "relations": [relation_row(link) for link in self.unwritten_relations],
            }
        path.write_text(as_json(row) + "\n", encoding="utf-8", newline="\n")


def _span_row(written: WrittenSpan) -> dict[str, Any]:
    span, marked = written.span, written.marked
    row: dict[str, Any] = {"key": written.key, "id": span.id}
    if marked.label != span.label:
        row["label"] = [marked.label, span.label]
    if marked.fragments != span.fragments:
        row["fragments"] = [_lists(marked.fragments), _lists(span.fragments)]
    differing = [
        [name, marked.attributes[name], exact, span.attributes[exact]]
        for exact, name in sorted(written.names.items())
        if (name, marked.attributes[name]) != (exact, span.attributes[exact])
    ]
    if differing:
        row["attributes"] = differing
    if marked.note != span.note:
        row["note"] = [marked.note, span.note]
    if span.flag is not None:
        row["flag"] = span.flag
    return row


def _relation_row(written: WrittenRelation) -> dict[str, Any]:
    row: dict[str, Any] = {"key": written.key, "id": written.relation.id}
    if written.type != written.relation.type:
        row["type"] = [written.type, written.relation.type]
    return row


def _lists(fragments: Iterable[Fragment]) -> list[list[int]]:
    return [list(fragment) for fragment in fragments]


class Exact(NamedTuple):
    """A span as it was before it was written."""

    id: str | None
    marked: Marked
    remarks: Remarks


class Facts:
    """What stands beside a foreign file."""

    def __init__(self, row: dict[str, Any]) -> None:
        if row.get("format") != FORMAT:
            raise FormatError(f"the format must be “{FORMAT}”, not {short(row.get('format'))}.")
        refuse_other_fields(row, _FIELDS)
        self.id, self.sha256, self._facts = document_facts_from(field_of(row, "document", dict))
        self._layer = field_of(row, "layer", dict) if "layer" in row else None
        self.person = field_of(self._layer, "person", str) if self._layer else None
        self._spans = _by_key(list_of_objects(row, "spans"), _SPAN)
        self._relations = _by_key(list_of_objects(row, "relations"), _RELATION)
        self._unwritten = field_of(row, "unwritten", dict) if "unwritten" in row else {}
        refuse_other_fields(self._unwritten, frozenset({"spans", "relations"}))

    def document(self, found: Document) -> Document:
        """Return the document that was written, with the text that was found."""
        title, metadata, attributes = self._facts
        return Document(self.id, title, found.text, metadata, attributes, found.decoding)

    def layer(self) -> Layer | None:
        """Return state, time and remarks of the layer; None for a file of nobody's work."""
        return layer_facts_from(self._layer, self.id) if self._layer is not None else None

    def exact(self, key: str, found: Marked) -> Exact:
        """Return a span as it was written, where the foreign file still has it so."""
        row = self._spans.get(key)
        if row is None:
            return Exact(None, found, Remarks(found.note))
        label = _kept(row, "label", found.label)
        fragments = _kept(row, "fragments", _lists(found.fragments))
        note = _kept(row, "note", found.note)
        attributes = dict(found.attributes)
        for entry in field_of(row, "attributes", list) if "attributes" in row else []:
            name, written, exact_name, value = _four(entry)
            if attributes.get(name) == written:
                del attributes[name]
                attributes[exact_name] = value
        flag = field_of(row, "flag", str) if "flag" in row else None
        exact = Marked(label, _fragments(fragments), attributes, note)
        return Exact(field_of(row, "id", str), exact, Remarks(note, flag))

    def exact_relation(self, key: str, found: str) -> tuple[str | None, str]:
        """Return id and type of a relation as they were written."""
        row = self._relations.get(key)
        if row is None:
            return None, found
        return field_of(row, "id", str), _kept(row, "type", found)

    def unwritten(self, document: Document, layer: Layer) -> tuple[list[Span], list[Relation]]:
        """Return the spans and relations that the foreign file could not have."""
        spans = [
            span_from(row, document, layer.person_id)
            for row in list_of_objects(self._unwritten, "spans")
        ]
        rows = list_of_objects(self._unwritten, "relations")
        return spans, [relation_from(row, layer) for row in rows]


def read_beside(path: Path) -> Facts | None:
    """Read what stands beside a foreign file, or return None if nothing does.

    Raises FormatError naming the file and what is wrong in it.
    """
    if not path.is_file():
        return None
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise unreadable(path, error) from error
    with at(path.name):
        if len(content) > LARGEST:
            raise FormatError("the file is too large to stand beside another.")
        try:
            text = content.decode("utf-8")
        except UnicodeDecodeError as error:
            raise FormatError("the file must be UTF-8.") from error
        return Facts(strict_object(text))


def _by_key(rows: list[dict[str, Any]], known: frozenset[str]) -> dict[str, dict[str, Any]]:
    for row in rows:
        refuse_other_fields(row, known)
    return {field_of(row, "key", str): row for row in rows}


def _kept(row: dict[str, Any], name: str, found: Any) -> Any:
    """Return the exact form under a name if the file has what was written, else what it has."""
    if name not in row:
        return found
    pair = field_of(row, name, list)
    if len(pair) != 2 or not {type(side) for side in pair} <= {type(found), type(None), str}:
        raise FormatError(f"“{name}” must hold two forms of one thing, not {short(pair)}.")
    if isinstance(pair[1], str):
        refuse_impossible(name, pair[1])
    return pair[1] if pair[0] == found else found


def _four(entry: Any) -> tuple[str, AttributeValue, str, AttributeValue]:
    kinds = list(map(type, entry)) if type(entry) is list and len(entry) == 4 else []
    values = (str, int, float)
    if not kinds or kinds[0] is not str or kinds[2] is not str or kinds[1] not in values:
        raise FormatError(f"an attribute must be two names with values, not {short(entry)}.")
    if kinds[3] not in values:
        raise FormatError(f"an attribute has the value {short(entry[3])}, which is none.")
    name, written, exact, value = entry
    for word in (exact, str(value)):
        refuse_impossible("attributes", word)
    return name, written, exact, value


def _fragments(pairs: Any) -> tuple[Fragment, ...]:
    for pair in pairs:
        if type(pair) is not list or list(map(type, pair)) != [int, int]:
            raise FormatError(f"a fragment must be two whole numbers, not {short(pair)}.")
    return tuple((start, end) for start, end in pairs)
