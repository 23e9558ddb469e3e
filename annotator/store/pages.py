"""Read the records of a damaged SQLite file page by page, without SQLite.

A leaf page is read by itself, so a record survives unless its own pages are hit. Layout:
"Database File Format" of SQLite, sections 1.6 (B-tree Pages) and 2.1 (Record Format).
"""

import struct
from collections.abc import Iterator

Value = int | float | str | bytes | None
Record = tuple[int | None, list[Value]]
"""The key of a row, None in a table without keys, and the columns."""

_TABLE_LEAF, _INDEX_LEAF, _INDEX_INSIDE = 0x0D, 0x0A, 0x02
_FILE_HEADER = 100
_USUAL_PAGE = 4096
_PAGE_SIZES = {1 << power for power in range(9, 17)}
_INTEGER_SIZES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
_FLOAT, _ZERO, _ONE, _FIRST_BLOB = 7, 8, 9, 12
_LONGEST_VARINT = 9
_MOST_COLUMNS = 64


def records(content: bytes) -> Iterator[Record]:
    """Yield every record on a leaf page that can be read, whatever its table."""
    for size in sorted({_stated_page_size(content), _USUAL_PAGE}):
        for start in range(0, len(content) - size + 1, size):
            yield from _records_of_page(_Page(content, start, size))


def _stated_page_size(content: bytes) -> int:
    size = int.from_bytes(content[16:18], "big")
    size = 65536 if size == 1 else size
    return size if size in _PAGE_SIZES else _USUAL_PAGE


class _Page:
    """One page of a file and the way from it to its overflow pages."""

    def __init__(self, content: bytes, start: int, size: int) -> None:
        self.content = content
        self.start = start
        self.size = size
        self.header = start + (_FILE_HEADER if start == 0 else 0)
        self.kind = content[self.header]

    def cells(self) -> Iterator[int]:
        """Yield where each cell starts, counted from the start of the file."""
        count = int.from_bytes(self.content[self.header + 3 : self.header + 5], "big")
        first = self.header + (12 if self.kind == _INDEX_INSIDE else 8)
        for place in range(first, min(first + 2 * count, self.start + self.size - 1), 2):
            offset = int.from_bytes(self.content[place : place + 2], "big")
            if offset < self.size:
                yield self.start + offset

    def payload(self, place: int, length: int) -> bytes:
        """Return the payload of a cell, overflow pages included; raise ValueError."""
        if not 0 < length <= len(self.content):
            raise ValueError("no payload has this length")
        local = self._local(length)
        parts = [self.content[place : place + local]]
        if local == length:
            return parts[0]
        following = int.from_bytes(self.content[place + local : place + local + 4], "big")
        left = length - local
        while left > 0:
            start = (following - 1) * self.size
            if following < 1 or start + self.size > len(self.content):
                raise ValueError("an overflow page is missing")
            part = self.content[start + 4 : start + min(self.size, left + 4)]
            parts.append(part)
            left -= len(part)
            following = int.from_bytes(self.content[start : start + 4], "big")
        return b"".join(parts)

    def _local(self, length: int) -> int:
        usable = self.size
        table = self.kind == _TABLE_LEAF
        most = usable - 35 if table else (usable - 12) * 64 // 255 - 23
        if length <= most:
            return length
        least = (usable - 12) * 32 // 255 - 23
        kept = least + (length - least) % (usable - 4)
        return kept if kept <= most else least


def _records_of_page(page: _Page) -> Iterator[Record]:
    if page.kind not in {_TABLE_LEAF, _INDEX_LEAF, _INDEX_INSIDE}:
        return
    for cell in page.cells():
        try:
            place = cell + (4 if page.kind == _INDEX_INSIDE else 0)
            length, place = _varint(page.content, place)
            key = None
            if page.kind == _TABLE_LEAF:
                key, place = _varint(page.content, place)
            yield key, _columns(page.payload(place, length))
        except (ValueError, IndexError, struct.error):
            continue


def _varint(content: bytes, place: int) -> tuple[int, int]:
    value = 0
    for index in range(_LONGEST_VARINT):
        byte = content[place + index]
        if index == _LONGEST_VARINT - 1:
            return value << 8 | byte, place + index + 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + index + 1
    raise ValueError("no number ends here")


def _columns(payload: bytes) -> list[Value]:
    length, place = _varint(payload, 0)
    kinds: list[int] = []
    while place < length:
        kind, place = _varint(payload, place)
        kinds.append(kind)
        if len(kinds) > _MOST_COLUMNS:
            raise ValueError("no table has so many columns")
    values: list[Value] = []
    for kind in kinds:
        value, place = _value(payload, place, kind)
        values.append(value)
    return values


def _value(payload: bytes, place: int, kind: int) -> tuple[Value, int]:
    if kind == 0:
        return None, place
    if kind in {_ZERO, _ONE}:
        return kind - _ZERO, place
    size = _INTEGER_SIZES.get(kind, 8 if kind == _FLOAT else (kind - _FIRST_BLOB) // 2)
    piece = payload[place : place + size]
    if len(piece) != size or kind in {10, 11}:
        raise ValueError("a column is incomplete")
    if kind in _INTEGER_SIZES:
        return int.from_bytes(piece, "big", signed=True), place + size
    if kind == _FLOAT:
        return struct.unpack(">d", piece)[0], place + size
    return (piece.decode("utf-8") if kind % 2 else piece), place + size
