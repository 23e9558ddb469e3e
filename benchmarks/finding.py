"""What finding, the overview strip and the page as a file cost, in thread-CPU milliseconds.

Run it with QT_QPA_PLATFORM=offscreen on a quiet machine:

    python benchmarks/finding.py [--rounds N]

Each row is the median of N rounds and the limit that it has to keep.
"""

import argparse
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from annotator.formats.annotated_page import write_annotated_page
from annotator.model.document import Document
from annotator.model.folding import Folded
from annotator.model.layer import Layer
from annotator.model.printed_page import PrintedPage
from annotator.model.searching import Query, found_in
from annotator.services.jobs import finish
from annotator.ui.printing.fonts import PrintFont
from annotator.ui.printing.job import save_pdf
from annotator.ui.text.density import Density
from annotator.ui.text.overview import OverviewStrip
from annotator.ui.text.page import TextPage
from benchmarks.text_page import SCHEME, prose, spans_on

Row = tuple[str, float, float]


def spent(work: Callable[[], object]) -> float:
    """Return the thread-CPU milliseconds of some work."""
    before = time.thread_time()
    work()
    return (time.thread_time() - before) * 1000


def folded(text: str, query: Query) -> tuple[Folded, float]:
    """Fold a text and return the longest step between two events, in milliseconds."""
    steps, longest = query.folding().steps(text), 0.0
    while True:
        before = time.thread_time()
        try:
            next(steps)
        except StopIteration as end:
            return end.value, max(longest, (time.thread_time() - before) * 1000)
        longest = max(longest, (time.thread_time() - before) * 1000)


def search_rows(rounds: int) -> list[Row]:
    """Measure searches in 5M characters of prose with accents."""
    text = prose(5_000_000).replace("valley", "café “valley”")
    rows = []
    for query in (Query("ministry"), Query("cafe", words=True), Query("zebra")):
        found, _ = folded(text, query)
        steps = [folded(text, query)[1] for _ in range(max(1, rounds // 5))]
        asked = [spent(lambda q=query, f=found: found_in(f, q)) for _ in range(rounds)]
        rows.append((f"5M: longest step of “{query.text}”", statistics.median(steps), 16))
        rows.append((f"5M: hits of “{query.text}”", statistics.median(asked), 16))
    return rows


def strip_rows(rounds: int) -> list[Row]:
    """Measure the strip beside 1M characters with 50k spans, and a page full of hits."""
    window = QWidget()
    page = TextPage(window)
    strip = OverviewStrip(page, window)
    layout = QHBoxLayout(window)
    layout.addWidget(page)
    layout.addWidget(strip)
    window.resize(900, 800)
    window.show()
    text = prose(1_000_000)
    spans = spans_on(len(text), 50_000)
    page.show_document(text, spans, SCHEME)
    first = spent(lambda: Density(len(text), page.unsorted_spans()))
    strip.tip_at(0)

    def change() -> None:
        page.drop_span(spans[7].id)
        page.put_span(spans[7])
        strip.look_again()
        strip.grab()

    changed = [spent(change) for _ in range(rounds)]
    page.set_hits([(place, place + 4) for place in range(0, 700_000, 70)])
    painted = [spent(page.viewport().grab) for _ in range(rounds)]
    window.close()
    return [
        ("1M / 50k: count all spans for the strip", first, 100),
        ("1M / 50k: two changes and the strip drawn", statistics.median(changed), 16),
        ("1M / 50k, 10k hits: repaint the page", statistics.median(painted), 100),
    ]


def file_rows(rounds: int) -> list[Row]:
    """Measure the page as HTML and as PDF, 20k characters with 300 spans."""
    text = prose(20_000)
    document = Document("d", "Benchmark", text)
    page = PrintedPage(document, Layer("d", "p"), spans_on(len(text), 300), (), SCHEME, "p1")
    font = PrintFont("DejaVu Sans", 11, 96.0)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder)
        web = [
            spent(lambda: list(write_annotated_page(path / "a.html", page)))
            for _ in range(rounds)
        ]
        pdf = [spent(lambda: finish(save_pdf(path / "a.pdf", page, font))) for _ in range(5)]
    return [
        ("20k / 300: save as HTML", statistics.median(web), 100),
        ("20k / 300: save as PDF", statistics.median(pdf), 1000),
    ]


def main() -> int:
    """Measure everything; return 1 if a limit was missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=25)
    rounds = parser.parse_args().rounds
    application = QApplication.instance() or QApplication([])
    missed = False
    for name, figure, limit in search_rows(rounds) + strip_rows(rounds) + file_rows(rounds):
        kept = figure <= limit
        missed = missed or not kept
        print(f"{name:45} {figure:8.2f}  limit {limit:6.0f}  {'' if kept else 'MISSED'}")
    application.quit()
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
