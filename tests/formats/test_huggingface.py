"""A Hugging Face dataset as it lies on the disk; that it loads, ./check --clients tries."""

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from pyarrow import parquet

from annotator.formats.exchange import Outgoing, WriteReport
from annotator.formats.huggingface import write_dataset_folder, write_huggingface
from annotator.formats.huggingface_card import DatasetCard, quoted
from annotator.formats.table_of_formats import format_named
from annotator.model.document import Document
from annotator.model.errors import FormatError, RuleBrokenError
from annotator.model.scheme_files import default_scheme
from tests.formats.corpora import characters, outgoing_documents, small_corpus, write

LABELS = ["claim", "attribution", "quantity", "unverifiable detail"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "dataset"


def rows(path: Path) -> list[dict]:
    return parquet.read_table(path).to_pylist()


def head(folder: Path) -> dict:
    text = (folder / "README.md").read_text("utf-8")
    return yaml.safe_load(text.split("---\n")[1])


def write_splits(folder: Path, splits: dict, card: DatasetCard) -> WriteReport:
    folder.mkdir()
    writing = write_dataset_folder(folder, splits, default_scheme(), card)
    while True:
        try:
            next(writing)
        except StopIteration as end:
            return end.value


def test_a_folder_has_a_file_for_each_config(folder):
    report = write(
        format_named("huggingface").writer(), folder, small_corpus(), default_scheme()
    )
    found = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.*"))
    assert found == [
        "README.md",
        "bio_attribution/train.parquet",
        "bio_claim/train.parquet",
        "bio_quantity/train.parquet",
        "bio_unverifiable_detail/train.parquet",
        "data/train.parquet",
    ]
    assert (report.documents, report.layers, report.spans, report.rows) == (3, 3, 5, 4)
    assert report.left_out == {}


def test_a_label_is_a_number_whose_name_stands_in_the_card(folder):
    write(write_huggingface, folder, small_corpus(), default_scheme())
    spans = [one for row in rows(folder / "data/train.parquet") for one in row["spans"]]
    assert [LABELS[span["label"]] for span in spans] == [
        *("claim", "attribution", "quantity", "quantity", "claim")
    ]
    info = {one["config_name"]: one for one in head(folder)["dataset_info"]}
    features = {one["name"]: one for one in info["default"]["features"]}
    label = {one["name"]: one for one in features["spans"]["list"]}["label"]
    assert label["dtype"]["class_label"]["names"] == dict(zip("0123", LABELS, strict=True))
    tags = {one["name"]: one for one in info["bio_claim"]["features"]}["ner_tags"]
    assert tags["list"]["class_label"]["names"] == {"0": "O", "1": "B-claim", "2": "I-claim"}
    assert b"huggingface" not in (
        parquet.read_schema(folder / "data/train.parquet").metadata or {}
    )


def test_the_card_says_how_many_rows_each_split_has(folder):
    first, second, third = small_corpus()
    splits = {"train": [first], "test.1": [second, third]}
    card = DatasetCard("A <b> “name”", ("license: mit",), "## More\n\nWords.")
    report = write_splits(folder, splits, card)
    assert report.documents == 3
    found = head(folder)
    assert found["pretty_name"] == "A <b> “name”"
    assert found["license"] == "mit"
    default = found["configs"][0]
    assert default["default"] is True
    assert default["data_files"] == [
        {"split": "train", "path": "data/train.parquet"},
        {"split": "test.1", "path": "data/test.1.parquet"},
    ]
    for info in found["dataset_info"]:
        place = "data" if info["config_name"] == "default" else info["config_name"]
        for split in info["splits"]:
            file = folder / place / f"{split['name']}.parquet"
            assert split["num_examples"] == len(rows(file))
            assert split["num_bytes"] > 0
        files = (folder / place).iterdir()
        assert info["download_size"] == sum(path.stat().st_size for path in files)
    text = (folder / "README.md").read_text("utf-8")
    assert "# A &lt;b&gt; “name”" in text
    assert text.endswith("## More\n\nWords.\n")


def test_tags_are_those_of_one_label(folder):
    write(write_huggingface, folder, small_corpus(), default_scheme())
    first = rows(folder / "bio_quantity/train.parquet")
    marked = [
        (row["person"], token, tag)
        for row in first
        for token, tag in zip(row["tokens"], row["ner_tags"], strict=True)
        if tag
    ]
    assert marked == [("p1", "Around", 1), ("p1", "60", 2), ("p2", "-", 1), ("p2", "5", 2)]


def test_what_the_configs_of_tokens_lose_is_said_in_the_card(folder):
    document = small_corpus()[0]
    layer = document.layers[0]
    inside = layer.content.spans[0]
    spans = (inside, replace(inside, id="s9", fragments=((2, 3),)))
    content = replace(layer.content, spans=spans, relations=())
    write(
        write_huggingface,
        folder,
        [Outgoing(document.document, (replace(layer, content=content),))],
        default_scheme(),
    )
    text = (folder / "README.md").read_text("utf-8")
    assert "| overlaps of spans of one label | 1 |" in text
    assert "| borders of spans inside a token | 1 |" in text


def test_a_label_that_the_scheme_has_not_is_left_out_with_its_links(folder):
    scheme = default_scheme()
    smaller = replace(scheme, labels=scheme.labels[:1])
    report = write(write_huggingface, folder, small_corpus(), smaller)
    assert report.left_out == {"spans with a label that the scheme does not have": 3}
    found = rows(folder / "data/train.parquet")
    assert [len(row["spans"]) for row in found] == [1, 0, 0, 1]
    assert [row["relations"] for row in found] == [[], [], [], []]


def test_the_same_corpus_gives_the_same_bytes(tmp_path):
    found = []
    for name in ("one", "two"):
        folder = tmp_path / name / "dataset"
        folder.parent.mkdir()
        write(write_huggingface, folder, small_corpus(), default_scheme())
        found.append({path.name: path.read_bytes() for path in folder.rglob("*.*")})
    assert found[0] == found[1]


@pytest.mark.parametrize("name", ["", "a/b", "../train", "test set", "dev-1", "a..b"])
def test_a_name_that_cannot_be_one_of_a_split_is_refused(folder, name):
    with pytest.raises(FormatError, match="cannot be called"):
        write_splits(folder, {name: small_corpus()}, DatasetCard("x"))
    assert list(folder.iterdir()) == []


def test_no_documents_are_refused_and_leave_nothing(folder):
    with pytest.raises(FormatError, match="no document to write"):
        write(write_huggingface, folder, [], default_scheme())
    assert list(folder.parent.iterdir()) == []


def test_nothing_is_left_of_an_export_that_ends_early(folder):
    def documents():
        yield small_corpus()[0]
        raise RuleBrokenError("stop")

    with pytest.raises(RuleBrokenError, match="stop"):
        write(write_huggingface, folder, documents(), default_scheme())
    assert list(folder.parent.iterdir()) == []


def test_splits_and_configs_without_rows_are_not_there(folder):
    blank = Outgoing(Document("blank", "t", " \n "))
    write_splits(folder, {"train": [blank], "dev": []}, DatasetCard("x"))
    found = [path.relative_to(folder).as_posix() for path in folder.rglob("*.parquet")]
    assert found == ["data/train.parquet"]
    assert [one["config_name"] for one in head(folder)["configs"]] == ["default"]


@settings(max_examples=20)
@given(st.lists(outgoing_documents(), min_size=1, max_size=3))
def test_any_corpus_can_be_written(documents):
    with tempfile.TemporaryDirectory() as place:
        report = write(write_huggingface, Path(place, "out"), documents, default_scheme())
    assert report.documents == len(documents)


@given(st.text(characters, max_size=20))
def test_a_quoted_text_is_that_text_in_yaml(text):
    assert yaml.safe_load(f"a: {quoted(text)}") == {"a": text}


@pytest.mark.parametrize(
    "text", ["yes", "null", "1", "a: b", "#", "\u2028\x85\ufeff", "'\"\\\t", "😀"]
)
def test_a_quoted_text_is_never_something_else(text):
    assert yaml.safe_load(f"- {quoted(text)}") == [text]
