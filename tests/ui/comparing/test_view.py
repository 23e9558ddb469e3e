"""The comparison: columns and tiers, places, keys, scrolling together, speed."""

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from annotator.model.scheme_files import default_scheme
from annotator.model.span import Span
from annotator.ui.comparing.layers import ShownLayer
from annotator.ui.comparing.places import Place
from tests.ui.comparing.driver import LAYERS, TEXT, marked

SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_each_person_has_a_column_with_their_spans(comparison):
    assert comparison.heads() == [("A · Anna", ""), ("B · Ben", ""), ("★ · Gold", "")]
    shown = [[span.id for span in page.spans()] for page in comparison.view.texts()]
    assert shown == [["a1", "a2", "a3"], ["b1"], []]
    assert [page.text for page in comparison.view.texts()] == [TEXT] * 3


def test_the_current_place_is_framed_and_says_who_marked_what(comparison):
    comparison.frame(1, 3)
    assert comparison.framed() == "around 60 people 😀 had left … valley"
    assert comparison.lit() == ["a1", "b1", ""]
    answers = [answer for _, answer in comparison.heads()]
    assert answers == ["claim", "claim", "not marked"]


def test_keys_go_to_the_next_and_the_previous_place_and_round(comparison):
    comparison.frame(1, 2, 3)
    comparison.press(Qt.Key.Key_N, Qt.Key.Key_N, Qt.Key.Key_N)
    comparison.press(Qt.Key.Key_N, held=SHIFT)
    assert comparison.chosen == [0, 1, 2, 0, 2]
    assert comparison.framed() == "ستين شخصًا"
    assert comparison.lit() == ["a3", "", ""]


def test_without_a_current_place_the_keys_begin_at_either_end(comparison):
    comparison.frame(1, 2, 3, current=-1)
    assert (comparison.view.current, comparison.framed()) == (-1, "")
    comparison.view.go_on(1)
    comparison.view.go_to(-1)
    comparison.view.go_on(-1)
    assert comparison.chosen == [-1, 0, -1, 2]


def test_a_click_on_a_place_makes_it_the_current_one(comparison):
    comparison.frame(1, 3)
    comparison.click_on("ستين شخصًا", page=2)
    assert comparison.view.current == 1
    comparison.click_on("ministry")
    assert comparison.view.current == 1


def test_v_shows_one_text_with_a_tier_for_each_person(comparison):
    comparison.frame(1, 2)
    comparison.press(Qt.Key.Key_V)
    assert comparison.view.is_overlaid
    (page,) = comparison.view.texts()
    assert page.hasFocus()
    assert [span.id for span in page.spans()] == ["b1", "a1", "a2", "a3"]
    assert comparison.lit() == ["a1", "b1"]
    assert comparison.tip("60 people 😀", below=1) == "<qt>Anna: quantity<br>Anna: claim</qt>"
    assert comparison.tip("60 people 😀", below=2) == "<qt>Ben: claim</qt>"
    assert comparison.tip("60 people 😀", below=3) == ""
    assert comparison.tip("around") == "<qt>Ben: claim</qt>"
    legend = comparison.view.legend.text().replace("\u2068", "").replace("\u2069", "")
    assert legend == "A · Anna: claim   B · Ben: claim   ★ · Gold: not marked"
    comparison.press(Qt.Key.Key_V)
    assert len(comparison.view.texts()) == 3
    assert comparison.lit() == ["a1", "b1", ""]


def test_rows_have_room_for_all_tiers_and_no_more_than_that(comparison):
    comparison.view.set_overlaid(True)
    page, plain = comparison.view.overlaid, comparison.view._columns[0].text.metrics
    ground = page.ground()
    bottom = ground.top(0, 2) + ground.height
    assert bottom <= page.metrics.row < bottom + ground.pitch
    many = [replace(LAYERS[1], sign=str(number), spans=()) for number in range(9)]
    comparison.view.show_layers(many)
    assert page.metrics.row > plain.row + 3 * ground.pitch
    comparison.view.show_layers(many[:1])
    assert page.metrics.row < plain.row + 2 * ground.pitch


