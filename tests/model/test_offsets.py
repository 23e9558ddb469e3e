"""Code points and UTF-16 units, both ways, as Python's own codec counts them."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.model.offsets import Positions
from tests.ui.text.nasty import texts, utf16_units


@given(texts)
def test_units_are_those_of_utf_16(text):
    positions = Positions(text)
    for point in range(len(text) + 1):
        assert positions.unit(point) == utf16_units(text[:point])
        assert positions.point(positions.unit(point)) == point


@given(texts)
def test_inside_a_pair_is_the_whole_character(text):
    positions = Positions(text)
    for point, character in enumerate(text):
        if character > "\uffff":
            assert positions.point(positions.unit(point) + 1) == point


@given(texts, st.data())
def test_breaks_that_are_only_displayed_are_skipped(text, data):
    breaks = sorted(data.draw(st.sets(st.integers(1, max(1, len(text) - 1)))))
    breaks = [place for place in breaks if place < len(text)]
    positions = Positions(text, breaks)
    for point in range(len(text) + 1):
        added = sum(1 for place in breaks if place <= point)
        assert positions.unit(point) == utf16_units(text[:point]) + added
        assert positions.point(positions.unit(point)) == point
    for place in breaks:
        assert positions.point(positions.unit(place) - 1) == place
