"""The page under the mouse: selecting, choosing, moving edges, asking for a menu."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from annotator.ui.text.painter import chip_box
from tests.ui.text.driver import marked

TEXT = (
    "The Bureau said. “We will win,” an unnamed official promised, “by May.”\n"
    "Second. Third one."
)


def span_of(span_id: str, label: str, *words: str):
    return marked(span_id, label, *((TEXT.index(w), TEXT.index(w) + len(w)) for w in words))


OUTER = span_of("outer", "attribution", "an unnamed official promised")
INNER = span_of("inner", "unverifiable detail", "unnamed official")
CORE = span_of("core", "quantity", "official")
SPLIT = span_of("split", "claim", "We will win", "by May")


def at(driver, words: str, offset: int = 0, share: float = 0.5) -> QPoint:
    return driver.point(TEXT.index(words) + offset, share)


def test_a_click_puts_the_caret_where_it_was_made(driver):
    driver.show(TEXT)
    driver.click(at(driver, "said", share=0.1))
    assert driver.page.selection() == (TEXT.index("said"),) * 2
    assert driver.by_mouse == []


def test_a_click_of_a_real_mouse_does_the_same(driver):
    driver.show(TEXT)
    QTest.mouseClick(
        driver.page.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        at(driver, "said", share=0.1),
    )
    assert driver.page.caret() == TEXT.index("said")


def test_a_drag_selects_and_loses_outer_marks(driver):
    driver.show(TEXT)
    driver.drag(at(driver, "“We", share=0.1), at(driver, "will"), at(driver, "” an", share=0.9))
    assert driver.selected == "We will win"
    assert driver.by_mouse == [driver.page.selection()]


def test_a_drag_backwards_leaves_the_caret_in_front(driver):
    driver.show(TEXT)
    driver.drag(at(driver, " promised", share=0.1), at(driver, "unnamed", share=0.1))
    assert driver.selected == "unnamed official"
    assert driver.page.caret() == TEXT.index("unnamed")


def test_what_was_chosen_inside_a_word_stays_exact(driver):
    driver.show(TEXT)
    driver.drag(at(driver, "nnamed", share=0.1), at(driver, "amed", share=0.9))
    assert driver.selected == "nna"


def test_without_trimming_the_selection_is_taken_as_it_is(driver):
    driver.show(TEXT)
    driver.page.set_snapping(trim=False, words=False)
    driver.drag(at(driver, "“We", share=0.1), at(driver, "” an", share=0.9))
    assert driver.selected == "“We will win,”"


def test_whole_words_can_be_asked_for(driver):
    driver.show(TEXT)
    driver.page.set_snapping(trim=True, words=True)
    driver.drag(at(driver, "nnamed", share=0.1), at(driver, "ficial", share=0.9))
    assert driver.selected == "unnamed official"


@pytest.mark.parametrize(
    ("times", "selected"),
    [
        (2, "official"),
        (3, "“We will win,” an unnamed official promised, “by May.”"),
        (4, "The Bureau said. “We will win,” an unnamed official promised, “by May.”"),
        (7, "The Bureau said. “We will win,” an unnamed official promised, “by May.”"),
    ],
)
def test_more_clicks_select_more(driver, times, selected):
    driver.show(TEXT)
    driver.click(at(driver, "official", 3), times=times)
    assert driver.selected == selected
    assert driver.by_mouse[-1] == driver.page.selection()


@pytest.mark.parametrize("share", [0.1, 0.9])
@pytest.mark.parametrize("offset", [0, 7])
def test_a_double_click_takes_the_word_under_the_mouse(driver, offset, share):
    driver.show(TEXT)
    driver.click(at(driver, "official", offset, share), times=2)
    assert driver.selected == "official"


def test_slow_clicks_are_no_double_click(driver):
    driver.show(TEXT)
    for _ in range(2):
        driver.click(at(driver, "official", 3))
    assert not driver.page.has_selection


def test_a_drag_after_a_double_click_goes_by_words(driver):
    driver.show(TEXT)
    driver.drag(at(driver, "unnamed", 3), at(driver, "official", 1), times=2)
    assert driver.selected == "unnamed official"
    driver.drag(at(driver, "official", 3), at(driver, "unnamed", 5), times=2)
    assert driver.selected == "unnamed official"


def test_shift_and_a_click_extend(driver):
    driver.show(TEXT)
    driver.click(at(driver, "unnamed", share=0.1))
    driver.click(at(driver, " promised", share=0.1), held="Shift")
    assert driver.selected == "unnamed official"


def test_a_drag_below_the_page_scrolls(driver, qtbot):
    driver.show(TEXT + "\nmore" * 200)
    driver.drag(QPoint(40, 300), QPoint(40, 600), drop=False)
    qtbot.waitUntil(lambda: driver.page.verticalScrollBar().value() > 3)
    reached = driver.page.selection()[1]
    driver.let_go(QPoint(40, 600))
    assert driver.page.text.startswith(driver.selected[:4], driver.page.selection()[0])
    assert reached > 60


def test_a_click_chooses_the_innermost_span_and_the_next_click_the_one_around(driver):
    driver.show(TEXT, [OUTER, INNER])
    for _ in range(3):
        driver.click(at(driver, "official"))
    driver.click(at(driver, "Bureau"))
    assert driver.chosen == ["inner", "outer", "inner", ""]
    assert driver.overlaps == []


def test_alt_asks_at_once_which_of_the_spans_is_meant(driver):
    driver.show(TEXT, [OUTER, INNER])
    driver.click(at(driver, "official"), held="Alt")
    assert driver.overlaps == [["inner", "outer"]]


def test_where_more_than_two_lie_a_list_is_asked_for(driver, qtbot):
    driver.show(TEXT, [OUTER, INNER, CORE])
    driver.click(at(driver, "official", 2))
    qtbot.waitUntil(lambda: driver.overlaps == [["core", "inner", "outer"]])
    assert driver.chosen == ["core"]


def test_a_double_click_asks_for_no_list(driver, qtbot):
    driver.show(TEXT, [OUTER, INNER, CORE])
    driver.click(at(driver, "official", 2), times=2)
    qtbot.wait(QApplication.doubleClickInterval() + 50)
    assert driver.overlaps == []
    assert driver.selected == "official"


def test_a_chip_stands_for_its_span(driver):
    driver.show(TEXT, [OUTER, INNER])
    (box,) = driver.page.boxes_of([(OUTER.start, OUTER.start + 1)])
    driver.click(QPoint(int(box.left()) + 4, int(box.top()) - 4))
    assert driver.chosen == ["outer"]


def test_a_hidden_span_cannot_be_clicked(driver):
    driver.show(TEXT, [OUTER, INNER])
    driver.page.set_label_visible("unverifiable detail", False)
    driver.click(at(driver, "official"))
    assert driver.chosen == ["outer"]


def test_an_edge_of_the_chosen_span_can_be_dragged(driver):
    driver.show(TEXT, [INNER])
    driver.page.choose_span("inner")
    end = at(driver, "official", 7, share=1.0)
    assert driver.hover(end) is Qt.CursorShape.SizeHorCursor
    assert driver.hover(at(driver, "Bureau")) is Qt.CursorShape.IBeamCursor
    goal = at(driver, "promised", 7, share=0.9)
    driver.drag(end, at(driver, "promised"), goal, drop=False)
    grown = ((INNER.start, TEXT.index("promised") + 8),)
    assert driver.page.span("inner").fragments == grown
    assert driver.asked == []
    driver.let_go(goal)
    assert driver.asked == [("inner", grown)]
    assert driver.page.span("inner") == INNER


def test_escape_puts_the_edge_back(driver):
    driver.show(TEXT, [INNER])
    driver.page.choose_span("inner")
    start = at(driver, "unnamed", share=0.0)
    driver.drag(start, at(driver, "an unn", share=0.1), drop=False)
    assert driver.page.span("inner").start == TEXT.index("an unn")
    driver.press("Escape")
    driver.let_go(start)
    assert driver.page.span("inner") == INNER
    assert driver.asked == []


def test_each_fragment_has_edges_and_they_do_not_meet(driver):
    driver.show(TEXT, [SPLIT])
    driver.page.choose_span("split")
    driver.drag(at(driver, "We will win", 10, share=1.0), at(driver, "by May", 3))
    ((_, fragments),) = driver.asked
    assert fragments == (
        (TEXT.index("We"), TEXT.index("by May") - 1),
        (TEXT.index("by May"), TEXT.index("by May") + 6),
    )


def test_an_edge_of_a_span_that_is_not_chosen_is_text(driver):
    driver.show(TEXT, [INNER])
    driver.drag(at(driver, "official", 7, share=0.9), at(driver, "promised", 7, share=0.9))
    assert driver.asked == []
    assert driver.selected == "promised"


def right_click(driver, point: QPoint) -> None:
    viewport = driver.page.viewport()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, point, viewport.mapToGlobal(point)
    )
    QApplication.sendEvent(viewport, event)


def test_a_menu_is_asked_for_with_the_span_under_the_mouse_chosen(driver):
    driver.show(TEXT, [OUTER])
    right_click(driver, at(driver, "official"))
    assert driver.chosen == ["outer"]
    assert len(driver.menus) == 1


def test_a_menu_on_the_selection_keeps_it(driver):
    driver.show(TEXT, [OUTER])
    driver.click(at(driver, "Bureau"), times=2)
    right_click(driver, at(driver, "Bureau", 3))
    assert driver.selected == "Bureau"
    assert driver.chosen == []


def test_the_menu_key_asks_at_the_caret(driver):
    driver.show(TEXT)
    place = QPoint(1, 1)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, place)
    QApplication.sendEvent(driver.page.viewport(), event)
    below = driver.page.viewport().mapToGlobal(driver.page.cursorRect().bottomLeft())
    assert driver.menus == [below]


def test_the_wheel_zooms_with_ctrl(driver, qtbot):
    driver.show(TEXT)
    event = QWheelEvent(
        QPointF(30, 30),
        QPointF(30, 30),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    with qtbot.waitSignal(driver.page.zoom_changed) as zoomed:
        QApplication.sendEvent(driver.page.viewport(), event)
    assert zoomed.args == [pytest.approx(1.1)]


def tip(driver, point):
    """Rest with the mouse on a point; return the lines of the tip."""
    where = driver.page.viewport().mapToGlobal(point)
    QApplication.sendEvent(
        driver.page.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, where)
    )
    shown = QToolTip.text()
    QToolTip.hideText()
    return shown.removeprefix("<qt>").removesuffix("</qt>").split("<br>")


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_tip_names_the_spans_in_plain_text(driver):
    driver.show(TEXT, [OUTER, marked("rude", "<b>loud</b>", *INNER.fragments)])
    first, second = tip(driver, at(driver, "official"))
    assert first == f"&lt;b&gt;loud&lt;/b&gt;: {TEXT[slice(*INNER.fragments[0])]}"
    assert second.startswith("attribution: ")
    driver.show(TEXT, [OUTER])
    assert tip(driver, at(driver, "official")) == ["attribution"]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_chip_that_counts_lists_what_it_counts_in_its_tip(driver):
    labels = ["claim", "attribution", "quantity", "unverifiable detail"]
    spans = [marked(f"s{size}", labels[size % 4], (4, 5 + size)) for size in range(18)]
    driver.show(TEXT, spans)
    (count,) = [chip for _, row in driver.rows() for chip in row.chips if not chip.label]
    y = next(y for y, row in driver.rows() if count in row.chips)
    box = chip_box(y, count, driver.page.metrics)
    under = driver.page.spans_under(box.center().toPoint())
    assert len(under) == len(count.span_ids) > 12
    assert count.text == f"+{len(under)}"
    lines = tip(driver, box.center().toPoint())
    assert lines[:12] == [
        f"{span.label}: {' '.join(TEXT[slice(*span.fragments[0])].split())}"
        for span in under[:12]
    ]
    assert lines[12:] == [f"+{len(under) - 12}"]


def test_a_span_that_is_gone_does_not_come_back_with_its_edge(driver):
    driver.show(TEXT, [INNER])
    driver.page.choose_span("inner")
    start = at(driver, "unnamed", share=0.0)
    driver.drag(start, at(driver, "an unn", share=0.1), drop=False)
    driver.page.drop_span("inner")
    driver.press("Escape")
    driver.let_go(start)
    assert driver.page.spans() == []
    assert driver.asked == []


def test_a_release_that_never_came_leaves_no_edge_in_the_hand(driver):
    driver.show(TEXT, [INNER])
    driver.page.choose_span("inner")
    start = at(driver, "unnamed", share=0.0)
    driver.drag(start, at(driver, "an unn", share=0.1), drop=False)
    driver.drag(at(driver, "said", share=0.1), at(driver, "said", 3, share=0.9))
    assert driver.page.span("inner") == INNER
    assert driver.selected == "said"
    assert driver.asked == []
