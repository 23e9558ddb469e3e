"""mlcroissant reads a release by its description: texts, spans, and what points to what."""

import contextlib
import json

import pytest

from annotator.formats.table_of_formats import format_named
from annotator.services.jobs import finish
from annotator.services.releases import ReleaseOptions, release_job
from annotator.services.transfer import ImportOptions, import_job
from annotator.services.workspace import create_corpus
from tests.clients.sample import sample, scheme
from tests.formats.corpora import write


@pytest.fixture
def release(tmp_path):
    """Give the folder of a release of the sample."""
    write(format_named("native").writer(), tmp_path / "sample.jsonl", sample(), scheme())
    with contextlib.closing(create_corpus(tmp_path / "sample.corpus")) as workspace:
        finish(import_job(workspace, [tmp_path / "sample.jsonl"], ImportOptions()))
        options = ReleaseOptions(name="Sample", licence="CC-BY-4.0", parts={"train": 1.0})
        finish(release_job(workspace, tmp_path / "out", options))
    return tmp_path / "out"


def asked(client, release):
    sets = ["texts_train", "spans_train"]
    return client.ask({"path": str(release / "croissant.json"), "record_sets": sets})


def test_it_reads_every_text_and_every_span(client, release):
    found = asked(client, release)
    assert found["errors"] == []
    texts = {each["document_id"]: each["text"] for each in found["records"]["texts_train"]}
    assert texts == {each.document.id: each.document.text for each in sample()}
    spans = [
        (each["document_id"], each["person"], each["label"], each["start"], each["end"])
        for each in found["records"]["spans_train"]
    ]
    assert sorted(spans) == sorted(
        (outgoing.document.id, owned.person, span.label, span.start, span.end)
        for outgoing in sample()
        for owned in outgoing.layers
        for span in owned.content.spans
    )


def test_it_refuses_a_file_that_was_changed(client, release):
    (release / "texts" / "train.parquet").write_bytes(b"PAR1")
    assert "refused" in asked(client, release)


def test_it_refuses_a_reference_to_nothing(client, release):
    path = release / "croissant.json"
    whole = json.loads(path.read_text("utf-8"))
    whole["recordSet"][1]["field"][0]["references"]["field"]["@id"] = "x/y"
    path.write_text(json.dumps(whole), "utf-8")
    assert "refused" in asked(client, release)
