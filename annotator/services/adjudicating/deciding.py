"""Verdicts come from a file, as another program or another person wrote them down.

A line of it is an object of JSON: `key` of the item and `verdict`, then `person` (a pseudonym)
for “taken”, `label`, `fragments` and `attributes` for “edited”, and `answer` to say something
to the annotators. A line whose verdict is missing or null is passed over unless it answers.
With “added” it names a `document`, by id or title, and no key: nobody has marked such a span.
"""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator.formats.lines import at, numbered_lines
from annotator.formats.strict_json import field_of, refuse_other_fields, short, strict_object
from annotator.model.decisions import Verdict
from annotator.model.errors import FormatError
from annotator.model.span import Fragment
from annotator.services.adjudicating.adjudication import Adjudication, Case
from annotator.services.adjudicating.items import Item
from annotator.services.changes import Changes
from annotator.services.jobs import Job, Progress

_FIELDS = frozenset(
    {"key", "verdict", "person", "label", "fragments", "attributes", "answer"}
    | {"document", "title", "comment"}
)
ADDED = "added"
"""The verdict about what nobody has marked."""
_BETWEEN_PROGRESS = 20


@dataclass(frozen=True, slots=True)
class _Known:
    """What a file may be about."""

    items: dict[str, Item]
    """By key."""
    documents: dict[str, str]
    """Ids by title and by id."""


def decide_file_job(adjudication: Adjudication, path: Path) -> Job[Counter[str]]:
    """Settle all that a file says; return how many lines of which verdict, and answers.

    Each line is a step of undo of its own. Raises FormatError with the line that cannot be
    read or settled; nothing at all has happened then.
    """
    queue = yield from adjudication.queue_job()
    known = _Known(
        {item.key: item for item in queue.items},
        {
            name: one.document_id
            for one in queue.documents
            for name in (one.title, one.document_id)
        },
    )
    workspace = adjudication.workspace
    counts: Counter[str] = Counter()
    try:
        with workspace.store.transaction():
            for number, line in enumerate(numbered_lines(path)):
                if number % _BETWEEN_PROGRESS == 0:
                    yield Progress(number, None, path.name)
                with at(line.place):
                    row = strict_object(line.text)
                    refuse_other_fields(row, _FIELDS)
                    counts.update(_decide(adjudication, row, known))
    except BaseException:
        everything = Changes(document_list=True, records=frozenset({"decision", "remark"}))
        workspace.feed.tell(everything)  # what was told before has not happened
        raise
    return counts


def _decide(adjudication: Adjudication, row: dict[str, Any], known: _Known) -> list[str]:
    """Do what a line says; return what was done, in words to be counted."""
    if row.get("verdict") == ADDED:
        document = field_of(row, "document", str)
        if document not in known.documents:
            raise FormatError(f"two people are done with no document called “{document:.40}”.")
        adjudication.add(known.documents[document], *_said(row))
        return [ADDED]
    done = []
    key = field_of(row, "key", str)
    if key not in known.items:
        raise FormatError(
            f"there is nothing with the key “{key:.40}”, or it has changed since: list again."
        )
    case = adjudication.case(known.items[key])
    if row.get("answer") is not None:
        adjudication.answer(case, field_of(row, "answer", str))
        done.append("answers")
    if row.get("verdict") is not None:
        verdict = _verdict(field_of(row, "verdict", str))
        _settle(adjudication, case, verdict, row)
        done.append(verdict.value)
    return done


def _settle(
    adjudication: Adjudication, case: Case, verdict: Verdict, row: dict[str, Any]
) -> None:
    if verdict is Verdict.TAKEN:
        adjudication.take(case, _person(case, field_of(row, "person", str)))
    elif verdict is Verdict.MAJORITY:
        adjudication.take_majority(case)
    elif verdict is Verdict.EDITED:
        adjudication.take_edited(case, *_said(row))
    elif verdict is Verdict.NONE:
        adjudication.take_none(case)
    else:
        adjudication.leave(case)


def _said(row: dict[str, Any]) -> tuple[list[Fragment], str, dict[str, Any]]:
    """Return fragments, label and attributes."""
    attributes = field_of(row, "attributes", dict) if "attributes" in row else {}
    fragments = _fragments(field_of(row, "fragments", list))
    return fragments, field_of(row, "label", str), attributes


def _verdict(word: str) -> Verdict:
    try:
        return Verdict(word)
    except ValueError:
        raise FormatError(
            f"“{word:.40}” is no verdict: say {', '.join((*Verdict, ADDED))}."
        ) from None


def _person(case: Case, pseudonym: str) -> str:
    for vote in case.votes:
        if vote.person.pseudonym == pseudonym:
            return vote.person.id
    raise FormatError(f"nobody called “{pseudonym:.40}” is done with this document.")


def _fragments(rows: list[Any]) -> list[Fragment]:
    found = []
    for row in rows:
        if type(row) is not list or [type(one) for one in row] != [int, int]:
            raise FormatError(f"a fragment is two whole numbers, not {short(row)}.")
        found.append((row[0], row[1]))
    return found
