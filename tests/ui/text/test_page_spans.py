"""Spans on the page: put, dropped, chosen, hidden, waiting."""

import pytest
from PySide6.QtCore import QEvent, QObject, QRect

from annotator.ui.text.movement import Edge, Unit
from tests.ui.text.driver import marked

TEXT = "The Bureau said on Monday that around 60 men left.\n\nA second paragraph stands here."
A = marked("a", "attribution", (0, 15))
B = marked("b", "unverifiable detail", (4, 10))
C = marked("c", "claim", (31, 40), (46, 49))
LATE = marked("z", "quantity", (52, 60))


def test_spans_come_in_reading_order_whatever_the_order_of_putting(driver):
    driver.show(TEXT, [LATE])
    for span in (C, B, A):
        driver.page.put_span(span)
    assert [span.id for span in driver.page.spans()] == ["a", "b", "c", "z"]
    driver.page.drop_span("b")
    driver.page.drop_span("nobody")
    assert [span.id for span in driver.page.spans()] == ["a", "c", "z"]
    assert not driver.page.has_span("b")


def test_spans_at_a_position_are_innermost_first_and_leave_gaps_out(driver):
    driver.show(TEXT, [A, B, C])
    assert driver.page.spans_at(5) == [B, A]
    assert driver.page.spans_at(10) == [A]
    assert driver.page.spans_at(42) == []
    assert driver.page.spans_at(47) == [C]


def test_next_and_previous_go_from_the_chosen_span_or_the_caret(driver):
    driver.show(TEXT, [A, B, C, LATE])
    page = driver.page
    assert page.next_span() == A
    page.choose_span("a")
    assert page.next_span() == B
    assert page.previous_span() is None
    assert page.next_span(20) == C
    assert page.previous_span(20) == B
    page.set_label_visible("claim", False)
    page.choose_span("b")
    assert page.next_span() == LATE
    page.choose_span("z")
    assert page.next_span() is None


def test_choosing_is_told_once_and_dropping_the_chosen_span_tells_none(driver):
    driver.show(TEXT, [A, B])
    driver.page.choose_span("a")
    driver.page.choose_span("a")
    driver.page.drop_span("a")
    assert driver.chosen == ["a", ""]
    assert driver.page.chosen_span_id is None
    with pytest.raises(KeyError):
        driver.page.choose_span("a")


def test_choosing_shows_a_span_far_away(driver):
    text = "line\n" * 400
    far = marked("far", "claim", (1500, 1504))
    driver.show(text, [far])
    driver.page.choose_span("far", show=False)
    assert driver.page.verticalScrollBar().value() == 0
    driver.page.choose_span("far")
    assert driver.page.boxes_of(far.fragments)


def test_fragments_wait_until_they_are_asked_for(driver):
    driver.show(TEXT)
    page = driver.page
    page.select(4, 10)
    page.add_pending_fragment()
    page.select(16, 25)
    assert page.pending() == ((4, 10), (16, 25))
    page.add_pending_fragment()
    page.set_caret(0)
    assert page.has_pending
    assert page.pending() == ((4, 10), (16, 25))
    page.select(8, 20)
    assert page.pending() == ((4, 25),)
    page.clear_pending()
    assert page.pending() == ((8, 20),)
    driver.show(TEXT)
    assert page.pending() == ()


def test_an_edge_moves_by_word_and_the_span_stays_as_it_is(driver):
    driver.show(TEXT, [C])
    page = driver.page
    assert page.edge_moved(C, edge=Edge.END, forward=False, unit=Unit.CHARACTER) == (
        (31, 40),
        (46, 48),
    )
    assert page.edge_moved(C, edge=Edge.START, forward=False, unit=Unit.WORD) == (
        (26, 40),
        (46, 49),
    )
    assert page.span("c") == C


def test_words_sentences_and_paragraphs_at_the_caret(driver):
    driver.show(TEXT)
    driver.page.set_caret(6)
    driver.page.select_word()
    assert driver.selected == "Bureau"
    driver.page.select_sentence()
    assert driver.selected == "The Bureau said on Monday that around 60 men left"
    driver.page.set_caret(60)
    driver.page.select_paragraph()
    assert driver.selected == "A second paragraph stands here"
    driver.page.set_caret(51)
    driver.page.select_word()
    assert driver.page.selection() == (51, 51)
    assert driver.page.word_at(6) == (4, 10)


def test_another_document_forgets_the_spans_of_the_one_before(driver):
    driver.show(TEXT, [A, B])
    driver.page.choose_span("a")
    driver.show("short", [marked("n", "claim", (0, 5))])
    assert driver.page.chosen_span_id is None
    assert [span.id for span in driver.page.spans()] == ["n"]
    driver.page.clear()
    assert driver.page.spans() == []
    assert driver.page.text == ""


class Painted(QObject):
    """Remembers which part of a page is painted."""

    def __init__(self, page) -> None:
        super().__init__(page)
        self.rects: list[QRect] = []
        page.viewport().installEventFilter(self)

    def eventFilter(self, watched, event) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.rects.append(event.rect())
        return False


LONG = "\n".join(f"Paragraph {number} says something, or so it seems." for number in range(30))


@pytest.mark.parametrize("change", ["put", "drop", "choose", "pending"])
def test_a_change_repaints_its_own_line_only(driver, qtbot, change):
    place = LONG.index("Paragraph 3")
    span = marked("s", "claim", (place, place + 11))
    driver.show(LONG, [] if change == "put" else [span])
    driver.page.select(place, place + 5, show=False)
    driver.settle()
    painted = Painted(driver.page)
    changes = {
        "put": lambda: driver.page.put_span(span),
        "drop": lambda: driver.page.drop_span("s"),
        "choose": lambda: driver.page.choose_span("s"),
        "pending": driver.page.add_pending_fragment,
    }
    changes[change]()
    qtbot.waitUntil(lambda: bool(painted.rects))
    row = driver.page.metrics.row
    (box,) = driver.page.boxes_of(span.fragments)
    for rect in painted.rects:
        assert rect.height() < 2 * row
        assert rect.top() <= box.top() - driver.page.metrics.text_top + 1
        assert rect.bottom() >= box.bottom()


def test_a_change_out_of_sight_repaints_nothing(driver, qtbot):
    driver.show(LONG * 20)
    painted = Painted(driver.page)
    end = len(driver.page.text)
    driver.page.put_span(marked("s", "claim", (end - 10, end - 1)))
    driver.page.put_span(marked("t", "claim", (0, 9)))
    qtbot.waitUntil(lambda: bool(painted.rects))
    assert all(rect.height() < 2 * driver.page.metrics.row for rect in painted.rects)
