"""A branch of the tree: what stands in it, and how more of it is added."""

from PySide6.QtWidgets import QWidget

from annotator.model.scheme import Scheme
from annotator.ui.actions import Commands
from annotator.ui.pages.scheme.form import Form
from annotator.ui.pages.scheme.nodes import Kind, Node
from annotator.ui.pages.scheme.words import root_text
from annotator.ui.parts.blocks import remark


class BranchForm(Form):
    """Says what a branch is for."""

    def __init__(self, commands: Commands, parent: QWidget) -> None:
        super().__init__(commands, parent)
        self.text = remark("", self)
        self.rows.addWidget(self.text)
        self.add_buttons("scheme.add_label", "scheme.add_relation", "scheme.add_attribute")
        self.rows.addStretch(1)

    def show_node(self, scheme: Scheme, node: Node) -> None:
        """Show a branch."""
        del scheme
        self.heading.setText(root_text(node.kind))
        self.text.setText(self._explanation(node.kind))

    def show_possible(self) -> None:
        """Show only the button that adds to this branch."""
        super().show_possible()
        for button in self._buttons:
            button.setVisible(button.isEnabled())

    def _explanation(self, kind: Kind) -> str:
        return {
            Kind.LABELS: self.tr(
                "What a stretch of text can be marked as. Choose one to change it; what you "
                "change waits below until you apply it."
            ),
            Kind.SPANS: self.tr("What can be said about every span, whatever its label is."),
            Kind.RELATIONS: self.tr("How two spans can be linked."),
            Kind.DOCUMENTS: self.tr("What can be said about a text as a whole."),
        }[kind]
