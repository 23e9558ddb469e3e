"""The examples of a label: sentences with the span in them, and why it is one."""

from typing import Any

from PySide6.QtWidgets import QWidget

from annotator.model.scheme import Example
from annotator.ui.messages import translate
from annotator.ui.pages.scheme.listing import ListField

PIECES = " … "
"""Stands between the fragments of a span of several."""


class ExamplesField(ListField):
    """Adds, removes, moves and writes examples."""

    def __init__(self, parent: QWidget) -> None:
        fields = (
            (translate("Scheme", "Sentence"), 2),
            (translate("Scheme", "What is marked in it, nothing for a counterexample"), 2),
            (translate("Scheme", "Why"), 2),
        )
        super().__init__(translate("Scheme", "Examples"), fields, parent)

    def line_of(self, thing: Any) -> str:
        """Return the sentence."""
        return str(thing.text)

    def texts_of(self, thing: Any) -> list[str]:
        """Return sentence, span and reason."""
        return [thing.text, thing.span, thing.why]

    def thing_of(self, texts: list[str]) -> Example:
        """Return the example."""
        return Example(*texts)

    def remark_on(self, thing: Any) -> str:
        """Return what is wrong with an example whose span does not stand in its sentence."""
        place = 0
        for piece in thing.span.split(PIECES) if thing.span else ():
            at = thing.text.find(piece, place)
            if at < 0:
                return translate("Scheme", "What is marked does not stand in the sentence.")
            place = at + len(piece)
        return ""
