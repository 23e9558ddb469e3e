"""Export as a job: documents one at a time into a file that is kept only when whole."""

import contextlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.formats.exchange import Outgoing, PersonLayer, WriteReport
from annotator.formats.table_of_formats import WRITABLE, format_named
from annotator.model.errors import FormatError, RuleBrokenError
from annotator.model.layer import State
from annotator.services.jobs import Job, Progress
from annotator.services.workspace import Workspace

NOT_CHOSEN = "layers of people who were not chosen"
NOT_DONE = "layers that are not done"
WITHOUT_DONE = "documents without a layer that is done"


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What a person wants in a file."""

    format_name: str
    people: tuple[str, ...] = ()
    """Pseudonyms, or "gold", of those whose layers are written; empty: everybody's."""
    only_done: bool = False
    """Leave out layers that are not done, and documents without one that is."""


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What a file holds, and what it does not."""

    path: str
    format_name: str
    documents: int
    layers: int
    spans: int
    relations: int
    rows: int
    bytes: int
    left_out: dict[str, int]
    """How many of each kind of thing the corpus has and the file does not."""
    defused: int
    """Cells that a spreadsheet would take for a formula, written with an apostrophe before."""


def export_job(workspace: Workspace, path: Path, options: ExportOptions) -> Job[ExportReport]:
    """Write a corpus to a file in a format; return what the file holds.

    The file is written beside its place, read back, and moved there; closed or failed, the
    job leaves what was there. Raises FormatError and RuleBrokenError.
    """
    chosen = format_named(options.format_name)
    if chosen.write is None:
        raise FormatError(
            f"The format “{chosen.name}” can be read, but not written: choose one of "
            f"{', '.join(entry.name for entry in WRITABLE)}."
        )
    names = _names(workspace, options)
    with workspace.store.lock:
        ids = sorted(workspace.store.documents.ids())
    left_out: Counter[str] = Counter()
    outgoing = _outgoing(workspace, ids, names, options, left_out)
    writer = chosen.write(path, outgoing, workspace.scheme())
    with contextlib.closing(writer):
        done = 0
        while True:
            yield Progress(min(done, len(ids)), len(ids), path.name)
            try:
                next(writer)
            except StopIteration as end:
                return _report(path, options, end.value, left_out)
            done += 1


def _outgoing(
    workspace: Workspace,
    ids: Sequence[str],
    names: dict[str, str],
    options: ExportOptions,
    left_out: Counter[str],
) -> Iterator[Outgoing]:
    for document_id in ids:
        layers = []
        for content in workspace.contents(document_id):
            if content.layer.person_id not in names:
                left_out[NOT_CHOSEN] += 1
            elif options.only_done and content.layer.state is not State.DONE:
                left_out[NOT_DONE] += 1
            else:
                layers.append(PersonLayer(names[content.layer.person_id], content))
        if layers or not options.only_done:
            layers.sort(key=lambda layer: layer.person)
            yield Outgoing(workspace.document(document_id), tuple(layers))
        else:
            left_out[WITHOUT_DONE] += 1


def _names(workspace: Workspace, options: ExportOptions) -> dict[str, str]:
    """Return the pseudonyms of those whose layers are wanted, by the id of the person."""
    names = {person.id: person.pseudonym for person in workspace.people()}
    for wanted in options.people:
        if wanted not in names.values():
            known = ", ".join(sorted(names.values())) or "nobody yet"
            raise RuleBrokenError(
                f"Nobody in this corpus has the pseudonym “{wanted}”: it knows {known}."
            )
    if not options.people:
        return names
    return {person: name for person, name in names.items() if name in options.people}


def _report(
    path: Path, options: ExportOptions, written: WriteReport, left_out: Counter[str]
) -> ExportReport:
    return ExportReport(
        path=str(path),
        format_name=options.format_name,
        documents=written.documents,
        layers=written.layers,
        spans=written.spans,
        relations=written.relations,
        rows=written.rows,
        bytes=path.stat().st_size,
        left_out=dict(written.left_out + left_out),
        defused=written.defused,
    )
