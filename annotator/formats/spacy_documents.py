"""One document of a DocBin as the model has it, from spaCy's groups and entities."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from annotator.formats.exchange import Incoming, ReadOptions
from annotator.formats.files import readable
from annotator.formats.lines import at
from annotator.formats.losses import Thing
from annotator.formats.native_parts import document_from
from annotator.formats.native_rows import FORMAT, OFFSETS
from annotator.formats.spacy_bins import ENT_ID, ENT_IOB, ENT_KB_ID, ENT_TYPE, ORTH, Bin
from annotator.formats.spacy_groups import GroupSpan, is_text, typed, unpacked_groups, unpacker
from annotator.formats.spacy_words import joined_words
from annotator.formats.strict_json import field_of, list_of_objects, strict_object
from annotator.model.document import text_hash
from annotator.model.errors import FormatError
from annotator.model.ids import new_id
from annotator.model.layer import State

MARK = "annotator"
"""Under which name the user data of a document says what its groups cannot."""
_USUAL_GROUP = "sc"
"""Where spaCy puts spans if nobody says where: a group that is nobody's in particular."""
_BEGIN, _INSIDE = 3, 1
_ZERO_LENGTH = "zero-length spans"
_WITHOUT_LABEL = "spans without a label"
_CATEGORIES = "categories of whole documents"


class _Text(NamedTuple):
    """A document's text with what its tokens are."""

    text: str
    starts: Sequence[int]
    """Where each token begins, and the end of the text, in code points."""
    ends: Sequence[int]
    """Where each token ends, without the space behind it."""


def document_at(
    found: Bin, where: tuple[int, int], path: Path, options: ReadOptions
) -> Incoming:
    """Return a document by its number and by that of its first token, both from 0.

    Raises FormatError, naming the document, for what contradicts itself.
    """
    import msgpack

    number, first = where
    place = f"{path.name}: document {number + 1}"
    with at(place):
        try:
            row, left_out = _row(found, number, first, options)
            if row.get("title") is None:
                row["title"] = f"{readable(path.stem)} {number + 1}"
            document, layers = document_from(row)
        except (ValueError, msgpack.UnpackException) as error:
            reason = str(error) or type(error).__name__
            raise FormatError(f"its annotations are damaged ({reason:.120}).") from error
    progress = (number + 1) / len(found.lengths)
    return Incoming(document, place, layers, progress, dict(+left_out))


def _row(
    found: Bin, number: int, first: int, options: ReadOptions
) -> tuple[dict[str, Any], Counter[str]]:
    """Return a document as plain data of the native format, and what has no place there."""
    length = found.lengths[number]
    columns = found.columns(first, length)
    words = [_named(found, orth) for orth in columns[ORTH]]
    spaces = [bool(space) for space in found.spaces[first : first + length]]
    if not found.knows_spaces[number]:
        spaces = [True] * length
    text, starts = joined_words(words, spaces)
    ends = [start + len(word) for start, word in zip(starts, words, strict=False)]
    spans = _Spans(found, _Text(text, starts, ends))
    row = _known_row(found.user_data[number])
    known = list_of_objects(row, "layers")
    groups = unpacked_groups(found.groups[number])
    for layer in known:
        _complete(layer, spans, groups.pop(field_of(layer, "person", str), []))
    row["layers"] = list(known)
    for person, rows in _new_spans(groups, columns, spans, options).items():
        _add(row["layers"], person, rows)
    if found.categories[number]:
        spans.left_out[_CATEGORIES] += found.categories[number]
    return row | {"text": text, "sha256": text_hash(text)}, spans.left_out


def _named(found: Bin, id_: int) -> str:
    try:
        return found.strings[id_]
    except KeyError:
        raise FormatError(f"the string {id_} is not in the table of strings.") from None


def _known_row(user_data: bytes | None) -> dict[str, Any]:
    """Return what an export of ours says in the user data, else a row of a new document."""
    row: dict[str, Any] = {"format": FORMAT, "offsets": OFFSETS, "id": new_id(), "title": None}
    if user_data is None:
        return row
    source = unpacker(user_data)
    for _ in range(source.read_map_header()):
        key = None
        if is_text(user_data[source.tell() :][:1]):
            key = typed(source, str)
        else:
            source.skip()
        if key == MARK:
            return strict_object(typed(source, str))
        source.skip()
    return row


