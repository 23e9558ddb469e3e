"""Layers as a corpus keeps them are the same as those that are made of spans."""

from dataclasses import replace

import pytest

from annotator.model.errors import RuleBrokenError
from annotator.model.layer import Layer, LayerContent, StoredContent
from tests.makers import a_relation, a_span

FULL = a_span(
    fragments=((4, 9), (12, 15)), attributes={"certainty": "é", "n": 1.5}, note="n", flag="f"
)
SPANS = (a_span(fragments=((0, 9),)), a_span(fragments=((0, 4),)), FULL)
WHOLE = LayerContent(Layer("document", "person"), SPANS, (a_relation(FULL, SPANS[0]),))


def stored(content: LayerContent) -> StoredContent:
    return StoredContent(content.layer, None, content.relations, facts=content.facts())


def test_spans_are_made_of_rows_when_somebody_asks():
    found = stored(WHOLE)
    assert found.span_count == WHOLE.span_count == 3
    assert found.spans == SPANS
    assert found.spans is found.spans
    assert (found, WHOLE) == (WHOLE, found)
    assert hash(found) == hash(stored(WHOLE))
    assert found != stored(replace(WHOLE, spans=SPANS[:2], relations=()))


def test_rows_sort_as_a_reader_meets_the_spans():
    assert sorted(WHOLE.facts()) == list(WHOLE.facts())


def test_a_copy_with_other_spans_has_their_rows():
    copy = replace(stored(WHOLE), spans=SPANS[2:])
    assert copy.spans == SPANS[2:]
    assert list(copy.facts()) == list(WHOLE.facts())[2:]
    assert copy.relations == WHOLE.relations


def test_rows_that_are_no_spans_are_refused():
    wrong = StoredContent(WHOLE.layer, facts=[(5, -5, "s", "claim", None, None, None, None)])
    with pytest.raises(RuleBrokenError, match="holds no text"):
        _ = wrong.spans
