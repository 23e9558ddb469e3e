"""The plain data of the native format as a document with its layers, each part checked."""

from collections.abc import Sequence
from typing import Any

from annotator.formats.exchange import PersonLayer
from annotator.formats.native_rows import FORMAT, OFFSETS
from annotator.formats.strict_json import (
    field_of,
    list_of_objects,
    refuse_impossible,
    refuse_other_fields,
    short,
)
from annotator.model.document import AttributeValue, Document, text_hash
from annotator.model.errors import FormatError
from annotator.model.layer import Layer, LayerContent, State
from annotator.model.relation import Relation
from annotator.model.span import Fragment, Span, covered_text, reading_order

LONGEST_ID = 128
MOST_SECONDS = 10**9
_DOCUMENT = frozenset(
    {"format", "offsets", "id", "sha256", "title", "text", "metadata", "attributes", "layers"}
)
_DOCUMENT_FACTS = frozenset({"id", "sha256", "title", "metadata", "attributes"})
_LAYER = frozenset({"person", "state", "seconds", "note", "flag", "spans", "relations"})
_SPAN = frozenset({"id", "label", "fragments", "text", "attributes", "note", "flag"})
_RELATION = frozenset({"id", "type", "from", "to"})
_PAIR = [int, int]
_NOTHING = (None, None)


def document_from(row: dict[str, Any]) -> tuple[Document, tuple[PersonLayer, ...]]:
    """Return a document and its layers; raise FormatError or RuleBrokenError if wrong."""
    if row.get("format") != FORMAT:
        raise FormatError(f"the format must be “{FORMAT}”, not {short(row.get('format'))}.")
    refuse_other_fields(row, _DOCUMENT)
    if field_of(row, "offsets", str) != OFFSETS:
        raise FormatError(f"the offsets must be “{OFFSETS}”, not {short(row['offsets'])}.")
    document = Document(
        id=id_of(row, "id"),
        title=field_of(row, "title", str),
        text=field_of(row, "text", str),
        metadata=metadata_of(row),
        attributes=attributes_of(row),
    )
    declared, found = field_of(row, "sha256", str), text_hash(document.text)
    if declared != found:
        raise FormatError(
            f"sha256 is {short(declared)}, but that of the text is “{found}”: the text was "
            "changed after the file was written."
        )
    layers = tuple(_layer(entry, document) for entry in list_of_objects(row, "layers"))
    _refuse_doubles("layer of", [layer.person for layer in layers])
    return document, layers


def document_facts_from(
    row: dict[str, Any],
) -> tuple[str, str, tuple[str, dict[str, str], dict[str, AttributeValue]]]:
    """Return id and SHA-256 of a document, and its title, metadata and attributes."""
    refuse_other_fields(row, _DOCUMENT_FACTS)
    facts = field_of(row, "title", str), metadata_of(row), attributes_of(row)
    return id_of(row, "id"), field_of(row, "sha256", str), facts


def layer_facts_from(row: dict[str, Any], document_id: str) -> Layer:
    """Return a layer without what is in it; raise FormatError if it is wrong."""
    return Layer(
        document_id,
        id_of(row, "person"),
        state_of(row),
        seconds_of(row),
        optional_text(row, "note"),
        optional_text(row, "flag"),
    )


def _layer(row: dict[str, Any], document: Document) -> PersonLayer:
    refuse_other_fields(row, _LAYER)
    layer = layer_facts_from(row, document.id)
    person = layer.person_id
    spans = [
        _plain_span(entry, document, person) or span_from(entry, document, person)
        for entry in list_of_objects(row, "spans")
    ]
    _refuse_doubles("span", [span.id for span in spans])
    relations = [relation_from(entry, layer) for entry in list_of_objects(row, "relations")]
    _refuse_doubles("relation", [relation.id for relation in relations])
    _refuse_loose_ends(spans, relations)
    return PersonLayer(
        person,
        LayerContent(
            layer,
            tuple(sorted(spans, key=reading_order)),
            tuple(sorted(relations, key=lambda relation: relation.id)),
        ),
    )


def _plain_span(row: dict[str, Any], document: Document, person: str) -> Span | None:
    """Return a span that is as almost all are, at a third of the cost, or else None.

    One fragment, no note, no flag, ASCII in id and label: nothing is allowed here that
    `span_from` refuses.
    """
    span_id, label, pairs = row.get("id"), row.get("label"), row.get("fragments")
    if type(span_id) is not str or type(label) is not str or type(pairs) is not list:
        return None
    if not label or not 1 <= len(span_id) <= LONGEST_ID or not row.keys() <= _SPAN:
        return None
    name = label + span_id
    if not name.isascii() or "\x00" in name or len(pairs) != 1 or type(pairs[0]) is not list:
        return None
    if list(map(type, pairs[0])) != _PAIR or (row.get("note"), row.get("flag")) != _NOTHING:
        return None
    ((start, end),) = pairs
    text = document.text
    if not 0 <= start < end <= len(text) or text[start:end] != row.get("text"):
        return None
    attributes = {} if row.get("attributes") == {} else attributes_of(row)
    return Span(span_id, document.id, person, label, ((start, end),), attributes)


