"""The main window: the frame with its menus, the start page, drag and drop, its place."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from annotator.model.errors import AnnotatorError, CorpusDamagedError, NotACorpusError
from annotator.model.packets import SUFFIX as PACKET_SUFFIX
from annotator.model.packets import Origin
from annotator.services.risky_folders import risky_folder
from annotator.services.workspace import Workspace
from annotator.ui.actions import Commands
from annotator.ui.backup_schedule import BackupSchedule
from annotator.ui.bridge import Bridge
from annotator.ui.choosing import SUFFIX
from annotator.ui.commands.editing import add_edit_commands
from annotator.ui.commands.files import add_file_commands
from annotator.ui.commands.helping import add_help_commands
from annotator.ui.commands.projects import add_project_commands
from annotator.ui.commands.viewing import add_view_commands
from annotator.ui.focus import FocusReturn
from annotator.ui.frame import Frame, MakePage
from annotator.ui.jobs import JobRun, QuietRun
from annotator.ui.menus import Menus
from annotator.ui.messages import ask
from annotator.ui.page import Page
from annotator.ui.pages.start import StartPage
from annotator.ui.repeat_schedule import RepeatSchedule
from annotator.ui.sentences import in_language
from annotator.ui.settings import Settings, as_text, from_text

_FRAME = QSize(16, 64)
"""Pixels that the frame of a window and the bars of a desktop may take of the screen."""
_MENDED_BY_A_BACKUP = (CorpusDamagedError, NotACorpusError)


def annotate_page(
    workspace: Workspace,
    commands: Commands,
    settings: Settings,
    bridge: Bridge,
    parent: QWidget,
) -> Page:
    """Return the page on which people annotate."""
    from annotator.ui.pages.annotate import AnnotatePage

    return AnnotatePage(workspace, commands, settings, bridge, parent)


class MainWindow(Frame):
    """The window of the program."""

    def __init__(self, settings: Settings, make_page: MakePage = annotate_page) -> None:
        super().__init__(settings, make_page)
        self.setObjectName("main_window")
        self.setAcceptDrops(True)
        self.setMinimumSize(640, 420)
        add_file_commands(self)
        add_edit_commands(self)
        add_view_commands(self)
        add_project_commands(self)
        self.menus = Menus(self, self.commands)
        add_help_commands(self, self.menus)
        self.menus.fill()
        self.start_page = StartPage(self.commands, settings, self)
        self.start_page.corpus_asked.connect(self.open_path)
        self.set_start_page(self.start_page)
        self.backups = BackupSchedule(self)
        self.repeats = RepeatSchedule(self)
        self.focus_return = FocusReturn(self)
        self.opening_failed.connect(self._offer_backups)
        self.packets_asked.connect(self._take_packets)
        self.corpus_opened.connect(self._tell_what_was_found)
        self.corpus_opened.connect(self._remember_copy)
        self._show_title()
        self._take_place()

    def _take_place(self) -> None:
        self.resize(1280, 800)
        for stored, restore in (
            (self.settings.window_geometry, self.restoreGeometry),
            (self.settings.window_state, self.restoreState),
        ):
            if stored:
                restore(from_text(stored))

    def show_whole(self) -> None:
        """Show the window for the first time so that no edge of it lies beside the screen."""
        room = self.screen().availableSize()
        is_placed = bool(self.settings.window_geometry)
        if self.size() == self.size().boundedTo(room if is_placed else room - _FRAME):
            self.show()
            return
        self.resize(self.size().boundedTo(room - _FRAME))
        self.showMaximized()

    def _offer_backups(self, path: Path, error: AnnotatorError) -> None:
        corpus_id = self.settings.corpus_id(path)
        if corpus_id is None or not isinstance(error, _MENDED_BY_A_BACKUP):
            return
        from annotator.ui.safekeeping import offer_backups

        self.messages.show_error(
            in_language(str(error)),
            self.tr("Backups…"),
            lambda: offer_backups(self, corpus_id, path),
        )

    def _tell_what_was_found(self) -> None:
        """Say what a person should know about the file, each thing about a folder once."""
        store = self.workspace.store
        sentences = list(store.notices)
        risk, folder = risky_folder(store.path), str(store.path.absolute().parent)
        key = f"warned/{store.corpus_id()}"
        if risk is not None and self.settings.read(key) != folder:
            self.settings.write(key, folder)
            sentences.append(risk)
        if store.ended_badly:
            sentences.append(self.tr("The program did not end well the last time."))
            action, act = self.tr("Check corpus"), lambda: self.commands.run("file.check")
            self.messages.show_error(" ".join(map(in_language, sentences)), action, act)
        elif sentences:
            self.messages.show_error(" ".join(map(in_language, sentences)))

    def _take_packets(self, paths: list[Path]) -> None:
        from annotator.ui.packets.opening import take_packets

        take_packets(self, paths)

    def _remember_copy(self) -> None:
        """Remember where the next packet for this person goes, if this is their copy."""
        store = self.workspace.store
        with store.lock:
            origin = store.records.find(Origin, "origin")
        if origin is not None:
            path = store.path.absolute()
            self.settings.remember_copy(origin.project, origin.person_id, path)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keys, also on a display without a window manager."""
        super().showEvent(event)
        if not event.spontaneous():
            self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is unsaved and remember the window's place; stay while a job runs.

        What a dialog reads or counts ends now: the program may be told to quit meanwhile.
        """
        if self.is_busy:
            event.ignore()
            return
        for run in self.findChildren(JobRun):
            run.wait()
        for quiet in self.findChildren(QuietRun):
            quiet.stop()
        try:
            self.close_corpus()
        except AnnotatorError as error:
            event.ignore()
            self._ask_to_quit(in_language(str(error)))
            return
        self.settings.window_geometry = as_text(self.saveGeometry())
        self.settings.window_state = as_text(QByteArray(self.saveState()))
        self.settings.save()
        event.accept()

    def _ask_to_quit(self, sentence: str) -> None:
        question = (
            sentence,
            self.tr("Marks that were shown as saved are saved. Quit all the same?"),
        )
        ask(self, self.tr("Not everything is saved"), question, self.tr("Quit"), self._give_up)

    def _give_up(self) -> None:
        self.abandon_corpus()
        self.close()

    # ---- drag and drop

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders, unless a job or a dialog is in the way."""
        is_free = not self.is_busy and QApplication.activeModalWidget() is None
        if is_free and dropped_paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a corpus or a packet, merge packets, or offer to import everything else."""
        paths = dropped_paths(event)
        event.acceptProposedAction()
        self.take(paths)

    def take(self, paths: list[Path]) -> None:
        """Open the corpus or packet among dropped files, or import them into what is open."""
        packets = [path for path in paths if path.suffix.casefold() == PACKET_SUFFIX]
        corpora = [path for path in paths if path.suffix == SUFFIX]
        if corpora:
            self.open_path(corpora[0])
        elif packets:
            self._take_packets(packets)
        elif self.page is None:
            self.say(self.tr("Open a corpus or make a new one first, then drop the texts."))
        else:
            from annotator.ui.transfers import begin_import

            begin_import(self, paths)


def dropped_paths(event: QDropEvent) -> list[Path]:
    """Return the files and folders of this computer that are being dropped."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
