"""Measure the start: processor time from a fresh Python to the first paint.

    .venv/bin/python benchmarks/start.py [ROUNDS]

Opens the window on the sample corpus, beside an empty window of Qt in the same rounds,
offscreen. The figures are seconds of processor time of the whole process, the start of the
interpreter included.
"""

import contextlib
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUDGET = 0.5

EMPTY = """
import os, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit

class Text(QPlainTextEdit):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(time.process_time(), flush=True)
        os._exit(0)

application = QApplication([])
window = QMainWindow()
window.setCentralWidget(Text(window))
window.resize(1280, 800)
window.show()
application.exec()
"""

OURS = """
import os, sys, time
import annotator.__main__ as start

start._import_what_knows_no_qt()  # as the start does, before the page of text is known here
from annotator.ui.text.page import TextPage

paint = TextPage.paintEvent

def paint_and_stop(page, event):
    paint(page, event)
    if page.toPlainText():
        heavy = {"pandas", "pyarrow", "numpy"} & set(sys.modules)
        print(time.process_time(), *sorted(heavy), flush=True)
        os._exit(0)

TextPage.paintEvent = paint_and_stop
start.main(sys.argv[1:])
"""


def make_corpus(folder: Path) -> Path:
    """Make a corpus of the sample texts whose user is known, so that nobody is asked."""
    from annotator.model.resources import sample_corpus
    from annotator.services.jobs import finish
    from annotator.services.transfer import import_job
    from annotator.services.workspace import create_corpus
    from annotator.ui.settings import Settings

    with contextlib.closing(create_corpus(folder / "sample.corpus")) as workspace:
        finish(import_job(workspace, [sample_corpus()]))
        person = next(one for one in workspace.people() if one.pseudonym == "p1")
        settings = Settings()
        settings.remember_person(workspace.store.corpus_id(), person.id)
        settings.save()
        return workspace.path


def seconds(code: str, *arguments: str) -> float:
    """Run code in a fresh Python and return the processor time that it prints."""
    finished = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    taken, *heavy = finished.stdout.split()
    if heavy:
        sys.exit(f"The start imports {', '.join(heavy)}, which it must not.")
    return float(taken)


def main() -> int:
    """Print the figures; the exit status is 1 where the start takes longer than its budget."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(
            HOME=folder,
            XDG_CONFIG_HOME=folder,
            XDG_DATA_HOME=folder,
            QT_QPA_PLATFORM="offscreen",
        )
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        corpus = str(make_corpus(Path(folder)))
        seconds(EMPTY), seconds(OURS, corpus)  # the first round compiles and warms the disk
        pairs = [(seconds(EMPTY), seconds(OURS, corpus)) for _ in range(rounds)]
    empty, ours = zip(*pairs, strict=True)
    for name, figures in (("empty window of Qt", empty), ("window with sample", ours)):
        print(f"{name}   median {statistics.median(figures):.3f} s, least {min(figures):.3f} s")
    middle = statistics.median(ours)
    print(f"{middle / statistics.median(empty):.2f} times the empty window; budget {BUDGET} s")
    return 0 if middle <= BUDGET else 1


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    sys.exit(main())
