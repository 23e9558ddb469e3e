"""The end of the process at any moment, a corpus opened twice, yesterday's mistake."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.cli.run import run
from annotator.cli.table import COMMANDS
from annotator.services.checking import check_corpus
from annotator.services.jobs import finish
from annotator.services.workspace import open_corpus
from tests.makers import a_corpus

TEXTS = 400
"""So many that an import takes long enough to be killed in the middle."""
INTERRUPTED = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell may have switched it off
from annotator.__main__ import main
sys.exit(main(["import", *sys.argv[1:]]))
"""
MARK = """
import sys
from pathlib import Path
from annotator.services import annotating
from annotator.services.workspace import introduce, open_corpus

workspace = open_corpus(Path(sys.argv[1]))
introduce(workspace, "Ada")
document_id = workspace.document_rows()[0].id
words = workspace.document(document_id).text.split()
start = 0
for word in words[:20]:
    start = workspace.document(document_id).text.index(word, start)
    annotating.mark(workspace, document_id, "claim", [(start, start + len(word))])
    print("saved", flush=True)
    start += len(word)
input()
"""


def command(*arguments: object) -> int:
    return run([str(argument) for argument in arguments], COMMANDS)


def start(*arguments: object, **options) -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
        **options,
    )


@pytest.fixture
def texts(tmp_path):
    folder = tmp_path / "texts"
    folder.mkdir()
    for number in range(TEXTS):
        text = f"Text {number}. " + "The dam has lost 40 per cent of its water. " * 200
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    return folder


def count(path: Path) -> int:
    workspace = open_corpus(path)
    try:
        return len(workspace.document_rows())
    finally:
        workspace.close()


@pytest.mark.slow
@pytest.mark.parametrize("moment", range(6))
def test_an_import_that_is_killed_leaves_nothing_or_everything(tmp_path, texts, moment):
    corpus = tmp_path / "a.corpus"
    assert command("new", corpus) == 0
    journal = Path(f"{corpus}-journal")
    importing = start("-m", "annotator", "import", corpus, texts)
    with importing:
        # The journal is there while the one transaction of the import is being written.
        while importing.poll() is None and not journal.exists():
            os.sched_yield()
        for _ in range(moment * 500):
            os.sched_yield()
        importing.kill()
    assert count(corpus) in (0, TEXTS)
    assert finish(check_corpus(corpus)).ok
    assert command("import", corpus, texts) == 0
    assert count(corpus) == TEXTS


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows knows no such signal")
def test_an_import_that_is_interrupted_says_so_and_leaves_nothing(tmp_path, texts):
    corpus = tmp_path / "a.corpus"
    assert command("new", corpus) == 0
    journal = Path(f"{corpus}-journal")
    importing = start("-c", INTERRUPTED, corpus, texts)
    with importing:
        while importing.poll() is None and not journal.exists():
            os.sched_yield()
        importing.send_signal(signal.SIGINT)
        _, complaint = importing.communicate()
    was_stopped = importing.returncode == 130
    came_too_late = importing.returncode in (0, -signal.SIGINT)
    assert was_stopped or came_too_late, complaint
    assert complaint.count("\n") == was_stopped
    assert count(corpus) == (0 if was_stopped else TEXTS)
    assert not journal.exists()


def test_what_was_said_to_be_saved_is_there_after_a_kill(tmp_path):
    workspace = a_corpus(tmp_path, person=None)
    corpus, document_id = workspace.path, workspace.document_rows()[0].id
    workspace.close()
    working = start("-c", MARK, corpus)
    with working:
        for _ in range(12):
            assert working.stdout.readline() == "saved\n"
        working.kill()
    workspace = open_corpus(corpus)
    workspace.act_as(workspace.people()[0].id)
    assert 12 <= len(workspace.spans(document_id)) <= 20
    workspace.close()
    assert finish(check_corpus(corpus)).ok


def test_yesterdays_work_is_undone_today(tmp_path):
    workspace = a_corpus(tmp_path, person=None)
    corpus, document_id = workspace.path, workspace.document_rows()[0].id
    workspace.close()
    working = start("-c", MARK, corpus)
    with working:
        working.communicate("\n")
    today = open_corpus(corpus)
    today.act_as(today.people()[0].id)
    total = len(today.spans(document_id))
    assert total > 10
    for left in reversed(range(total)):
        today.undo()
        assert len(today.spans(document_id)) == left
    for done in range(total):
        today.redo()
        assert len(today.spans(document_id)) == done + 1
    today.close()
    assert finish(check_corpus(corpus)).ok


def test_a_second_program_is_refused_while_the_first_works_on(tmp_path, capsys):
    workspace = a_corpus(tmp_path)
    (tmp_path / "a.txt").write_text("A text.")
    for name, *others in (
        ("stats",),
        ("log",),
        ("scheme",),
        ("people", "--add", "Bo"),
        ("check",),
        ("check", "--repair", tmp_path / "b.corpus"),
        ("backup", tmp_path / "b.corpus"),
        ("import", tmp_path / "a.txt"),
        ("export", tmp_path / "a.jsonl", "--format", "native"),
    ):
        assert command(name, workspace.path, *others) == 1
        refusal = capsys.readouterr().err
        assert "Close it there first" in refusal
        assert refusal.count("\n") == 1
    assert not (tmp_path / "b.corpus").exists()
    assert not (tmp_path / "a.jsonl").exists()
    assert len(workspace.document_rows()) == 1
    workspace.close()
    assert command("stats", workspace.path) == 0
