"""Export: what was asked for, whole or not at all, and byte for byte round."""

import contextlib
import json
import os
from pathlib import Path

import pytest

from annotator.formats.exchange import Outgoing
from annotator.formats.native_rows import native_line
from annotator.model.errors import FormatError, RuleBrokenError
from annotator.model.layer import State
from annotator.model.resources import sample_corpus
from annotator.services import annotating
from annotator.services.exporting import NOT_CHOSEN, NOT_DONE, WITHOUT_DONE
from annotator.services.jobs import finish
from annotator.services.transfer import (
    WRITABLE,
    ExportOptions,
    ImportOptions,
    ImportReport,
    export_job,
    import_job,
)
from annotator.services.workspace import Workspace, create_corpus
from tests.formats.corpora import small_corpus
from tests.makers import a_corpus

NATIVE = ExportOptions("native")


@pytest.fixture
def workspace(tmp_path):
    """Give an open, empty corpus."""
    with contextlib.closing(create_corpus(tmp_path / "work.corpus")) as workspace:
        yield workspace


@pytest.fixture
def texts(tmp_path):
    """Give a folder of three texts, one of them twice, and two files of no use."""
    folder = tmp_path / "texts"
    (folder / "sub").mkdir(parents=True)
    (folder / "2.txt").write_bytes("“Zwei” €\r\n".encode("cp1252"))
    (folder / "10.txt").write_bytes(b"\xef\xbb\xbfTen\r\n")
    (folder / "sub" / "copy of 10.txt").write_bytes(b"Ten\r\n")
    (folder / "sub" / "blank.txt").write_bytes(b" \r\n")
    (folder / "sub" / "picture.png").write_bytes(b"\x89PNG")
    return folder


def run(workspace: Workspace, *paths: Path, **options) -> ImportReport:
    return finish(import_job(workspace, list(paths), ImportOptions(**options)))


def native_file(path: Path, *documents: Outgoing) -> Path:
    path.write_text("".join(native_line(one) + "\n" for one in documents), encoding="utf-8")
    return path


def export(workspace: Workspace, path: Path, options: ExportOptions = NATIVE):
    return finish(export_job(workspace, path, options))


def copy_of(workspace: Workspace, folder: Path) -> Path:
    """Export a corpus, import it into an empty one, and export that."""
    first, second = folder / "first.jsonl", folder / "second.jsonl"
    export(workspace, first)
    with contextlib.closing(create_corpus(folder / "copy.corpus")) as other:
        run(other, first)
        export(other, second)
    return second


def test_the_native_format_goes_round_byte_for_byte(workspace, tmp_path, texts):
    run(workspace, sample_corpus(), native_file(tmp_path / "a.jsonl", *small_corpus()), texts)
    second = copy_of(workspace, tmp_path)
    assert second.read_bytes() == (tmp_path / "first.jsonl").read_bytes()


def test_the_sample_is_written_as_it_ships(workspace, tmp_path):
    run(workspace, sample_corpus())
    export(workspace, tmp_path / "out.jsonl")
    assert (tmp_path / "out.jsonl").read_bytes() == sample_corpus().read_bytes()


def test_work_in_the_window_goes_round_too(tmp_path):
    with contextlib.closing(a_corpus(tmp_path, documents=2)) as workspace:
        first, second = [row.id for row in workspace.document_rows()]
        claim = annotating.mark(workspace, first, "claim", [(4, 12), (20, 26)])
        claim = annotating.set_note(workspace, claim, "“why?” 😀")
        amount = annotating.mark(workspace, first, "quantity", [(37, 46)])
        amount = annotating.set_attribute(workspace, amount, "value_min", 60)
        annotating.set_attribute(workspace, amount, "value_max", 60.5)
        annotating.link(workspace, amount, claim, "quantifies")
        annotating.set_document_flag(workspace, second, "discuss")
        annotating.describe_document(workspace, second, "genre", "news")
        annotating.spend_time(workspace, second, 7)
        annotating.set_state(workspace, first, State.DONE)
        second_file = copy_of(workspace, tmp_path)
    assert second_file.read_bytes() == (tmp_path / "first.jsonl").read_bytes()


def test_documents_are_written_in_the_order_of_their_ids(workspace, tmp_path):
    run(workspace, native_file(tmp_path / "a.jsonl", *reversed(small_corpus())))
    export(workspace, tmp_path / "out.jsonl")
    lines = (tmp_path / "out.jsonl").read_text(encoding="utf-8").split("\n")
    assert [json.loads(line)["id"] for line in lines if line] == ["d1", "d2", "d3"]


