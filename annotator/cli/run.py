"""Run one command: read its options, turn refusals into a sentence and an exit status."""

import argparse
import os
import sys
from collections.abc import Mapping, Sequence

from annotator import __version__
from annotator.cli.output import complain, prepare_streams, say
from annotator.cli.table import Entry
from annotator.model.errors import AnnotatorError

DONE, REFUSED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130

_INTRODUCTION = """\
usage: annotator [CORPUS]             open the window
       annotator COMMAND [ARGUMENTS]  do one thing without a window

Label spans of texts: claims, attributions, quantities and unverifiable details.
"""
_END = """
“annotator COMMAND --help” explains one command. Exit status: 0 done, 1 refused or failed
(one sentence says why, nothing is half-written), 2 wrong usage.
"""


def run(arguments: Sequence[str], commands: Mapping[str, Entry]) -> int:
    """Run what the arguments ask for and return the exit status."""
    prepare_streams()
    try:
        status = _dispatch(list(arguments), commands)
        if sys.stdout:  # None where standard output is closed
            sys.stdout.flush()
    except AnnotatorError as error:
        complain(f"annotator: {error}")
        return REFUSED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as error:
        complain(f"annotator: {_sentence(error)}")
        return REFUSED
    except KeyboardInterrupt:
        complain("annotator: stopped. What was not finished has left nothing behind.")
        return INTERRUPTED
    return status


def help_text(commands: Mapping[str, Entry]) -> str:
    """Return what “annotator --help” prints."""
    width = max(map(len, commands))
    lines = [f"  {name.ljust(width)}  {entry.summary}" for name, entry in commands.items()]
    return "\n".join([_INTRODUCTION, "commands:", *lines, _END.rstrip()])


def parser_of(name: str, entry: Entry) -> argparse.ArgumentParser:
    """Return the parser of a command's arguments."""
    summary = f"{entry.summary[0].upper()}{entry.summary[1:]}."
    parser = argparse.ArgumentParser(prog=f"annotator {name}", description=summary)
    entry.load().configure(parser)
    return parser


def _dispatch(arguments: list[str], commands: Mapping[str, Entry]) -> int:
    name = arguments[0] if arguments else "--help"
    if name in ("--help", "-h"):
        say(help_text(commands))
        return DONE
    if name == "--version":
        say(f"annotator {__version__}")
        return DONE
    if name not in commands:
        complain(f"annotator: there is no command or option “{name}”: try annotator --help.")
        return WRONG_USAGE
    try:
        options = parser_of(name, commands[name]).parse_args(arguments[1:])
    except SystemExit as end:  # argparse has said what is wrong, or has shown the help
        return int(end.code or DONE)
    return commands[name].load().run(options)


def _sentence(error: OSError) -> str:
    place = f"{error.filename}: " if error.filename else ""
    return f"{place}{error.strerror or error}."
