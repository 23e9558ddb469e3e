"""Sending back from the window: say what there is, write the packet, say where it is."""

import time
from pathlib import Path

from annotator.services.packets.sending import own_work, send_job
from annotator.ui.dialogs.report import ReportDialog
from annotator.ui.frame import Frame
from annotator.ui.messages import counted, translate
from annotator.ui.packets.folder import show_folder
from annotator.ui.packets.send_work_dialog import SendDialog
from annotator.ui.packets.words import apart, size_text
from annotator.ui.safe import readable_path


def ask_send(frame: Frame) -> None:
    """Save what is unsaved, say what would be sent, and write it."""
    if frame.front is not None:
        frame.front.deactivate()
        frame.front.activate()
    workspace = frame.workspace
    last = frame.settings.last_sent(workspace.store.corpus_id())
    dialog = SendDialog(own_work(workspace), last, frame.settings, frame)
    dialog.asked.connect(lambda folder: send(frame, folder))
    dialog.open()


def send(frame: Frame, folder: Path) -> None:
    """Write a packet back into a folder, and say so."""
    frame.run_job(
        translate("Frame", "Making the packet"),
        send_job(frame.workspace, folder),
        lambda path: _tell(frame, path),
    )


def _tell(frame: Frame, path: Path) -> None:
    corpus_id = frame.workspace.store.corpus_id()
    frame.settings.remember_sent(corpus_id, time.time_ns() // 1_000_000)
    facts = [
        translate("Frame", "The packet is made. Now send this file to your lead:"),
        f"{apart(path.name)}, {size_text(path.stat().st_size)}",
        counted(translate("Frame", "In the folder %1"), readable_path(path.parent)),
    ]
    dialog = ReportDialog(translate("Frame", "Ready to send"), facts, frame)
    dialog.with_button(translate("Frame", "&Show folder"), lambda: show_folder(path.parent))
    dialog.open()
