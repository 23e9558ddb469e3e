"""Measure the corpus file: edits, opening, backups, checks, the list of documents.

    .venv/bin/python -m benchmarks.store [SPANS]

Each figure that depends on the disk stands beside what the disk itself does in the same run:
12 kB written and synced, as one commit needs at least. Goals are ratios, for disks differ.
"""

import os
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

from annotator.services import annotating, backups
from annotator.services.checking import check_corpus
from annotator.services.edits import AddSpan
from annotator.services.jobs import finish
from annotator.services.workspace import Workspace, open_corpus
from tests.makers import a_corpus, a_document, a_span

ROOT = Path(__file__).resolve().parent.parent
WORDS = "The ministry said on Monday that around 60 people had left the valley. "
ROUNDS = 200


def main() -> None:
    """Measure everything and print it."""
    spans = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory(dir=ROOT) as name:
        folder = Path(name)
        os.environ["XDG_DATA_HOME"] = str(folder / "data")
        editing(folder)
        opening(folder)
        large(folder, spans)
        listing(folder)


def milliseconds(work: Callable[[], object], rounds: int) -> list[float]:
    """Return how long some work took in each round, shortest first."""
    times = []
    for _ in range(rounds):
        began = time.perf_counter()
        work()
        times.append((time.perf_counter() - began) * 1000)
    return sorted(times)


def tell(what: str, times: list[float], beside: list[float] | None = None) -> None:
    """Print the median, the slowest twentieth, and the ratio to the disk."""
    half, late = statistics.median(times), times[int(len(times) * 0.95)]
    ratio = f"  ×{half / statistics.median(beside):5.2f} of the sync" if beside else ""
    print(f"{what:58} p50 {half:8.2f} ms  p95 {late:8.2f} ms{ratio}")


def sync(folder: Path) -> list[float]:
    """Measure what the disk does by itself."""
    handle = os.open(folder / "synced", os.O_WRONLY | os.O_CREAT)

    def write() -> None:
        os.write(handle, bytes(12_000))
        getattr(os, "fdatasync", os.fsync)(handle)

    times = milliseconds(write, ROUNDS)
    os.close(handle)
    return times


def editing(folder: Path) -> None:
    """Mark and undo in an empty layer and in one of 50,000 spans."""
    disk = sync(folder)
    tell("12 kB written and synced", disk)
    for size in (0, 50_000):
        workspace = a_corpus(folder, name=f"edits-{size}", documents=[a_document(WORDS * 5000)])
        document_id = workspace.document_rows()[0].id
        with workspace.store.transaction():
            for number in range(size):
                place = ((5 * number, 5 * number + 4),)
                workspace.store.spans.insert(a_span(document_id, workspace.person.id, place))
        places = iter(range(0, 5 * ROUNDS, 5))

        def mark() -> None:
            start = next(places)  # noqa: B023 - called in this round only
            ranges = [(start, start + 3)]
            annotating.mark(workspace, document_id, "claim", ranges)  # noqa: B023 - likewise

        tell(f"mark, {size:,} spans in the layer", milliseconds(mark, ROUNDS), disk)
        tell(f"undo, {size:,} spans in the layer", milliseconds(workspace.undo, 100), disk)
        workspace.close()


def opening(folder: Path) -> None:
    """Open and close a corpus of 12 documents."""
    documents = [a_document(f"{number}. {WORDS * 40}") for number in range(12)]
    workspace = a_corpus(folder, name="small", documents=documents)
    workspace.close()
    size = workspace.path.stat().st_size / 1e6
    times = milliseconds(lambda: open_corpus(workspace.path).close(), 50)
    tell(f"open and close, 12 documents, {size:.1f} MB", times)


def large(folder: Path, spans: int) -> None:
    """Back up a large corpus while somebody works in it, open it, check it."""
    documents = [a_document(f"{number}. {WORDS * 60}") for number in range(1000)]
    workspace = a_corpus(folder, name="large", documents=documents)
    ids = [row.id for row in workspace.document_rows()]
    with workspace.store.transaction():
        for number in range(spans):
            turn = number // len(ids)
            place = ((turn // 40, turn // 40 + 1 + turn % 40),)
            span = a_span(ids[number % len(ids)], workspace.person.id, place)
            workspace.do(AddSpan(span), "Mark", "claim")
    size = workspace.path.stat().st_size / 1e6
    print(
        f"{spans:,} spans by as many edits: {size:.1f} MB, {size * 1e6 / spans:.0f} bytes each"
    )
    meanwhile = waiting_during(
        workspace, lambda: finish(backups.backup(workspace, "one")), ids[0]
    )
    tell("reading and marking while a backup is made", meanwhile)
    tell("backup, checked", milliseconds(lambda: finish(backups.backup(workspace, "two")), 3))
    workspace.close()
    tell("open and close", milliseconds(lambda: open_corpus(workspace.path).close(), 9))
    tell("check, with replay", milliseconds(lambda: finish(check_corpus(workspace.path)), 1))


def waiting_during(
    workspace: Workspace, work: Callable[[], object], document_id: str
) -> list[float]:
    """Return how long a person waits for each mark while other work runs on a thread."""
    thread = threading.Thread(target=work)
    thread.start()
    times = []
    start = 10_000
    while thread.is_alive():
        began = time.perf_counter()
        try:
            start += 1
            ranges = [(start % 4000, start % 4000 + 50 + start // 4000)]
            annotating.mark(workspace, document_id, "quantity", ranges)
            workspace.spans(document_id)
        finally:
            times.append((time.perf_counter() - began) * 1000)
        time.sleep(0.005)
    thread.join()
    return sorted(times)


def listing(folder: Path) -> None:
    """List 10,000 documents that have 250,000 spans."""
    documents = [a_document(f"{number} {WORDS}") for number in range(10_000)]
    workspace = a_corpus(folder, name="list", documents=documents)
    with workspace.store.transaction():
        for row in workspace.document_rows():
            for number in range(25):
                place = ((number, number + 4),)
                workspace.store.spans.insert(a_span(row.id, workspace.person.id, place))
    tell("list of 10,000 documents", milliseconds(workspace.document_rows, 9))
    workspace.close()


if __name__ == "__main__":
    main()
