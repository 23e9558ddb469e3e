"""Identifiers: made here, never by SQLite, so that undo restores the very same thing."""

import os
import threading
import time

_RANDOM_BITS = 74
_ALL_RANDOM, _STEP = (1 << _RANDOM_BITS) - 1, (1 << 32) - 1
_lock = threading.Lock()
_last = 0


def new_id() -> str:
    """Return a new UUIDv7 in canonical text form, greater than every one made before here.

    Layout: RFC 9562 (2024), section 5.7: 48 bits of Unix time in milliseconds, version,
    74 random bits, variant. Ids stay in order when the clock jumps back, because the
    next one is then the last one plus a small random step.
    """
    global _last  # noqa: PLW0603 - the order of ids is a property of the process
    chosen = int.from_bytes(os.urandom(10), "big") & _ALL_RANDOM
    fresh = (time.time_ns() // 1_000_000) << _RANDOM_BITS | chosen
    with _lock:
        if fresh <= _last:
            fresh = _last + 1 + (chosen & _STEP)
        _last = fresh
    return _as_text(fresh)


def _as_text(number: int) -> str:
    milliseconds = number >> _RANDOM_BITS & (1 << 48) - 1
    random_a = number >> 62 & 0xFFF
    random_b = number & (1 << 62) - 1
    whole = milliseconds << 80 | 7 << 76 | random_a << 64 | 2 << 62 | random_b
    digits = whole.to_bytes(16, "big").hex()
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"
