"""The form for whatever is chosen in the tree."""

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from annotator.model.scheme_draft import SchemeDraft
from annotator.ui.actions import Commands
from annotator.ui.pages.scheme.attribute_form import AttributeForm
from annotator.ui.pages.scheme.branch_form import BranchForm
from annotator.ui.pages.scheme.form import Form
from annotator.ui.pages.scheme.guideline_form import GuidelineForm
from annotator.ui.pages.scheme.label_form import LabelForm
from annotator.ui.pages.scheme.nodes import Kind, Node
from annotator.ui.pages.scheme.relation_form import RelationForm
from annotator.ui.pages.scheme.value_form import ValueForm
from annotator.ui.parts.blocks import scrolled


class Forms(QStackedWidget):
    """One form a kind of thing, of which one is seen."""

    change_asked: ClassVar[Signal] = Signal(object)
    rename_asked: ClassVar[Signal] = Signal(object, str)

    def __init__(self, commands: Commands, parent: QWidget) -> None:
        super().__init__(parent)
        self.guideline = GuidelineForm(commands, self)
        self.label = LabelForm(commands, self)
        self.attribute = AttributeForm(commands, self)
        self.value = ValueForm(commands, self)
        self.relation = RelationForm(commands, self)
        self.branch = BranchForm(commands, self)
        self._by_kind: dict[Kind, Form] = {
            Kind.GUIDELINE: self.guideline,
            Kind.LABEL: self.label,
            Kind.ATTRIBUTE: self.attribute,
            Kind.VALUE: self.value,
            Kind.RELATION: self.relation,
        }
        for form in (*self._by_kind.values(), self.branch):
            form.change_asked.connect(self.change_asked)
            form.rename_asked.connect(self.rename_asked)
            self.addWidget(scrolled(form, self.tr("What is chosen")))

    def form_of(self, node: Node) -> Form:
        """Return the form for something."""
        return self._by_kind.get(node.kind, self.branch)

    def show_node(self, draft: SchemeDraft, node: Node) -> None:
        """Show something as it would be."""
        form = self.form_of(node)
        form.show_node(draft.scheme, node)
        if form is self.attribute:
            self.attribute.show_draft(draft, node)
        form.show_possible()
        self.setCurrentIndex([*self._by_kind.values(), self.branch].index(form))

    def flush(self) -> None:
        """Ask for what is being written."""
        form = [*self._by_kind.values(), self.branch][self.currentIndex()]
        form.flush()

    def show_possible(self) -> None:
        """Look again which buttons can be pressed."""
        form = [*self._by_kind.values(), self.branch][self.currentIndex()]
        form.show_possible()
