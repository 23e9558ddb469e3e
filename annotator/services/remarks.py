"""What a person and the reviewers say to each other about the person's work.

A thread is what was said about one span, or about a layer as a whole. A remark of the person
without words says that they have read what stands before it.
"""

import time
from collections import Counter
from collections.abc import Iterable

from annotator.model.checks import Finding
from annotator.model.errors import RuleBrokenError
from annotator.model.ids import new_id
from annotator.model.scheme import Level
from annotator.model.team import Remark
from annotator.services.edits import ChangeRecord
from annotator.services.workspace import PROGRAM, Workspace

LONGEST_REMARK = 1_000
"""Characters."""
Thread = tuple[Remark, ...]
"""Remarks about one thing, oldest first."""


def own_threads(workspace: Workspace, document_id: str) -> dict[str, Thread]:
    """Return the threads about the acting person's layer by the span's id, "" for the layer."""
    if workspace.person is PROGRAM:
        return {}
    with workspace.store.lock:
        found = workspace.store.records.about_document(Remark, document_id)
    owner_id = workspace.owner_of(document_id)
    return _by_span(each for each in found if each.owner_id == owner_id)


def is_unread(thread: Thread) -> bool:
    """Tell whether somebody else than the owner of the layer has the last word."""
    return bool(thread) and thread[-1].author_id != thread[-1].owner_id


def unread_counts(workspace: Workspace) -> Counter[str]:
    """Return how many threads of each document the acting person has not read to their end."""
    if workspace.person is PROGRAM:
        return Counter()
    with workspace.store.lock:
        found = workspace.store.records.about_person(Remark, workspace.person.id)
    by_document: dict[str, list[Remark]] = {}
    for remark in found:
        if workspace.owner_of(remark.document_id) != remark.owner_id:
            continue  # it is about a first reading, which is hidden now
        by_document.setdefault(remark.document_id, []).append(remark)
    return Counter(
        {
            document_id: unread
            for document_id, remarks in by_document.items()
            if (unread := sum(map(is_unread, _by_span(remarks).values())))
        }
    )


def answer(workspace: Workspace, document_id: str, span_id: str, text: str) -> Remark:
    """Say something in a thread about the acting person's layer, as one step of undo.

    Raises RuleBrokenError for no words, or for more than LONGEST_REMARK characters.
    """
    said = text.strip()
    if not said:
        raise RuleBrokenError("There is no answer yet: write something first.")
    if len(said) > LONGEST_REMARK:
        raise RuleBrokenError(
            f"An answer has at most {LONGEST_REMARK} characters: shorten it by "
            f"{len(said) - LONGEST_REMARK}."
        )
    return _say(workspace, document_id, span_id, said, "Answer")


def mark_read(workspace: Workspace, document_id: str, span_id: str) -> Remark:
    """Say that a thread about the acting person's layer was read, as one step of undo.

    Raises RuleBrokenError if there is nothing unread.
    """
    if not is_unread(own_threads(workspace, document_id).get(span_id, ())):
        raise RuleBrokenError("There is no remark here that you have not read.")
    return _say(workspace, document_id, span_id, "", "Mark as read")


def remark_findings(workspace: Workspace, document_id: str) -> list[Finding]:
    """Return what of the acting person's layer has remarks that were not read."""
    return [
        Finding(
            "remark", Level.WARN, "There is a remark that you have not read.", span_id or None
        )
        for span_id, thread in own_threads(workspace, document_id).items()
        if is_unread(thread)
    ]


def _say(workspace: Workspace, document_id: str, span_id: str, text: str, title: str) -> Remark:
    before = own_threads(workspace, document_id).get(span_id, ())
    latest = before[-1].at if before else 0
    at = max(time.time_ns() // 1_000_000, latest + 1)  # never before what it answers
    person_id = workspace.owner_of(document_id)
    remark = Remark(new_id(), document_id, person_id, person_id, at, text, span_id)
    workspace.do(ChangeRecord(None, remark), title, "")
    return remark


def _by_span(remarks: Iterable[Remark]) -> dict[str, Thread]:
    found: dict[str, list[Remark]] = {}
    for remark in sorted(remarks, key=lambda each: (each.at, each.id)):
        found.setdefault(remark.span_id, []).append(remark)
    return {span_id: tuple(thread) for span_id, thread in found.items()}
