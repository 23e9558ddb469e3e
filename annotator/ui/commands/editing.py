"""Undo, redo and preferences."""

from annotator.services.changes import Changes
from annotator.services.jobs import Job, finish
from annotator.services.workspace import Step, Workspace
from annotator.ui.actions import Command
from annotator.ui.edit_names import redo_text, undo_text
from annotator.ui.frame import Frame
from annotator.ui.messages import translate


def add_edit_commands(frame: Frame) -> None:
    """Add the commands of the edit menu that belong to the window."""
    commands = [
        Command(
            "edit.undo",
            lambda: undo_text(_open(frame)),
            "edit",
            lambda: _undo(frame),
            ("Ctrl+Z",),
            enabled=lambda: _can_work(frame) and frame.workspace.undo_step() is not None,
            group="undo",
            hint=translate(
                "Frame", "Takes back your last change, in any document, of any day."
            ),
            repeats=True,
        ),
        Command(
            "edit.redo",
            lambda: redo_text(_open(frame)),
            "edit",
            lambda: _redo(frame),
            ("Ctrl+Shift+Z", "Ctrl+Y"),
            enabled=lambda: _can_work(frame) and frame.workspace.redo_step() is not None,
            group="undo",
            hint=translate("Frame", "Does again what was undone last."),
            repeats=True,
        ),
        Command(
            "edit.preferences",
            translate("Frame", "Preferences…"),
            "edit",
            lambda: _show_preferences(frame),
            ("Ctrl+,",),
            group="~preferences",
            hint=translate("Frame", "Theme, font, line width and how selections are trimmed."),
        ),
    ]
    for command in commands:
        frame.commands.add(command)


def _open(frame: Frame) -> Workspace | None:
    # While a job runs it may hold the corpus, and a name in a menu is not worth a wait.
    return frame.workspace if frame.is_open and not frame.is_busy else None


def _can_work(frame: Frame) -> bool:
    return frame.page is not None and not frame.is_busy


def _undo(frame: Frame) -> None:
    workspace = frame.workspace
    _walk(frame, workspace.undo_step(), workspace.undo_job(), undo_text(workspace))


def _redo(frame: Frame) -> None:
    workspace = frame.workspace
    _walk(frame, workspace.redo_step(), workspace.redo_job(), redo_text(workspace))


def _walk(frame: Frame, step: Step | None, job: Job[Changes], title: str) -> None:
    """Undo or redo at once, or where it is much, as an import is, while the window waits."""
    if step is not None and frame.workspace.parts_of(step) > 1:
        frame.run_job(title, job, lambda changes: _show(frame, changes))
    else:
        _show(frame, finish(job))


def _show(frame: Frame, changes: Changes) -> None:
    """Bring what was undone or redone to the eye, also in another document."""
    page, front = frame.page, frame.front
    if page is None or (front is not None and front.shows(changes)):
        return
    spans = {document_id: span_id for document_id, _, span_id in sorted(changes.spans)}
    layers = {document_id for document_id, _ in changes.layers}
    touched = sorted({*spans, *layers, *changes.documents})
    if not touched or changes.document_list:
        return
    shown = page.document_id()
    document_id = shown if shown in touched else touched[0]
    frame.show_texts()
    page.show_document(document_id, spans.get(document_id, ""))


def _show_preferences(frame: Frame) -> None:
    from annotator.ui.dialogs.preferences import PreferencesDialog

    PreferencesDialog(frame.settings, frame).open()