class _Spans:
    """The spans of one document in the making, as rows of the native format."""

    def __init__(self, found: Bin, text: _Text) -> None:
        self._found = found
        self._text = text
        self.left_out: Counter[str] = Counter()

    def rows(self, spans: Sequence[GroupSpan]) -> Iterator[tuple[str, dict[str, Any]]]:
        """Yield the id that each span says it has, and the span under a new one."""
        for span in spans:
            first, behind = span.first_token, span.behind_token
            label = _named(self._found, span.label)
            if not label or first == behind:
                self.left_out[_ZERO_LENGTH if label else _WITHOUT_LABEL] += 1
                continue
            if not 0 <= first < behind <= len(self._text.ends):
                raise FormatError(f"a span is said to cover the tokens {first} to {behind}.")
            start, end = self._text.starts[first], self._text.ends[behind - 1]
            if (start, end) != (span.start, span.end):
                raise FormatError(
                    f"a span of the tokens {first} to {behind} says it is at [{span.start}, "
                    f"{span.end}), but they are at [{start}, {end})."
                )
            row = self.row(label, start, end)
            if span.knowledge:
                row["attributes"] = {"kb_id": _named(self._found, span.knowledge)}
            yield _named(self._found, span.id), row

    def row(self, label: str, start: int, end: int) -> dict[str, Any]:
        """Return a span of a range of code points under a new id."""
        piece = self._text.text[start:end]
        fragments = [[start, end]]
        return {"id": new_id(), "label": label, "fragments": fragments, "text": piece}

    def entities(self, columns: dict[int, tuple[int, ...]]) -> Iterator[dict[str, Any]]:
        """Yield the document's entities, which never overlap."""
        length = len(self._text.ends)
        nothing = (0,) * length
        tags, kinds = columns.get(ENT_IOB, nothing), columns.get(ENT_TYPE, nothing)
        place = 0
        while place < length:
            first = place
            place += 1
            if tags[first] not in (_BEGIN, _INSIDE) or not kinds[first]:
                continue
            while place < length and tags[place] == _INSIDE and kinds[place] == kinds[first]:
                place += 1
            label = _named(self._found, kinds[first])
            row = self.row(label, self._text.starts[first], self._text.ends[place - 1])
            said = {"kb_id": ENT_KB_ID, "id": ENT_ID}
            numbers = {
                name: columns.get(column, nothing)[first] for name, column in said.items()
            }
            row["attributes"] = {
                name: _named(self._found, number) for name, number in numbers.items() if number
            }
            yield row


def _complete(layer: dict[str, Any], spans: _Spans, group: Sequence[GroupSpan]) -> None:
    """Give a layer of our own export its spans, and what it says of each by its id."""
    said = {field_of(one, "id", str): one for one in list_of_objects(layer, "spans")}
    rows: dict[str, dict[str, Any]] = {}
    for named, row in spans.rows(group):
        more = {name: value for name, value in said.get(named, {}).items() if name != "id"}
        id_ = named if named and named not in rows else row["id"]
        rows[id_] = {**row, **more, "id": id_, "label": row["label"]}
    relations = list_of_objects(layer, "relations")
    kept = [
        link
        for link in relations
        if {field_of(link, "from", str), field_of(link, "to", str)} <= rows.keys()
    ]
    spans.left_out[Thing.RELATIONS.value] += len(relations) - len(kept)
    layer["spans"], layer["relations"] = list(rows.values()), kept


def _add(layers: list[dict[str, Any]], person: str, rows: list[dict[str, Any]]) -> None:
    for layer in layers:
        if layer["person"] == person:
            layer["spans"] += rows
            return
    layers.append({"person": person, "state": State.DONE.value, "spans": rows})


def _new_spans(
    groups: dict[str, list[GroupSpan]],
    columns: dict[int, tuple[int, ...]],
    spans: _Spans,
    options: ReadOptions,
) -> dict[str, list[dict[str, Any]]]:
    """Return the spans of groups that are not ours, by the person whose they will be."""
    rows: dict[str, list[dict[str, Any]]] = {}
    if entities := list(spans.entities(columns)):
        rows[options.person] = entities
    for name, group in groups.items():
        person = options.person if name in ("", _USUAL_GROUP) else name
        mine = rows.setdefault(person, [])
        there = {(one["label"], *one["fragments"][0]) for one in mine}
        for named, row in spans.rows(group):
            if named:
                row["attributes"] = {**row.get("attributes", {}), "id": named}
            if (row["label"], *row["fragments"][0]) not in there:
                mine.append(row)
    return rows
