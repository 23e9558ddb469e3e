"""What the steps of undo and redo are called on the screen."""

from annotator.services.workspace import Workspace
from annotator.ui.messages import counted, quoted, translate
from annotator.ui.safe import shortened


def undo_text(workspace: Workspace | None) -> str:
    """Return the text of Undo with what it would take back."""
    step = workspace.undo_step() if workspace else None
    if step is None:
        return translate("EditNames", "Undo")
    return counted(translate("EditNames", "Undo %1"), step_name(step.title, step.detail))


def redo_text(workspace: Workspace | None) -> str:
    """Return the text of Redo with what it would do again."""
    step = workspace.redo_step() if workspace else None
    if step is None:
        return translate("EditNames", "Redo")
    return counted(translate("EditNames", "Redo %1"), step_name(step.title, step.detail))


def step_name(title: str, detail: str) -> str:
    """Return what an edit is called, from the title and detail that the journal keeps."""
    name = _names().get(title, title.lower())
    return f"{name} {quoted(shortened(detail, 40))}" if detail else name


def _names() -> dict[str, str]:
    return {
        "Accept what is unanimous": translate("EditNames", "accept what is unanimous"),
        "Answer": translate("EditNames", "answer"),
        "Assign": translate("EditNames", "assign"),
        "Change boundaries": translate("EditNames", "change boundaries"),
        "Change label": translate("EditNames", "change label"),
        "Change scheme": translate("EditNames", "change scheme"),
        "Change the terms": translate("EditNames", "change the terms of assignments"),
        "Delete": translate("EditNames", "delete"),
        "Describe document": translate("EditNames", "describe document"),
        "Dissolve a batch": translate("EditNames", "dissolve a batch"),
        "End the rule": translate("EditNames", "end the rule of second readings"),
        "Flag": translate("EditNames", "flag"),
        "Import": translate("EditNames", "import"),
        "Leave for later": translate("EditNames", "leave for later"),
        "Link": translate("EditNames", "link"),
        "Mark": translate("EditNames", "mark"),
        "Mark as read": translate("EditNames", "mark as read"),
        "Mark all": translate("EditNames", "mark all"),
        "Merge": translate("EditNames", "merge"),
        "Open again": translate("EditNames", "open again"),
        "Rename a batch": translate("EditNames", "rename a batch"),
        "Return": translate("EditNames", "return"),
        "Set attribute": translate("EditNames", "set attribute"),
        "Set state": translate("EditNames", "set state"),
        "Set the rule": translate("EditNames", "set the rule of second readings"),
        "Settle": translate("EditNames", "settle"),
        "Take back": translate("EditNames", "take back"),
        "Unflag": translate("EditNames", "remove flag"),
        "Unlink": translate("EditNames", "remove link"),
        "Write note": translate("EditNames", "write note"),
    }
