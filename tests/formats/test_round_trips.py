"""Out and in again: every format gives back what the model allows, but for what it declares."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from annotator.formats.exchange import Outgoing, ReadOptions
from annotator.formats.losses import losses_of
from annotator.formats.table_of_formats import FORMATS, Format
from annotator.model.scheme_files import default_scheme
from tests.formats import allowed
from tests.formats.corpora import as_outgoing, small_corpus, write
from tests.formats.lossy import after_losses, in_words_of, seen

BOTH_WAYS = [entry for entry in FORMATS if entry.read and entry.write]
SCHEME = allowed.scheme()


def there_and_back(entry: Format, documents: list[Outgoing], scheme) -> list[Outgoing]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "out" if entry.writes_folder else f"out{entry.suffixes[0]}")
        report = write(entry.write, path, documents, scheme)
        assert report.documents == len(documents)
        found = list(entry.read(path, ReadOptions()))
        assert not any(incoming.drifts for incoming in found)
        return in_words_of(map(as_outgoing, found), scheme)


@pytest.mark.parametrize("entry", BOTH_WAYS, ids=lambda entry: entry.name)
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(documents=allowed.corpora())
def test_any_corpus_comes_back_but_for_what_is_declared(entry, documents):
    expected = seen([after_losses(one, entry.loses) for one in documents], entry.loses)
    found = seen(there_and_back(entry, documents, SCHEME), entry.loses)
    assert found.keys() == expected.keys()
    for text, document in expected.items():
        assert found[text].title == document.title
        assert document.metadata.items() <= found[text].metadata.items()
        assert found[text].attributes == document.attributes
        assert found[text].layers == document.layers


@pytest.mark.parametrize("entry", BOTH_WAYS, ids=lambda entry: entry.name)
def test_what_loses_nothing_comes_back_as_it_was(entry):
    documents = [one for one in small_corpus() if not losses_of(one, entry.loses)]
    found = seen(there_and_back(entry, documents, default_scheme()), {})
    for text, document in seen(documents, {}).items():
        assert found[text].layers == document.layers
