"""The tab on which a release is chosen, previewed and made."""

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from annotator.services.releases import Choosable, Facts, ReleaseOptions, parts_of
from annotator.ui.actions import Commands
from annotator.ui.layouts import add_layout
from annotator.ui.pages.releases.card_form import CardForm
from annotator.ui.pages.releases.contents_form import ContentsForm
from annotator.ui.pages.releases.division_form import DivisionForm
from annotator.ui.pages.releases.preview import Preview
from annotator.ui.parts.blocks import column, scrolled
from annotator.ui.safe import plain_tip
from annotator.ui.settings import Settings


class MakingTab(QWidget):
    """The choices on one side, what would come of them on the other."""

    changed: ClassVar[Signal] = Signal()

    def __init__(
        self, name: str, commands: Commands, settings: Settings, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._commands = commands
        inside = QWidget(self)
        self.contents = ContentsForm(inside)
        self.division = DivisionForm(settings, inside)
        self.card = CardForm(name, inside)
        self.preview = Preview(self)
        self._buttons = [
            self._button(self.tr("Preview"), "release.preview"),
            self._button(self.tr("Make the release…"), "release.make"),
        ]
        layout = column(inside)
        layout.setSpacing(14)
        for form in (self.contents, self.division, self.card):
            layout.addWidget(form)
            form.changed.connect(self._on_change)
        layout.addStretch(1)
        self._lay_out(inside)

    def _lay_out(self, inside: QWidget) -> None:
        left = QWidget(self)
        rows = QVBoxLayout(left)
        rows.setContentsMargins(0, 0, 0, 8)
        rows.addWidget(scrolled(inside, self.tr("Choices")), 1)
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 0)
        for button in self._buttons:
            row.addWidget(button, 1)
        add_layout(rows, row)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.preview)
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    def focus(self) -> None:
        """Take the keys."""
        self.contents.documents.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_choosable(self, choosable: Choosable) -> None:
        """Offer what the corpus has to choose by."""
        self.contents.show_choosable(choosable)
        self.division.show_choosable(choosable)

    def options(self) -> ReleaseOptions:
        """Return what is chosen; raise RuleBrokenError for a choice that makes no sense."""
        contents, division = self.contents.contents(), self.division.division()
        name, description, licence = self.card.words()
        return ReleaseOptions(
            name=name,
            description=description,
            licence=licence,
            documents=contents.documents,
            ids=contents.ids,
            where=contents.where,
            layers=contents.layers,
            soft_labels=contents.soft_labels,
            notes=contents.notes,
            parts=parts_of(division.split),
            seed=division.seed,
            group_by=division.group_by,
            threshold=division.threshold,
            earlier=division.earlier,
        )

    def show_facts(self, facts: Facts) -> None:
        """Show what a release would hold."""
        self.preview.show_facts(facts)

    def show_possible(self) -> None:
        """Look again which buttons can be pressed."""
        for button in self._buttons:
            button.setEnabled(self._commands.is_enabled(button.objectName()))

    def _on_change(self) -> None:
        self.preview.choices_changed()
        self.changed.emit()

    def _button(self, text: str, command_id: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(command_id)
        button.clicked.connect(lambda: self._commands.run(command_id))
        keys = self._commands.keys(command_id)
        button.setToolTip(plain_tip(keys))
        return button
