"""Measure the real window: opening a document, and a key press from key to paint.

    QT_QPA_PLATFORM=offscreen .venv/bin/python benchmarks/key_press.py [ROUNDS]

Figures are medians in milliseconds of thread-CPU time, in which waiting for the disk does not
count. Opening is given twice: the text page alone with spans that are in memory, which has a
limit, and the whole window, which reads them from SQLite and fills every panel. A key press
stores a span, writes the journal and paints; beside it stands a plain QPlainTextEdit that
shows the same text and only moves its caret.
"""

import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from text_page import prose, unbroken

from annotator.model.document import Document
from annotator.model.ids import new_id
from annotator.model.scheme_files import default_scheme
from annotator.model.span import Span
from annotator.services.edits import AddDocument, AddSpan, Batch, entry_of
from annotator.services.workspace import create_corpus, introduce
from annotator.ui.collecting import Collecting
from annotator.ui.main_window import MainWindow
from annotator.ui.pages.annotate import AnnotatePage
from annotator.ui.settings import Settings
from annotator.ui.text.page import TextPage

MILLION = 1_000_000
LABELS = ("claim", "attribution", "quantity", "unverifiable detail")
_SETTLED = 60
_OPENINGS = 5


class Case(NamedTuple):
    """A text, how many spans lie on it, and the limits in milliseconds."""

    name: str
    text: str
    spans: int
    open_limit: float
    mark_limit: float


class Figures(NamedTuple):
    """Milliseconds of one size."""

    page: float
    window: float
    mark: float


def main(rounds: int) -> int:
    """Print a table of every size; return 1 if a limit was missed."""
    application = QApplication([])
    collecting = Collecting(application)
    heads = ("page", "limit", "window", "mark", "limit", "plain", "ratio")
    print(f"{'':24}{'open: ':>8}{'':16}{'key: ':>8}")
    print(f"{'text / spans':<24}" + "".join(f"{head:>8}" for head in heads))
    missed = 0
    for case in cases():
        with tempfile.TemporaryDirectory() as folder:
            os.environ["XDG_DATA_HOME"] = folder
            found = in_the_window(Path(folder), case.text, case.spans, rounds)
            plain = in_a_plain_editor(case.text, rounds)
        print(
            f"{case.name:<24}{found.page:>8.0f}{case.open_limit:>8}{found.window:>8.0f}"
            f"{found.mark:>8.1f}{case.mark_limit:>8}{plain:>8.1f}{found.mark / plain:>8.1f}",
            flush=True,
        )
        missed += found.page > case.open_limit or found.mark > case.mark_limit
    collecting.dispose()
    application.closeAllWindows()
    return 1 if missed else 0


def in_the_window(folder: Path, text: str, spans: int, rounds: int) -> Figures:
    """Return what opening a document and marking a word in it cost."""
    window, big, small = a_window(folder, text, spans)
    page = window.findChild(AnnotatePage)
    opened = median(
        _OPENINGS,
        lambda: (page.open_document(small), QTest.qWait(_SETTLED)),
        lambda: (page.open_document(big), QTest.qWait(1)),
    )
    QTest.qWait(10 * _SETTLED)
    alone = in_a_page_alone(page.desk.text, list(page.desk.spans.values()))
    view = window.findChild(TextPage)
    view.setFocus()
    marked = median(rounds, lambda: step(view), lambda: press(view, Qt.Key.Key_1))
    window.close()
    QTest.qWait(_SETTLED)
    return Figures(alone, opened, marked)


def in_a_page_alone(text: str, spans: list[Span]) -> float:
    """Return what showing a text with spans that are in memory costs, first paint included."""
    view = TextPage()
    view.resize(700, 700)
    view.show()
    QTest.qWait(_SETTLED)
    scheme = default_scheme()
    shown = median(
        _OPENINGS, view.clear, lambda: (view.show_document(text, spans, scheme), QTest.qWait(1))
    )
    view.close()
    return shown


def cases() -> Iterator[Case]:
    """Yield the rows of the table, each text made when its turn has come."""
    for length, count, opened, marked in (
        (20_000, 300, 30, 8),
        (MILLION, 50_000, 250, 16),
        (5 * MILLION, 50_000, 600, 16),
    ):
        yield Case(f"{length:,} / {count:,}", prose(length), count, opened, marked)
    chinese = "".join(chr(0x4E00 + number) for number in range(2000))
    for name, text in (
        ("1M, one paragraph", prose(MILLION, 0)),
        ("1M Chinese, no space", unbroken(chinese, MILLION, 5)),
        ("1M base64, no space", unbroken("ABCDEFabcdef0123456789+/", MILLION, 6)),
    ):
        yield Case(name, text, 50_000, 250, 16)


def a_window(folder: Path, text: str, count: int) -> tuple[MainWindow, str, str]:
    """Return a window on a corpus with a long and a short text, and their ids."""
    path = folder / "key.corpus"
    workspace, chance = create_corpus(path), random.Random(2)
    documents = [Document(new_id(), "Text", text), Document(new_id(), "Short", "A short text.")]
    for document in documents:
        workspace.do(AddDocument(entry_of(document), document.text), "Import")
    person = introduce(workspace, "Ada")
    places = [chance.randrange(len(text) - 100) for _ in range(count)]
    edits = (
        AddSpan(
            Span(
                new_id(),
                documents[0].id,
                person.id,
                chance.choice(LABELS),
                ((place, place + chance.randint(5, 60)),),
            )
        )
        for place in places
    )
    workspace.do(Batch(tuple(edits)), "Import")
    settings = Settings(folder / "settings.ini")
    settings.remember_person(workspace.store.corpus_id(), person.id)
    workspace.close()
    window = MainWindow(settings)
    window.resize(1280, 800)
    window.show()
    window.open_path(path)
    QTest.qWait(10 * _SETTLED)
    return window, documents[0].id, documents[1].id


def step(page: QPlainTextEdit) -> None:
    """Select the next word and let everything that follows a selection happen."""
    QTest.keyClick(page, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(page, Qt.Key.Key_Right, both)
    QTest.qWait(_SETTLED)


def press(page: QPlainTextEdit, key: Qt.Key) -> None:
    """Press a key and paint what it changed."""
    QTest.keyClick(page, key)
    QTest.qWait(1)


def in_a_plain_editor(text: str, rounds: int) -> float:
    """Return what a key costs in an editor without spans."""
    editor = QPlainTextEdit()
    editor.resize(700, 700)
    editor.setPlainText(text)
    editor.show()
    QTest.qWait(_SETTLED)
    return median(rounds, lambda: step(editor), lambda: press(editor, Qt.Key.Key_Right))


def median(rounds: int, prepare: Callable[[], object], act: Callable[[], object]) -> float:
    """Return the median thread-CPU milliseconds of an act, prepared for each time."""
    figures = []
    for _ in range(rounds + 2):
        prepare()
        before = time.thread_time()
        act()
        figures.append((time.thread_time() - before) * 1000)
    return statistics.median(figures[2:])


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 15))
