"""The list behind a figure, and each place of it in its text with the layers side by side."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QSplitter,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from annotator.services.agreement import Dispute, Disputes
from annotator.services.agreement_disputes import MOST
from annotator.services.workspace import Workspace
from annotator.ui.comparing.layers import called, shown_layers
from annotator.ui.comparing.places import Place, place_of
from annotator.ui.comparing.view import ComparisonView
from annotator.ui.layouts import add_layout
from annotator.ui.messages import counted
from annotator.ui.pages.agreement.disputes_model import SORT, DisputesModel
from annotator.ui.parts.blocks import remark
from annotator.ui.settings import Settings


class DisputesTab(QWidget):
    """Shows where people differ; the current row is shown in its text below."""

    def __init__(self, workspace: Workspace, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._compared: Callable[[], tuple[str, ...]] = tuple
        self._shown: tuple[object, ...] = ()
        """Which document with whose layers is shown."""
        self._rows: list[int] = []
        """The rows of the model whose places are framed, in the order of the text."""
        self._said = ""
        self._head = remark("", self)
        self.everybody = QCheckBox(self.tr("Everybody’s layers"), self)
        self.anonymous = QCheckBox(self.tr("People without names"), self)
        self.model = DisputesModel(self)
        self.sorted = QSortFilterProxyModel(self)
        self.sorted.setSortRole(SORT)
        self.sorted.setSourceModel(self.model)
        self.list = QTreeView(self)
        self.view = ComparisonView(settings, self)
        self._lay_out()
        self._connect()
        self.show_nothing()

    def _lay_out(self) -> None:
        self.list.setModel(self.sorted)
        self.list.setAccessibleName(self.tr("Places"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAllColumnsShowFocus(True)
        self.list.setAlternatingRowColors(True)
        self.list.setSortingEnabled(True)
        self.list.header().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for place, mode in enumerate(
            (*[QHeaderView.ResizeMode.Stretch] * 2, *[QHeaderView.ResizeMode.Interactive] * 3)
        ):
            self.list.header().setSectionResizeMode(place, mode)
        self.list.header().setStretchLastSection(False)
        row = QHBoxLayout()
        row.addWidget(self._head, 1)
        row.addWidget(self.everybody)
        row.addWidget(self.anonymous)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.list)
        split.addWidget(self.view)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        add_layout(layout, row)
        layout.addWidget(split, 1)

    def _connect(self) -> None:
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_current())
        self.list.activated.connect(lambda _: self.view.focus())
        self.view.place_chosen.connect(self._on_place)
        self.everybody.toggled.connect(lambda _: self._show_current())
        self.anonymous.toggled.connect(self._name_people)

    # ---- what is shown

    def show_nothing(self) -> None:
        """Say how to come by a list."""
        self._head.setText(
            self.tr(
                "Choose a figure on another tab and press Return: its places are shown here."
            )
        )
        self._show((), ())

    def show_disputes(self, disputes: Disputes, of: str, people: tuple[str, ...]) -> None:
        """Show what stands behind a figure; `people` are all who are compared, by id."""
        text = self.tr("%1 — places: %2, documents: %3")
        head = counted(text, of, len(disputes.found), disputes.documents)
        if disputes.is_cut:
            more = self.tr("Only the first %1 are shown: choose fewer documents or people.")
            head = f"{head}. {counted(more, MOST)}"
        if not disputes.found:
            head = counted(self.tr("%1 — there is no such place."), of)
        self._said = head
        self._head.setText(head)
        self._show(disputes.found, people)

    def _show(self, disputes: tuple[Dispute, ...], people: tuple[str, ...]) -> None:
        self._people = people
        self._shown = ()
        self.sorted.sort(-1)
        self.model.show_disputes(disputes)
        for column in (2, 3, 4):
            self.list.resizeColumnToContents(column)
        is_any = bool(disputes)
        for widget in (self.list, self.view, self.everybody, self.anonymous):
            widget.setVisible(is_any)
        if is_any:
            self.list.setCurrentIndex(self.sorted.index(0, 0))
        else:
            self.view.clear()

    def head(self) -> str:
        """Return what is said above the list."""
        return self._head.text()

    def current(self) -> Dispute | None:
        """Return the current place."""
        index = self.sorted.mapToSource(self.list.currentIndex())
        return self.model.disputes[index.row()] if index.isValid() else None

    def go_on(self, step: int) -> None:
        """Go on to the place so many rows further, and round at the ends."""
        rows = self.sorted.rowCount()
        if rows:
            row = (self.list.currentIndex().row() + step) % rows
            self.list.setCurrentIndex(self.sorted.index(row, 0))

    def look_again(self) -> None:
        """Read the layers that are shown again, and say that the list is older."""
        if self.model.disputes:
            self._shown = ()
            self._show_current()
            older = self.tr("The list is from before the last change of the figures.")
            self._head.setText(f"{self._said}\n{older}")

    def focus(self) -> None:
        """Take the keys."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- the text

    def _show_current(self) -> None:
        dispute = self.current()
        if dispute is None:
            return
        people = self._people if self.everybody.isChecked() else dispute.person_ids
        shown = (dispute.document_id, people, self.anonymous.isChecked())
        if shown != self._shown:
            self._shown = shown
            layers = shown_layers(
                self._workspace,
                dispute.document_id,
                people,
                anonymous=self.anonymous.isChecked(),
            )
            text = self._workspace.document(dispute.document_id).text
            self.view.show_document(text, layers, self._workspace.scheme())
            self._rows = []
        self._show_places(dispute)

    def _name_people(self, anonymous: bool) -> None:
        names = {person.id: person.name for person in self._workspace.people()}
        known = called(names, list(names), anonymous=True) if anonymous else []
        self.model.show_signs({person_id: sign for person_id, _, sign in known})
        self._show_current()

    def _show_places(self, dispute: Dispute) -> None:
        """Frame the places of the same document and people, and come to this one."""
        rows = [
            row
            for row, each in enumerate(self.model.disputes)
            if each.document_id == dispute.document_id
            and (self.everybody.isChecked() or each.person_ids == dispute.person_ids)
        ]
        number = rows.index(self.sorted.mapToSource(self.list.currentIndex()).row())
        blocked = self.view.blockSignals(True)
        if rows != self._rows:
            self._rows = rows
            self.view.show_places([_place(self.model.disputes[row]) for row in rows], number)
        else:
            self.view.go_to(number)
        self.view.blockSignals(blocked)

    def _on_place(self, number: int) -> None:
        if 0 <= number < len(self._rows):
            index = self.sorted.mapFromSource(self.model.index(self._rows[number], 0))
            if index.isValid() and index.row() != self.list.currentIndex().row():
                self.list.setCurrentIndex(QModelIndex(index))


def _place(dispute: Dispute) -> Place:
    return place_of(dispute.spans)
