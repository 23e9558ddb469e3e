"""How the page is laid out, and the keys that go from pane to pane."""

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.actions import Command
from annotator.ui.panels.desk import Desk
from annotator.ui.panels.document import DocumentPanel
from annotator.ui.panels.documents import DocumentsPanel
from annotator.ui.panels.findings import FindingsPanel
from annotator.ui.panels.guideline import GuidelinePanel
from annotator.ui.panels.labels import LabelsPanel
from annotator.ui.panels.mode_bar import ModeBar
from annotator.ui.panels.relations import RelationsPanel
from annotator.ui.panels.span import SpanPanel
from annotator.ui.panels.spans import SpansPanel
from annotator.ui.settings import Settings, as_text, from_text
from annotator.ui.text.find_bar import FindBar
from annotator.ui.text.overview import OverviewStrip
from annotator.ui.text.page import TextPage

_SIDES = (245, 700, 335)
_SEARCH_MARGIN = 45
_TAB_MARGIN = 6
_SEPARATOR = "|"


class Panes(QObject):
    """The panels around the text: made, arranged, shown, hidden and remembered."""

    def __init__(self, desk: Desk, settings: Settings, page: QWidget) -> None:
        super().__init__(page)
        self._settings = settings
        self.documents = DocumentsPanel(desk.workspace, page)
        self.text = TextPage(page)
        self.strip = OverviewStrip(self.text, page)
        self.find = FindBar(self.text, page)
        self.bar = ModeBar(page)
        self.findings = FindingsPanel(desk, page)
        self.labels = LabelsPanel(desk, page)
        self.span = SpanPanel(desk, page)
        self.spans = SpansPanel(desk, page)
        self.relations = RelationsPanel(desk, page)
        self.document = DocumentPanel(desk, page)
        self.guideline = GuidelinePanel(desk, page)
        self.centre = QStackedWidget(page)
        self.tabs = QTabWidget(page)
        self.right = QSplitter(Qt.Orientation.Vertical, page)
        self.whole = QSplitter(Qt.Orientation.Horizontal, page)
        self._arrange()
        self._lead_back()
        self._restore()

    def commands(self) -> list[Command]:
        """Return the commands that show panes and go to them."""
        rows: list[tuple[str, str, QWidget, str]] = [
            ("span", self.tr("Chosen span"), self.span, "Alt+1"),
            ("spans", self.tr("List of spans"), self.spans, "Alt+2"),
            ("relations", self.tr("List of links"), self.relations, "Alt+3"),
            ("document", self.tr("About the document"), self.document, "Alt+4"),
            ("guideline", self.tr("Guideline"), self.guideline, "Alt+5"),
        ]
        result = [
            Command(
                f"view.{name}",
                sentence,
                "view",
                partial(self.enter, panel),
                (key,),
                group="panes",
            )
            for name, sentence, panel, key in rows
        ]
        others = (
            ("documents", self.tr("Search the documents"), self._search, "Ctrl+Shift+D"),
            ("text", self.tr("Back to the text"), self.focus_text, "Alt+0"),
            ("next_pane", self.tr("Next pane"), partial(self._cycle, 1), "F6"),
            ("previous_pane", self.tr("Previous pane"), partial(self._cycle, -1), "Shift+F6"),
        )
        result += [
            Command(f"view.{name}", sentence, "view", run, (key,), group="panes")
            for name, sentence, run, key in others
        ]
        return result + self._side_commands()

    def _side_commands(self) -> list[Command]:
        sides = (
            ("left", self.tr("Show the documents"), self.documents, "F9"),
            ("right", self.tr("Show labels and spans"), self.right, "Shift+F9"),
        )
        return [
            Command(
                f"view.{name}",
                sentence,
                "view",
                partial(self._toggle, side),
                (key,),
                checked=partial(_is_shown, side),
                group="sides",
            )
            for name, sentence, side, key in sides
        ]

    def enter(self, panel: QWidget) -> None:
        """Show a panel of the right side and put the keyboard into it."""
        self.bring(panel)
        if panel is self.span:
            if self.span.currentIndex():
                self.span.focus_first()
            else:
                self.tabs.tabBar().setFocus(Qt.FocusReason.OtherFocusReason)
        elif panel is self.spans and self.spans.list.isVisible():
            self.spans.enter(self.text.caret())
        else:
            self._first_field(panel).setFocus(Qt.FocusReason.OtherFocusReason)

    def bring(self, panel: QWidget) -> None:
        """Show a panel of the right side and leave the keyboard where it is."""
        self.right.show()
        self.tabs.setCurrentWidget(panel)

    def focus_text(self) -> None:
        """Put the keyboard back on the text."""
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def remember(self) -> None:
        """Keep how wide the panes are."""
        states = [as_text(splitter.saveState()) for splitter in (self.whole, self.right)]
        hidden = "".join(
            "1" if side.isHidden() else "0" for side in (self.documents, self.right)
        )
        self._settings.page_state = _SEPARATOR.join([*states, hidden])

    def _arrange(self) -> None:
        middle = QWidget(self.whole)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.centre.addWidget(self._reading())
        column.addWidget(self.bar)
        column.addWidget(self.centre, 1)
        column.addWidget(self.find)
        column.addWidget(self.findings)
        self.tabs.setDocumentMode(True)
        # Tab would come to the widget and from there back to its bar, and never get further.
        self.tabs.setFocusProxy(None)  # type: ignore[arg-type]
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.addTab(self.span, self.tr("Span"))
        self.tabs.addTab(self.spans, self.tr("Spans"))
        self.tabs.addTab(self.relations, self.tr("Links"))
        self.tabs.addTab(self.document, self.tr("Document"))
        self.tabs.addTab(self.guideline, self.tr("Guideline"))
        self.right.addWidget(self.labels)
        self.right.addWidget(self.tabs)
        self.right.setStretchFactor(0, 0)
        self.right.setStretchFactor(1, 1)
        for place, widget in enumerate((self.documents, middle, self.right)):
            self.whole.addWidget(widget)
            self.whole.setStretchFactor(place, 1 if widget is middle else 0)
            self.whole.setCollapsible(place, widget is not middle)
        self.right.setChildrenCollapsible(False)
        self.whole.setSizes(self._usual_widths())

    def _usual_widths(self) -> list[int]:
        """Return the panes' widths, with room for their words in any font and language."""
        search = self.documents.search
        words = search.fontMetrics().horizontalAdvance(search.placeholderText())
        left = max(_SIDES[0], words + _SEARCH_MARGIN)
        right = max(_SIDES[2], self.tabs.tabBar().sizeHint().width() + _TAB_MARGIN)
        return [left, sum(_SIDES) - left - right, right]

    def _reading(self) -> QWidget:
        """Return the text with its overview beside it."""
        reading = QWidget(self.centre)
        row = QHBoxLayout(reading)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.text, 1)
        row.addWidget(self.strip)
        return reading

    def _lead_back(self) -> None:
        """Let Esc lead from every list back to the text."""
        for panel in (
            self.documents,
            self.labels,
            self.spans,
            self.relations,
            self.guideline,
            self.tabs.tabBar(),
        ):
            back = QShortcut(QKeySequence(Qt.Key.Key_Escape), panel)
            back.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            back.activated.connect(self.focus_text)

    def _restore(self) -> None:
        parts = self._settings.page_state.split(_SEPARATOR)
        if len(parts) == 3:
            self.whole.restoreState(from_text(parts[0]))
            self.right.restoreState(from_text(parts[1]))
            for side, hidden in zip((self.documents, self.right), parts[2], strict=False):
                side.setHidden(hidden == "1")

    def _search(self) -> None:
        self.documents.show()
        self.documents.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.documents.search.selectAll()

    def _toggle(self, side: QWidget) -> None:
        side.setHidden(not side.isHidden())
        if side.isHidden():
            self.focus_text()

    def _first_field(self, panel: QWidget) -> QWidget:
        """Return the first widget in a panel that takes the keyboard, or the bar of tabs."""
        step: QWidget | None = panel
        while step is not None:
            takes_keyboard = step.focusPolicy() & Qt.FocusPolicy.TabFocus
            is_inside = step is panel or panel.isAncestorOf(step)
            if takes_keyboard and is_inside and step.isVisibleTo(panel):
                return step
            step = step.nextInFocusChain()
            if step is panel:
                break
        return self.tabs.tabBar()

    def _cycle(self, step: int) -> None:
        stops = [
            (self.documents, self.documents.list),
            (self.centre, self.text),
            (self.find, self.find.field),
            (self.findings, self.findings.list),
            (self.labels, self.labels.list),
            (self.tabs, self._first_field(self.tabs.currentWidget())),
        ]
        stops = [stop for stop in stops if stop[0].isVisible()]
        focus = QApplication.focusWidget()
        here = [
            place
            for place, (pane, _) in enumerate(stops)
            if focus is not None and (pane is focus or pane.isAncestorOf(focus))
        ]
        place = (here[0] + step if here else 0) % len(stops)
        stops[place][1].setFocus(Qt.FocusReason.TabFocusReason)


def _is_shown(side: QWidget) -> bool:
    return not side.isHidden()
