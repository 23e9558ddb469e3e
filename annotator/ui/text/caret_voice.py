"""Says to a screen reader which spans the caret comes into and which it leaves."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible

from annotator.model.span import Span, covered_text
from annotator.ui.safe import shortened
from annotator.ui.text.announcements import announce
from annotator.ui.text.marked import MarkedReader

_MOST = 4
"""Spans that are named; of more than these only the number is said."""
_LONGEST = 80


class CaretVoice(QObject):
    """Follows the caret of a page; silent, and idle, where no screen reader runs."""

    def __init__(self, page: MarkedReader) -> None:
        super().__init__(page)
        self._page = page
        self._inside: dict[str, Span] = {}
        page.caret_moved.connect(self._follow)
        page.document_shown.connect(self._inside.clear)

    def _follow(self, position: int) -> None:
        if not QAccessible.isActive():
            return
        here = {span.id: span for span in self._page.spans_at(position)}
        before, self._inside = self._inside, here
        gone = [span for span in before.values() if span.id not in here]
        left = [span for span in gone if self._page.has_span(span.id)]
        entered = [span for span in here.values() if span.id not in before]
        parts = [self.tr("End of {label}").format(label=span.label) for span in left[:_MOST]]
        if len(entered) > _MOST:
            parts.append(self.tr("Spans here: {count}").format(count=len(entered)))
        else:
            parts += [self._in_words(span) for span in entered]
        if parts:
            announce(self._page, ". ".join(parts))

    def _in_words(self, span: Span) -> str:
        text = shortened(covered_text(self._page.text, span.fragments), _LONGEST)
        return f"{span.label}: {text}"
