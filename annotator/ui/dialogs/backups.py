"""The backups of a corpus: when, how much is in them; one can be restored."""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from annotator.services.backups import Backup
from annotator.ui.dialogs.import_list import readable_size
from annotator.ui.messages import ask, readable_moment, readable_number
from annotator.ui.safe import PlainButtonBox, PlainLabel, plain_tip, readable_path

_PATH = Qt.ItemDataRole.UserRole
_WHY = 1
"""The column that takes the room that is left."""


class BackupsDialog(QDialog):
    """Lists the backups, newest first."""

    restore_asked: ClassVar[Signal] = Signal(Path)
    backup_asked: ClassVar[Signal] = Signal()

    def __init__(self, parent: QWidget, *, can_back_up: bool = True) -> None:
        super().__init__(parent)
        self.setObjectName("backups")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Backups"))
        self._model = QStandardItemModel(0, 5, self)
        self._table = QTreeView(self)
        self._nothing = PlainLabel(self.tr("There is no backup of this corpus yet."), self)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._buttons = PlainButtonBox(QDialogButtonBox.StandardButton.Close, self)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self._restore = self._buttons.addButton(self.tr("&Restore…"), role)
        self._make = self._buttons.addButton(self.tr("&Back up now"), role)
        for button in (self._restore, self._make):
            button.setAutoDefault(False)
        self._make.setVisible(can_back_up)
        self._place = PlainLabel("", self).dimmed().selectable()
        self._lay_out()
        self._buttons.rejected.connect(self.reject)
        self._restore.clicked.connect(self._ask_restore)
        self._make.clicked.connect(self._ask_backup)
        self._table.activated.connect(lambda _: self._ask_restore())
        self.resize(min(720, parent.width() - 20), min(460, max(320, parent.height() - 60)))

    def _lay_out(self) -> None:
        explanation = self.tr(
            "Backups are made by themselves: when a corpus is opened, every half hour with "
            "changes, and before an import. Each one was opened and checked."
        )
        self._table.setModel(self._model)
        self._table.setRootIsDecorated(False)
        self._table.setAllColumnsShowFocus(True)
        self._table.setAlternatingRowColors(True)
        self._table.setAccessibleName(self.tr("Backups"))
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.header().setStretchLastSection(False)
        self._table.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._table.header().setSectionResizeMode(_WHY, QHeaderView.ResizeMode.Stretch)
        layout = QVBoxLayout(self)
        layout.addWidget(PlainLabel(explanation, self).wrapped())
        layout.addWidget(self._table, 1)
        layout.addWidget(self._nothing, 1)
        layout.addWidget(self._place)
        layout.addWidget(self._buttons)

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Show these backups."""
        self._model.clear()
        self._model.setHorizontalHeaderLabels(
            [
                self.tr("Made"),
                self.tr("Why"),
                self.tr("Documents"),
                self.tr("Spans"),
                self.tr("Size"),
            ]
        )
        for backup in backups:
            self._model.appendRow(self._row(backup))
        there_are_some = bool(backups)
        if backups:
            folder = backups[0].path.parent
            self._place.setText(readable_path(folder))
            self._place.setToolTip(plain_tip(str(folder)))
        self._table.setVisible(there_are_some)
        self._nothing.setVisible(not there_are_some)
        self._restore.setEnabled(there_are_some)
        self._table.setCurrentIndex(self._model.index(0, 0))
        (self._table if there_are_some else self._make).setFocus()

    def _row(self, backup: Backup) -> list[QStandardItem]:
        texts = [
            readable_moment(round(1000 * backup.at.timestamp())),
            self._why(backup.reason),
            readable_number(backup.documents),
            readable_number(backup.spans),
            readable_size(backup.size),
        ]
        items = [QStandardItem(text) for text in texts]
        for item in items[2:]:
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        items[0].setData(backup.path, _PATH)
        return items

    def _why(self, reason: str) -> str:
        reasons = {
            "open": self.tr("corpus opened"),
            "half-hour": self.tr("half an hour of work"),
            "before-import": self.tr("before an import"),
            "before-restore": self.tr("before a restore"),
            "before-update": self.tr("before an update of the file"),
            "asked": self.tr("asked for"),
        }
        return reasons.get(reason, reason)

    def _chosen(self) -> QModelIndex:
        return self._table.currentIndex().siblingAtColumn(0)

    def _ask_backup(self) -> None:
        self.accept()
        self.backup_asked.emit()

    def _ask_restore(self) -> None:
        index = self._chosen()
        if not index.isValid():
            return
        question = (
            self.tr("Put the corpus back to how it was at %1?").replace("%1", index.data()),
            self.tr("What the corpus holds now is kept beside it as a file of its own."),
        )
        path = index.data(_PATH)
        ask(
            self,
            self.tr("Restore"),
            question,
            self.tr("Restore"),
            lambda: self._restore_it(path),
        )

    def _restore_it(self, path: Path) -> None:
        self.accept()
        self.restore_asked.emit(path)
