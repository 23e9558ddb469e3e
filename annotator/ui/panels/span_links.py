"""The links of the chosen span: where each leads, and a way to take it off."""

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from annotator.model.relation import Relation
from annotator.model.span import Span
from annotator.ui.messages import quoted, translate
from annotator.ui.panels.desk import Desk
from annotator.ui.safe import plain_tip

_SHOWN = 50
_LENGTH = 60


class SpanLinks(QWidget):
    """One row a link: jump to the other end, or remove the link."""

    jump_asked: ClassVar[Signal] = Signal(str)
    unlink_asked: ClassVar[Signal] = Signal(object)
    """The Relation that is to go."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: list[tuple[Relation, Span]] = []
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def show_links_of(self, span: Span | None) -> bool:
        """Show the links of a span, or none; tell whether there are other rows than before."""
        wanted = list(_ends(self._desk, span)) if span else []
        if wanted == self._shown:
            return False
        self._shown = wanted
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(span, *end) for end in wanted[:_SHOWN] if span]
        for row in self._rows:
            self._column.addWidget(row)
        return True

    def _row(self, span: Span, relation: Relation, other: Span) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        jump = _button(row, link_text(self._desk, span, relation, other))
        jump.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        jump.clicked.connect(lambda: self.jump_asked.emit(other.id))
        remove = _button(row, self.tr("Remove"))
        remove.setAccessibleName(self.tr("Remove the link {name}").format(name=relation.type))
        remove.clicked.connect(lambda: self.unlink_asked.emit(relation))
        line.addWidget(jump, 1)
        line.addWidget(remove)
        return row


def link_text(desk: Desk, span: Span, relation: Relation, other: Span) -> str:
    """Return a link as seen from one of its spans: "→ attributes  “We will win”"."""
    symmetric = any(
        kind.name == relation.type and kind.symmetric for kind in desk.scheme.relation_types
    )
    onward, back = translate("Arrows", "→"), translate("Arrows", "←")
    arrow = "↔" if symmetric else onward if relation.source_id == span.id else back
    return f"{arrow} {relation.type}  {quoted(desk.excerpt(other, _LENGTH))}"


def _ends(desk: Desk, span: Span) -> list[tuple[Relation, Span]]:
    ends = []
    for relation in desk.relations_of(span):
        other_id = relation.target_id if relation.source_id == span.id else relation.source_id
        if other_id in desk.spans:
            ends.append((relation, desk.spans[other_id]))
    return ends


def _button(parent: QWidget, text: str) -> QToolButton:
    button = QToolButton(parent)
    button.setText(text.replace("&", "&&"))
    button.setToolTip(plain_tip(text))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
