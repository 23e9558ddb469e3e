"""Whether something that a file lacks has another name there."""

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from annotator.model.scheme_comparison import Question, Thing
from annotator.ui.layouts import add_layout
from annotator.ui.messages import counted, translate
from annotator.ui.pages.scheme.fields import ChoiceField
from annotator.ui.pages.scheme.words import name_text
from annotator.ui.parts.blocks import form_of
from annotator.ui.safe import PlainButtonBox, PlainLabel
from annotator.ui.tab_order import follow_layout


class QuestionDialog(QDialog):
    """Asks about one thing."""

    answered: ClassVar[Signal] = Signal(str)
    """The new name, or nothing if it is retired."""

    def __init__(self, question: Question, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What the file lacks"))
        self.setMinimumWidth(440)
        sentence = counted(_sentence(question), name_text(question.old), question.of)
        self.becomes = ChoiceField(self.tr("There it is"), self)
        choices = {"": self.tr("nothing: retire it")}
        called = self.tr("called %1")
        choices |= {name: counted(called, name_text(name)) for name in question.new}
        self.becomes.show_choices(choices, "")
        self.buttons = PlainButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.buttons.rejected.connect(self.reject)
        self.buttons.accepted.connect(self._finish)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(PlainLabel(sentence, self).wrapped())
        add_layout(layout, form_of([(self.tr("There it is"), self.becomes)], self))
        layout.addWidget(self.buttons)
        self.becomes.setFocus(Qt.FocusReason.OtherFocusReason)
        follow_layout(self)

    def _finish(self) -> None:
        self.answered.emit(str(self.becomes.currentData()))
        self.accept()


def _sentence(question: Question) -> str:
    return {
        Thing.LABEL: translate("Scheme", "The label %1 is missing in the file."),
        Thing.RELATION: translate("Scheme", "The relation %1 is missing in the file."),
        Thing.VALUE: translate("Scheme", "The value %1 of %2 is missing in the file."),
        Thing.ATTRIBUTE: translate("Scheme", "%2: the attribute %1 is missing in the file."),
    }[question.thing]
