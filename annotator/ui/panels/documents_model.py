"""The documents as a list model, of which an edit touches only its own row."""

import html
from collections import Counter
from enum import StrEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from annotator.model.layer import State
from annotator.model.team import Assignment, Remark
from annotator.services.assigning import own_assignments, urgency
from annotator.services.changes import Changes
from annotator.services.remarks import unread_counts
from annotator.services.workspace import DocumentRow, Workspace
from annotator.ui.messages import counted
from annotator.ui.panels.assigned import assigned_parts
from annotator.ui.safe import shortened

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
FACTS = Qt.ItemDataRole.UserRole + 1
"""The line that stands below a title."""
_NOWHERE = QModelIndex()


class Shown(StrEnum):
    """Which documents a person wants to see."""

    ALL = "all"
    ASSIGNED = "assigned"
    OPEN = "open"
    IN_PROGRESS = "in progress"
    DONE = "done"
    RETURNED = "returned"
    FLAGGED = "flagged"
    UNREAD = "unread"


def state_name(state: str) -> str:
    """Return what a state is called on the screen."""
    names = {
        State.OPEN: QCoreApplication.translate("Documents", "Open"),
        State.IN_PROGRESS: QCoreApplication.translate("Documents", "In progress"),
        State.DONE: QCoreApplication.translate("Documents", "Done"),
        State.RETURNED: QCoreApplication.translate("Documents", "Returned"),
    }
    return names[State(state)]


def row_facts(row: DocumentRow, assignment: Assignment | None = None, unread: int = 0) -> str:
    """Return the line below a title: state, what was asked for, remarks, spans, flag."""
    parts = [state_name(row.state)]
    if assignment is not None:
        parts += assigned_parts(assignment, row.state)
    if unread:
        text = QCoreApplication.translate("Documents", "remarks to read: %1")
        parts.append(counted(text, unread))
    if row.spans:
        parts.append(
            QCoreApplication.translate("Documents", "spans: {count}").format(count=row.spans)
        )
    if row.flag:
        parts.append(QCoreApplication.translate("Documents", "to discuss"))
    return " · ".join(parts)


class DocumentsModel(QAbstractListModel):
    """Every document of the corpus as the acting person sees it, what they were given first.

    The order is that of the moment in which the list was read: nothing jumps away from
    somebody who says that it is done.
    """

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._rows: list[DocumentRow] = []
        self._places: dict[str, int] = {}
        self._assignments: dict[str, Assignment] = {}
        self._unread: Counter[str] = Counter()
        self.read_all()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many documents there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the title, the whole row, what stands below, or what a screen reader says."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == FACTS:
            return self._facts(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.title}, {self._facts(row)}"
        return self._tip(row) if role == Qt.ItemDataRole.ToolTipRole else None

    def _facts(self, row: DocumentRow) -> str:
        return row_facts(row, self._assignments.get(row.id), self._unread[row.id])

    def _tip(self, row: DocumentRow) -> str:
        lines = [row.title, self._facts(row)]
        lines += [f"{name}: {value}" for name, value in row.metadata.items()]
        return "<qt>" + "<br>".join(html.escape(shortened(line)) for line in lines) + "</qt>"

    def rows(self) -> list[DocumentRow]:
        """Return the documents in the order of the list."""
        return self._rows

    def is_assigned(self, document_id: str) -> bool:
        """Tell whether the acting person was given a document."""
        return document_id in self._assignments

    def unread(self, document_id: str) -> int:
        """Return how many threads about a document the acting person has not read."""
        return self._unread[document_id]

    def place(self, document_id: str) -> int:
        """Return the row of a document, or -1."""
        return self._places.get(document_id, -1)

    def read_all(self) -> None:
        """Read the whole list."""
        self.beginResetModel()
        self._assignments = own_assignments(self._workspace)
        self._unread = unread_counts(self._workspace)
        self._rows = sorted(self._workspace.document_rows(), key=self._rank)
        self._places = {row.id: place for place, row in enumerate(self._rows)}
        self.endResetModel()

    def look_again(self, changes: Changes) -> bool:
        """Read the rows that an edit touched; tell whether any was."""
        if changes.document_list or changes.people or Assignment.KIND in changes.records:
            self.read_all()
            return True
        owner_of = self._workspace.owner_of
        touched = {key[0] for key in changes.spans if key[1] == owner_of(key[0])}
        touched |= {key[0] for key in changes.layers if key[1] == owner_of(key[0])}
        touched |= changes.documents
        if Remark.KIND in changes.records:
            self._unread = unread_counts(self._workspace)
        for document_id in touched & self._places.keys():
            place = self._places[document_id]
            self._rows[place] = self._workspace.document_row(document_id)
            index = self.index(place)
            self.dataChanged.emit(index, index)
        return bool(touched)

    def progress(self) -> tuple[int, int]:
        """Return how many of the documents to do are done, and how many there are.

        To do are those that the person was given, or all if they were given none.
        """
        rows = [row for row in self._rows if row.id in self._assignments] or self._rows
        return sum(row.state == State.DONE for row in rows), len(rows)

    def _rank(self, row: DocumentRow) -> tuple[bool, tuple[object, ...]]:
        assignment = self._assignments.get(row.id)
        if assignment is None:
            return True, ()
        return False, urgency(assignment, State(row.state))


class ShownDocuments(QSortFilterProxyModel):
    """The documents that match what a person searches for and wants to see."""

    def __init__(self, model: DocumentsModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._words: list[str] = []
        self._shown = Shown.ALL
        self._kept = ""
        self.setSourceModel(model)

    def search(self, words: str) -> None:
        """Show documents whose title or metadata have all of the words."""
        self.beginFilterChange()
        self._words = words.casefold().split()
        self.endFilterChange()

    def show_only(self, shown: Shown) -> None:
        """Show documents of one state, flagged ones, or all."""
        self.beginFilterChange()
        self._shown = shown
        self.endFilterChange()

    def keep(self, document_id: str) -> None:
        """Go on showing the open document when its state changes under the filter."""
        if document_id != self._kept:
            self.beginFilterChange()
            self._kept = document_id
            self.endFilterChange()

    def filterAcceptsRow(self, place: int, parent: Index) -> bool:
        """Tell whether a document is shown."""
        row = self._model.rows()[place]
        if not self._is_wanted(row) and row.id != self._kept:
            return False
        if not self._words:
            return True
        haystack = " ".join((row.title, *row.metadata.values())).casefold()
        return all(word in haystack for word in self._words)

    def _is_wanted(self, row: DocumentRow) -> bool:
        if self._shown is Shown.FLAGGED:
            return row.flag is not None
        if self._shown is Shown.UNREAD:
            return self._model.unread(row.id) > 0
        if self._shown is Shown.ASSIGNED:
            return self._model.is_assigned(row.id)
        return self._shown is Shown.ALL or row.state == self._shown
