"""What every action of the page works on: the desk, the text, and a voice."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import ClassVar

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from annotator.model.errors import AnnotatorError, StoreError
from annotator.model.span import Span
from annotator.services.workspace import Workspace
from annotator.ui.panels.desk import Desk
from annotator.ui.panels.picker import Choice, Picker, Popup
from annotator.ui.sentences import in_language
from annotator.ui.settings import Settings
from annotator.ui.text.page import TextPage


class Stage(QObject):
    """The open document as its desk and its text page show it, with ways to speak."""

    said: ClassVar[Signal] = Signal(str, bool)
    """A sentence for the status line, and whether it can be undone from there."""
    saved: ClassVar[Signal] = Signal()
    unsaved: ClassVar[Signal] = Signal(str)
    """A change could not be saved; the sentence says why and what to do."""
    mode_changed: ClassVar[Signal] = Signal()
    """A mode began or ended: the bar above the text is to be looked at again."""

    all_left: ClassVar[Signal] = Signal()
    """Esc found nothing more to end in the text: what is open beside it may close."""

    def __init__(self, desk: Desk, text: TextPage, settings: Settings, page: QWidget) -> None:
        super().__init__(page)
        self.page = page
        """The parent of popups: one inside the text would get the text's single keys."""
        self.desk = desk
        self.text = text
        self.settings = settings

    @property
    def workspace(self) -> Workspace:
        """The open corpus."""
        return self.desk.workspace

    @property
    def is_open(self) -> bool:
        """Whether a document is open."""
        return self.desk.document is not None

    @property
    def has_chosen(self) -> bool:
        """Whether a span is chosen."""
        return self.desk.chosen is not None

    def say(self, sentence: str, *, undo: bool = False) -> None:
        """Show a sentence in the status line."""
        self.said.emit(in_language(sentence), undo)

    @contextmanager
    def trying(self) -> Iterator[None]:
        """Do what may be refused: a refusal is said, a failed save is shown in the bar."""
        try:
            yield
        except StoreError as error:
            self.unsaved.emit(in_language(str(error)))
        except AnnotatorError as error:
            self.say(str(error))
        else:
            self.saved.emit()

    def show_span(self, span: Span, *, caret: bool = True) -> None:
        """Choose a span and bring it to the eye, with the caret at its start."""
        if caret:
            self.text.set_caret(span.start)
        self.text.choose_span(span.id)

    def caret_place(self) -> QPoint:
        """Return the point of the screen below the caret."""
        box = self.text.cursorRect()
        inside = self.text.viewport().rect().adjusted(0, 0, -20, -4)
        below = box.bottomLeft()
        place = QPoint(min(below.x(), inside.right()), max(0, min(below.y(), inside.bottom())))
        return self.text.viewport().mapToGlobal(place)

    def pick(self, title: str, choices: Sequence[Choice], *, at: QPoint | None = None) -> None:
        """Let the person pick one of some choices by a single key."""
        hint = self.tr("Number, letter or Enter · Esc: back to the text")
        self.open_popup(Picker(title, choices, hint, self.page), at=at)

    def open_popup(self, popup: Popup, *, at: QPoint | None = None) -> None:
        """Open a popup at the caret or at another point of the screen."""
        popup.closed.connect(lambda: self.text.setFocus(Qt.FocusReason.PopupFocusReason))
        popup.open_at(at or self.caret_place())
