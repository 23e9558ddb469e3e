"""What a format has no place for is counted as it is lost."""

from annotator.formats.exchange import Outgoing, PersonLayer
from annotator.formats.losses import Thing, losses_of, without_overlap
from annotator.model.document import Document
from annotator.model.layer import Layer, LayerContent, State
from annotator.model.span import Span
from tests.formats.corpora import small_corpus

EVERYTHING = dict.fromkeys(Thing, "left out")


def span(number: int, start: int, end: int, label: str = "claim") -> Span:
    return Span(f"s{number}", "d", "p", label, ((start, end),))


def test_only_what_is_there_and_has_no_place_is_counted():
    first, untouched, third = small_corpus()
    assert losses_of(first, {}) == {}
    assert losses_of(first, EVERYTHING) == {
        "titles of documents": 1,
        "metadata values": 1,
        "states and times of layers": 2,
        "discontinuous spans": 1,
        "spans that begin or end inside a token": 2,
        "span attributes": 4,
        "span notes and flags": 2,
        "relations": 1,
        "exact places of spans": 4,
    }
    assert losses_of(untouched, {Thing.UNTOUCHED: "left out"}) == {
        "documents that nobody has begun": 1
    }
    assert losses_of(third, {Thing.STATES: "left out", Thing.CONTROLS: "refused"}) == {}


def test_of_spans_that_overlap_the_first_is_kept():
    spans = [
        span(1, 0, 9),
        span(2, 2, 4),
        span(3, 3, 12),
        span(4, 9, 12),
        span(5, 2, 4, "quantity"),
    ]
    kept, left_out = without_overlap(spans, by_label=True)
    assert [one.id for one in kept] == ["s1", "s5", "s4"]
    assert [one.id for one in left_out] == ["s2", "s3"]
    kept, left_out = without_overlap(spans, by_label=False)
    assert [one.id for one in kept] == ["s1", "s4"]


def test_twins_line_breaks_and_controls_are_found():
    document = Document("d", "", "one\r\ntwo\x0bthree")
    spans = (span(1, 0, 8), span(2, 0, 8), span(3, 9, 14))
    content = LayerContent(Layer("d", "p", State.DONE), spans)
    assert losses_of(Outgoing(document, (PersonLayer("p", content),)), EVERYTHING) == {
        "spans that overlap one of the same label": 1,
        "spans that overlap another": 1,
        "spans with the label and place of another": 1,
        "spans over a line break": 2,
        "exact places of spans": 3,
        "texts with characters that XML cannot hold": 1,
    }
