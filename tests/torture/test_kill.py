"""Whatever was acknowledged survives kill -9, at any moment of any work."""

import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.services import annotating, backups
from annotator.services.checking import check_corpus
from annotator.services.jobs import finish
from annotator.services.workspace import open_corpus
from annotator.store.copies import checked
from annotator.store.header import read_header
from annotator.store.migrations import NEWEST, STEPS
from annotator.store.opening import open_store
from tests.makers import a_corpus
from tests.torture.victim import BATCH

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and kill -9"),
]
LINES = {"bring_up_to_date": [0, 0, 0, 1]}  # it acknowledges once
ROOT = Path(__file__).parents[2]


class Killer:
    """Has work done in another process and kills it after a random time."""

    def __init__(self, folder: Path) -> None:
        environment = {**os.environ, "XDG_DATA_HOME": str(folder / "data")}
        command = [sys.executable, "-m", "tests.torture.victim"]
        self.process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.chance = random.Random()
        self.acknowledgements = folder / "acknowledgements"
        self.kills = 0

    def kill(self, job: str, path: Path, longest: float, **details) -> list[str]:
        """Do a job on a corpus and return what was acknowledged before it was killed.

        Some are killed at once or within `longest` seconds, the rest so long after the
        first, second or third thing was saved.
        """
        self.acknowledgements.unlink(missing_ok=True)
        order = {
            "job": job,
            "path": str(path),
            "lines": self.chance.choice(LINES.get(job, [0, 1, 2, 3])),
            "seconds": self.chance.uniform(0, longest),
            "seed": self.chance.random(),
            "acknowledgements": str(self.acknowledgements),
            **details,
        }
        self.process.stdin.write(json.dumps(order) + "\n")
        self.process.stdin.flush()
        assert json.loads(self.process.stdout.readline())["killed"]
        self.kills += 1
        if not self.acknowledgements.exists():
            return []
        return self.acknowledgements.read_text().splitlines()


@pytest.fixture
def killer(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    killer = Killer(tmp_path)
    yield killer
    killer.process.stdin.close()
    killer.process.wait(timeout=10)
    killer.process.stdout.close()


def heads(path: Path) -> list[str]:
    """Open a corpus as a person would and return number and hash of each edit."""
    workspace = open_corpus(path)
    rows = [f"{row.seq} {row.hash.hex()}" for row in workspace.store.journal.rows()]
    workspace.close()
    assert finish(check_corpus(path)).problems == ()
    return rows


@pytest.mark.parametrize(
    ("job", "kills", "longest"), [("annotate", 160, 0.03), ("bring_in", 50, 0.05)]
)
def test_nothing_acknowledged_is_lost(job, kills, longest, killer, tmp_path):
    acknowledged = interrupted = 0
    for number in range(kills):
        if number % 20 == 0:
            workspace = a_corpus(tmp_path, name=f"{job}-{number}", documents=3)
            workspace.close()
            path, before = workspace.path, heads(workspace.path)
        saved = killer.kill(job, path, longest)
        interrupted += read_header(path, len(STEPS)).interrupted
        after = heads(path)
        assert after[: len(before) + len(saved)] == before + saved
        assert len(after) <= len(before) + len(saved) + 1
        before = after
        acknowledged += len(saved)
    assert killer.kills == kills
    assert acknowledged > kills / 2, "the workers were killed before they did anything"
    assert interrupted > kills / 10, "hardly any worker was killed while it had the file open"


def test_an_import_comes_in_whole_or_not_at_all(killer, tmp_path):
    workspace = a_corpus(tmp_path, documents=0)
    workspace.close()
    for _ in range(20):
        killer.kill("bring_in", workspace.path, 0.05)
        report = finish(check_corpus(workspace.path))
        assert report.problems == ()
        assert report.counts["documents"] % BATCH == 0


def test_every_backup_that_has_its_name_is_whole(killer, tmp_path):
    workspace = a_corpus(tmp_path)
    corpus_id = workspace.store.corpus_id()
    workspace.close()
    before = heads(workspace.path)
    for _ in range(40):
        saved = killer.kill("back_up", workspace.path, 0.06)
        after = heads(workspace.path)
        assert set(before) | set(saved) <= set(after)
        before = after
        for backup in backups.list_backups(corpus_id):
            assert list(checked(backup.path))
    folder = tmp_path / "data" / "Annotator" / "backups" / corpus_id
    finished = list(folder.glob("[0-9]*.corpus"))
    assert len(backups.list_backups(corpus_id)) == len(finished) > 0


def test_an_update_is_done_or_not_begun(killer, tmp_path):
    step = tmp_path / f"{NEWEST + 1:04}_next.sql"
    step.write_text("ALTER TABLE layer ADD COLUMN mood TEXT;\n")
    updated = 0
    for number in range(40):
        workspace = a_corpus(tmp_path, name=f"old-{number}")
        workspace.close()
        before = heads(workspace.path)
        killer.kill("bring_up_to_date", workspace.path, 0.05, step=str(step))
        version = read_header(workspace.path, NEWEST + 1).version
        updated += version > NEWEST
        store = open_store(workspace.path, (*STEPS, step) if version > NEWEST else STEPS)
        assert [f"{row.seq} {row.hash.hex()}" for row in store.journal.rows()] == before
        corpus_id = store.corpus_id()
        store.close()
        if version > NEWEST:
            kept = backups.list_backups(corpus_id)
            assert [one.reason for one in kept] == ["before-update"]
            assert list(checked(kept[0].path))
    assert 0 < updated < 40, "every worker was killed at the same stage"


def test_a_restored_corpus_is_one_of_the_backups(killer, tmp_path):
    workspace = a_corpus(tmp_path)
    corpus_id = workspace.store.corpus_id()
    finish(backups.backup(workspace, "one"))
    annotating.mark(workspace, workspace.document_rows()[0].id, "claim", [(4, 12)])
    finish(backups.backup(workspace, "two"))
    workspace.close()
    copies = [str(one.path) for one in backups.list_backups(corpus_id)]
    contents = [heads(Path(one)) for one in copies]
    for _ in range(20):
        killer.kill("put_back", workspace.path, 0.06, backups=copies)
        assert heads(workspace.path) in contents
