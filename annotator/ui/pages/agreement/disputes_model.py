"""The places where people differ, as rows of a table."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.model.span import Span
from annotator.services.agreement import Dispute
from annotator.ui.figures import NONE
from annotator.ui.messages import translate
from annotator.ui.pages.agreement.words import dispute_kind
from annotator.ui.safe import plain_tip, shortened

Index = QModelIndex | QPersistentModelIndex
SORT = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()
_LONGEST = 90


class DisputesModel(QAbstractTableModel):
    """Document, people, kind, what each of the two marked, and what stands there."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.disputes: tuple[Dispute, ...] = ()
        self._signs: dict[str, str] = {}
        self._ranks: dict[int, list[str]] = {}
        """What a column is sorted by, made when it is first sorted."""
        self._heads = (
            translate("Agreement", "Document"),
            translate("Agreement", "Text"),
            translate("Agreement", "Kind"),
            translate("Agreement", "First person"),
            translate("Agreement", "Second person"),
        )

    def show_disputes(self, disputes: Sequence[Dispute]) -> None:
        """Show other disputes."""
        self.beginResetModel()
        self.disputes = tuple(disputes)
        self._ranks = {}
        self.endResetModel()

    def show_signs(self, signs: Mapping[str, str]) -> None:
        """Call people by signs, given by their ids, or by their names where there are none."""
        self.layoutAboutToBeChanged.emit()
        self._signs, self._ranks = dict(signs), {}
        self.layoutChanged.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many disputes there are."""
        return 0 if parent.isValid() else len(self.disputes)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        if role == SORT:
            return self._rank(index)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        text = self._text(self.disputes[index.row()], index.column())
        return (
            shortened(text, _LONGEST)
            if role == Qt.ItemDataRole.DisplayRole
            else plain_tip(text)
        )

    def headerData(
        self, section: int, way: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the head of a column."""
        if way is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def _rank(self, index: Index) -> str:
        column = index.column()
        if column not in self._ranks:
            self._ranks[column] = [
                f"{self._text(dispute, column).casefold()}\0{row:06d}"
                for row, dispute in enumerate(self.disputes)
            ]
        return self._ranks[column][index.row()]

    def _text(self, dispute: Dispute, column: int) -> str:
        first, second = (
            self._signs.get(person_id, name)
            for person_id, name in zip(dispute.person_ids, dispute.people, strict=True)
        )
        return (
            dispute.title,
            dispute.quote,
            dispute_kind(dispute),
            f"{first}: {_marked(dispute.first, dispute)}",
            f"{second}: {_marked(dispute.second, dispute)}",
        )[column]


def _marked(span: Span | None, dispute: Dispute) -> str:
    if span is None:
        return NONE
    if dispute.kind == "attribute":
        value = span.attributes.get(dispute.name)
        return NONE if value is None else f"{span.label} · {_value(value)}"
    if dispute.kind == "relation":
        target = dispute.target.label if dispute.target else NONE
        return f"{span.label} → {target}"
    return span.label


def _value(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple | list) else str(value)
