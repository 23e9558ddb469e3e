"""Measure a key press in the real window: span stored, journal written, everything painted.

    QT_QPA_PLATFORM=offscreen .venv/bin/python benchmarks/key_press.py [ROUNDS]

Figures are medians in milliseconds of thread-CPU time, in which waiting for the disk does not
count, beside a plain QPlainTextEdit that shows the same text and only moves its caret. Opening
is given twice: the text page alone stands in text_page.py, here the corpus file is read too.
"""

import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from annotator.model.document import Document
from annotator.model.ids import new_id
from annotator.model.span import Span
from annotator.services.edits import AddDocument, AddSpan, Batch, entry_of
from annotator.services.workspace import create_corpus, introduce
from annotator.ui.main_window import MainWindow
from annotator.ui.settings import Settings
from annotator.ui.text.page import TextPage

SIZES = ((20_000, 300, 8), (1_000_000, 50_000, 16), (5_000_000, 50_000, 16))
"""Characters, spans, and the limit for a key press in milliseconds."""
WORDS = "the minister said that around forty houses were lost in the flood near Sarne".split()
LABELS = ("claim", "attribution", "quantity", "unverifiable detail")
_SETTLED = 60


def main(rounds: int) -> None:
    """Print a table of every size."""
    application = QApplication([])
    print(f"{'text / spans':<20}{'open':>8}{'mark':>8}{'plain':>8}{'ratio':>8}{'limit':>8}")
    for characters, spans, limit in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            os.environ["XDG_DATA_HOME"] = folder
            text = a_text(characters)
            opened, marked = in_the_window(Path(folder), text, spans, rounds)
            plain = in_a_plain_editor(text, rounds)
        print(
            f"{f'{characters:,} / {spans:,}':<20}{opened:>8.0f}{marked:>8.1f}{plain:>8.1f}"
            f"{marked / plain:>8.1f}{limit:>8}"
        )
    application.closeAllWindows()


def in_the_window(folder: Path, text: str, spans: int, rounds: int) -> tuple[float, float]:
    """Return what opening a document and marking a word in it cost."""
    window, opened = an_open_window(folder, text, spans)
    page = window.findChild(TextPage)
    marked = median(rounds, lambda: step(page), lambda: press(page, Qt.Key.Key_1))
    window.close()
    QTest.qWait(_SETTLED)
    return opened, marked


def a_text(characters: int) -> str:
    """Return paragraphs of words."""
    chance, parts, length = random.Random(1), [], 0
    while length < characters:
        part = " ".join(chance.choice(WORDS) for _ in range(chance.randint(40, 120))) + "."
        parts.append(part)
        length += len(part) + 2
    return "\n\n".join(parts)[:characters]


def an_open_window(folder: Path, text: str, count: int) -> tuple[MainWindow, float]:
    """Return a window on a corpus of one document, and how long opening it took."""
    path = folder / "key.corpus"
    workspace, chance = create_corpus(path), random.Random(2)
    document = Document(new_id(), "Text", text)
    workspace.do(AddDocument(entry_of(document), text), "Import")
    person = introduce(workspace, "Ada")
    places = [chance.randrange(len(text) - 100) for _ in range(count)]
    edits = (
        AddSpan(
            Span(
                new_id(),
                document.id,
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
    QTest.qWait(_SETTLED)
    before = time.thread_time()
    window.open_path(path)
    QTest.qWait(1)
    opened = (time.thread_time() - before) * 1000
    QTest.qWait(10 * _SETTLED)
    return window, opened


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


def median(rounds: int, prepare: Callable[[], None], act: Callable[[], None]) -> float:
    """Return the median thread-CPU milliseconds of an act, prepared for each time."""
    figures = []
    for _ in range(rounds + 2):
        prepare()
        before = time.thread_time()
        act()
        figures.append((time.thread_time() - before) * 1000)
    return statistics.median(figures[2:])


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
