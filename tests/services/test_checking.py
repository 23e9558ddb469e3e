"""A changed corpus is found out, however it was changed; a whole one is said to be whole."""

import hashlib
import random
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.model.errors import (
    AnnotatorError,
    CorpusBusyError,
    CorpusDamagedError,
    NotACorpusError,
    StoreError,
)
from annotator.services import annotating
from annotator.services.checking import CheckReport, check_corpus
from annotator.services.jobs import Progress, finish
from annotator.services.workspace import Workspace, open_corpus
from annotator.store import inspection
from annotator.store.journal import is_whole
from annotator.store.opening import looked_at
from tests.makers import TEXT, a_corpus

MUTATIONS = 300


def worked_on(folder: Path) -> Workspace:
    """Make a corpus with something in every table, and some of it undone."""
    workspace = a_corpus(folder, documents=3)
    first, second, _ = (row.id for row in workspace.document_rows())
    source = annotating.mark(workspace, first, "attribution", [(0, 17)])
    target = annotating.mark(workspace, first, "claim", [(33, 69)])
    annotating.link(workspace, source, target, "attributes")
    annotating.mark(workspace, first, "claim", [(73, 88), (113, 124)])
    annotating.set_note(workspace, target, "who counted?")
    annotating.mark(workspace, second, "quantity", [(36, 45)])
    annotating.set_document_note(workspace, second, "n" * 6000)
    annotating.describe_document(workspace, second, "genre", "news")
    annotating.spend_time(workspace, second, 30)
    workspace.undo()
    workspace.undo()
    workspace.redo()
    return workspace


@pytest.fixture
def corpus(tmp_path) -> Path:
    workspace = worked_on(tmp_path)
    workspace.close()
    return workspace.path


def attack(path: Path, *statements: str) -> None:
    """Change a corpus by another program that keeps its tables' rules in place."""
    connection = sqlite3.connect(path, isolation_level=None)  # noqa: TID251 - another program
    triggers = connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
    ).fetchall()
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        assert connection.execute(statement).rowcount != 0, statement
    for _, sql in triggers:
        connection.execute(sql)
    connection.close()


def test_a_whole_corpus_is_said_to_be_whole(corpus):
    before = corpus.read_bytes()
    report = finish(check_corpus(corpus))
    assert report.ok
    assert report.counts == {
        "documents": 3,
        "people": 1,
        "spans": 4,
        "relations": 1,
        "edits": 15,
    }
    assert "is whole" in report.sentences[0]
    assert report.to_data()["ok"] is True
    assert corpus.read_bytes() == before
    assert [path.name for path in corpus.parent.iterdir()] == [corpus.name]


def test_an_open_corpus_can_be_checked_while_it_is_worked_on(tmp_path):
    workspace = worked_on(tmp_path)
    job = check_corpus(workspace)
    assert isinstance(next(job), Progress)
    annotating.mark(workspace, workspace.document_rows()[2].id, "claim", [(4, 12)])
    assert finish(job).counts["spans"] == 4  # those that were there when it began
    assert finish(check_corpus(workspace)).counts["spans"] == 5
    workspace.close()


def test_a_check_can_be_stopped(corpus):
    job = check_corpus(corpus)
    next(job)
    job.close()
    open_corpus(corpus).close()


