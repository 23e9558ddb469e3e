"""Undo, redo and preferences."""

from annotator.services.changes import Changes
from annotator.services.workspace import Workspace
from annotator.ui.actions import Command
from annotator.ui.edit_names import redo_text, step_name, undo_text
from annotator.ui.frame import Frame
from annotator.ui.messages import counted, translate


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
    """Undo at once, or where it is much, as a merge is, while the window waits."""
    workspace = frame.workspace
    step = workspace.undo_step()
    if step is None or workspace.parts_of(step) == 1:
        _show(frame, workspace.undo())
        return
    told = counted(translate("Frame", "Taken back: %1."), step_name(step.title, step.detail))
    job = workspace.undo_job()

    def tell(changes: Changes) -> None:
        _show(frame, changes)
        frame.tell_redoable(told)

    frame.run_job(undo_text(workspace), job, tell)


def _redo(frame: Frame) -> None:
    """Redo at once, or where it is much, as a merge is, while the window waits."""
    workspace = frame.workspace
    step = workspace.redo_step()
    if step is None or workspace.parts_of(step) == 1:
        _show(frame, workspace.redo())
        return
    told = counted(translate("Frame", "Done again: %1."), step_name(step.title, step.detail))
    job = workspace.redo_job()

    def tell(changes: Changes) -> None:
        _show(frame, changes)
        frame.tell_undoable(told)

    frame.run_job(redo_text(workspace), job, tell)


def _show(frame: Frame, changes: Changes) -> None:
    """Bring what was undone or redone to the eye, also in another document."""
    frame.messages.dismiss_notice()
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
