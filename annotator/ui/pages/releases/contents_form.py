"""What is in a release: which documents, which layers, and what is said about them."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.model.errors import RuleBrokenError
from annotator.services.releases import Choosable, Layers, Which
from annotator.ui.layouts import add_layout
from annotator.ui.messages import counted, readable_number
from annotator.ui.parts.blocks import caption, form_of
from annotator.ui.safe import PlainLabel, plain_tip, shortened

_PAIR = Qt.ItemDataRole.UserRole
_CHECKED = Qt.CheckState.Checked
_MOST_VALUES = 200
"""Values of a field of metadata that are listed, the most frequent first."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What is chosen here."""

    documents: Which
    ids: tuple[str, ...]
    where: tuple[tuple[str, str], ...]
    layers: Layers
    soft_labels: bool
    notes: bool


class ContentsForm(QWidget):
    """Asks for documents and layers."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.documents = self._combo(
            [
                (self.tr("All"), Which.ALL),
                (self.tr("With a layer that is done"), Which.DONE),
                (self.tr("With gold that is done"), Which.SETTLED),
            ]
        )
        self.batch = self._combo([(self.tr("In any batch or none"), "")])
        self.layers = self._combo(
            [
                (self.tr("Gold and those of each person"), Layers.BOTH),
                (self.tr("Gold only"), Layers.GOLD),
                (self.tr("Those of each person"), Layers.PEOPLE),
            ]
        )
        self.soft_labels = QCheckBox(self.tr("Also soft labels"), self)
        self.soft_labels.setToolTip(
            plain_tip(self.tr("What share of those who finished a document marked each span."))
        )
        self.notes = QCheckBox(self.tr("With notes, flags and time"), self)
        self.notes.setChecked(True)
        self.metadata = QTreeWidget(self)
        self._no_metadata = PlainLabel(
            self.tr("No document has metadata to choose by."), self
        ).dimmed()
        self._choosable = Choosable(0)
        self._values: list[QTreeWidgetItem] = []
        """The values of all fields of metadata, as they are listed."""
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.metadata.setHeaderHidden(True)
        self.metadata.setAccessibleName(self.tr("Only with this metadata"))
        self.metadata.setMinimumHeight(6 * self.fontMetrics().lineSpacing())
        self.metadata.setMaximumHeight(7 * self.fontMetrics().lineSpacing())
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Documents"), self.documents),
            (self.tr("Batch"), self.batch),
            (self.tr("Layers"), self.layers),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(caption(self.tr("What is in it"), self))
        add_layout(layout, form_of(rows, self))
        layout.addWidget(self.soft_labels)
        layout.addWidget(self.notes)
        wanted = PlainLabel(self.tr("Only with this metadata"), self)
        wanted.setBuddy(self.metadata)
        layout.addWidget(wanted)
        layout.addWidget(self.metadata)
        layout.addWidget(self._no_metadata)
        self.metadata.hide()

    def _connect(self) -> None:
        for combo in (self.documents, self.batch, self.layers):
            combo.currentIndexChanged.connect(lambda _: self.changed.emit())
        for box in (self.soft_labels, self.notes):
            box.toggled.connect(lambda _: self.changed.emit())
        self.metadata.itemChanged.connect(lambda *_: self.changed.emit())

    def show_choosable(self, choosable: Choosable) -> None:
        """Offer the batches and the metadata that there are; what was chosen stays so."""
        if choosable == self._choosable:
            return
        kept, batch = set(self._where()), str(self.batch.currentData())
        self._choosable = choosable
        self.blockSignals(True)
        self.batch.clear()
        self.batch.addItem(self.tr("In any batch or none"), "")
        for name, ids in choosable.batches.items():
            self.batch.addItem(f"{shortened(name, 40)} ({readable_number(len(ids))})", name)
        self.batch.setCurrentIndex(max(0, self.batch.findData(batch)))
        self.batch.setEnabled(bool(choosable.batches))
        self._values = []
        self.metadata.clear()
        for name in choosable.metadata:
            self.metadata.addTopLevelItem(self._field(name, kept))
        self.metadata.setVisible(bool(choosable.metadata))
        self._no_metadata.setVisible(not choosable.metadata)
        self.blockSignals(False)

    def contents(self) -> Contents:
        """Return what is chosen; raise RuleBrokenError for a batch without documents."""
        name = str(self.batch.currentData())
        if name and not self._choosable.batches[name]:
            raise RuleBrokenError(f"The batch “{name:.80}” has no document: choose another.")
        return Contents(
            Which(self.documents.currentData()),
            self._choosable.batches[name] if name else (),
            self._where(),
            Layers(self.layers.currentData()),
            self.soft_labels.isChecked(),
            self.notes.isChecked(),
        )

    def _where(self) -> tuple[tuple[str, str], ...]:
        checked = [each for each in self._values if each.checkState(0) == _CHECKED]
        pairs = [each.data(0, _PAIR) for each in checked]
        return tuple((str(name), str(value)) for name, value in pairs)

    def _field(self, name: str, kept: set[tuple[str, str]]) -> QTreeWidgetItem:
        counts = self._choosable.metadata[name]
        values = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
        head = f"{shortened(name, 60)} ({readable_number(len(values))})"
        item = QTreeWidgetItem([head])
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsUserCheckable)
        for value, documents in values[:_MOST_VALUES]:
            shown = f"{shortened(value, 80)} ({readable_number(documents)})"
            child = QTreeWidgetItem(item, [shown])
            child.setData(0, _PAIR, (name, value))
            self._values.append(child)
            is_kept = (name, value) in kept
            child.setCheckState(0, _CHECKED if is_kept else Qt.CheckState.Unchecked)
        if len(values) > _MOST_VALUES:
            more = self.tr("… and more values: %1")
            rest = QTreeWidgetItem(item, [counted(more, len(values) - _MOST_VALUES)])
            rest.setFlags(Qt.ItemFlag.NoItemFlags)
        return item

    def _combo(self, entries: list[tuple[str, str]]) -> QComboBox:
        combo = QComboBox(self)
        combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for text, value in entries:
            combo.addItem(text, str(value))
        return combo
