"""A small list of choices at the text, driven by single keys."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication, QIcon, QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator.ui.safe import PlainLabel, shortened

_LONGEST = 70
_MOST_ROWS = 12
_WIDEST = 460


@dataclass(frozen=True)
class Choice:
    """One line of a picker."""

    text: str
    pick: Callable[[], object]
    key: str = ""
    """A character that picks it at once; without one, its number does."""
    icon: QIcon | None = None
    is_current: bool = False


class Popup(QFrame):
    """A frame over the window that goes with Esc or a click beside it."""

    closed: ClassVar[Signal] = Signal()

    def __init__(self, title: str, hint: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(title)
        self.setMaximumWidth(_WIDEST)
        self.heading = PlainLabel(title, self).wrapped()
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        self.hint = PlainLabel(hint, self).wrapped().dimmed()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(8, 8, 8, 8)
        self.column.setSpacing(6)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.hint)

    def put(self, widget: QWidget) -> None:
        """Put a widget between the heading and the hint."""
        self.column.insertWidget(self.column.count() - 1, widget)

    def open_at(self, place: QPoint) -> None:
        """Open below a point of the screen, or above it where there is no room."""
        self.adjustSize()
        screen = QGuiApplication.screenAt(place) or self.screen()
        room = screen.availableGeometry()
        left = max(room.left(), min(place.x(), room.right() - self.width()))
        top = place.y() + 4
        if top + self.height() > room.bottom():
            top = max(room.top(), place.y() - self.height() - 28)
        self.move(left, top)
        self.show()

    def hideEvent(self, event: object) -> None:
        """Tell that it is gone, however it went."""
        super().hideEvent(event)  # type: ignore[arg-type]
        self.closed.emit()


class Picker(Popup):
    """A list of choices: a digit, a letter, Enter or a click picks one and closes."""

    def __init__(
        self, title: str, choices: Sequence[Choice], hint: str, parent: QWidget
    ) -> None:
        super().__init__(title, hint, parent)
        self.list = ChoiceList(self)
        self.list.setAccessibleName(title)
        self.list.show_choices(choices)
        self.list.picked.connect(self._pick)
        self.put(self.list)
        self.list.setFocus()

    def _pick(self, choice: Choice) -> None:
        self.close()
        choice.pick()


class ChoiceList(QListWidget):
    """Numbered choices that single keys pick."""

    picked: ClassVar[Signal] = Signal(object)
    """The Choice that was picked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._choices: list[Choice] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.itemClicked.connect(lambda item: self._pick(self.row(item)))

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Show choices, the current one highlighted, and be as large as they need."""
        self.clear()
        self._choices = list(choices)
        for number, choice in enumerate(self._choices, 1):
            key = choice.key.upper() or (str(number) if number <= 9 else " ")
            item = QListWidgetItem(f"{key}   {shortened(choice.text, _LONGEST)}", self)
            if choice.icon is not None:
                item.setIcon(choice.icon)
        current = [row for row, choice in enumerate(self._choices) if choice.is_current]
        self.setCurrentRow(current[0] if current else 0)
        rows = max(1, min(len(self._choices), _MOST_ROWS))
        self.setFixedHeight(rows * max(1, self.sizeHintForRow(0)) + 2 * self.frameWidth() + 2)
        self.setMinimumWidth(
            min(_WIDEST - 24, max(220, self.sizeHintForColumn(0) + 2 * self.frameWidth() + 12))
        )

    def texts(self) -> list[str]:
        """Return the choices as they are read."""
        return [choice.text for choice in self._choices]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pick by a digit, a letter or Enter; else move as lists do."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pick(self.currentRow())
            return
        typed = event.text().casefold()
        for row, choice in enumerate(self._choices):
            if typed and typed in (choice.key.casefold(), str(row + 1) if row < 9 else ""):
                self._pick(row)
                return
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)

    def _pick(self, row: int) -> None:
        if 0 <= row < len(self._choices):
            self.picked.emit(self._choices[row])
