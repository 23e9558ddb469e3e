"""Import as a job: read everything slowly, then store it in one step or not at all."""

import contextlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from annotator.formats.anchoring import drift_sentence
from annotator.formats.exchange import Incoming
from annotator.formats.lines import placed
from annotator.model.counting import number_of
from annotator.model.errors import FormatError, RuleBrokenError
from annotator.model.mapping import SchemeMapping, fitted
from annotator.model.person import Role
from annotator.model.scheme_growth import grown
from annotator.services.intake import ImportReport, Intake
from annotator.services.jobs import Job, Progress
from annotator.services.sources import (
    AUTO,
    ImportOptions,
    OnUnknown,
    Source,
    found_sources,
)
from annotator.services.spooling import Spool
from annotator.services.surveying import Survey, surveyed
from annotator.services.workspace import Workspace

__all__ = ["AUTO", "ImportOptions", "import_job"]

_MOST_UNKNOWN = 12
_DEFAULT = ImportOptions()


def import_job(
    workspace: Workspace, paths: Sequence[Path], options: ImportOptions = _DEFAULT
) -> Job[ImportReport]:
    """Bring files and folders into a corpus as one step of undo; return what came in.

    Closed or failed, it leaves nothing. Texts that cannot be decoded are left out and
    reported, unless nothing else is there. Raises FormatError for files that are wrong and
    for names that the scheme does not have, unless the options say what to do with them,
    and RuleBrokenError unless a lead is acting.
    """
    if Role.LEAD not in workspace.person.roles:
        raise RuleBrokenError("Only a lead may import: ask the lead of the project.")
    report = ImportReport(dry_run=options.dry_run)
    sources, report.other_files = found_sources(paths, options)
    with Spool(workspace.path) as spool:
        intake = Intake(workspace, report, None if options.dry_run else spool)
        if options.on_unknown is OnUnknown.ADD:
            yield from _grow(sources, options, intake)
        yield from _read(sources, options, intake, report)
        intake.finish()
        _refuse_unknown(options, report)
        if report.unreadable and not report.files:
            raise FormatError(report.unreadable[0])
        if spool.count:
            single = report.documents == 1
            detail = intake.title if single else f"{report.documents:,} documents"
            yield from _store(workspace, spool, detail)
    return report


def _grow(
    sources: Sequence[Source], options: ImportOptions, intake: Intake
) -> Iterator[Progress]:
    """Add to the scheme what the files have and it has not."""
    marked = [source for source in sources if source.format.has_layers]
    survey = Survey()
    yield from surveyed(marked, survey)
    larger = grown(intake.scheme, survey.vocabulary, options.mapping)
    if larger != intake.scheme:
        intake.grow(larger)


def _store(workspace: Workspace, spool: Spool, detail: str) -> Iterator[Progress]:
    """Store what was read; progress goes on from where reading ended, at the half."""
    with contextlib.closing(workspace.do_in_parts(spool.edits(), "Import", detail)) as job:
        for progress in job:
            yield Progress(spool.count + progress.done, 2 * spool.count, workspace.path.name)


def _read(
    sources: Sequence[Source], options: ImportOptions, intake: Intake, report: ImportReport
) -> Iterator[Progress]:
    """Read every file; progress counts files or bytes, and its end is the half of the job."""
    by_file = all(source.is_plain for source in sources)
    weights = [1 if by_file else source.size() for source in sources]
    done, total = 0, sum(weights) * (1 if options.dry_run else 2)
    for source, weight in zip(sources, weights, strict=True):
        yield Progress(done, total, source.file.name)
        try:
            for incoming in source.incoming():
                _take(incoming, source, options, intake, report)
                if not source.is_plain:
                    now = done + int(weight * incoming.progress)
                    yield Progress(now, total, source.file.name)
            report.files += 1
        except FormatError as error:
            if not source.is_plain:
                raise
            report.unreadable.append(str(error))
        done += weight


def _take(
    incoming: Incoming,
    source: Source,
    options: ImportOptions,
    intake: Intake,
    report: ImportReport,
) -> None:
    """Take a document with its layers in the words of the scheme."""
    if incoming.left_out or incoming.drifts:
        _note(incoming, report)
    if source.is_plain:
        _refuse_blank(incoming)
        intake.take(incoming)
    elif source.format.is_foreign or options.chooses_names:
        intake.take(_fitting(incoming, options.mapping, intake, report))
    else:
        _take_as_it_is(incoming, intake)


def _refuse_blank(incoming: Incoming) -> None:
    text = incoming.document.text
    if not text or text.isspace():
        raise FormatError(
            f"{incoming.place}: the file is empty, or there is nothing but white space in it: "
            "write its text into it, or leave it out."
        )


def _take_as_it_is(incoming: Incoming, intake: Intake) -> None:
    """Take a document whose layers are in the words of a scheme like that of the corpus.

    Raises FormatError that says what to do about words which the scheme has not.
    """
    try:
        intake.take(incoming)
    except FormatError as error:
        unknown: Counter[str] = Counter()
        for owned in incoming.layers:
            unknown += fitted(owned.content, SchemeMapping(), intake.scheme).unknown
        if not unknown:
            raise
        raise placed(_no_place_for(unknown), incoming.place) from error


def _note(incoming: Incoming, report: ImportReport) -> None:
    """Take over what the reader itself left out or moved."""
    report.left_out.update(incoming.left_out)
    for drift in incoming.drifts:
        if drift.moved_to is None:
            report.drifts.append(f"{drift_sentence(drift)}: left out.")
        else:
            where = ", ".join(f"[{start}, {end})" for start, end in drift.moved_to)
            report.drifts.append(f"{drift_sentence(drift)}: moved to {where}.")


def _fitting(
    incoming: Incoming, mapping: SchemeMapping, intake: Intake, report: ImportReport
) -> Incoming:
    """Return a document with its layers in the words of the scheme."""
    layers = []
    for owned in incoming.layers:
        fit = fitted(owned.content, mapping, intake.scheme)
        report.left_out.update(fit.left_out)
        report.unknown.update(fit.unknown)
        person = mapping.people.get(owned.person, owned.person)
        layers.append(replace(owned, person=person, content=fit.content))
    return incoming._replace(layers=tuple(layers))


def _refuse_unknown(options: ImportOptions, report: ImportReport) -> None:
    if not report.unknown or options.on_unknown is not OnUnknown.REFUSE or options.dry_run:
        return
    raise _no_place_for(report.unknown)


def _no_place_for(unknown: Counter[str]) -> FormatError:
    most = unknown.most_common(_MOST_UNKNOWN)
    names = "; ".join(number_of(number, name) for name, number in most)
    more = len(unknown) - len(most)
    names += f"; and {number_of(more, 'more kinds')}" if more else ""
    return FormatError(
        f"The scheme of this corpus has no place for {names}: say in a mapping what they "
        "become, or choose to skip them or to add them to the scheme."
    )
