"""Handing out from the window: choose people, write a packet for each, say where they are."""

from collections.abc import Sequence
from pathlib import Path

from annotator.model.person import Person
from annotator.services.packets.handing import hand_out_job
from annotator.services.rereading import issued_first
from annotator.ui.dialogs.report import ReportDialog
from annotator.ui.frame import Frame
from annotator.ui.messages import counted, translate
from annotator.ui.packets.folder import show_folder
from annotator.ui.packets.hand_out_dialog import HandOutDialog
from annotator.ui.packets.words import apart, size_text
from annotator.ui.safe import readable_path


def ask_hand_out(frame: Frame) -> None:
    """Ask who gets a packet, and write them."""
    dialog = HandOutDialog(frame.workspace, frame.settings, frame)
    dialog.asked.connect(lambda people, folder: hand_out(frame, people, folder))
    dialog.open()


def hand_out(frame: Frame, people: Sequence[Person], folder: Path) -> None:
    """Write a packet for each of several people into a folder, and say so."""
    frame.run_job(
        translate("Frame", "Handing out"),
        issued_first(frame.workspace, hand_out_job(frame.workspace, people, folder)),
        lambda paths: _tell(frame, people, paths),
    )


def _tell(frame: Frame, people: Sequence[Person], paths: Sequence[Path]) -> None:
    folder = paths[0].parent
    facts = [
        counted(translate("Frame", "Packets written: %1"), len(paths)),
        counted(translate("Frame", "In the folder %1"), readable_path(folder)),
        translate("Frame", "Send each to its person; merge what they send back."),
    ]
    lines = [
        f"{apart(person.name)}: {apart(path.name)}, {size_text(path.stat().st_size)}"
        for person, path in zip(people, paths, strict=True)
    ]
    dialog = ReportDialog(translate("Frame", "Handed out"), facts, frame)
    dialog.with_list(translate("Frame", "Who gets which:"), lines)
    dialog.with_button(translate("Frame", "&Show folder"), lambda: show_folder(folder))
    dialog.open()
