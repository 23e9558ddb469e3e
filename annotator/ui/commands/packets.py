"""What goes between a lead and the people: handed out, sent back, merged."""

from annotator.model.person import Role
from annotator.ui.actions import Command
from annotator.ui.commands.offered import works_as
from annotator.ui.frame import Frame
from annotator.ui.messages import translate


def add_packet_commands(frame: Frame) -> None:
    """Add the commands of packets to the project menu."""
    for command in (
        Command(
            "packet.hand_out",
            translate("Frame", "Hand out…"),
            "project",
            lambda: _hand_out(frame),
            ("Ctrl+Alt+H",),
            enabled=lambda: works_as(frame, Role.LEAD),
            group="packets",
            hint=translate("Frame", "Writes a packet for each person: their texts and work."),
        ),
        Command(
            "packet.merge",
            translate("Frame", "Merge packets…"),
            "project",
            lambda: _merge(frame),
            ("Ctrl+Alt+I",),
            enabled=lambda: works_as(frame, Role.LEAD),
            group="packets",
            hint=translate("Frame", "Brings together what people have sent back."),
        ),
        Command(
            "packet.send",
            translate("Frame", "Send my work…"),
            "project",
            lambda: _send(frame),
            ("Ctrl+Alt+S",),
            enabled=lambda: _can_send(frame),
            group="packets",
            hint=translate("Frame", "Writes what you have done into a packet for your lead."),
        ),
    ):
        frame.commands.add(command)


def _hand_out(frame: Frame) -> None:
    from annotator.ui.packets.handing import ask_hand_out

    ask_hand_out(frame)


def _merge(frame: Frame) -> None:
    from annotator.ui.packets.merging import ask_merge

    ask_merge(frame)


def _send(frame: Frame) -> None:
    from annotator.ui.packets.sending import ask_send

    ask_send(frame)


def _can_send(frame: Frame) -> bool:
    return frame.page is not None and not frame.is_busy and frame.workspace.is_copy()
