"""What a person reads about a document that they were given: by when, how urgent, why again."""

from PySide6.QtCore import QCoreApplication, QDate, Qt

from annotator.model.layer import State
from annotator.model.team import Assignment
from annotator.ui.messages import counted, readable_day


def assigned_parts(assignment: Assignment, state: str) -> list[str]:
    """Return what stands below the title in the list: comment if returned, day, priority."""
    parts = []
    comment = " ".join(returned_comment(assignment, state).split())
    if comment:
        parts.append(f"\u2068{comment}\u2069")  # runs its own way beside what is ours
    day = due_text(assignment, state)
    if day:
        parts.append(day)
    if assignment.priority:
        text = QCoreApplication.translate("Assigned", "priority %1")
        parts.append(counted(text, assignment.priority))
    if parts or state == State.DONE:
        return parts
    return [QCoreApplication.translate("Assigned", "yours to do")]


def due_text(assignment: Assignment, state: str) -> str:
    """Return by when it is to be done, or since when it is late; "" for no day."""
    if not assignment.due:
        return ""
    today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
    is_late = state != State.DONE and assignment.due < today
    text = (
        QCoreApplication.translate("Assigned", "late: due %1")
        if is_late
        else QCoreApplication.translate("Assigned", "due %1")
    )
    return counted(text, readable_day(assignment.due))


def returned_comment(assignment: Assignment, state: str) -> str:
    """Return what is to be mended, or "" if the document is not returned."""
    return assignment.comment if state == State.RETURNED else ""
