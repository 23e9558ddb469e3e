"""What is on the page, pixel by pixel."""

import random
import re

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QTextCharFormat, QTextLayout

from annotator.ui.text.geometry import shape_on_line
from annotator.ui.text.theme import page_theme
from tests.ui.text.driver import SCHEME, marked

TEXT = "The Bureau said on Monday that around 60 men left the valley."


def tint(driver, label: str) -> str:
    return driver.page.theme.look(label).tint.name()


def line(driver, label: str) -> str:
    return driver.page.theme.look(label).line.name()


def text_box(driver, start: int, end: int) -> QRect:
    boxes = driver.page.boxes_of([(start, end)])
    assert len(boxes) == 1
    return boxes[0].toAlignedRect()


def above(box: QRect, driver) -> QRect:
    height = driver.page.metrics.chip_height
    return QRect(box.left(), box.top() - height, box.width(), height)


def below(box: QRect, driver) -> QRect:
    thickness = driver.page.metrics.thickness
    return QRect(box.left(), box.bottom() - 2 * thickness, box.width(), 6 * thickness)


def test_a_span_has_a_tint_an_underline_and_a_chip_and_its_neighbours_have_none(driver):
    driver.show(TEXT, [marked("s", "quantity", (31, 40))])
    box = text_box(driver, 31, 40)
    assert tint(driver, "quantity") in driver.colours(box)
    assert line(driver, "quantity") in driver.colours(below(box, driver))
    assert line(driver, "quantity") in driver.colours(above(box, driver))
    for start, end in ((0, 30), (41, 61)):
        outside = text_box(driver, start, end).adjusted(0, 0, -2, 0)
        assert tint(driver, "quantity") not in driver.colours(outside)
        assert line(driver, "quantity") not in driver.colours(below(outside, driver))


def test_the_innermost_tint_is_seen_and_every_underline_with_it(driver):
    driver.show(TEXT, [marked("o", "claim", (4, 40)), marked("i", "quantity", (31, 40))])
    inner = text_box(driver, 32, 39)
    assert tint(driver, "quantity") in driver.colours(inner)
    assert tint(driver, "claim") not in driver.colours(inner)
    under = driver.colours(below(inner, driver))
    assert {line(driver, "claim"), line(driver, "quantity")} <= under


def test_what_is_dropped_leaves_no_pixel(driver):
    driver.show(TEXT)
    before = driver.picture()
    driver.page.put_span(marked("s", "claim", (4, 40), (45, 50), flag="discuss", note="why"))
    driver.settle()
    assert driver.picture() != before
    driver.page.drop_span("s")
    driver.settle()
    assert driver.picture() == before


def test_only_what_changed_is_painted_and_the_page_is_as_if_all_were(driver, qtbot):
    chance = random.Random(4)
    driver.show(f"{TEXT}\n" * 12)
    for number in range(40):
        driver.settle()
        start = chance.randrange(600)
        end = start + chance.randrange(1, 80)
        label = chance.choice(SCHEME.labels).name
        driver.page.put_span(marked(f"s{chance.randrange(20)}", label, (start, end)))
        if number % 3 == 0:
            driver.page.choose_span(driver.page.spans()[-1].id, show=False)
    piecewise = driver.on_screen()
    driver.page.viewport().update()
    assert driver.on_screen() == piecewise


def test_scrolling_leaves_the_page_as_a_whole_paint_would(driver):
    chance = random.Random(8)
    spans = [
        marked(f"s{number}", chance.choice(SCHEME.labels).name, (place, place + 40))
        for number, place in enumerate(range(0, 2400, 30))
    ]
    thread = marked("t", "claim", (5, 9), (1500, 1510), flag="discuss")
    driver.show(f"{TEXT}\n" * 40, [*spans, thread])
    driver.page.choose_span("t")
    bar = driver.page.verticalScrollBar()
    for value in (1, 3, 4, 20, 18, 25, 24, 9, 0, 7):
        bar.setValue(value)
        driver.on_screen()
    piecewise = driver.on_screen()
    driver.page.viewport().update()
    assert driver.on_screen() == piecewise


def test_fragments_in_several_paragraphs_are_joined_in_the_margin_while_chosen(driver):
    text = f"{TEXT}\n\n{TEXT}"
    far = len(TEXT) + 2
    driver.show(text, [marked("s", "claim", (4, 10), (far + 4, far + 10))])
    first, second = text_box(driver, 4, 10), text_box(driver, far + 4, far + 10)
    column = int(driver.page.page_layout.left)
    margin = QRect(column - 12, first.center().y(), 9, second.center().y() - first.center().y())
    blank = {driver.page.theme.base.name()}
    assert driver.colours(margin) == blank
    driver.page.choose_span("s")
    driver.settle()
    assert driver.colours(margin) != blank
    driver.page.choose_span(None)
    driver.settle()
    assert driver.colours(margin) == blank


