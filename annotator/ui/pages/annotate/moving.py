"""Moving the caret and the selection by words, clauses, sentences and paragraphs."""

from functools import partial

from PySide6.QtCore import QObject

from annotator.model.span import Fragment
from annotator.ui.actions import Command
from annotator.ui.pages.annotate.stage import Stage
from annotator.ui.text.boundaries import clause_around
from annotator.ui.text.movement import Edge, Unit, moved, moved_to

_ALSO = {"Alt+Down": ("Ctrl+Shift+S",), "Alt+Up": ("Ctrl+Shift+A",)}
"""Keys that extend the selection, for displays that keep Alt+Shift with an arrow."""


class Moving(QObject):
    """The steps that a caret takes, each with Shift to select on the way."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage

    def commands(self) -> list[Command]:
        """Return the commands that move and select."""
        steps = (
            ("word", Unit.WORD, "Ctrl+Right", "Ctrl+Left"),
            ("sentence", Unit.SENTENCE, "Alt+Down", "Alt+Up"),
            ("paragraph", Unit.PARAGRAPH, "Ctrl+Down", "Ctrl+Up"),
        )
        result = []
        for name, unit, onward, back in steps:
            for forward, key in ((True, onward), (False, back)):
                result += [
                    self._step(name, unit, key, forward=forward, extend=extend)
                    for extend in (False, True)
                ]
        result += [self._growth(forward=True), self._growth(forward=False)]
        return result + self._selections()

    def _selections(self) -> list[Command]:
        text = self._stage.text
        rows = (
            ("word", self.tr("Select the word"), text.select_word, "W"),
            ("clause", self.tr("Select the clause"), text.select_clause, "V"),
            ("sentence", self.tr("Select the sentence"), text.select_sentence, "S"),
            ("paragraph", self.tr("Select the paragraph"), text.select_paragraph, "Shift+S"),
            (
                "more",
                self.tr("Select more: word, clause, sentence, paragraph"),
                self.select_more,
                "G",
            ),
            ("span", self.tr("Select the text of the chosen span"), self._select_chosen, "T"),
        )
        return [
            Command(
                f"select.{name}",
                sentence,
                "go",
                run,
                (key,),
                enabled=lambda: self._stage.is_open,
                scope=text,
                group="select",
            )
            for name, sentence, run, key in rows
        ]

    def select_more(self) -> None:
        """Select the word at the caret, then its clause, its sentence, its paragraph."""
        text = self._stage.text
        before = text.selection()
        inner = text.snapped(*before)
        units = (
            text.select_word,
            text.select_clause,
            text.select_sentence,
            text.select_paragraph,
        )
        for grow in units:
            for place in (inner[0], max(0, inner[0] - 1)):  # a caret may stand behind a unit
                text.set_caret(place)
                grow()
                found = text.selection()
                if found[0] <= inner[0] and inner[1] <= found[1] and found != inner:
                    return
        text.select(*before)

    def grow_by_clause(self, *, forward: bool) -> None:
        """Let the selection reach to the end of the next clause or the start of the one before.

        With nothing selected, select that clause.
        """
        text = self._stage.text
        start, end = text.selection()
        found = self._clause_beyond(end if forward else start, forward=forward)
        if found is None:
            return
        if start == end:
            start, end = found
        elif forward:
            end = found[1]
        else:
            start = found[0]
        text.select(*((start, end) if forward else (end, start)))

    def _clause_beyond(self, position: int, *, forward: bool) -> Fragment | None:
        """Return the nearest clause, as it would be marked, that reaches beyond a position."""
        text = self._stage.text
        place, last = position, len(text.text) if forward else 0
        while place != last:
            place = moved(text.text, place, Unit.CLAUSE, forward=forward)
            found = text.snapped(*clause_around(text.text, place))
            if found[1] > position if forward else found[0] < position:
                return found
        return None

    def _growth(self, *, forward: bool) -> Command:
        return Command(
            f"extend.{'next' if forward else 'previous'}_clause",
            self._sentence(Unit.CLAUSE, forward=forward, extend=True),
            "go/extend",
            partial(self.grow_by_clause, forward=forward),
            ("Shift+V",) if forward else ("Ctrl+Shift+V",),
            enabled=lambda: self._stage.is_open,
            scope=self._stage.text,
            group="extend",
            repeats=True,
        )

    def _step(self, name: str, unit: Unit, key: str, *, forward: bool, extend: bool) -> Command:
        way = "next" if forward else "previous"
        return Command(
            f"{'extend' if extend else 'go'}.{way}_{name}",
            self._sentence(unit, forward=forward, extend=extend),
            "go/extend" if extend else "go/caret",
            partial(self._move, unit, forward=forward, extend=extend),
            (f"Shift+{key}", *_ALSO.get(key, ())) if extend else (key,),
            enabled=lambda: self._stage.is_open,
            scope=self._stage.text,
            group="extend" if extend else "caret",
            repeats=True,
        )

    def _move(self, unit: Unit, *, forward: bool, extend: bool) -> None:
        text = self._stage.text
        if unit is Unit.WORD and text.runs_right_to_left(text.textCursor().block()):
            forward = not forward  # the arrow points where the caret goes
        if forward and not extend and unit is not Unit.WORD:
            start = moved_to(text.text, text.caret(), unit, Edge.START, forward=True)
            text.set_caret(start)  # where reading goes on, not where the unit ends
        else:
            text.move(unit, forward=forward, extend=extend)

    def _select_chosen(self) -> None:
        span = self._stage.desk.chosen
        if span is None:
            self._stage.say(self.tr("Choose a span first: press N for the next one."))
        else:
            self._stage.text.select(span.start, span.end)

    def _sentence(self, unit: Unit, *, forward: bool, extend: bool) -> str:
        names = {
            (Unit.WORD, True, False): self.tr("To the next word"),
            (Unit.WORD, False, False): self.tr("To the previous word"),
            (Unit.WORD, True, True): self.tr("Extend the selection by a word"),
            (Unit.WORD, False, True): self.tr("Extend the selection back by a word"),
            (Unit.CLAUSE, True, True): self.tr("Extend the selection by a clause"),
            (Unit.CLAUSE, False, True): self.tr("Extend the selection back by a clause"),
            (Unit.SENTENCE, True, False): self.tr("To the next sentence"),
            (Unit.SENTENCE, False, False): self.tr("To the previous sentence"),
            (Unit.SENTENCE, True, True): self.tr("Extend the selection by a sentence"),
            (Unit.SENTENCE, False, True): self.tr("Extend the selection back by a sentence"),
            (Unit.PARAGRAPH, True, False): self.tr("To the next paragraph"),
            (Unit.PARAGRAPH, False, False): self.tr("To the previous paragraph"),
            (Unit.PARAGRAPH, True, True): self.tr("Extend the selection by a paragraph"),
            (Unit.PARAGRAPH, False, True): self.tr("Extend the selection back by a paragraph"),
        }
        return names[unit, forward, extend]
