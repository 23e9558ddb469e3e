"""How long the dashboard needs: 250,000 edits of 20 people in 10,000 documents.

    .venv/bin/python benchmarks/dashboard.py [EDITS]

Figures are seconds of processor time of the thread that works, and how often the bare reading
of the same journal (every row fetched, its JSON decoded) fits into them.
"""

import contextlib
import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from annotator.model.document import Decoding, Document
from annotator.model.layer import Layer, State
from annotator.model.person import Person
from annotator.model.span import Span
from annotator.services.dashboard import LiveDashboard
from annotator.services.edits import (
    AddDocument,
    AddPerson,
    AddSpan,
    Batch,
    ChangeLayer,
    SpendTime,
    entry_of,
)
from annotator.services.jobs import finish
from annotator.services.workspace import Workspace, create_corpus
from annotator.store.edit_bodies import packed
from annotator.store.journal import Entry

_PEOPLE, _DOCUMENTS, _EDITS = 20, 10_000, 250_000
_SPANS_A_TEXT = 20
_START, _BETWEEN = 1_770_000_000_000, 60_000
"""Milliseconds."""


def made(folder: Path, edits: int) -> Workspace:
    """Return a corpus with so many edits, each with a row of its own in the journal."""
    workspace = create_corpus(folder / "large.corpus")
    people = [
        Person(f"p{number}", f"Person {number}", f"p{number}") for number in range(_PEOPLE)
    ]
    texts = [
        Document(
            id=f"d{number}",
            title=f"Text {number}",
            text=f"{number} " + "word " * 80,
            decoding=Decoding("utf-8"),
        )
        for number in range(_DOCUMENTS)
    ]
    parts = (*map(AddPerson, people), *(AddDocument(entry_of(one), one.text) for one in texts))
    workspace.do(Batch(parts), "Import", lead=True)
    with workspace.store.transaction():
        for number in range(edits):
            _work(workspace, people[number % _PEOPLE].id, number)
    return workspace


def _work(workspace: Workspace, person_id: str, number: int) -> None:
    document = f"d{number // 25 % _DOCUMENTS}"
    turn = number % 25
    if turn < _SPANS_A_TEXT:
        edit = AddSpan(Span(f"s{number}", document, person_id, "claim", ((turn, turn + 9),)))
    elif turn < 23:
        edit = SpendTime(document, person_id, 60)
    else:
        before = workspace.store.layers.get(document, person_id)
        done = Layer(document, person_id, State.DONE, before.seconds)
        edit = ChangeLayer(before, done)
    edit.apply(workspace.store)
    at = _START + number * _BETWEEN
    entry = Entry(at, person_id, "do", None, "Mark", "", packed(edit.to_data()))
    workspace.store.journal.append(entry)


def timed(work: Callable[[], object]) -> float:
    """Return the seconds of processor time that something takes."""
    before = time.thread_time()
    work()
    return time.thread_time() - before


def bare(workspace: Workspace) -> None:
    """Fetch every row and decode its edit."""
    for row in workspace.store.journal.rows():
        json.loads(row.plain_body())


def main() -> None:
    """Measure and print."""
    edits = int(sys.argv[1]) if len(sys.argv) > 1 else _EDITS
    with tempfile.TemporaryDirectory() as folder:
        workspace = made(Path(folder), edits)
        live = LiveDashboard(workspace)
        with contextlib.closing(workspace), contextlib.closing(live):
            floor = timed(lambda: bare(workspace))
            first = timed(lambda: finish(live.figures_job()))
            span = Span("new", "d17", "p0", "quantity", ((0, 3),))
            workspace.do(AddSpan(span), "Mark", lead=True)
            again = timed(lambda: finish(live.figures_job()))
    print(f"{edits:,} edits: bare reading {floor:.2f} s")
    print(f"all figures the first time {first:.2f} s ({first / floor:.1f} ×)")
    print(f"after one edit             {again:.2f} s ({again / floor:.1f} ×)")


if __name__ == "__main__":
    main()
