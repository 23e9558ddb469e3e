"""Groups of spans as spaCy packs them, from strangers: nothing but what a group has."""

import io
import struct
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, TypeVar

from annotator.model.errors import FormatError

_SPAN = struct.Struct(">QQQllll")
"""Id, knowledge-base id, label; first token, token behind the last; the same in characters."""
LARGEST_PART = 64 * 1024 * 1024
"""Bytes of what belongs to one document."""
_MOST_SPANS = 2_000_000
"""Of one document."""
Wanted = TypeVar("Wanted")


class GroupSpan(NamedTuple):
    """A span of a group; strings are numbers as spaCy counts them."""

    id: int
    knowledge: int
    label: int
    first_token: int
    behind_token: int
    start: int
    """Code points, as is the end."""
    end: int


def packed_groups(groups: Mapping[str, Sequence[GroupSpan]]) -> bytes:
    """Return the groups of a document as spaCy stores them."""
    import msgpack

    packed = {
        msgpack.packb(
            {"name": name, "attrs": {}, "spans": [_SPAN.pack(*one) for one in spans]}
        ): [name]
        for name, spans in groups.items()
    }
    return bytes(msgpack.packb(packed or []))


def unpacked_groups(data: bytes) -> dict[str, list[GroupSpan]]:
    """Return the groups of a document by name, whichever spaCy 3 has stored them.

    Raises FormatError, ValueError or msgpack's UnpackException for anything else.
    """
    groups: dict[str, list[GroupSpan]] = {}
    if not data:
        return groups
    source = unpacker(data)
    if is_list(data):
        for _ in range(source.read_array_header()):
            name, spans = _group(typed(source, bytes))
            groups[name] = spans
    else:
        for _ in range(source.read_map_header()):
            _, spans = _group(typed(source, bytes))
            for _ in range(source.read_array_header()):
                groups[typed(source, str)] = spans
    if sum(map(len, groups.values())) > _MOST_SPANS:
        raise FormatError(f"there are more than {_MOST_SPANS:,} spans in one document.")
    return groups


def _group(data: bytes) -> tuple[str, list[GroupSpan]]:
    source, name, spans = unpacker(data), "", []
    for _ in range(source.read_map_header()):
        match typed(source, str):
            case "name":
                name = typed(source, str)
            case "spans":
                number = source.read_array_header()
                spans = [_span(typed(source, bytes)) for _ in range(number)]
            case _:
                source.skip()
    return name, spans


def _span(data: bytes) -> GroupSpan:
    if len(data) != _SPAN.size:
        raise FormatError(f"a span has {len(data)} bytes, not {_SPAN.size}.")
    return GroupSpan(*_SPAN.unpack(data))


def unpacker(data: bytes) -> Any:
    """Return a reader of a packed value that never makes a list or object of its own accord.

    Raises FormatError for more bytes than one document can need.
    """
    import msgpack

    if len(data) > LARGEST_PART:
        raise FormatError(f"one document has more than {LARGEST_PART >> 20} MB of annotations.")
    return msgpack.Unpacker(
        io.BytesIO(data),
        max_buffer_size=LARGEST_PART,
        max_array_len=0,
        max_map_len=0,
        max_ext_len=0,
    )


def is_list(data: bytes) -> bool:
    """Tell whether packed bytes begin with a list, not with an object."""
    return 0x90 <= data[0] <= 0x9F or data[0] in (0xDC, 0xDD)


def is_text(data: bytes) -> bool:
    """Tell whether packed bytes begin with a text."""
    return data[:1] != b"" and (0xA0 <= data[0] <= 0xBF or 0xD9 <= data[0] <= 0xDB)


def typed(source: Any, kind: type[Wanted]) -> Wanted:
    """Return the next value of a packed one; raise FormatError if it is of another kind."""
    value = source.unpack()
    if type(value) is not kind:
        raise FormatError(f"there is {type(value).__name__} where {kind.__name__} should be.")
    return value
