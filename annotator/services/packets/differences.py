"""What was done differently in two places, with the texts that it is about."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from annotator.model.span import covered_text
from annotator.services.packets.pieces import Conflict
from annotator.services.packets.report import MergeReport
from annotator.services.workspace import Workspace

_PLAIN = 4


@dataclass(frozen=True, slots=True)
class Difference:
    """A conflict as a lead reads it."""

    person: str
    """The pseudonym of the person in whose work it is."""
    conflict: Conflict
    title: str
    """Of the document."""
    start: int
    end: int
    """The range of the text that it is about; empty where it is about no place."""
    kept: str
    """The text of the span that stands; "" where none does."""
    other: str
    """The text of the other span."""


def differences(workspace: Workspace, report: MergeReport) -> list[Difference]:
    """Return the conflicts of a merge, by document and place."""
    by_document: dict[str, list[tuple[str, Conflict]]] = {}
    for person, conflict in report.conflicts:
        by_document.setdefault(conflict.document, []).append((person, conflict))
    found = []
    with workspace.store.lock:
        for document_id, conflicts in by_document.items():
            document = workspace.document(document_id)
            told = [
                _told(workspace, person, (document.title, document.text), one)
                for person, one in conflicts
            ]
            found += sorted(told, key=lambda one: (one.start, one.end))
    return found


def _told(
    workspace: Workspace,
    person: str,
    document: tuple[str, str],
    conflict: Conflict,
) -> Difference:
    title, text = document
    sides = [
        _fragments(workspace, conflict, value) for value in (conflict.kept, conflict.other)
    ]
    pieces = sides[0] or sides[1] or [(0, 0)]
    quotes = [covered_text(text, one) if one else "" for one in sides]
    return Difference(person, conflict, title, pieces[0][0], pieces[-1][1], *quotes)


def _fragments(
    workspace: Workspace, conflict: Conflict, value: Any
) -> Sequence[tuple[int, int]]:
    """Return where a span is, or the span at which a link starts; nothing for anything else."""
    if value is None or conflict.kind not in ("span", "link"):
        return []
    if conflict.kind == "link":
        span = workspace.store.spans.find(conflict.document, conflict.owner, value[1])
        return span.fragments if span is not None else []
    more = value[_PLAIN:]
    several = more[0] if more else None
    return [(start, end) for start, end in several] if several else [(value[2], value[3])]
