"""What a command is: its options, and what it does with them."""

import argparse
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """One command; the module that holds it is imported only when it is called."""

    configure: Callable[[argparse.ArgumentParser], None]
    """Adds arguments and options, each with its help, to an empty parser."""
    run: Callable[[argparse.Namespace], int]
    """Does the work and returns the exit status: 0 done, 1 refused or failed.

    Raise an AnnotatorError to refuse: its sentence goes to standard error, the status is 1.
    """


def path_argument(text: str) -> str:
    """Return an argument that names a file; raise ArgumentTypeError if it is empty."""
    if not text:
        raise argparse.ArgumentTypeError("the name of a file is empty")
    return text


def add_corpus(parser: argparse.ArgumentParser) -> None:
    """Add the argument that every command about a corpus begins with."""
    parser.add_argument("corpus", metavar="CORPUS", type=path_argument, help="the corpus file")


def add_json(parser: argparse._ActionsContainer) -> None:
    """Add the option that every reading command has."""
    parser.add_argument(
        "--json", action="store_true", help="print JSON with stable keys, for programs"
    )
