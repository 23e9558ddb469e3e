"""The votes of a case as rows: number, who, what; a click or a digit takes one."""

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from annotator.ui.pages.adjudicate.options import MOST
from annotator.ui.safe import PlainLabel


class Shown(NamedTuple):
    """What a row says."""

    who: str
    what: str
    more: str = ""
    """Attributes, a note."""
    can_be_taken: bool = True


class OptionRows(QWidget):
    """As many rows as there are answers; rows are made once and shown again."""

    take_asked: ClassVar[Signal] = Signal(int)
    """The place of the option, from 0."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_rows(self, rows: Sequence[Shown]) -> None:
        """Show these rows."""
        while len(self._rows) < len(rows):
            row = _Row(len(self._rows), self)
            row.take.clicked.connect(
                lambda _=False, place=row.place: self.take_asked.emit(place)
            )
            self._rows.append(row)
            self._column.addWidget(row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(rows))
            if place < len(rows):
                row.show_shown(rows[place])

    def texts(self) -> list[str]:
        """Return what the rows say."""
        return [row.spoken() for row in self._rows if not row.isHidden()]

    def take(self, place: int) -> None:
        """Do as if the button of a row was pressed."""
        self._rows[place].take.click()


class _Row(QWidget):
    def __init__(self, place: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.place = place
        self.take = QToolButton(self)
        self.take.setText(str(place + 1))
        self.take.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.who = PlainLabel("", self).wrapped()
        font = self.who.font()
        font.setBold(True)
        self.who.setFont(font)
        self.what = PlainLabel("", self).wrapped()
        self.more = PlainLabel("", self).wrapped().dimmed()
        words = QWidget(self)
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for label in (self.who, self.what, self.more):
            column.addWidget(label)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.take, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(words, 1)

    def show_shown(self, shown: Shown) -> None:
        self.who.setText(shown.who)
        self.what.setText(shown.what)
        self.more.setText(shown.more)
        self.more.setVisible(bool(shown.more))
        self.take.setEnabled(shown.can_be_taken)
        is_numbered = shown.can_be_taken and self.place < MOST
        self.take.setText(str(self.place + 1) if is_numbered else "–")
        self.take.setAccessibleName(
            self.tr("Take: {what}").format(what=shown.what)
            if shown.can_be_taken
            else shown.what
        )

    def spoken(self) -> str:
        """Return who said what, as one line."""
        number = f"{self.take.text()} " if self.take.isEnabled() else "– "
        more = f" ({self.more.text()})" if self.more.text() else ""
        return f"{number}{self.who.text()}: {self.what.text()}{more}"
