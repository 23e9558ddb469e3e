"""The dialog that says what figures mean, that of the current cell first."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from annotator.services.agreement_definitions import DEFINITIONS, INTERVALS, UNDEFINED
from annotator.ui.pages.agreement.words import figure_name, kind_name
from annotator.ui.safe import PlainButtonBox, PlainLabel
from annotator.ui.sentences import in_language


class DefinitionsDialog(QDialog):
    """Shows one definition in full and all others below it, to read and to copy."""

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("definitions")
        self.setWindowTitle(self.tr("What the figures mean"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        first = PlainLabel(definition(key) if key else "", self).wrapped().selectable()
        first.setVisible(bool(key))
        others = "\n\n".join(definition(each) for each in DEFINITIONS if each != key)
        notes = f"{in_language(INTERVALS)}\n\n{in_language(UNDEFINED)}"
        self.text = QPlainTextEdit(f"{notes}\n\n{others}", self)
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.text.setAccessibleName(self.tr("All figures"))
        self.text.setTabChangesFocus(True)
        self.first = first
        buttons = PlainButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        for widget in (first, self.text, buttons):
            layout.addWidget(widget)
        width = QFontMetrics(self.font()).averageCharWidth() * 72
        self.resize(min(width, 900), 440)


def definition(key: str) -> str:
    """Return what a figure or kind is called, what it means and what it does not see."""
    found = DEFINITIONS[key]
    name = kind_name(key)
    name = figure_name(key) if name == key else name
    parts = [in_language(each) for each in (found.means, found.careful) if each]
    return f"{name}: {' '.join(parts)}"
