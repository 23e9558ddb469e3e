"""Export as a job: documents one at a time into a file that is kept only when whole."""

import contextlib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from annotator.formats.exchange import Outgoing, PersonLayer, WriteOptions, WriteReport
from annotator.formats.losses import losses_of
from annotator.formats.table_of_formats import Format, format_named
from annotator.model.counting import number_of
from annotator.model.errors import FormatError, RuleBrokenError
from annotator.model.layer import LayerContent, State
from annotator.model.offsets import OffsetUnit
from annotator.services.jobs import Job, Progress
from annotator.services.workspace import Workspace
from annotator.store.documents import MOST_AT_ONCE

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
    unit: OffsetUnit | None = None
    """What the file is to count, where its format leaves that open."""
    strict: bool = False
    """Refuse to write if the format has no place for something."""


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
    """Write a corpus to a file or folder in a format; return what it holds.

    It is written beside its place, read back, and moved there; closed or failed, the job
    leaves what was there. Raises FormatError and RuleBrokenError, also for a loss if the
    options are strict.
    """
    chosen = format_named(options.format_name)
    write = chosen.writer()
    if options.strict:
        losses = yield from losses_job(workspace, options)
        _refuse_losses(chosen, losses)
    outgoing = _Outgoing(workspace, options)
    lost: Counter[str] = Counter()
    documents = _counting(outgoing, chosen, lost)
    how = WriteOptions(workspace.scheme(), options.unit)
    with contextlib.closing(write(path, documents, how)) as writer:
        done, total, name = 0, len(outgoing.ids), path.name
        while True:
            yield Progress(min(done, total), total, name)
            try:
                next(writer)
            except StopIteration as end:
                lost |= end.value.left_out  # the writer counts some of it too
                return _report(path, options, end.value, lost + outgoing.left_out)
            done += 1


def losses_job(workspace: Workspace, options: ExportOptions) -> Job[dict[str, int]]:
    """Count what an export would not carry: by the kinds of things, and how many of each.

    What a person has chosen to leave out is no loss.
    """
    chosen = format_named(options.format_name)
    outgoing = _Outgoing(workspace, options)
    losses: Counter[str] = Counter()
    if chosen.loses:
        for done, document in enumerate(outgoing):
            yield Progress(min(done, len(outgoing.ids)), len(outgoing.ids))
            losses += losses_of(document, chosen.loses)
    return dict(losses)


def _refuse_losses(chosen: Format, losses: dict[str, int]) -> None:
    if losses:
        listed = ", ".join(number_of(number, name) for name, number in losses.items())
        raise FormatError(
            f"The format “{chosen.name}” has no place for {listed}: choose another format, or "
            "export without “strict”."
        )


def _counting(
    documents: Iterable[Outgoing], chosen: Format, lost: Counter[str]
) -> Iterator[Outgoing]:
    for outgoing in documents:
        losses = losses_of(outgoing, chosen.loses)
        if losses:
            lost.update(losses)
        yield outgoing


class _Outgoing:
    """The documents to write, with the layers that a person wants of them."""

    def __init__(self, workspace: Workspace, options: ExportOptions) -> None:
        self._workspace = workspace
        self._options = options
        self._names = _names(workspace, options)
        self._has_all = format_named(options.format_name).has_all
        self.left_out: Counter[str] = Counter()
        with workspace.store.lock:
            self.ids = sorted(workspace.store.documents.ids())

    def __iter__(self) -> Iterator[Outgoing]:
        place = 0
        while place < len(self.ids):
            ids = self.ids[place : place + MOST_AT_ONCE]
            found = self._workspace.contents_of_some(ids)
            place += len(found)
            layers = {one: self._layers(each) for one, each in zip(ids, found, strict=False)}
            wanted = [one for one in layers if layers[one] or not self._options.only_done]
            if len(wanted) < len(layers):
                self.left_out[WITHOUT_DONE] += len(layers) - len(wanted)
            for document in self._workspace.some_documents(wanted):
                yield Outgoing(document, layers[document.id])

    def _layers(self, contents: list[LayerContent]) -> tuple[PersonLayer, ...]:
        """Return the layers that are wanted; where somebody only looked nothing is lost."""
        layers = []
        for content in contents:
            if not (self._has_all or content.is_begun):
                continue
            if content.layer.person_id not in self._names:
                self.left_out[NOT_CHOSEN] += 1
            elif self._options.only_done and content.layer.state is not State.DONE:
                self.left_out[NOT_DONE] += 1
            else:
                layers.append(PersonLayer(self._names[content.layer.person_id], content))
        return tuple(sorted(layers, key=lambda layer: layer.person))


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
        bytes=_size(path),
        left_out=dict(left_out),
        defused=written.defused,
    )


def _size(path: Path) -> int:
    if path.is_dir():
        return sum(file.stat().st_size for file in path.rglob("*") if file.is_file())
    return path.stat().st_size
