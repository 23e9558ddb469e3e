"""The span under the mouse: lit, with what joins its fragments, and dark again after it."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect

from tests.ui.text.driver import marked
from tests.ui.text.test_page_mouse import INNER, OUTER, SPLIT, TEXT, at

APART = marked("apart", "claim", (4, 10), (TEXT.index("Second"), TEXT.index("Second") + 6))


@pytest.fixture
def hovering(driver):
    driver.show(TEXT, [OUTER, INNER, SPLIT, APART])
    return driver


def nowhere(driver) -> QPoint:
    return QPoint(driver.page.viewport().width() // 2, driver.page.viewport().height() - 10)


def test_the_innermost_span_under_the_mouse_is_lit(hovering):
    hovering.hover(at(hovering, "official"))
    assert hovering.page.hovered_span_id == "inner"
    hovering.hover(at(hovering, "an unn"))
    assert hovering.page.hovered_span_id == "outer"
    hovering.hover(nowhere(hovering))
    assert hovering.page.hovered_span_id is None


def test_a_lit_span_looks_lit_and_then_as_before(hovering):
    before = hovering.on_screen()
    hovering.hover(at(hovering, "official"))
    lit = hovering.on_screen()
    assert lit != before
    assert lit == hovering.page.grab().toImage()
    hovering.hover(nowhere(hovering))
    assert hovering.on_screen() == before


def test_the_line_between_the_fragments_is_whole_while_one_of_them_is_under_the_mouse(hovering):
    line = hovering.page.theme.look("claim").line.name()
    gap = TEXT.index("an unnamed") + 1
    (box,) = hovering.page.boxes_of([(gap, gap + 1)])
    metrics = hovering.page.metrics
    top = box.top() - metrics.text_top + metrics.lane_top
    under = QRect(int(box.left()), int(top), 12, 4 * metrics.pitch)

    def painted() -> int:
        image = hovering.picture()
        return sum(
            image.pixelColor(x, y).name() == line
            for x in range(under.left(), under.right())
            for y in range(under.top(), under.bottom())
        )

    dotted = painted()
    hovering.hover(at(hovering, "by May"))
    assert hovering.page.hovered_span_id == "split"
    assert painted() > dotted


def test_a_thread_joins_paragraphs_while_a_fragment_is_under_the_mouse(hovering):
    margin = QRect(int(hovering.page.page_layout.left) - 8, 0, 7, 200)
    line = hovering.page.theme.look("claim").line.name()
    assert line not in hovering.colours(margin)
    hovering.hover(at(hovering, "Second"))
    assert hovering.page.hovered_span_id == "apart"
    assert line in hovering.colours(margin)
    assert hovering.on_screen() == hovering.page.grab().toImage()
    hovering.page.set_label_visible("claim", False)
    assert line not in hovering.colours(margin)


def test_the_thread_of_a_right_to_left_text_is_where_its_lines_begin(driver):
    driver.show("قال المتحدث\nشلوم\nقال شاهد", [marked("apart", "claim", (0, 3), (17, 20))])
    layout = driver.page.page_layout
    right = QRect(int(layout.left + layout.width) + 1, 0, 7, 200)
    left = QRect(int(layout.left) - 8, 0, 7, 200)
    line = driver.page.theme.look("claim").line.name()
    driver.hover(driver.point(18))
    assert line in driver.colours(right)
    assert line not in driver.colours(left)
    assert driver.on_screen() == driver.page.grab().toImage()
    driver.page.choose_span("apart")
    driver.hover(nowhere(driver))
    assert driver.page.theme.outline.name() in driver.colours(right)
    assert driver.on_screen() == driver.page.grab().toImage()


def test_nothing_stays_lit_when_the_mouse_leaves_or_the_text_slides_away(hovering):
    for leave in (
        lambda: QCoreApplication.sendEvent(hovering.page.viewport(), QEvent(QEvent.Type.Leave)),
        lambda: hovering.page.verticalScrollBar().setValue(1),
        lambda: hovering.page.drop_span("inner"),
        lambda: hovering.show(TEXT, [OUTER]),
    ):
        hovering.show(TEXT + "\nmore" * 200, [OUTER, INNER])
        hovering.hover(at(hovering, "official"))
        assert hovering.page.hovered_span_id == "inner"
        leave()
        assert hovering.page.hovered_span_id is None


def test_nothing_is_lit_while_text_is_selected(hovering):
    hovering.drag(at(hovering, "Bureau"), at(hovering, "official"), drop=False)
    assert hovering.page.hovered_span_id is None
    hovering.let_go(at(hovering, "official"))
    assert hovering.page.hovered_span_id == "inner"


def test_a_hovered_span_is_not_chosen(hovering):
    hovering.hover(at(hovering, "official"))
    assert hovering.page.chosen_span_id is None
    assert hovering.chosen == []
