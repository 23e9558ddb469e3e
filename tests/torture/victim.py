"""Starts workers on a corpus and kills them: run as a program, driven by one JSON line a job.

It imports what a worker needs once and forks, so that a kill costs milliseconds. A worker
writes a line to the acknowledgement file after each thing that the program says is saved.
"""

import json
import os
import random
import signal
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from annotator.model.document import Document
from annotator.model.errors import AnnotatorError
from annotator.model.ids import new_id
from annotator.services import annotating, backups
from annotator.services.edits import AddDocument, Batch, entry_of
from annotator.services.jobs import finish
from annotator.services.workspace import Workspace, open_corpus
from annotator.store.migrations import STEPS, schema_after
from annotator.store.opening import open_store

BATCH = 20
LONGEST_SECONDS = 10


def annotate(job: dict) -> Iterator[str]:
    """Mark, relabel, erase, undo and redo, without end."""
    workspace, chance = opened(job), random.Random(job["seed"])
    documents = [row.id for row in workspace.document_rows()]
    while True:
        try:
            annotate_once(workspace, chance, chance.choice(documents))
        except AnnotatorError:
            continue
        yield head(workspace)


def annotate_once(workspace: Workspace, chance: random.Random, document_id: str) -> None:
    what = chance.random()
    spans = workspace.spans(document_id)
    if what < 0.1:
        workspace.undo()
    elif what < 0.15:
        workspace.redo()
    elif what < 0.25 and spans:
        annotating.erase(workspace, [chance.choice(spans)])
    elif what < 0.35 and spans:
        annotating.relabel(workspace, chance.choice(spans), "quantity")
    elif what < 0.45 and spans:
        annotating.set_note(workspace, chance.choice(spans), "n" * chance.randrange(1, 9000))
    else:
        start = chance.randrange(100)
        ends = [(start, start + 1 + chance.randrange(20))]
        annotating.mark(workspace, document_id, "claim", ends)


def bring_in(job: dict) -> Iterator[str]:
    """Import batches of texts large enough to spill out of SQLite's cache, without end."""
    workspace, chance = opened(job), random.Random(job["seed"])
    while True:
        texts = [f"{new_id()} {chance.randrange(10**9)} " * 800 for _ in range(BATCH)]
        documents = [Document(new_id(), "Text", text) for text in texts]
        edits = tuple(AddDocument(entry_of(one), one.text) for one in documents)
        workspace.do(Batch(edits), "Import", str(BATCH))
        yield head(workspace)


def back_up(job: dict) -> Iterator[str]:
    """Annotate and make a backup after each edit, without end."""
    workspace, chance = opened(job), random.Random(job["seed"])
    document_id = workspace.document_rows()[0].id
    while True:
        try:
            annotate_once(workspace, chance, document_id)
        except AnnotatorError:
            continue
        finish(backups.backup(workspace, "half-hour"))
        yield head(workspace)


def bring_up_to_date(job: dict) -> Iterator[str]:
    """Open the corpus with a program that knows one more step."""
    store = open_store(Path(job["path"]), (*STEPS, Path(job["step"])))
    store.close()
    yield "brought up to date"
    time.sleep(60)


def put_back(job: dict) -> Iterator[str]:
    """Restore one backup after the other, without end."""
    while True:
        for chosen in job["backups"]:
            kept = backups.restore(Path(chosen), Path(job["path"]))
            if kept is not None:
                kept.unlink()
            yield Path(chosen).name


JOBS: dict[str, Callable[[dict], Iterator[str]]] = {
    "annotate": annotate,
    "bring_in": bring_in,
    "back_up": back_up,
    "bring_up_to_date": bring_up_to_date,
    "put_back": put_back,
}


def opened(job: dict) -> Workspace:
    workspace = open_corpus(Path(job["path"]))
    workspace.act_as(workspace.people()[0].id)
    return workspace


def head(workspace: Workspace) -> str:
    number, digest = workspace.store.journal.head()
    return f"{number} {digest.hex()}"


def work(job: dict) -> None:
    """Do a job and acknowledge each step; a line is in the file once os.write returned."""
    handle = os.open(job["acknowledgements"], os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for line in JOBS[job["job"]](job):
        os.write(handle, f"{line}\n".encode())


def wait_for_lines(path: Path, wanted: int) -> None:
    """Wait until so much is saved, however busy the machine is, but not for ever."""
    deadline = time.monotonic() + LONGEST_SECONDS
    while wanted and time.monotonic() < deadline:
        if path.exists() and path.read_bytes().count(b"\n") >= wanted:
            return
        time.sleep(0.001)


def main() -> None:
    schema_after(STEPS)
    for line in sys.stdin:
        job = json.loads(line)
        child = os.fork()
        if child == 0:
            try:
                work(job)
            finally:
                os._exit(1)
        wait_for_lines(Path(job["acknowledgements"]), job["lines"])
        time.sleep(job["seconds"])
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        sys.stdout.write(json.dumps({"killed": os.WIFSIGNALED(status)}) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
