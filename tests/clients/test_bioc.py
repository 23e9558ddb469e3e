"""The brat parser of bioc reads our folders: every span is where it says it is."""

import pytest

from annotator.formats.brat.writing import write_brat
from tests.clients.sample import sample, scheme
from tests.formats.corpora import write


def test_it_finds_every_span_with_its_text(client, tmp_path):
    path = tmp_path / "out"
    write(write_brat, path, sample(), scheme())
    found = client.ask({"path": str(path)})
    layers = [owned for outgoing in sample() for owned in outgoing.layers]
    assert len(found) == len(layers) + 1  # a text that nobody has begun
    entities = [one for document in found.values() for one in document["entities"]]
    assert len(entities) == sum(len(owned.content.spans) for owned in layers) == 23
    for _, _, _, stated, sliced in entities:
        assert stated == sliced.rstrip()
    labels = {label for _, label, _, _, _ in entities}
    assert labels == {"claim", "attribution", "quantity", "unverifiable_detail"}
    assert sum(len(places) > 1 for _, _, places, _, _ in entities) == 4
    relations = [one for document in found.values() for one in document["relations"]]
    assert len(relations) == sum(len(owned.content.relations) for owned in layers)
    notes = [one for document in found.values() for one in document["notes"]]
    attributes = [one for document in found.values() for one in document["attributes"]]
    assert {text for _, text in notes} == {"a <note> & more"}
    assert {name for name, _ in attributes} == {"confidence"}
    assert len(notes) == len(attributes) == 9


def test_it_refuses_a_line_that_is_divided_by_a_tab_in_the_text(client):
    assert client.ask({"annotations": "T1\tclaim 0 3;4 7\tone two\n"}) == {"entities": 1}
    with pytest.raises(AssertionError, match="Illegal format"):
        client.ask({"annotations": "T1\tclaim 0 7\tone\ttwo\n"})
