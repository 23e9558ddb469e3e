"""Import: all or nothing, one step of undo, every text exactly as it was."""

import contextlib
import json
import shutil
import zipfile
from collections import Counter
from pathlib import Path

import pytest

from annotator.formats.exchange import OnDrift, Outgoing, PersonLayer
from annotator.formats.native_rows import native_line
from annotator.model.document import Document
from annotator.model.errors import FormatError, RuleBrokenError
from annotator.model.layer import Layer, LayerContent, State
from annotator.model.person import GOLD, Role
from annotator.model.resources import sample_corpus
from annotator.services.jobs import finish
from annotator.services.people import add_person
from annotator.services.statistics import statistics
from annotator.services.transfer import (
    ColumnChoice,
    ImportOptions,
    ImportReport,
    format_of,
    import_job,
    preview_of,
)
from annotator.services.workspace import Workspace, create_corpus, introduce, open_corpus
from tests.formats.corpora import SHARED, small_corpus


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


def found_texts(workspace: Workspace) -> list[str]:
    return [workspace.document(row.id).text for row in workspace.document_rows()]


def native_file(path: Path, *documents: Outgoing) -> Path:
    path.write_text("".join(native_line(one) + "\n" for one in documents), encoding="utf-8")
    return path


def test_a_folder_of_texts_comes_in_exactly_and_in_order(workspace, texts):
    report = run(workspace, texts)
    assert found_texts(workspace) == ["“Zwei” €\r\n", "Ten\r\n"]
    assert [row.metadata for row in workspace.document_rows()] == [
        {"file": "2.txt"},
        {"file": "10.txt"},
    ]
    assert (report.documents, report.duplicates, report.without_text) == (2, 1, 0)
    assert (report.files, report.other_files) == (3, 1)
    assert report.encodings == {"windows-1252 (guessed)": 1, "utf-8": 1}


def test_an_import_is_one_step_of_undo_and_redo(workspace, texts):
    run(workspace, texts)
    assert workspace.undo_step().title == "Import"
    assert workspace.undo_step().detail == "2 documents"
    workspace.undo()
    assert workspace.document_rows() == []
    workspace.redo()
    assert found_texts(workspace) == ["“Zwei” €\r\n", "Ten\r\n"]


def test_an_undone_import_of_layers_leaves_nobody_behind(workspace):
    run(workspace, sample_corpus())
    before = statistics(workspace)
    assert before.spans > 100
    workspace.undo()
    after = statistics(workspace)
    assert (after.documents, after.people, after.spans, after.relations) == (0, 0, 0, 0)
    workspace.redo()
    again = statistics(workspace)
    assert (again.documents, again.people) == (before.documents, before.people)
    assert (again.by_label, again.by_person) == (before.by_label, before.by_person)


def test_what_is_there_already_is_skipped_with_a_count(workspace, texts):
    run(workspace, texts)
    journal = statistics(workspace).journal
    report = run(workspace, texts)
    assert (report.documents, report.duplicates) == (0, 3)
    assert statistics(workspace).journal == journal


def test_spans_on_duplicates_are_counted(workspace, tmp_path):
    file = native_file(tmp_path / "a.jsonl", *small_corpus())
    run(workspace, file)
    report = run(workspace, file)
    assert (report.documents, report.duplicates, report.duplicate_spans) == (0, 3, 5)


def test_a_dry_run_stores_nothing(workspace, texts):
    report = run(workspace, texts, sample_corpus(), dry_run=True)
    assert report.dry_run
    assert (report.documents, report.people) == (18, ["p1", "p2"])
    assert statistics(workspace).journal == 1
    assert workspace.people() == []


@pytest.mark.parametrize("steps", [1, 2, 5, 8])
def test_a_cancelled_import_leaves_nothing(workspace, texts, steps):
    job = import_job(workspace, [texts, sample_corpus()])
    for _ in range(steps):
        next(job)
    job.close()
    assert statistics(workspace).journal == 1
    assert workspace.document_rows() == []


