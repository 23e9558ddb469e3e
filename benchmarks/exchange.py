"""Measure import and export beside what the machine itself needs for the same data.

    .venv/bin/python -m benchmarks.exchange [SHARE] [--peers]

SHARE is 0.1 by default: a tenth of 10,000 texts, of 10,000 documents with 25 spans each, and of
40,000 such documents with a million spans; 1 measures the sizes that the limits are for.
Processor time counts (user and system, in a process of its own for each figure), since the wall
clock also shows what else the machine does; memory is how far the peak rose above what the
process had when the work began. A tenth of the spans is exported, too: what the peak rises from
there to all of them is what grows with a corpus, and the import of pyarrow, which has a line of
its own, is not in it. With --peers pandas writes the same rows, as most scripts do.
"""

import argparse
import json
import random
import resource
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from annotator.cli.progress import collector_calmed
from annotator.formats.exchange import Outgoing, PersonLayer
from annotator.formats.native_rows import native_line
from annotator.model.document import Document
from annotator.model.ids import new_id
from annotator.model.layer import Layer, LayerContent, State
from annotator.model.span import Span
from annotator.services import annotating
from annotator.services.jobs import finish
from annotator.services.transfer import ExportOptions, export_job, import_job
from annotator.services.workspace import create_corpus, introduce, open_corpus

ROOT = Path(__file__).resolve().parent.parent
WORDS = (
    "the ministry said on Monday that around forty houses were lost in the flood near Sarne "
    "while a spokesman—who asked not to be named—doubted “every figure” of the état-major"
).split()
LABELS = ("claim", "attribution", "quantity", "unverifiable detail")
SPANS_EACH = 25
BY_HAND = 20_000
_RANDOM = random.Random(4)
_SAME_ROWS = """
SELECT d.id, d.title, coalesce(l.state, 'open'), p.pseudonym, s.id, s.label, s.first, s.behind,
  substr(b.text, s.first + 1, s.behind - s.first), s.fragments, s.attributes, s.note, s.flag
FROM span s JOIN document d ON d.key = s.document JOIN body b ON b.sha256 = d.sha256
JOIN person p ON p.key = s.person
LEFT JOIN layer l ON l.document = s.document AND l.person = s.person
ORDER BY d.id, p.pseudonym, s.first, s.behind DESC
"""
_BARE_ROWS = """
SELECT d.id, p.pseudonym, s.id, s.label, s.first, s.behind, d.title
FROM span s JOIN document d ON d.key = s.document JOIN person p ON p.key = s.person
"""


@dataclass(frozen=True, slots=True)
class Figures:
    """What some work cost."""

    seconds: float
    """Of processor time, user and system."""
    wall: float
    megabytes: float
    """How far the peak of memory rose."""
    result: Any = None


def main() -> None:
    """Measure everything and print it."""
    parser = argparse.ArgumentParser(prog="benchmarks.exchange")
    parser.add_argument("share", nargs="?", type=float, default=0.1)
    parser.add_argument("--peers", action="store_true")
    chosen = parser.parse_args()
    few, many = int(10_000 * chosen.share), int(40_000 * chosen.share)
    with tempfile.TemporaryDirectory(dir=ROOT) as name:
        folder = Path(name)
        print(f"{'':50}{'cpu s':>8}{'wall s':>8}{'+MB':>7}{'ratio':>7}{'limit':>7}")
        _texts(folder, few)
        _native(folder, few)
        _exports(folder, many, peers=chosen.peers)
        _sizes(folder)


def _texts(folder: Path, count: int) -> None:
    texts = folder / "texts"
    texts.mkdir()
    for number in range(count):
        (texts / f"{number}.txt").write_text(f"{number} {a_text()}", encoding="utf-8")
    limit = measured(read_and_decoded, texts)
    tell(f"read and decode {count:,} texts", limit)
    tell("import them", measured(imported, folder / "texts.corpus", texts), limit, 4)