def test_texts_scroll_together(comparison):
    first, second, _ = comparison.view.texts()
    line = TEXT.index("Nothing") + 40 * len(
        "Nothing of this is certain, and nobody was there x \r\n"
    )
    first.scroll_to(line)
    assert first.top_position() > 1000
    assert second.top_position() == first.top_position()
    second.verticalScrollBar().setValue(0)
    assert first.top_position() == 0


def test_the_place_in_sight_stays_when_the_texts_become_one(comparison):
    comparison.view.texts()[1].scroll_to(2000)
    place = comparison.view.texts()[0].top_position()
    comparison.view.set_overlaid(True)
    start = comparison.view.overlaid.top_position()
    assert abs(start - place) < 130


@pytest.mark.parametrize("overlaid", [False, True])
def test_an_edit_leaves_the_text_and_the_place_where_they_are(comparison, overlaid):
    comparison.view.set_overlaid(overlaid)
    comparison.frame(1, 3)
    gold = replace(LAYERS[2], spans=(marked("g", 1, "claim", "60 people 😀"),))
    comparison.view.show_layers((*LAYERS[:2], gold))
    assert comparison.view.current == 0
    assert comparison.framed() == "around 60 people 😀 had left … valley"
    assert comparison.view.texts()[-1].has_span("g1")
    comparison.view.set_overlaid(not overlaid)
    assert comparison.view.texts()[-1].has_span("g1")


def test_fewer_people_leave_no_column_of_another_text(comparison):
    comparison.view.show_document("Short.", LAYERS[1:2][:0], default_scheme())
    assert comparison.view.texts() == []
    other = ShownLayer("c", "Cy", "C")
    comparison.view.show_document("Other.", [other], default_scheme())
    assert comparison.heads() == [("C · Cy", "")]
    assert [page.text for page in comparison.view.texts()] == ["Other."]
    comparison.view.clear()
    assert comparison.heads() == []


def test_no_edge_can_be_dragged(comparison):
    comparison.frame(1)
    page = comparison.view.texts()[0]
    box = page.boxes_of(page.chosen_span().fragments)[0]
    assert page.cap_under(box.topRight().toPoint(), 4) is None


def test_the_texts_follow_the_settings(comparison):
    before = comparison.view.texts()[0].metrics.row
    comparison.settings.font_size = 20.0
    assert comparison.view.texts()[0].metrics.row > before
    assert comparison.view.overlaid.font().pointSizeF() == 20.0


@pytest.mark.parametrize("overlaid", [False, True])
def test_a_long_text_with_many_spans_opens_fast(comparison, overlaid):
    text = "It was said that the dam of the lower town would hold for years. \n" * 15_200
    layers = [
        ShownLayer(
            person,
            person,
            person,
            tuple(
                Span(f"{person}{start}", "d", person, "claim", ((start, start + 20),))
                for start in range(shift, len(text) - 40, 500)
            ),
        )
        for shift, person in enumerate("ABC")
    ]
    comparison.view.set_overlaid(overlaid)
    begun = time.thread_time()
    comparison.view.show_document(text, layers, default_scheme())
    places = [
        Place(layer.spans[9].fragments, frozenset({layer.spans[9].id})) for layer in layers
    ]
    comparison.view.show_places(places, 1)
    comparison.settle()
    spent = time.thread_time() - begun
    assert len(text) > 1_000_000
    assert spent < 3.0


def test_where_not_all_columns_are_in_sight_a_line_says_how_to_come_to_them(qtbot, comparison):
    comparison.view.resize(900, 300)
    qtbot.waitUntil(lambda: not comparison.view.aside.isVisible())
    comparison.view.resize(250, 300)
    qtbot.waitUntil(comparison.view.aside.isVisible)
    comparison.view.focus()
    last = comparison.view.texts()[-1]
    assert last.visibleRegion().isEmpty()
    comparison.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: last.hasFocus() and not last.visibleRegion().isEmpty())
