"""A colour of a label: as it is seen in the text, its number, and how well it is read."""

from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QColorDialog, QGridLayout, QPushButton, QSizePolicy, QWidget

from annotator.model.scheme import Label, Scheme
from annotator.ui.messages import counted
from annotator.ui.pages.scheme.fields import LineField
from annotator.ui.safe import PlainLabel, shortened
from annotator.ui.text.theme import contrast, page_theme
from annotator.ui.theme import palette

ENOUGH = 3.0
"""WCAG 2.2, criterion 1.4.11: the contrast that lines and signs need."""


class ColourField(QWidget):
    """One of the two colours of a label."""

    colour_asked: ClassVar[Signal] = Signal(str)
    """As #RRGGBB."""

    def __init__(self, theme: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown = ""
        self.sample = Sample(theme, self)
        self.number = LineField(name, self)
        self.number.setMaxLength(7)
        self.remark = PlainLabel("", self).wrapped()
        self.choose = QPushButton(self.tr("Choose…"), self)
        self.choose.setAccessibleName(f"{name}: {self.tr('Choose…')}")
        self.choose.setAutoDefault(False)
        self.choose.clicked.connect(self.open_dialog)
        self.number.kept.connect(self._take)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.sample, 0, 0)
        grid.addWidget(self.number, 0, 1)
        grid.addWidget(self.choose, 0, 2)
        grid.addWidget(self.remark, 1, 0, 1, 3)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 1)
        self.setFocusProxy(self.number)

    def show_label(self, label: Label) -> None:
        """Show the label in its colour, and how well that is seen."""
        self._shown = label.colour_on_dark if self._theme == "dark" else label.colour
        self.number.show_text(self._shown)
        self.sample.show_label(label)
        base = palette(self._theme).base().color()
        ratio = contrast(QColor(self._shown), base)
        figure = QLocale().toString(ratio, "f", 1)
        if ratio >= ENOUGH:
            sentence = self.tr("Contrast %1 : 1 – good")
        else:
            sentence = self.tr("Contrast %1 : 1 – weak, so it is drawn stronger than this")
        self.remark.setText(counted(sentence, figure))

    def open_dialog(self) -> QColorDialog:
        """Let the person choose from all colours."""
        dialog = QColorDialog(QColor(self._shown), self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
        dialog.colorSelected.connect(self._take_chosen)
        dialog.open()
        return dialog

    def _take_chosen(self, colour: QColor) -> None:
        self._take(colour.name())

    def _take(self, text: str) -> None:
        colour = QColor.fromString(text)
        if not colour.isValid() or not text:
            self.number.show_text(self._shown)
        elif colour.name().upper() != self._shown.upper():
            self.colour_asked.emit(colour.name().upper())
        else:
            self.number.show_text(self._shown)


class Sample(QWidget):
    """A label as it is seen in a text, on a light or on a dark page."""

    def __init__(self, theme: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._palette = palette(theme)
        self._label = Label("", "", "", "#000000", "#FFFFFF")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_label(self, label: Label) -> None:
        """Show a label; nothing of it is read aloud, as the number beside it is."""
        self._label = label
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room of a word with some ground around it."""
        return QSize(120, self.fontMetrics().height() + 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page, a word on the label's tint with its line, and the label's chip."""
        del event
        label = replace(self._label, name="label")
        theme = page_theme(Scheme("", 1, (label,)), self._palette)
        look = theme.look("label")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.base)
        box = QRectF(self.rect()).adjusted(8, 6, -8, -6)
        name = shortened(self._label.name, 40)
        word = painter.fontMetrics().elidedText(
            name, Qt.TextElideMode.ElideRight, round(box.width())
        )
        width = min(box.width(), painter.fontMetrics().horizontalAdvance(word) + 8.0)
        left = box.left() if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else 0.0
        ground = QRectF(left or box.right() - width, box.top(), width, box.height())
        painter.fillRect(ground, look.tint)
        painter.fillRect(QRectF(ground.left(), ground.bottom() - 2, width, 2.5), look.line)
        painter.setPen(theme.text)
        painter.drawText(ground, Qt.AlignmentFlag.AlignCenter, word)
        painter.end()
