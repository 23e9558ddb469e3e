"""Datasets: what other programs read from them is what stands in the texts."""

import csv
import json
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyarrow import parquet

from annotator.formats import csv_files, json_files, parquet_files
from annotator.formats.csv_files import defused, restored
from annotator.formats.dataset_documents import document_table
from annotator.formats.dataset_sentences import UNKNOWN, sentence_table
from annotator.formats.dataset_spans import UNFIT, span_table
from annotator.formats.dataset_table import plain_names
from annotator.formats.exchange import Outgoing, PersonLayer, WriteOptions, WriteReport
from annotator.formats.row_digest import RowDigest
from annotator.formats.table_of_formats import WRITABLE, format_named
from annotator.model.document import Document
from annotator.model.errors import FormatError, RuleBrokenError
from annotator.model.layer import Layer, LayerContent
from annotator.model.scheme import Attribute, AttributeKind, Label, Scheme
from annotator.model.scheme_files import default_scheme
from annotator.model.span import GAP, Span
from tests.formats.corpora import corpora, small_corpus, write

SCHEME = default_scheme()
OURS = [entry for entry in WRITABLE if not (entry.is_foreign or entry.writes_folder)]
"""The others hold names of a scheme only, and are sent out and in by test_round_trips."""
EMPTY = [entry for entry in WRITABLE if entry.name != "huggingface"]  # nothing could load it
LABELS = ["claim", "attribution", "quantity", "unverifiable_detail"]
TEXTS = {one.document.id: one.document.text for one in small_corpus()}
same_folder = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def export(folder: Path, name: str, documents: list[Outgoing] | None = None) -> WriteReport:
    writer = format_named(name).write
    assert writer is not None
    chosen = small_corpus() if documents is None else documents
    return write(writer, folder / name, chosen, SCHEME)


