"""The last net: a mistake of the program is reported, and nothing of the work is lost."""

import datetime as dt
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import ClassVar

import PySide6
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

import annotator
from annotator.model.errors import AnnotatorError
from annotator.model.folders import data_folder
from annotator.ui.safe import message_box

_NAMES_CODE = (AttributeError, ImportError, NameError, TypeError, NotImplementedError)
"""Errors whose words are about the program, never about a text that is worked on."""


class CrashHook(QObject):
    """Takes every exception that nobody caught, from any thread.

    An AnnotatorError is only a sentence that nobody showed: it goes to `say`.
    """

    _caught: ClassVar[Signal] = Signal(object)

    def __init__(
        self, parent: QObject, window: Callable[[], QWidget | None], say: Callable[[str], None]
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._say = say
        self._is_showing = False
        self._caught.connect(self._show, Qt.ConnectionType.AutoConnection)
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._hook
        threading.excepthook = self._hook_of_threads

    def dispose(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._before

    def _hook(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        if not isinstance(error, AnnotatorError):
            sys.__excepthook__(kind, error, trace)
        self._caught.emit(error)

    def _hook_of_threads(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self._hook(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _show(self, error: BaseException) -> None:
        if isinstance(error, AnnotatorError):
            self._say(str(error))
            return
        place = save_report(error, reports_folder())
        window = self._window()
        if self._is_showing or window is None:
            return
        self._is_showing = True
        box = message_box(
            window,
            QMessageBox.Icon.Critical,
            self.tr("A mistake in the program"),
            self.tr(
                "The program made a mistake and could not finish what you asked for. "
                "Everything that was shown as saved is saved; you can go on working."
            ),
            self.tr("A report without any of your texts is in:") + f"\n{place}",
        )
        box.finished.connect(self._on_closed)
        box.open()

    def _on_closed(self) -> None:
        self._is_showing = False


def reports_folder() -> Path:
    """Return where reports are kept, in the user's data folder."""
    return data_folder() / "reports"


def save_report(error: BaseException, folder: Path) -> Path:
    """Write a report and return its path; where it cannot be written, the path it had.

    It holds versions and the lines of code that were running, never values: an error's
    own words are kept only where they name parts of the program.
    """
    now = dt.datetime.now(dt.UTC)
    path = folder / f"report-{now:%Y%m%d-%H%M%S-%f}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(report(error, now), encoding="utf-8")
    except OSError as refusal:
        print(f"The report could not be saved: {refusal}", file=sys.stderr)  # noqa: T201
    return path


def report(error: BaseException, now: dt.datetime) -> str:
    """Return the text of a report."""
    words = f": {error}" if isinstance(error, _NAMES_CODE) else ""
    lines = [
        f"Annotator {annotator.__version__}, {now.isoformat(timespec='seconds')}",
        f"Python {platform.python_version()}, PySide6 {PySide6.__version__}",
        platform.platform(),
        "",
        *(line.rstrip("\n") for line in traceback.format_tb(error.__traceback__)),
        f"{type(error).__module__}.{type(error).__qualname__}{words}",
    ]
    return "\n".join(lines) + "\n"
