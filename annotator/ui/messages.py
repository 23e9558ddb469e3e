"""Sentences for the person: a bar in the window for most, a box where they must choose."""

import re
from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication, QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMessageBox, QStyle, QToolButton, QWidget

from annotator.ui.safe import PlainLabel, message_box, shortened

READING = 12_000
"""Milliseconds that a notice stays; an error stays until it is dismissed."""


class MessageBar(QFrame):
    """One sentence across the window that stands in nobody's way."""

    dismissed: ClassVar[Signal] = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Message"))
        self._icon = PlainLabel("", self)
        self._sentence = PlainLabel("", self).wrapped().selectable()
        self._action = self._button(self.tr("Undo"), self._act)
        self._copy = self._button(self.tr("Copy"), self._copy_sentence)
        self._dismiss = self._button(self.tr("Dismiss"), self.dismiss)
        self._act_on: Callable[[], object] | None = None
        self._leave = QTimer(self, singleShot=True, interval=READING)
        self._leave.timeout.connect(self.dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 4, 6, 4)
        layout.addWidget(self._icon)
        layout.addWidget(self._sentence, 1)
        for button in (self._action, self._copy, self._dismiss):
            layout.addWidget(button)
        self.hide()

    def sentence(self) -> str:
        """Return the sentence that is shown, or an empty text."""
        return self._sentence.text() if not self.isHidden() else ""

    def show_error(
        self, sentence: str, action: str = "", act: Callable[[], object] | None = None
    ) -> None:
        """Show what went wrong until it is dismissed, with a button for what can help."""
        self._show(sentence, QStyle.StandardPixmap.SP_MessageBoxWarning, action, act)
        self._leave.stop()

    def show_notice(
        self, sentence: str, action: str = "", act: Callable[[], object] | None = None
    ) -> None:
        """Show what was done for a while, with a button for what can follow."""
        self._show(sentence, QStyle.StandardPixmap.SP_MessageBoxInformation, action, act)
        self._leave.start()

    def dismiss_notice(self) -> None:
        """Put away what was done, with the button that undoes it: it is undone already."""
        if self._leave.isActive():
            self.dismiss()

    def withdraw(self, act: Callable[[], object]) -> None:
        """Put a notice away whose button does this, and would do something else by now."""
        if self._act_on is act:
            self.dismiss_notice()

    def dismiss(self) -> None:
        """Go away."""
        if self.isHidden():
            return
        self._leave.stop()
        self.hide()
        self.dismissed.emit()

    def _show(
        self,
        sentence: str,
        icon: QStyle.StandardPixmap,
        action: str,
        act: Callable[[], object] | None,
    ) -> None:
        size = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        self._icon.setPixmap(self.style().standardIcon(icon).pixmap(size))
        self._sentence.setText(shortened(sentence, 600))
        self._action.setText(action)
        self._action.setVisible(act is not None)
        self._act_on = act
        self.show()
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def _act(self) -> None:
        act = self._act_on
        self.dismiss()
        if act is not None:
            act()

    def _copy_sentence(self) -> None:
        QGuiApplication.clipboard().setText(self._sentence.text())

    def _button(self, text: str, run: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setAutoRaise(True)
        button.clicked.connect(run)
        return button


def ask(
    parent: QWidget, title: str, question: tuple[str, str], do: str, run: Callable[[], object]
) -> QMessageBox:
    """Ask before something is done (question, consequence) and do it if the answer is yes."""
    box = message_box(parent, QMessageBox.Icon.Question, title, *question)
    yes = box.addButton(do, QMessageBox.ButtonRole.AcceptRole)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    cancel.setIcon(QIcon())  # the other button has none either
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    yes.clicked.connect(run)
    box.open()
    return box


def counted(text: str, *figures: object) -> str:
    """Return a translated text with %1, %2 … replaced by figures."""
    shown = [readable_number(one) if isinstance(one, int) else str(one) for one in figures]
    return re.sub(r"%([1-9][0-9]?)", lambda found: shown[int(found[1]) - 1], text)


def readable_number(number: int) -> str:
    """Return a whole number with its thousands set apart as in the language of the window."""
    return _locale().toString(number)


def readable_day(day: str) -> str:
    """Return a day, given as 2026-11-30, with its month in the language of the window."""
    return _locale().toString(QDate.fromString(day, Qt.DateFormat.ISODate), "d MMM yyyy")


def readable_moment(at: int) -> str:
    """Return day and time of a moment, in milliseconds since 1970, where the window is."""
    return _locale().toString(QDateTime.fromMSecsSinceEpoch(at), "d MMM yyyy, hh:mm")


def _locale() -> QLocale:
    locale = QLocale()
    if locale.language() == QLocale.Language.C:
        return QLocale(QLocale.Language.English)
    return locale


def quoted(text: str) -> str:
    """Return a text between the quotation marks of the language of the window."""
    return counted(QCoreApplication.translate("Quotes", "“%1”"), text)


def translate(context: str, text: str) -> str:
    """Translate a text outside a QObject."""
    return QCoreApplication.translate(context, text)
