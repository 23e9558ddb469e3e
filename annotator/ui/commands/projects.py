"""The project menu, in the order of the work: hand out, follow, compare, settle, release."""

from annotator.ui.actions import Command
from annotator.ui.commands.adjudicating import add_adjudication_command
from annotator.ui.commands.agreeing import add_agreement_commands
from annotator.ui.commands.boards import add_board_commands
from annotator.ui.commands.dashboards import add_dashboard_commands
from annotator.ui.commands.packets import add_packet_commands
from annotator.ui.commands.releasing import add_release_commands
from annotator.ui.commands.schemes import add_scheme_commands
from annotator.ui.frame import Frame
from annotator.ui.messages import translate


def add_project_commands(frame: Frame) -> None:
    """Add the commands of the project menu: its pages, the packets, the work on each page."""
    frame.commands.add(_texts(frame))
    add_board_commands(frame)
    add_packet_commands(frame)
    add_dashboard_commands(frame)
    add_agreement_commands(frame)
    add_adjudication_command(frame)
    add_scheme_commands(frame)
    add_release_commands(frame)


def _texts(frame: Frame) -> Command:
    return Command(
        "project.texts",
        translate("Frame", "Texts"),
        "project",
        frame.show_texts,
        ("F4",),
        enabled=lambda: frame.page is not None and not frame.is_busy,
        checked=lambda: frame.page is not None and frame.front is frame.page,
        group="pages",
        hint=translate("Frame", "Goes back to the text that is being annotated."),
    )