def sheet(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_all_names_of_the_manual_can_be_written() -> None:
    wanted = "native spans-csv spans-jsonl spans-parquet documents-jsonl documents-parquet"
    wanted += (
        " sentences-csv sentences-parquet brat cas-xmi conll doccano label-studio prodigy spacy"
    )
    assert set(wanted.split()) <= {entry.name for entry in WRITABLE}


def test_spans_as_csv(tmp_path: Path) -> None:
    report = export(tmp_path, "spans-csv")
    rows = sheet(tmp_path / "spans-csv")
    assert report.rows == report.spans == len(rows) == 5
    for row in rows:
        pieces = [TEXTS[row["document_id"]][a:b] for a, b in json.loads(row["fragments"])]
        assert restored(row["text"]) == GAP.join(pieces)
    first = rows[0]
    assert first["text"] == "We will win … by May."
    assert (first["person"], first["state"], first["certainty"]) == ("p1", "done", "predicted")
    assert rows[1] | {"note": "a handle", "flag": "discuss"} == rows[1]
    assert rows[2]["value_min"] == "60"


def test_formulas_are_defused_in_csv_and_counted(tmp_path: Path) -> None:
    report = export(tmp_path, "spans-csv")
    rows = sheet(tmp_path / "spans-csv")
    assert rows[0]["title"] == "'=cmd|' /C calc'!A0"
    minus = next(row for row in rows if row["person"] == "p2")
    assert (minus["text"], minus["unit"]) == ("'-5", "'=1+1")
    assert minus["value_min"] == "-5.5"
    assert report.defused == 4 + 2


@given(st.text())
def test_defusing_can_be_taken_back(text: str) -> None:
    assert restored(defused(text)) == text
    assert not defused(text).startswith(("=", "+", "-", "@", "|", "\t", "\r", "\n"))


@pytest.mark.parametrize(
    "text", ["=1", "+1", "-1", "@a", "|x", "\tx", "\rx", "\nx", "'=1", "＝1"]
)
def test_a_formula_gets_an_apostrophe(text: str) -> None:
    assert defused(text) == f"'{text}"
    assert defused(f"a{text}") == f"a{text}"


def test_spans_as_parquet(tmp_path: Path) -> None:
    report = export(tmp_path, "spans-parquet")
    frame = pd.read_parquet(tmp_path / "spans-parquet")
    assert len(frame) == report.rows == 5
    for row in frame.itertuples():
        text = TEXTS[row.document_id]
        assert row.text == GAP.join(text[start:end] for start, end in row.fragments)
        assert (row.start, row.end) == (row.fragments[0][0], row.fragments[-1][1])
    assert frame["value_min"].dtype == float
    assert frame["text"].tolist()[4] == "قال الوزير"
    assert frame["title"].tolist()[0] == "=cmd|' /C calc'!A0"
    assert parquet.read_schema(tmp_path / "spans-parquet").metadata is None


@pytest.mark.parametrize("name", ["documents-jsonl", "documents-parquet"])
def test_documents(tmp_path: Path, name: str) -> None:
    report = export(tmp_path, name)
    if name == "documents-jsonl":
        lines = (tmp_path / name).read_text(encoding="utf-8").split("\n")
        rows = [json.loads(line) for line in lines if line]
        nothing: str | None = ""
    else:
        rows = parquet.read_table(tmp_path / name).to_pylist()
        nothing = None
    assert [(row["document_id"], row["person"], row["state"]) for row in rows] == [
        ("d1", "p1", "done"),
        ("d1", "p2", "in progress"),
        ("d2", nothing, "open"),
        ("d3", "gold", "done"),
    ]
    for row in rows:
        assert row["text"] == TEXTS[row["document_id"]]
        for span in row["spans"]:
            pieces = [row["text"][start:end] for start, end in span["fragments"]]
            assert span["text"] == GAP.join(pieces)
    assert json.loads(rows[0]["metadata"]) == {"source": "The Vell Courier"}
    assert json.loads(rows[2]["attributes"]) == {"genre": "news"}
    assert json.loads(rows[0]["spans"][0]["attributes"]) == {"certainty": "predicted"}
    assert rows[0]["spans"][0]["note"] == nothing
    assert rows[0]["relations"] == [
        {"id": "r1", "type": "attributes", "from": "s2", "to": "s1"}
    ]
    assert not report.left_out
    assert (report.documents, report.layers, report.rows) == (3, 3, 4)


def test_sentences_as_parquet(tmp_path: Path) -> None:
    export(tmp_path, "sentences-parquet")
    frame = pd.read_parquet(tmp_path / "sentences-parquet")
    for row in frame.itertuples():
        assert TEXTS[row.document_id][row.start : row.end] == row.text
    anna = frame[frame["person"] == "p1"]
    assert anna["text"].tolist() == [
        "“We will win,” said @x, “by May.”",
        "😀",
        "Around 60 fighters left.",
        "-5 stayed.",
    ]
    assert [list(labels) for labels in anna["labels"]] == [
        ["claim", "attribution"],
        [],
        ["quantity"],
        [],
    ]
    assert anna[LABELS].to_numpy().tolist() == [
        [True, True, False, False],
        [False] * 4,
        [False, False, True, False],
        [False] * 4,
    ]
    assert frame[LABELS].dtypes.tolist() == [bool] * 4
    assert anna["n_claim"].tolist() == [1, 0, 0, 0]
    assert anna["sentence"].tolist() == [1, 2, 3, 4]
    untouched = frame[frame["document_id"] == "d2"]
    assert untouched["person"].isna().all()
    assert set(untouched["state"]) == {"open"}


def test_sentences_as_csv_hold_the_same_as_parquet(tmp_path: Path) -> None:
    export(tmp_path, "sentences-csv")
    export(tmp_path, "sentences-parquet")
    table = pd.read_csv(tmp_path / "sentences-csv", keep_default_na=False)
    frame = pd.read_parquet(tmp_path / "sentences-parquet")
    assert list(table.columns) == list(frame.columns)
    assert table["labels"].tolist() == ["; ".join(labels) for labels in frame["labels"]]
    assert table["text"].map(restored).tolist() == frame["text"].tolist()
    for name in (*LABELS, "n_claim", "start", "end"):
        assert table[name].tolist() == frame[name].tolist()


LEFT_OUT = {
    "native": {},
    "spans-csv": {
        "relations": 1,
        "metadata values": 1,
        "document attributes": 1,
        "documents that nobody has begun": 1,
    },
    "documents-jsonl": {},
    "sentences-csv": {
        "relations": 1,
        "span attributes": 4,
        "span notes and flags": 2,
        "metadata values": 1,
        "document attributes": 1,
    },
}


@pytest.mark.parametrize("name", LEFT_OUT)
def test_the_report_says_what_was_left_out(tmp_path: Path, name: str) -> None:
    assert dict(export(tmp_path, name).left_out) == LEFT_OUT[name]
    twin = name.replace("csv", "parquet").replace("jsonl", "parquet")
    assert dict(export(tmp_path, twin).left_out) == LEFT_OUT[name]


def odd_document() -> Outgoing:
    """Return a document whose span has a label and attributes that no scheme has."""
    span = Span("s", "d", "p", "ghost", ((0, 1),), {"age": 3, "value_min": "many"})
    layer = LayerContent(Layer("d", "p"), (span,))
    return Outgoing(Document("d", "t", "One. Two."), (PersonLayer("p", layer),))


def test_what_the_scheme_does_not_have_is_counted(tmp_path: Path) -> None:
    assert export(tmp_path, "spans-parquet", [odd_document()]).left_out[UNFIT] == 2
    assert export(tmp_path, "sentences-parquet", [odd_document()]).left_out[UNKNOWN] == 1


@pytest.mark.parametrize("entry", OURS, ids=lambda entry: entry.name)
@given(corpora)
@settings(same_folder, max_examples=25)
def test_every_corpus_can_be_written_whole(
    tmp_path: Path, entry: Any, documents: list[Outgoing]
) -> None:
    report = write(entry.write, tmp_path / "out", documents, SCHEME)
    assert report.documents == len(documents)


@pytest.mark.parametrize("entry", WRITABLE, ids=lambda entry: entry.name)
def test_nothing_stays_behind_when_a_writer_fails_or_is_closed(
    tmp_path: Path, entry: Any
) -> None:
    good = small_corpus()[0]
    wrong = Span("s9", "d1", "p1", "claim", ((0, 10_000),))
    layer = PersonLayer("p1", LayerContent(Layer("d1", "p1"), (wrong,)))
    with pytest.raises((RuleBrokenError, FormatError), match="ends behind the text"):
        write(entry.write, tmp_path / "out", [good, Outgoing(good.document, (layer,))], SCHEME)
    running = entry.write(tmp_path / "out", small_corpus(), WriteOptions(SCHEME))
    next(running)
    running.close()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("entry", EMPTY, ids=lambda entry: entry.name)
def test_an_empty_corpus_gives_an_empty_table(tmp_path: Path, entry: Any) -> None:
    assert write(entry.write, tmp_path / "out", [], SCHEME).rows == 0
    assert (tmp_path / "out").exists()


@pytest.mark.parametrize("name", ["spans-parquet", "sentences-parquet", "documents-parquet"])
def test_many_rows_are_written_in_several_pieces(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parquet_files, "_MOST_ROWS", 2)
    report = export(tmp_path, name)
    file = parquet.ParquetFile(tmp_path / name)
    assert file.metadata.num_rows == report.rows
    assert file.metadata.num_row_groups > 1
    file.close()


def spoil_text(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"fighters", b"farmers"))


