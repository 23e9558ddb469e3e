"""The page where no corpus is open: new, open, the sample, and the recent ones."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.actions import Commands
from annotator.ui.layouts import add_layout
from annotator.ui.safe import PlainLabel, plain_tip, readable_path, shortened
from annotator.ui.settings import Settings
from annotator.ui.tab_order import follow_layout

_PATH = Qt.ItemDataRole.UserRole
_WIDTH = 560


class StartPage(QWidget):
    """Says what to do first."""

    corpus_asked: ClassVar[Signal] = Signal(Path)

    def __init__(self, commands: Commands, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("start_page")
        self._commands = commands
        self._settings = settings
        self._column = QWidget(self)
        self._column.setFixedWidth(_WIDTH)
        self._recent = QListWidget(self._column)
        self._recent_title = self._heading(self.tr("Recent corpora"), 1.1)
        self._remove = QPushButton(self.tr("&Remove from list"), self._column)
        self._buttons = [
            self._button(self.tr("&New corpus"), "file.new"),
            self._button(self.tr("&Open a corpus"), "file.open"),
            self._button(self.tr("&Try the sample"), "file.sample"),
        ]
        self._lay_out()
        self._recent.itemActivated.connect(self._open)
        self._recent.currentItemChanged.connect(lambda *_: self._show_possible())
        self._recent.installEventFilter(self)
        self._remove.clicked.connect(self._forget)
        settings.changed.connect(self._on_setting)
        self._fill()

    def _lay_out(self) -> None:
        hint = self.tr(
            "A corpus is one file that holds texts and everybody's work on them. If your lead "
            "sent you a packet, open that: it makes your own corpus. You can also drop either "
            "anywhere in this window."
        )
        what = self.tr("Label what a text claims, who is said to stand behind it, and more.")
        column = QVBoxLayout(self._column)
        column.setContentsMargins(0, 24, 0, 24)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(self._heading("Annotator", 2.2))
        column.addWidget(PlainLabel(what, self._column).wrapped())
        column.addSpacing(14)
        row = QHBoxLayout()
        row.setSpacing(10)
        for button in self._buttons:
            row.addWidget(button)
        add_layout(column, row)
        column.addWidget(PlainLabel(hint, self._column).wrapped().dimmed())
        column.addSpacing(14)
        column.addWidget(self._recent_title)
        column.addWidget(self._recent)
        column.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(3)
        self._recent.setAccessibleName(self.tr("Recent corpora"))
        self._recent.setFrameShape(QFrame.Shape.StyledPanel)
        self._recent.setSpacing(1)
        self._recent.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(self._column)
        outer.addStretch(1)
        follow_layout(self)

    def recent(self) -> list[Path]:
        """Return the corpora that are listed."""
        return [self._recent.item(row).data(_PATH) for row in range(self._recent.count())]

    def showEvent(self, event: QShowEvent) -> None:
        """Look again which corpora are still there, and take the focus."""
        super().showEvent(event)
        self._fill()
        (self._recent if self._recent.count() else self._buttons[2]).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Delete takes a corpus off the list; Return opens it."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Delete:
                self._forget()
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._open(self._recent.currentItem())
                return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        row = max(0, self._recent.currentRow())
        self._recent.clear()
        for path in self._settings.recent_corpora():
            self._recent.addItem(self._item(path))
        there_are_some = self._recent.count() > 0
        for widget in (self._recent_title, self._recent, self._remove):
            widget.setVisible(there_are_some)
        height = self.fontMetrics().height() * 2 + 14
        self._recent.setFixedHeight(min(5, self._recent.count()) * height + 8)
        self._recent.setCurrentRow(min(row, self._recent.count() - 1))
        self._show_possible()

    def _item(self, path: Path) -> QListWidgetItem:
        is_there = path.is_file()
        place = readable_path(path.parent, 80)
        if not is_there:
            place = self.tr("Not there any more: %1").replace("%1", place)
        item = QListWidgetItem(f"{shortened(path.stem, 60)}\n{place}")
        item.setData(_PATH, path)
        item.setToolTip(plain_tip(str(path)))
        item.setSizeHint(QSize(0, self.fontMetrics().height() * 2 + 12))
        if not is_there:
            item.setForeground(self.palette().placeholderText())
        return item

    def _open(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.corpus_asked.emit(item.data(_PATH))

    def _forget(self) -> None:
        item = self._recent.currentItem()
        if item is not None:
            self._settings.forget_corpus(item.data(_PATH))

    def _on_setting(self, name: str) -> None:
        if name == "recent_corpora" and self.isVisible():
            self._fill()

    def _show_possible(self) -> None:
        self._remove.setEnabled(self._recent.currentItem() is not None)

    def _button(self, text: str, command_id: str) -> QPushButton:
        button = QPushButton(text, self._column)
        button.setObjectName(command_id)
        button.setMinimumHeight(40)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setAutoDefault(True)
        button.clicked.connect(lambda: self._commands.run(command_id))
        keys = self._commands.keys(command_id)
        if keys:
            button.setToolTip(plain_tip(keys))
        return button

    def _heading(self, text: str, scale: float) -> PlainLabel:
        label = PlainLabel(text, self._column)
        font = QFont(label.font())
        font.setPointSizeF(font.pointSizeF() * scale)
        font.setBold(True)
        label.setFont(font)
        return label
