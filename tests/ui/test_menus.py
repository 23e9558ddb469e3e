"""Each entry of a menu has a letter of its own, as far as letters go."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.menus import menu_path, mnemonics


def test_the_first_free_letter_of_a_word_is_taken():
    assert mnemonics(["Open", "Open recent", "Other", "Ooo"]) == ["O", "r", "t", ""]


@given(st.lists(st.text(max_size=8), max_size=30))
def test_no_letter_is_given_twice(texts):
    letters = [letter.casefold() for letter in mnemonics(texts) if letter]
    assert len(letters) == len(set(letters))
    assert all(
        letter in text for letter, text in zip(mnemonics(texts), texts, strict=True) if letter
    )


def test_a_submenu_is_named_with_the_menu_it_is_in():
    titles = {"view": "View", "view/theme": "Theme"}
    assert menu_path(titles, "view/theme") == "View › Theme"
    assert menu_path(titles, "view") == "View"
    assert menu_path(titles, "") == ""
