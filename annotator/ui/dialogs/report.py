"""The end of a long piece of work: facts, and a list that can be scrolled and copied."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.safe import PlainButtonBox, PlainLabel, shortened
from annotator.ui.sentences import in_language
from annotator.ui.tab_order import follow_layout


class ReportDialog(QDialog):
    """Shows a report until it is closed."""

    def __init__(self, title: str, facts: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("report")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(520)
        self._facts = [in_language(fact) for fact in facts]
        self._list: QPlainTextEdit | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(18, 16, 18, 12)
        self._layout.setSpacing(6)
        for number, fact in enumerate(self._facts):
            label = PlainLabel(shortened(fact, 400), self).wrapped().selectable()
            if number == 0 and len(facts) > 1:
                font = label.font()
                font.setBold(True)
                label.setFont(font)
            self._layout.addWidget(label)
        self._buttons = PlainButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self._buttons.rejected.connect(self.reject)
        self._add_button(self.tr("&Copy report"), self.copy)
        self._layout.addWidget(self._buttons)
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()

    def with_list(self, caption: str, lines: Sequence[str]) -> "ReportDialog":
        """Return the dialog after a list was added, unless there is nothing to list."""
        if not lines:
            return self
        label = PlainLabel(caption, self)
        self._list = QPlainTextEdit("\n".join(map(in_language, lines)), self, readOnly=True)
        self._list.setAccessibleName(caption)
        self._list.setTabChangesFocus(True)
        rows = min(12, max(3, len(lines) + 1))
        self._list.setMinimumHeight(rows * self.fontMetrics().lineSpacing() + 12)
        self._layout.insertSpacing(self._layout.count() - 1, 6)
        self._layout.insertWidget(self._layout.count() - 1, label)
        self._layout.insertWidget(self._layout.count() - 1, self._list, 1)
        self.resize(640, self.sizeHint().height())
        follow_layout(self)
        return self

    def with_button(self, text: str, run: Callable[[], object]) -> "ReportDialog":
        """Return the dialog after a button for what can follow was added."""
        self._add_button(text, run)
        return self

    def text(self) -> str:
        """Return everything that is shown, as plain text."""
        listed = self._list.toPlainText().splitlines() if self._list else []
        return "\n".join([*self._facts, *listed])

    def copy(self) -> None:
        """Put everything that is shown on the clipboard."""
        QGuiApplication.clipboard().setText(self.text())

    def _add_button(self, text: str, run: Callable[[], object]) -> None:
        button = self._buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        button.clicked.connect(run)
