"""What is compared: people, batches, labels, metadata, and what counts."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QSpinBox, QWidget

from annotator.model.person import GOLD, Person
from annotator.services.agreement import Choice, Excluded, Wanted
from annotator.ui.layouts import add_layout
from annotator.ui.messages import counted, quoted
from annotator.ui.pages.agreement.check_list import CheckList
from annotator.ui.pages.agreement.excluded import excluded_lines
from annotator.ui.parts.blocks import caption, column, remark
from annotator.ui.safe import PlainLabel, plain_tip, shortened

_MOST_VALUES = 200
"""Values of all fields of metadata that are listed."""
_HIGHEST_SEED = 999_999


@dataclass(frozen=True, slots=True)
class Comparable:
    """What a corpus has to choose by."""

    people: tuple[Person, ...]
    batches: tuple[str, ...]
    labels: tuple[str, ...]
    metadata: tuple[tuple[str, str], ...]


class ChoiceForm(QWidget):
    """Asks what is compared; below it stands what is left out by that, and why."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.people = CheckList(self.tr("Only these people"), self)
        self.batches = CheckList(self.tr("Only these batches"), self)
        self.labels = CheckList(self.tr("Only these labels"), self)
        self.metadata = CheckList(self.tr("Only with this metadata"), self)
        self.documents: tuple[str, ...] = ()
        """Ids of documents that were chosen in a table; empty: all."""
        self._one = remark("", self)
        self._metadata: dict[str, tuple[str, str]] = {}
        self.any_state = QCheckBox(self.tr("Also layers that are not done"), self)
        self.trim = QCheckBox(self.tr("Without white space at edges"), self)
        self.gamma = QCheckBox(self.tr("Also gamma, which takes long"), self)
        self.exact_gamma = QCheckBox(self.tr("Also gamma of all at once"), self)
        self.exact_gamma.setToolTip(
            plain_tip(self.tr("It takes longer than gamma of pairs, and needs SciPy."))
        )
        self.tokens = QComboBox(self)
        for text, way in (
            (self.tr("Words"), "words"),
            (self.tr("At spaces"), "spaces"),
            (self.tr("No tokens"), "none"),
        ):
            self.tokens.addItem(text, way)
        self.seed = QSpinBox(self)
        self.seed.setRange(0, _HIGHEST_SEED)
        self.seed.setValue(Choice().seed)
        self._left_out = remark("", self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        layout = column(self)
        layout.addWidget(caption(self.tr("What is left out"), self))
        layout.addWidget(self._left_out)
        layout.addWidget(self._one)
        self._one.hide()
        for text, field in (
            (self.tr("Only these people"), self.people),
            (self.tr("Only these batches"), self.batches),
            (self.tr("Only these labels"), self.labels),
            (self.tr("Only with this metadata"), self.metadata),
        ):
            layout.addWidget(caption(text, self, field))
            layout.addWidget(field)
        layout.addWidget(
            PlainLabel(self.tr("Where nothing is ticked, all count, but not gold."), self)
            .wrapped()
            .dimmed()
        )
        layout.addWidget(caption(self.tr("What counts"), self))
        for box in (self.any_state, self.trim, self.gamma, self.exact_gamma):
            layout.addWidget(box)
        add_layout(layout, self._fields())
        layout.addStretch(1)

    def _fields(self) -> QFormLayout:
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        asked: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Tokens"), self.tokens),
            (self.tr("Seed of the intervals"), self.seed),
        )
        for text, widget in asked:
            label = PlainLabel(text, self)
            label.setBuddy(widget)
            widget.setAccessibleName(text)
            form.addRow(label, widget)
        self.seed.setToolTip(
            plain_tip(
                self.tr("The same seed gives the same intervals. Others differ a little.")
            )
        )
        return form

    def _connect(self) -> None:
        for names in (self.people, self.batches, self.labels, self.metadata):
            names.names.changed.connect(self.changed)
        for box in (self.any_state, self.trim, self.gamma, self.exact_gamma):
            box.toggled.connect(lambda _: self.changed.emit())
        self.tokens.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.seed.valueChanged.connect(lambda _: self.changed.emit())

    def show_comparable(self, found: Comparable) -> None:
        """Offer what the corpus has; what was ticked stays so."""
        gold = self.tr("%1 (gold)")
        self.people.names.show_names(
            [
                (each.pseudonym, gold.replace("%1", each.pseudonym))
                if each.id == GOLD
                else (each.pseudonym, _known_as(each))
                for each in found.people
            ]
        )
        self.batches.names.show_names([(name, name) for name in found.batches])
        self.labels.names.show_names([(name, name) for name in found.labels])
        values = [f"{name} = {value}" for name, value in found.metadata[:_MOST_VALUES]]
        self._metadata = dict(zip(values, found.metadata, strict=False))
        self.metadata.names.show_names([(value, value) for value in values])

    def narrow(self, wanted: Wanted, title: str) -> None:
        """Choose only what a part of the figures is of; the rest of the choice stays."""
        if wanted.label or wanted.labels:
            self.labels.names.tick(wanted.labels or [wanted.label])
        if wanted.pair:
            self.people.names.tick(wanted.pair)
        if wanted.batch:
            self.batches.names.tick([wanted.batch])
        if wanted.document:
            self.documents = (wanted.document,)
            text = self.tr("Only the document %1. A chooses all again.")
            self._one.setText(counted(text, quoted(shortened(title, 80))))
        self._one.setVisible(bool(self.documents))
        self.changed.emit()

    def widen(self) -> None:
        """Choose all documents, people, batches and labels again."""
        for names in (self.people, self.batches, self.labels, self.metadata):
            names.names.tick([])
        self.documents = ()
        self._one.hide()
        self.changed.emit()

    def choice(self, iou: float) -> Choice:
        """Return what is chosen, for a least IoU that is chosen elsewhere."""
        return Choice(
            people=self.people.names.ticked(),
            labels=self.labels.names.ticked(),
            documents=self.documents,
            batches=self.batches.names.ticked(),
            where=tuple(self._metadata[value] for value in self.metadata.names.ticked()),
            iou=iou,
            any_state=self.any_state.isChecked(),
            trim=self.trim.isChecked(),
            tokens=str(self.tokens.currentData()),
            gamma=self.gamma.isChecked(),
            exact_gamma=self.exact_gamma.isChecked(),
            seed=self.seed.value(),
        )

    def show_left_out(self, excluded: Excluded) -> None:
        """Say what does not count, and why."""
        self._left_out.setText("\n".join(excluded_lines(excluded)))

    def left_out(self) -> str:
        """Return what is said about it."""
        return self._left_out.text()


def _known_as(person: Person) -> str:
    if person.name and person.name != person.pseudonym:
        return f"{person.pseudonym} ({person.name})"
    return person.pseudonym
