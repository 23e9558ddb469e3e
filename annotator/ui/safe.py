"""Showing what others wrote: as plain text, of bounded length, never as markup."""

import html
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QIcon,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QMessageBox, QSizePolicy, QWidget

LONGEST = 200
"""Characters of a name that a label or a menu shows."""


def shortened(text: str, longest: int = LONGEST) -> str:
    """Return a text on one line, cut in the middle with an ellipsis if it is too long."""
    line = " ".join(text[: 4 * longest].split()) if len(text) < 4 * longest else text
    if len(line) <= longest:
        return line
    head = (longest - 1) // 2
    tail = longest - 1 - head
    return " ".join(f"{line[:head]}…{line[-tail:]}".split())


class Named(Protocol):
    """Somebody whom the corpus knows."""

    @property
    def name(self) -> str:
        """What people call them."""
        ...

    @property
    def pseudonym(self) -> str:
        """What files call them."""
        ...


def person_name(person: Named, longest: int = 60) -> str:
    """Return the name of a person, with the pseudonym where it is another: names are alike."""
    return named(person.name, person.pseudonym, longest)


def named(name: str, pseudonym: str, longest: int = 60) -> str:
    """Return a name with the pseudonym where it is another."""
    shown = shortened(name, longest)
    return shown if name == pseudonym else f"{shown} ({pseudonym})"


def plain_tip(text: str) -> str:
    """Return a tooltip that shows a text as it is, whatever is in it."""
    return f"<qt>{html.escape(shortened(text, 1000))}</qt>" if text else ""


def menu_text(text: str) -> str:
    """Return a text for a menu or a button, where "&" would underline a letter."""
    return shortened(text, 80).replace("&", "&&")


def readable_path(path: Path, longest: int = 90) -> str:
    """Return a path as people read it: the home folder as "~", cut in the middle."""
    try:
        text = str(Path("~") / path.relative_to(Path.home()))
    except ValueError:
        text = str(path)
    return shortened(text, longest)


class PlainLabel(QLabel):
    """A label that shows any text as it is."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text; where there is none, the keyboard has nothing to select."""
        super().setText(text)
        if self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard:
            policy = Qt.FocusPolicy.StrongFocus if text else Qt.FocusPolicy.NoFocus
            self.setFocusPolicy(policy)

    def wrapped(self) -> "PlainLabel":
        """Return the label after it was told to break its lines."""
        self.setWordWrap(True)
        return self

    def selectable(self) -> "PlainLabel":
        """Return the label after it was told that its text may be selected and copied."""
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setText(self.text())
        return self

    def dimmed(self) -> "PlainLabel":
        """Return the label after it was told to stand back."""
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        return self


class ElidedLabel(PlainLabel):
    """A label of one line that is cut in the middle where room is short."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        self._whole = ""
        super().__init__("", parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show a text; a tooltip has all of it."""
        self._whole = shortened(text, 1000)
        self.setAccessibleName(self._whole)
        self.setToolTip(plain_tip(self._whole))
        self._elide()

    def whole(self) -> str:
        """Return the text that is shown, before it was cut."""
        return self._whole

    def minimumSizeHint(self) -> QSize:
        """Ask for a few letters only."""
        return QSize(self.fontMetrics().averageCharWidth() * 6, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut again."""
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        """Cut again in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._elide()

    def _elide(self) -> None:
        metrics = QFontMetrics(self.font())
        self.setText(
            metrics.elidedText(self._whole, Qt.TextElideMode.ElideMiddle, self.width())
        )


class PlainButtonBox(QDialogButtonBox):
    """The buttons of a dialog without the pictures that some desktops put on a few of them."""

    def showEvent(self, event: QShowEvent) -> None:
        """Take the pictures off."""
        super().showEvent(event)
        for button in self.buttons():
            button.setIcon(QIcon())


class Rule(QWidget):
    """A thin horizontal line between parts of a page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        QPainter(self).fillRect(event.rect(), self.palette().mid())


def message_box(
    parent: QWidget, kind: QMessageBox.Icon, title: str, sentence: str, more: str = ""
) -> QMessageBox:
    """Return a message box that shows its texts as they are."""
    box = QMessageBox(parent)
    box.setIcon(kind)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(shortened(sentence, 1000))
    # Qt guesses the format of the second text unless the first one has settled it.
    box.setInformativeText(shortened(more, 1000))
    box.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box
