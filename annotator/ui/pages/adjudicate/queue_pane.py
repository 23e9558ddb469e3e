"""The queue with its filters: what is to be decided, and in which order."""

from collections.abc import Iterable, Sequence
from typing import ClassVar

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.services.adjudicating import KINDS, Filter, Item, Order, Queue, Status
from annotator.ui.layouts import add_layout
from annotator.ui.messages import counted, translate
from annotator.ui.pages.adjudicate.queue_model import QueueDelegate, QueueModel
from annotator.ui.pages.adjudicate.typing_fields import is_for_a_list
from annotator.ui.pages.adjudicate.words import kind_name, status_name
from annotator.ui.panels.documents_model import Index
from annotator.ui.panels.rows import MARGIN
from annotator.ui.safe import PlainLabel, menu_text

_UNDECIDED = (Status.OPEN, Status.REOPENED, Status.LATER)
_ANY = ""


class QueuePane(QWidget):
    """Shows the items, and asks for the queue again when a filter changes."""

    queue_asked: ClassVar[Signal] = Signal()
    item_chosen: ClassVar[Signal] = Signal(object)
    """Another Item is the current one, or None."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("queue")
        self.model = QueueModel(self)
        self.list = _QueueTable(self)
        self.state = self._combo(self.tr("What to show"))
        self.kind = self._combo(self.tr("Kind"))
        self.label = self._combo(self.tr("Label"))
        self.person = self._combo(self.tr("Person"))
        self.batch = self._combo(self.tr("Batch"))
        self.order = self._combo(self.tr("Order"))
        self.flagged = QCheckBox(self.tr("Flagged or waiting"), self)
        self.ties = QCheckBox(self.tr("Without a majority"), self)
        self.empty = PlainLabel("", self).wrapped()
        self.next_step = ""
        """What comes once all is settled, as a sentence."""
        self._stack = QStackedWidget(self)
        self._is_filling = False
        self._fill_fixed()
        self._build()

    # ---- what is chosen

    def wanted(self) -> Filter:
        """Return the filter as it is set."""

        def chosen(combo: QComboBox) -> tuple[str, ...]:
            return (str(combo.currentData()),) if combo.currentData() else ()

        states: dict[str, tuple[Status, ...]] = {"undecided": _UNDECIDED, _ANY: ()}
        state = str(self.state.currentData())
        return Filter(
            labels=chosen(self.label),
            kinds=chosen(self.kind),
            people=chosen(self.person),
            batches=chosen(self.batch),
            statuses=states[state] if state in states else (Status(state),),
            flagged=self.flagged.isChecked(),
            ties=self.ties.isChecked(),
        )

    def is_filtered(self) -> bool:
        """Tell whether there may be items that are not shown."""
        return self.wanted() != Filter()

    def show_everything(self) -> None:
        """Take every filter off, and ask for the queue."""
        self._is_filling = True
        for combo in (self.kind, self.label, self.person, self.batch):
            combo.setCurrentIndex(0)
        self.state.setCurrentIndex(self.state.findData(_ANY))
        self.flagged.setChecked(False)
        self.ties.setChecked(False)
        self._is_filling = False
        self._ask()

    def wanted_order(self) -> Order:
        """Return the order as it is set."""
        return Order(self.order.currentData())

    def offer(
        self, labels: Iterable[str], people: Iterable[tuple[str, str]], batches: Iterable[str]
    ) -> None:
        """Offer labels, people (pseudonym and name as it is shown) and batches to filter by."""
        self._is_filling = True
        for combo, every, rows in (
            (self.label, self.tr("Every label"), [(each, each) for each in labels]),
            (self.person, self.tr("Everybody"), list(people)),
            (self.batch, self.tr("Every batch"), [(each, each) for each in batches]),
        ):
            before = combo.currentData()
            combo.clear()
            combo.addItem(every, _ANY)
            for data, name in rows:
                combo.addItem(menu_text(name), data)
            combo.setCurrentIndex(max(0, combo.findData(before)))
        self.batch.setVisible(self.batch.count() > 1)
        self._is_filling = False

    # ---- what is shown

    def show_queue(self, queue: Queue, keep: Sequence[str] = ()) -> None:
        """Show items; the first of some keys that is still there stays the current one."""
        row = max(0, self.row)
        self._is_filling = True
        self.model.show_items(queue.items)
        self._is_filling = False
        places = [place for key in keep if (place := self.model.row(key)) >= 0]
        self.choose(places[0] if places else min(row, self.model.rowCount() - 1))
        self._stack.setCurrentIndex(0 if queue.items else 1)
        self.empty.setText(self._why_empty(queue))

    @property
    def row(self) -> int:
        """The row of the current item, or -1."""
        return int(self.list.currentIndex().row())

    def current(self) -> Item | None:
        """Return the current item."""
        return self.model.item(self.row) if self.row >= 0 else None

    def choose(self, row: int) -> None:
        """Make the item of a row the current one, or none; tell it even if it is the same."""
        index = self.model.index(row) if row >= 0 else self.model.index(-1)
        self._is_filling = True
        self.list.setCurrentIndex(index)
        self._is_filling = False
        if row >= 0:
            self.list.scrollTo(index)
        self.item_chosen.emit(self.current())

    def step(self, step: int) -> bool:
        """Go to the next (1) or previous (-1) item that waits; tell whether there is one."""
        found = self.model.next_undecided(self.row, step)
        if found >= 0:
            self.choose(found)
        return found >= 0

    def event(self, event: QEvent) -> bool:
        """Leave letters to the list that is looked through by them."""
        if is_for_a_list(event):
            event.accept()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Give the rows the height of another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    # ---- building

    def _measure(self) -> None:
        height = 2 * self.list.fontMetrics().height() + 2 * MARGIN
        self.list.verticalHeader().setMinimumSectionSize(height)
        self.list.verticalHeader().setDefaultSectionSize(height)

    def _combo(self, name: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        combo.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        combo.setMinimumContentsLength(8)
        return combo

    def _fill_fixed(self) -> None:
        self.state.addItem(self.tr("To decide"), "undecided")
        self.state.addItem(self.tr("Everything"), _ANY)
        for status in Status:
            self.state.addItem(
                self.tr("Only: {state}").format(state=status_name(status)), status
            )
        self.kind.addItem(self.tr("Every kind"), _ANY)
        for kind in KINDS:
            self.kind.addItem(kind_name(kind), kind)
        self.order.addItem(self.tr("By kind and vote"), Order.KIND)
        self.order.addItem(self.tr("As in the texts"), Order.DOCUMENT)
        self.order.addItem(self.tr("What a model is unsure of"), Order.ESTIMATE)
        self.offer((), (), ())
        for combo in self._combos():
            combo.currentIndexChanged.connect(self._ask)
        for box in (self.flagged, self.ties):
            box.toggled.connect(self._ask)

    def _combos(self) -> tuple[QComboBox, ...]:
        return (self.state, self.kind, self.label, self.person, self.order, self.batch)

    def _build(self) -> None:
        self._build_list()
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setMargin(16)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.empty)
        grid = QGridLayout()
        grid.setSpacing(4)
        for row, combo in enumerate((self.state, self.kind)):
            grid.addWidget(combo, row, 0, 1, 2)
        grid.addWidget(self.label, 2, 0)
        grid.addWidget(self.person, 2, 1)
        for row, combo in enumerate((self.batch, self.order), 3):
            grid.addWidget(combo, row, 0, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 3, 6)
        column.setSpacing(6)
        add_layout(column, grid)
        column.addWidget(self.flagged)
        column.addWidget(self.ties)
        column.addWidget(self._stack, 1)

    def _build_list(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(QueueDelegate(self.list))
        self.list.setAccessibleName(self.tr("What is to be decided"))
        self.list.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.list.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.list.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTabKeyNavigation(False)
        self.list.setShowGrid(False)
        self.list.horizontalHeader().hide()
        self.list.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.list.verticalHeader().hide()
        self.list.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._measure()
        self.list.selectionModel().currentChanged.connect(self._on_current)

    def _ask(self) -> None:
        if not self._is_filling:
            self.queue_asked.emit()

    def _on_current(self, current: Index, _: Index) -> None:
        if not self._is_filling:
            self.item_chosen.emit(self.model.item(current.row()) if current.isValid() else None)

    def _why_empty(self, queue: Queue) -> str:
        if not queue.documents:
            return self.tr(
                "There is nothing to compare yet.\nTwo people have to say of a text that they "
                "are done with it."
            )
        if self.wanted() == Filter(statuses=_UNDECIDED):
            matters = sum(each.matters for each in queue.documents)
            settled = counted(translate("Adjudication", "All is settled: %1."), matters)
            return f"{settled}\n{self.next_step}"
        return self.tr("Nothing matches the filters.")


class _QueueTable(QTableView):
    """One column; a QListView would lay every row out, again and again."""

    def moveCursor(
        self, action: QTableView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Let Home and End mean the first and the last row, as in a list."""
        actions = QTableView.CursorAction
        if action in {actions.MoveHome, actions.MoveEnd}:
            modifiers |= Qt.KeyboardModifier.ControlModifier
        return super().moveCursor(action, modifiers)

    def keyboardSearch(self, search: str) -> None:
        """Leave letters to the verdicts: a look at each of many rows would take long."""
