"""The board as a table model: a row for each document shown, a column for each person."""

from typing import Any, ClassVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from annotator.model.layer import State
from annotator.model.team import Assignment
from annotator.services.assigning import Board, Load, Pair, Place, Wanted, today, wanted_rows
from annotator.services.workspace import DocumentRow
from annotator.ui.messages import counted, translate
from annotator.ui.pages.board.words import place_facts, short_terms
from annotator.ui.panels.rows import isolated
from annotator.ui.safe import person_name, plain_tip, shortened

Index = QModelIndex | QPersistentModelIndex
PLACE = Qt.ItemDataRole.UserRole
"""What a person has of a document, or None."""
BATCHES, DONE, FIRST_PERSON = range(3)
"""Columns before those of the people, and the first of these."""
_LOOKED_AT = 100
"""Rows that say how wide the cells of a person have to be."""
_NOWHERE = QModelIndex()
_ACROSS = Qt.Orientation.Horizontal


class BoardModel(QAbstractTableModel):
    """Shows the rows of a board that are wanted."""

    counted: ClassVar[Signal] = Signal()
    """Other documents are shown, or how far people are has changed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._board: Board | None = None
        self._rows: list[DocumentRow] = []
        self._loads: dict[str, Load] = {}
        self._batch_names: dict[str, str] = {}
        self._wanted = Wanted()
        self._today = today()

    # ---- what it is given

    @property
    def board(self) -> Board | None:
        """The board as it was read last; None before."""
        return self._board

    def show_board(self, board: Board) -> None:
        """Show a board that was read whole."""
        self.beginResetModel()
        self._take(board)
        self._rows = wanted_rows(board, self._wanted)
        self.endResetModel()
        self.counted.emit()

    def show_again(self, board: Board) -> None:
        """Show a board of the same documents and people, some of whose places are others.

        What is shown stays shown, even if it is no longer what was asked for: nothing runs
        away from whoever has just changed it.
        """
        if self._board is None or self._board.people != board.people:
            self.show_board(board)
            return
        self._take(board)
        if self._rows:
            last = self.index(len(self._rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(_ACROSS, 0, self.columnCount() - 1)
        self.counted.emit()

    def show_wanted(self, wanted: Wanted) -> None:
        """Show the documents that are wanted."""
        self.beginResetModel()
        self._wanted = wanted
        self._rows = [] if self._board is None else wanted_rows(self._board, wanted)
        self.endResetModel()
        self.counted.emit()

    def _take(self, board: Board) -> None:
        self._board = board
        self._loads = board.loads()
        self._batch_names = {batch.id: batch.name for batch in board.stands.batches}
        self._today = today()

    # ---- what is shown

    def rows(self) -> list[DocumentRow]:
        """Return the documents that are shown."""
        return self._rows

    def people(self) -> tuple[str, ...]:
        """Return the ids of the people, in the order of their columns."""
        return () if self._board is None else self._board.people

    def pair(self, row: int, column: int) -> Pair | None:
        """Return document and person of a cell, or None before the first person."""
        if column < FIRST_PERSON:
            return None
        return self._rows[row].id, self.people()[column - FIRST_PERSON]

    def place(self, pair: Pair) -> Place | None:
        """Return what a person has of a document, or None."""
        return None if self._board is None else self._board.place(*pair)

    def facts(self, pair: Pair) -> list[str]:
        """Return what a person has of a document, in words."""
        place = self.place(pair)
        batch = ""
        if place is not None and place.assignment is not None:
            batch = self._batch_names.get(place.assignment.batch_id, "")
        return place_facts(place, batch, self._again(pair))

    def _again(self, pair: Pair) -> State | None:
        return None if self._board is None else self._board.again.get(pair)

    def person(self, person_id: str) -> str:
        """Return what a person is called."""
        return "" if self._board is None else person_name(self._board.stands.people[person_id])

    def terms(self, column: int, row: int) -> set[str]:
        """Return what cells of a person say, of a row and a hundred others at most."""
        others = range(0, len(self._rows), len(self._rows) // _LOOKED_AT + 1)
        cells = (self.index(each, column) for each in (row, *others))
        return {str(self.data(cell)) for cell in cells if cell.isValid()}

    def assignment(self, pair: Pair) -> Assignment | None:
        """Return what a person was given of a document, or None."""
        place = self.place(pair)
        return None if place is None else place.assignment

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many documents are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are: batches, done, and a person each."""
        return 0 if parent.isValid() else FIRST_PERSON + len(self.people())

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows, its place, or what a screen reader says."""
        if not index.isValid() or self._board is None:
            return None
        pair = self.pair(index.row(), index.column())
        if pair is None:
            return self._about_document(self._rows[index.row()], index.column(), role)
        place = self._board.place(*pair)
        if role == PLACE:
            return place
        if role == Qt.ItemDataRole.DisplayRole:
            again = self._again(pair)
            return "" if place is None else short_terms(place, self._today, again)
        facts = ", ".join([self.person(pair[1]), *self.facts(pair)])
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return facts
        return plain_tip(facts) if role == Qt.ItemDataRole.ToolTipRole else None

    def _about_document(self, row: DocumentRow, column: int, role: int) -> Any:
        assert self._board is not None
        if column == DONE:
            held = self._board.places.get(row.id, {}).values()
            done = sum(place.state == "done" for place in held)
            text = _figures(done, len(held)) if held else "–"
            name = translate("Board", "people who are done: %1 of %2")
            said = counted(name, done, len(held))
        else:
            text = ", ".join(self._board.batches.of.get(row.id, ()))
            said = text
        if role == Qt.ItemDataRole.DisplayRole:
            return text if column == DONE else isolated(shortened(text, 80))
        if role == Qt.ItemDataRole.TextAlignmentRole and column == DONE:
            return Qt.AlignmentFlag.AlignCenter
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return said
        return plain_tip(said) if role == Qt.ItemDataRole.ToolTipRole else None

    def headerData(
        self, section: int, side: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the titles of documents, and people with how far they are."""
        if self._board is None:
            return None
        if side == _ACROSS:
            return self._above(section, role)
        if not 0 <= section < len(self._rows):
            return None
        title = self._rows[section].title
        if role == Qt.ItemDataRole.DisplayRole:
            return isolated(shortened(title, 80))
        return plain_tip(title) if role == Qt.ItemDataRole.ToolTipRole else None

    def _above(self, section: int, role: int) -> Any:
        if section < FIRST_PERSON:
            names = (translate("Board", "Batches"), translate("Board", "Done"))
            return names[section] if role == Qt.ItemDataRole.DisplayRole else None
        person_id = self.people()[section - FIRST_PERSON]
        load = self._loads.get(person_id, Load())
        if role == Qt.ItemDataRole.DisplayRole:
            figures = _figures(load.done, load.places)
            assert self._board is not None
            name = shortened(self._board.stands.people[person_id].name, 24)
            return f"{isolated(name)}\n{figures}"
        if role == Qt.ItemDataRole.ToolTipRole:
            text = translate("Board", "%1: %2 of %3 done")
            return plain_tip(counted(text, self.person(person_id), load.done, load.places))
        return None


def _figures(done: int, count: int) -> str:
    """Return “2 / 5”, which no language reads backwards."""
    return f"\u2066{counted('%1 / %2', done, count)}\u2069"
