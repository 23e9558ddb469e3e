"""Hugging Face's datasets loads our files, without a network."""

import contextlib
import re
from dataclasses import replace

import pytest

from annotator.formats.exchange import Outgoing, PersonLayer
from annotator.formats.huggingface import write_dataset_folder, write_huggingface
from annotator.formats.huggingface_card import DatasetCard
from annotator.formats.table_of_formats import format_named
from annotator.model.document import Document
from annotator.model.layer import Layer, LayerContent, State
from annotator.model.span import Span, covered_text
from annotator.services.jobs import finish
from annotator.services.releases import ReleaseOptions, release_job
from annotator.services.transfer import ImportOptions, import_job
from annotator.services.workspace import create_corpus
from tests.clients.sample import sample, scheme
from tests.formats import allowed
from tests.formats.corpora import write

OFFLINE = {"HF_HUB_OFFLINE": "1", "HF_DATASETS_OFFLINE": "1"}


@pytest.fixture
def load(client, tmp_path):
    def load(path, **more):
        question = {"path": str(path), "cache_dir": str(tmp_path / "cache"), **more}
        return client.ask({"load": question}, **OFFLINE)

    return load


def in_rows(documents):
    """Give what a row says of each layer: text, person, and the spans with their texts."""
    for outgoing in documents:
        document = outgoing.document
        for owned in outgoing.layers:
            spans = [
                [one.label, one.start, one.end, covered_text(document.text, one.fragments)]
                for one in owned.content.spans
            ]
            yield [document.text, owned.person, spans]
        if not outgoing.layers:
            yield [document.text, None, []]


def found_in(rows, names=None):
    for row in rows:
        spans = [
            [
                names[one["label"]] if names else one["label"],
                one["start"],
                one["end"],
                one["text"],
            ]
            for one in row["spans"]
        ]
        yield [row["text"], row["person"] or None, spans]


@pytest.mark.parametrize(
    ("name", "loader"), [("documents-parquet", "parquet"), ("documents-jsonl", "json")]
)
def test_it_loads_a_table_of_documents(load, tmp_path, name, loader):
    path = tmp_path / "documents"
    write(format_named(name).writer(), path, sample(), scheme())
    rows = load(loader, data_files=str(path))["rows"]["train"]
    assert list(found_in(rows)) == list(in_rows(sample()))


def test_it_loads_texts_with_spans_and_the_names_of_the_labels(load, tmp_path):
    folder = tmp_path / "dataset"
    write(write_huggingface, folder, sample(), scheme())
    found = load(folder)
    labels = [label.name for label in scheme().labels]
    assert found["classes"] == [labels]
    assert list(found["rows"]) == ["train"]
    assert list(found_in(found["rows"]["train"], labels)) == list(in_rows(sample()))
    relations = [row["relations"] for row in found["rows"]["train"]]
    assert relations[0] == [
        {"id": "r1", "type": "attributes", "from": "s2", "to": "s1"},
        {"id": "r2", "type": "quantifies", "from": "s3", "to": "s1"},
    ]


def test_it_loads_tokens_with_tags_for_each_label(load, tmp_path):
    folder = tmp_path / "dataset"
    write(write_huggingface, folder, sample(), scheme())
    found = load(folder, name="bio_quantity")
    (names,) = found["classes"]
    assert names == ["O", "B-quantity", "I-quantity"]
    first = found["rows"]["train"][0]
    tagged = zip(first["tokens"], first["ner_tags"], strict=True)
    marked = [(token, names[tag]) for token, tag in tagged if tag]
    assert marked == [
        ("40", "B-quantity"),
        ("of", "I-quantity"),
        ("about", "I-quantity"),
        ("60", "I-quantity"),
        ("bridges", "I-quantity"),
    ]
    texts = {outgoing.document.id: outgoing.document.text for outgoing in sample()}
    for row in found["rows"]["train"]:
        text = texts[row["document_id"]]
        places = zip(row["starts"], row["ends"], strict=True)
        assert [text[start:end] for start, end in places] == row["tokens"]


