"""What the forms of the scheme have in common."""

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from annotator.model.scheme import Scheme
from annotator.ui.actions import Commands
from annotator.ui.layouts import add_layout
from annotator.ui.pages.scheme.fields import LineField, TextField
from annotator.ui.pages.scheme.nodes import Node
from annotator.ui.parts.blocks import caption, column
from annotator.ui.safe import plain_tip


class Form(QWidget):
    """Shows one thing of the scheme and asks for changes of it."""

    change_asked: ClassVar[Signal] = Signal(object)
    """A SchemeChange."""
    rename_asked: ClassVar[Signal] = Signal(object, str)
    """The Node that is to have another name, and the name."""

    def __init__(self, commands: Commands, parent: QWidget) -> None:
        super().__init__(parent)
        self._commands = commands
        self._buttons: list[QPushButton] = []
        self.heading = caption("", self)
        self.heading.setWordWrap(True)
        self.rows: QVBoxLayout = column(self)
        self.rows.setSpacing(8)
        self.rows.addWidget(self.heading)

    def show_node(self, scheme: Scheme, node: Node) -> None:
        """Show something as it is in a scheme."""
        raise NotImplementedError

    def flush(self) -> None:
        """Ask for what is being written."""
        for line in self.findChildren(LineField):
            line.flush()
        for text in self.findChildren(TextField):
            text.flush()

    def show_possible(self) -> None:
        """Look again which buttons can be pressed, and what they are called."""
        for button in self._buttons:
            command_id = button.objectName()
            button.setEnabled(self._commands.is_enabled(command_id))
            button.setText(self._commands.command(command_id).name)

    def add_buttons(self, *command_ids: str) -> None:
        """Add a row of buttons that run commands."""
        row = QHBoxLayout()
        for command_id in command_ids:
            button = QPushButton(self._commands.command(command_id).name, self)
            button.setObjectName(command_id)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, each=command_id: self._commands.run(each))
            button.setToolTip(plain_tip(self._commands.keys(command_id)))
            row.addWidget(button)
            self._buttons.append(button)
        row.addStretch(1)
        add_layout(self.rows, row)
