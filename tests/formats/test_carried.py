"""What programs of others pass over brings back what they have no place for."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from annotator.formats.anchoring import Anchor
from annotator.formats.carried import Piece, document_from, layer_from, piece_from, pieces
from annotator.formats.exchange import WriteOptions
from annotator.formats.facts_digest import FactsDigest
from annotator.formats.gathering import Gathering, Mark
from annotator.formats.table_of_formats import format_named
from annotator.model.errors import FormatError
from annotator.model.layer import Layer, State
from annotator.model.offsets import OffsetUnit
from annotator.model.scheme_files import default_scheme
from annotator.model.span import Span
from tests.formats.corpora import corpora, small_corpus


def is_linked_once(outgoing):
    links = [
        [(one.type, one.source_id, one.target_id) for one in owned.content.relations]
        for owned in outgoing.layers
    ]
    return all(len(set(each)) == len(each) for each in links)


@pytest.mark.parametrize("name", ["doccano", "label-studio", "prodigy"])
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(documents=corpora, unit=st.sampled_from([None, *OffsetUnit]))
def test_every_fact_of_any_corpus_is_read_back(name, documents, unit):
    """The writer compares all of them itself, and refuses to keep a file that has others."""
    assume(all(map(is_linked_once, documents)))
    assume(len({outgoing.document.text for outgoing in documents}) == len(documents))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "out")
        writer = format_named(name).writer()
        for _ in writer(path, documents, WriteOptions(default_scheme(), unit)):
            pass
        assert path.exists()


def gathered(*marks, text="one two three", **options):
    gathering = Gathering(Anchor(text), **options)
    for key, mark in enumerate(marks):
        gathering.take(key, "x", mark)
    return gathering.built(Layer("d", "p", State.DONE)).content.spans


def test_pieces_of_a_span_become_one_if_none_is_missing():
    span = Span("s", "d", "p", "claim", ((0, 3), (8, 13)), {"a": 1}, "note", "flag")
    marks = [
        Mark(span.label, (fragment,), {}, piece_from(facts)) for fragment, facts in pieces(span)
    ]
    assert gathered(*marks) == (span,)
    assert gathered(*reversed(marks)) == (span,)
    assert [one.fragments for one in gathered(marks[1])] == [((8, 13),)]
    other = Mark("quantity", marks[1].fragments, {}, marks[1].piece)
    assert [one.label for one in gathered(marks[0], other)] == ["claim", "quantity"]


def test_what_the_file_says_itself_comes_before_what_it_carries():
    carried = Piece("s", attributes={"a": "old", "b": "kept"}, note="old")
    (span,) = gathered(Mark("claim", ((0, 3),), {"a": "new"}, carried, "new"))
    assert (span.id, span.attributes, span.note) == ("s", {"a": "new", "b": "kept"}, "new")
    (span,) = gathered(Mark("claim", ((0, 3),), {}, carried), keeps_ids=False)
    assert span.id != "s"
    assert span.note == "old"


def test_facts_become_title_and_metadata_where_nothing_is_carried():
    document = document_from({}, "text", {"title": " A  b ", "n": 5, "none": None}, "else")
    assert (document.title, document.metadata) == ("A b", {"n": "5"})
    document = document_from({}, "text", {"title": ["x"]}, "else")
    assert (document.title, document.metadata) == ("else", {"title": '["x"]'})


@pytest.mark.parametrize(
    "carried",
    [{"id": 5}, {"id": ""}, {"title": None}, {"attributes": {"a": []}}, {"metadata": {"a": 1}}],
)
def test_wrong_facts_are_refused(carried):
    with pytest.raises(FormatError):
        document_from(carried, "text", {}, "else")


def test_a_wrong_state_or_time_is_refused():
    layer = Layer("d", "p", State.DONE, 5)
    assert layer_from({}, layer) == layer
    assert layer_from({"state": "open"}, layer).state is State.OPEN
    for wrong in ({"state": "lost"}, {"state": "open", "seconds": -1}, {"state": 5}):
        with pytest.raises(FormatError):
            layer_from(wrong, layer)


def test_a_digest_sees_every_fact_in_any_order():
    first, second, third = small_corpus()
    digests = []
    for documents in ([first, second, third], [third, first, second], [first, second]):
        digest = FactsDigest()
        for outgoing in documents:
            digest.add(outgoing.document, outgoing.layers)
        digests.append(digest)
    assert digests[0] == digests[1] != digests[2]
    apart = FactsDigest()
    for outgoing in (third, second, first):
        for owned in outgoing.layers or (None,):
            apart.add(outgoing.document, (owned,) if owned else ())
    assert apart == digests[0]
    assert hash(apart) == hash(digests[0])
