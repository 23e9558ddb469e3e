"""Doing what was planned, in parts that are one step of undo."""

from collections.abc import Iterator, Sequence

from annotator.model.errors import RuleBrokenError
from annotator.services.assigning.plans import Plan
from annotator.services.edits import Batch, ChangeRecord, Edit
from annotator.services.jobs import Job, Progress
from annotator.services.workspace import Workspace
from annotator.store.edit_bodies import packed
from annotator.store.journal import Kind

AT_ONCE = 2_000
"""How many edits go into one row of the journal."""


def assign_job(workspace: Workspace, plan: Plan) -> Job[None]:
    """Assign what was planned, as one step of undo.

    Raises StateChangedError if somebody has been given something meanwhile, and
    RuleBrokenError if the plan changes nothing.
    """
    edits: list[Edit] = [
        ChangeRecord(before, after) for before, after in plan.batches if before != after
    ]
    edits += [ChangeRecord(None, each.assignment) for each in plan.given]
    if not edits:
        raise RuleBrokenError("All of this is assigned already.")
    yield from do_all(workspace, edits, "Assign", str(len(plan.given)))


def do_all(
    workspace: Workspace, edits: Sequence[Edit], title: str, detail: str, kind: Kind = "do"
) -> Job[None]:
    """Do many edits of a lead as one step of undo; closed or failed, it leaves nothing."""
    job = workspace.do_in_parts(_in_parts(edits), title, detail, kind=kind)
    try:
        for progress in job:
            yield Progress(min(progress.done * AT_ONCE, len(edits)), len(edits))
    finally:
        job.close()


def _in_parts(edits: Sequence[Edit]) -> Iterator[tuple[Edit, bytes]]:
    for first in range(0, len(edits), AT_ONCE):
        part = Batch(tuple(edits[first : first + AT_ONCE]))
        yield part, packed(part.to_data())
