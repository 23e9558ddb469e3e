"""One sheet of the dashboard: a chart beside its table, and what is behind a row."""

from collections.abc import Mapping
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from annotator.model.chart import Chart, Look
from annotator.ui.layouts import add_layout
from annotator.ui.messages import counted
from annotator.ui.pages.dashboard.contents import Content, Listed
from annotator.ui.pages.dashboard.table import Column, FigureTable, Row, words
from annotator.ui.parts.blocks import caption, column, nothing_yet, scrolled
from annotator.ui.parts.picture import Picture
from annotator.ui.safe import PlainLabel, shortened

_CHART_WIDTH = 60
"""Letters of the window that a chart needs beside a table; else it stands above."""
_TABLE_WIDTH = 64


class Sheet(QWidget):
    """Shows a content; a hint says what Return does in its table."""

    row_chosen: ClassVar[Signal] = Signal(object)
    """What the row is about."""
    document_asked: ClassVar[Signal] = Signal(str)
    """A document behind a row is to be read; its id."""

    def __init__(
        self, name: str, hint: str, parent: QWidget, controls: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.name = name
        self.is_wide = False
        """Whether the table has so many columns that the chart always stands above it."""
        self.chart: Chart | None = None
        """What is to be drawn, or None where there is nothing."""
        self.drawn: tuple[Chart, Look] | None = None
        """What is seen, and how it looks."""
        self._inside = QWidget(self)
        self._about = PlainLabel("", self._inside).wrapped().dimmed()
        self._hint = PlainLabel(hint, self._inside).wrapped().dimmed()
        self._empty = nothing_yet("", self._inside)
        self.table = FigureTable(name, self._inside)
        self.picture = Picture(counted(self.tr("Chart: %1"), name), self._inside)
        self._behind_head = caption("", self._inside)
        self.behind = FigureTable(self.tr("Documents behind the row"), self._inside, 10)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out(controls)
        self.table.row_chosen.connect(self.row_chosen)
        self.behind.row_chosen.connect(lambda one: self.document_asked.emit(str(one)))
        self.hide_behind()

    def _lay_out(self, controls: QWidget | None) -> None:
        top = Qt.AlignmentFlag.AlignTop
        self._body.setSpacing(16)
        self._body.addWidget(self.picture, 1, top)
        self._body.addWidget(self.table, 1, top)
        layout = column(self._inside)
        if controls is not None:
            layout.addWidget(controls)
        layout.addWidget(self._about)
        layout.addWidget(self._empty)
        add_layout(layout, self._body)
        layout.addWidget(self._hint)
        layout.addSpacing(8)
        layout.addWidget(self._behind_head)
        layout.addWidget(self.behind)
        layout.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(self._inside, self.name))

    def show_content(self, content: Content, about: str = "") -> None:
        """Show rows, and a sentence above them; the chart follows when it is drawn."""
        there_are_rows = bool(content.rows)
        self._about.setText(about)
        self._about.setVisible(bool(about))
        self._empty.setText(content.empty)
        self._empty.setVisible(not there_are_rows)
        self.table.setVisible(there_are_rows)
        self._hint.setVisible(there_are_rows and bool(self._hint.text()))
        self.table.show_rows(content.columns, content.rows)
        if content.chart is None:
            self.picture.show_plot("")
            self.drawn = None
        self.chart = content.chart

    def show_chart(self, svg: str, drawn: tuple[Chart, Look]) -> None:
        """Show a chart as it was drawn, unless another one is wanted by now."""
        if drawn[0] == self.chart:
            self.picture.show_plot(svg)
            self.drawn = drawn

    def show_behind(self, listed: Listed, titles: Mapping[str, str]) -> None:
        """Show the documents behind a row, and let the keyboard go there."""
        heads = (Column(self.tr("Document")), *listed.heads)
        rows = [
            Row((words(titles.get(one, one)), *cells), one) for one, cells in listed.documents
        ]
        self._behind_head.setText(shortened(listed.title, 120))
        self._behind_head.show()
        self.behind.show_rows(heads, rows)
        self.behind.show()
        if rows:
            self.behind.setFocus(Qt.FocusReason.OtherFocusReason)

    def hide_behind(self) -> None:
        """Show nothing behind a row."""
        self._behind_head.hide()
        self.behind.hide()

    def behind_title(self) -> str:
        """Return what the list behind a row is called."""
        return self._behind_head.text()

    def text(self) -> str:
        """Return what is said instead of rows, or above them."""
        shown = [each for each in (self._about, self._empty) if not each.isHidden()]
        return "\n".join(each.text() for each in shown)

    def focus(self) -> None:
        """Take the keys."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the chart above its table where there is no room beside it."""
        super().resizeEvent(event)
        letter = self.fontMetrics().averageCharWidth()
        there_is_room = self.width() > (_CHART_WIDTH + _TABLE_WIDTH) * letter
        ways = QBoxLayout.Direction
        is_beside = there_is_room and not self.is_wide
        self._body.setDirection(ways.LeftToRight if is_beside else ways.TopToBottom)

    def room_for_chart(self) -> int:
        """Return how many pixels wide a chart can be."""
        room = self._body.contentsRect().width()
        is_beside = self._body.direction() is QBoxLayout.Direction.LeftToRight
        return (room - self._body.spacing()) // 2 if is_beside else room
