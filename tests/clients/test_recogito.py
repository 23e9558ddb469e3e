"""Recogito's text annotator shows our Web Annotations in a browser, and gives them back."""

import json

import pytest

from annotator.formats.exchange import ReadOptions, WriteOptions
from annotator.formats.w3c.reading import read_w3c
from annotator.formats.w3c.writing import write_w3c
from annotator.model.offsets import OffsetUnit
from tests.clients.sample import sample, scheme
from tests.formats.corpora import as_outgoing
from tests.formats.lossy import seen


def written(folder, unit):
    """Write the sample; give the pages with their texts."""
    for _ in write_w3c(folder, sample(), WriteOptions(scheme(), unit)):
        pass
    pages = [json.loads(one.read_text("utf-8")) for one in sorted(folder.glob("0*.jsonld"))]
    return [
        {"page": page, "text": (folder / page["annotator:text"]).read_bytes().decode()}
        for page in pages
    ]


def marked(outgoing):
    text = outgoing.document.text
    return sorted(
        [[span.label], [text[start:end] for start, end in span.fragments]]
        for owned in outgoing.layers
        for span in owned.content.spans
    )


def shown(answer):
    return sorted([one["tags"], one["texts"]] for one in answer)


@pytest.fixture(scope="module")
def answers(client, tmp_path_factory):
    """Let the browser show the sample in both units."""
    folder = tmp_path_factory.mktemp("w3c")
    return {
        unit: client.ask_node({"pages": written(folder / unit.name, unit)})
        for unit in OffsetUnit
    }


def test_it_marks_in_utf16_what_we_marked(answers):
    assert [shown(one) for one in answers[OffsetUnit.UTF16]] == [
        marked(one) for one in sample()
    ]


def test_in_code_points_it_marks_something_else_behind_an_emoji(answers):
    found = [shown(one) for one in answers[OffsetUnit.CODE_POINTS]]
    assert [one == marked(there) for one, there in zip(found, sample(), strict=True)] == [
        "😀" not in one.document.text for one in sample()
    ]


def test_what_it_gives_back_is_what_we_wrote(answers, tmp_path):
    """Take its annotations in place of ours, and read the folder again."""
    folder = tmp_path / "out"
    pages = written(folder, OffsetUnit.UTF16)
    for page, answer in zip(pages, answers[OffsetUnit.UTF16], strict=True):
        ours = page["page"]
        ours["items"] = [one["again"] for one in answer]
        (folder / ours["id"]).write_text(json.dumps(ours), encoding="utf-8")
    found = map(as_outgoing, read_w3c(folder, ReadOptions()))
    assert seen(found, {}) == seen(sample(), {})


def test_it_fails_at_an_annotation_without_a_place(client, tmp_path):
    pages = written(tmp_path / "out", OffsetUnit.UTF16)[:1]
    assert pages[0]["page"]["annotator:links"]
    pages[0]["page"]["items"] += pages[0]["page"]["annotator:links"]
    (answer,) = client.ask_node({"pages": pages})
    assert "error" in answer
