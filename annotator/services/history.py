"""Which of a person's edits undo and redo would take next, read from the journal."""

from collections.abc import Iterable

from annotator.store.journal import Step


def undoable(steps: Iterable[Step]) -> Step | None:
    """Return the newest edit that is not undone; `steps` come newest first."""
    undone: dict[int, bool] = {}
    for step in steps:
        if step.target is not None:
            undone.setdefault(step.target, step.kind == "undo")
        elif not undone.get(step.seq, False):
            return step
    return None


def redoable(steps: Iterable[Step]) -> int | None:
    """Return the number of the edit that was undone last, unless a new one came after it."""
    settled: set[int] = set()
    for step in steps:
        if step.target is None:
            if step.seq not in settled:
                return None
        elif step.target not in settled:
            if step.kind == "undo":
                return step.target
            settled.add(step.target)
    return None
