"""Search hits on the page: their own ground and frame, also over spans."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QPalette

from annotator.ui.text.hits import ShownHits, hit_edge, hit_ground
from annotator.ui.text.theme import contrast, page_theme
from annotator.ui.theme import palette
from tests.ui.text.driver import SCHEME, marked

TEXT = "The Bureau said on Monday that around 60 men left the valley.\n" * 40


def ground(driver) -> str:
    return hit_ground(driver.page.theme).name()


def edge(driver) -> str:
    return hit_edge(driver.page.theme).name()


def colours_of(driver, start: int, end: int) -> set[str]:
    (box,) = driver.page.boxes_of([(start, end)])
    return driver.colours(box.toAlignedRect())


def test_hits_have_a_ground_and_a_frame_and_nothing_else_has(driver):
    driver.show(TEXT)
    driver.page.set_hits([(4, 10), (38, 40)])
    for start, end in ((4, 10), (38, 40)):
        assert {ground(driver), edge(driver)} <= colours_of(driver, start, end)
    assert ground(driver) not in colours_of(driver, 11, 37)
    driver.page.set_hits([])
    assert ground(driver) not in colours_of(driver, 4, 10)


def test_a_hit_is_seen_over_a_span_whose_underline_stays(driver):
    driver.show(TEXT, [marked("s", "claim", (0, 30))])
    driver.page.set_hits([(4, 10)])
    assert ground(driver) in colours_of(driver, 4, 10)
    (box,) = driver.page.boxes_of([(4, 10)])
    below = box.toAlignedRect().adjusted(0, 0, 0, 3 * driver.page.metrics.thickness)
    assert driver.page.theme.look("claim").line.name() in driver.colours(below)


def test_the_current_hit_has_a_heavier_frame(driver):
    driver.show(TEXT)
    driver.page.set_hits([(4, 10), (38, 40)], 0)
    one = framed(driver, 4, 10)
    driver.page.set_hits(driver.page.hits.ranges, 1)
    assert framed(driver, 4, 10) < one


def framed(driver, start: int, end: int) -> int:
    image = driver.picture()
    (box,) = driver.page.boxes_of([(start, end)])
    rect = box.toAlignedRect()
    return sum(
        image.pixelColor(x, y).name() == edge(driver)
        for x in range(rect.left(), rect.right() + 1)
        for y in range(rect.top(), rect.bottom() + 1)
    )


def test_only_hits_in_sight_are_asked_where_they_stand(driver, monkeypatch):
    driver.show(TEXT * 50)
    asked = []
    boxes = driver.page._boxes
    monkeypatch.setattr(driver.page, "_boxes", lambda *each: asked.append(each) or boxes(*each))
    driver.page.set_hits([(start, start + 3) for start in range(0, len(driver.page.text), 62)])
    driver.picture()
    assert 0 < len(asked) < 40


def test_another_document_has_no_hits(driver):
    driver.show(TEXT)
    driver.page.set_hits([(4, 10)])
    driver.show(TEXT)
    assert not driver.page.hits


@pytest.mark.parametrize("kind", ["light", "dark", "high contrast"])
def test_text_on_a_hit_is_readable_and_its_frame_is_seen(qapp, kind):
    theme = page_theme(SCHEME, palette(kind))
    assert contrast(palette(kind).color(QPalette.ColorRole.Text), hit_ground(theme)) >= 4.5
    assert contrast(hit_edge(theme), theme.base) >= 3


@given(st.lists(st.integers(1, 6), max_size=20), st.integers(0, 60), st.integers(0, 60))
def test_touching_hits_are_those_that_share_a_character(steps, one, other):
    places, place = [], 0
    for gap, length in zip(steps[::2], steps[1::2], strict=False):
        places.append((place + gap - 1, place + gap - 1 + length))
        place += gap - 1 + length
    start, end = min(one, other), max(one, other)
    wanted = [each for each in places if each[0] < end and each[1] > start]
    assert list(ShownHits(places).touching(start, end)) == (wanted if start < end else [])
