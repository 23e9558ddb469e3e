"""The menu at the text: everything that applies to the selection and the chosen span."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from annotator.ui.actions import Commands
from annotator.ui.messages import translate
from annotator.ui.pages.annotate.stage import Stage

_ON_TEXT = ("label.add_fragment", "label.begin_fragments", "select.sentence")
_ON_SPAN = (
    "span.attributes",
    "span.label",
    "span.note",
    "span.flag",
    "span.link",
    "shape.to_selection",
    "shape.remove_fragment",
    "span.overlap",
    "span.delete",
)


def open_context_menu(
    stage: Stage, commands: Commands, place: QPoint, parent: QWidget
) -> QMenu:
    """Open the menu at a point of the screen; it goes when it is closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    commands.refresh()
    marks = [f"label.mark.{label.name}" for label in stage.desk.scheme.offered_labels]
    for command_id in (*marks, *_ON_TEXT):
        menu.addAction(commands.action(command_id))
    if stage.has_chosen:
        menu.addSeparator()
        for command_id in _ON_SPAN:
            menu.addAction(commands.action(command_id))
    menu.addSeparator()
    copy = menu.addAction(translate("AnnotatePage", "Copy"))
    copy.setEnabled(stage.text.has_selection)
    copy.triggered.connect(stage.text.copy)
    for command_id in ("edit.undo", "edit.redo"):
        if command_id in {command.id for command in commands.all()}:
            menu.addAction(commands.action(command_id))
    menu.popup(place)
    return menu
