"""What a person can do with the window and see in it, whatever page is inside."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QVBoxLayout, QWidget

from annotator.services.workspace import create_corpus, introduce, open_corpus
from annotator.ui.actions import Command
from annotator.ui.main_window import MainWindow
from annotator.ui.page import Page
from annotator.ui.settings import Settings

Dialog = TypeVar("Dialog", bound=QWidget)


class NotesPage(Page):
    """A page that keeps account of what the window asks of it."""

    def __init__(self, *parts):
        super().__init__(*parts)
        self.asked: list[object] = []
        self.refusal: Exception | None = None
        self.line = QLineEdit(self)
        QVBoxLayout(self).addWidget(self.line)
        self.commands.add(Command("page.note", "Note & go", "span", self._note, ("Ctrl+T",)))

    def title(self):
        return "The valley [*]"

    def document_id(self):
        return "shown"

    def activate(self):
        self.asked.append("activate")

    def deactivate(self):
        if self.refusal:
            raise self.refusal
        self.asked.append("deactivate")

    def dispose(self):
        self.commands.remove(["page.note"])
        self.asked.append("dispose")

    def show_document(self, document_id, span_id=""):
        self.asked.append((document_id, span_id))

    def _note(self):
        self.asked.append("note")


class WindowDriver:
    """Works a window by keys, commands and dialogs."""

    def __init__(self, qtbot, folder: Path, make_page=NotesPage):
        self.qtbot = qtbot
        self.folder = folder
        self.settings = Settings(folder / "settings.ini")
        self.settings.last_folder = str(folder)
        self.window = MainWindow(self.settings, make_page)
        qtbot.addWidget(self.window)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        self.settle()

    def settle(self) -> None:
        """Let what was posted happen."""
        QTest.qWait(1)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    # ---- doing

    def press(self, keys: str, widget: QWidget | None = None) -> None:
        """Press keys in the window that is in front."""
        if QApplication.activeWindow() is None:  # as a window manager would
            self.window.activateWindow()
            self.settle()
        combination = QKeySequence(keys)[0]
        target = widget or QApplication.focusWidget() or QApplication.activeWindow()
        QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
        self.settle()

    def write(self, text: str) -> None:
        """Type into what has the focus."""
        QTest.keyClicks(QApplication.focusWidget(), text)
        self.settle()

    def run(self, command_id: str) -> None:
        """Run a command as its menu would."""
        self.window.commands.action(command_id).trigger()
        self.settle()

    def make_corpus(self, name: str = "water", *people: str) -> Path:
        """Make a corpus file that knows people, and close it."""
        path = self.folder / f"{name}.corpus"
        workspace = create_corpus(path)
        for person in people:
            introduce(workspace, person)
        workspace.close()
        return path

    def open(self, name: str = "water", person: str = "Ada") -> Path:
        """Make a corpus and open it as a person."""
        path = self.make_corpus(name, person)
        workspace = open_corpus(path)
        person_id = next(each.id for each in workspace.people() if each.name == person)
        self.settings.remember_person(workspace.store.corpus_id(), person_id)
        workspace.close()
        self.window.open_path(path)
        self.settle()
        return path

    def drop(self, *paths: Path, on: QWidget | None = None) -> bool:
        """Drop files onto the window or another one; tell whether it takes them."""
        target = on or self.window
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        where, copy = QPoint(50, 50), Qt.DropAction.CopyAction
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(where, copy, mime, left, none)
        enter.ignore()
        QApplication.sendEvent(target, enter)
        if enter.isAccepted():
            drop = QDropEvent(QPointF(where), copy, mime, left, none)
            QApplication.sendEvent(target, drop)
            self.settle()
        return enter.isAccepted()

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(condition)

    # ---- seeing

    @property
    def page(self) -> NotesPage:
        """The page inside the window."""
        return self.window.page

    @property
    def title(self) -> str:
        """What stands above the window."""
        return self.window.windowTitle()

    @property
    def said(self) -> str:
        """The sentence in the bar."""
        return self.window.messages.sentence()

    def dialog(self, kind: type[Dialog]) -> Dialog:
        """Wait for a dialog that is in front and return it."""
        self.wait(lambda: any(each.isVisible() for each in self.window.findChildren(kind)))
        dialog = next(each for each in self.window.findChildren(kind) if each.isVisible())
        self.wait(dialog.isActiveWindow)
        return dialog

    def has_dialog(self) -> bool:
        """Tell whether any dialog is open."""
        return any(each.isVisible() for each in self.window.findChildren(QDialog))

    def menu(self, menu_id: str) -> list[str]:
        """Return the entries of a menu as they are read."""
        menu: QMenu = self.window.menus.menu(menu_id)
        menu.aboutToShow.emit()
        return [
            action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
            for action in menu.actions()
            if not action.isSeparator()
        ]

    def is_enabled(self, command_id: str) -> bool:
        """Tell whether a command can be chosen now."""
        return self.window.commands.action(command_id).isEnabled()
