"""The commonest edits in a few bytes: what recurs as the number of a word, ids as 16 bytes.

An edit is kept as the number of its shape and then its values in the order of their names.
Reading one gives back the very JSON that was kept; what does not give it back is not kept so.
A shape, once released, is never changed: new ones go to the end. The layout of ids is that of
UUIDv7 (RFC 9562, section 5.7).
"""

import itertools
import json
from collections.abc import Callable
from typing import Any, Protocol

from annotator.store.packing import is_uuid, pack_id, pack_json, unpack_id, unreadable

_WORD, _ID, _FRAGMENTS, _JSON, _SHAPE, _SHAPES = range(6)
_KINDS = {
    "document": _WORD,
    "person": _WORD,
    "label": _WORD,
    "type": _WORD,
    "id": _ID,
    "from": _ID,
    "to": _ID,
    "fragments": _FRAGMENTS,
    "edits": _SHAPES,
}
_SPAN = ("document", "fragments", "id", "label", "person")
_RARE = ("attributes", "flag", "note")
_RELATION = ("document", "from", "id", "person", "to", "type")
_LAYER = ("document", "flag", "note", "person", "seconds", "state")
_LARGEST = 1 << 63
_UUID_BYTES = 16
_SEVEN, _BITS = 7, 63
_CHOSEN_BYTES, _OLD = 10, 200
_TIME, _TIME_MASK, _LAST = 80, (1 << 48) - 1, (1 << 62) - 1
_VERSION, _VARIANT = 7, 2

Named = tuple[str | None, tuple[str, ...]]
"""The name of an edit, if it is one, and the other names of its object in their order."""


class Words(Protocol):
    """Where strings that recur have numbers."""

    def key(self, word: str) -> int:
        """Return the number of a word, which gets one if it has none."""
        ...


class Quoted(Protocol):
    """Where words are looked up by their number."""

    def quoted(self, key: int) -> str:
        """Return a word as JSON; raise CorpusDamagedError if there is none."""
        ...


class _Unfit(Exception):  # noqa: N818 - never leaves this module
    """An edit that has no shape here."""


def _shapes() -> list[tuple[Named, dict[str, int]]]:
    """Return every shape with the kind of each of its values, in the order of their numbers."""
    spans = [
        tuple(sorted((*_SPAN, *some)))
        for number in range(len(_RARE) + 1)
        for some in itertools.combinations(_RARE, number)
    ]
    named: list[Named] = [(name, span) for span in spans for name in (None, "AddSpan")]
    named += [("RemoveSpan", span) for span in spans]
    named += [("AddRelation", _RELATION), ("RemoveRelation", _RELATION), (None, _LAYER)]
    named += [("SpendTime", ("document", "person", "seconds")), ("Batch", ("edits",))]
    plain = [(one, {key: _KINDS.get(key, _JSON) for key in one[1]}) for one in named]
    states = {"after": _SHAPE, "before": _SHAPE}
    changes: list[Named] = [(name, tuple(states)) for name in ("ChangeSpan", "ChangeLayer")]
    described = {"after": _JSON, "before": _JSON, "document": _WORD}
    other: Named = ("DescribeDocument", tuple(described))
    return [*plain, *((one, states) for one in changes), (other, described)]


class _Writing:
    """An edit that is being made lean."""

    def __init__(self, at: int, words: Words) -> None:
        self.at = at
        self.words = words
        self.out = bytearray()

    def number(self, number: int) -> None:
        if not 0 <= number < _LARGEST:
            raise _Unfit
        while number > 0x7F:
            self.out.append(number & 0x7F | 0x80)
            number >>= _SEVEN
        self.out.append(number)


class _Reading:
    """An edit that is being read, and the JSON of it so far."""

    def __init__(self, content: bytes, at: int, words: Quoted) -> None:
        self.content = content
        self.at = at
        self.words = words
        self.place = 0
        self.parts: list[str] = []

    def number(self) -> int:
        content, place = self.content, self.place
        byte = content[place]
        place += 1
        if byte <= 0x7F:
            self.place = place
            return byte
        number = byte & 0x7F
        for shift in range(_SEVEN, _BITS, _SEVEN):
            byte = content[place]
            place += 1
            number |= (byte & 0x7F) << shift
            if byte <= 0x7F:
                self.place = place
                return number
        raise unreadable()

    def count(self) -> int:
        """Return how many things come, each of which takes at least a byte."""
        count = self.number()
        if count > len(self.content):
            raise unreadable()
        return count

    def take(self, length: int) -> bytes:
        taken = self.content[self.place : self.place + length]
        if len(taken) != length:
            raise unreadable()
        self.place += length
        return taken


def lean(plain: bytes, at: int, words: Words) -> bytes | None:
    """Return canonical JSON in a few bytes, or None where it is no edit of a known shape.

    `at` is the time of its row; ids that were made then are kept without their own.
    """
    writing = _Writing(at, words)
    try:
        _write_shape(writing, json.loads(plain))
    except (_Unfit, ValueError, RecursionError):
        return None
    return bytes(writing.out)


