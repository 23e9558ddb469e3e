"""The files of a release: each table of each part, in a folder that is not there yet."""

import contextlib
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.formats.dataset_documents import document_table
from annotator.formats.dataset_sentences import sentence_table
from annotator.formats.dataset_soft_labels import soft_label_table
from annotator.formats.dataset_spans import span_table
from annotator.formats.dataset_table import Table as Dataset
from annotator.formats.dataset_texts import text_table
from annotator.formats.dataset_tokens import token_table
from annotator.formats.exchange import Outgoing, WriteOptions, Writer, WriteReport
from annotator.formats.losses import Losses, losses_of
from annotator.formats.native import write_native
from annotator.formats.parquet_files import parquet_writer
from annotator.formats.release_configs import Paths, release_configs, release_loading
from annotator.formats.table_of_formats import WRITABLE
from annotator.model.scheme import Scheme
from annotator.services.jobs import Job, Progress
from annotator.services.releases.selection import Selection, outgoing_of, with_everything

SOFT_LABELS = "soft_labels"
_SPACY = "spacy"


@dataclass(frozen=True, slots=True)
class Table:
    """One kind of file that a release has for each part."""

    name: str
    suffix: str
    write: Writer
    documents: Callable[[Selection, Sequence[str]], Iterator[Outgoing]] = outgoing_of
    loses: Losses = field(default_factory=dict)
    table_of: Callable[[Scheme], Dataset] | None = None
    """Gives its columns, if it is a Parquet file."""
    is_whole: bool = True
    """Whether what it leaves out stands in a table beside it; else its losses are reported."""

    def path(self, part: str) -> str:
        """Return where the file of a part lies, below the folder of the release."""
        return f"{self.name}/{part}{self.suffix}"


def tables(*, soft_labels: bool) -> tuple[Table, ...]:
    """Return the kinds of files that a release has, in the order in which they are written."""
    result = [
        Table("native", ".jsonl", write_native),
        _parquet("texts", text_table),
        _parquet("documents", document_table),
        _parquet("spans", span_table),
        _parquet("sentences", sentence_table),
        replace(_parquet("tokens", token_table), is_whole=False),
    ]
    if soft_labels:
        soft = _parquet(SOFT_LABELS, soft_label_table)
        result.append(replace(soft, documents=with_everything))
    result += [
        Table(entry.name, entry.suffixes[0], entry.writer(), loses=entry.loses, is_whole=False)
        for entry in WRITABLE
        if entry.name == _SPACY
    ]
    return tuple(result)


def _parquet(name: str, table_of: Callable[[Scheme], Dataset]) -> Table:
    return Table(name, ".parquet", parquet_writer(table_of), table_of=table_of)


def loading_of(
    folder: Path, wanted: Sequence[Table], scheme: Scheme, paths: Paths
) -> tuple[str, ...]:
    """Return the lines of YAML by which `load_dataset` finds what was written into a folder."""
    found = {table.name: table.table_of(scheme) for table in wanted if table.table_of}
    return tuple(release_loading(folder, [*release_configs(scheme, found)], paths))


def write_tables(
    selection: Selection,
    folder: Path,
    members: Mapping[str, Sequence[str]],
    wanted: Sequence[Table],
    scheme: Scheme,
) -> Job[dict[str, dict[str, int]]]:
    """Write every table of every part that has documents; each file is read back and verified.

    `members` has the ids of the documents of each part, sorted. Returns what each table could
    not carry, by its name and the kind of thing.
    """
    total = len(wanted) * sum(map(len, members.values()))
    left_out: dict[str, Counter[str]] = {}
    done = 0
    for table in wanted:
        (folder / table.name).mkdir()
        for part, ids in members.items():
            if not ids:
                continue
            report, lost = WriteReport(), Counter[str]()
            documents = _counting(table.documents(selection, ids), table.loses, lost)
            path = folder / table.path(part)
            writer = table.write(path, documents, WriteOptions(scheme))
            with contextlib.closing(writer):
                for step in _steps(writer, report):
                    yield Progress(done + min(step, len(ids)), total, table.path(part))
            done += len(ids)
            if not table.is_whole:
                left_out.setdefault(table.name, Counter()).update(report.left_out + lost)
    return {name: dict(sorted(lost.items())) for name, lost in left_out.items() if lost}


def _counting(
    documents: Iterable[Outgoing], loses: Losses, lost: Counter[str]
) -> Iterator[Outgoing]:
    for outgoing in documents:
        lost.update(losses_of(outgoing, loses))
        yield outgoing


def _steps(writer: Iterator[None], report: WriteReport) -> Iterator[int]:
    step = 0
    while True:
        try:
            next(writer)
        except StopIteration as stop:
            report.left_out.update(stop.value.left_out)
            return
        step += 1
        yield step
