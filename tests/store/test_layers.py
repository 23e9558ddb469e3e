"""The table of layers: which documents somebody has spent time on."""

import contextlib

from annotator.model.layer import Layer, State
from tests.makers import a_corpus, a_document


def test_layers_with_time_are_found_among_any_number_of_documents(tmp_path):
    texts = [a_document(f"Text {number}.") for number in range(1_203)]
    with contextlib.closing(a_corpus(tmp_path, documents=texts)) as workspace:
        ids, me = [one.id for one in texts], workspace.person.id
        timed = [
            Layer(ids[0], me, State.DONE, 7, "seen", "discuss"),
            Layer(ids[499], me, seconds=1),
            Layer(ids[500], me, seconds=2),
            Layer(ids[1_202], me, seconds=3),
        ]
        layers = workspace.store.layers
        with workspace.store.transaction():
            for layer in (*timed, Layer(ids[3], me, State.IN_PROGRESS)):
                layers.put(layer)
        assert layers.timed(ids) == timed
        assert layers.timed(ids[500:501]) == timed[2:3]
        assert layers.timed(ids[1:400]) == layers.timed([]) == []
        assert layers.timed_by([me]) == timed
        assert layers.timed_by(["nobody"]) == []
