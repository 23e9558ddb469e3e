"""One text page with the layers of several people in tiers below its lines."""

import html
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint
from PySide6.QtGui import QFont, QPainter, QTextBlock
from PySide6.QtWidgets import QWidget

from annotator.model.scheme import Scheme
from annotator.model.span import Fragment, Span
from annotator.ui.comparing.layers import ShownLayer
from annotator.ui.comparing.reader import ComparedPage
from annotator.ui.comparing.tiers import Ground, Tier, TieredRow, paint_tiers, room_for
from annotator.ui.safe import shortened
from annotator.ui.text.index import innermost_first
from annotator.ui.text.painter import PlacedRow, Style
from annotator.ui.text.picture import Picture, picture_of


@dataclass(frozen=True, slots=True)
class _LitStyle(Style):
    """A style in which the spans of several people are lit at once."""

    lit: frozenset[str] = frozenset()

    def is_lit(self, span_id: str) -> bool:
        return span_id in self.lit or Style.is_lit(self, span_id)


class OverlaidPage(ComparedPage):
    """Shows who marked what where, without colours behind the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._layers: Sequence[ShownLayer] = ()
        self._tier_of: dict[str, int] = {}
        self._lit_spans: frozenset[str] = frozenset()
        super().__init__(parent)

    def show_layers(self, text: str, layers: Sequence[ShownLayer], scheme: Scheme) -> None:
        """Show a text with the layers of people, the caret at its start."""
        self._take_layers(layers)
        self.show_document(text, self._all_spans(), scheme)
        self._make_room()

    def replace_layers(self, layers: Sequence[ShownLayer]) -> None:
        """Show other layers on the same text, which stays where it is."""
        self._take_layers(layers)
        self.show_spans(self._all_spans())
        self._make_room()

    def ground(self) -> Ground:
        """Return the measures of the tiers."""
        layout = self.page_layout
        signs = tuple(layer.sign for layer in self._layers)
        edges = (layout.left, layout.left + layout.width)
        return Ground(signs, self._chips.height, *edges, self.metrics)

    def spans_under(self, point: QPoint) -> list[Span]:
        """Return the spans of the tier under a point, or of all people on the text itself."""
        found = self._row_at(point)
        if found is None:
            return []
        y, row = found
        assert isinstance(row, TieredRow)
        number = self.ground().number_at(y, point.y())
        on_text = row.tints if point.y() >= y + self.metrics.text_top else []
        own = [tier.row.tints for tier in row.tiers if tier.number == number]
        tints = on_text if number < 0 else [tint for each in own for tint in each]
        ids = {tint.span_id for tint in tints if tint.left <= point.x() <= tint.right}
        return innermost_first(self._index[span_id] for span_id in ids)

    def tip_at(self, point: QPoint) -> str:
        """Return who marked what at a point of the viewport, as rich text."""
        found = sorted(self.spans_under(point), key=lambda span: self._tier_of[span.id])
        lines = [f"{self._layers[self._tier_of[span.id]].name}: {span.label}" for span in found]
        shown = "<br>".join(html.escape(shortened(line, 120)) for line in lines)
        return shown and f"<qt>{shown}</qt>"

    def _light(self, span_ids: frozenset[str]) -> None:
        before, self._lit_spans = self._lit_spans, span_ids
        self.choose_span(None)
        lit = [self.span(each) for each in before | span_ids if self.has_span(each)]
        self._repaint_fragments([fragment for span in lit for fragment in span.fragments])

    def _style(self) -> Style:
        style = super()._style()
        facts = (style.theme, style.metrics, style.chips, style.look, style.chosen)
        return _LitStyle(*facts, style.hovered, self._lit_spans)

    def _take_layers(self, layers: Sequence[ShownLayer]) -> None:
        self._layers = layers
        self._lit_spans = frozenset()
        self._tier_of = {
            span.id: number for number, layer in enumerate(layers) for span in layer.spans
        }

    def _all_spans(self) -> list[Span]:
        return [span for layer in self._layers for span in layer.spans]

    def _make_room(self) -> None:
        below = self.page_layout.room_below
        count, height = len(self._layers), self._chips.height
        self.set_room_below(room_for(count, height, self.metrics, below))

    def _set_font(self, font: QFont) -> None:
        super()._set_font(font)
        self._make_room()

    def _repaint_fragments(self, fragments: Sequence[Fragment]) -> None:
        super()._repaint_fragments(fragments)
        if self._layers:
            self.viewport().update()

    def _paint_spans_below(
        self, painter: QPainter, rows: Sequence[PlacedRow], style: Style
    ) -> None:
        """Leave the ground of the text as it is: the tiers say it all."""

    def _paint_spans_above(
        self, painter: QPainter, rows: Sequence[PlacedRow], style: Style
    ) -> None:
        tiered = [(y, row) for y, row in rows if isinstance(row, TieredRow)]
        paint_tiers(painter, tiered, self.ground(), style)

    def _drawn(self, block: QTextBlock) -> Picture:
        spans = self._spans_on(block)
        if not spans:
            return {}
        paragraph = self._paragraph(block)
        by_tier: dict[int, list[Span]] = {}
        for span in spans:
            by_tier.setdefault(self._tier_of[span.id], []).append(span)
        drawn: dict[int, TieredRow] = {}
        for number, own in sorted(by_tier.items()):
            picture = picture_of(paragraph, own, self._display.positions, None)
            for line, row in picture.items():
                tiered = drawn.setdefault(line, TieredRow(mirrored=paragraph.right_to_left))
                tiered.tints += row.tints
                tiered.tiers.append(Tier(number, row))
        return dict(drawn)
