"""The strip beside the text, pixel by pixel, and what it costs to draw."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget

from annotator.ui.text import overview as overview_module
from annotator.ui.text.hits import hit_edge
from annotator.ui.text.overview import _COLUMN, _EDGE, OverviewStrip
from annotator.ui.text.page import TextPage
from tests.ui.text.driver import SCHEME, marked

LINE = "The Bureau said on Monday that around 60 men left.\n"
TEXT = LINE * 300
LABELS = [label.name for label in SCHEME.labels]


class StripDriver:
    """A page with its strip, and what is seen on the strip."""

    def __init__(self, qtbot) -> None:
        self._qtbot = qtbot
        self.window = QWidget()
        self.page = TextPage(self.window)
        self.strip = OverviewStrip(self.page, self.window)
        layout = QHBoxLayout(self.window)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        layout.addWidget(self.strip)
        self.window.resize(700, 500)
        qtbot.addWidget(self.window)
        with qtbot.waitExposed(self.window):
            self.window.show()

    def show(self, text: str, *spans) -> None:
        self.page.show_document(text, spans, SCHEME)
        self.settle()

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: not self.strip._soon.isActive())

    def rows(self, label: str) -> set[int]:
        """Return the rows of pixels in which a label's column is filled."""
        left = _EDGE + LABELS.index(label) * _COLUMN
        return self.rows_of(left, self.page.look(label).line.name())

    def rows_of(self, x: int, colour: str) -> set[int]:
        self.settle()
        image = self.strip.grab().toImage()
        return {y for y in range(image.height()) if image.pixelColor(x, y).name() == colour}

    def marks(self, colour: str, left: str = "_marks_left") -> set[int]:
        middle = getattr(self.strip, left) + 4
        return self.rows_of(middle, colour) - self.rows_of(1, colour)


@pytest.fixture
def strip(qtbot) -> StripDriver:
    return StripDriver(qtbot)


def at(line: int) -> tuple[int, int]:
    return line * len(LINE), line * len(LINE) + 20


def near(rows: set[int], row: int) -> bool:
    return bool(rows) and all(abs(each - row) <= 3 for each in rows)


def test_a_span_stands_at_its_height_in_the_column_of_its_label(strip):
    strip.show(TEXT, marked("c", "claim", at(150)), marked("q", "quantity", at(0)))
    height = strip.strip.height()
    assert near(strip.rows("claim"), height // 2)
    assert near(strip.rows("quantity"), 0)
    assert strip.rows("attribution") == set()


def test_every_fragment_stands_at_its_own_height(strip):
    strip.show(TEXT, marked("c", "claim", at(30), at(270)))
    rows, height = strip.rows("claim"), strip.strip.height()
    assert near({row for row in rows if row < height / 2}, height // 10)
    assert near({row for row in rows if row > height / 2}, height * 9 // 10)


def test_a_span_that_comes_changes_and_goes_is_followed(strip):
    strip.show(TEXT)
    assert strip.rows("claim") == set()
    strip.page.put_span(marked("c", "claim", at(150)))
    assert near(strip.rows("claim"), strip.strip.height() // 2)
    strip.page.put_span(marked("c", "quantity", at(150)))
    assert strip.rows("claim") == set()
    assert near(strip.rows("quantity"), strip.strip.height() // 2)
    strip.page.drop_span("c")
    assert strip.rows("quantity") == set()


def test_flags_hits_and_warnings_have_marks_of_their_own(strip):
    spans = [marked("f", "claim", at(75), flag="discuss"), marked("w", "claim", at(225))]
    strip.show(TEXT, *spans)
    height, text = strip.strip.height(), strip.page.theme.text.name()
    assert near(strip.marks(text), height // 4)
    strip.page.set_hits([at(150)])
    strip.strip.set_warnings([spans[1]])
    assert near(strip.marks(hit_edge(strip.page.theme).name(), "_hits_left"), height // 2)
    strip.settle()
    assert strip.strip.tip_at(strip.strip.row_of(at(225)[0])) == "claim: 1\nwarnings: 1"
    assert strip.strip.tip_at(strip.strip.row_of(at(75)[0])) == "claim: 1\nflags: 1"
    assert strip.strip.tip_at(strip.strip.row_of(at(150)[0])) == "search hits: 1"
    assert strip.strip.tip_at(height - 1) == ""


def test_a_hidden_label_is_not_drawn_and_a_dimmed_one_is_grey(strip):
    strip.show(TEXT, marked("c", "claim", at(150)))
    colour = strip.page.look("claim").line.name()
    strip.page.dim_all_but("quantity")
    assert near(strip.rows_of(_EDGE, strip.page.theme.dimmed.line.name()), 250)
    assert strip.rows_of(_EDGE, colour) == set()
    strip.page.dim_all_but(None)
    strip.page.set_label_visible("claim", False)
    assert strip.rows("claim") == set()


def test_click_and_drag_go_there(strip):
    strip.show(TEXT)
    bar = strip.page.verticalScrollBar()
    middle = QPoint(5, strip.strip.height() // 2)
    QTest.mouseClick(strip.strip, Qt.MouseButton.LeftButton, pos=middle)
    assert abs(bar.value() + bar.pageStep() / 2 - (bar.maximum() + bar.pageStep()) / 2) <= 2
    QTest.mousePress(strip.strip, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(strip.strip, QPoint(5, strip.strip.height() - 1))
    QTest.mouseRelease(strip.strip, Qt.MouseButton.LeftButton, pos=middle)
    assert bar.value() == bar.maximum()


def test_the_frame_shows_what_is_in_sight(strip):
    strip.show(TEXT)
    text = strip.page.theme.text.name()
    top = strip.rows_of(_EDGE + 1, text)
    bar = strip.page.verticalScrollBar()
    bar.setValue(bar.maximum())
    bottom = strip.rows_of(_EDGE + 1, text)
    assert min(top) <= 1
    assert max(bottom) >= strip.strip.height() - 3
    assert top.isdisjoint(bottom)


def test_drawing_looks_at_rows_and_never_at_all_spans(strip, monkeypatch):
    many = [marked(f"s{n}", LABELS[n % 4], (n * 6, n * 6 + 4)) for n in range(50_000)]
    strip.show(LINE * 6_000, *many)
    strip.strip.grab()
    counted = {"spans": 0, "runs": 0, "puts": 0}

    def count(name, function):
        def counting(*arguments):
            counted[name] += 1
            return function(*arguments)

        return counting

    def runs(*arguments):
        for run in found(*arguments):
            counted["runs"] += 1
            yield run

    found = overview_module._runs
    monkeypatch.setattr(overview_module, "_runs", runs)
    every = strip.page.unsorted_spans
    monkeypatch.setattr(strip.page, "unsorted_spans", count("spans", every))
    density = strip.strip._density
    monkeypatch.setattr(density, "put", count("puts", density.put))
    strip.page.put_span(marked("new", "claim", (30, 40)))
    strip.settle()
    strip.strip.grab()
    assert counted["spans"] == 0
    assert counted["puts"] == 1
    assert 4 <= counted["runs"] <= 4 * strip.strip.height()


def test_a_hostile_label_stands_in_the_tip_as_it_is(strip):
    assert strip.strip.accessibleName() == "Overview of the document"
    strip.show("")
    assert strip.strip.tip_at(0) == ""
