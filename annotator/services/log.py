"""The journal as a person reads it: who, when, what, in which documents."""

import itertools
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from annotator.services.workspace import PROGRAM, Workspace


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One edit of the journal."""

    seq: int
    time: str
    """ISO 8601 in UTC, to the millisecond."""
    person: str
    """The pseudonym, or “program” for the command line."""
    kind: str
    """do, undo, redo, or keep for what undo passes over."""
    undoes: int | None
    """The edit that this one undoes or redoes."""
    title: str
    detail: str
    documents: list[str]
    """Ids of the documents that it touched, in order of appearance."""
    edits: dict[str, int]
    """How many edits of which kind it is made of."""


def log(workspace: Workspace, limit: int | None = None) -> list[LogEntry]:
    """Return the last `limit` edits, or all, oldest first."""
    people = {person.id: person.pseudonym for person in workspace.people()}
    people.setdefault(PROGRAM.id, PROGRAM.pseudonym)
    with workspace.store.lock:
        journal = workspace.store.journal
        newest, _ = journal.head()
        first = 1 if limit is None else max(1, newest - limit + 1)
        rows = map(journal.row, range(first, newest + 1))
        return [
            LogEntry(
                seq=row.seq,
                time=_iso(row.at),
                person=people.get(row.person_id, row.person_id),
                kind=row.kind,
                undoes=row.target,
                title=row.title,
                detail=row.detail,
                documents=list(dict.fromkeys(itertools.chain(*map(_documents, parts)))),
                edits=dict(Counter(part["edit"] for part in parts)),
            )
            for row, parts in ((row, list(_parts(row.edit_data()))) for row in rows)
        ]


def _parts(data: dict[str, Any]) -> Iterator[dict[str, Any]]:
    if data["edit"] == "Batch":
        for part in data["edits"]:
            yield from _parts(part)
    else:
        yield data


def _documents(part: dict[str, Any]) -> Iterator[str]:
    if part["edit"] in ("AddDocument", "RemoveDocument"):
        yield part["id"]
    for state in (part, part.get("before"), part.get("after")):
        if isinstance(state, dict) and isinstance(state.get("document"), str):
            yield state["document"]


def _iso(milliseconds: int) -> str:
    at = datetime.fromtimestamp(milliseconds / 1000, UTC)
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
