"""A few letters find the name that was meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.fuzzy import score

NAMES = ["Import texts…", "Export…", "Next document", "Next span", "Zoom in", "Change person…"]


def best(letters):
    scored = [(score(letters, name), name) for name in NAMES]
    return max((worth, name) for worth, name in scored if worth is not None)[1]


@pytest.mark.parametrize(
    ("letters", "name"),
    [
        ("exp", "Export…"),
        ("it", "Import texts…"),
        ("ns", "Next span"),
        ("nd", "Next document"),
        ("zo in", "Zoom in"),
        ("PERSON", "Change person…"),
        ("document next", "Next document"),
    ],
)
def test_letters_find_the_name(letters, name):
    assert best(letters) == name


def test_letters_that_are_not_there_find_nothing():
    assert score("xq", "Export…") is None
    assert score("tro", "Export") is None
    assert score("document last", "Next document") is None


@given(st.text(max_size=30), st.data())
def test_every_subsequence_fits(name, data):
    kept = data.draw(st.lists(st.booleans(), min_size=len(name), max_size=len(name)))
    letters = "".join(
        letter for letter, keep in zip(name.casefold(), kept, strict=False) if keep
    )
    assert score(letters, name) is not None