ANOTHER_EDIT = "6a" + hashlib.sha256(b"j{}").hexdigest()[:8] + "7b7d"
TAMPERED = {
    "text changed": ("UPDATE body SET text = replace(text, '60', '90')", "not the one"),
    "text shortened": ("UPDATE body SET text = substr(text, 2) WHERE key = 1", "not the one"),
    "length changed": ("UPDATE document SET length = 7 WHERE key = 1", "characters, not 7"),
    "offsets behind the text": (
        "UPDATE span SET behind = 5000 WHERE label = 'quantity'",
        "inside their text",
    ),
    "offsets moved": ("UPDATE span SET first = 1 WHERE label = 'attribution'", "spans are not"),
    "label changed": ("UPDATE span SET label = 'claim'", "spans are not"),
    "note changed": ("UPDATE span SET note = 'x' WHERE note IS NOT NULL", "spans are not"),
    "fragments changed": (
        "UPDATE span SET fragments = '[[73,88],[114,124]]' WHERE fragments IS NOT NULL",
        "spans are not",
    ),
    "relation deleted": ("DELETE FROM relation", "relations are not"),
    "relation turned round": (
        "UPDATE relation SET source = target, target = source",
        "relations are not",
    ),
    "time changed": ("UPDATE layer SET seconds = 5 WHERE seconds = 30", "layers are not"),
    "state changed": ("UPDATE layer SET state = 'done'", "layers are not"),
    "title changed": ("UPDATE document SET title = 'x' WHERE key = 2", "documents are not"),
    "genre changed": (
        """UPDATE document SET attributes = '{"genre":"news"}'""",
        "documents are not",
    ),
    "name changed": ("UPDATE person SET name = 'Bob'", "people are not"),
    "scheme changed": (
        "UPDATE scheme SET content = replace(content, 'sure', 'surely')",
        "schemes are not",
    ),
    "edit changed": ("UPDATE journal SET detail = 'x' WHERE seq = 5", "Edit 5"),
    "time of an edit changed": ("UPDATE journal SET at = at + 1 WHERE seq = 5", "Edit 5"),
    "edit undone by another": ("UPDATE journal SET target = 3 WHERE kind = 2", "Edit 15"),
    "body changed": ("UPDATE journal SET body = x'6a7b7d7b7d7b7d' WHERE seq = 6", "Edit 6"),
    "body changed with its check": (
        f"UPDATE journal SET body = x'{ANOTHER_EDIT}' WHERE seq = 6",
        "Edit 6",
    ),
    "body of another edit": (
        "UPDATE journal SET body = (SELECT body FROM journal WHERE seq = 7) WHERE seq = 6",
        "Edit 6",
    ),
    "edit of another person": ("UPDATE journal SET person = title WHERE seq = 5", "Edit 5"),
    "edit of another title": ("UPDATE journal SET title = person WHERE seq = 5", "Edit 5"),
    "a word changed": ("UPDATE word SET value = x'0061' WHERE key = 1", "Edit 1"),
    "a word removed": ("DELETE FROM word WHERE key = 1", "not there: journal → word"),
    "edit deleted": ("DELETE FROM journal WHERE seq = 6", "Edit 6"),
    "first edit deleted": ("DELETE FROM journal WHERE seq = 1", "Edit 1"),
    "last edit deleted": ("DELETE FROM journal WHERE seq = 15", "are not what"),
    "journal emptied": ("DELETE FROM journal", "are not what"),
    "everything emptied but the texts": (
        "DELETE FROM span WHERE label = 'claim'",
        "names another",
    ),
}


@pytest.mark.parametrize(("statement", "words"), TAMPERED.values(), ids=TAMPERED)
def test_what_another_program_changed_is_found(statement, words, corpus):
    attack(corpus, statement)
    report = finish(check_corpus(corpus))
    assert not report.ok
    assert any(words in problem for problem in report.problems), report.problems
    assert "Restore a backup" in report.sentences[-1]
    assert all("\n" not in sentence for sentence in report.sentences)


def test_edits_in_another_order_are_found(corpus):
    attack(
        corpus,
        "UPDATE journal SET seq = 1006 WHERE seq = 6",
        "UPDATE journal SET seq = 6 WHERE seq = 7",
        "UPDATE journal SET seq = 7 WHERE seq = 1006",
    )
    assert not finish(check_corpus(corpus)).ok


def test_a_journal_that_was_hashed_anew_still_has_to_give_the_tables(corpus):
    """Whoever recomputes the chain is found by the replay."""
    workspace = open_corpus(corpus)
    workspace.store.connection.set_authorizer(None)
    with workspace.store.lock:
        workspace.store.connection.execute("UPDATE span SET label = 'claim' WHERE note IS NULL")
    workspace.close()
    report = finish(check_corpus(corpus))
    assert any(
        "spans are not what the journal says: 2 differ" in one for one in report.problems
    )


def test_a_file_that_cannot_be_opened_gives_a_report(corpus):
    corpus.write_bytes(corpus.read_bytes()[:-4096])
    report = finish(check_corpus(corpus))
    assert report == CheckReport(report.problems)
    assert "end of the file is missing" in report.problems[0]


