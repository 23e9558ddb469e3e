"""Moved edges: never empty, never into the next fragment."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.model.span import check_fragments
from annotator.ui.text.edges import with_edge_at, with_edge_moved
from annotator.ui.text.movement import Edge, Unit

TEXT = "The U.S. said on Monday that around 60 men left."


def part(words: str) -> tuple[int, int]:
    return (TEXT.index(words), TEXT.index(words) + len(words))


def grown(words: str, edge: Edge, unit: Unit, *, forward: bool) -> str | None:
    found = with_edge_moved(TEXT, (part(words),), edge, unit, forward=forward)
    return None if found is None else TEXT[slice(*found[0])]


def test_an_end_goes_from_end_to_end_of_words():
    assert grown("around 60", Edge.END, Unit.WORD, forward=True) == "around 60 men"
    assert grown("around 60", Edge.END, Unit.WORD, forward=False) == "around"
    assert grown("around 60", Edge.END, Unit.CHARACTER, forward=True) == "around 60 "


def test_a_start_goes_from_start_to_start_of_words():
    assert grown("said on", Edge.START, Unit.WORD, forward=False) == "U.S. said on"
    assert grown("said on", Edge.START, Unit.WORD, forward=True) == "on"


def test_nothing_is_left_of_the_text_and_no_span_gets_empty():
    assert grown("The", Edge.START, Unit.WORD, forward=False) is None
    assert grown("said", Edge.END, Unit.WORD, forward=False) is None
    assert grown("said", Edge.START, Unit.WORD, forward=True) is None
    assert grown("left.", Edge.END, Unit.CHARACTER, forward=True) is None


@given(
    st.lists(st.integers(0, len(TEXT)), min_size=2, max_size=8, unique=True).map(sorted),
    st.integers(0, len(TEXT)),
    st.sampled_from(list(Edge)),
    st.data(),
)
def test_an_edge_at_any_place_leaves_good_fragments(places, position, edge, data):
    places = places[: len(places) // 2 * 2]
    fragments = tuple(zip(places[::2], places[1::2], strict=True))
    index = data.draw(st.integers(0, len(fragments) - 1))
    found = with_edge_at(TEXT, fragments, index, edge, position)
    check_fragments(found)
    assert found[-1][1] <= len(TEXT)
    assert found[:index] + found[index + 1 :] == fragments[:index] + fragments[index + 1 :]
    kept = 1 if edge is Edge.START else 0
    assert found[index][kept] == fragments[index][kept]
