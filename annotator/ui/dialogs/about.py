"""What this program is and where it keeps what it remembers."""

import platform

import PySide6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

import annotator
from annotator.ui.crash import reports_folder
from annotator.ui.layouts import add_layout
from annotator.ui.safe import PlainButtonBox, PlainLabel, readable_path

_LETTERS = 62
"""The width of the dialog, so that no fact is cut off in any font."""


class AboutDialog(QDialog):
    """Name, version, licence and places."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Annotator"))
        name = PlainLabel(f"Annotator {annotator.__version__}", self)
        font = name.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        font.setBold(True)
        name.setFont(font)
        what = self.tr(
            "Labels spans of text: claims, attributions, quantities and details that nobody "
            "can check. Works without a network; a corpus is one file on your disk."
        )
        facts = QFormLayout()
        facts.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        rows = [
            (self.tr("Licence"), "MIT"),
            (self.tr("Runs on"), f"Python {platform.python_version()}, Qt {_qt_version()}"),
            (self.tr("Reports of mistakes"), readable_path(reports_folder())),
        ]
        for label, value in rows:
            facts.addRow(PlainLabel(label, self).dimmed(), PlainLabel(value, self).selectable())
        buttons = PlainButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(12)
        layout.addWidget(name)
        layout.addWidget(PlainLabel(what, self).wrapped())
        add_layout(layout, facts)
        layout.addWidget(buttons)
        self.setMinimumWidth(max(460, _LETTERS * self.fontMetrics().averageCharWidth()))
        buttons.setFocus()


def _qt_version() -> str:
    return f"{PySide6.__version__} (PySide6)"
