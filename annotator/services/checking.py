"""Prove that a corpus is whole: pages, texts, journal, and tables that the journal gives."""

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from annotator.model.errors import (
    AnnotatorError,
    CorpusBusyError,
    CorpusDamagedError,
)
from annotator.services.edits import edit_from_data
from annotator.services.jobs import Job, Progress
from annotator.services.workspace import Workspace
from annotator.store import inspection
from annotator.store.opening import looked_at
from annotator.store.store import Store

_AT_A_TIME = 200
_ADVICE = "Restore a backup, or run “annotator check --repair”."


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What was found; a corpus without problems is exactly what people made of it."""

    problems: tuple[str, ...] = ()
    counts: dict[str, int] = field(default_factory=dict)
    """How many documents, people, spans, relations and edits there are, if it can be read."""

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems

    @property
    def sentences(self) -> tuple[str, ...]:
        """What to tell a person."""
        if self.problems:
            said = "Restore a backup" in self.problems[-1]
            return self.problems if said else (*self.problems, _ADVICE)
        counted = ", ".join(f"{name} {number}" for name, number in self.counts.items())
        proven = "every text is the one that was imported, the journal gives the tables"
        return (f"The corpus is whole ({counted}): {proven}.",)

    def to_data(self) -> dict[str, Any]:
        """Return the report as plain data with stable keys."""
        return {"ok": self.ok, **asdict(self)}


def check_corpus(corpus: Path | Workspace) -> Job[CheckReport]:
    """Check a file that nobody has open, or a copy of an open corpus; change neither.

    A damaged file gives a report; what is no corpus at all, or is open elsewhere, or is too
    new, raises StoreError.
    """
    if isinstance(corpus, Path):
        report = yield from _check_file(corpus)
        return report
    with tempfile.TemporaryDirectory(prefix="annotator-") as folder:
        copy = Path(folder) / corpus.path.name
        corpus.store.copy_unchecked(copy)
        yield Progress(0, None, corpus.path.name)
        report = yield from _check_file(copy)
    return report


def _check_file(path: Path) -> Job[CheckReport]:
    problems: list[str] = []
    try:
        with looked_at(path) as store:
            yield from _run(_pages, store, problems)
            for stage in () if problems else _STAGES:
                yield from _run(stage, store, problems)
            counts = {} if problems else inspection.counts(store)
    except CorpusDamagedError as error:
        return CheckReport((*problems, str(error)))
    return CheckReport(tuple(problems), counts)


_Findings = Iterator[str | None]
_Stage = Callable[[Store], _Findings]


def _run(stage: _Stage, store: Store, problems: list[str]) -> Iterator[Progress]:
    """Run one stage; what it cannot read is a problem, and the next stage runs all the same."""
    done = 0
    try:
        for finding in stage(store):
            if finding is not None:
                problems.append(finding)
            done += 1
            if done % _AT_A_TIME == 0:
                yield Progress(done, None, stage.__name__.strip("_"))
    except CorpusBusyError:
        raise
    except AnnotatorError as error:
        problems.append(str(error))
    yield Progress(done, None, stage.__name__.strip("_"))


def _pages(store: Store) -> _Findings:
    for problem in inspection.page_problems(store):
        yield f"A part of the file is broken: {problem}."
    for problem in inspection.reference_problems(store):
        yield f"A record names another that is not there: {problem}."


def _texts(store: Store) -> _Findings:
    yield from inspection.wrong_texts(store)
    outside = inspection.spans_outside(store)
    if outside:
        yield f"Spans that do not lie inside their text: {outside}."


def _journal(store: Store) -> _Findings:
    for _ in store.journal.proven_rows():
        yield None


def _replay(store: Store) -> _Findings:
    replayed = inspection.empty_store_in_memory(store.path, store.corpus_id())
    try:
        inspection.promise_texts(replayed, inspection.text_hashes(store))
        with replayed.transaction():
            for sha256 in store.received.proven_parcels():
                replayed.received.promise_parcel(sha256)
            for row in store.journal.rows():
                try:
                    edit_from_data(row.edit_data()).apply(replayed)
                except AnnotatorError as error:
                    yield f"Edit {row.seq} of the journal does not fit its place: {error}"
                    return
                yield None
        for table in inspection.TABLES:
            yield from _compared(store, replayed, table)
    finally:
        replayed.close()


def _compared(store: Store, replayed: Store, table: str) -> _Findings:
    first, count = "", 0
    for key in inspection.differences(store, replayed, table):
        first, count = first or key, count + 1
    if count:
        yield f"The {table} are not what the journal says: {count} differ, first {first}."


_STAGES: tuple[_Stage, ...] = (_texts, _journal, _replay)
