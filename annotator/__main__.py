"""The program: `annotator [CORPUS]` opens the window, `annotator COMMAND …` never does."""

import importlib
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.cli.display import has_display
from annotator.cli.table import COMMANDS, Entry

if TYPE_CHECKING:
    from argparse import Namespace

    from annotator.cli.command import Command

_WITHOUT_QT = (
    "annotator.services.annotating",
    "annotator.services.backups",
    "annotator.services.workspace",
    "argparse",
    "html",
    "logging",
    "platform",
    "traceback",
)
"""What the window needs at its start besides Qt, those of PySide6's own needs included."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program and return its exit status."""
    try:
        return _run(list(sys.argv[1:] if argv is None else argv))
    except KeyboardInterrupt:  # before a command or the window could take it
        return 130


def _run(arguments: list[str]) -> int:
    if len(arguments) > 1 or (arguments and _asks_for_command(arguments[0])):
        return _run_command(arguments)
    if not has_display():
        return _without_display(arguments)
    _import_what_knows_no_qt()
    from annotator.app import open_window

    return open_window(arguments[0] if arguments else None)


def _import_what_knows_no_qt() -> None:
    """Import the lower layers first: once Qt is there, each import takes longer.

    PySide6 reads the source of every module that is imported after it.
    """
    for name in _WITHOUT_QT:
        importlib.import_module(name)


def _asks_for_command(word: str) -> bool:
    return word in COMMANDS_WITH_DEMO or word.startswith("-")


def _run_command(arguments: list[str]) -> int:
    from annotator.cli.run import run

    return run(arguments, COMMANDS_WITH_DEMO)


def _without_display(arguments: list[str]) -> int:
    if arguments:
        print(
            "annotator: there is no display on which a window could open. "
            "“annotator --help” lists what works without one.",
            file=sys.stderr,
        )
        return 1
    print("There is no display, so the demo runs without one instead of the window.")
    return _run_command(["demo"])


def _load_demo() -> "Command":
    from annotator.cli.command import Command
    from annotator.cli.demo import configure

    return Command(configure, _run_demo)


def _run_demo(options: "Namespace") -> int:
    from annotator.app import run_demo

    return run_demo(Path(options.folder), is_quick=options.quick)


COMMANDS_WITH_DEMO = {
    **COMMANDS,
    "demo": Entry("show the whole main job on the sample, in the real window", _load_demo),
}

if __name__ == "__main__":
    sys.exit(main())
