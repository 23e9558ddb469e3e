"""Import as a job: read everything slowly, then store it in one step or not at all."""

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from annotator.formats.anchoring import drift_sentence
from annotator.formats.exchange import Incoming
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
    is_chosen = options.mapping != SchemeMapping() or options.on_unknown != OnUnknown.REFUSE
    for source, weight in zip(sources, weights, strict=True):
        yield Progress(done, total, source.file.name)
        try:
            for incoming in source.incoming():
                if incoming.left_out or incoming.drifts:
                    _note(incoming, report)
                if source.format.is_foreign or is_chosen:
                    intake.take(_fitting(incoming, options.mapping, intake, report))
                else:
                    intake.take(incoming)
                if not source.is_plain:
                    now = done + int(weight * incoming.progress)
                    yield Progress(now, total, source.file.name)
            report.files += 1
        except FormatError as error:
            if not source.is_plain:
                raise
            report.unreadable.append(str(error))
        done += weight


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
    most = report.unknown.most_common(_MOST_UNKNOWN)
    names = "; ".join(number_of(number, name) for name, number in most)
    more = len(report.unknown) - len(most)
    names += f"; and {number_of(more, 'more kinds')}" if more else ""
    raise FormatError(
        f"The scheme of this corpus has no place for {names}: say in a mapping what they "
        "become, or choose to skip them or to add them to the scheme."
    )
