"""A list of things in an order of their own, with a form for the one that is chosen."""

from collections.abc import Sequence
from typing import Any, ClassVar

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.layouts import add_layout
from annotator.ui.pages.scheme.fields import TextField
from annotator.ui.safe import PlainLabel, shortened

_ROWS = 4
_LONGEST = 120


class ListField(QWidget):
    """Things that can be added, removed, moved and, in fields below, written."""

    changed: ClassVar[Signal] = Signal(object)
    """All things, as a tuple."""

    def __init__(self, name: str, fields: Sequence[tuple[str, int]], parent: QWidget) -> None:
        """Make a list with fields, each with its name and how many lines it shows."""
        super().__init__(parent)
        self._things: tuple[Any, ...] = ()
        self._model = QStringListModel(self)
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setAccessibleName(name)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setFixedHeight(_ROWS * (self.fontMetrics().lineSpacing() + 4) + 6)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.fields = [TextField(text, self, lines) for text, lines in fields]
        self.remark = PlainLabel("", self).wrapped()
        self._heads = [PlainLabel(text, self) for text, _ in fields]
        self._buttons = [
            self._button(self.tr("Add"), self.add),
            self._button(self.tr("Remove"), self.remove),
            self._button(self.tr("Up"), lambda: self.move_by(-1)),
            self._button(self.tr("Down"), lambda: self.move_by(1)),
        ]
        for button in self._buttons:
            button.setAccessibleName(f"{name}: {button.text()}")
        self._lay_out(name)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_chosen())
        for field in self.fields:
            field.note_asked.connect(lambda _: self._keep())

    def _lay_out(self, name: str) -> None:
        head = PlainLabel(name, self)
        head.setBuddy(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(head)
        column.addWidget(self.list)
        row = QHBoxLayout()
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch(1)
        add_layout(column, row)
        for text, field in zip(self._heads, self.fields, strict=True):
            text.setBuddy(field)
            column.addWidget(text)
            column.addWidget(field)
        column.addWidget(self.remark)

    # ---- for those who know what is listed

    def line_of(self, thing: Any) -> str:
        """Return what stands in the list for a thing."""
        return str(thing)

    def texts_of(self, thing: Any) -> list[str]:
        """Return what stands in the fields for a thing."""
        return [str(thing)]

    def thing_of(self, texts: list[str]) -> Any:
        """Return the thing that the fields say."""
        return texts[0]

    def remark_on(self, thing: Any) -> str:
        """Return what is wrong with a thing, if anything."""
        return ""

    # ---- showing and changing

    def show_things(self, things: Sequence[Any]) -> None:
        """Show things; the same place stays chosen."""
        row = self.list.currentIndex().row()
        self._things = tuple(things)
        lines = [shortened(self.line_of(each), _LONGEST) or "…" for each in self._things]
        if self._model.stringList() != lines:
            self._model.setStringList(lines)
            self._choose(min(max(row, 0), len(self._things) - 1))
        self._show_chosen()

    def add(self) -> None:
        """Add an empty thing behind the others, to be written."""
        empty = self.thing_of([self.tr("New") if n == 0 else "" for n in range(self._width())])
        self._change((*self._things, empty), len(self._things))
        self.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.fields[0].selectAll()

    def remove(self) -> None:
        """Remove the chosen thing."""
        row = self.list.currentIndex().row()
        if row >= 0:
            self._change((*self._things[:row], *self._things[row + 1 :]), row)

    def move_by(self, steps: int) -> None:
        """Move the chosen thing up or down."""
        row = self.list.currentIndex().row()
        goal = row + steps
        if row >= 0 and 0 <= goal < len(self._things):
            things = list(self._things)
            things.insert(goal, things.pop(row))
            self._change(tuple(things), goal)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remove with Delete while the list has the keyboard."""
        if event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self.remove()
        else:
            super().keyPressEvent(event)

    def _width(self) -> int:
        return len(self.fields)

    def _keep(self) -> None:
        row = self.list.currentIndex().row()
        if row >= 0:
            thing = self.thing_of([field.toPlainText().strip() for field in self.fields])
            self._change((*self._things[:row], thing, *self._things[row + 1 :]), row)

    def _change(self, things: tuple[Any, ...], row: int) -> None:
        self.show_things(things)
        self._choose(min(row, len(things) - 1))
        self.changed.emit(things)

    def _choose(self, row: int) -> None:
        self.list.setCurrentIndex(self._model.index(row, 0))

    def _show_chosen(self) -> None:
        row = self.list.currentIndex().row()
        is_chosen = 0 <= row < len(self._things)
        texts = self.texts_of(self._things[row]) if is_chosen else [""] * self._width()
        for head, field, text in zip(self._heads, self.fields, texts, strict=True):
            field.show_note(text)
            field.setVisible(is_chosen)
            head.setVisible(is_chosen)
        self.remark.setText(self.remark_on(self._things[row]) if is_chosen else "")
        self.remark.setVisible(bool(self.remark.text()))
        _, remove, up, down = self._buttons
        remove.setEnabled(is_chosen)
        up.setEnabled(is_chosen and row > 0)
        down.setEnabled(is_chosen and row < len(self._things) - 1)

    def _button(self, text: str, run: Any) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: run())
        return button
