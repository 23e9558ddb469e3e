"""Shaping the chosen span: its edges by characters and words, its fragments."""

from functools import partial

from PySide6.QtCore import QObject

from annotator.model.span import Fragment, Span
from annotator.services.annotating import reshape
from annotator.ui.actions import Command
from annotator.ui.pages.annotate.stage import Stage
from annotator.ui.text.movement import Edge, Unit


class Shaping(QObject):
    """Moves the edges of the chosen span and takes fragments off it."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage
        stage.text.fragments_asked.connect(self._reshape_dragged)

    def commands(self) -> list[Command]:
        """Return the commands that shape."""
        end, start = Edge.END, Edge.START
        word, character = Unit.WORD, Unit.CHARACTER
        rows = (
            ("end_word_on", self.tr("End one word later"), end, word, True, "Alt+Right"),
            ("end_word_back", self.tr("End one word earlier"), end, word, False, "Alt+Left"),
            (
                "start_word_on",
                self.tr("Start one word later"),
                start,
                word,
                True,
                "Alt+Shift+Right",
            ),
            (
                "start_word_back",
                self.tr("Start one word earlier"),
                start,
                word,
                False,
                "Alt+Shift+Left",
            ),
            ("end_on", self.tr("End one character later"), end, character, True, "K"),
            ("end_back", self.tr("End one character earlier"), end, character, False, "J"),
            (
                "start_on",
                self.tr("Start one character later"),
                start,
                character,
                True,
                "Shift+K",
            ),
            (
                "start_back",
                self.tr("Start one character earlier"),
                start,
                character,
                False,
                "Shift+J",
            ),
        )
        result = [
            Command(
                f"shape.{name}",
                sentence,
                "span/edges",
                partial(self.move_edge, edge, unit, forward=forward),
                (key,),
                enabled=lambda: self._stage.has_chosen,
                scope=self._stage.text,
                group="edges",
                repeats=True,
            )
            for name, sentence, edge, unit, forward, key in rows
        ]
        return [
            *result,
            Command(
                "shape.to_selection",
                self.tr("Give the span the selected text"),
                "span",
                self.take_selection,
                ("X",),
                enabled=lambda: self._stage.has_chosen,
                scope=self._stage.text,
                group="fragments",
            ),
            Command(
                "shape.remove_fragment",
                self.tr("Take the fragment at the caret off the span"),
                "span",
                self.remove_fragment,
                ("Shift+Delete",),
                enabled=lambda: self._stage.has_chosen,
                scope=self._stage.text,
                group="fragments",
            ),
        ]

    def move_edge(self, edge: Edge, unit: Unit, *, forward: bool) -> None:
        """Move an edge of the chosen span one step, with the caret at it."""
        span = self._stage.desk.chosen
        if span is None:
            return
        text = self._stage.text
        if unit is Unit.WORD and self._reads_leftwards(span, edge):
            forward = not forward  # the arrow points where the edge goes
        fragments = text.edge_moved(span, edge=edge, forward=forward, unit=unit)
        if fragments is None:
            self._stage.say(self.tr("The span cannot go further this way."))
            return
        with self._stage.trying():
            after = reshape(self._stage.workspace, span, fragments)
            text.set_caret(after.end if edge is Edge.END else after.start)

    def take_selection(self) -> None:
        """Let the chosen span cover the selection, or the fragments that wait, instead."""
        span, text = self._stage.desk.chosen, self._stage.text
        if span is None:
            return
        pieces = [text.snapped(*piece) for piece in text.pending()]
        if not pieces:
            self._stage.say(self.tr("Select the text that the span should cover first."))
            return
        with self._stage.trying():
            after = reshape(self._stage.workspace, span, pieces)
            text.clear_pending()
            text.set_caret(after.end)
            self._stage.mode_changed.emit()

    def remove_fragment(self) -> None:
        """Take the fragment at the caret off the chosen span."""
        span = self._stage.desk.chosen
        caret = self._stage.text.caret()
        if span is None:
            return
        kept = [piece for piece in span.fragments if not _touches(piece, caret)]
        if not span.is_discontinuous or not kept or len(kept) == len(span.fragments):
            self._stage.say(
                self.tr("Put the caret into one of several fragments of the chosen span.")
            )
            return
        with self._stage.trying():
            reshape(self._stage.workspace, span, kept)
            self._stage.say(self.tr("Took a fragment off."), undo=True)

    def _reshape_dragged(self, span_id: str, fragments: tuple[Fragment, ...]) -> None:
        span = self._stage.desk.spans.get(span_id)
        if span is not None:
            with self._stage.trying():
                reshape(self._stage.workspace, span, fragments)

    def _reads_leftwards(self, span: Span, edge: Edge) -> bool:
        text = self._stage.text
        position = span.end if edge is Edge.END else span.start
        if text.caret() != position:
            text.set_caret(position)
        return text.runs_right_to_left(text.textCursor().block())


def _touches(piece: Fragment, position: int) -> bool:
    return piece[0] <= position <= piece[1]
