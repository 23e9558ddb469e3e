"""How a release is divided: shares, seed, what stays together, what an earlier one fixed."""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from annotator.services.releases import DEFAULT_SPLIT, KINDS, Choosable, ReleaseOptions
from annotator.ui.choosing import choose_folder
from annotator.ui.layouts import add_layout
from annotator.ui.pages.releases.words import kind_text
from annotator.ui.parts.blocks import caption
from annotator.ui.safe import PlainLabel, plain_tip, shortened
from annotator.ui.settings import Settings

_KIND = Qt.ItemDataRole.UserRole
_LARGEST_SEED = 2_147_483_647


@dataclass(frozen=True, slots=True)
class Division:
    """What is chosen here."""

    split: str
    seed: int
    group_by: tuple[str, ...]
    threshold: float
    earlier: Path | None


class DivisionForm(QWidget):
    """Asks for parts and for what keeps documents in one part."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.split = QLineEdit(DEFAULT_SPLIT, self)
        self.split.setToolTip(plain_tip(self.tr("80/10/10, or train=70/dev=15/test=15")))
        self.seed = QSpinBox(self)
        self.seed.setRange(0, _LARGEST_SEED)
        self.seed.setValue(1)
        self.threshold = QDoubleSpinBox(self)
        self.threshold.setRange(0.1, 1.0)
        self.threshold.setSingleStep(0.05)
        self.threshold.setValue(ReleaseOptions().threshold)
        self.threshold.setLocale(QLocale.c())
        self.kinds = QListWidget(self)
        self.earlier = QLineEdit(self)
        self.earlier.setPlaceholderText(self.tr("none"))
        self._choose = QPushButton(self.tr("Choose…"), self)
        self._offer(())
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.kinds.setAccessibleName(self.tr("Keep together"))
        self.earlier.setAccessibleName(self.tr("Folder of an earlier release"))
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for text, field in (
            (self.tr("Shares"), self.split),
            (self.tr("Seed"), self.seed),
            (self.tr("Near-duplicates from"), self.threshold),
        ):
            label = PlainLabel(text, self)
            label.setBuddy(field)
            field.setAccessibleName(text)
            form.addRow(label, field)
        together = PlainLabel(self.tr("Keep together in one part what shares"), self).wrapped()
        together.setBuddy(self.kinds)
        earlier = PlainLabel(self.tr("Keep the parts of an earlier release"), self).wrapped()
        earlier.setBuddy(self.earlier)
        row = QHBoxLayout()
        row.addWidget(self.earlier, 1)
        row.addWidget(self._choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(caption(self.tr("Its parts"), self))
        add_layout(layout, form)
        layout.addWidget(together)
        layout.addWidget(self.kinds)
        layout.addWidget(earlier)
        add_layout(layout, row)

    def _connect(self) -> None:
        for line in (self.split, self.earlier):
            line.textChanged.connect(lambda _: self.changed.emit())
        for spin in (self.seed, self.threshold):
            spin.valueChanged.connect(lambda _: self.changed.emit())
        self.kinds.itemChanged.connect(lambda _: self.changed.emit())
        self._choose.clicked.connect(self._ask_earlier)

    def show_choosable(self, choosable: Choosable) -> None:
        """Offer the fields of metadata beside what is always there."""
        known = {kind.casefold() for kind in KINDS}
        self._offer([each for each in choosable.metadata if each.casefold() not in known])

    def division(self) -> Division:
        """Return what is chosen."""
        earlier = self.earlier.text().strip()
        return Division(
            self.split.text().strip(),
            self.seed.value(),
            self.kinds_chosen(),
            round(self.threshold.value(), 2),
            Path(earlier).expanduser() if earlier else None,
        )

    def kinds_chosen(self) -> tuple[str, ...]:
        """Return what documents are kept together by."""
        items = [self.kinds.item(row) for row in range(self.kinds.count())]
        checked = [each for each in items if each.checkState() == Qt.CheckState.Checked]
        return tuple(str(each.data(_KIND)) for each in checked)

    def choose_kind(self, kind: str, *, is_wanted: bool) -> None:
        """Keep documents together by something, or do not."""
        state = Qt.CheckState.Checked if is_wanted else Qt.CheckState.Unchecked
        for row in range(self.kinds.count()):
            if self.kinds.item(row).data(_KIND) == kind:
                self.kinds.item(row).setCheckState(state)

    def _offer(self, fields: list[str] | tuple[str, ...]) -> None:
        is_first = not self.kinds.count()
        chosen = ReleaseOptions().group_by if is_first else self.kinds_chosen()
        offered = [*reversed(KINDS), *fields]
        if [self.kinds.item(row).data(_KIND) for row in range(self.kinds.count())] == offered:
            return
        self.kinds.blockSignals(True)
        self.kinds.clear()
        for kind in offered:
            text = kind_text(kind) if kind in KINDS else shortened(kind, 60)
            item = QListWidgetItem(text, self.kinds)
            item.setData(_KIND, kind)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            is_chosen = kind in chosen
            item.setCheckState(Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
        self.kinds.setCurrentRow(0)
        self.kinds.blockSignals(False)
        rows = min(7, max(5, self.kinds.count()))
        self.kinds.setFixedHeight(rows * (self.fontMetrics().height() + 6) + 6)

    def _ask_earlier(self) -> None:
        title = self.tr("Folder of an earlier release")
        choose_folder(self, self._settings, title, lambda path: self.earlier.setText(str(path)))
