"""annotator import and annotator export."""

import contextlib
import csv
import json
import os
import subprocess
import sys

import pytest

from annotator.model.resources import sample_corpus
from annotator.services.backups import list_backups
from annotator.services.workspace import open_corpus


@pytest.fixture
def texts(tmp_path):
    """Give a folder with one text in UTF-8, one guessed, one broken, one copy."""
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "a.txt").write_bytes("One “text”.\r\n".encode())
    (folder / "b.txt").write_bytes("One “text”.\r\n".encode())
    (folder / "c.txt").write_bytes("Größe “x”".encode("cp1252"))
    (folder / "d.txt").write_bytes(b"It said \x9d.")
    return folder


def test_import_says_what_came_in_and_what_did_not(annotator, corpus, texts):
    outcome = annotator("import", corpus, texts)
    assert outcome.status == 0
    assert "documents                            2" in outcome.out
    assert "exact duplicates, skipped            1" in outcome.out
    assert "windows-1252 (guessed)  1" in outcome.out
    assert outcome.err.startswith("annotator: left out: d.txt: the encoding cannot be detected")
    assert annotator("stats", corpus, "--json").json["documents"] == 2


def test_import_has_stable_keys(annotator, corpus, texts):
    outcome = annotator("import", corpus, texts / "a.txt", texts / "c.txt", "--json")
    assert outcome.json == {
        "files": 2,
        "documents": 2,
        "layers": 0,
        "spans": 0,
        "relations": 0,
        "people": [],
        "duplicates": 0,
        "duplicate_spans": 0,
        "added_layers": 0,
        "without_text": 0,
        "other_files": 0,
        "unreadable": [],
        "encodings": {"utf-8": 1, "windows-1252 (guessed)": 1},
        "left_out": {},
        "unknown": {},
        "drifts": [],
        "dry_run": False,
    }


def test_a_dry_run_stores_nothing(annotator, corpus, texts):
    outcome = annotator("import", corpus, texts, "--dry-run")
    assert outcome.status == 0
    assert outcome.out.startswith("Nothing was stored; this would come in:")
    assert annotator("stats", corpus, "--json").json["documents"] == 0


def test_a_second_import_is_preceded_by_a_backup(annotator, corpus, texts, tmp_path):
    annotator("import", corpus, texts)
    with contextlib.closing(open_corpus(corpus)) as workspace:
        corpus_id = workspace.store.corpus_id()
    assert list_backups(corpus_id) == []
    more = tmp_path / "more.txt"
    more.write_text("Something else.", encoding="utf-8")
    annotator("import", corpus, more)
    assert [backup.documents for backup in list_backups(corpus_id)] == [2]


def test_the_encoding_and_the_columns_can_be_chosen(annotator, corpus, tmp_path):
    (tmp_path / "t.csv").write_bytes("wer;was\nÄ;Größe\n".encode("cp850"))
    outcome = annotator(
        *("import", corpus, tmp_path / "t.csv", "--encoding", "cp850", "--json"),
        *("--text-column", "was", "--title-column", "wer", "--metadata-column", "was"),
    )
    assert outcome.json["encodings"] == {"cp850": 1}
    annotator("export", corpus, tmp_path / "o.jsonl", "--format", "native")
    row = json.loads((tmp_path / "o.jsonl").read_text(encoding="utf-8"))
    assert (row["text"], row["title"], row["metadata"]) == ("Größe", "Ä", {"was": "Größe"})


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b'{"text": "a"}\n{"text": 1}\n', "t.jsonl:2: “text” must be a text, not"),
        (b'{"a": "b", "c": "d"}\n', "t.jsonl:1: no column is called text"),
    ],
)
def test_a_wrong_file_is_refused_in_one_sentence(annotator, corpus, tmp_path, content, reason):
    (tmp_path / "t.jsonl").write_bytes(content)
    outcome = annotator("import", corpus, tmp_path / "t.jsonl")
    assert (outcome.status, outcome.out) == (1, "")
    assert outcome.err.startswith(f"annotator: {reason}")
    assert outcome.err.count("\n") == 1
    assert annotator("stats", corpus, "--json").json["documents"] == 0