def test_a_failed_import_leaves_nothing(workspace, texts, tmp_path):
    table = tmp_path / "bad.csv"
    table.write_text("text,title\nfirst,1\nsecond\n")
    with pytest.raises(FormatError, match=r"bad\.csv:3: the number of cells is 1,"):
        run(workspace, texts, table)
    assert statistics(workspace).journal == 1
    assert workspace.document_rows() == []


def test_a_text_that_cannot_be_decoded_is_left_out_and_named(workspace, texts):
    (texts / "broken.txt").write_bytes(b"It said \x9d.")
    report = run(workspace, texts)
    assert report.documents == 2
    broken, blank = sorted(report.unreadable)
    assert blank.startswith("sub/blank.txt: the file is empty, or ")
    assert broken.startswith("broken.txt: the encoding cannot be detected")


def test_files_of_one_name_are_told_apart_by_their_folders(workspace, tmp_path):
    rows = {"good": [0, 1, "claim"], "wrong": [0, True, "claim"], "drifted": [0, 9, "claim"]}
    for folder, label in rows.items():
        (tmp_path / folder).mkdir()
        row = {"text": f"{folder}.", "label": [label]}
        (tmp_path / folder / "a.jsonl").write_text(json.dumps(row), encoding="utf-8")
    folders = [tmp_path]
    with pytest.raises(FormatError, match=r"^drifted/a\.jsonl:1: the span "):
        finish(import_job(workspace, folders, ImportOptions()))
    options = ImportOptions(on_drift=OnDrift.SKIP)
    with pytest.raises(FormatError, match=r"^wrong/a\.jsonl:1: a label must be"):
        finish(import_job(workspace, folders, options))
    (tmp_path / "wrong" / "a.jsonl").unlink()
    report = finish(import_job(workspace, folders, options))
    assert [one.split(": ")[0] for one in report.drifts] == ["drifted/a.jsonl:1"]
    assert report.documents == 2


def test_a_single_text_that_cannot_be_decoded_is_refused(workspace, tmp_path):
    (tmp_path / "broken.txt").write_bytes(b"It said \x9d.")
    with pytest.raises(FormatError, match=r"broken\.txt: the encoding cannot be detected"):
        run(workspace, tmp_path / "broken.txt")
    report = run(workspace, tmp_path / "broken.txt", encoding="latin-1")
    assert (report.documents, report.encodings) == (1, {"iso8859-1": 1})


