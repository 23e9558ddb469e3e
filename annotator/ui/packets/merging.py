"""Merging from the window: choose packets, look into them, merge them, say what came in."""

from collections.abc import Sequence
from pathlib import Path

from annotator.services.jobs import Job
from annotator.services.packets.differences import Difference, differences
from annotator.services.packets.merging import merge_job
from annotator.services.packets.report import MergeReport
from annotator.services.packets.yielding import MERGE
from annotator.services.workspace import Workspace
from annotator.ui.choosing import choose_packets
from annotator.ui.frame import Frame
from annotator.ui.messages import counted, translate
from annotator.ui.packets.merge_dialog import MergeDialog
from annotator.ui.packets.merge_report_dialog import MergeReportDialog
from annotator.ui.packets.words import change_texts
from annotator.ui.safe import person_name

Outcome = tuple[MergeReport, list[Difference]]


def ask_merge(frame: Frame, beside: Sequence[Path] = ()) -> None:
    """Ask for packets, and look into them and some others."""
    choose_packets(
        frame,
        frame.settings,
        translate("Frame", "Choose the packets that people sent back"),
        lambda paths: look_into(frame, list(dict.fromkeys([*beside, *paths]))),
    )


def look_into(frame: Frame, paths: Sequence[Path]) -> None:
    """Find out what packets would bring in, and offer to merge them."""
    frame.run_job(
        translate("Frame", "Looking into the packets"),
        _merged(frame.workspace, paths, dry_run=True),
        lambda outcome: _offer(frame, *outcome),
    )


def _offer(frame: Frame, report: MergeReport, found: Sequence[Difference]) -> None:
    dialog = MergeDialog(report, found, names_of(frame.workspace), frame)
    dialog.merge_asked.connect(lambda paths: merge(frame, paths))
    dialog.look_asked.connect(lambda paths: look_into(frame, paths))
    dialog.more_asked.connect(lambda paths: ask_merge(frame, paths))
    dialog.open()


def merge(frame: Frame, paths: Sequence[Path]) -> None:
    """Merge packets, and say what came in and what contradicts."""
    frame.run_job(
        translate("Frame", "Merging"),
        _merged(frame.workspace, paths, dry_run=False),
        lambda outcome: _tell(frame, *outcome),
    )


def _merged(workspace: Workspace, paths: Sequence[Path], *, dry_run: bool) -> Job[Outcome]:
    report = yield from merge_job(workspace, paths, dry_run=dry_run)
    return report, differences(workspace, report)


def _tell(frame: Frame, report: MergeReport, found: Sequence[Difference]) -> None:
    texts = change_texts(report.counts, report.second_counts)
    merged = translate("Frame", "Merged: %1.")
    sentence = (
        counted(merged, "; ".join(texts))
        if texts
        else translate("Frame", "Merged. Nothing was new.")
    )
    if not found:
        if report.has_news:
            frame.tell_undoable(sentence)
        else:
            frame.messages.show_notice(sentence)
        return
    conflicts = counted(translate("Frame", "Done differently in two places: %1"), len(found))
    names = names_of(frame.workspace)
    dialog = MergeReportDialog([sentence, conflicts], found, names, frame)
    dialog.place_asked.connect(lambda *place: _show_place(frame, *place))
    dialog.undo_asked.connect(lambda: _undo(frame))
    frame.corpus_closing.connect(dialog.close)
    dialog.show()


def names_of(workspace: Workspace) -> dict[str, str]:
    """Return what a lead calls people, by their pseudonyms."""
    return {person.pseudonym: person_name(person) for person in workspace.everybody()}


def _undo(frame: Frame) -> None:
    step = frame.workspace.undo_step()
    if step is not None and step.title == MERGE:
        frame.commands.run("edit.undo")
    else:
        frame.say(
            translate("Frame", "Something else was done since the merge: undo that first.")
        )


def _show_place(frame: Frame, document_id: str, start: int, end: int) -> None:
    frame.show_texts()
    if frame.page is not None:
        frame.page.show_place(document_id, start, end)  # the list keeps the keyboard
