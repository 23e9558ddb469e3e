"""Choosing spans: the next, the previous, those that overlap at the caret."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint

from annotator.model.span import Span
from annotator.ui.actions import Command
from annotator.ui.pages.annotate.stage import Stage
from annotator.ui.panels.picker import Choice
from annotator.ui.panels.signs import label_icon


class Choosing(QObject):
    """Goes from span to span; `is_target` narrows down to which, while a link is made."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage
        self.is_target: Callable[[Span], bool] = lambda _: True
        stage.text.overlap_asked.connect(self._offer_ids)

    def commands(self) -> list[Command]:
        """Return the commands that choose."""
        rows = (
            ("next", self.tr("Next span"), self.choose_next, ("N", "]")),
            ("previous", self.tr("Previous span"), self.choose_previous, ("P", "[")),
            ("overlap", self.tr("Next overlapping span here"), self.cycle, ("O",)),
            ("list", self.tr("List the spans here"), self.offer, ("Shift+O",)),
        )
        return [
            Command(
                f"span.{name}",
                sentence,
                "go",
                run,
                keys,
                enabled=lambda: self._stage.is_open,
                scope=self._stage.text,
                group="span",
                repeats=name in ("next", "previous"),
            )
            for name, sentence, run, keys in rows
        ]

    def choose_next(self) -> None:
        """Choose the next span, with the caret at its start."""
        self._step(self._stage.text.next_span)

    def choose_previous(self) -> None:
        """Choose the previous span, with the caret at its start."""
        self._step(self._stage.text.previous_span)

    def here(self) -> list[Span]:
        """Return the spans at the caret, innermost first; else those that end there."""
        text = self._stage.text
        caret = text.caret()
        spans = text.spans_at(caret)
        if not spans and caret > 0:
            spans = text.spans_at(caret - 1)
        return [span for span in spans if self.is_target(span)]

    def cycle(self) -> None:
        """Choose the span at the caret that is next further out, or again the innermost."""
        spans = self.here()
        if not spans:
            self._stage.say(self.tr("There is no span at the caret."))
            return
        ids = [span.id for span in spans]
        chosen = self._stage.text.chosen_span_id
        following = ids.index(chosen) + 1 if chosen in ids else 0
        self._stage.text.choose_span(ids[following % len(ids)], show=False)

    def offer(self) -> None:
        """Let the person pick one of the spans at the caret from a list."""
        spans = self.here()
        if spans:
            self._offer(spans)
        else:
            self._stage.say(self.tr("There is no span at the caret."))

    def _step(self, neighbour: Callable[[Span | int | None], Span | None]) -> None:
        text, chosen = self._stage.text, self._stage.desk.chosen
        caret = text.caret()
        is_near = chosen is not None and chosen.start <= caret <= chosen.end
        span = neighbour(chosen if is_near else caret)
        while span is not None and not self.is_target(span):
            span = neighbour(span)
        if span is not None:
            self._stage.show_span(span)
        else:
            self._stage.say(self.tr("There is no further span this way."))

    def _offer_ids(self, ids: Sequence[str], place: QPoint) -> None:
        spans = self._stage.desk.spans
        self._offer([spans[each] for each in ids if each in spans], place)

    def _offer(self, spans: Sequence[Span], place: QPoint | None = None) -> None:
        stage, scheme = self._stage, self._stage.desk.scheme
        choices = [
            Choice(
                f"{span.label}: {stage.desk.excerpt(span, 60)}",
                partial(stage.text.choose_span, span.id, show=False),
                icon=label_icon(scheme, scheme.label(span.label), stage.text.palette()),
                is_current=span.id == stage.text.chosen_span_id,
            )
            for span in spans
        ]
        stage.pick(self.tr("Spans here"), choices, at=place)
