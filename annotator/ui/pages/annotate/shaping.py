"""Shaping the chosen span: its edges by characters and words, its fragments."""

from PySide6.QtCore import QObject

from annotator.model.span import Fragment
from annotator.services.annotating import reshape
from annotator.ui.actions import Command
from annotator.ui.pages.annotate.stage import Stage
from annotator.ui.parts.edge_moves import edge_moves
from annotator.ui.text.movement import Edge, Unit


class Shaping(QObject):
    """Moves the edges of the chosen span and takes fragments off it."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage
        stage.text.fragments_asked.connect(self._reshape_dragged)

    def commands(self) -> list[Command]:
        """Return the commands that shape."""
        return [*self._edge_commands(), *self._fragment_commands()]

    def move_edge(self, edge: Edge, unit: Unit, *, forward: bool) -> None:
        """Move an edge of the chosen span one step, with the caret at it."""
        span = self._stage.desk.chosen
        if span is None:
            return
        text = self._stage.text
        fragments = text.edge_moved(span, edge=edge, forward=forward, unit=unit)
        if fragments is None:
            self._stage.say(self.tr("The span cannot go further this way."))
            return
        with self._stage.trying():
            after = reshape(self._stage.workspace, span, fragments)
            text.set_caret(after.end if edge is Edge.END else after.start)

    def push_edge(self, edge: Edge, *, rightward: bool) -> None:
        """Move an edge of the chosen span to the next word at its right or left."""
        span, text = self._stage.desk.chosen, self._stage.text
        if span is not None:
            text.set_caret(span.end if edge is Edge.END else span.start)
            leftward = text.runs_right_to_left(text.textCursor().block())
            self.move_edge(edge, Unit.WORD, forward=rightward is not leftward)

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

    def _edge_commands(self) -> list[Command]:
        return [
            Command(
                f"shape.{move.name}",
                move.sentence,
                "span/edges",
                move.run,
                (move.key,),
                enabled=lambda: self._stage.has_chosen,
                scope=self._stage.text,
                group="edges",
                repeats=True,
            )
            for move in edge_moves(self)
        ]

    def _fragment_commands(self) -> list[Command]:
        rows = (
            (
                "to_selection",
                self.tr("Give the span the selected text"),
                self.take_selection,
                "X",
            ),
            (
                "remove_fragment",
                self.tr("Take the fragment at the caret off the span"),
                self.remove_fragment,
                "Shift+Delete",
            ),
        )
        return [
            Command(
                f"shape.{name}",
                sentence,
                "span",
                run,
                (key,),
                enabled=lambda: self._stage.has_chosen,
                scope=self._stage.text,
                group="fragments",
            )
            for name, sentence, run, key in rows
        ]


def _touches(piece: Fragment, position: int) -> bool:
    return piece[0] <= position <= piece[1]
