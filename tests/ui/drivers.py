"""What a person can do on the annotate page, and see there."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from annotator.model.document import Document
from annotator.model.span import Span, covered_text
from annotator.services.workspace import open_corpus
from annotator.ui.main_window import MainWindow
from annotator.ui.pages.annotate import AnnotatePage
from annotator.ui.settings import Settings
from tests.makers import a_corpus


class AnnotateDriver:
    """Works the annotate page in a real window on a real corpus file."""

    def __init__(
        self, qtbot, folder: Path, documents: int | Iterable[Document] = 1, person: str = "Ada"
    ) -> None:
        self.qtbot = qtbot
        self.settings = Settings(folder / "settings.ini")
        workspace = a_corpus(folder, documents=documents, person=person)
        self.path = workspace.path
        self._remember(workspace)
        workspace.close()
        self.window = MainWindow(self.settings, AnnotatePage)
        qtbot.addWidget(self.window, before_close_func=lambda _: self.window.close_corpus())
        self.window.resize(1280, 800)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.open()

    # ---- the corpus

    def open(self) -> None:
        """Open the corpus as the person who is known."""
        self.window.show_corpus(open_corpus(self.path))
        self.settle()

    def reopen(self) -> None:
        """Close the corpus and open it again, as on the next day."""
        self.window.close_corpus()
        self.open()

    def close(self) -> None:
        """Close the corpus."""
        self.window.close_corpus()
        self.settle()

    def _remember(self, workspace) -> None:
        self.settings.remember_person(workspace.store.corpus_id(), workspace.person.id)

    # ---- doing

    def settle(self) -> None:
        """Let what was posted happen, and a job end for which the window waits."""
        QCoreApplication.sendPostedEvents()
        if self.window.is_busy:
            self.qtbot.waitUntil(lambda: not self.window.is_busy, timeout=30_000)
            QCoreApplication.sendPostedEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if QApplication.activeWindow() is None:
            # Without a window manager nobody hands the keyboard back when a popup closes.
            with self.qtbot.waitActive(self.window):
                self.window.activateWindow()

    def press(self, *keys: str) -> None:
        """Press keys such as "1", "Ctrl+Return" or "Shift+C" where the keyboard is."""
        for each in keys:
            combination = QKeySequence(each)[0]
            popup = QApplication.activePopupWidget()
            target = popup.focusWidget() or popup if popup else QApplication.focusWidget()
            QTest.keyClick(target, combination.key(), combination.keyboardModifiers())
            self.settle()

    def write(self, text: str) -> None:
        """Type into the field that has the keyboard."""
        popup = QApplication.activePopupWidget()
        QTest.keyClicks(popup.focusWidget() if popup else QApplication.focusWidget(), text)

    def select(self, words: str, *, nth: int = 0) -> None:
        """Select words of the text, the first ones or later ones."""
        start = self._find(words, nth)
        self.page.text.select(start, start + len(words))

    def stand_on(self, words: str) -> None:
        """Put the caret before words of the text."""
        self.page.text.set_caret(self._find(words, 0))

    def drag_over(self, words: str) -> None:
        """Select words with the mouse."""
        start = self._find(words, 0)
        text = self.page.text
        text.show_position(start)
        boxes = text.boxes_of([(start, start + len(words))])
        first = boxes[0].center().toPoint()
        begin = QPoint(round(boxes[0].left()) + 1, first.y())
        end = QPoint(round(boxes[-1].right()) - 1, round(boxes[-1].center().y()))
        view = text.viewport()
        left = Qt.MouseButton.LeftButton
        QTest.mousePress(view, left, pos=begin)
        QTest.mouseMove(view, begin + QPoint(12, 0))
        QTest.mouseMove(view, end)
        QTest.mouseRelease(view, left, pos=end)
        self.settle()

    def drag_edge_to(self, words: str, *, let_go: bool = True) -> None:
        """Drag the end of the chosen span with the mouse to the end of words."""
        text, left = self.page.text, Qt.MouseButton.LeftButton
        edge = text.boxes_of(self.span.fragments)[-1]
        start = self._find(words, 0)
        goal = text.boxes_of([(start, start + len(words))])[-1]
        begin = QPoint(round(edge.right()) - 1, round(edge.center().y()))
        end = QPoint(round(goal.right()), round(goal.center().y()))
        QTest.mouseMove(text.viewport(), begin)
        QTest.mousePress(text.viewport(), left, pos=begin)
        for share in (0.3, 0.7, 1.0):
            QTest.mouseMove(text.viewport(), begin + (end - begin) * share)
        if let_go:
            QTest.mouseRelease(text.viewport(), left, pos=end)
        self.settle()

    def click_on(self, words: str) -> None:
        """Click on words of the text."""
        start = self._find(words, 0)
        box = self.page.text.boxes_of([(start, start + len(words))])[0]
        QTest.mouseClick(
            self.page.text.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint()
        )
        self.settle()

    def click_label(self, name: str) -> None:
        """Click on a label in the panel."""
        labels = self.page.panes.labels
        row = [label.name for label in self.page.desk.scheme.labels].index(name)
        box = labels.list.visualRect(labels.model.index(row))
        QTest.mouseClick(labels.list.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
        self.settle()

    def run(self, command_id: str) -> None:
        """Run a command as its menu would."""
        self.window.commands.action(command_id).trigger()
        self.settle()

    def mark(self, words: str, key: str) -> Span:
        """Select words, press the key of a label and return the span."""
        self.select(words)
        self.press(key)
        span = self.page.desk.chosen
        assert span is not None
        return span

    def _find(self, words: str, nth: int) -> int:
        place = -1
        for _ in range(nth + 1):
            place = self.page.desk.text.index(words, place + 1)
        return place

    # ---- seeing

    @property
    def page(self) -> AnnotatePage:
        """The page inside the window."""
        return self.window.page

    @property
    def workspace(self):
        """The open corpus."""
        return self.window.workspace

    def marked(self) -> list[tuple[str, str]]:
        """Return label and text of every stored span in reading order."""
        text = self.page.desk.text
        spans = self.workspace.spans(self.page.document_id())
        return [(span.label, covered_text(text, span.fragments)) for span in spans]

    def highlighted(self) -> list[tuple[str, str]]:
        """Return label and text of every span that the text shows, in reading order."""
        text = self.page.text
        return [(each.label, covered_text(text.text, each.fragments)) for each in text.spans()]

    def listed(self) -> list[str]:
        """Return the spans in the list beside the text."""
        shown = self.page.panes.spans.model
        return [shown.index(row, 0).data() for row in range(shown.rowCount())]

    @property
    def chosen(self) -> tuple[str, str] | None:
        """Label and text of the chosen span."""
        span = self.page.desk.chosen
        return span and (span.label, covered_text(self.page.desk.text, span.fragments))

    @property
    def span(self) -> Span:
        """The chosen span as it is stored."""
        span = self.page.desk.chosen
        assert span is not None
        stored = self.workspace.span(span.document_id, span.id)
        assert stored == span
        return stored

    def links(self) -> list[tuple[str, str, str]]:
        """Return every stored link as text, type, text."""
        desk = self.page.desk
        spans = {span.id: span for span in self.workspace.spans(desk.document_id)}
        return [
            (
                covered_text(desk.text, spans[one.source_id].fragments),
                one.type,
                covered_text(desk.text, spans[one.target_id].fragments),
            )
            for one in self.workspace.relations(desk.document_id)
        ]

    @property
    def caret(self) -> int:
        """Where the caret stands."""
        return self.page.text.caret()

    @property
    def selected(self) -> str:
        """The selected text."""
        return self.page.desk.text[slice(*self.page.text.selection())]

    @property
    def bar(self) -> str:
        """What the bar above the text says."""
        bar = self.page.panes.bar
        return "" if bar.isHidden() else bar.sentence.text()

    @property
    def said(self) -> str:
        """What the status line says."""
        return self.page.status.message.whole()

    @property
    def title(self) -> str:
        """The title of the open document."""
        return self.page.title()

    @property
    def keyboard(self) -> QWidget:
        """The widget that has the keyboard."""
        return QApplication.focusWidget()

    @property
    def popup(self) -> QWidget:
        """The popup that is open."""
        popup = QApplication.activePopupWidget()
        assert popup is not None
        return popup

    def menu(self) -> list[str]:
        """Return the entries of the open context menu, and close it."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        entries = [each.text().replace("&", "") for each in menu.actions() if each.text()]
        menu.close()
        self.settle()
        return entries

    def count(self, label: str) -> int:
        """Return the count that stands beside a label."""
        model = self.page.panes.labels.model
        names = [label.name for label in self.page.desk.scheme.labels]
        return model.index(names.index(label)).data(Qt.ItemDataRole.UserRole + 2)

    def spoken_label(self, label: str) -> str:
        """Return what a screen reader says of a label in the panel."""
        model = self.page.panes.labels.model
        names = [label.name for label in self.page.desk.scheme.labels]
        return model.index(names.index(label)).data(Qt.ItemDataRole.AccessibleTextRole)

    def findings(self) -> list[str]:
        """Return the findings that are shown."""
        panel = self.page.panes.findings
        return [] if panel.isHidden() else panel.sentences()
