"""Import as a job: read everything slowly, then store it in one step or not at all."""

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.formats.exchange import ColumnChoice, Incoming, Reader, ReadOptions
from annotator.formats.files import ChosenFile, chosen_files
from annotator.formats.table_of_formats import READABLE, Format, format_named, recognised
from annotator.model.errors import FormatError, RuleBrokenError
from annotator.model.person import Role
from annotator.services.edits import Batch
from annotator.services.intake import ImportReport, Intake
from annotator.services.jobs import Job, Progress
from annotator.services.workspace import Workspace

AUTO = "auto"
_PLAIN = "text"


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """How a person wants files to be read."""

    format_name: str = AUTO
    """The name of a format, or "auto": recognise each file."""
    encoding: str | None = None
    columns: ColumnChoice = field(default_factory=ColumnChoice)
    dry_run: bool = False
    """Read and check everything, store nothing."""
    by_file: Mapping[Path, "ImportOptions"] = field(default_factory=dict)
    """How single files are read where a person chose otherwise for them."""

    def of(self, path: Path) -> "ImportOptions":
        """Return how a file is read."""
        return self.by_file.get(path, self)


@dataclass(frozen=True, slots=True)
class _Source:
    file: ChosenFile
    read: Reader
    is_plain: bool
    size: int


_DEFAULT = ImportOptions()


def import_job(
    workspace: Workspace, paths: Sequence[Path], options: ImportOptions = _DEFAULT
) -> Job[ImportReport]:
    """Bring files and folders into a corpus as one step of undo; return what came in.

    Closed or failed, it leaves nothing. Texts that cannot be decoded are left out and
    reported, unless nothing else is there. Raises FormatError for files that are wrong and
    RuleBrokenError unless a lead is acting.
    """
    if Role.LEAD not in workspace.person.roles:
        raise RuleBrokenError("Only a lead may import: ask the lead of the project.")
    report = ImportReport(dry_run=options.dry_run)
    sources = _sources(paths, options, report)
    intake = Intake(workspace, report)
    yield from _read(sources, options, intake, report)
    if report.unreadable and not report.files:
        raise FormatError(report.unreadable[0])
    if intake.edits and not options.dry_run:
        detail = intake.title if report.documents == 1 else f"{report.documents:,} documents"
        yield from _store(workspace, Batch(tuple(intake.edits)), detail)
    return report


def _store(workspace: Workspace, batch: Batch, detail: str) -> Iterator[Progress]:
    """Store what was read; progress goes on from where reading ended, at the half."""
    with contextlib.closing(workspace.do_in_steps(batch, "Import", detail)) as job:
        for progress in job:
            total = progress.total or 1
            yield Progress(total + progress.done, 2 * total, workspace.path.name)


def _read(
    sources: Sequence[_Source], options: ImportOptions, intake: Intake, report: ImportReport
) -> Iterator[Progress]:
    """Read every file; progress counts files or bytes, and its end is the half of the job."""
    by_file = all(source.is_plain for source in sources)
    weights = [1 if by_file else source.size for source in sources]
    done, total = 0, sum(weights) * (1 if options.dry_run else 2)
    for source, weight in zip(sources, weights, strict=True):
        yield Progress(done, total, source.file.name)
        try:
            for incoming in _incoming(source, options.of(source.file.path)):
                intake.take(incoming)
                yield Progress(done + int(weight * incoming.progress), total, source.file.name)
            report.files += 1
        except FormatError as error:
            if not source.is_plain:
                raise
            report.unreadable.append(str(error))
        done += weight


def _incoming(source: _Source, options: ImportOptions) -> Iterator[Incoming]:
    how = ReadOptions(options.encoding, options.columns)
    for incoming in source.read(source.file.path, how):
        if source.is_plain:
            facts = {**incoming.document.metadata, "file": source.file.name}
            yield replace(incoming, document=replace(incoming.document, metadata=facts))
        else:
            yield incoming


def _sources(
    paths: Sequence[Path], options: ImportOptions, report: ImportReport
) -> list[_Source]:
    result = []
    for file in chosen_files(paths):
        found = _format_of(file, options.of(file.path))
        if found is None or found.read is None:
            report.other_files += 1
        else:
            size = file.path.stat().st_size
            result.append(_Source(file, found.read, found.name == _PLAIN, size))
    if not result:
        endings = ", ".join(sorted({ending for entry in READABLE for ending in entry.suffixes}))
        raise FormatError(f"There is nothing to import: choose files that end in {endings}.")
    return result


def _format_of(file: ChosenFile, options: ImportOptions) -> Format | None:
    if options.format_name != AUTO:
        chosen = format_named(options.format_name)
        if chosen.read is None:
            raise FormatError(
                f"The format “{chosen.name}” can be written, but not read: choose one of "
                f"{', '.join(entry.name for entry in READABLE)}."
            )
        fits = file.is_named or file.path.suffix.lower() in chosen.suffixes
        return chosen if fits else None
    found = recognised(file.path)
    if found is None and file.is_named:
        raise FormatError(
            f"{file.name}: nobody can tell from its name what this file is: choose its format, "
            f"one of {', '.join(entry.name for entry in READABLE)}."
        )
    return found
