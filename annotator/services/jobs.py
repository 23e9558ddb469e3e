"""Long work: a generator that yields progress, can be closed, and returns a result."""

from collections.abc import Generator
from typing import NamedTuple, TypeVar

Result = TypeVar("Result")


class Progress(NamedTuple):
    """How far a job is."""

    done: int
    total: int | None
    """None while nobody knows how much there is."""
    what: str = ""
    """What is being worked on, such as a file's name."""


Job = Generator[Progress, None, Result]
"""Closing it stops the work; what it was writing is rolled back."""


def finish(job: Job[Result]) -> Result:
    """Run a job to its end and return its result."""
    while True:
        try:
            next(job)
        except StopIteration as stop:
            result: Result = stop.value
            return result
