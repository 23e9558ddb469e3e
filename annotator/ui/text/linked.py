"""The reader with links: those of the chosen span are drawn as arcs."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.model.relation import Relation
from annotator.model.span import Fragment, Span
from annotator.ui.safe import shortened
from annotator.ui.text.arc_painter import PADDING, arc_font, paint_arcs
from annotator.ui.text.arcs import Arc, Link, Place, Room, Unseen, arcs_of, seen_on
from annotator.ui.text.marked import MarkedReader
from annotator.ui.text.picture import Row

_LONGEST = 24
"""Characters of the name of a link."""


class _Sight(NamedTuple):
    """The rows in sight by their y."""

    rows: dict[float, Row]
    ways: dict[float, bool]
    """Whether a row runs from right to left; also those with nothing on them."""


class LinkedReader(MarkedReader):
    """Shows a text with its spans, and where those lead to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._relations: Sequence[Relation] = ()
        self._found: tuple[str | None, Sequence[Relation]] = (None, ())
        """The span that was chosen last, and its links."""
        super().__init__(parent)

    def set_relations(self, relations: Iterable[Relation]) -> None:
        """Show these links from now on, each while one of its spans is chosen."""
        had = bool(self._of_chosen())
        self._relations = tuple(relations)
        self._found = (None, ())
        if had or self._of_chosen():
            self.viewport().update()

    def arcs(self) -> list[Arc]:
        """Return the arcs of the chosen span as they are painted now."""
        chosen, relations = self.chosen_span(), self._of_chosen()
        if chosen is None or not relations or not self.is_label_visible(chosen.label):
            return []
        sight = self._sight()
        links = [
            self._link(relation, other, sight)
            for relation in relations
            for other in self._other_ends(relation, chosen)
        ]
        return arcs_of(self._place(chosen, sight), links, self._room(sight))

    def choose_span(self, span_id: str | None, *, show: bool = True) -> None:
        """Choose a span, or none; raise KeyError if it is not on the page."""
        before = self._chosen
        had = bool(self._of_chosen())
        super().choose_span(span_id, show=show)
        if self._chosen != before and (had or self._of_chosen()):
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arcs over everything."""
        super().paintEvent(event)
        arcs = self.arcs()
        if arcs:
            painter = QPainter(self.viewport())
            painter.setClipRect(event.rect())
            paint_arcs(painter, arcs, self._theme, self._arc_font())
            painter.end()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Paint everything anew while arcs are shown, as they keep to the edges."""
        super().scrollContentsBy(dx, dy)
        if self._of_chosen():
            self.viewport().update()

    def _change(self, fragments: Sequence[Fragment], change: Callable[[], object]) -> None:
        super()._change(fragments, change)
        if self._of_chosen():
            self.viewport().update()

    def _of_chosen(self) -> Sequence[Relation]:
        chosen = self._chosen
        if chosen is not None and chosen != self._found[0]:
            found = [
                each for each in self._relations if chosen in (each.source_id, each.target_id)
            ]
            self._found = (chosen, found)
        return self._found[1] if chosen is not None else ()

    def _other_ends(self, relation: Relation, chosen: Span) -> Iterator[Span]:
        other_id = relation.target_id
        if other_id == chosen.id:
            other_id = relation.source_id
        if self.has_span(other_id) and self.is_label_visible(self.span(other_id).label):
            yield self.span(other_id)

    def _link(self, relation: Relation, other: Span, sight: _Sight) -> Link:
        both_ways = any(
            kind.symmetric and kind.name == relation.type for kind in self.scheme.relation_types
        )
        leaves = relation.target_id == other.id
        return Link(
            shortened(relation.type, _LONGEST),
            self._place(other, sight),
            leaves=leaves or both_ways,
            arrives=not leaves or both_ways,
        )

    def _sight(self) -> _Sight:
        """Look at which rows are in sight, and which way each runs."""
        view, row = self.viewport().rect(), self.metrics.row
        ways = {
            y + line * row: self.runs_right_to_left(block)
            for block, y in self._blocks(view)
            for line in range(block.layout().lineCount())
            if -row < y + line * row < view.height()
        }
        return _Sight(dict(self._rows(view)), ways)

    def _place(self, span: Span, sight: _Sight) -> Place:
        height, metrics = self.viewport().height(), self.metrics
        for y, row in sight.rows.items():
            top = y + metrics.text_top
            in_sight = top + metrics.text_height / 2 > 0 and top < height
            if in_sight and any(tint.span_id == span.id for tint in row.tints):
                return seen_on(y, row, span.id, mirrored=sight.ways.get(y, False))
        return Unseen(above=self._middle_of_line(span.start) < height / 2)

    def _room(self, sight: _Sight) -> Room:
        layout, row = self.page_layout, self.metrics.row
        measure = QFontMetricsF(self._arc_font())
        height = self.viewport().height()
        whole = [y for y in sight.ways if y >= -1 and y + row <= height + 1] or [0.0]
        return Room(
            self.metrics,
            layout.left,
            layout.left + layout.width,
            height,
            sum(sight.ways.values()) * 2 > len(sight.ways),
            sight.rows,
            (whole[0], whole[-1]),
            lambda name: measure.horizontalAdvance(name) + PADDING,
        )

    def _arc_font(self) -> QFont:
        return arc_font(self._chips.font)