def test_nobody_changes_a_corpus_while_it_is_checked(corpus):
    job = check_corpus(corpus)
    next(job)
    with pytest.raises(CorpusBusyError):
        open_corpus(corpus)
    assert finish(job).ok
    open_corpus(corpus).close()


def test_what_is_no_corpus_is_refused(tmp_path):
    (tmp_path / "letter.txt").write_text("Dear minister")
    with pytest.raises(NotACorpusError):
        finish(check_corpus(tmp_path / "letter.txt"))
    with pytest.raises(StoreError, match="no such file"):
        finish(check_corpus(tmp_path / "none.corpus"))


def test_a_corpus_that_is_open_elsewhere_is_refused(tmp_path):
    workspace = a_corpus(tmp_path)
    with pytest.raises(CorpusBusyError):
        finish(check_corpus(workspace.path))
    workspace.close()


# ---- damage at random


def everything(path: Path) -> list[object]:
    """Read all that people see of a corpus: texts, layers, spans, relations, journal."""
    workspace = open_corpus(path)
    try:
        found: list[object] = [workspace.people(), workspace.scheme()]
        for row in workspace.document_rows():
            found += [workspace.document(row.id), workspace.contents(row.id)]
        found += list(workspace.store.journal.rows())
        found += [inspection.counts(workspace.store)]
    finally:
        workspace.close()
    return found


def flip(content: bytearray, chance: random.Random) -> None:
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def flip_in_used_bytes(content: bytearray, chance: random.Random) -> None:
    used = [place for place, byte in enumerate(content) if byte]
    content[chance.choice(used)] ^= 1 << chance.randrange(8)


def overwrite(content: bytearray, chance: random.Random) -> None:
    start, length = chance.randrange(len(content)), chance.choice([1, 4, 64, 512])
    content[start : start + length] = chance.randbytes(len(content[start : start + length]))


def zero_a_sector(content: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(content) // 512) * 512
    content[start : start + 512] = bytes(512)


def swap_pages(content: bytearray, chance: random.Random) -> None:
    one, two = (chance.randrange(len(content) // 4096) * 4096 for _ in range(2))
    first, second = content[one : one + 4096], content[two : two + 4096]
    content[one : one + 4096], content[two : two + 4096] = second, first


def change_a_letter(content: bytearray, chance: random.Random) -> None:
    place = content.find(chance.choice([b"ministry", b"claim", b"news", b"counted", b"Ada"]))
    content[place] ^= 1


DAMAGE: list[Callable[[bytearray, random.Random], None]] = [
    flip,
    flip_in_used_bytes,
    flip_in_used_bytes,
    flip_in_used_bytes,
    overwrite,
    zero_a_sector,
    swap_pages,
    change_a_letter,
]


def test_damage_at_random_never_goes_unnoticed(corpus, tmp_path):
    whole, content = everything(corpus), corpus.read_bytes()
    chance = random.Random()
    seen = {"refused": 0, "reported": 0, "harmless": 0}
    for number in range(MUTATIONS):
        damaged = bytearray(content)
        chance.choice(DAMAGE)(damaged, chance)
        path = tmp_path / f"{number}.corpus"
        path.write_bytes(damaged)
        seen[verdict(path, whole)] += 1
        path.unlink()
    assert seen["refused"] + seen["reported"] > MUTATIONS / 2, seen


def verdict(path: Path, whole: list[object]) -> str:
    """Say what becomes of a damaged file; fail if it gives wrong content in silence."""
    try:
        report = finish(check_corpus(path))
    except AnnotatorError:
        return "refused"
    if not report.ok:
        return "reported"
    assert everything(path) == whole, "wrong content without a word"
    return "harmless"


def test_the_text_of_the_tests_has_what_offsets_must_survive():
    assert "\r\n" in TEXT
    assert max(map(ord, TEXT)) > 0xFFFF


def test_a_row_whose_body_was_changed_is_read_without_it(corpus):
    attack(corpus, f"UPDATE journal SET body = x'{ANOTHER_EDIT[:-2]}' WHERE seq = 6")
    with looked_at(corpus) as store:
        rows = list(store.journal.rows())
        assert [row.seq for row in rows if not is_whole(row)] == [6]
        with pytest.raises(CorpusDamagedError):
            rows[5].edit_data()
