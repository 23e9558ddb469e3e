"""annotator new: make an empty corpus."""

import argparse
import contextlib
from pathlib import Path

from annotator.cli.command import Command, path_argument
from annotator.cli.output import say
from annotator.model.scheme_files import default_scheme, read_scheme
from annotator.services.workspace import create_corpus


def _configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "corpus",
        metavar="CORPUS",
        type=path_argument,
        help="the file to make, such as my.corpus",
    )
    parser.add_argument(
        "--scheme",
        metavar="FILE",
        type=path_argument,
        help="a scheme in TOML instead of the one that ships",
    )


def _run(options: argparse.Namespace) -> int:
    scheme = read_scheme(Path(options.scheme)) if options.scheme else default_scheme()
    with contextlib.closing(create_corpus(Path(options.corpus), scheme)):
        labels = ", ".join(label.name for label in scheme.labels)
        say(f"Made {options.corpus} with the scheme “{scheme.name}”: {labels}.")
    return 0


NEW = Command(_configure, _run)
