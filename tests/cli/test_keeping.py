"""annotator check and backup."""

import contextlib
import sqlite3

import pytest

from annotator.services.workspace import open_corpus
from tests.makers import a_corpus


@pytest.fixture
def filled(tmp_path):
    with contextlib.closing(a_corpus(tmp_path, documents=2)) as workspace:
        return workspace.path


def test_a_whole_corpus_is_said_to_be_whole(annotator, filled):
    shown = annotator("check", filled)
    assert shown.status == 0
    assert "The corpus is whole" in shown.out
    report = annotator("check", filled, "--json").json
    assert report["ok"] is True
    assert report["problems"] == []
    assert report["counts"]["documents"] == 2


def change(path, statement):
    """Change a corpus behind the program's back."""
    connecting = sqlite3.connect(path)  # noqa: TID251 - as a stranger would
    with contextlib.closing(connecting) as connection:
        connection.execute(statement)
        connection.commit()


def test_a_changed_title_is_found_by_replaying_the_journal(annotator, filled):
    change(filled, "UPDATE document SET title = 'Another' WHERE key = 1")
    found = annotator("check", filled)
    assert found.status == 1
    assert found.out == ""
    assert "not what the journal says" in found.err
    report = annotator("check", filled, "--json")
    assert report.status == 1
    assert report.json["ok"] is False
    assert report.json["problems"]


def test_a_backup_is_a_whole_corpus(annotator, filled, tmp_path):
    before = annotator("stats", filled, "--json").json
    made = annotator("backup", filled, tmp_path / "copy.corpus")
    assert made.status == 0
    assert "copy.corpus" in made.out
    assert annotator("stats", tmp_path / "copy.corpus", "--json").json == before
    assert annotator("check", tmp_path / "copy.corpus").status == 0


def test_a_backup_into_a_folder_is_named_after_the_time(annotator, filled, tmp_path):
    folder = tmp_path / "copies"
    folder.mkdir()
    assert annotator("backup", filled, folder).status == 0
    (copy,) = folder.iterdir()
    assert copy.name.startswith(f"{filled.stem}-20")
    with contextlib.closing(open_corpus(copy)) as workspace:
        assert len(workspace.document_rows()) == 2


def test_a_backup_overwrites_nothing(annotator, filled, tmp_path):
    (tmp_path / "copy.corpus").write_text("diary")
    refused = annotator("backup", filled, tmp_path / "copy.corpus")
    assert refused.status == 1
    assert refused.err.count("\n") == 1
    assert (tmp_path / "copy.corpus").read_text() == "diary"
    assert annotator("backup", filled, filled).status == 1


def test_a_backup_that_cannot_be_written_is_one_sentence(annotator, filled, tmp_path):
    (tmp_path / "file").write_text("no folder")
    refused = annotator("backup", filled, tmp_path / "file" / "copy.corpus")
    assert refused.status == 1
    assert refused.err.count("\n") == 1


def test_a_damaged_corpus_is_saved_into_a_new_one(annotator, filled, tmp_path):
    change(filled, "UPDATE document SET title = 'Another' WHERE key = 1")
    damaged = filled.read_bytes()
    out = tmp_path / "saved.corpus"
    saved = annotator("check", filled, "--repair", out, "--json")
    assert saved.status == 0
    assert saved.json["ok"] is True
    assert saved.json["saved"]["documents"] == 2
    assert annotator("check", out).status == 0
    assert filled.read_bytes() == damaged
    with contextlib.closing(open_corpus(out)) as workspace:
        assert "Another" not in [row.title for row in workspace.document_rows()]


def test_a_repair_overwrites_nothing(annotator, filled, tmp_path):
    (tmp_path / "saved.corpus").write_text("diary")
    refused = annotator("check", filled, "--repair", tmp_path / "saved.corpus")
    assert refused.status == 1
    assert (tmp_path / "saved.corpus").read_text() == "diary"
