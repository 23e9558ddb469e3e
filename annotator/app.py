"""The start of the window: build every part once, join them, run until the window closes."""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QObject,
    QSocketNotifier,
    Qt,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from annotator import __version__
from annotator.cli.display import has_display
from annotator.cli.output import complain, say
from annotator.ui.collecting import Collecting
from annotator.ui.crash import CrashHook
from annotator.ui.languages import Languages
from annotator.ui.main_window import MainWindow
from annotator.ui.settings import APPLICATION, ORGANISATION, Settings
from annotator.ui.theme import Theme

if TYPE_CHECKING:
    from annotator.ui.tour.tour import Tour

_PACE = 120
"""Milliseconds between two keys of the demo where somebody may be watching."""
_SOON = 50
"""Milliseconds after which the window has been painted for the first time."""
_NOTICES = ("This plugin does not support ",)
"""What Qt's offscreen platform says about windows, and nobody can act upon."""


class Parts:
    """The application with its settings, theme, window and last net, in order of making."""

    def __init__(self, settings_file: Path | None = None) -> None:
        """Build everything; the window is not shown yet. A test or tour gives its settings."""
        self.application = make_application()
        self.collecting = Collecting(self.application)
        self.settings = Settings(settings_file, self.application)
        self.languages = Languages(self.application, self.settings)
        self.theme = Theme(self.application, self.settings)
        self.theme.apply()
        self.window = MainWindow(self.settings)
        self.crash_hook = CrashHook(self.application, lambda: self.window, self.window.say)
        self._interruption: Interruption | None = None
        if self.languages.trouble:
            self.window.say(self.languages.trouble)

    def run(self) -> int:
        """Run until the window is closed; Ctrl+C in the terminal closes it as well."""
        QTimer.singleShot(_SOON, self._watch_for_interruption)
        try:
            return self.application.exec()
        finally:
            if self._interruption is not None:
                self._interruption.dispose()
            self.dispose()

    def _watch_for_interruption(self) -> None:
        self._interruption = Interruption(self.application, self.window.close)

    def dispose(self) -> None:
        """Close what is open and let go of the window while Qt still works."""
        self.window.close()
        self.crash_hook.dispose()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, 0)
        self.languages.dispose()
        self.collecting.dispose()


class Interruption(QObject):
    """Turns Ctrl+C and a request to end into the closing of the window.

    Python looks at signals only between its own steps, of which an idle window takes none:
    the byte that it writes to a socket for each signal wakes Qt up.
    """

    def __init__(self, parent: QObject, close: Callable[[], object]) -> None:
        super().__init__(parent)
        import socket

        self._close = close
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)  # noqa: FBT003 - the standard library's signature
        self._writer.setblocking(False)  # noqa: FBT003 - likewise
        self._wakeup = signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)
        self._before = {
            number: signal.signal(number, self._note)
            for number in (signal.SIGINT, signal.SIGTERM)
        }

    def dispose(self) -> None:
        """Give the signals back."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._wakeup)
        self._notifier.setEnabled(False)
        self._reader.close()
        self._writer.close()

    def _note(self, number: int, _: FrameType | None) -> None:
        """Let a second signal end the program at once, should the first not be enough."""
        signal.signal(number, signal.SIG_DFL)

    def _on_signal(self) -> None:
        self._reader.recv(64)
        self._close()


def open_window(corpus: str | None) -> int:
    """Open the window, with a corpus if one is named, and run until it is closed."""
    if corpus is not None and not _is_there(corpus):
        print(
            f"annotator: {corpus}: there is no such file. Check the name, or make a corpus "
            f"with “annotator new {corpus}”. “annotator --help” lists the commands.",
            file=sys.stderr,
        )
        return 1
    parts = Parts()
    parts.window.show_whole()
    if corpus is not None:
        parts.window.open_path(Path(corpus))
    return parts.run()


def _is_there(name: str) -> bool:
    try:
        return Path(name).exists()
    except OSError:  # too long for a name, for one
        return False


def make_application() -> QApplication:
    """Return the application, made if it is not there, with its names and style."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    qInstallMessageHandler(_print_message)
    QCoreApplication.setOrganizationName(ORGANISATION)
    QCoreApplication.setApplicationName(APPLICATION)
    QCoreApplication.setApplicationVersion(__version__)
    QApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    application = QApplication(sys.argv[:1])
    application.setStyle("Fusion")
    application.setDesktopFileName("annotator")
    return application


def _print_message(_kind: QtMsgType, _context: object, message: str) -> None:
    if not message.startswith(_NOTICES):
        print(message, file=sys.stderr)


def run_demo(folder: Path, *, is_quick: bool) -> int:
    """Play the tour in a window, offscreen if there is no display; say what came of it."""
    import tempfile

    from annotator.ui.choosing import DOCUMENTS
    from annotator.ui.tour.tour import Tour, fresh_folder

    is_seen = has_display() and os.environ.get("QT_QPA_PLATFORM") != "offscreen"
    if not is_seen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    is_quick = is_quick or not is_seen or "CI" in os.environ
    with tempfile.TemporaryDirectory(prefix="annotator-demo-") as kept:
        for name in ("XDG_DATA_HOME", "LOCALAPPDATA"):
            os.environ[name] = kept  # the user's own backups are none of the demo's
        folder = fresh_folder(folder)
        os.environ[DOCUMENTS] = str(folder)
        QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        parts = Parts(_demo_settings(Path(kept) / "settings.ini"))
        tour = Tour(parts.window, folder, 0 if is_quick else _PACE)
        tour.told.connect(say)
        tour.ended.connect(lambda: _end_demo(parts, tour, is_quick=is_quick))
        parts.window.show()
        tour.start()
        parts.run()
    if tour.error is None and tour.is_over:
        return 0
    complain(f"annotator: {tour.error or 'the window was closed before the tour was over.'}")
    return 1


def _demo_settings(path: Path) -> Path:
    """Write settings in English, whose keys in menus and dialogs the story presses."""
    settings = Settings(path)
    settings.language = "en"
    settings.save()
    return path


def _end_demo(parts: Parts, tour: "Tour", *, is_quick: bool) -> None:
    if tour.error is None:
        for line in tour.report():
            say(line)
    if is_quick or tour.error is not None:
        parts.window.close()
    else:
        say("The window stays open: go on from here.")
