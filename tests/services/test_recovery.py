"""What is left of a damaged corpus is saved, nothing is invented, and the report is honest."""

import random
import sqlite3
from pathlib import Path

import pytest

from annotator.model.errors import (
    AnnotatorError,
    CorpusBusyError,
    CorpusExistsError,
    RuleBrokenError,
    StoreError,
)
from annotator.services import annotating
from annotator.services.checking import check_corpus
from annotator.services.jobs import finish
from annotator.services.recovery import RepairReport, repair
from annotator.services.workspace import Workspace, open_corpus
from annotator.store.connection import look
from annotator.store.header import journal_of
from annotator.store.old_journal import old_rows
from annotator.store.pages import records
from annotator.store.salvage import salvage
from tests.makers import a_corpus, a_document

DAMAGED_FILES = 20
Content = dict[str, set]


@pytest.fixture(scope="module")
def whole(tmp_path_factory) -> Path:
    """Give a closed corpus of some hundred edits by one person, long texts among it."""
    texts = [
        a_document(f"{number}. " + "The ministry said so. " * 30 * number)
        for number in range(20)
    ]
    workspace = a_corpus(tmp_path_factory.mktemp("whole"), documents=texts)
    chance = random.Random(7)
    with workspace.store.transaction():
        work(workspace, chance)
    workspace.close()
    return workspace.path


def work(workspace: Workspace, chance: random.Random) -> None:
    ids = [row.id for row in workspace.document_rows()]
    for _ in range(150):
        document_id, start = chance.choice(ids), chance.randrange(2)
        try:
            annotating.mark(
                workspace, document_id, chance.choice(["claim", "quantity"]), [(start, 3)]
            )
            annotating.set_note(workspace, workspace.spans(document_id)[0], f"n{start}" * 40)
        except RuleBrokenError:
            workspace.undo()
    sources = [span for one in ids for span in workspace.spans(one) if span.label == "quantity"]
    for source in sources:
        claims = [one for one in workspace.spans(source.document_id) if one.label == "claim"]
        if claims:
            annotating.link(workspace, source, claims[0], "quantifies")


def content_of(path: Path) -> Content:
    """Read texts and everything that was ever marked in them, for seeing what was invented."""
    workspace = open_corpus(path)
    try:
        rows = list(workspace.store.journal.rows())
        texts = {text for _, text in workspace.store.documents.hashed_texts()}
        return {
            "edits": {row.plain_body() for row in rows if row.title != "Recover"},
            "texts": texts,
        }
    finally:
        workspace.close()


def test_a_whole_corpus_comes_out_as_it_was(whole, tmp_path):
    before = whole.read_bytes()
    report = finish(repair(whole, tmp_path / "out.corpus"))
    assert report.ok
    assert report.sentences[-1] == "Nothing was lost."
    assert whole.read_bytes() == before
    first, second = open_corpus(whole), open_corpus(tmp_path / "out.corpus")
    assert list(first.store.journal.rows()) == list(second.store.journal.rows())
    assert first.store.corpus_id() == second.store.corpus_id()
    for row in first.document_rows():
        assert first.contents(row.id) == second.contents(row.id)
    first.close()
    second.close()


