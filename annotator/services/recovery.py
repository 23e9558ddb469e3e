"""Save what is left of a damaged corpus into a new one; the damaged file is only read."""

import contextlib
import time
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from annotator.model.errors import (
    AnnotatorError,
    CorpusExistsError,
    FormatError,
    StateChangedError,
    StoreError,
)
from annotator.model.ids import new_id
from annotator.model.person import ALL_ROLES, Person
from annotator.model.scheme_files import default_scheme
from annotator.model.span import Span
from annotator.model.whole_files import whole_file
from annotator.services.edits import (
    AddDocument,
    AddPerson,
    AddScheme,
    AddSpan,
    Batch,
    Edit,
    edit_from_data,
)
from annotator.services.fitting import apply_what_fits, named, single_data
from annotator.services.jobs import Job, Progress
from annotator.services.workspace import PROGRAM
from annotator.store.copies import checked
from annotator.store.edit_bodies import packed
from annotator.store.inspection import counts, empty_store_in_memory, page_problems
from annotator.store.journal import Entry, Row
from annotator.store.opening import (
    as_it_will_be,
    looked_at,
    refuse_left_journal,
    refuse_open,
    stated_corpus_id,
)
from annotator.store.salvage import Salvage, salvage
from annotator.store.schemes import step_from_data
from annotator.store.store import Store

_AT_A_TIME = 200


@dataclass(frozen=True, slots=True)
class RepairReport:
    """What was saved and what was lost."""

    saved: dict[str, int]
    """How many documents, people, spans, relations and edits the new corpus has."""
    edits_missing: int
    """Edits of which nothing readable was left."""
    edits_unfit: int
    """Edits, or parts of imports, that make no sense without the missing ones."""
    texts_missing: int
    """Documents whose text could not be read or was not the one that was imported."""
    spans_unproven: int
    """Spans that only the tables knew, so that no hash proves them."""
    end_known: bool
    """Whether the last edit that was found is the last that was made."""

    @property
    def ok(self) -> bool:
        """Whether everything was saved."""
        lost = self.edits_missing or self.edits_unfit or self.texts_missing
        return self.end_known and not lost

    @property
    def sentences(self) -> tuple[str, ...]:
        """What to tell a person."""
        saved = ", ".join(f"{name} {number}" for name, number in self.saved.items())
        lines = [f"Saved into the new corpus: {saved}."]
        if self.ok:
            return (*lines, "Nothing was lost.")
        lines.append(
            f"Lost: edits that cannot be read: {self.edits_missing:,}; edits that do not fit "
            f"without them: {self.edits_unfit:,}; texts: {self.texts_missing:,}."
        )
        if not self.end_known:
            lines.append("There may have been more edits behind the last one that was found.")
        if self.spans_unproven:
            lines.append(
                "Spans that come from tables without proof, to be looked at: "
                f"{self.spans_unproven:,}."
            )
        lines.append("Where edits are lost, a span may be there that somebody had deleted.")
        return tuple(lines)

    def to_data(self) -> dict[str, Any]:
        """Return the report as plain data with stable keys."""
        return {"ok": self.ok, **asdict(self)}


def repair(path: Path, out: Path) -> Job[RepairReport]:
    """Put every text and edit that proves itself into a new corpus; return what was saved.

    Raises CorpusExistsError if `out` exists, CorpusBusyError if the corpus is open, and
    StoreError if it cannot be read or nothing in it is left.
    """
    if out.exists():
        raise CorpusExistsError(f"{out}: there is a file already. Choose another name.")
    refuse_left_journal(out)
    refuse_open(path)
    yield Progress(0, None, path.name)
    found = _salvage(path)
    if not found.rows and not found.texts:
        raise StoreError(
            f"{path}: nothing that proves itself is left in this file. Restore a backup."
        )
    rebuilding = _Rebuilding(
        empty_store_in_memory(out, stated_corpus_id(path) or new_id()), found
    )
    try:
        yield from rebuilding.replay()
        end_known = _reads_to_the_end(path, found)
        if not end_known:
            rebuilding.add_unproven_spans()
        with whole_file(out) as part:
            rebuilding.store.copy_unchecked(part)
            for done in checked(part):
                if done % _AT_A_TIME == 0:
                    yield Progress(done, None, out.name)
        return rebuilding.report(end_known=end_known)
    except OSError as error:
        raise StoreError(
            f"{out}: this cannot be written ({error.strerror}). Choose another folder."
        ) from error
    finally:
        rebuilding.store.close()