@pytest.mark.parametrize("name", [entry.name for entry in WRITABLE])
def test_every_format_is_written_and_reported(workspace, tmp_path, name):
    run(workspace, native_file(tmp_path / "a.jsonl", *small_corpus()))
    path = tmp_path / "out"
    report = export(workspace, path, ExportOptions(name))
    assert (report.documents, report.layers) == (3, 3)
    pieces = 1 if name in ("conll", "spacy") else 0  # a span with a gap is two there
    assert report.spans in (5, 5 + pieces)
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file()]
    assert report.bytes == sum(file.stat().st_size for file in files) > 0
    assert (report.path, report.format_name) == (str(path), name)


def test_layers_can_be_chosen(workspace, tmp_path):
    run(workspace, native_file(tmp_path / "a.jsonl", *small_corpus()))
    report = export(workspace, tmp_path / "out", ExportOptions("native", ("gold", "p2")))
    assert (report.documents, report.layers, report.spans) == (3, 2, 2)
    assert report.left_out == {NOT_CHOSEN: 1}
    with pytest.raises(RuleBrokenError, match="pseudonym “p9”: it knows gold, p1, p2"):
        export(workspace, tmp_path / "out", ExportOptions("native", ("p9",)))


@pytest.mark.parametrize("name", [entry.name for entry in WRITABLE])
def test_who_only_looked_at_a_text_has_a_layer_in_the_native_format_alone(tmp_path, name):
    with contextlib.closing(a_corpus(tmp_path)) as workspace:
        run(workspace, native_file(tmp_path / "a.jsonl", *small_corpus()))
        before = export(workspace, tmp_path / "before", ExportOptions(name))
        annotating.spend_time(workspace, "d1", 30)
        annotating.spend_time(workspace, "d2", 30)
        after = export(workspace, tmp_path / "after", ExportOptions(name))
        assert after.layers - before.layers == (2 if name == "native" else 0)
        assert (after.left_out, after.documents) == (before.left_out, before.documents)
        annotating.set_document_note(workspace, "d1", "Hard.")
        assert export(workspace, tmp_path / "note", ExportOptions("spacy")).layers == 4


def test_only_what_is_done_can_be_chosen(workspace, tmp_path):
    run(workspace, native_file(tmp_path / "a.jsonl", *small_corpus()))
    report = export(workspace, tmp_path / "out", ExportOptions("native", only_done=True))
    assert (report.documents, report.layers) == (2, 2)
    assert report.left_out == {NOT_DONE: 1, WITHOUT_DONE: 1}


def test_a_cancelled_export_leaves_the_old_file(workspace, tmp_path, texts):
    run(workspace, texts)
    path = tmp_path / "out.jsonl"
    path.write_text("before")
    for steps in (1, 2, 3):
        job = export_job(workspace, path, NATIVE)
        for _ in range(steps):
            next(job)
        job.close()
        assert path.read_text() == "before"
        assert not list(tmp_path.glob(".out*"))


def test_an_export_never_overwrites_the_corpus(workspace, texts):
    run(workspace, texts)
    with pytest.raises(FormatError, match="is a corpus: choose another name"):
        export(workspace, workspace.path)
    assert len(workspace.document_rows()) == 2


@pytest.mark.parametrize(
    ("name", "reason"),
    [("klingon", "no format “klingon”"), ("text", "can be read, but not written")],
)
def test_a_format_that_cannot_be_written_is_refused(workspace, tmp_path, name, reason):
    with pytest.raises(FormatError, match=reason):
        export(workspace, tmp_path / "out", ExportOptions(name))


def test_progress_of_an_export_counts_documents(workspace, tmp_path, texts):
    run(workspace, texts)
    steps = list(export_job(workspace, tmp_path / "out", ExportOptions("sentences-csv")))
    assert [step.total for step in steps] == [2] * len(steps)
    assert (steps[0].done, steps[-1].done) == (0, 2)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_a_device_is_no_place_for_an_export(workspace, tmp_path):
    pipe = tmp_path / "pipe.jsonl"
    os.mkfifo(pipe)
    with pytest.raises(FormatError, match="a device or a pipe: choose a file"):
        export(workspace, pipe)
    assert pipe.is_fifo()


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_a_link_stays_a_link_to_what_is_exported(workspace, texts, tmp_path):
    run(workspace, texts)
    (tmp_path / "deep").mkdir()
    target = tmp_path / "deep" / "real.jsonl"
    link = tmp_path / "link.jsonl"
    link.symlink_to(target)
    export(workspace, link)
    assert link.is_symlink()
    assert target.read_bytes()