def damage(content: bytearray, chance: random.Random) -> None:
    kind, place = chance.random(), chance.randrange(len(content))
    if kind < 0.3:
        content[place] ^= 1 << chance.randrange(8)
    elif kind < 0.6:
        start = place - place % 512
        content[start : start + 512] = bytes(512)
    elif kind < 0.8:
        start = place - place % 4096
        content[start : start + 4096] = chance.randbytes(4096)
    elif kind < 0.9:
        content[:100] = bytes(100)
    else:
        del content[max(place, len(content) * 3 // 4) :]


def test_most_of_a_damaged_corpus_is_saved_and_nothing_is_invented(whole, tmp_path):
    original, edits = content_of(whole), len(list(open_rows(whole)))
    chance, saved = random.Random(1), []  # so few files vary too much to be drawn anew
    for number in range(DAMAGED_FILES):
        content = bytearray(whole.read_bytes())
        for _ in range(chance.choice([1, 1, 2, 4])):
            damage(content, chance)
        path, out = tmp_path / f"{number}.corpus", tmp_path / f"out-{number}.corpus"
        path.write_bytes(content)
        report = finish(repair(path, out))
        assert path.read_bytes() == content
        assert finish(check_corpus(out)).problems == ()
        found = content_of(out)
        assert found["texts"] <= original["texts"]
        invented = found["edits"] - original["edits"]
        assert not invented or not report.ok, "an edit was made to fit without a word"
        saved.append(len(found["edits"] & original["edits"]) / edits)
        if report.ok:
            assert found == original
    saved.sort()
    assert sum(saved) / len(saved) >= 0.8, saved
    assert saved[len(saved) // 2] >= 0.9, saved


def open_rows(path: Path) -> set[bytes]:
    return content_of(path)["edits"]


def remove_edits(path: Path, which: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)  # noqa: TID251 - another program
    connection.execute("DROP TRIGGER journal_is_never_shortened")
    connection.execute(f"DELETE FROM journal WHERE {which}")
    connection.close()


@pytest.fixture
def copy(whole, tmp_path) -> Path:
    path = tmp_path / "copy.corpus"
    path.write_bytes(whole.read_bytes())
    return path


@pytest.mark.parametrize("lost", ["scheme", "import", "person", "all three"])
def test_lost_beginnings_are_made_up_for_by_the_tables(lost, copy, tmp_path):
    """Scheme, documents and person stand in the tables too, so spans need not be lost."""
    which = {
        "scheme": "seq = 1",
        "import": "seq = 2",
        "person": "seq = 3",
        "all three": "seq <= 3",
    }
    before = finish(check_corpus(copy)).counts
    remove_edits(copy, which[lost])
    report = finish(repair(copy, tmp_path / "out.corpus"))
    assert not report.ok
    assert report.edits_missing == (3 if lost == "all three" else 1)
    assert report.saved["spans"] == before["spans"]
    assert report.saved["documents"] == before["documents"]
    assert report.saved["relations"] == before["relations"]
    again = open_corpus(tmp_path / "out.corpus")
    assert [person.name for person in again.people()] == ["Ada"]
    again.close()


def test_spans_whose_edits_are_lost_come_from_the_tables_without_proof(copy, tmp_path):
    before = finish(check_corpus(copy)).counts
    words = "CAST(substr(value, 2) AS TEXT) IN ('Mark', 'Write note')"
    remove_edits(copy, f"title IN (SELECT key FROM word WHERE {words})")
    report = finish(repair(copy, tmp_path / "out.corpus"))
    assert report.spans_unproven == before["spans"] == report.saved["spans"]
    assert any("without proof" in sentence for sentence in report.sentences)


def test_undo_works_in_what_was_saved(copy, tmp_path):
    remove_edits(copy, "seq % 5 = 4")
    finish(repair(copy, tmp_path / "out.corpus"))
    again = open_corpus(tmp_path / "out.corpus")
    again.act_as(again.people()[0].id)
    undone = 0
    while again.undo_step() is not None and undone < 20:
        again.undo()
        undone += 1
    assert undone == 20
    again.close()
    assert finish(check_corpus(tmp_path / "out.corpus")).problems == ()


def test_an_unfinished_change_is_taken_back_first(tmp_path, copy):
    workspace = open_corpus(copy)
    with workspace.store.transaction():
        for number in range(3000):
            workspace.store.documents.keep_text(f"{number} " * 300)
        found = tmp_path / "found.corpus"
        found.write_bytes(copy.read_bytes())
        journal_of(found).write_bytes(journal_of(copy).read_bytes())
    workspace.close()
    report = finish(repair(found, tmp_path / "out.corpus"))
    assert report.ok
    assert len(content_of(tmp_path / "out.corpus")["texts"]) == 20
    assert journal_of(found).exists()


@pytest.mark.parametrize("lost", ["word", "word_by_value"])
def test_words_are_there_twice(lost, copy, tmp_path):
    """Without them no row of the journal could be read, and they lie on one page."""
    connection = sqlite3.connect(copy)  # noqa: TID251 - another program
    query = "SELECT rootpage FROM sqlite_schema WHERE name = ?"
    (page,) = connection.execute(query, (lost,)).fetchone()
    connection.close()
    content = bytearray(copy.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = random.Random(3).randbytes(4096)
    copy.write_bytes(content)
    report = finish(repair(copy, tmp_path / "out.corpus"))
    assert not report.end_known
    assert (report.edits_missing, report.edits_unfit, report.texts_missing) == (0, 0, 0)
    assert finish(check_corpus(tmp_path / "out.corpus")).problems == ()


def test_a_damaged_file_of_an_older_version_is_read(tmp_path):
    old = Path(__file__).parents[1] / "store" / "old_corpora" / "version_4.corpus"
    content = bytearray(old.read_bytes())
    content[:100] = bytes(100)
    with look(old) as connection:
        edits = list(old_rows(connection))
    (tmp_path / "old.corpus").write_bytes(content)
    report = finish(repair(tmp_path / "old.corpus", tmp_path / "out.corpus"))
    assert (report.edits_missing, report.edits_unfit, report.texts_missing) == (0, 0, 0)
    assert (report.saved["spans"], report.saved["edits"]) == (2, len(edits))
    again = open_corpus(tmp_path / "out.corpus")
    assert list(again.store.journal.rows()) == edits
    again.close()


def test_nothing_is_written_over(copy, tmp_path):
    with pytest.raises(CorpusExistsError):
        finish(repair(copy, copy))
    workspace = open_corpus(copy)
    with pytest.raises(CorpusBusyError):
        finish(repair(copy, tmp_path / "out.corpus"))
    workspace.close()
    assert not (tmp_path / "out.corpus").exists()


@pytest.mark.parametrize("content", [b"", b"Dear minister", bytes(100_000), b"\x0d" * 50_000])
def test_a_file_without_anything_is_refused(content, tmp_path):
    (tmp_path / "some.corpus").write_bytes(content)
    with pytest.raises(StoreError, match="nothing that proves itself"):
        finish(repair(tmp_path / "some.corpus", tmp_path / "out.corpus"))
    assert not (tmp_path / "out.corpus").exists()


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(StoreError, match="no such file"):
        finish(repair(tmp_path / "none.corpus", tmp_path / "out.corpus"))


def test_a_repair_that_is_stopped_leaves_nothing(copy, tmp_path):
    job = repair(copy, tmp_path / "out.corpus")
    next(job)
    next(job)
    job.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy.corpus"]


def test_noise_is_read_without_a_crash(whole, tmp_path):
    content = whole.read_bytes()
    chance = random.Random()
    for _ in range(200):
        noisy = bytearray(content[: chance.randrange(1, 8) * 4096])
        for _ in range(chance.randrange(1, 200)):
            noisy[chance.randrange(len(noisy))] = chance.randrange(256)
        (tmp_path / "noise.corpus").write_bytes(noisy)
        list(records(bytes(noisy)))
        salvage(tmp_path / "noise.corpus")


def test_the_page_reader_reads_what_sqlite_wrote(tmp_path):
    """Every kind of value, with and without overflow, in both kinds of table."""
    rows = [
        (1, None, 0, 1, -1, 127, "é" * size, b"\x00" * size, 2.5, 1 << 40, -(1 << 60))
        for size in (0, 1, 30, 900, 1100, 4000, 4100, 50_000)
    ]
    path = tmp_path / "values.db"
    connection = sqlite3.connect(path)  # noqa: TID251 - another program
    columns = "a, b, c, d, e, f, g, h, i, j, k"
    connection.execute(f"CREATE TABLE t (n INTEGER PRIMARY KEY, {columns})")
    connection.execute(f"CREATE TABLE w (n INTEGER PRIMARY KEY, {columns}) WITHOUT ROWID")
    for number, row in enumerate(rows, 1):
        for table in ("t", "w"):
            marks = ", ".join("?" * (len(row) + 1))
            connection.execute(f"INSERT INTO {table} VALUES ({marks})", (number, *row))
    connection.commit()
    connection.close()
    found = list(records(path.read_bytes()))
    for number, row in enumerate(rows, 1):
        assert (number, [None, *row]) in found
        assert (None, [number, *row]) in found


def test_a_report_says_all_that_it_knows():
    report = RepairReport({"edits": 3}, 2, 1, 1, 4, end_known=False)
    text = " ".join(report.sentences)
    for words in (
        "edits that cannot be read: 2",
        "edits that do not fit without them: 1",
        "texts: 1",
        "without proof, to be looked at: 4",
        "more edits behind",
    ):
        assert words in text
    assert issubclass(CorpusExistsError, AnnotatorError)