@pytest.mark.parametrize("depth", [1, 2, 4, 7])
def test_lines_stay_where_they_are_however_many_spans_there_are(driver, depth):
    driver.show(TEXT)
    before = driver.page.boxes_of([(0, len(TEXT))])
    for number in range(depth):
        driver.page.put_span(marked(f"s{number}", "claim", (number, 40 - number)))
    assert driver.page.boxes_of([(0, len(TEXT))]) == before


def test_what_lies_deeper_than_four_lanes_is_counted(driver):
    spans = [marked(f"s{number}", "claim", (number, 40 - number)) for number in range(7)]
    driver.show(TEXT, spans)
    block = driver.page.document().firstBlock()
    chips = driver.page._picture(block)[0].chips
    assert [chip.span_ids for chip in chips if chip.text == "+3"] == [("s4", "s5", "s6")]


def test_chips_never_cover_text(driver):
    spans = [
        marked(f"s{number}", "claim", (place, place + 9))
        for number, place in enumerate(range(0, 50, 2))
    ]
    driver.show(TEXT, spans)
    top = text_box(driver, 0, 1).top()
    rows = driver.page._picture(driver.page.document().firstBlock())
    metrics = driver.page.metrics
    assert metrics.text_top >= metrics.chip_height
    assert rows[0].chips
    assert top == driver.page.paragraph_top(driver.page.document().firstBlock()) + (
        metrics.text_top
    )


def test_a_chosen_span_has_an_outline_on_each_fragment(driver):
    driver.show(TEXT, [marked("s", "claim", (4, 10), (45, 49))])
    outline = driver.page.theme.outline.name()
    edge = text_box(driver, 4, 10).adjusted(-1, 0, 0, 0)
    edge.setWidth(2)
    before = driver.picture()
    driver.page.choose_span("s")
    driver.settle()
    after = driver.picture()
    for start, end in ((4, 10), (45, 49)):
        box = text_box(driver, start, end)
        changed = [
            x
            for x in range(box.left() - 3, box.right() + 4)
            if before.pixel(x, box.top()) != after.pixel(x, box.top())
        ]
        assert len(changed) > box.width() / 2
    assert QColor(outline).lightness() < 40


def test_fragments_are_joined_by_a_thin_line(driver):
    driver.show(TEXT, [marked("s", "claim", (4, 10), (45, 49))])
    gap = text_box(driver, 16, 30)
    blank = {driver.page.theme.base.name()}
    assert driver.colours(below(gap, driver)) - blank
    driver.page.drop_span("s")
    driver.page.put_span(marked("s", "claim", (4, 10)))
    driver.page.put_span(marked("t", "claim", (45, 49)))
    driver.settle()
    metrics = driver.page.metrics
    lowest = QRect(gap.left(), gap.bottom() + 1, gap.width(), 2 * metrics.thickness)
    assert driver.colours(lowest) == blank


def test_waiting_fragments_are_dashed(driver):
    driver.show(TEXT)
    box = text_box(driver, 4, 10)
    driver.page.select(4, 10)
    driver.page.add_pending_fragment()
    driver.page.set_caret(30)
    driver.settle()
    image = driver.picture()
    dark = [
        QColor(image.pixel(x, box.top())).lightness() < 100
        for x in range(box.left(), box.right())
    ]
    assert any(dark)
    assert not all(dark)


def test_hidden_and_dimmed_labels(driver):
    driver.show(TEXT, [marked("a", "claim", (4, 10)), marked("b", "quantity", (31, 40))])
    driver.page.set_label_visible("claim", False)
    driver.page.dim_all_but("claim")
    driver.settle()
    assert tint(driver, "claim") not in driver.colours(text_box(driver, 4, 10))
    dimmed = driver.page.theme.dimmed.line.name()
    assert dimmed in driver.colours(below(text_box(driver, 31, 40), driver))
    driver.page.set_label_visible("claim", True)
    driver.page.dim_all_but(None)
    driver.settle()
    assert tint(driver, "claim") in driver.colours(text_box(driver, 4, 10))
    assert tint(driver, "quantity") in driver.colours(text_box(driver, 31, 40))


def test_names_can_be_hidden(driver):
    driver.show(TEXT, [marked("s", "quantity", (31, 40))])
    box = text_box(driver, 31, 40)
    driver.page.show_chips(False)
    driver.settle()
    assert line(driver, "quantity") not in driver.colours(above(box, driver))
    assert tint(driver, "quantity") in driver.colours(box)


