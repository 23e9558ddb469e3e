"""How long the text page takes, in thread-CPU milliseconds, beside a plain QPlainTextEdit.

Run it with QT_QPA_PLATFORM=offscreen on a quiet machine:

    python benchmarks/text_page.py [--rounds N]

Each row is the median of N rounds on the page with spans and on a plain editor that shows the
same text without any, in the same run. Only the view is measured: no file, no journal;
key_press.py measures the whole window, with what it reads from and writes to the corpus.
"""

import argparse
import gc
import random
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from annotator.model.scheme_files import default_scheme
from annotator.model.span import Span
from annotator.ui.text.movement import Unit
from annotator.ui.text.page import TextPage

SCHEME = default_scheme()
WORDS = (
    "the ministry said on Monday that around sixty people had left valley after dam broke and "
    "officials promised to rebuild bridge before winter while nobody could say who ordered it"
).split()


@dataclass(frozen=True)
class Case:
    """A text with its spans, and which limits it has to keep."""

    name: str
    text: str
    spans: list[Span]
    open_limit: float
    add_limit: float
    act_limit: float
    zoom_limit: float


def prose(length: int, break_at: int = 600, seed: int = 1) -> str:
    """Make paragraphs of about `break_at` characters; none at all if it is 0."""
    chance = random.Random(seed)
    pieces: list[str] = []
    size = since = 0
    while size < length:
        word = chance.choice(WORDS)
        since += len(word) + 1
        if break_at and since > break_at * chance.uniform(0.3, 1.7):
            word, since = word + ".\n\n", 0
        else:
            word += " "
        pieces.append(word)
        size += len(word)
    return "".join(pieces)[:length]


def spans_on(length: int, count: int, seed: int = 2) -> list[Span]:
    """Make spans of which a third overlaps the one before."""
    chance = random.Random(seed)
    spans, before = [], 0
    for number in range(count):
        size = min(
            chance.choices(
                [chance.randint(5, 40), chance.randint(40, 200), chance.randint(200, 600)],
                [0.85, 0.13, 0.02],
            )[0],
            length - 1,
        )
        near = number and chance.random() < 0.3
        start = before + chance.randint(0, 20) if near else chance.randrange(length - size)
        start = max(0, min(start, length - size))
        before = start
        label = chance.choice(SCHEME.labels).name
        spans.append(Span(f"s{number:06}", "d", "p", label, ((start, start + size),)))
    return spans


def unbroken(letters: str, length: int, seed: int) -> str:
    """Make a text of letters without a space or a break."""
    return "".join(random.Random(seed).choices(letters, k=length))


def cases() -> list[Case]:
    """Return the rows of the table."""
    million = 1_000_000
    han = unbroken("".join(chr(0x4E00 + number) for number in range(2000)), million, 5)
    base64 = unbroken("ABCDEFabcdef0123456789+/", million, 6)
    found = [
        ("20k / 300", prose(20_000), 300, 30, 8, 16, 16),
        ("1M / 50k", prose(million), 50_000, 250, 16, 16, 16),
        ("5M / 50k", prose(5 * million), 50_000, 600, 16, 16, 40),
        ("1M, one paragraph", prose(million, 0), 50_000, 250, 16, 16, 16),
        ("1M Chinese, no space", han, 50_000, 250, 16, 16, 16),
        ("1M base64, no space", base64, 50_000, 250, 16, 16, 16),
    ]
    return [
        Case(name, text, spans_on(len(text), count), *limits)
        for name, text, count, *limits in found
    ]


def spent(work: Callable[[], object]) -> float:
    """Return the milliseconds of thread-CPU time that work and the painting after it take."""
    start = time.thread_time()
    work()
    QCoreApplication.sendPostedEvents()
    QApplication.processEvents()  # noqa: TID251 - paints what was asked for, as a frame would
    return (time.thread_time() - start) * 1000


