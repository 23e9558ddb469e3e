"""The journal as a person reads it: who, when, what, in which documents."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from annotator.services.edits.contents import CONTENTS, summary
from annotator.services.edits.rewording import touched_documents
from annotator.services.workspace import PROGRAM, Workspace
from annotator.store.journal import Journal


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
    people = {person.id: person.pseudonym for person in workspace.everybody()}
    people.setdefault(PROGRAM.id, PROGRAM.pseudonym)
    with workspace.store.lock:
        journal = workspace.store.journal
        return [_entry(journal, seq, people) for seq in journal.beginnings(limit)]


def _entry(journal: Journal, seq: int, people: dict[str, str]) -> LogEntry:
    documents: dict[str, None] = {}
    edits: Counter[str] = Counter()
    for number in journal.step(seq):
        for part in _parts(journal.row(number).edit_data()):
            if part["edit"] in CONTENTS:
                touched, made_of = summary(part)
            elif part["edit"] == "RewordLayers":
                touched, made_of = touched_documents(part), Counter({part["edit"]: 1})
            else:
                touched, made_of = list(_documents(part)), Counter({part["edit"]: 1})
            documents.update(dict.fromkeys(touched))
            edits += made_of
    row = journal.row(seq)
    return LogEntry(
        seq=row.seq,
        time=_iso(row.at),
        person=people.get(row.person_id, row.person_id),
        kind=row.kind,
        undoes=row.target,
        title=row.title,
        detail=row.detail,
        documents=list(documents),
        edits=dict(edits),
    )


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
        if isinstance(state, dict):
            document = state.get("document", state.get("document_id"))
            if isinstance(document, str):
                yield document


def _iso(milliseconds: int) -> str:
    at = datetime.fromtimestamp(milliseconds / 1000, UTC)
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