def test_another_theme_changes_every_colour(driver):
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor("#1e1f22"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#dfe1e5"))
    driver.show(TEXT, [marked("s", "quantity", (31, 40))])
    driver.page.apply(page_theme(SCHEME, palette))
    driver.settle()
    assert "#1e1f22" in driver.colours(text_box(driver, 0, 4))
    assert tint(driver, "quantity") in driver.colours(text_box(driver, 31, 40))
    assert "#ffffff" not in driver.colours(driver.page.viewport().rect())


BOTH_WAYS = [
    "The spokesman said قال المتحدث باسم وزارة الدفاع on Monday at 12:30 that",
    "قالت وزارة الخارجية إنّ SVR اتّهمت US بتجنيد 60 مقاتلاً من ISIS في سوريا.",
    "אמר דובר צה״ל ב־24 בפברואר כי US Army תקף מטרות.",
]


def columns_painted_by_qt(layout: QTextLayout, start: int, end: int) -> list[list[int]]:
    """Return the runs of pixel columns that Qt itself paints behind a range."""
    image = QImage(1000, 60, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    ground = QTextCharFormat()
    ground.setBackground(QColor("red"))
    ground.setForeground(QColor("red"))
    selected = QTextLayout.FormatRange()
    selected.start, selected.length, selected.format = start, end - start, ground
    painter = QPainter(image)
    painter.setPen(Qt.GlobalColor.white)
    layout.draw(painter, QPointF(0, 0), [selected], QRectF(0, 0, 1000, 60))
    painter.end()
    runs: list[list[int]] = []
    line = layout.lineAt(0)
    for x in range(1000):
        if QColor(image.pixel(x, round(line.y()) + 1)).green() < 60:
            if runs and x <= runs[-1][1] + 2:
                runs[-1][1] = x
            else:
                runs.append([x, x])
    return runs


@pytest.mark.parametrize("text", BOTH_WAYS)
def test_boxes_in_mixed_directions_are_where_qt_paints(driver, text):
    driver.page.resize(1000, 300)
    driver.page.set_measure(0)
    driver.show(text)
    layout = driver.page.document().firstBlock().layout()
    assert layout.lineCount() == 1
    words = [found.span() for found in re.finditer(r"\S+", text)]
    for first in range(len(words)):
        for last in range(first, min(first + 4, len(words))):
            start, end = words[first][0], words[last][1]
            mine = shape_on_line(layout.lineAt(0), start, end, both_ways=True).stretches
            theirs = columns_painted_by_qt(layout, start, end)
            assert len(mine) == len(theirs)
            for stretch, (left, right) in zip(mine, theirs, strict=True):
                assert stretch.left == pytest.approx(left, abs=2)
                assert stretch.right == pytest.approx(right, abs=2)


def test_caps_in_right_to_left_text_stand_at_the_right_start(driver):
    text = BOTH_WAYS[1]
    driver.show(text, [marked("s", "claim", (5, 19))])
    driver.page.choose_span("s")
    box = text_box(driver, 5, 19)
    caps = {
        cap.edge.name: cap.place
        for row in driver.page._picture(driver.page.document().firstBlock()).values()
        for cap in row.caps
    }
    assert caps["START"] == pytest.approx(box.right(), abs=2)
    assert caps["END"] == pytest.approx(box.left(), abs=2)
    chip = next(
        chip
        for row in driver.page._picture(driver.page.document().firstBlock()).values()
        for chip in row.chips
    )
    assert chip.right == pytest.approx(box.right(), abs=2)


@pytest.mark.parametrize("text", BOTH_WAYS)
def test_a_click_hits_the_word_that_is_painted_there(driver, text):
    words = [found.span() for found in re.finditer(r"\w+", text)]
    spans = [marked(f"w{number}", "claim", word) for number, word in enumerate(words)]
    driver.show(text, spans)
    for number, word in enumerate(words):
        for box in driver.page.boxes_of([word]):
            for place in (box.left() + 1, box.center().x(), box.right() - 1):
                found = driver.page.spans_under(QPointF(place, box.center().y()).toPoint())
                assert f"w{number}" in [span.id for span in found]


def test_dragging_an_edge_in_arabic_follows_the_eye(driver):
    text = BOTH_WAYS[1]
    first, second = list(re.finditer(r"\w+", text))[:2]
    driver.show(text, [marked("s", "claim", first.span())])
    driver.page.choose_span("s")
    box, goal = text_box(driver, *first.span()), text_box(driver, *second.span())
    start = QPointF(box.left(), box.center().y()).toPoint()
    assert driver.hover(start) is Qt.CursorShape.SizeHorCursor
    driver.drag(start, QPointF(goal.left() + 1, goal.center().y()).toPoint())
    assert driver.asked == [("s", ((first.start(), second.end()),))]


def test_a_dimmed_span_does_not_cover_the_ground_of_one_that_is_lit(driver):
    driver.show(TEXT, [marked("outer", "claim", (0, 20)), marked("inner", "quantity", (4, 9))])
    driver.page.dim_all_but("claim")
    box = driver.page.boxes_of([(5, 8)])[0].toRect().adjusted(0, 2, 0, -4)
    assert driver.page.theme.look("claim").tint.name() in driver.colours(box)
    assert driver.page.theme.base.name() not in driver.colours(box)
