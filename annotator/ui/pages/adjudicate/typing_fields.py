"""Fields in which a letter is typed, on a page whose letters are verdicts."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox


def is_for_a_list(event: QEvent) -> bool:
    """Tell whether a key is about to choose an entry of a list by its first letter.

    Such a key is not to be taken for a verdict: a widget around the list accepts it.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    shift = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    if event.modifiers() & ~shift or not event.text().isprintable():
        return False
    return bool(event.text()) and isinstance(QApplication.focusWidget(), QComboBox)
