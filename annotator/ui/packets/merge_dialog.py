"""What packets would bring in, before they do: packet by packet, with what contradicts."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from annotator.services.packets.differences import Difference
from annotator.services.packets.report import MergedPacket, MergeReport
from annotator.ui.messages import counted, readable_moment
from annotator.ui.packets.conflicts import conflict_table
from annotator.ui.packets.rows import Cell, Rows, RowsView
from annotator.ui.packets.words import apart, change_texts
from annotator.ui.safe import PlainButtonBox, PlainLabel
from annotator.ui.sentences import in_language
from annotator.ui.tab_order import follow_layout

_MOST_REASONS = 4
"""How many refused packets are explained below the table; in it, all are."""


class MergeDialog(QDialog):
    """Lists packets that were looked into, and asks whether to merge them."""

    merge_asked: ClassVar[Signal] = Signal(list)
    """The paths of the packets that can come in."""
    look_asked: ClassVar[Signal] = Signal(list)
    """The paths of the packets that are to be looked into in the place of these."""
    more_asked: ClassVar[Signal] = Signal(list)
    """More packets are to be chosen; the paths of those that are here."""

    def __init__(
        self,
        report: MergeReport,
        differences: Sequence[Difference],
        names: Mapping[str, str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("merge_packets")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Merge packets"))
        self.setAcceptDrops(True)
        self._report = report
        self._names = names
        self.packets = Rows(
            [self.tr("From"), self.tr("Made"), self.tr("What would come in"), self.tr("File")],
            self,
            can_tick=False,
        )
        self._paths = [Path(one.path) for one in report.packets]
        self._paths += [Path(one.path) for one in report.refused]
        self.packets.show([*map(self._row, report.packets), *self._refused()])
        self.table = RowsView(self.tr("Packets"), self.packets, 2, self)
        self._in_all = PlainLabel(self._said(), self).wrapped()
        reasons = "\n".join(in_language(one.reason) for one in report.refused[:_MOST_REASONS])
        self._reasons = PlainLabel(reasons, self).wrapped().selectable()
        self._reasons.setVisible(bool(reasons))
        self._differences = differences
        self._buttons = PlainButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        role = QDialogButtonBox.ButtonRole
        self.merge = self._buttons.addButton(self.tr("&Merge"), role.AcceptRole)
        self._add_button(self.tr("&Add packets…"), self._ask_for_more)
        self.remove = self._add_button(self.tr("&Leave out"), self._leave_out)
        self._lay_out()
        self._buttons.accepted.connect(self._ask)
        self._buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(self.table, 2)
        layout.addWidget(self._reasons)
        layout.addWidget(self._in_all)
        if self._differences:
            caption = PlainLabel(
                self.tr(
                    "Done differently in two places. The later stands; what a person sent "
                    "stands before what was changed here:"
                ),
                self,
            )
            layout.addWidget(caption.wrapped())
            layout.addWidget(conflict_table(self._differences, self._names, self), 2)
        layout.addWidget(self._buttons)
        has_packets = bool(self._report.packets)
        self.merge.setEnabled(has_packets)
        self.remove.setEnabled(len(self._paths) > 1)
        if has_packets:
            self.merge.setDefault(True)
            self.merge.setFocus()
        self.resize(900, self.sizeHint().height())
        follow_layout(self)

    def text(self) -> str:
        """Return what is said below the packets."""
        return "\n".join(filter(None, [self._reasons.text(), self._in_all.text()]))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Look into what was dropped as well."""
        event.acceptProposedAction()
        urls = event.mimeData().urls()
        self._look([*self._paths, *(Path(u.toLocalFile()) for u in urls if u.isLocalFile())])

    def _row(self, packet: MergedPacket) -> list[Cell]:
        if packet.edits:
            second = self._report.second_readings.get(packet.person)
            texts = change_texts(self._report.changes[packet.person], second)
            edits = counted(self.tr("new edits: %1"), packet.edits)
            news = "; ".join([*texts, edits] if self._is_told_of(packet) else [edits])
        elif packet.known:
            news = self.tr("nothing: it was merged before")
        else:
            news = self.tr("nothing new")
        return [
            self._names[packet.person],
            readable_moment(packet.at),
            news,
            apart(packet.file),
        ]

    def _is_told_of(self, packet: MergedPacket) -> bool:
        """Tell whether the figures of the person stand in this row: in their newest packet."""
        of_person = [
            one for one in self._report.packets if one.person == packet.person and one.edits
        ]
        return packet is max(of_person, key=lambda one: one.at)

    def _refused(self) -> list[list[Cell]]:
        refused = self.tr("refused: %1")
        return [
            ["—", "—", counted(refused, in_language(one.reason)), apart(one.file)]
            for one in self._report.refused
        ]

    def _said(self) -> str:
        report = self._report
        texts = change_texts(report.counts, report.second_counts)
        sentences = [
            counted(self.tr("In all: %1."), "; ".join(texts))
            if texts
            else self.tr("Nothing would change.")
        ]
        if report.dropped:
            text = self.tr("Links without a place, because an end of theirs is gone: %1.")
            sentences.append(counted(text, len(report.dropped)))
        if report.refused:
            text = self.tr("Packets that are refused and left out: %1.")
            sentences.append(counted(text, len(report.refused)))
        if report.packets:
            sentences.append(self.tr("A backup is made first; Undo takes all of it back."))
        return " ".join(sentences)

    def _leave_out(self) -> None:
        gone = set(self.table.places())
        kept = [path for place, path in enumerate(self._paths) if place not in gone]
        if kept:
            self._look(kept)

    def _look(self, paths: Sequence[Path]) -> None:
        self.accept()
        self.look_asked.emit(list(dict.fromkeys(paths)))

    def _ask_for_more(self) -> None:
        self.accept()
        self.more_asked.emit(self._paths)

    def _ask(self) -> None:
        self.accept()
        self.merge_asked.emit([Path(one.path) for one in self._report.packets])

    def _add_button(self, text: str, run: object) -> QPushButton:
        button = self._buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        button.clicked.connect(run)
        return button
