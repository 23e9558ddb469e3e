"""The tour as a whole: a folder of its own, the story, and what came of it."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QObject, Signal

from annotator.model.errors import AnnotatorError
from annotator.services.statistics import statistics
from annotator.ui.main_window import MainWindow
from annotator.ui.tour.marks import MARKS, RELATIONS, TITLE
from annotator.ui.tour.player import Player
from annotator.ui.tour.scene import Scene
from annotator.ui.tour.story import whole_story


class Tour(QObject):
    """Plays the story in a window; the window stays as the story leaves it."""

    told: ClassVar[Signal] = Signal(str)
    ended: ClassVar[Signal] = Signal()

    def __init__(self, window: MainWindow, folder: Path, pace: int) -> None:
        """Prepare to play; `pace` is the pause after each key, in milliseconds."""
        super().__init__(window)
        self.scene = Scene(window, folder)
        self.error: AnnotatorError | None = None
        self.is_over = False
        self._player = Player(whole_story(self.scene), window, folder, pace)
        self._player.told.connect(self.told)
        self._player.finished.connect(self._end)
        self._player.failed.connect(self._fail)

    def start(self) -> None:
        """Play from the event loop until the end."""
        self._player.start()

    def report(self) -> list[str]:
        """Return lines that say what was made, and where."""
        folder, figures = self.scene.folder, statistics(self.scene.workspace)
        labels = ", ".join(sorted({mark.label for mark in MARKS}))
        counts = f"{figures.documents} documents, {figures.spans:,} spans"
        marked = f"{len(MARKS)} spans ({labels}; one nested, one discontinuous)"
        return [
            f"Everything is in {folder}:",
            f"  {self.scene.corpus.name}: {counts} by {figures.people} people",
            *(f"  {path.name}: {path.stat().st_size:,} bytes" for path in self.scene.exports),
            f"  {len(self._player.pictures)} pictures of the window",
            f"In “{TITLE}” the keys marked {marked} and made {len(RELATIONS)} links.",
            "After closing and opening again all of it was there, and the exports hold it.",
        ]

    def _fail(self, error: AnnotatorError) -> None:
        self.error = error
        self._end()

    def _end(self) -> None:
        self.is_over = True
        self.ended.emit()


def fresh_folder(wished: Path) -> Path:
    """Make the folder, or where it holds something already, the first free one numbered."""
    folder, number = wished, 1
    while folder.exists() and not (folder.is_dir() and not any(folder.iterdir())):
        number += 1
        folder = wished.with_name(f"{wished.name}-{number}")
    folder.mkdir(parents=True, exist_ok=True)
    return folder.resolve()
