"""Chosen files and folders: what is wrong is said with the folder where several were chosen."""

import contextlib
import json
from pathlib import Path

import pytest

from annotator.formats.exchange import OnDrift
from annotator.formats.native_rows import native_line
from annotator.model.errors import FormatError
from annotator.services.jobs import finish
from annotator.services.sources import OnUnknown
from annotator.services.transfer import ImportOptions, ImportReport, import_job, preview_of
from annotator.services.workspace import create_corpus
from tests.formats.corpora import small_corpus

MARK = "T1\tclaim 0 2\tIt\n"


@pytest.fixture
def workspace(tmp_path):
    """Give an open, empty corpus."""
    with contextlib.closing(create_corpus(tmp_path / "work.corpus")) as workspace:
        yield workspace


@pytest.fixture
def folders(tmp_path):
    """Give two folders with files of the same names; a span of the second has drifted."""
    for name, text, mark in (("a", "It rose.", MARK), ("b", "Is it?", MARK)):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "x.txt").write_text(text)
        (folder / "x.ann").write_text(mark)
    return tmp_path / "a", tmp_path / "b"


def run(workspace, *paths: Path, **options) -> ImportReport:
    chosen = ImportOptions(on_unknown=OnUnknown.ADD, **options)
    return finish(import_job(workspace, list(paths), chosen))


def test_an_error_names_the_folder(workspace, folders):
    with pytest.raises(FormatError, match=r"^x\.ann:1: the span"):
        run(workspace, folders[1])
    with pytest.raises(FormatError, match=r"^b/x\.ann:1: the span"):
        run(workspace, *folders)


def test_folders_of_one_name_are_named_with_their_path(workspace, folders, tmp_path):
    other = tmp_path / "more" / "b"
    other.parent.mkdir()
    folders[0].rename(other)
    with pytest.raises(FormatError) as caught:
        run(workspace, other, folders[1])
    assert str(caught.value).startswith(f"{folders[1].as_posix()}/x.ann:1: the span")


def test_files_of_one_name_are_named_with_their_folder(workspace, folders, monkeypatch):
    monkeypatch.chdir(folders[0].parent)
    files = [Path(folder.name, "x.ann") for folder in folders]
    with pytest.raises(FormatError, match=r"^b/x\.ann:1: the span"):
        run(workspace, *files)
    files[0] = files[0].rename("a/y.ann")
    Path("a/x.txt").rename("a/y.txt")
    with pytest.raises(FormatError, match=r"^x\.ann:1: the span"):
        run(workspace, *files)


def test_what_has_drifted_is_told_with_the_folder(workspace, folders):
    report = run(workspace, *folders, on_drift=OnDrift.SKIP)
    assert report.spans == 1
    assert [one.partition(":")[0] for one in report.drifts] == ["b/x.ann"]


def test_texts_that_cannot_be_read_are_told_with_the_folder(workspace, folders):
    for folder in folders:
        (folder / "x.ann").unlink()
        (folder / "sub").mkdir()
        (folder / "sub" / "y.txt").write_bytes(b"It said \x9d.")
    report = run(workspace, *folders)
    assert [one.partition(":")[0] for one in report.unreadable] == [
        "a/sub/y.txt",
        "b/sub/y.txt",
    ]
    metadata = [workspace.document(row.id).metadata for row in workspace.document_rows()]
    assert metadata == [{"file": "x.txt"}, {"file": "x.txt"}]


def test_words_with_tags_are_found_among_the_texts_of_a_folder(workspace, tmp_path):
    folder = tmp_path / "conll"
    folder.mkdir()
    (folder / "about.txt").write_text("What this is.")
    (folder / "train.txt").write_text("EU B-ORG\nsaid O\nyes O\n")
    report = run(workspace, folder)
    assert (report.documents, report.spans) == (2, 1)


def test_a_chosen_format_takes_the_files_of_a_folder_that_are_of_it(workspace, tmp_path):
    folder = tmp_path / "conll"
    folder.mkdir()
    (folder / "about.txt").write_text("What this is.")
    (folder / "train.txt").write_text("EU B-ORG\nsaid O\nyes O\n")
    assert preview_of(folder, "conll").rows
    report = run(workspace, folder, format_name="conll")
    assert (report.documents, report.spans, report.other_files) == (1, 1, 1)


@pytest.mark.parametrize("choice", [OnUnknown.ADD, OnUnknown.SKIP])
def test_what_a_native_file_has_and_the_scheme_has_not_is_added_or_left_out(
    workspace, tmp_path, choice
):
    row = json.loads(native_line(small_corpus()[0]))
    row["layers"][0]["spans"][1]["label"] = "ghost"
    (tmp_path / "a.jsonl").write_text(json.dumps(row))
    options = ImportOptions(on_unknown=choice)
    report = finish(import_job(workspace, [tmp_path / "a.jsonl"], options))
    is_added = choice is OnUnknown.ADD
    assert ("ghost" in [one.name for one in workspace.scheme().labels]) is is_added
    assert report.spans == (4 if is_added else 3)
    assert report.unknown == ({} if is_added else {"spans labelled “ghost”": 1})
