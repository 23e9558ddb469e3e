"""Keeping a corpus safe from the window: check, list backups, restore one."""

from pathlib import Path

from annotator.services.backups import backup, list_backups, restore
from annotator.services.checking import CheckReport, check_corpus
from annotator.services.jobs import Job, Progress
from annotator.ui.dialogs.backups import BackupsDialog
from annotator.ui.dialogs.report import ReportDialog
from annotator.ui.frame import Frame
from annotator.ui.messages import counted, translate
from annotator.ui.safe import readable_path


def check(frame: Frame) -> None:
    """Check the open corpus and show what was found."""
    job = check_corpus(frame.workspace)
    frame.run_job(
        translate("Frame", "Checking"), job, lambda report: _tell_check(frame, report)
    )


def _tell_check(frame: Frame, report: CheckReport) -> None:
    title = translate("Frame", "Check")
    if report.ok:
        ReportDialog(title, report.sentences, frame).open()
        return
    head = translate("Frame", "Something is wrong with this corpus: restore a backup.")
    dialog = ReportDialog(title, [head], frame)
    dialog.with_list(translate("Frame", "What was found:"), report.problems)
    dialog.open()


def show_backups(frame: Frame) -> None:
    """List the backups of the open corpus."""
    workspace = frame.workspace
    corpus_id = workspace.store.corpus_id()
    dialog = _dialog(frame, corpus_id, workspace.path)
    dialog.backup_asked.connect(
        lambda: frame.run_job(
            translate("Frame", "Backing up"),
            backup(workspace, "asked"),
            lambda _: show_backups(frame),
        )
    )
    dialog.open()


def offer_backups(frame: Frame, corpus_id: str, path: Path) -> None:
    """List the backups of a corpus that cannot be opened any more."""
    _dialog(frame, corpus_id, path, can_back_up=False).open()


def _dialog(
    frame: Frame, corpus_id: str, path: Path, *, can_back_up: bool = True
) -> BackupsDialog:
    dialog = BackupsDialog(frame, can_back_up=can_back_up)
    dialog.show_backups(list_backups(corpus_id))
    dialog.restore_asked.connect(lambda chosen: restore_backup(frame, chosen, path))
    return dialog


def restore_backup(frame: Frame, chosen: Path, path: Path) -> None:
    """Close the corpus if it is open, put a backup in its place, and open it again."""
    if frame.is_open and frame.workspace.path == path:
        frame.close_corpus()
    run = frame.run_job(
        translate("Frame", "Restoring"),
        _restore_job(chosen, path),
        lambda kept: _tell_restored(frame, path, kept),
    )
    run.failed.connect(lambda error: _tell_not_restored(frame, path, str(error)))


def _tell_restored(frame: Frame, path: Path, kept: Path | None) -> None:
    frame.open_path(path)
    if kept is not None:
        sentence = translate("Frame", "Restored. What was there before is kept in %1.")
        frame.messages.show_notice(counted(sentence, readable_path(kept)))


def _tell_not_restored(frame: Frame, path: Path, sentence: str) -> None:
    frame.open_path(path)
    frame.say(sentence)


def _restore_job(chosen: Path, path: Path) -> Job[Path | None]:
    yield Progress(0, None, path.name)
    return restore(chosen, path)
