"""The table of commands; a new command is one module and one line here."""

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.cli.command import Command


@dataclass(frozen=True, slots=True)
class Entry:
    """A command that has not been imported yet."""

    summary: str
    load: "Callable[[], Command]"


def _in_module(module: str, name: str, summary: str) -> Entry:
    def load() -> "Command":
        command: Command = getattr(importlib.import_module(f"annotator.cli.{module}"), name)
        return command

    return Entry(summary, load)


COMMANDS = {
    "new": _in_module("new", "NEW", "make an empty corpus"),
    "import": _in_module("importing", "IMPORT", "bring in texts and annotations"),
    "export": _in_module("exporting", "EXPORT", "write annotations out as a dataset"),
    "release": _in_module("release", "RELEASE", "make a dataset with parts, card and hashes"),
    "stats": _in_module("stats", "STATS", "count what a corpus holds"),
    "agreement": _in_module(
        "agreement", "AGREEMENT", "say how far people agree, and on what they do not"
    ),
    "adjudicate": _in_module(
        "adjudicate", "ADJUDICATE", "see what people disagree on, and settle it in gold"
    ),
    "scheme": _in_module(
        "scheme", "SCHEME", "show the scheme of a corpus or a TOML file, or change it"
    ),
    "people": _in_module("people", "PEOPLE", "show who works on a corpus, or add somebody"),
    "assign": _in_module(
        "assign", "ASSIGN", "assign documents to people, give them back, take them back"
    ),
    "packet": _in_module("packet", "PACKET", "hand work out to a person, or send it back"),
    "merge": _in_module("merge", "MERGE", "bring together what people sent back"),
    "log": _in_module("log", "LOG", "show the journal: who did what, and when"),
    "check": _in_module("check", "CHECK", "prove that a corpus and its journal are whole"),
    "backup": _in_module("backup", "BACKUP", "write a copy of a corpus that is checked"),
}
