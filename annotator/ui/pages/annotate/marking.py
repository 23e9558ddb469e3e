"""Marking: the selection, the word at the caret, or fragments that wait, with a label."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from annotator.model.scheme import Label
from annotator.model.span import Fragment, Span, joined
from annotator.services.annotating import mark, reshape
from annotator.ui.actions import Command
from annotator.ui.pages.annotate.stage import Stage
from annotator.ui.panels.picker import Choice
from annotator.ui.panels.signs import label_icon


class Marking(QObject):
    """Marks text; may hold a label that then marks every selection at once."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage
        self.held = ""
        """The label that is painted with, or an empty text."""
        stage.text.selected_by_mouse.connect(self._paint)
        stage.desk.opened.connect(self._let_go_of_what_is_gone)

    def commands(self) -> list[Command]:
        """Return the commands of the label menu."""
        labels = self._stage.desk.scheme.offered_labels
        result = [*map(self._mark_command, labels), *map(self._hold_command, labels)]
        opened = lambda: self._stage.is_open  # noqa: E731 - shared by the commands below
        result += [
            Command(
                "label.begin_fragments",
                self.tr("Begin a span of several fragments"),
                "label",
                self.begin_fragments,
                ("B",),
                enabled=lambda: self._stage.text.has_selection,
                scope=self._stage.text,
                group="fragments",
                hint=self.tr("Keeps the selection; select more, press + and then a label."),
            ),
            Command(
                "label.add_fragment",
                self._fragment_text,
                "label",
                self.add_fragment,
                ("+", "Insert"),
                enabled=opened,
                scope=self._stage.text,
                group="fragments",
                hint=self.tr("Makes a span of several fragments."),
            ),
            Command(
                "label.accept",
                self.tr("Mark the selection with a label from a list"),
                "label",
                self.choose_label,
                ("Shift+L",),
                enabled=opened,
                scope=self._stage.text,
                group="fragments",
            ),
        ]
        return result

    # ---- marking

    def mark(self, label: str) -> None:
        """Mark what is selected, what waits, or the word at the caret; choose the new span."""
        fragments = self.wanted()
        if not fragments:
            self._stage.say(self.tr("Select some text first, or put the caret on a word."))
            return
        with self._stage.trying():
            span = self._same(label, fragments)
            if span is None:
                desk = self._stage.desk
                span = mark(self._stage.workspace, desk.document_id, label, fragments)
            else:
                self._stage.say(
                    self.tr("This text is marked as {label} already.").format(label=label)
                )
            self._show_marked(span)

    def wanted(self) -> tuple[Fragment, ...]:
        """Return the fragments that a label key would mark now; none if there is no text."""
        text = self._stage.text
        pieces = text.pending()
        if pieces:
            return joined([text.snapped(*piece) for piece in pieces])
        word = text.word_at(text.caret())
        return () if word is None else (word,)

    def choose_label(self) -> None:
        """Let the person pick the label for the selection from a list."""
        stage = self._stage
        choices = [
            Choice(
                label.name,
                partial(self.mark, label.name),
                label.mnemonic,
                label_icon(stage.desk.scheme, label, stage.text.palette()),
            )
            for label in stage.desk.scheme.offered_labels
        ]
        stage.pick(self.tr("Mark as"), choices)

    def _show_marked(self, span: Span) -> None:
        text = self._stage.text
        text.clear_pending()
        text.set_caret(span.end)
        text.choose_span(span.id, show=False)
        self._stage.mode_changed.emit()

    def _same(self, label: str, fragments: Sequence[Fragment]) -> Span | None:
        for span in self._stage.text.spans_at(fragments[0][0], hidden=True):
            if span.label == label and span.fragments == tuple(fragments):
                return span
        return None

    # ---- painting

    def hold(self, label: str) -> None:
        """Hold a label, so that each selection is marked at once; the same again lets go."""
        self.held = "" if label == self.held else label
        self._stage.mode_changed.emit()
        if self.held and self._stage.text.has_selection:
            self.mark(self.held)

    def let_go(self) -> None:
        """Hold no label any more."""
        self.held = ""
        self._stage.mode_changed.emit()

    def _let_go_of_what_is_gone(self) -> None:
        """Paint no more with a label that is not offered, as when the scheme has changed."""
        offered = {label.name for label in self._stage.desk.scheme.offered_labels}
        if self.held and self.held not in offered:
            self.let_go()

    def _paint(self, start: int, end: int) -> None:
        if self.held and start < end:
            self.mark(self.held)

    # ---- fragments

    def begin_fragments(self) -> None:
        """Keep the selection as the first fragment of a span to come."""
        text = self._stage.text
        text.choose_span(None)
        text.clear_pending()
        self._keep_fragment()

    def add_fragment(self) -> None:
        """Add the selection to the chosen span, or to the fragments that wait."""
        stage = self._stage
        chosen = stage.desk.chosen
        if not stage.text.has_selection:
            stage.say(self.tr("Select the text of the other fragment first."))
        elif chosen is None or stage.text.has_pending:
            self._keep_fragment()
        else:
            piece = stage.text.snapped(*stage.text.selection())
            with stage.trying():
                after = reshape(stage.workspace, chosen, (*chosen.fragments, piece))
                stage.text.set_caret(piece[1])
                stage.say(
                    self.tr("Added to {label} “{text}”.").format(
                        label=after.label, text=stage.desk.excerpt(after, 60)
                    ),
                    undo=True,
                )

    def _keep_fragment(self) -> None:
        text = self._stage.text
        start, end = text.snapped(*text.selection())
        text.select(start, end, show=False)
        text.add_pending_fragment()
        text.set_caret(end)
        self._stage.mode_changed.emit()

    def _fragment_text(self) -> str:
        if self._stage.has_chosen and not self._stage.text.has_pending:
            return self.tr("Add the selection to the chosen span")
        return self.tr("Keep the selection as a fragment")

    # ---- commands of one label

    def keys_of(self, label: Label) -> tuple[str, ...]:
        """Return the keys that a label comes with: its digit and its letter."""
        return tuple(key.upper() for key in (label.key, label.mnemonic) if key.strip())

    def _mark_command(self, label: Label) -> Command:
        return Command(
            f"label.mark.{label.name}",
            self.tr("Mark as {label}").format(label=label.name),
            "label",
            partial(self.mark, label.name),
            self.keys_of(label),
            enabled=lambda: self._stage.is_open,
            scope=self._stage.text,
            group="mark",
            hint=label.definition,
        )

    def _hold_command(self, label: Label) -> Command:
        return Command(
            f"label.hold.{label.name}",
            self.tr("Keep painting with {label}").format(label=label.name),
            "label/hold",
            partial(self.hold, label.name),
            tuple(f"Shift+{key}" for key in self.keys_of(label)),
            enabled=lambda: self._stage.is_open,
            checked=lambda: self.held == label.name,
            scope=self._stage.text,
            group="hold",
            hint=self.tr("Marks each selection at once, until Esc."),
        )
