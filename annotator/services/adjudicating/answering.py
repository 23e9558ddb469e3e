"""Answers to annotators: remarks on spans and layers, which the next packet takes along."""

import time
from collections.abc import Iterable, Sequence

from annotator.model.errors import RuleBrokenError
from annotator.model.ids import new_id
from annotator.model.span import Span
from annotator.model.team import Remark
from annotator.services.edits import Batch, ChangeRecord
from annotator.services.remarks import LONGEST_REMARK
from annotator.services.workspace import Workspace


def answer_spans(workspace: Workspace, spans: Iterable[Span], text: str) -> list[Remark]:
    """Say something about spans, the same to each of their owners, as one step of undo.

    Raises RuleBrokenError for a text that is empty or longer than LONGEST_REMARK.
    """
    places = [(span.document_id, span.person_id, span.id) for span in spans]
    return _say(workspace, places, text)


def answer_layer(
    workspace: Workspace, document_id: str, owner_id: str, text: str
) -> list[Remark]:
    """Say something about a person's whole layer, as one step of undo; raises as above."""
    return _say(workspace, [(document_id, owner_id, "")], text)


def _say(
    workspace: Workspace, places: Sequence[tuple[str, str, str]], text: str
) -> list[Remark]:
    said = text.strip()
    if not said:
        raise RuleBrokenError("Write something first: the remark is empty.")
    if len(said) > LONGEST_REMARK:
        raise RuleBrokenError(
            f"A remark has at most {LONGEST_REMARK} characters: shorten it by "
            f"{len(said) - LONGEST_REMARK}."
        )
    if not places:
        raise RuleBrokenError("Nobody has marked this, so there is nobody to write to.")
    author, at = workspace.person.id, max(_time(workspace, place) for place in places)
    remarks = [Remark(new_id(), *place[:2], author, at, said, place[2]) for place in places]
    edits = tuple(ChangeRecord(None, remark) for remark in remarks)
    workspace.do(Batch(edits), "Answer", "")
    return remarks


def _time(workspace: Workspace, place: tuple[str, str, str]) -> int:
    """Return the time of a new remark: never before what it answers, whatever clocks say."""
    document_id, owner_id, span_id = place
    with workspace.store.lock:
        found = workspace.store.records.about_document(Remark, document_id)
    said = [one.at for one in found if (one.owner_id, one.span_id) == (owner_id, span_id)]
    return max([time.time_ns() // 1_000_000, *(at + 1 for at in said)])
