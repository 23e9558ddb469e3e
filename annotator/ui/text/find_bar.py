"""The bar below the text: what is sought, how many hits there are, which is current."""

from bisect import bisect_left
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from annotator.model.searching import Hits, Query
from annotator.model.span import Fragment
from annotator.ui.layouts import add_layout
from annotator.ui.messages import counted, readable_number
from annotator.ui.safe import PlainLabel, shortened
from annotator.ui.text.announcements import announce
from annotator.ui.text.for_qt import for_qt
from annotator.ui.text.page import TextPage
from annotator.ui.text.pattern_process import BUDGET
from annotator.ui.text.searches import Searches

_LONGEST_TAKEN = 200
"""Characters of a selection that is taken over as what to search for."""
_PAUSE = 150
"""Milliseconds without a key press after which a long text or a pattern is searched."""
_QUICK = 300_000


class FindBar(QFrame):
    """Searches the text of a page while one types; the current hit is the page's selection."""

    searched: ClassVar[Signal] = Signal()
    """The hits are there, or a sentence why there are none."""
    mark_all_asked: ClassVar[Signal] = Signal()
    closed: ClassVar[Signal] = Signal()

    def __init__(self, page: TextPage, parent: QWidget, budget: int = BUDGET) -> None:
        super().__init__(parent)
        self._page = page
        self._hits = Hits()
        self._current = -1
        self._origin = 0
        self._is_searching = False
        self._moves_caret = False
        self._searches = Searches(self, budget)
        self._searches.found.connect(self._on_found)
        self._searches.refused.connect(self._on_refused)
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self._search)
        self._build()
        page.document_shown.connect(self._on_document)
        self.hide()

    # What a person does

    def open(self) -> None:
        """Come up with the selected text as what to search for, ready to type."""
        selected = self._page.text[slice(*self._page.selection())]
        self._origin = self._page.selection()[0]
        if selected and len(selected) <= _LONGEST_TAKEN and len(selected.splitlines()) == 1:
            self.field.setText(for_qt(selected))
        self.show()
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Go away; the text has the focus, and the current hit stays selected."""
        self.hide()
        self._page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def next(self) -> None:
        """Go to the next hit behind the caret, or to the first when there is none."""
        self._go(forward=True)

    def previous(self) -> None:
        """Go to the last hit before the caret, or to the very last when there is none."""
        self._go(forward=False)

    def select_hit(self) -> None:
        """Give the focus to the text, where the current hit is selected for a label's key."""
        if self.has_hits:
            self._show_current()
            self._page.setFocus(Qt.FocusReason.OtherFocusReason)

    # What there is

    @property
    def query(self) -> Query:
        """What is asked for now."""
        is_pattern = self.pattern.isChecked()
        return Query(
            self.field.text(),
            self.case.isChecked(),
            self.marks.isChecked(),
            self.words.isChecked(),
            is_pattern,
        )

    @property
    def hits(self) -> Hits:
        """The hits of the last search."""
        return self._hits

    @property
    def has_hits(self) -> bool:
        """Whether anything was found."""
        return bool(self._hits.ranges)

    def current_hit(self) -> Fragment | None:
        """Return the current hit."""
        found = self._hits.ranges
        return found[self._current] if 0 <= self._current < len(found) else None

    def status(self) -> str:
        """Return what is said: "3 of 41", or why there is nothing."""
        return self._status.text() or self._sentence.text()

    # Building

    def _build(self) -> None:
        self.setObjectName("find_bar")
        self.setAccessibleName(self.tr("Find in text"))
        self.setAutoFillBackground(True)
        self.field = _Field(self)
        self.field.setPlaceholderText(self.tr("Find in this text"))
        self.field.setAccessibleName(self.tr("Text to find"))
        self.field.setClearButtonEnabled(True)
        self.field.setMaxLength(1000)
        self.field.textChanged.connect(self._on_typed)
        self.field.next_asked.connect(self.next)
        self.field.previous_asked.connect(self.previous)
        self.field.select_asked.connect(self.select_hit)
        self._before = self._button("↑", self.tr("Previous hit"), self.previous)
        self._after = self._button("↓", self.tr("Next hit"), self.next)
        self._close = self._button("×", self.tr("Close"), self.leave)
        # The signs run to the right in every language.
        self.case = self._toggle("Aa", self.tr("Match case"))
        self.marks = self._toggle("é", self.tr("Match accents and typographic signs"))
        self.words = self._toggle("ab|", self.tr("Whole words"))
        self.pattern = self._toggle(".*", self.tr("Regular expression"))
        self._status = PlainLabel("", self)
        self._sentence = PlainLabel("", self).wrapped()
        ask = self.mark_all_asked.emit
        self._mark_all = self._button(self.tr("Mark all…"), self.tr("Mark all hits as…"), ask)
        self._lay_out()
        self._tell()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self._status)
        for button in (self._before, self._after, self._close):
            row.addWidget(button)
        below = QHBoxLayout()
        below.setSpacing(4)
        for button in (self.case, self.marks, self.words, self.pattern):
            below.addWidget(button)
        below.addWidget(self._sentence, 100)
        below.addStretch(1)
        below.addWidget(self._mark_all)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(8, 4, 8, 4)
        rows.setSpacing(2)
        add_layout(rows, row)
        add_layout(rows, below)

    def _toggle(self, sign: str, name: str) -> QToolButton:
        button = self._button(f"\u200e{sign}\u200e", name, self._search)
        button.setCheckable(True)
        return button

    def _button(self, sign: str, name: str, run: object) -> QToolButton:
        button = QToolButton(self)
        button.setText(sign)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(run)
        return button

    # Searching

    def _on_typed(self) -> None:
        self._moves_caret = True
        if self.pattern.isChecked() or len(self._page.text) > _QUICK:
            self._pause.start(_PAUSE)
        else:
            self._search()

    def _on_document(self) -> None:
        self._hits, self._current, self._origin = Hits(), -1, 0
        if self.isVisible():
            self._search()

    def _search(self) -> None:
        self._pause.stop()
        if self._searches.text is not self._page.text:
            self._searches.set_text(self._page.text)
        self._is_searching = True
        self._searches.search(self.query)

    def _on_found(self, hits: Hits) -> None:
        self._is_searching = False
        self._hits = hits
        first = bisect_left(hits.ranges, (self._origin, 0))
        self._current = first % len(hits.ranges) if hits.ranges else -1
        self._page.set_hits(hits.ranges, self._current)
        if self._moves_caret and self.has_hits:
            self._show_current()
        self._moves_caret = False
        self._tell()

    def _on_refused(self, sentence: str) -> None:
        self._is_searching = False
        self._hits, self._current = Hits(), -1
        self._page.set_hits(())
        self._tell(sentence)

    def _go(self, *, forward: bool) -> None:
        if not self.isVisible():
            self._origin = self._page.selection()[1 if forward else 0]
            self._moves_caret = True
            self.show()
            return
        found = self._hits.ranges
        if self._is_searching or not found:
            return
        start, end = self._page.selection()
        place = bisect_left(found, (end if forward else start, 0)) - (not forward)
        is_round = not 0 <= place < len(found)
        self._current = place % len(found)
        self._origin = found[self._current][0]
        self._page.set_hits(found, self._current)
        self._show_current()
        self._tell()
        if is_round:
            on = self.tr("From the start again.") if forward else self.tr("From the end again.")
            self._say(on)
        announce(self, f"{self._status.text()}. {self._sentence.text()}")

    def _show_current(self) -> None:
        hit = self.current_hit()
        if hit is not None:
            self._page.select(*hit)

    def _tell(self, sentence: str = "") -> None:
        count = len(self._hits.ranges)
        status = ""
        if self.field.text() and not sentence:
            of = readable_number(count) + ("+" if self._hits.is_cut else "")
            status = counted(self.tr("%1 of %2"), self._current + 1, of)
            status = status if count else self.tr("Not found")
        if self._hits.is_cut:
            sentence = counted(self.tr("Only the first %1 hits are shown."), count)
        self._status.setText(status)
        self._say(sentence)
        for button in (self._before, self._after, self._mark_all):
            button.setEnabled(count > 0)
        self.searched.emit()

    def _say(self, sentence: str) -> None:
        self._sentence.setText(shortened(sentence))
        self._sentence.setVisible(bool(sentence))

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape close the bar."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Search again for what was searched for before."""
        super().showEvent(event)
        if not event.spontaneous():
            self._search()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the hits off the page, and end what still searches."""
        super().hideEvent(event)
        if event.spontaneous():
            return
        self._pause.stop()
        self._searches.stop()
        self._is_searching = False
        self._page.set_hits(())


class _Field(QLineEdit):
    """A field in which Enter goes to the next hit."""

    next_asked: ClassVar[Signal] = Signal()
    previous_asked: ClassVar[Signal] = Signal()
    select_asked: ClassVar[Signal] = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, back with Shift+Enter, into the text with Down."""
        if event.key() == Qt.Key.Key_Down:
            self.select_asked.emit()
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.previous_asked.emit()
        else:
            self.next_asked.emit()