def test_an_archive_of_something_else_is_to_be_unpacked(workspace, tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("a.txt", "x")
    with pytest.raises(FormatError, match=r"^a\.zip: .*: unpack it, and choose the folder\.$"):
        run(workspace, tmp_path / "a.zip")
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("../a.txt", "x")
    with pytest.raises(FormatError, match=r"^a\.zip: “\.\./a\.txt” leads out of the archive"):
        run(workspace, tmp_path / "a.zip")
    (tmp_path / "a.zip").write_bytes(b"PK")
    with pytest.raises(FormatError, match=r"^a\.zip: this is no zip archive"):
        run(workspace, tmp_path / "a.zip")


def test_columns_and_format_can_be_chosen(workspace, tmp_path):
    (tmp_path / "a.dat").write_text("x;y;z\nfirst;1;q\n;2;r\n")
    with pytest.raises(FormatError, match=r"a\.dat: nobody can tell"):
        run(workspace, tmp_path / "a.dat")
    choice = ColumnChoice("x", "y", ())
    report = run(workspace, tmp_path / "a.dat", format_name="csv", columns=choice)
    assert (report.documents, report.without_text) == (1, 1)
    (row,) = workspace.document_rows()
    assert (row.title, row.metadata) == ("1", {})


@pytest.mark.parametrize(
    ("name", "reason"),
    [("klingon", "no format “klingon”"), ("spans-csv", "can be written, but not read")],
)
def test_a_format_that_cannot_be_read_is_refused(workspace, texts, name, reason):
    with pytest.raises(FormatError, match=reason):
        run(workspace, texts, format_name=name)


def test_a_folder_without_anything_to_read_is_refused(workspace, tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(FormatError, match="nothing to import"):
        run(workspace, tmp_path / "empty")


def test_who_came_from_a_file_is_known_again_in_the_next_one(workspace, tmp_path):
    ada = introduce(workspace, "Ada")
    introduce(workspace, GOLD)
    workspace.act_as(ada.id)
    first, _, second = small_corpus()
    content = LayerContent(Layer("d9", "p1", State.DONE, 7))
    nine = Outgoing(Document("d9", "t", "nine"), (PersonLayer("p1", content),))
    run(workspace, native_file(tmp_path / "a.jsonl", first))
    before = workspace.people()
    report = run(workspace, native_file(tmp_path / "b.jsonl", second, nine))
    assert report.people == [GOLD]
    assert workspace.people()[:-1] == before
    assert workspace.people()[-1].id == GOLD
    workspace.act_as(next(person.id for person in before if person.name == "p1"))
    assert workspace.layer("d9").seconds == 7


def test_only_a_lead_imports(workspace, texts):
    introduce(workspace, "Ada")
    other = add_person(workspace, "Bela", [Role.ANNOTATOR])
    workspace.act_as(other.id)
    with pytest.raises(RuleBrokenError, match="Only a lead may import"):
        run(workspace, texts)


def test_layers_of_a_file_belong_to_people_of_its_names_and_never_to_somebody_else(
    workspace, tmp_path
):
    ada = introduce(workspace, "Ada")
    assert ada.pseudonym == "p1"
    report = run(workspace, native_file(tmp_path / "a.jsonl", *small_corpus()))
    assert report.people == ["p2", "p3", "gold"]
    assert (report.layers, report.spans, report.relations) == (3, 5, 1)
    known = {person.pseudonym: person for person in workspace.people()}
    assert {name: person.name for name, person in known.items()} == {
        "p1": "Ada",
        "p2": "p1",
        "p3": "p2",
        "gold": "Gold",
    }
    assert known["gold"].id == GOLD
    assert workspace.spans("d1") == []
    workspace.act_as(known["p2"].id)
    assert [span.label for span in workspace.spans("d1")] == [
        "claim",
        "attribution",
        "quantity",
    ]
    assert workspace.layer("d1").state is State.DONE
    assert workspace.layer("d1").seconds == 61
    assert [
        (relation.source_id, relation.target_id) for relation in workspace.relations("d1")
    ] == [("s2", "s1")]


def with_change(change) -> Outgoing:
    """Return a document whose native row is changed before it is read."""
    row = json.loads(native_line(small_corpus()[0]))
    change(row)
    return row


def test_what_the_scheme_does_not_allow_is_refused_with_its_place(workspace, tmp_path):
    def set_label(row):
        row["layers"][0]["spans"][0]["label"] = "ghost"

    def set_attribute(row):
        row["layers"][0]["spans"][0]["attributes"] = {"certainty": "maybe"}

    def set_genre(row):
        row["attributes"] = {"genre": "poem"}

    def turn_relation(row):
        row["layers"][0]["relations"][0] |= {"from": "s1", "to": "s2"}

    def repeat_relation(row):
        first = row["layers"][0]["relations"][0]
        row["layers"][0]["relations"].append({**first, "id": "r2"})

    def name_nobody(row):
        row["layers"][0]["person"] = " "

    for change, reason in (
        (set_label, "no place for 1 span labelled “ghost”: say"),
        (set_attribute, "no place for .*the value “maybe”.*choose to skip"),
        (set_genre, "no value “poem”"),
        (turn_relation, "“attributes” from claim to attribution: say"),
        (repeat_relation, "linked by “attributes” twice"),
        (name_nobody, "names nobody"),
    ):
        file = tmp_path / "a.jsonl"
        lines = [native_line(small_corpus()[1]), json.dumps(with_change(change))]
        file.write_text("\n".join(lines))
        with pytest.raises(FormatError, match=reason) as error:
            run(workspace, file)
        assert str(error.value).startswith("a.jsonl:2: ")
    assert workspace.document_rows() == []


def test_an_id_that_another_text_has_is_refused(workspace, tmp_path):
    file = native_file(
        tmp_path / "a.jsonl",
        Outgoing(Document("same", "t", "one")),
        Outgoing(Document("same", "t", "two")),
    )
    with pytest.raises(FormatError, match=r"a\.jsonl:2: another document has the id “same”"):
        run(workspace, file)


def test_progress_counts_files_of_texts_and_bytes_of_tables(workspace, texts, tmp_path):
    steps = list(import_job(workspace, [texts], ImportOptions(dry_run=True)))
    assert {step.total for step in steps} == {4}
    assert [step.done for step in steps] == sorted(step.done for step in steps)
    assert steps[0].what == "2.txt"
    table = tmp_path / "a.csv"
    table.write_text("text\n" + "a\n" * 100)
    steps = list(import_job(workspace, [table], ImportOptions(dry_run=True)))
    assert {step.total for step in steps} == {table.stat().st_size}
    assert steps[-1].done == table.stat().st_size


def test_reading_is_the_first_half_of_the_progress_and_storing_the_second(workspace, texts):
    steps = list(import_job(workspace, [texts]))
    shares = [step.done / step.total for step in steps]
    assert shares == sorted(shares)
    assert next(step.what for step in steps if step.done * 2 < step.total) == "2.txt"
    assert (shares[-1], steps[-1].what) == (0.5, workspace.path.name)


def test_what_came_in_survives_closing(tmp_path, texts):
    with contextlib.closing(create_corpus(tmp_path / "a.corpus")) as workspace:
        run(workspace, texts)
    with contextlib.closing(open_corpus(tmp_path / "a.corpus")) as workspace:
        assert found_texts(workspace) == ["“Zwei” €\r\n", "Ten\r\n"]
        first = workspace.document(workspace.document_rows()[0].id)
        assert (first.decoding.encoding, first.decoding.guessed) == ("windows-1252", True)
        second = workspace.document(workspace.document_rows()[1].id)
        assert second.decoding.byte_order_mark


def test_a_preview_recognises_the_file(tmp_path):
    (tmp_path / "a.csv").write_text("id;body\n1;x\n")
    found = preview_of(tmp_path / "a.csv")
    assert (found.columns, found.text_column) == (("id", "body"), "body")
    assert format_of(tmp_path / "a.csv").has_columns
    (tmp_path / "a.xyz").write_bytes(b"%PDF")
    with pytest.raises(FormatError, match="nobody can tell"):
        preview_of(tmp_path / "a.xyz")


@pytest.mark.skipif(not SHARED.is_dir(), reason="the real files are not beside the checkout")
def test_real_articles_come_in_exactly(workspace):
    report = run(workspace, SHARED / "encodings", SHARED / "seed")
    assert report.documents == 49
    assert [sentence.partition(":")[0] for sentence in report.unreadable] == [
        "encodings/broken_mixed.txt"
    ]
    for row in workspace.document_rows():
        document = workspace.document(row.id)
        place = "seed" if row.metadata["file"].startswith("000") else "encodings"
        content = (SHARED / place / row.metadata["file"]).read_bytes()
        assert document.text.encode(document.decoding.encoding) == content
    names = [row.title for row in workspace.document_rows()]
    assert names[:3] == ["1_Fake", "2_Fake", "3_Fake"]
    assert Counter(report.encodings) == {"windows-1252 (guessed)": 47, "utf-8": 2}


@pytest.mark.skipif(not SHARED.is_dir(), reason="the real files are not beside the checkout")
def test_a_folder_with_files_of_other_tools_gives_its_texts(workspace, tmp_path):
    shutil.copytree(SHARED / "brat-polnear-dev" / "text", tmp_path / "brat")
    (tmp_path / "brat" / "notes.odd").write_text("T1\tclaim 0 1\tx\n")
    report = run(workspace, tmp_path / "brat")
    assert report.documents + report.duplicates == 84
    assert report.other_files == 1