def full(content: bytes, at: int, words: Quoted) -> bytes:
    """Return the JSON that was made lean; raise CorpusDamagedError if it is not whole."""
    reading = _Reading(content, at, words)
    try:
        _read_shape(reading)
    except (IndexError, UnicodeDecodeError, RecursionError) as error:
        raise unreadable() from error
    if reading.place != len(content):
        raise unreadable()
    return "".join(reading.parts).encode("utf-8")


# ---- writing


def _write_shape(writing: _Writing, value: Any) -> None:
    if type(value) is not dict:
        raise _Unfit
    name = value.get("edit")
    names = tuple(value) if name is None else tuple(key for key in value if key != "edit")
    number = _NUMBERS.get((name, names)) if name is None or type(name) is str else None
    if number is None:
        raise _Unfit
    writing.out.append(number)
    for key, write in _FIELDS[number]:
        write(writing, value[key])


def _write_word(writing: _Writing, value: Any) -> None:
    if type(value) is not str:
        raise _Unfit
    writing.number(writing.words.key(value))


def _write_id(writing: _Writing, value: Any) -> None:
    """Write how old an id was and its 74 chosen bits, or nought and all of it."""
    if type(value) is not str or not is_uuid(value):
        raise _Unfit
    packed = pack_id(value)
    whole = int.from_bytes(packed, "big")
    age = writing.at - (whole >> _TIME)
    if 0 <= age < _OLD and whole >> 76 & 15 == _VERSION and whole >> 62 & 3 == _VARIANT:
        writing.out.append(age + 1)
        chosen = (whole >> 64 & 0xFFF) << 62 | whole & _LAST
        writing.out += chosen.to_bytes(_CHOSEN_BYTES, "big")
    else:
        writing.out.append(0)
        writing.out += packed


def _write_fragments(writing: _Writing, value: Any) -> None:
    if type(value) is not list:
        raise _Unfit
    writing.number(len(value))
    for fragment in value:
        if type(fragment) is not list or list(map(type, fragment)) != [int, int]:
            raise _Unfit
        start, end = fragment
        writing.number(start)
        writing.number(end - start)


def _write_json(writing: _Writing, value: Any) -> None:
    content = pack_json(value).encode("utf-8")
    writing.number(len(content))
    writing.out += content


def _write_shapes(writing: _Writing, value: Any) -> None:
    if type(value) is not list:
        raise _Unfit
    writing.number(len(value))
    for one in value:
        _write_shape(writing, one)


# ---- reading


def _read_shape(reading: _Reading) -> None:
    number = reading.take(1)[0]
    parts = reading.parts
    fields, end = _READING[number]
    for before, read in fields:
        parts.append(before)
        read(reading)
    parts.append(end)


def _read_word(reading: _Reading) -> None:
    reading.parts.append(reading.words.quoted(reading.number()))


def _read_id(reading: _Reading) -> None:
    age = reading.take(1)[0]
    if age == 0:
        packed = reading.take(_UUID_BYTES)
    else:
        chosen = int.from_bytes(reading.take(_CHOSEN_BYTES), "big")
        time = reading.at - (age - 1)
        first = (time & _TIME_MASK) << _TIME | _VERSION << 76 | (chosen >> 62 & 0xFFF) << 64
        packed = (first | _VARIANT << 62 | chosen & _LAST).to_bytes(_UUID_BYTES, "big")
    reading.parts.append(f'"{unpack_id(packed)}"')


def _read_fragments(reading: _Reading) -> None:
    fragments = []
    for _ in range(reading.count()):
        start = reading.number()
        fragments.append(f"[{start},{start + reading.number()}]")
    reading.parts.append(f"[{','.join(fragments)}]")


def _read_json(reading: _Reading) -> None:
    reading.parts.append(reading.take(reading.number()).decode("utf-8"))


def _read_shapes(reading: _Reading) -> None:
    reading.parts.append("[")
    for number in range(reading.count()):
        if number:
            reading.parts.append(",")
        _read_shape(reading)
    reading.parts.append("]")


_WRITERS: list[Callable[[_Writing, Any], None]] = [
    _write_word,
    _write_id,
    _write_fragments,
    _write_json,
    _write_shape,
    _write_shapes,
]
_READERS: list[Callable[[_Reading], None]] = [
    _read_word,
    _read_id,
    _read_fragments,
    _read_json,
    _read_shape,
    _read_shapes,
]
_Fields = list[tuple[str, Callable[[_Reading], None]]]


def _pieces(named: Named, kinds: list[int]) -> tuple[_Fields, str]:
    """Return what stands before each value in JSON and what reads it; and the end."""
    name, keys = named
    every = sorted(keys if name is None else (*keys, "edit"))
    fields: _Fields = []
    before = "{"
    for number, key in enumerate(every):
        before += f'{"," if number else ""}"{key}":'
        if key == "edit":
            before += f'"{name}"'
        else:
            fields.append((before, _READERS[kinds[len(fields)]]))
            before = ""
    return fields, before + "}"


_TABLE = _shapes()
_NUMBERS = {named: number for number, (named, _) in enumerate(_TABLE)}
_FIELDS = [[(key, _WRITERS[kind]) for key, kind in kinds.items()] for _, kinds in _TABLE]
_READING = [_pieces(named, list(kinds.values())) for named, kinds in _TABLE]