def _native(folder: Path, count: int) -> None:
    one, ten = folder / "one.jsonl", folder / "ten.jsonl"
    write_native_file(one, count)
    write_native_file(ten, 10 * count)
    limit = measured(decoded_lines, one)
    tell(f"decode {count:,} documents, {SPANS_EACH * count:,} spans", limit)
    first = measured(imported, folder / "one.corpus", one)
    tell("import them (limit 6 s for 10,000)", first, limit)
    tenfold = measured(imported, folder / "ten.corpus", ten)
    tell("import ten times as many", tenfold, first, 12)
    write_native_file(folder / "none.jsonl", count, spans_each=0)
    _, size_without = imported(folder / "none.corpus", folder / "none.jsonl")
    spans, size = first.result
    each = (size - size_without) / spans
    print(f"{'bytes a span, imported, journal included':50}{each:8.0f}{200:29}")


def _exports(folder: Path, count: int, *, peers: bool) -> None:
    corpus, spans = _corpus_to_export(folder, count)
    tenth, _ = _corpus_to_export(folder, count // 10)
    bare = measured(counted_rows, corpus, _BARE_ROWS)
    tell(f"cursor over {spans:,} spans, seven bare columns", bare)
    limit = measured(counted_rows, corpus, _SAME_ROWS)
    tell("cursor over the rows of the files below", limit)
    tell(
        "import of pyarrow, which is in the line of Parquet", measured(pyarrow_imported), limit
    )
    for format_name, most in (
        ("spans-jsonl", 1.5),
        ("spans-csv", 2.5),
        ("spans-parquet", 2.5),
    ):
        few = measured(exported, tenth, folder / "out", format_name)
        figures = measured(exported, corpus, folder / "out", format_name)
        tell(f"export {format_name}, {figures.result / 1e6:,.0f} MB", figures, limit, most)
        growth = figures.megabytes - few.megabytes
        print(f"{'  MB that it needs more than for a tenth of them':66}{growth:7.0f}{50:14}")
    if peers:
        for kind in ("json", "csv", "parquet"):
            tell(f"pandas, {kind}", measured(by_pandas, corpus, folder / "out", kind), limit)


def _corpus_to_export(folder: Path, count: int) -> tuple[Path, int]:
    """Make a corpus of documents; return it and how many spans it has."""
    source, corpus = folder / f"source {count}.jsonl", folder / f"source {count}.corpus"
    write_native_file(source, count)
    spans, _ = measured(imported, corpus, source).result
    source.unlink()
    return corpus, spans


def _sizes(folder: Path) -> None:
    figures = measured(marked_by_hand, folder / "hand.corpus", BY_HAND)
    print(f"{'bytes a span, marked by hand, with its edit':50}{figures.result:8.0f}{200:29}")


def measured(work: Callable[..., Any], *args: Any) -> Figures:
    """Do some work in a process of its own and return what it cost."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        return pool.submit(_measured_here, work, args).result()


def _measured_here(work: Callable[..., Any], args: tuple[Any, ...]) -> Figures:
    before, began, memory = time.process_time(), time.perf_counter(), _peak_megabytes()
    result = work(*args)
    return Figures(
        time.process_time() - before,
        time.perf_counter() - began,
        _peak_megabytes() - memory,
        result,
    )


def _peak_megabytes() -> float:
    """Return the peak of this process alone; getrusage gives a child that of its parent."""
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def tell(
    what: str, figures: Figures, limit: Figures | None = None, most: float | None = None
) -> None:
    """Print a line of the table."""
    line = f"{what:50}{figures.seconds:8.2f}{figures.wall:8.2f}{figures.megabytes:7.0f}"
    if limit is not None:
        line += f"{figures.seconds / limit.seconds:7.2f}"
    print(line + (f"{most:7}" if most else ""), flush=True)


# ---- what is measured


def read_and_decoded(texts: Path) -> int:
    """Read and decode every file of a folder; return the number of characters."""
    return sum(len(path.read_bytes().decode("utf-8")) for path in texts.iterdir())


def decoded_lines(path: Path) -> int:
    """Read a file of JSON lines; return the number of spans."""
    with path.open(encoding="utf-8") as file:
        return sum(len(json.loads(line)["layers"][0]["spans"]) for line in file)


def imported(corpus: Path, source: Path) -> tuple[int, int]:
    """Import into a new corpus; return the number of spans and the size of the corpus."""
    workspace = create_corpus(corpus)
    with collector_calmed():
        report = finish(import_job(workspace, [source]))
    workspace.close()
    return report.spans, corpus.stat().st_size


def counted_rows(corpus: Path, query: str) -> int:
    """Read every row of a query into Python and forget it."""
    connection = sqlite3.connect(corpus)  # noqa: TID251 - the limit is a bare cursor
    try:
        return sum(1 for _ in connection.execute(query))
    finally:
        connection.close()


def exported(corpus: Path, path: Path, format_name: str) -> int:
    """Export a corpus; return the size of the file."""
    workspace = open_corpus(corpus)
    report = finish(export_job(workspace, path, ExportOptions(format_name)))
    workspace.close()
    return report.bytes


def pyarrow_imported() -> None:
    """Import the library for Parquet, as the first export of a process does."""
    import pyarrow.parquet  # noqa: F401 - imported for what it costs


def by_pandas(corpus: Path, path: Path, kind: str) -> None:
    """Read the rows with pandas and write them, without reading them back."""
    import pandas as pd

    connection = sqlite3.connect(corpus)  # noqa: TID251 - the limit is a bare cursor
    query = _SAME_ROWS.replace("SELECT d.id", "SELECT hex(d.id) AS document", 1)
    table = pd.read_sql_query(query.replace(" s.id,", " hex(s.id) AS span,", 1), connection)
    connection.close()
    if kind == "json":
        table.to_json(path, orient="records", lines=True, force_ascii=False)
    elif kind == "csv":
        table.to_csv(path, index=False)
    else:
        table.to_parquet(path, compression="zstd")


def marked_by_hand(corpus: Path, count: int) -> float:
    """Mark spans one at a time as a person does; return the bytes for each."""
    workspace = create_corpus(corpus)
    introduce(workspace, "Ada")
    texts = corpus.parent / "by hand"
    texts.mkdir()
    for number in range(20):
        (texts / f"{number}.txt").write_text(f"{number} {a_text(12_000)}", encoding="utf-8")
    finish(import_job(workspace, [texts]))
    workspace.close()
    before = corpus.stat().st_size
    workspace = open_corpus(corpus)
    workspace.act_as(workspace.people()[0].id)
    ids = [row.id for row in workspace.document_rows()]
    with workspace.store.transaction():
        for number in range(count):
            start = 8 * (number // len(ids))
            where = ids[number % len(ids)]
            annotating.mark(workspace, where, LABELS[number % 4], [(start, start + 7)])
    workspace.close()
    return (corpus.stat().st_size - before) / count


# ---- what it is measured with


def a_text(words: int = 560) -> str:
    """Return a text of about six characters a word."""
    return " ".join(_RANDOM.choices(WORDS, k=words)) + ".\n"


def write_native_file(path: Path, count: int, spans_each: int = SPANS_EACH) -> None:
    """Write documents with one layer of spans each."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for outgoing in documents(count, spans_each):
            file.write(native_line(outgoing) + "\n")


def documents(count: int, spans_each: int) -> Iterator[Outgoing]:
    """Yield documents with one layer of spans each."""
    for number in range(count):
        document = Document(new_id(), f"Text {number}", f"{number} {a_text()}")
        spans = []
        for _ in range(spans_each):
            start = _RANDOM.randrange(len(document.text) - 60)
            end = start + _RANDOM.randrange(5, 60)
            label = _RANDOM.choice(LABELS)
            attributes = {"certainty": "hedged"} if label == "claim" else {}
            spans.append(Span(new_id(), document.id, "p1", label, ((start, end),), attributes))
        layer = Layer(document.id, "p1", State.DONE, 60)
        yield Outgoing(document, (PersonLayer("p1", LayerContent(layer, tuple(spans))),))


if __name__ == "__main__":
    main()
