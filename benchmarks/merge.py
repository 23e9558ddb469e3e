"""Measure a merge beside the least that the same packets need.

    .venv/bin/python -m benchmarks.merge [PEOPLE] [SPANS]

PEOPLE is 3 and SPANS 20,000 by default; 10 and 250000 are the sizes that the limits are for.
Every person marks so many spans by hand, one edit each, and sends a packet back. The least is
what nobody can do without, measured in the same run: unpack, hash and parse each member, prove
each row of the journal by its hash, compare each span's text, and copy the rows of journal and
spans with a bare INSERT … SELECT into tables with the keys and the index of a corpus. Processor
time counts, with Python's collector at rest as in the window and on the command line. The
limits: a merge within 1.5 times of that, the same packets again within 5 %.
"""

import argparse
import contextlib
import hashlib
import json
import random
import shutil
import sqlite3
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from annotator.cli.progress import collector_paused
from annotator.formats.packets import MEMBERS
from annotator.model.document import Decoding, Document
from annotator.model.ids import new_id
from annotator.model.person import Person, Role
from annotator.model.span import Span
from annotator.services.edits import AddDocument, AddSpan, Batch, entry_of
from annotator.services.jobs import finish
from annotator.services.packets.making import packet_back, packet_out
from annotator.services.packets.merging import merge_job
from annotator.services.packets.opening import open_packet
from annotator.services.packets.rows import proven_rows
from annotator.services.people import add_person
from annotator.services.workspace import Workspace, create_corpus, open_corpus
from annotator.store.edit_bodies import packed
from annotator.store.journal import Entry

ROOT = Path(__file__).resolve().parent.parent
LABELS = ("claim", "attribution", "quantity", "unverifiable detail")
_SPANS_A_TEXT = 25
_COPY_SPANS = """
INSERT INTO span SELECT document, :person, id, label, first, behind, fragments,
  attributes, note, flag FROM theirs.span
"""
_COPY_JOURNAL = "INSERT INTO journal SELECT :person, * FROM theirs.journal"
_TABLES = """
CREATE TABLE span (document INTEGER, person INTEGER, id BLOB, label TEXT, first INTEGER,
  behind INTEGER, fragments TEXT, attributes TEXT, note TEXT, flag TEXT,
  PRIMARY KEY (document, person, id)) STRICT, WITHOUT ROWID;
CREATE INDEX span_by_place ON span (document, person, first);
CREATE TABLE journal (replica INTEGER, seq INTEGER, at INTEGER, person INTEGER, kind INTEGER,
  target INTEGER, title INTEGER, detail ANY, body BLOB, hash BLOB,
  PRIMARY KEY (replica, seq)) STRICT, WITHOUT ROWID;
"""
_RANDOM = random.Random(5)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="benchmarks.merge")
    parser.add_argument("people", nargs="?", type=int, default=3)
    parser.add_argument("spans", nargs="?", type=int, default=20_000)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=ROOT) as name:
        folder = Path(name)
        lead, copies, packets = _prepare(folder, chosen.people, chosen.spans)
        sizes = sum(path.stat().st_size for path in packets) / 1e6
        print(f"{chosen.people} packets of {chosen.spans:,} spans, {sizes:.1f} MB")
        least = _measure("verify and copy (the least)", lambda: _least(folder, copies, packets))
        with contextlib.closing(open_corpus(lead)) as workspace:
            merged = _measure("merge", lambda: finish(merge_job(workspace, packets)))
            again = _measure("merge again", lambda: finish(merge_job(workspace, packets)))
        print(f"merge / least {merged / least:.2f}, again / least {again / least:.3f}")


def _measure(what: str, work: Callable[[], object]) -> float:
    """Return the seconds of processor time that some work takes."""
    with collector_paused():
        begin = time.process_time()
        work()
        seconds = time.process_time() - begin
    print(f"{what:32} {seconds:8.2f} s")
    return seconds


def _prepare(folder: Path, people: int, spans: int) -> tuple[Path, list[Path], list[Path]]:
    lead = create_corpus(folder / "lead.corpus")
    texts = [_text(number) for number in range(spans // _SPANS_A_TEXT)]
    lead.do(Batch(tuple(AddDocument(entry_of(one), one.text) for one in texts)), "Import")
    copies, packets = [], []
    for number in range(people):
        person = add_person(lead, f"Person {number}", [Role.ANNOTATOR])
        out, copy = folder / f"{number}.out", folder / f"{number}.corpus"
        finish(packet_out(lead, person, out))
        finish(open_packet(out, copy))
        with contextlib.closing(open_corpus(copy)) as workspace:
            workspace.act_as(person.id)
            with workspace.store.transaction():
                for text in texts:
                    _mark(workspace, text, person)
            packets.append(folder / f"{number}.back")
            finish(packet_back(workspace, packets[-1]))
        copies.append(copy)
    lead.close()
    return lead.path, copies, packets


def _text(number: int) -> Document:
    words = " ".join(f"word{_RANDOM.randrange(1000)}" for _ in range(250))
    return Document(new_id(), f"Text {number}", f"{number} {words}", decoding=Decoding("utf-8"))


def _mark(workspace: Workspace, text: Document, person: Person) -> None:
    for _ in range(_SPANS_A_TEXT):
        start = _RANDOM.randrange(len(text.text) - 60)
        end = start + _RANDOM.randrange(5, 60)
        span = Span(new_id(), text.id, person.id, _RANDOM.choice(LABELS), ((start, end),))
        edit = AddSpan(span)
        edit.apply(workspace.store)
        at = time.time_ns() // 1_000_000
        body = packed(edit.to_data())
        entry = Entry(at, person.id, "do", None, "Mark", span.label, body)
        workspace.store.journal.append(entry)


def _least(folder: Path, copies: list[Path], packets: list[Path]) -> None:
    for path in packets:
        _verify(path)
    target = folder / "least.db"
    connection = sqlite3.connect(target, isolation_level=None)  # noqa: TID251 - the bare library
    connection.executescript(_TABLES)
    for number, copy in enumerate(copies):
        theirs = folder / "theirs.db"
        shutil.copyfile(copy, theirs)
        connection.execute("ATTACH ? AS theirs", [str(theirs)])
        connection.execute("BEGIN")
        connection.execute(_COPY_SPANS, {"person": number})
        connection.execute(_COPY_JOURNAL, {"person": number})
        connection.execute("COMMIT")
        connection.execute("DETACH theirs")
    connection.close()


def _verify(path: Path) -> None:
    """Do what nobody can do without, at the least cost."""
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in MEMBERS}
        person = json.loads(archive.read("manifest.json"))["person"]
    for content in members.values():
        hashlib.sha256(content).hexdigest()
    for row in proven_rows(members["journal.jsonl"], person):
        if row.body is not None:
            json.loads(row.body)
    texts: dict[str, str] = {}
    with contextlib.closing(open_corpus(path.with_name("lead.corpus"))) as workspace:
        for line in members["documents.jsonl"].splitlines():
            row = json.loads(line)
            texts[row["id"]] = workspace.store.documents.text(row["id"])
    for line in members["layers.jsonl"].decode("utf-8").splitlines():
        _compare(json.loads(line), texts)


def _compare(layer: dict[str, Any], texts: dict[str, str]) -> None:
    text = texts[layer["document"]]
    for span in layer["spans"]:
        start, end = span["fragments"][0]
        if text[start:end] != span["text"]:
            raise ValueError(span["id"])


if __name__ == "__main__":
    main()
