"""Characters that nobody sees are found, named and marked."""

import pytest
from PySide6.QtCore import QPoint

from annotator.ui.text.hidden import lookalikes, name_of, unseen
from tests.ui.text.driver import PageDriver


@pytest.mark.parametrize(
    "sign", "\u202e \u2066 \u200b \u00a0 \u00ad \ufeff \u2028 \t".split(" ")
)
def test_unseen_characters_are_found(sign):
    assert unseen(f"ab{sign}cd") == [(2, 3)]


def test_what_is_seen_or_usual_is_left_alone():
    assert unseen("a b\r\nc\nd e\u0301 👨‍👩‍👧 1\ufe0f\u20e3") == []


def test_letters_of_another_alphabet_inside_a_latin_word():
    text = "p\u0430yp\u0430l is not Москва nor Ελλάδα"
    assert lookalikes(text) == [(1, 2), (4, 5)]
    assert lookalikes("plain words") == []


def test_names_say_what_the_character_is():
    assert name_of("\u202e") == "U+202E right-to-left override"
    assert name_of("\t") == "U+0009 tab"


def test_marks_appear_only_when_they_are_asked_for(driver: PageDriver):
    driver.show("abc\u200bdef p\u0430yp\u0430l")
    before = driver.picture()
    rows = driver.page.boxes_of([(0, 13)])
    driver.page.show_unseen(True)
    driver.settle()
    assert driver.picture() != before
    assert driver.page.boxes_of([(0, 13)]) == rows
    driver.page.show_unseen(False)
    driver.settle()
    assert driver.picture() == before


def test_a_mark_says_its_name(driver: PageDriver):
    driver.show("abc\u200bdef p\u0430yp\u0430l")
    (box,) = driver.page.boxes_of([(3, 4)])
    place = QPoint(int(box.left()) + 1, int(box.center().y()))
    assert driver.page.unseen_under(place) == []
    driver.page.show_unseen(True)
    assert driver.page.unseen_under(place) == ["U+200B zero width space"]
    assert driver.page.unseen_under(driver.point(9)) == ["U+0430 cyrillic small letter a"]
    assert driver.page.unseen_under(driver.point(0)) == []
