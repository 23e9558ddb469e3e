"""Who may use a connection: one thread at a time."""

import sqlite3
import threading
import time
from pathlib import Path
from types import TracebackType

from annotator.store.failures import sentence


class Lock:
    """Lets one thread at a time use a connection; SQLite's errors leave it as sentences."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.RLock()

    def __enter__(self) -> None:
        """Wait until no other thread uses the connection."""
        self._lock.acquire()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Let the next thread in; raise StoreError in the place of an error of SQLite."""
        self._lock.release()
        if isinstance(error, sqlite3.Error | UnicodeDecodeError):
            raise sentence(self._path, error) from error

    def step_aside(self, seconds: float) -> None:
        """Let other threads in for a moment, where this thread has entered once."""
        self._lock.release()
        try:
            time.sleep(seconds)
        finally:
            self._lock.acquire()
