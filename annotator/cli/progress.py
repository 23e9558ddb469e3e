"""A progress bar for long work: on a terminal only, never in a pipe."""

import contextlib
import gc
import sys
import time
from collections.abc import Iterator

from annotator.services.jobs import Job, Progress, Result

_BAR = 24
_WIDTH = 78
_SELDOM = 100_000  # objects made between two looks; Python's own is 700 or 2,000
_PAUSE = 0.1  # seconds between two drawings


def run_job(job: Job[Result]) -> Result:
    """Run a job to its end, showing how far it is; Ctrl+C closes it, which undoes it."""
    bar = _Bar() if sys.stderr.isatty() else None
    try:
        while True:
            try:
                progress = next(job)
            except StopIteration as stop:
                result: Result = stop.value
                return result
            if bar:
                bar.show(progress)
    finally:
        job.close()
        if bar:
            bar.clear()


@contextlib.contextmanager
def collector_paused() -> Iterator[None]:
    """Let Python's collector rest in the block, as it does in the window.

    It would look at all that a large job holds again and again, though no job makes cycles:
    a merge of 100,000 spans takes a tenth longer with it.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


@contextlib.contextmanager
def collector_calmed() -> Iterator[None]:
    """Let Python's collector look seldom in the block, for work that holds much.

    Readers of some formats make cycles, so that it cannot rest altogether.
    """
    before = gc.get_threshold()
    gc.set_threshold(_SELDOM, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


def drawn(progress: Progress, seconds: float) -> str:
    """Return one line: bar, count, time left, what is being worked on.

    `seconds` is the time that the work has taken so far.
    """
    if not progress.total:
        return f"{progress.done:,}  {progress.what}"[:_WIDTH]
    share = min(1.0, progress.done / progress.total)
    filled = round(share * _BAR)
    left = f"  {_clock(seconds * (1 - share) / share)} left" if share > 0 else ""
    line = f"{'#' * filled}{'.' * (_BAR - filled)}  {progress.done:,} of {progress.total:,}"
    return f"{line}{left}  {progress.what}"[:_WIDTH]


class _Bar:
    def __init__(self) -> None:
        self._begin = time.monotonic()
        self._drawn = float("-inf")

    def show(self, progress: Progress) -> None:
        now = time.monotonic()
        if now - self._drawn >= _PAUSE:
            self._drawn = now
            line = drawn(progress, now - self._begin)
            safe = "".join(c if c.isprintable() else "?" for c in line)
            print(f"\r\x1b[2K{safe}", end="", file=sys.stderr, flush=True)

    def clear(self) -> None:
        print("\r\x1b[2K", end="", file=sys.stderr, flush=True)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02d}"