def test_it_loads_splits_and_labels_of_any_name(load, tmp_path):
    nasty = allowed.scheme()
    names = [*allowed.NASTY_LABELS[:-1], 'yes: "no"\u2028\x85\ufeff #1', "null"]
    labels = [
        replace(nasty.labels[0], name=name, key=str(number))
        for number, name in enumerate(names, 1)
    ]
    nasty = replace(nasty, labels=tuple(labels), relation_types=())
    folder = tmp_path / "dataset"
    folder.mkdir()
    splits = {
        split: [one_of_each(names, f"{split}{number}") for number in range(count)]
        for split, count in (("train", 3), ("dev.1", 1), ("test", 2))
    }
    card = DatasetCard('A "name": <b>#1</b>', ("license: mit",), "## More\n\nWords.")
    for _ in write_dataset_folder(folder, splits, nasty, card):
        pass
    found = load(folder)
    assert found["classes"] == [names]
    assert {split: len(rows) for split, rows in found["rows"].items()} == {
        "train": 3,
        "dev.1": 1,
        "test": 2,
    }
    assert list(found_in(found["rows"]["test"], names)) == list(in_rows(splits["test"]))
    tagged = load(folder, name="bio_grösse_2")
    assert tagged["classes"] == [["O", "B-Größe/2", "I-Größe/2"]]
    assert [row["ner_tags"][0] for row in tagged["rows"]["train"]] == [1, 1, 1]


def one_of_each(names: list[str], document_id: str) -> Outgoing:
    document = Document(document_id, "t", f"{document_id} stands here.")
    spans = tuple(
        Span(f"s{number}", document_id, "p", name, ((0, 3),))
        for number, name in enumerate(names)
    )
    layer = LayerContent(Layer(document_id, "p", State.DONE), spans)
    return Outgoing(document, (PersonLayer("p", layer),))


def test_it_loads_splits_of_which_some_have_no_rows(load, tmp_path):
    folder = tmp_path / "dataset"
    folder.mkdir()
    blank = Outgoing(Document("blank", "t", "  "))
    splits = {"train": sample(), "dev": [blank], "test": []}
    for _ in write_dataset_folder(folder, splits, scheme(), DatasetCard("Gaps")):
        pass
    assert {name: len(rows) for name, rows in load(folder)["rows"].items()} == {
        "train": 7,
        "dev": 1,
    }
    assert list(load(folder, name="bio_claim")["rows"]) == ["train"]


@pytest.fixture
def release(tmp_path):
    """Give the folder of a release of the sample."""
    write(format_named("native").writer(), tmp_path / "sample.jsonl", sample(), scheme())
    with contextlib.closing(create_corpus(tmp_path / "sample.corpus")) as workspace:
        finish(import_job(workspace, [tmp_path / "sample.jsonl"], ImportOptions()))
        options = ReleaseOptions(parts={"train": 1.0}, soft_labels=True)
        finish(release_job(workspace, tmp_path / "out", options))
    return tmp_path / "out"


def test_it_loads_a_release_as_it_is(load, release):
    labels = [label.name for label in scheme().labels]
    whole = load(release)
    assert whole["classes"] == [labels]
    found = found_in(whole["rows"]["train"], labels)
    assert sorted(found, key=str) == sorted(in_rows(sample()), key=str)
    spans = load(release, name="spans")
    assert spans["classes"] == [labels]
    assert sorted([row["text"], labels[row["label"]]] for row in spans["rows"]["train"]) == (
        sorted([text, label] for row in in_rows(sample()) for label, _, _, text in row[2])
    )


def test_it_loads_the_tags_of_one_label_of_a_release(load, release):
    found = load(release, name="bio_quantity")
    (names,) = found["classes"]
    marked = [
        (token, names[tag])
        for row in found["rows"]["train"]
        for token, tag in zip(row["tokens"], row["quantity"], strict=True)
        if tag
    ]
    assert ("bridges", "I") in marked
    assert ("40", "B") in marked
    assert "claim" not in found["rows"]["train"][0]


def test_it_would_refuse_a_release_with_a_label_that_is_no_class(load, release):
    card = (release / "README.md").read_text("utf-8")
    (release / "README.md").write_text(card.replace('"quantity"', '"quantities"'), "utf-8")
    with pytest.raises(AssertionError, match="datasets says"):
        load(release, name="spans")


@pytest.mark.parametrize(
    ("written", "wrong"),
    [
        (r"num_examples: \d+", "num_examples: 99"),
        (r"- name: person\n", "- name: people\n"),
        (r"- name: state\n    dtype: string", "- name: state\n    dtype: int64"),
    ],
)
def test_it_would_refuse_a_card_that_does_not_fit(load, tmp_path, written, wrong):
    folder = tmp_path / "dataset"
    write(write_huggingface, folder, sample(), scheme())
    card = (folder / "README.md").read_text("utf-8")
    (folder / "README.md").write_text(re.sub(written, wrong, card), "utf-8")
    with pytest.raises(AssertionError, match="datasets says"):
        load(folder)
