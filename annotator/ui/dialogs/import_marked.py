"""A text that is about to come in, with the spans of one layer marked in it."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from annotator.model.offsets import Positions
from annotator.model.scheme import Scheme
from annotator.model.span import Fragment, Span
from annotator.ui.text.display import display_copy
from annotator.ui.text.theme import PageTheme, page_theme

LONGEST = 20_000
"""Code points of a text that are shown, and marked."""


class MarkedText(QPlainTextEdit):
    """Shows the beginning of a text; marked passages are tinted and underlined."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent, readOnly=True)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._scheme = Scheme("", 0, ())
        self._spans: Sequence[Span] = ()
        self._positions = Positions("")
        self._length = 0

    def show_text(self, text: str, spans: Sequence[Span], scheme: Scheme) -> None:
        """Show a text with spans, in the colours that a scheme has for their labels."""
        beginning = text[:LONGEST]
        shown = display_copy(beginning)
        self._positions, self._length = shown.positions, len(beginning)
        self._scheme, self._spans = scheme, spans
        self.setPlainText(shown.text)
        self._mark()

    def marked(self) -> list[str]:
        """Return the passages that are marked, as they are shown."""
        return [each.cursor.selectedText() for each in self.extraSelections()]

    def go_to(self, fragments: Sequence[Fragment]) -> None:
        """Select a passage and bring it into view."""
        start, end = fragments[0]
        if end <= self._length:
            self.setTextCursor(self._cursor(start, end))
            self.ensureCursorVisible()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the beginning: what was laid out unseen may have been scrolled."""
        super().showEvent(event)
        if not self.textCursor().hasSelection():
            self.verticalScrollBar().setValue(0)

    def changeEvent(self, event: QEvent) -> None:
        """Colour again when light becomes dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._mark()

    def _mark(self) -> None:
        theme = page_theme(self._scheme, self.palette())
        self.setExtraSelections(list(self._selections(theme)))

    def _selections(self, theme: PageTheme) -> Iterable[QTextEdit.ExtraSelection]:
        for span in self._spans:
            look = theme.look(span.label)
            style = QTextCharFormat()
            style.setBackground(look.tint)
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            style.setUnderlineColor(look.line)
            for start, end in span.fragments:
                if end <= self._length:
                    selection = QTextEdit.ExtraSelection()
                    selection.cursor = self._cursor(start, end)
                    selection.format = style
                    yield selection

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._positions.unit(start))
        cursor.setPosition(self._positions.unit(end), QTextCursor.MoveMode.KeepAnchor)
        return cursor
