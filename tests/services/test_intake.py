"""What comes in where somebody has only looked at the text before."""

import contextlib
from dataclasses import replace

import pytest

from annotator.formats.exchange import Outgoing, PersonLayer
from annotator.model.document import Document
from annotator.model.layer import Layer, LayerContent, State
from annotator.services import annotating
from annotator.services.statistics import statistics
from annotator.services.workspace import create_corpus, introduce
from tests.services.test_importing import native_file, run


@pytest.fixture
def workspace(tmp_path):
    """Give an open, empty corpus."""
    with contextlib.closing(create_corpus(tmp_path / "work.corpus")) as workspace:
        yield workspace


def test_a_layer_comes_in_for_somebody_who_only_looked_at_the_text(workspace, tmp_path):
    text, person = Document("d", "A text", "The ministry said yes."), "Ada"
    ada = introduce(workspace, person)
    layer = Layer(text.id, ada.id, State.DONE, 400, "all of it")
    bare = native_file(tmp_path / "bare.jsonl", Outgoing(text))
    full = native_file(
        tmp_path / "full.jsonl", Outgoing(text, (PersonLayer(person, LayerContent(layer)),))
    )
    run(workspace, bare)
    annotating.spend_time(workspace, text.id, 10)
    looked = workspace.layer(text.id)
    assert run(workspace, full).added_layers == 1
    assert workspace.layer(text.id) == replace(layer, seconds=410)
    assert run(workspace, full).added_layers == 0
    workspace.undo()
    assert workspace.layer(text.id) == looked


def test_a_layer_of_nothing_but_time_comes_in_once(workspace, tmp_path):
    text = Document("d", "A text", "The ministry said yes.")
    looked = LayerContent(Layer(text.id, "ada", seconds=10))
    file = native_file(tmp_path / "a.jsonl", Outgoing(text, (PersonLayer("ada", looked),)))
    assert run(workspace, file).layers == 1
    assert (run(workspace, file).layers, statistics(workspace).work["ada"].seconds) == (0, 10)
