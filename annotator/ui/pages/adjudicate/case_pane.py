"""One case: who said what, what is proposed, what gold has, and the verdicts."""

from collections.abc import Iterable, Mapping
from typing import ClassVar, NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.services.adjudicating import QUESTION, Case
from annotator.ui.layouts import add_layout
from annotator.ui.messages import counted, readable_moment
from annotator.ui.pages.adjudicate.edit_form import EditForm
from annotator.ui.pages.adjudicate.option_rows import OptionRows, Shown
from annotator.ui.pages.adjudicate.options import Option
from annotator.ui.pages.adjudicate.words import (
    attributes_text,
    item_kind,
    not_marked,
    reason,
    span_text,
    split_text,
    status_name,
    verdict_name,
)
from annotator.ui.panels.note import WritingField
from annotator.ui.safe import PlainLabel, menu_text
from annotator.ui.tab_order import follow_layout


class Look(NamedTuple):
    """A case with what is needed to show it."""

    case: Case
    text: str
    options: list[Option]
    silent: list[str]
    names: Mapping[str, str]
    """Of people as they are shown, by id."""
    asked: str
    """Of a question about a whole layer, its note."""
    uncertainty: float | None = None
    """How unsure a model is, 0 to 1."""


class CasePane(QStackedWidget):
    """Shows a case and asks for verdicts; says what to do where there is none."""

    take_asked: ClassVar[Signal] = Signal(int)
    verdict_asked: ClassVar[Signal] = Signal(str)
    """The last word of the id of a command, such as "majority"."""
    comment_asked: ClassVar[Signal] = Signal(str)
    back_asked: ClassVar[Signal] = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("case")
        self._drafts: dict[str, str] = {}
        """Comments that were begun, by the key of the item."""
        self._key = ""
        self.heading = PlainLabel("", self).wrapped()
        self.facts = PlainLabel("", self).wrapped().selectable()
        self.options = OptionRows(self)
        self.proposal = PlainLabel("", self).wrapped().selectable()
        self.gold = PlainLabel("", self).wrapped().selectable()
        self.form = EditForm(self)
        self.said = PlainLabel("", self).wrapped().selectable()
        self.comment = WritingField(self)
        self.send = QPushButton(self.tr("Write to the annotators"), self)
        self.buttons: dict[str, QPushButton] = {}
        self.area = QScrollArea(self)
        self._build()

    def show_case(self, look: Look | None) -> None:
        """Show a case, or that there is none."""
        self.setCurrentIndex(0 if look is None else 1)
        if look is None:
            return
        case = look.case
        if case.item.key != self._key:
            self._key = case.item.key
            self.comment.setPlainText(self._drafts.get(self._key, ""))
            self.area.verticalScrollBar().setValue(0)
        self.heading.setText(item_kind(case.item))
        _show(self.facts, "\n".join(self._facts(look)))
        self.options.show_rows(self._rows(look))
        _show(self.proposal, self._proposal(look))
        _show(self.gold, self._gold(look))
        _show(self.said, "\n\n".join(self._remarks(look)))
        is_question = case.item.kind == QUESTION
        for button in self.buttons.values():
            button.setVisible(not is_question)
        self.buttons["majority"].setEnabled(case.proposal is not None)

    def show_keys(self, keys: Mapping[str, str]) -> None:
        """Name the key of each verdict on its button."""
        for name, button in self.buttons.items():
            text = self._button_texts()[name]
            button.setText(menu_text(f"{text}  ({keys[name]})" if keys.get(name) else text))

    def focus_comment(self) -> None:
        """Put the keyboard into the comment, and bring it into sight."""
        QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(self.send))
        self.comment.setFocus()

    def show_form(self) -> None:
        """Bring the span that is being made into sight."""
        if not self.form.isHidden():
            QTimer.singleShot(0, self, lambda: self.area.ensureWidgetVisible(self.form.settle))

    def sent(self) -> None:
        """Forget the comment that was written: it is kept now."""
        self._drafts.pop(self._key, None)
        self.comment.clear()

    # ---- what is said

    def _facts(self, look: Look) -> Iterable[str]:
        case = look.case
        if case.item.split and case.item.kind != QUESTION:
            yield split_text(case.item)
        yield counted(self.tr("State: %1"), status_name(case.item.status))
        for change in case.changes:
            yield reason(change, look.names)
        if look.uncertainty is not None:
            text = self.tr("A model's guess, no verdict: %1 % unsure")
            yield counted(text, round(100 * look.uncertainty))
        decision = case.decision
        if decision is not None:
            yield counted(
                self.tr("%1 decided on %2: %3"),
                f"\u2068{look.names.get(decision.person_id, self.tr('A reviewer'))}\u2069",
                readable_moment(decision.at),
                verdict_name(decision.verdict),
            )

    def _rows(self, look: Look) -> list[Shown]:
        rows = [self._row(look, option) for option in look.options]
        if look.silent and look.case.item.kind == QUESTION:
            about = self.tr("about the whole document")
            rows.append(Shown(self._people(look, look.silent), about, look.asked, False))
        elif look.silent:
            rows.append(Shown(self._people(look, look.silent), not_marked(), "", False))
        return rows

    def _row(self, look: Look, option: Option) -> Shown:
        span = option.span
        more = [attributes_text(span.attributes)]
        for vote in look.case.votes:
            if vote.person.id in option.people and vote.span is not None:
                more.append(vote.span.note or "")
                more.append(self.tr("to discuss") if vote.span.flag else "")
        return Shown(
            self._people(look, option.people),
            span_text(look.text, span.label, span.fragments),
            " · ".join(each for each in more if each),
            look.case.item.kind != QUESTION,
        )

    def _people(self, look: Look, ids: Iterable[str]) -> str:
        return ", ".join(f"\u2068{look.names.get(each, each)}\u2069" for each in ids)

    def _proposal(self, look: Look) -> str:
        case, found = look.case, look.case.proposal
        if case.item.kind == QUESTION or not case.spans:
            return ""
        if found is None:
            return self.tr("No proposal: there is no majority.")
        what = not_marked()
        if found.label:
            what = span_text(look.text, found.label, found.fragments)
        lines = [counted(self.tr("Proposal, of most people: %1"), what)]
        lines.append(attributes_text(found.attributes))
        if found.tied:
            names = ", ".join(each.replace("_", " ") for each in found.tied)
            lines.append(counted(self.tr("Without a majority: %1"), names))
        return "\n".join(line for line in lines if line)

    def _gold(self, look: Look) -> str:
        gold = look.case.gold
        if gold is None:
            return ""
        lines = [
            counted(self.tr("Gold now: %1"), span_text(look.text, gold.label, gold.fragments)),
            attributes_text(gold.attributes),
        ]
        return "\n".join(line for line in lines if line)

    def _remarks(self, look: Look) -> Iterable[str]:
        """Yield each remark once, also where it went to everybody who marked this."""
        remarks = [remark for vote in look.case.votes for remark in vote.remarks]
        for author, at, text in dict.fromkeys(
            (one.author_id, one.at, one.text) for one in remarks
        ):
            who = look.names.get(author, self.tr("A reviewer"))
            said = text or self.tr("✓ read")
            yield f"\u2068{who}\u2069 · {readable_moment(at)}\n{said}"

    # ---- building

    def _button_texts(self) -> dict[str, str]:
        return {
            "majority": self.tr("Take the majority"),
            "edit": self.tr("Edit…"),
            "none": self.tr("No span here"),
            "later": self.tr("Later"),
        }

    def _build(self) -> None:
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        nothing = PlainLabel(self.tr("Nothing is chosen."), self).wrapped()
        nothing.setMargin(16)
        self.addWidget(nothing)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setAccessibleName(self.tr("The case"))
        self.area.setWidget(self._sheet())
        self.addWidget(self.area)
        self.options.take_asked.connect(self.take_asked)
        self.comment.setAccessibleName(self.tr("Comment to the annotators"))
        self.comment.setPlaceholderText(self.tr("A comment to those who marked this"))
        self.comment.textChanged.connect(self._keep_comment)
        self.comment.done.connect(self._send_and_go_back)
        self.send.clicked.connect(self._send)

    def _sheet(self) -> QWidget:
        sheet = QWidget(self)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        for widget in (self.heading, self.facts, self.options, self.proposal, self.gold):
            column.addWidget(widget)
        grid = QGridLayout()
        grid.setSpacing(4)
        for place, name in enumerate(self._button_texts()):
            button = QPushButton(sheet)
            button.setAutoDefault(False)
            button.clicked.connect(
                lambda _=False, verdict=name: self.verdict_asked.emit(verdict)
            )
            self.buttons[name] = button
            grid.addWidget(button, place // 2, place % 2)
        add_layout(column, grid)
        for below in (self.form, self.said, self.comment, self.send):
            column.addWidget(below)
        column.addStretch(1)
        self.show_keys({})
        follow_layout(sheet)
        return sheet

    def _keep_comment(self) -> None:
        self._drafts[self._key] = self.comment.toPlainText()

    def _send(self) -> None:
        self.comment_asked.emit(self.comment.toPlainText())

    def _send_and_go_back(self) -> None:
        if self.comment.toPlainText().strip():
            self._send()
        self.back_asked.emit()


def _show(label: PlainLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
