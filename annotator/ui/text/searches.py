"""Searches in the text that is shown: hits arrive by a signal, and the window never waits."""

from collections.abc import Generator
from typing import Any, ClassVar

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.model.folding import Folded, Folding
from annotator.model.searching import MOST_HITS, Hits, Query, found_in, in_text
from annotator.ui.messages import counted
from annotator.ui.text.pattern_process import BUDGET, PatternProcess

_REMEMBERED = 4
"""Foldings of one text that are kept: with or without case, with or without marks."""


class Searches(QObject):
    """Answers each query with exactly one signal, unless another query comes before that."""

    found: ClassVar[Signal] = Signal(object)
    """Hits of the last query."""
    refused: ClassVar[Signal] = Signal(str)
    """A sentence: why the last query has no answer."""

    def __init__(self, parent: QObject, budget: int = BUDGET) -> None:
        super().__init__(parent)
        self._text = ""
        self._query = Query("")
        self._folded: dict[int, Folded] = {}
        self._steps: Generator[None, None, Folded] | None = None
        self._next = QTimer(self, interval=0)
        self._next.timeout.connect(self._step)
        self._patterns = PatternProcess(self, budget)
        self._patterns.answered.connect(self._on_answer)
        self._patterns.overran.connect(self._on_overrun)
        self._patterns.broke.connect(self._on_break)

    @property
    def text(self) -> str:
        """The text that is searched."""
        return self._text

    def set_text(self, text: str) -> None:
        """Search another text from now on; the last query is dropped."""
        self.cancel()
        self._text = text
        self._folded.clear()

    def search(self, query: Query) -> None:
        """Begin to search."""
        self.cancel()
        self._query = query
        if not query.text:
            self.found.emit(Hits())
            return
        table = query.folding()
        if id(table) not in self._folded:
            self._steps = table.steps(self._text)
            self._next.start()
        self._step()

    def cancel(self) -> None:
        """Drop the last query: no signal follows."""
        self._next.stop()
        self._steps = None
        self._patterns.forget()

    def stop(self) -> None:
        """Drop the last query and end the process for patterns."""
        self.cancel()
        self._patterns.stop()

    def _step(self) -> None:
        """Fold a little more of the text; ask once that is done."""
        if self._steps is not None:
            try:
                next(self._steps)
                return
            except StopIteration as end:
                self._keep(self._query.folding(), end.value)
        self._next.stop()
        self._steps = None
        self._ask(self._folded[id(self._query.folding())])

    def _keep(self, table: Folding, folded: Folded) -> None:
        if len(self._folded) >= _REMEMBERED:
            self._folded.clear()
        self._folded[id(table)] = folded

    def _ask(self, folded: Folded) -> None:
        query = self._query
        if query.pattern:
            pattern = query.folding().fold(query.text)
            self._patterns.ask(folded.text, pattern, case=query.case, most=MOST_HITS)
        else:
            self.found.emit(found_in(folded, query))

    def _on_answer(self, answer: dict[str, Any]) -> None:
        if "wrong" in answer:
            self.refused.emit(self._what_is_wrong(answer["wrong"], answer["place"]))
        elif "large" in answer:
            self.refused.emit(self.tr("This pattern is too large; make it simpler."))
        else:
            folded = self._folded[id(self._query.folding())]
            ranges = in_text(self._text, folded, answer["places"], self._query)
            self.found.emit(Hits(tuple(ranges), answer["cut"]))

    def _what_is_wrong(self, reason: str, place: int | None) -> str:
        if place is None:
            return counted(self.tr("This is no pattern: %1."), reason)
        return counted(self.tr("This is no pattern: %1, at character %2."), reason, place + 1)

    def _on_overrun(self) -> None:
        self.refused.emit(self.tr("This pattern is too slow; make it simpler."))

    def _on_break(self) -> None:
        self.refused.emit(
            self.tr("Patterns cannot be searched for now; switch patterns off and try words.")
        )