def test_wrong_usage_is_told_apart(annotator, corpus, tmp_path):
    assert annotator("import", corpus).status == 2
    assert annotator("import", corpus, "x.txt", "--format", "klingon").status == 2
    assert annotator("export", corpus, tmp_path / "o").status == 2
    assert annotator("export", corpus, tmp_path / "o", "--format", "text").status == 2
    assert annotator("import", corpus, tmp_path / "gone.txt").status == 1


def test_the_native_format_goes_round_byte_for_byte(annotator, corpus, tmp_path):
    assert annotator("import", corpus, sample_corpus()).status == 0
    assert annotator("export", corpus, tmp_path / "o.jsonl", "--format", "native").status == 0
    assert (tmp_path / "o.jsonl").read_bytes() == sample_corpus().read_bytes()


def test_export_says_what_the_format_could_not_carry(annotator, corpus, tmp_path):
    annotator("import", corpus, sample_corpus())
    outcome = annotator("export", corpus, tmp_path / "s.csv", "--format", "spans-csv")
    assert outcome.status == 0
    assert "read back and verified" in outcome.out
    head, _, left_out = outcome.out.partition("not in this file")
    assert "spans" in head
    assert "relations" in left_out
    with (tmp_path / "s.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    figures = annotator("stats", corpus, "--json").json
    assert len(rows) == figures["spans"]


def test_export_has_stable_keys(annotator, corpus, tmp_path):
    annotator("import", corpus, sample_corpus())
    path = tmp_path / "s.jsonl"
    outcome = annotator(
        *("export", corpus, path, "--format", "documents-jsonl", "--json"),
        *("--layers", "p1", "--documents", "done"),
    )
    assert list(outcome.json) == [
        "path",
        "format_name",
        "documents",
        "layers",
        "spans",
        "relations",
        "rows",
        "bytes",
        "left_out",
        "defused",
    ]
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]
    assert {(row["person"], row["state"]) for row in rows} == {("p1", "done")}
    assert len(rows) == outcome.json["rows"] > 0


def test_formulas_are_reported(annotator, corpus, tmp_path):
    (tmp_path / "t.csv").write_text("text,title\nOne.,=1+1\n")
    annotator("import", corpus, tmp_path / "t.csv")
    outcome = annotator("export", corpus, tmp_path / "s.csv", "--format", "sentences-csv")
    assert "begin with an apostrophe: 1." in outcome.out


def test_a_file_that_is_there_is_replaced_and_that_is_said_or_refused(
    annotator, corpus, tmp_path
):
    annotator("import", corpus, sample_corpus())
    path = tmp_path / "o.jsonl"
    first = annotator("export", corpus, path, "--format", "native")
    assert "replaced" not in first.out
    path.write_text("mine", "utf-8")
    refused = annotator("export", corpus, path, "--format", "native", "--no-replace")
    assert (refused.status, refused.err.count("\n")) == (1, 1)
    assert "is there already" in refused.err
    assert path.read_text("utf-8") == "mine"
    again = annotator("export", corpus, path, "--format", "native")
    assert "The file that was there before is replaced." in again.out
    assert path.read_bytes() == sample_corpus().read_bytes()


def test_a_bad_place_or_person_is_refused_in_one_sentence(annotator, corpus, tmp_path):
    outcome = annotator("export", corpus, tmp_path / "no" / "o", "--format", "native")
    assert (outcome.status, outcome.err.count("\n")) == (1, 1)
    assert "cannot be written" in outcome.err
    outcome = annotator(
        "export", corpus, tmp_path / "o", "--format", "native", "--layers", "ada"
    )
    assert (outcome.status, outcome.err.count("\n")) == (1, 1)
    assert "pseudonym “ada”" in outcome.err
    assert not (tmp_path / "o").exists()


def test_neither_pandas_nor_pyarrow_is_loaded_for_texts(corpus, texts):
    code = (
        "import sys; from annotator.cli.run import run;"
        "from annotator.cli.table import COMMANDS;"
        "status = run(sys.argv[1:], COMMANDS);"
        "sys.exit(status or 10 * bool({'pandas', 'pyarrow', 'PySide6'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "import", corpus, texts / "a.txt"],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
