"""Hugging Face's datasets loads our files, without a network."""

import pytest

from annotator.formats.table_of_formats import format_named
from tests.clients.sample import sample, scheme
from tests.formats.corpora import write

OFFLINE = {"HF_HUB_OFFLINE": "1", "HF_DATASETS_OFFLINE": "1"}


@pytest.mark.parametrize(
    ("name", "loader"), [("documents-parquet", "parquet"), ("documents-jsonl", "json")]
)
def test_it_loads_a_table_of_documents(client, tmp_path, name, loader):
    path = tmp_path / "documents"
    write(format_named(name).writer(), path, sample(), scheme())
    question = {"loader": loader, "path": str(path), "cache": str(tmp_path / "cache")}
    rows = client.ask(question, **OFFLINE)["train"]
    assert [(row["text"], row["person"] or None) for row in rows] == [
        (outgoing.document.text, person)
        for outgoing in sample()
        for person in [owned.person for owned in outgoing.layers] or [None]
    ]
    found = [
        (row["text"][one["start"] : one["end"]], one["label"])
        for row in rows
        for one in row["spans"]
    ]
    assert found == [
        (outgoing.document.text[span.start : span.end], span.label)
        for outgoing in sample()
        for owned in outgoing.layers
        for span in owned.content.spans
    ]
