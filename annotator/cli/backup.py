"""annotator backup: write a copy of a corpus that was opened and checked."""

import argparse
import contextlib
from datetime import UTC, datetime
from pathlib import Path

from annotator.cli.command import Command, add_corpus, path_argument
from annotator.cli.output import say
from annotator.cli.progress import run_job
from annotator.model.errors import CorpusExistsError
from annotator.services.backups import save_copy
from annotator.services.workspace import open_corpus


def _configure(parser: argparse.ArgumentParser) -> None:
    add_corpus(parser)
    parser.add_argument(
        "out",
        metavar="OUT",
        type=path_argument,
        help="the copy, which must not exist yet, or a folder in which it gets a name",
    )


def _run(options: argparse.Namespace) -> int:
    corpus = Path(options.corpus)
    with contextlib.closing(open_corpus(corpus)) as workspace:
        target = _target(corpus, Path(options.out))
        run_job(save_copy(workspace, target))
    say(f"Wrote {target}, a whole and checked copy ({target.stat().st_size:,} bytes).")
    return 0


def _target(corpus: Path, out: Path) -> Path:
    if out.is_dir():
        out /= f"{corpus.stem}-{datetime.now(UTC):%Y%m%dT%H%M%SZ}{corpus.suffix}"
    if out.exists():
        raise CorpusExistsError(f"{out}: there is a file of this name already. Choose another.")
    return out


BACKUP = Command(_configure, _run)
