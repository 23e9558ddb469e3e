"""Import and export from the window: ask, do it as a job, say what happened."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from annotator.services.backups import backup_if_changed
from annotator.services.jobs import Job
from annotator.services.transfer import (
    ExportOptions,
    ExportReport,
    ImportOptions,
    ImportReport,
    export_job,
    import_job,
)
from annotator.services.workspace import Workspace
from annotator.ui.dialogs.export import ExportDialog
from annotator.ui.dialogs.import_dialog import ImportDialog
from annotator.ui.dialogs.report import ReportDialog
from annotator.ui.frame import Frame
from annotator.ui.messages import counted, translate
from annotator.ui.report_texts import (
    export_lines,
    has_gaps,
    import_lines,
    import_problems,
    left_out_lines,
)
from annotator.ui.safe import readable_path


def ask_import(frame: Frame) -> None:
    """Ask for files and how to read them, then import them."""
    begin_import(frame, [])


def begin_import(frame: Frame, paths: Sequence[Path]) -> None:
    """Show how some files would be read, then import them."""
    workspace = frame.workspace
    dialog = ImportDialog(workspace, frame.settings, frame)
    dialog.import_asked.connect(
        lambda origins, options: import_files(frame, workspace, origins, options)
    )
    dialog.open()
    if paths:
        dialog.add(paths)


def import_files(
    frame: Frame, workspace: Workspace, paths: Sequence[Path], options: ImportOptions
) -> None:
    """Import files after a backup, and say what came in."""
    job = _import_after_backup(workspace, paths, options)
    frame.run_job(
        translate("Frame", "Importing"), job, lambda report: _tell_import(frame, report)
    )


def _import_after_backup(
    workspace: Workspace, paths: Sequence[Path], options: ImportOptions
) -> Job[ImportReport]:
    yield from backup_if_changed(workspace, "before-import")
    report = yield from import_job(workspace, paths, options)
    return report


def _tell_import(frame: Frame, report: ImportReport) -> None:
    lines = import_lines(report)
    if not has_gaps(report):
        frame.tell_undoable(counted(translate("Frame", "Imported. %1."), lines[0]))
        return
    dialog = ReportDialog(translate("Frame", "What came in"), lines, frame)
    dialog.with_list(
        translate("Frame", "What did not come in as it is:"), import_problems(report)
    )
    dialog.open()


def ask_export(frame: Frame) -> None:
    """Ask for format, place and layers, then export."""
    workspace = frame.workspace
    dialog = ExportDialog(workspace, frame.settings, frame)
    dialog.export_asked.connect(
        lambda path, options: export_corpus(frame, workspace, path, options)
    )
    dialog.open()


def export_corpus(
    frame: Frame, workspace: Workspace, path: Path, options: ExportOptions
) -> None:
    """Export a corpus and say what the file holds and what it does not."""
    job = export_job(workspace, path, options)
    frame.run_job(
        translate("Frame", "Exporting"), job, lambda report: _tell_export(frame, report)
    )


def _tell_export(frame: Frame, report: ExportReport) -> None:
    path = Path(report.path)
    head = counted(translate("Frame", "Written and verified: %1"), readable_path(path))
    dialog = ReportDialog(translate("Frame", "Exported"), [head, *export_lines(report)], frame)
    dialog.with_list(translate("Frame", "What the file leaves out:"), left_out_lines(report))
    dialog.with_button(translate("Frame", "&Open folder"), lambda: _open_folder(path.parent))
    dialog.open()


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