def median(rounds: int, work: Callable[[int], object]) -> float:
    """Return the median of as many rounds, each given its number."""
    return statistics.median(spent(lambda turn=turn: work(turn)) for turn in range(rounds))


class Table:
    """Prints rows as they come."""

    def __init__(self) -> None:
        self.missed = 0
        print(f"{'work':44}{'page ms':>10}{'plain ms':>10}{'ratio':>8}{'limit':>8}")

    def row(self, work: str, page: float, plain: float | None, limit: float | None) -> None:
        """Print a row; count it if it misses its limit."""
        ratio = f"{page / plain:.1f}" if plain else "-"
        sign = ""
        if limit is not None and page > limit:
            self.missed += 1
            sign = " MISSED"
        print(
            f"{work:44}{page:10.1f}{'-' if plain is None else f'{plain:.1f}':>10}{ratio:>8}"
            f"{'' if limit is None else f'{limit:g}':>8}{sign}",
            flush=True,
        )


def shown(widget: QPlainTextEdit) -> None:
    """Show a widget as a window of the usual size."""
    widget.resize(900, 800)
    widget.show()
    widget.activateWindow()
    widget.setFocus()
    QTest.qWaitForWindowExposed(widget)


def new_page() -> TextPage:
    """Return an empty page in a window."""
    page = TextPage()
    page.set_font_family("DejaVu Sans")
    page.set_font_size(11)
    shown(page)
    return page


def new_plain() -> QPlainTextEdit:
    """Return an empty plain editor in a window."""
    plain = QPlainTextEdit()
    plain.setFont(QFont("DejaVu Sans", 11))
    plain.setReadOnly(True)
    plain.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    shown(plain)
    return plain


def put_cursor(plain: QPlainTextEdit, start: int, end: int) -> None:
    """Select a range in the plain editor."""
    cursor = plain.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    plain.setTextCursor(cursor)


def measure(case: Case, rounds: int, table: Table) -> None:
    """Print the rows of one text."""
    page, plain = new_page(), new_plain()
    opened = [
        statistics.median(
            spent(lambda: page.show_document(case.text, case.spans, SCHEME)) for _ in range(3)
        ),
        spent(lambda: plain.setPlainText(case.text)),
    ]
    table.row(f"{case.name}: open and first paint", *opened, case.open_limit)
    gc.collect()
    middle = len(case.text) // 2
    page.set_caret(middle)
    put_cursor(plain, middle, middle)
    for widget in (page, plain):
        spent(widget.viewport().repaint)
    table.row(f"{case.name}: add a span", *added(page, plain, middle, rounds), case.add_limit)
    table.row(f"{case.name}: whole repaint", *repainted(page, plain, rounds), None)
    table.row(f"{case.name}: mouse over a span", *pointed(page, plain, rounds), 16)
    for name, (mine, theirs) in acts(page, plain, case, rounds).items():
        limit = case.zoom_limit if name == "zoom" else case.act_limit
        table.row(f"{case.name}: {name}", mine, theirs, limit)
    for widget in (page, plain):
        widget.close()
        widget.deleteLater()


def added(
    page: TextPage, plain: QPlainTextEdit, middle: int, rounds: int
) -> tuple[float, float]:
    """Measure one more span on screen; the plain editor selects as much."""

    def add(turn: int) -> None:
        start = middle + 17 * turn % 1200
        page.put_span(Span(f"new{turn}", "d", "p", "claim", ((start, start + 25),)))

    def select(turn: int) -> None:
        start = middle + 17 * turn % 1200
        put_cursor(plain, start, start + 25)

    return median(rounds, add), median(rounds, select)


def pointed(page: TextPage, plain: QPlainTextEdit, rounds: int) -> tuple[float, float]:
    """Measure the mouse that comes from one line to another, and what it lights there."""

    def over(widget: QPlainTextEdit, turn: int) -> None:
        QTest.mouseMove(widget.viewport(), QPoint(300 + turn, 60 * (1 + turn % 10)))

    return (
        median(rounds, lambda turn: over(page, turn)),
        median(rounds, lambda turn: over(plain, turn)),
    )


