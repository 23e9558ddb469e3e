"""Parcels: rows of somebody's journal as a corpus keeps them, a line of JSON each, deflated."""

import json
import zlib
from collections.abc import Sequence

LIMIT = 1 << 29
"""Bytes of the lines of a parcel; no packet holds more."""
OWN = 8
"""Values of a row of the person's own, the last of which is its hash."""


def parcel_of(lines: Sequence[bytes]) -> bytes:
    """Return lines as a corpus keeps them."""
    packer = zlib.compressobj(1, zlib.DEFLATED, -zlib.MAX_WBITS)
    return packer.compress(b"\n".join(lines) + b"\n") + packer.flush()


def content_of(parcel: bytes) -> bytes:
    """Return the lines of a parcel; raise zlib.error for what is none."""
    return zlib.decompressobj(-zlib.MAX_WBITS).decompress(parcel, LIMIT)


def hash_at(parcel: bytes, place: int) -> str:
    """Return the hash of the row at a place, counted from 0, as hexadecimal digits.

    Of a row of somebody else only number and hash are there. Raises IndexError beyond the end.
    """
    values = json.loads(content_of(parcel).split(b"\n")[place])
    return str(values[-1] if len(values) == OWN else values[1])
