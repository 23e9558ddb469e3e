"""Which documents of the board are shown: words, batch, metadata, person, state."""

from collections import Counter
from typing import ClassVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from annotator.services.assigning import Board, Held, Wanted
from annotator.ui.messages import readable_number
from annotator.ui.pages.board.words import held_name
from annotator.ui.safe import person_name, shortened

_PAUSE = 150
"""Milliseconds after a key in the search field until the board is searched."""
_MOST_VALUES = 50
"""Values of one field of metadata that are listed, the most frequent first."""
_WIDTH = 9
"""Letters that a list takes where room is short."""


class Filters(QWidget):
    """Asks what is to be shown."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("Search titles and metadata"))
        self.words.setAccessibleName(self.tr("Search the documents"))
        self.words.setClearButtonEnabled(True)
        self.batch = self._list(self.tr("Batch"))
        self.metadata = self._list(self.tr("Metadata"))
        self.person = self._list(self.tr("Person"))
        self.held = self._list(self.tr("State"))
        for held in Held:
            self.held.addItem(held_name(held), held.value)
        self.all = QPushButton(self.tr("Show all"), self)
        self.all.clicked.connect(self.clear)
        self._wait = QTimer(self, singleShot=True, interval=_PAUSE)
        self._wait.timeout.connect(self._tell)
        self._lay_out()
        self.words.textChanged.connect(lambda _: self._wait.start())
        for one in self._lists():
            one.currentIndexChanged.connect(lambda _: self._tell())
        self.show_board(None)

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 6)
        layout.addWidget(self.words, 3)
        for one in self._lists():
            layout.addWidget(one, 2)
        layout.addWidget(self.all)

    def _lists(self) -> tuple[QComboBox, ...]:
        return self.batch, self.metadata, self.person, self.held

    def show_board(self, board: Board | None) -> None:
        """Offer what a board has; what was chosen stays so if it is still there."""
        self._fill(self.batch, self.tr("All batches"), _batches(board))
        self._fill(self.metadata, self.tr("Any metadata"), _values(board))
        self._fill(self.person, self.tr("Anybody"), _people(board))
        self._show_possible()

    def wanted(self) -> Wanted:
        """Return what is asked for."""
        pair = self.metadata.currentData()
        return Wanted(
            self.words.text(),
            str(self.batch.currentData() or ""),
            tuple(pair) if pair else None,
            str(self.person.currentData() or ""),
            Held(self.held.currentData()),
        )

    def clear(self) -> None:
        """Show all documents."""
        for each in (self.words, *self._lists()):
            each.blockSignals(True)
        self.words.clear()
        for one in self._lists():
            one.setCurrentIndex(0)
        for each in (self.words, *self._lists()):
            each.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        self._wait.stop()
        self._show_possible()
        self.changed.emit()

    def _show_possible(self) -> None:
        self.all.setEnabled(self.wanted() != Wanted())

    def _fill(self, combo: QComboBox, first: str, entries: list[tuple[str, object]]) -> None:
        before = combo.currentData()
        combo.blockSignals(True)
        combo.clear()
        combo.addItem(first, None)
        for text, value in entries:
            combo.addItem(text, value)
            if value == before:
                combo.setCurrentIndex(combo.count() - 1)
        combo.setEnabled(bool(entries))
        combo.blockSignals(False)

    def _list(self, name: str) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        combo.setSizeAdjustPolicy(policy)
        combo.setMinimumContentsLength(_WIDTH)
        return combo


def _batches(board: Board | None) -> list[tuple[str, object]]:
    if board is None:
        return []
    sizes = Counter(name for names in board.batches.of.values() for name in names)
    return [
        (f"{shortened(name, 40)} ({readable_number(sizes[name])})", name)
        for name in board.batches.names
    ]


def _people(board: Board | None) -> list[tuple[str, object]]:
    if board is None:
        return []
    return [(person_name(board.stands.people[one], 40), one) for one in board.people]


def _values(board: Board | None) -> list[tuple[str, object]]:
    """Return values of metadata that several documents have, by field."""
    counts: dict[str, Counter[str]] = {}
    for row in board.rows if board else ():
        for name, value in row.metadata.items():
            counts.setdefault(name, Counter())[value] += 1
    entries: list[tuple[str, object]] = []
    for name in sorted(counts):
        for value, documents in counts[name].most_common(_MOST_VALUES):
            text = f"{shortened(name, 20)}: {shortened(value, 40)}"
            entries.append((f"{text} ({readable_number(documents)})", [name, value]))
    return entries
