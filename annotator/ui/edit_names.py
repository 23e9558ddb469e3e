"""What the steps of undo and redo are called on the screen."""

from PySide6.QtCore import QCoreApplication

from annotator.services.workspace import Workspace
from annotator.ui.safe import shortened


def undo_text(workspace: Workspace | None) -> str:
    """Return the text of Undo with what it would take back."""
    step = workspace.undo_step() if workspace else None
    return f"{_tr('Undo')} {step_name(step.title, step.detail)}" if step else _tr("Undo")


def redo_text(workspace: Workspace | None) -> str:
    """Return the text of Redo with what it would do again."""
    step = workspace.redo_step() if workspace else None
    return f"{_tr('Redo')} {step_name(step.title, step.detail)}" if step else _tr("Redo")


def step_name(title: str, detail: str) -> str:
    """Return what an edit is called, from the title and detail that the journal keeps."""
    name = _names().get(title, title.lower())
    return f"{name} “{shortened(detail, 40)}”" if detail else name


def _names() -> dict[str, str]:
    return {
        "Change boundaries": _tr("change boundaries"),
        "Change label": _tr("change label"),
        "Delete": _tr("delete"),
        "Describe document": _tr("describe document"),
        "Flag": _tr("flag"),
        "Import": _tr("import"),
        "Link": _tr("link"),
        "Mark": _tr("mark"),
        "Mark all": _tr("mark all"),
        "Set attribute": _tr("set attribute"),
        "Set state": _tr("set state"),
        "Unflag": _tr("remove flag"),
        "Unlink": _tr("remove link"),
        "Write note": _tr("write note"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("EditNames", text)
