"""Web Annotations of ours: everything comes back, in the form of the model."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from annotator.formats.exchange import Incoming, ReadOptions, WriteOptions
from annotator.formats.native_rows import native_line
from annotator.formats.w3c import writing
from annotator.formats.w3c.reading import read_w3c
from annotator.formats.w3c.writing import write_w3c
from annotator.model.errors import FormatError
from annotator.model.offsets import OffsetUnit
from annotator.model.scheme_files import default_scheme
from tests.formats.corpora import apart, as_outgoing, corpora, small_corpus, write

SCHEME = default_scheme()


def read(path: Path) -> list[Incoming]:
    return list(read_w3c(path, ReadOptions()))


def page(folder: Path, number: int = 1) -> dict:
    return json.loads((folder / f"{number:05}.jsonld").read_text(encoding="utf-8"))


@given(corpora)
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_names_and_values_of_any_characters_come_back(tmp_path_factory, documents):
    path = tmp_path_factory.mktemp("w3c") / "out"
    documents = apart(documents)
    write(write_w3c, path, documents, SCHEME)
    found = read(path) if documents else []
    assert [native_line(as_outgoing(one)) for one in found] == [
        native_line(one) for one in documents
    ]


def test_a_page_lies_beside_each_text_and_names_the_next(tmp_path):
    report = write(write_w3c, tmp_path / "out", small_corpus(), SCHEME)
    assert (report.documents, report.spans, report.relations, report.rows) == (3, 5, 1, 5)
    names = [f"{number:05}.{ending}" for number in (1, 2, 3) for ending in ("jsonld", "txt")]
    assert sorted(one.name for one in (tmp_path / "out").iterdir()) == [
        *names,
        "collection.jsonld",
    ]
    collection = json.loads((tmp_path / "out" / "collection.jsonld").read_text())
    assert (collection["first"], collection["last"], collection["total"]) == (
        "00001.jsonld",
        "00003.jsonld",
        5,
    )
    assert [page(tmp_path / "out", number).get("next") for number in (1, 2, 3)] == [
        "00002.jsonld",
        "00003.jsonld",
        None,
    ]
    assert [
        len(read(tmp_path / "out" / name)) for name in ("00001.jsonld", "collection.jsonld")
    ] == [1, 3]


@pytest.mark.parametrize("unit", OffsetUnit)
def test_positions_count_what_is_asked_for_and_quotes_are_exact(tmp_path, unit):
    running = write_w3c(tmp_path / "out", small_corpus(), WriteOptions(SCHEME, unit))
    for _ in running:
        pass
    text = (tmp_path / "out" / "00001.txt").read_bytes().decode()
    encoding, size = ("utf-16-le", 2) if unit is OffsetUnit.UTF16 else ("utf-32-le", 4)
    units = text.encode(encoding)
    written = page(tmp_path / "out")
    for item in written["items"]:
        for target in item["target"]:
            assert target["source"] == "00001.txt"
            quote, position = target["selector"]
            start, end = position["start"] * size, position["end"] * size
            assert units[start:end].decode(encoding) == quote["exact"]
            around = quote["prefix"] + quote["exact"] + quote["suffix"]
            assert around in text
    assert written["annotator:unit"] == unit
    assert [native_line(as_outgoing(one)) for one in read(tmp_path / "out")] == [
        native_line(one) for one in small_corpus()
    ]


def test_links_stand_apart_from_what_has_a_place_in_the_text(tmp_path):
    write(write_w3c, tmp_path / "out", small_corpus(), SCHEME)
    written = page(tmp_path / "out")
    assert {one["motivation"] for one in written["items"]} == {"tagging"}
    (link,) = written["annotator:links"]
    ids = {one["id"]: one["body"][0]["value"] for one in written["items"]}
    assert len(ids) == len(written["items"])
    assert ids[link["target"]] == "attribution"
    assert ids[link["body"][1]["source"]] == "claim"


def test_the_same_corpus_gives_the_same_bytes(tmp_path):
    contents = []
    for name in ("first", "second"):
        write(write_w3c, tmp_path / name, small_corpus(), SCHEME)
        contents.append([one.read_bytes() for one in sorted((tmp_path / name).iterdir())])
    assert contents[0] == contents[1]


def test_what_another_program_changes_counts(tmp_path):
    write(write_w3c, tmp_path / "out", small_corpus(), SCHEME)
    written = page(tmp_path / "out")
    item = next(one for one in written["items"] if one["body"][0]["value"] == "quantity")
    item["body"][0]["value"] = "number"
    item["body"][1]["value"] = "about 60"
    item["creator"]["name"] = "somebody"
    path = tmp_path / "out" / "00001.jsonld"
    path.write_text(json.dumps(written))
    (found,) = read(path)
    layer = next(one for one in found.layers if one.person == "somebody")
    (span,) = layer.content.spans
    assert (span.label, dict(span.attributes)) == ("number", {"value_min": "about 60"})


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("annotator:unit", "bytes", "must be one of"),
        ("annotator:unit", None, "must be a text"),
        ("annotator:document", {"id": ""}, "“title” is missing|must have from 1"),
        ("annotator:layers", [{"person": "p1", "state": "lost"}], "the state must be one of"),
        ("annotator:text", "gone.txt", "is not there"),
    ],
)
def test_damaged_facts_are_refused_with_their_place(tmp_path, name, value, message):
    write(write_w3c, tmp_path / "out", small_corpus()[:1], SCHEME)
    written = page(tmp_path / "out") | {name: value}
    if name == "annotator:text":
        (tmp_path / "out" / "00001.txt").unlink()
    path = tmp_path / "out" / "00001.jsonld"
    path.write_text(json.dumps(written))
    with pytest.raises(FormatError, match=rf"00001.jsonld:1.*({message})"):
        read(path)


def test_a_folder_that_reads_back_otherwise_is_not_kept(tmp_path, monkeypatch):
    monkeypatch.setattr(writing, "read_w3c", lambda *_: iter(()))
    with pytest.raises(FormatError, match="was not kept"):
        write(write_w3c, tmp_path / "out", small_corpus(), SCHEME)
    assert not list(tmp_path.iterdir())
