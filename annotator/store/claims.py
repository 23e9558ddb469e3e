"""Which corpus files this process has open.

Closing any handle on a file gives up all locks that a process has on it (POSIX), so a file
that is open here must not even be looked at a second time.
"""

import threading
from pathlib import Path

from annotator.model.errors import CorpusBusyError
from annotator.store.header import identity_of

Identity = tuple[int, int]

_lock = threading.Lock()
_claimed: set[Identity] = set()


def refuse_claimed(path: Path) -> None:
    """Raise CorpusBusyError if the file is open in this process; a missing file is not."""
    try:
        identity = identity_of(path)
    except OSError:
        return
    with _lock:
        if identity in _claimed:
            raise _busy(path)


def claim(path: Path, identity: Identity) -> Identity:
    """Say that this process has a file open; raise CorpusBusyError if it has it already."""
    with _lock:
        if identity in _claimed:
            raise _busy(path)
        _claimed.add(identity)
    return identity


def release(identity: Identity) -> None:
    """Say that a file is closed."""
    with _lock:
        _claimed.discard(identity)


def _busy(path: Path) -> CorpusBusyError:
    return CorpusBusyError(
        f"{path}: the corpus is open in another window. Close it there first."
    )