def repainted(page: TextPage, plain: QPlainTextEdit, rounds: int) -> tuple[float, float]:
    """Measure a paint of the whole page."""
    return (
        median(rounds, lambda _: page.viewport().repaint()),
        median(rounds, lambda _: plain.viewport().repaint()),
    )


def acts(
    page: TextPage, plain: QPlainTextEdit, case: Case, rounds: int
) -> dict[str, tuple[float, float]]:
    """Measure what a person does all day."""
    chance = random.Random(7)
    places = [chance.randrange(len(case.spans)) for _ in range(rounds)]

    def far(turn: int) -> None:
        page.choose_span(case.spans[places[turn]].id)

    def far_plain(turn: int) -> None:
        span = case.spans[places[turn]]
        put_cursor(plain, span.start, span.end)

    def word(_: int) -> None:
        page.move(Unit.WORD, forward=True, extend=False)

    def zoom(turn: int) -> None:
        page.set_zoom(1.1 if turn % 2 else 1.0)

    def zoom_plain(turn: int) -> None:
        plain.setFont(QFont("DejaVu Sans", 12 if turn % 2 else 11))

    few = 2 if len(case.text) > 10 * case.text.count(" ") and "\n" not in case.text else rounds

    def press(widget: QPlainTextEdit, key: Qt.Key, held: Qt.KeyboardModifier) -> float:
        return median(rounds, lambda _: QTest.keyClick(widget, key, held))

    plainly, ctrl = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    return {
        "page down": (
            press(page, Qt.Key.Key_PageDown, plainly),
            press(plain, Qt.Key.Key_PageDown, plainly),
        ),
        "caret a word on": (median(rounds, word), press(plain, Qt.Key.Key_Right, ctrl)),
        "choose a span far away": (median(rounds, far), median(rounds, far_plain)),
        "zoom": (median(rounds, zoom), median(few, zoom_plain)),
    }


def crowded(rounds: int, table: Table) -> None:
    """Measure two thousand spans on one screen."""
    text = prose(1800)
    spans = spans_on(len(text), 2000, seed=9)
    page, plain = new_page(), new_plain()
    page.show_document(text, spans, SCHEME)
    plain.setPlainText(text)
    for widget in (page, plain):
        spent(widget.viewport().repaint)
    table.row("2,000 spans on a screen: whole repaint", *repainted(page, plain, rounds), 100)
    table.row("2,000 spans on a screen: add a span", *added(page, plain, 300, rounds), 16)
    table.row("2,000 spans on a screen: mouse over a span", *pointed(page, plain, rounds), 16)


def resident_megabytes() -> float:
    """Return the memory of this process as the system counts it (Linux only)."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def memory(table: Table) -> None:
    """Measure what a page with 5M characters and 50k spans takes beyond an empty one."""
    text = prose(5_000_000)
    spans = spans_on(len(text), 50_000)
    page = new_page()
    gc.collect()
    empty = resident_megabytes()
    page.show_document(text, spans, SCHEME)
    spent(page.viewport().repaint)
    gc.collect()
    taken = resident_megabytes() - empty
    plain = new_plain()
    gc.collect()
    empty = resident_megabytes()
    plain.setPlainText(text)
    spent(plain.viewport().repaint)
    table.row("5M / 50k: memory, MB", taken, resident_megabytes() - empty, 80)


def main() -> int:
    """Measure all cases; return 1 if a limit was missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=25)
    rounds = parser.parse_args().rounds
    application = QApplication.instance() or QApplication([])
    table = Table()
    memory(table)
    for case in cases():
        measure(case, rounds, table)
    crowded(rounds, table)
    application.quit()
    return 1 if table.missed else 0


if __name__ == "__main__":
    sys.exit(main())
