"""Small questions of the board: terms, what is to be mended, which batch, who is new."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.services.assigning import LONGEST_COMMENT
from annotator.ui.layouts import add_layout
from annotator.ui.messages import counted, translate
from annotator.ui.pages.board.day_field import DayField, priority_field
from annotator.ui.safe import PlainButtonBox, PlainLabel, shortened
from annotator.ui.tab_order import follow_layout


class BoardDialog(QDialog):
    """A question with one button that does it and one that does not."""

    def __init__(self, name: str, title: str, do: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._do = do
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 14, 16, 12)

    def say(self, sentence: str) -> None:
        """Say first what the question is about."""
        self.column.addWidget(PlainLabel(shortened(sentence, 400), self).wrapped())

    def close_layout(self) -> None:
        """End the layout with the buttons, which Tab comes to last."""
        buttons = PlainButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.do = QPushButton(self._do, self)
        self.do.setDefault(True)
        buttons.addButton(self.do, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.column.addWidget(buttons)
        follow_layout(self)


class TermsDialog(BoardDialog):
    """Asks for another day, another priority, or both."""

    terms_asked: ClassVar[Signal] = Signal(object, object)
    """The day ("" for none) and the priority; None leaves it as it is."""

    def __init__(self, count: int, day: str, priority: int, parent: QWidget) -> None:
        title = translate("Board", "Day and priority")
        super().__init__("board terms", title, translate("Board", "C&hange"), parent)
        self.say(counted(self.tr("Assignments chosen: %1"), count))
        self.changes_day = QCheckBox(self.tr("Change the &day"), self)
        self.day = DayField(self)
        self.day.set_day(day)
        self.changes_priority = QCheckBox(self.tr("Change the &priority"), self)
        self.priority = priority_field(self, self.tr("Priority"))
        self.priority.setValue(priority)
        self.column.addWidget(self.changes_day)
        self.column.addWidget(self.day)
        row = QHBoxLayout()
        row.addWidget(self.changes_priority)
        row.addWidget(self.priority)
        row.addWidget(PlainLabel(self.tr("higher comes first"), self).dimmed(), 1)
        add_layout(self.column, row)
        self.changes_day.toggled.connect(lambda _: self._show_possible())
        self.changes_priority.toggled.connect(lambda _: self._show_possible())
        self.close_layout()
        self._show_possible()
        self.changes_day.setFocus()

    def _show_possible(self) -> None:
        self.day.setEnabled(self.changes_day.isChecked())
        self.priority.setEnabled(self.changes_priority.isChecked())
        is_any = self.changes_day.isChecked() or self.changes_priority.isChecked()
        self.do.setEnabled(is_any)

    def accept(self) -> None:
        """Ask for the change."""
        day = self.day.day() if self.changes_day.isChecked() else None
        priority = self.priority.value() if self.changes_priority.isChecked() else None
        super().accept()
        self.terms_asked.emit(day, priority)


class ReturnDialog(BoardDialog):
    """Asks what is to be mended in what is given back."""

    comment_asked: ClassVar[Signal] = Signal(str)

    def __init__(self, count: int, parent: QWidget) -> None:
        title = translate("Board", "Return with a comment")
        super().__init__("board return", title, translate("Board", "&Return"), parent)
        self.say(counted(self.tr("Documents that are done, and will be returned: %1"), count))
        caption = PlainLabel(self.tr("What is to be &mended"), self)
        self.comment = QPlainTextEdit(self)
        self.comment.setTabChangesFocus(True)
        self.comment.setAccessibleName(self.tr("What is to be mended"))
        self.comment.setFixedHeight(6 * self.fontMetrics().lineSpacing())
        caption.setBuddy(self.comment)
        self.left = PlainLabel("", self).dimmed()
        for widget in (caption, self.comment, self.left):
            self.column.addWidget(widget)
        self.comment.textChanged.connect(self._show_possible)
        self.close_layout()
        self._show_possible()
        self.setMinimumWidth(420)
        self.comment.setFocus()

    def _show_possible(self) -> None:
        length = len(self.comment.toPlainText().strip())
        self.left.setText(counted(self.tr("%1 of %2 characters"), length, LONGEST_COMMENT))
        self.do.setEnabled(0 < length <= LONGEST_COMMENT)

    def accept(self) -> None:
        """Ask for the documents to be returned."""
        said = self.comment.toPlainText().strip()
        super().accept()
        self.comment_asked.emit(said)


class BatchDialog(BoardDialog):
    """Asks for the batch into which documents are put, a new one or one that is there."""

    batch_asked: ClassVar[Signal] = Signal(str)

    def __init__(self, count: int, names: Sequence[str], parent: QWidget) -> None:
        title = translate("Board", "Put into a batch")
        super().__init__("board batch", title, translate("Board", "&Put"), parent)
        self.say(counted(self.tr("Documents chosen: %1"), count))
        caption = PlainLabel(self.tr("&Name of the batch, new or there already"), self)
        self.name = QComboBox(self)
        self.name.setEditable(True)
        self.name.addItems(list(names))
        self.name.setCurrentText("")
        self.name.setAccessibleName(self.tr("Name of the batch"))
        caption.setBuddy(self.name)
        self.column.addWidget(caption)
        self.column.addWidget(self.name)
        self.name.editTextChanged.connect(lambda _: self._show_possible())
        self.close_layout()
        self._show_possible()
        self.setMinimumWidth(380)
        self.name.setFocus()

    def _show_possible(self) -> None:
        self.do.setEnabled(bool(self.name.currentText().strip()))

    def accept(self) -> None:
        """Ask for the documents to be put there."""
        name = self.name.currentText().strip()
        super().accept()
        self.batch_asked.emit(name)


class PersonDialog(BoardDialog):
    """Asks for the name of somebody who is to annotate."""

    name_asked: ClassVar[Signal] = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        title = translate("Board", "Add a person")
        super().__init__("board person", title, translate("Board", "&Add"), parent)
        self.say(self.tr("They become an annotator, and can be given documents at once."))
        caption = PlainLabel(self.tr("&Name"), self)
        self.name = QLineEdit(self)
        self.name.setMaxLength(200)
        self.name.setAccessibleName(self.tr("Name of the person"))
        caption.setBuddy(self.name)
        self.column.addWidget(caption)
        self.column.addWidget(self.name)
        self.name.textChanged.connect(lambda _: self._show_possible())
        self.close_layout()
        self._show_possible()
        self.setMinimumWidth(380)
        self.name.setFocus()

    def _show_possible(self) -> None:
        self.do.setEnabled(bool(self.name.text().strip()))

    def accept(self) -> None:
        """Ask for the person to be added."""
        name = self.name.text().strip()
        super().accept()
        self.name_asked.emit(name)


class BatchesDialog(QDialog):
    """Shows the batches that were made here, to be renamed or dissolved."""

    renaming_asked: ClassVar[Signal] = Signal(str, str)
    """A name, and the new one."""
    dissolving_asked: ClassVar[Signal] = Signal(str)

    def __init__(self, sizes: dict[str, int], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("board batches")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Batches"))
        self.batch = QComboBox(self)
        for name, size in sizes.items():
            text = counted(self.tr("%1 (documents: %2)"), shortened(name, 60), size)
            self.batch.addItem(text, name)
        self.name = QLineEdit(self)
        self.rename = self._button(self.tr("&Rename"), self._rename)
        self.dissolve = self._button(self.tr("&Dissolve"), self._dissolve)
        self._lay_out()
        self.batch.currentIndexChanged.connect(lambda _: self._show_batch())
        self.name.textChanged.connect(lambda _: self._show_possible())
        self._show_batch()
        self.batch.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 12)
        for text, field, button in (
            (self.tr("&Batch"), self.batch, self.dissolve),
            (self.tr("&New name"), self.name, self.rename),
        ):
            caption = PlainLabel(text, self)
            caption.setBuddy(field)
            field.setAccessibleName(text.replace("&", ""))
            row = QHBoxLayout()
            row.addWidget(field, 1)
            row.addWidget(button)
            column.addWidget(caption)
            add_layout(column, row)
        remark = self.tr(
            "A batch that is dissolved leaves its documents, and who has them, as they are."
        )
        column.addWidget(PlainLabel(remark, self).wrapped().dimmed())
        buttons = PlainButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.setMinimumWidth(440)
        follow_layout(self)

    def _show_batch(self) -> None:
        self.name.setText(str(self.batch.currentData() or ""))
        self._show_possible()

    def _show_possible(self) -> None:
        chosen, name = self.batch.currentData(), self.name.text().strip()
        self.dissolve.setEnabled(bool(chosen))
        self.rename.setEnabled(bool(chosen) and bool(name) and name != chosen)

    def _rename(self) -> None:
        before, after = str(self.batch.currentData()), self.name.text().strip()
        self.accept()
        self.renaming_asked.emit(before, after)

    def _dissolve(self) -> None:
        name = str(self.batch.currentData())
        self.accept()
        self.dissolving_asked.emit(name)

    def _button(self, text: str, run: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(run)
        return button
