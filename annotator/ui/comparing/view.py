"""One text with the layers of several people, beside each other or one below the other."""

from collections.abc import Sequence
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.model.scheme import Scheme
from annotator.model.span import Fragment
from annotator.ui.actions import Command
from annotator.ui.comparing.column import Column, title_of
from annotator.ui.comparing.layers import ShownLayer
from annotator.ui.comparing.overlaid import OverlaidPage
from annotator.ui.comparing.places import Place, place_at
from annotator.ui.comparing.reader import ComparedPage
from annotator.ui.comparing.scrolling import SharedScrolling
from annotator.ui.safe import PlainLabel
from annotator.ui.settings import Settings
from annotator.ui.text.painted import NO_SCHEME
from annotator.ui.text_look import TEXT_SETTINGS, apply_settings, apply_theme

_NARROWEST = 165
"""Pixels of a column; where there is no room for all of them they scroll sideways."""


class ComparisonView(QWidget):
    """Shows who marked what; nothing can be changed here."""

    place_chosen: ClassVar[Signal] = Signal(int)
    """Another place is the current one; its number."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self._text = ""
        self._scheme: Scheme = NO_SCHEME
        self._layers: Sequence[ShownLayer] = ()
        self._places: Sequence[Place] = ()
        self._current = -1
        self._draft: tuple[Fragment, ...] = ()
        self._columns: list[Column] = []
        self._scrolling = SharedScrolling(self)
        self.legend = PlainLabel("", self).wrapped()
        hint = self.tr("There are more texts at the side: Tab goes to the next.")
        self.aside = PlainLabel(hint, self).wrapped()
        self.overlaid = OverlaidPage(self)
        self.overlaid.setAccessibleName(self.tr("Text as marked by all"))
        self.overlaid.caret_moved.connect(partial(self._look_at_caret, self.overlaid))
        self._is_filled = {"beside": False, "overlaid": False}
        self._build()
        settings.changed.connect(self._on_setting)
        self._dress(self.overlaid)

    # ---- what is shown

    @property
    def current(self) -> int:
        """The number of the current place, or -1."""
        return self._current

    @property
    def is_overlaid(self) -> bool:
        """Whether there is one text for all people."""
        return self._stack.currentIndex() == 1

    def show_document(self, text: str, layers: Sequence[ShownLayer], scheme: Scheme) -> None:
        """Show a text with the layers of people, from its start; no place is framed."""
        self._text, self._scheme, self._layers = text, scheme, tuple(layers)
        self._places, self._current, self._draft = (), -1, ()
        self._is_filled = dict.fromkeys(self._is_filled, False)
        self._fill()

    def show_layers(self, layers: Sequence[ShownLayer]) -> None:
        """Show other layers of the same text, which stays where it is, and so do its places."""
        self._layers = tuple(layers)
        if self.is_overlaid:
            self._is_filled["beside"] = False
            self.overlaid.replace_layers(self._layers)
        else:
            self._is_filled["overlaid"] = False
            self._fill_columns(keep=True)
        self._frame()
        self._light()

    def clear(self) -> None:
        """Show nothing."""
        self.show_document("", (), self._scheme)

    def set_overlaid(self, overlaid: bool) -> None:
        """Show one text for all people, or a column for each."""
        if overlaid is self.is_overlaid:
            return
        had_focus = any(page.hasFocus() for page in self.texts())
        position = self.texts()[0].top_position() if self.texts() else 0
        self._stack.setCurrentIndex(1 if overlaid else 0)
        self._fill()
        self._light(come=True)
        self._scrolling.bring_to(position)
        if had_focus:
            self.focus()

    def texts(self) -> list[ComparedPage]:
        """Return the pages that are shown now, in the order of the layers."""
        return [self.overlaid] if self.is_overlaid else [each.text for each in self._shown()]

    def answers(self) -> list[tuple[str, str]]:
        """Return for each layer its title and what it says about the current place."""
        return [(title_of(layer), self._answer(layer)) for layer in self._layers]

    def focus(self) -> None:
        """Put the keyboard into the text."""
        for page in self.texts()[:1]:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- places

    def show_places(
        self, places: Sequence[Place], current: int = -1, *, come: bool = True
    ) -> None:
        """Frame places of the text; come to the current one, or stay where the text is."""
        self._places = tuple(places)
        self._current = -1
        self._frame()
        self._make_current(current, come=come)

    def go_to(self, number: int) -> None:
        """Come to a place and make it the current one; none with a number that no place has."""
        self._make_current(number, come=True)

    def go_on(self, step: int) -> None:
        """Go to the place that lies so many further, and round at the ends."""
        if self._places:
            first = -1 if step > 0 else 0
            start = self._current if self._current >= 0 else first
            self.go_to((start + step) % len(self._places))

    def show_draft(self, fragments: Sequence[Fragment]) -> None:
        """Frame a span that is being made, in every text, or none."""
        self._draft = tuple(fragments)
        for page in self.texts():
            page.show_draft(self._draft)

    def commands(self, prefix: str, menu: str, *, scope: QWidget) -> list[Command]:
        """Return the commands of the view; their keys count within a page around it."""
        has_places = lambda: bool(self._places)  # noqa: E731 - one condition for two commands
        return [
            Command(
                f"{prefix}.next_place",
                self.tr("Next place"),
                menu,
                partial(self.go_on, 1),
                ("N",),
                enabled=has_places,
                scope=scope,
                group="places",
                repeats=True,
            ),
            Command(
                f"{prefix}.previous_place",
                self.tr("Previous place"),
                menu,
                partial(self.go_on, -1),
                ("Shift+N",),
                enabled=has_places,
                scope=scope,
                group="places",
                repeats=True,
            ),
            Command(
                f"{prefix}.overlay",
                self.tr("One text for all people"),
                menu,
                lambda: self.set_overlaid(not self.is_overlaid),
                ("V",),
                checked=lambda: self.is_overlaid,
                scope=scope,
                group="places",
                hint=self.tr("With a lane for each person below the lines."),
            ),
        ]

    # ---- filling

    def _build(self) -> None:
        self._stack = QStackedWidget(self)
        self._inner = QWidget(self._stack)
        self._row = QHBoxLayout(self._inner)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(1)
        over = QWidget(self._stack)
        column = QVBoxLayout(over)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.legend.setContentsMargins(8, 4, 8, 2)
        column.addWidget(self.legend)
        column.addWidget(self.overlaid, 1)
        self._stack.addWidget(self._beside())
        self._stack.addWidget(over)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _beside(self) -> QWidget:
        """Return the columns; where not all are in sight, a line says how to come to them."""
        beside = QWidget(self._stack)
        scrolled = QScrollArea(beside)
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QFrame.Shape.NoFrame)
        scrolled.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scrolled.setWidget(self._inner)
        self.aside.setContentsMargins(8, 2, 8, 2)
        self.aside.hide()
        sideways = scrolled.horizontalScrollBar()
        sideways.rangeChanged.connect(lambda _, most: self.aside.setVisible(most > 0))
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scrolled, 1)
        column.addWidget(self.aside)
        return beside

    def _fill(self) -> None:
        shown = "overlaid" if self.is_overlaid else "beside"
        if not self._is_filled[shown]:
            if self.is_overlaid:
                self.overlaid.show_layers(self._text, self._layers, self._scheme)
                apply_theme(self.overlaid, self._scheme, self._settings, self.palette())
            else:
                self._fill_columns(keep=False)
            self._is_filled[shown] = True
        self._scrolling.join(self.texts())
        self._frame()
        self._light()

    def _fill_columns(self, *, keep: bool) -> None:
        """Show a column for each layer; with `keep` those of the same text stay as they are."""
        while len(self._columns) < len(self._layers):
            self._add_column()
        for place, column in enumerate(self._columns):
            column.setVisible(place < len(self._layers))
        for column, layer in zip(self._columns, self._layers, strict=False):
            column.call(layer)
            before, column.shown = column.shown, layer
            if keep and before is not None and column.text.text == self._text:
                if before.spans != layer.spans:
                    column.text.show_spans(layer.spans)
                continue
            column.text.show_document(self._text, layer.spans, self._scheme)
            apply_theme(column.text, self._scheme, self._settings, self.palette())
        for column in self._columns[len(self._layers) :]:
            column.shown = None
            column.text.clear()
        self._scrolling.join(self.texts())

    def _add_column(self) -> None:
        column = Column(self._inner)
        column.setMinimumWidth(_NARROWEST)
        column.text.caret_moved.connect(partial(self._look_at_caret, column.text))
        self._dress(column.text)
        self._columns.append(column)
        self._row.addWidget(column, 1)

    def _shown(self) -> list[Column]:
        return self._columns[: len(self._layers)]

    # ---- the current place

    def _frame(self) -> None:
        for page in self.texts():
            page.frame_places(self._places)
            page.show_draft(self._draft)

    def _make_current(self, number: int, *, come: bool) -> None:
        self._current = number if 0 <= number < len(self._places) else -1
        self._light(come=come)
        self.place_chosen.emit(self._current)

    def _light(self, *, come: bool = False) -> None:
        place = self._places[self._current] if self._current >= 0 else None
        for page in self.texts():
            blocked = page.blockSignals(True)
            page.light_place(place, come=come)
            page.blockSignals(blocked)
        self._tell_answers()

    def _tell_answers(self) -> None:
        for column, layer in zip(self._columns, self._layers, strict=False):
            column.answer.show_text(self._answer(layer))
        said = [f"{title}: {answer}" if answer else title for title, answer in self.answers()]
        self.legend.setText("   ".join(said))

    def _answer(self, layer: ShownLayer) -> str:
        if self._current < 0:
            return ""
        ids = self._places[self._current].span_ids
        found = [span.label for span in layer.spans if span.id in ids]
        return ", ".join(found) or self.tr("not marked")

    def _look_at_caret(self, page: ComparedPage, position: int) -> None:
        """Make the place into which a person went with mouse or keys the current one."""
        number = place_at(self._places, position, self._current)
        if number >= 0 and number != self._current and not page.has_selection:
            self.go_to(number)

    # ---- how it looks

    def _dress(self, page: ComparedPage) -> None:
        apply_settings(page, self._settings)
        apply_theme(page, self._scheme, self._settings, self.palette())

    def _on_setting(self, name: str) -> None:
        if name in TEXT_SETTINGS:
            for page in [self.overlaid, *(column.text for column in self._columns)]:
                self._dress(page)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the window into dark and light."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for page in [self.overlaid, *(column.text for column in self._columns)]:
                apply_theme(page, self._scheme, self._settings, self.palette())
