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


def redoable(steps: Iterable[Step]) -> Step | None:
    """Return the undo that was made last, and not redone, unless a new edit came after it.

    A new edit forgets for good what was undone before it, also when it is undone itself, so
    only what came after the newest edit counts. `steps` come newest first.
    """
    redone: set[int] = set()
    for step in steps:
        if step.target is None:
            return None
        if step.target not in redone:
            if step.kind == "undo":
                return step
            redone.add(step.target)
    return None
