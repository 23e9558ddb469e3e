"""What stands on a printed page: stretches, paragraphs and rows of the table."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.model.layer import Layer
from annotator.model.printed_page import (
    PrintedPage,
    facts,
    paragraph_starts,
    span_rows,
    stretches,
)
from annotator.model.scheme_files import default_scheme
from annotator.model.span import joined
from tests.makers import TEXT, a_document, a_relation, a_span

fragments = st.lists(
    st.tuples(st.integers(0, 30), st.integers(1, 10)).map(lambda r: (r[0], sum(r))),
    min_size=1,
    max_size=3,
).map(joined)


@given(st.lists(fragments, max_size=6), st.lists(st.integers(0, 41), max_size=3))
def test_stretches_cover_the_text_once_and_name_exactly_the_spans_there(all_fragments, breaks):
    spans = [a_span(fragments=each, id=str(n)) for n, each in enumerate(all_fragments)]
    found = stretches(spans, [0, 41, *breaks])
    assert [place for each in found for place in range(each.start, each.end)] == list(range(41))
    assert {0, *breaks} - {41} <= {each.start for each in found}
    for each in found:
        for place in range(each.start, each.end):
            there = {span.id for span in spans if span.covers(place)}
            assert {span.id for span in each.covering} == there


def test_paragraphs_begin_behind_line_breaks_of_any_kind():
    assert paragraph_starts("a\r\nb\n\nc\rd\u2029e") == [0, 3, 5, 6, 8, 10, 11]
    assert paragraph_starts("a\n") == [0, 2]
    assert paragraph_starts("") == [0]


def test_rows_are_numbered_in_reading_order_and_say_links_both_ways():
    claim = a_span(fragments=((24, 67),), note="why?", flag="discuss")
    source = a_span(
        fragments=((0, 12), (13, 17)), label="attribution", attributes={"part": "source"}
    )
    page = PrintedPage(
        a_document(metadata={"source": "Valley Post"}, attributes={"genre": "news"}),
        Layer("document", "person", note="read twice"),
        [claim, source],
        [a_relation(source, claim)],
        default_scheme(),
        "p1",
    )
    first, second = span_rows(page)
    assert (first.name, second.name) == ("attribution 1", "claim 2")
    assert first.text == f"{TEXT[:12]} … said"
    assert first.details == ("part: source", "attributes → claim 2")
    assert second.details == ("attributes ← attribution 1", "Note: why?", "Flag: discuss")
    assert facts(page) == [
        ("source", "Valley Post"),
        ("genre", "news"),
        ("State", "open"),
        ("Note", "read twice"),
    ]