def span_from(row: dict[str, Any], document: Document, person: str) -> Span:
    """Return a span held against its text; raise FormatError if it is wrong."""
    refuse_other_fields(row, _SPAN)
    span = Span(
        id=id_of(row, "id"),
        document_id=document.id,
        person_id=person,
        label=name_of(row, "label"),
        fragments=_fragments(row),
        attributes=attributes_of(row),
        note=optional_text(row, "note"),
        flag=optional_text(row, "flag"),
    )
    declared = field_of(row, "text", str)
    found = covered_text(document.text, span.fragments)
    if declared != found:
        raise FormatError(
            f"the span {short(span.id)} says {short(declared)}, but at "
            f"{short(row['fragments'])} the text has {short(found)}."
        )
    return span


def relation_from(row: dict[str, Any], layer: Layer) -> Relation:
    """Return a relation of a layer; raise FormatError or RuleBrokenError if it is wrong."""
    refuse_other_fields(row, _RELATION)
    return Relation(
        id_of(row, "id"),
        layer.document_id,
        layer.person_id,
        name_of(row, "type"),
        id_of(row, "from"),
        id_of(row, "to"),
    )


def state_of(row: dict[str, Any]) -> State:
    """Return the state of a layer; raise FormatError for what is none."""
    state = field_of(row, "state", str)
    if state not in set(State):
        raise FormatError(f"the state must be one of {', '.join(State)}, not {short(state)}.")
    return State(state)


def seconds_of(row: dict[str, Any]) -> int:
    """Return the seconds spent, 0 if missing; raise FormatError beyond MOST_SECONDS."""
    seconds = field_of(row, "seconds", int) if "seconds" in row else 0
    if not 0 <= seconds <= MOST_SECONDS:
        raise FormatError(f"“seconds” must be from 0 to {MOST_SECONDS}, not {short(seconds)}.")
    return seconds


def id_of(row: dict[str, Any], name: str) -> str:
    """Return a text of 1 to LONGEST_ID characters; raise FormatError for anything else."""
    value = field_of(row, name, str)
    if not 1 <= len(value) <= LONGEST_ID:
        raise FormatError(
            f"“{name}” must have from 1 to {LONGEST_ID} characters, not {len(value)}."
        )
    return value


def name_of(row: dict[str, Any], name: str) -> str:
    """Return a text that is not empty; raise FormatError for anything else."""
    value = field_of(row, name, str)
    if not value:
        raise FormatError(f"“{name}” is empty.")
    return value


def optional_text(row: dict[str, Any], name: str) -> str | None:
    """Return a text or None, if it is missing or null; raise FormatError for an empty one."""
    if row.get(name) is None:
        return None
    return name_of(row, name)


def _fragments(row: dict[str, Any]) -> tuple[Fragment, ...]:
    pairs = field_of(row, "fragments", list)
    for pair in pairs:
        if type(pair) is not list or list(map(type, pair)) != _PAIR:
            raise FormatError(f"a fragment must be two whole numbers, not {short(pair)}.")
    return tuple([(start, end) for start, end in pairs])


def metadata_of(row: dict[str, Any]) -> dict[str, str]:
    """Return the metadata, empty if missing; raise FormatError for other values than texts."""
    if "metadata" not in row:
        return {}
    values = field_of(row, "metadata", dict)
    for name in values:
        refuse_impossible("metadata", name)
        field_of(values, name, str)
    return values


def attributes_of(row: dict[str, Any]) -> dict[str, AttributeValue]:
    """Return the attributes, empty if missing; raise FormatError for other kinds of values."""
    if "attributes" not in row:
        return {}
    values = field_of(row, "attributes", dict)
    for name, value in values.items():
        refuse_impossible("attributes", name)
        if type(value) not in (str, int, float):
            raise FormatError(
                f"the attribute {short(name)} must be a text or a number, not {short(value)}."
            )
        if isinstance(value, str):
            refuse_impossible(name, value)
    return values


def _refuse_doubles(what: str, names: Sequence[str]) -> None:
    if len(set(names)) == len(names):
        return
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise FormatError(f"the {what} {short(name)} stands twice.")
        seen.add(name)


def _refuse_loose_ends(spans: Sequence[Span], relations: Sequence[Relation]) -> None:
    ids = {span.id for span in spans}
    for relation in relations:
        for end in (relation.source_id, relation.target_id):
            if end not in ids:
                raise FormatError(
                    f"the relation {short(relation.id)} names the span {short(end)}, which is "
                    "not in this layer."
                )
