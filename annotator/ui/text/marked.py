"""The reader with spans: put, dropped, chosen, and fragments that wait to become one."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal

from annotator.model.scheme import Scheme
from annotator.model.span import Fragment, Span, joined
from annotator.ui.text.chips import ChipTable
from annotator.ui.text.hits import ShownHits
from annotator.ui.text.index import SpanIndex, innermost_first
from annotator.ui.text.painted import PaintedReader
from annotator.ui.text.theme import page_theme


class MarkedReader(PaintedReader):
    """Shows a text with its spans, of which one may be chosen."""

    span_chosen = Signal(str)
    document_shown = Signal()
    span_put = Signal(object)
    """A span that came or changed."""
    span_dropped = Signal(str)

    # Spans

    def show_document(self, text: str, spans: Sequence[Span], scheme: Scheme) -> None:
        """Show a text with its spans, the caret at its start and nothing chosen."""
        self._take_spans(spans)
        self._pending = ()
        self._hits = ShownHits()
        if scheme is not self._scheme:
            self._scheme = scheme
            self._chips = ChipTable([label.name for label in scheme.labels], self.font())
            if not self._has_own_theme:
                self._theme = page_theme(scheme, self.palette())
        self.show_text(text)
        self.document_shown.emit()

    def show_spans(self, spans: Sequence[Span]) -> None:
        """Show other spans on the same text, which stays where it is; nothing is chosen."""
        self._take_spans(spans)
        self.viewport().update()
        self.document_shown.emit()

    def clear(self) -> None:
        """Show nothing."""
        self.show_document("", (), self._scheme)

    def put_span(self, span: Span) -> None:
        """Add a span or replace the one with its id; repaint the lines that change."""
        touched = list(span.fragments)
        if span.id in self._index:
            touched += self._index[span.id].fragments
        self._change(touched, lambda: self._index.put(span))
        self.span_put.emit(span)

    def preview_fragments(self, span_id: str, fragments: tuple[Fragment, ...]) -> None:
        """Paint a span on other fragments until it is put again."""
        span = self._index[span_id]
        if span.fragments != fragments:
            MarkedReader.put_span(self, replace(span, fragments=fragments))

    def drop_span(self, span_id: str) -> None:
        """Take a span away; do nothing if it is not there."""
        if span_id not in self._index:
            return
        if self._chosen == span_id:
            self.choose_span(None)
        if self._hovered == span_id:
            self.hover_span(None)
        fragments = self._index[span_id].fragments
        self._change(fragments, lambda: self._index.drop(span_id))
        self.span_dropped.emit(span_id)

    def spans(self) -> list[Span]:
        """Return all spans in reading order."""
        return list(self._index)

    def unsorted_spans(self) -> Iterable[Span]:
        """Return all spans in no order, which is faster where there are many."""
        return self._index.unsorted()

    def span(self, span_id: str) -> Span:
        """Return a span; raise KeyError if it is not on the page."""
        return self._index[span_id]

    def has_span(self, span_id: str) -> bool:
        """Tell whether a span is on the page."""
        return span_id in self._index

    def spans_at(self, position: int, *, hidden: bool = False) -> list[Span]:
        """Return the visible spans that cover the character at a position, innermost first.

        With `hidden`, also those of labels that are not shown.
        """
        found = self._index.touching(position, position + 1)
        return innermost_first(found if hidden else self._visible(found))

    def next_span(self, place: Span | int | None = None) -> Span | None:
        """Return the visible span behind the chosen one, another span or a position."""
        return self._neighbour(place, self._index.after)

    def previous_span(self, place: Span | int | None = None) -> Span | None:
        """Return the visible span before the chosen one, another span or a position."""
        return self._neighbour(place, self._index.before)

    # The chosen span

    @property
    def chosen_span_id(self) -> str | None:
        """The id of the chosen span."""
        return self._chosen

    def chosen_span(self) -> Span | None:
        """Return the chosen span."""
        return self._index[self._chosen] if self._chosen is not None else None

    def choose_span(self, span_id: str | None, *, show: bool = True) -> None:
        """Choose a span, or none; raise KeyError if it is not on the page."""
        span = self._index[span_id] if span_id is not None else None
        if span is not None and show:
            self.show_position(span.start)
        if span_id == self._chosen:
            return
        before, self._chosen = self._chosen, span_id
        self._repaint_lit(before, span_id)
        self.span_chosen.emit(span_id or "")

    # The span under the mouse

    @property
    def hovered_span_id(self) -> str | None:
        """The id of the span that is lit because the mouse is over it."""
        return self._hovered

    def hover_span(self, span_id: str | None) -> None:
        """Light a span and what joins its fragments, or none; KeyError if it is not there."""
        if span_id != self._hovered:
            before, self._hovered = self._hovered, span_id
            self._repaint_lit(before, span_id)

    # Fragments that wait to become one span

    def add_pending_fragment(self) -> None:
        """Keep the selection as a fragment of the span to come."""
        if self.has_selection:
            self._pending = joined((*self._pending, self.selection()))
            self._repaint_fragments(self._pending)

    def pending(self) -> tuple[Fragment, ...]:
        """Return the fragments that wait, with the selection as one more."""
        selected = (self.selection(),) if self.has_selection else ()
        return joined((*self._pending, *selected))

    @property
    def has_pending(self) -> bool:
        """Whether a fragment waits, the selection not counted."""
        return bool(self._pending)

    def clear_pending(self) -> None:
        """Forget the fragments that wait."""
        before, self._pending = self._pending, ()
        self._repaint_fragments(before)

    def _take_spans(self, spans: Sequence[Span]) -> None:
        self._index = SpanIndex(spans)
        self._chosen = self._hovered = None
        self._pictures.clear()

    def _repaint_lit(self, *span_ids: str | None) -> None:
        """Repaint spans with all that stands between their fragments."""
        for span_id in span_ids:
            if span_id is not None:
                span = self._index[span_id]
                self._repaint_fragments([(span.start, span.end)])
                self._repaint_thread(span_id)

    def _neighbour(
        self, place: Span | int | None, step: "Callable[[Span | int], Span | None]"
    ) -> Span | None:
        if place is None:
            place = self.caret() if self._chosen is None else self._index[self._chosen]
        found = step(place)
        while found is not None and found.label in self._hidden:
            found = step(found)
        return found