def spoil_header(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"document_id", b"id", 1))


def spoil_whole_line(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"Nothing marked", b"Nothing at all"))


def spoil_parquet(path: Path) -> None:
    table = parquet.read_table(path)
    parquet.write_table(table.slice(1), path)


@pytest.mark.parametrize(
    ("module", "name", "spoil"),
    [
        (csv_files, "sentences-csv", spoil_text),
        (csv_files, "sentences-csv", spoil_header),
        (json_files, "documents-jsonl", spoil_text),
        (json_files, "documents-jsonl", spoil_whole_line),
        (parquet_files, "spans-parquet", spoil_parquet),
    ],
)
def test_a_file_that_reads_back_differently_is_not_kept(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    module: Any,
    name: str,
    spoil: Callable[[Path], None],
) -> None:
    verify = module._refuse_other_rows

    def after_spoiling(path: Path, *arguments: Any) -> Any:
        spoil(path)
        return verify(path, *arguments)

    monkeypatch.setattr(module, "_refuse_other_rows", after_spoiling)
    with pytest.raises(FormatError, match="does not hold what was written"):
        export(tmp_path, name)
    assert list(tmp_path.iterdir()) == []


def test_digests_differ_by_value_order_and_number() -> None:
    def digest(*rows: list[Any]) -> RowDigest:
        result = RowDigest()
        result.add(rows)
        return result

    assert digest([1, "a"]) == digest([1, "a"])
    assert len({digest([1]), digest([1]), digest(["1"]), digest([1], [1]), digest()}) == 4


