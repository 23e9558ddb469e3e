"""The bodies of edits: as the chain of the journal knows them, and as its table keeps them.

The chain holds the hash of a body: a letter, then canonical JSON, compressed if long. The
table keeps the commonest edits in fewer bytes (`lean_edits.py`), behind a letter and four bytes
of that hash, by which a body proves itself where the rows around it are lost.
"""

import hashlib
import zlib
from typing import Any, Protocol

from annotator.store.lean_edits import Quoted, Words, full, lean
from annotator.store.packing import pack_json, unpack_json, unreadable

_WORTH_PACKING = 600
_MUCH, _QUICK, _THOROUGH = 100_000, 1, 6
_LARGEST_EDIT = 2_000_000_000
_PLAIN, _PACKED, _BLANK = b"j", b"z", b"b"
LEAN = b"l"
"""The letter before a lean edit, in which states and other values stand as they are in JSON."""
_CHECKED = 4
_HASH_BYTES = 32


class BothWays(Words, Quoted, Protocol):
    """Where words have numbers, and numbers words."""


def packed(data: Any) -> bytes:
    """Return the data of an edit as the chain knows them: JSON, compressed if long."""
    plain = pack_json(data).encode("utf-8")
    if len(plain) < _WORTH_PACKING:
        return _PLAIN + plain
    level = _QUICK if len(plain) > _MUCH else _THOROUGH
    return _PACKED + zlib.compress(plain, level)


def unpacked(body: bytes) -> Any:
    """Return the data that were packed; raise CorpusDamagedError if they are not whole."""
    try:
        return unpack_json(plain(body).decode("utf-8"))
    except UnicodeDecodeError as error:
        raise unreadable() from error


def plain(body: bytes) -> bytes:
    """Return the JSON of an edit; raise CorpusDamagedError if it is not whole."""
    try:
        return unzipped(body[1:]) if body[:1] == _PACKED else body[1:]
    except zlib.error as error:
        raise unreadable() from error


def unzipped(content: bytes) -> bytes:
    """Return what was compressed; raise zlib.error for more than any edit can hold."""
    unpacker = zlib.decompressobj()
    found = unpacker.decompress(content, _LARGEST_EDIT)
    if not unpacker.eof:
        raise zlib.error("incomplete, or too large")
    return found


def kept(body: bytes, digest: bytes, at: int, words: BothWays) -> bytes:
    """Return a body as the table keeps it; `digest` is its SHA-256, `at` its row's time."""
    letter, content = body[:1], body[1:]
    small = lean(content, at, words) if letter == _PLAIN else None
    if small is not None and full(small, at, words) == content:
        letter, content = LEAN, small
    return letter + digest[:_CHECKED] + content


def body_of(stored: object, at: int, words: Quoted) -> tuple[bytes, bytes]:
    """Return a body as the chain knows it, and its SHA-256.

    Of a body that was blanked nothing is left but its hash. Raises CorpusDamagedError for
    one that is not as it was written.
    """
    if type(stored) is not bytes:
        raise unreadable()
    letter, content = stored[:1], stored[1 + _CHECKED :]
    if letter == _BLANK and len(stored) == 1 + _HASH_BYTES:
        return b"", stored[1:]
    if letter == LEAN:
        body = _PLAIN + full(content, at, words)
    elif letter in {_PLAIN, _PACKED}:
        body = letter + content
    else:
        raise unreadable()
    digest = hashlib.sha256(body).digest()
    if digest[:_CHECKED] != stored[1 : 1 + _CHECKED]:
        raise unreadable()
    return body, digest