class _Rebuilding:
    """A new corpus into which what was found is put."""

    def __init__(self, store: Store, found: Salvage) -> None:
        self.store = store
        self._found = found
        self._numbers: dict[int, int] = {}
        self._mentioned: set[str] = set()
        self._unfit = 0
        self._unproven = 0
        self._texts_missing: set[str] = set()
        self._last = 0
        self._has_gaps = False
        with store.transaction():
            for text in found.texts.values():
                store.documents.keep_text(text)
            for rows in found.parcels.values():
                store.received.keep_parcel(rows)

    def replay(self) -> Job[None]:
        """Do every edit again that was found, in the order in which they were made."""
        for done, number in enumerate(sorted(self._found.rows)):
            self._replay_row(self._found.rows[number])
            if done % _AT_A_TIME == 0:
                yield Progress(done, len(self._found.rows), "")

    def add_unproven_spans(self) -> None:
        """Add the spans of the tables that no edit mentions."""
        self._provide_schemes()
        for span in self._found.spans:
            if span.id in self._mentioned:
                continue
            edit = AddSpan(span)
            self._provide(edit.to_data())
            if not self._is_marked(span) and self._keep(edit):
                self._unproven += 1

    def report(self, *, end_known: bool) -> RepairReport:
        """Return what was saved and what was lost."""
        last = max(self._found.rows, default=0)
        return RepairReport(
            counts(self.store),
            last - len(self._found.rows),
            self._unfit,
            len(self._texts_missing),
            self._unproven,
            end_known,
        )

    def _replay_row(self, row: Row) -> None:
        try:
            edit = edit_from_data(row.edit_data())
            data = single_data(edit)
        except AnnotatorError:
            self._unfit += 1
            return
        self._mentioned.update(named(data, "id"))
        self._texts_missing.update(set(named(data, "sha256")) - set(self._found.texts))
        if row.seq != self._last + 1:
            self._provide_schemes()
            self._has_gaps = True
        self._last = row.seq
        if self._has_gaps:
            self._provide(data)
        applied, lost = apply_what_fits(self.store, edit)
        self._unfit += lost
        if applied:
            self._numbers[row.seq] = self._write(row, _one(applied))

    def _write(self, row: Row, edit: Edit) -> int:
        target = None if row.target is None else self._numbers.get(row.target)
        kind = row.kind if (row.target is None) == (target is None) else "keep"
        with self.store.transaction():
            return self.store.journal.append(
                Entry(
                    row.at,
                    row.person_id,
                    kind,
                    target,
                    row.title,
                    row.detail,
                    packed(edit.to_data()),
                )
            )

    def _is_marked(self, span: Span) -> bool:
        try:
            return self.store.spans.has_same(span)
        except StateChangedError:
            return True  # its document is lost

    def _keep(self, edit: Edit) -> bool:
        """Apply an edit that fills a gap and write it into the journal."""
        applied, _ = apply_what_fits(self.store, edit)
        if not applied:
            return False
        at = time.time_ns() // 1_000_000
        with self.store.transaction():
            self.store.journal.append(
                Entry(
                    at, PROGRAM.id, "keep", None, "Recover", "", packed(_one(applied).to_data())
                )
            )
        return True

    def _provide_schemes(self) -> None:
        """Put the versions of the scheme into force whose edits are lost."""
        edits = [row.edit_data() for row in self._found.rows.values() if _is_of_scheme(row)]
        versions = {edit.get("scheme", {}).get("version") for edit in edits}
        versions |= {scheme.version for scheme in self.store.schemes.all()}
        for version in sorted(set(self._found.schemes) - versions):
            with contextlib.suppress(FormatError):
                step = step_from_data(self._found.schemes[version])
                self._keep(AddScheme(step.after, step.changes))
        if not self.store.schemes.all():
            self._keep(AddScheme(replace(default_scheme(), version=1)))

    def _provide(self, data: Any) -> None:
        """Add the people and documents that an edit needs and whose own edits are lost."""
        own = set(named(data, "id"))
        for person_id in sorted(set(named(data, "person")) - own):
            if self.store.people.find(person_id) is None:
                unknown = Person(person_id, "Unknown", f"unknown-{person_id[:8]}", ALL_ROLES)
                self._keep(AddPerson(self._found.people.get(person_id, unknown)))
        for document_id in sorted(set(named(data, "document")) - own):
            entry = self._found.documents.get(document_id)
            if entry is None or self.store.documents.exists(document_id):
                continue
            if len(self._found.texts.get(entry.sha256, "")) == entry.length:
                self._keep(AddDocument(entry))


def _is_of_scheme(row: Row) -> bool:
    return b'"edit":"AddScheme"' in row.plain_body()


def _one(edits: list[Edit]) -> Edit:
    return edits[0] if len(edits) == 1 else Batch(tuple(edits))


def _salvage(path: Path) -> Salvage:
    """Return what is left once an unfinished change is taken back, or else as it lies there."""
    if not path.is_file():
        raise StoreError(f"{path}: there is no such file. Check the name.")
    try:
        raw = salvage(path)
        with contextlib.suppress(StoreError), as_it_will_be(path) as copy:
            mended = salvage(copy)
            return mended if len(mended.rows) >= len(raw.rows) else raw
    except OSError as error:
        raise StoreError(
            f"{path}: the file cannot be read ({error.strerror}). Check its permissions, and "
            "the free space for temporary files."
        ) from error
    return raw


def _reads_to_the_end(path: Path, found: Salvage) -> bool:
    """Tell whether SQLite reads the whole journal, and nothing else than was found."""
    try:
        with looked_at(path) as store:
            if page_problems(store):
                return False
            numbers = [row.seq for row in store.journal.proven_rows()]
    except StoreError:
        return False
    return numbers == sorted(found.rows)
