"""The baseline at work: documents as tokens with tags, and a program that learns from them."""

import contextlib
import json
import subprocess
import sys
import tempfile
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from annotator.analysis import baseline
from annotator.analysis.readiness import SHARES
from annotator.model.document import Document
from annotator.model.errors import RuleBrokenError
from annotator.model.sentences import sentences
from annotator.model.span import Fragment
from annotator.model.tokens import tokens
from annotator.services.jobs import Job, Progress
from annotator.services.releases.reference import Marked

FOLDS = 3
_LOOK = 0.2  # seconds between two looks at the program


@dataclass(frozen=True, slots=True)
class Cut:
    """A document cut into tokens, sentence by sentence."""

    id: str
    sentences: tuple[tuple[Fragment, ...], ...]
    """The tokens of each sentence, as code points."""

    @property
    def size(self) -> int:
        """The number of tokens."""
        return sum(map(len, self.sentences))

    def place(self, sentence: int, span: Sequence[int]) -> Fragment:
        """Return the code points of a range of tokens in a sentence."""
        found = self.sentences[sentence][span[0] : span[1]]
        return found[0][0], found[-1][1]


def cut(document: Document) -> Cut:
    """Cut a document into sentences of tokens."""
    everything = list(tokens(document.text))
    starts = [start for start, _ in everything]
    return Cut(
        document.id,
        tuple(
            tuple(everything[bisect_left(starts, start) : bisect_left(starts, end)])
            for start, end in sentences(document.text)
        ),
    )


def as_work(
    text: str, found: Cut, marked: Sequence[Marked], labels: Sequence[str], fold: int
) -> dict[str, Any]:
    """Return a document as the baseline reads it."""
    return {
        "id": found.id,
        "fold": fold,
        "sentences": [[text[start:end] for start, end in one] for one in found.sentences],
        "tags": {label: _tags(found, marked, label) for label in labels},
    }


def _tags(found: Cut, marked: Sequence[Marked], label: str) -> list[list[str]]:
    fragments = sorted(each for own, parts in marked if own == label for each in parts)
    result = []
    for sentence in found.sentences:
        starts, ends = [start for start, _ in sentence], [end for _, end in sentence]
        tags = [baseline.OUTSIDE] * len(sentence)
        for start, end in fragments:
            first, behind = bisect_right(ends, start), bisect_left(starts, end)
            for place in range(first, behind):
                tags[place] = baseline.INSIDE if place > first else baseline.BEGIN
        result.append(tags)
    return result


def learned(
    documents: list[dict[str, Any]], labels: Sequence[str]
) -> Job[list[dict[str, Any]]]:
    """Train and try the baseline in a program of its own; return what it found.

    Closed, the job ends the program. Raises RuleBrokenError if the program fails.
    """
    work = {"documents": documents, "labels": labels, "folds": FOLDS, "shares": SHARES}
    total = len(labels) * FOLDS * len(SHARES)
    with tempfile.TemporaryDirectory(prefix="annotator-") as name:
        folder = Path(name)
        (folder / "work.json").write_text(json.dumps(work), encoding="utf-8")
        with (folder / "results").open("wb") as file, _running(folder, file) as process:
            while _is_at_work(process):
                done = (folder / "results").read_bytes().count(b"\n")
                yield Progress(done, total, "training the baseline")
        if process.returncode:
            raise RuleBrokenError(
                "The baseline could not be trained: the program that does it ended with status "
                f"{process.returncode}. Close other programs to free memory, and try again."
            )
        lines = (folder / "results").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


@contextlib.contextmanager
def _running(folder: Path, out: IO[bytes]) -> Iterator[subprocess.Popen[bytes]]:
    command = [
        sys.executable,
        "-P",
        "-W",
        "ignore",
        baseline.__file__,
        str(folder / "work.json"),
    ]
    process = subprocess.Popen(  # noqa: S603 - this interpreter and a module of ours
        command, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.DEVNULL
    )
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()


def _is_at_work(process: subprocess.Popen[bytes]) -> bool:
    try:
        process.wait(_LOOK)
    except subprocess.TimeoutExpired:
        return True
    return False