def test_columns_have_names_that_any_program_can_use() -> None:
    found = plain_names(["Unverifiable detail", "text", "!", "a b", "a-b"], ["text"], "label")
    again = plain_names(["a", "a "], ["a", "label_a"], "label")
    assert list(again.values()) == ["label_a_2", "label_a_3"]
    assert list(found.values()) == [
        "unverifiable_detail",
        "label_text",
        "label",
        "a_b",
        "label_a_b",
    ]


def test_names_of_a_scheme_never_collide_with_columns() -> None:
    attributes = (Attribute("label"), Attribute("size", AttributeKind.NUMBER))
    twin = (Attribute("size"), Attribute("n text"))
    labels = (
        Label("text", "1", "t", "#000000", "#ffffff", attributes=attributes),
        Label("n text", "2", "n", "#000000", "#ffffff", attributes=twin),
    )
    scheme = Scheme("odd", 1, labels)
    for table in (span_table(scheme), sentence_table(scheme), document_table(scheme)):
        names = [column.name for column in table.columns]
        assert len(set(names)) == len(names)
    kinds = {column.name: column.kind.value for column in span_table(scheme).columns}
    assert (kinds["attribute_label"], kinds["size"]) == ("text", "text")


def test_sentences_train_a_classifier_at_once(tmp_path: Path) -> None:
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.multiclass import OneVsRestClassifier
    from sklearn.pipeline import make_pipeline

    export(tmp_path, "sentences-parquet")
    frame = pd.read_parquet(tmp_path / "sentences-parquet")
    done = frame[frame["state"] == "done"]
    names = ["claim", "attribution"]
    model = make_pipeline(TfidfVectorizer(), OneVsRestClassifier(LogisticRegression()))
    model.fit(done["text"], done[names])
    assert model.predict(["We will win"]).shape == (1, 2)


@pytest.mark.parametrize(
    ("name", "loader"),
    [
        ("documents-parquet", "parquet"),
        ("documents-jsonl", "json"),
        ("spans-parquet", "parquet"),
        ("sentences-parquet", "parquet"),
        ("sentences-csv", "csv"),
    ],
)
def test_hugging_face_datasets_loads_what_was_written(
    tmp_path: Path, name: str, loader: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("HF_DATASETS_OFFLINE", "1")
    monkeypatch.setenv("HF_HOME", str(tmp_path / "home"))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from datasets import load_dataset

        report = export(tmp_path, name)
        found = load_dataset(
            loader,
            data_files=str(tmp_path / name),
            split="train",
            cache_dir=str(tmp_path / "cache"),
        )
    assert found.num_rows == report.rows
    assert found[0]["document_id"] == "d1"
