"""Where packets go: files of their own, none of which is ever replaced."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from annotator.formats.file_names import FileNames
from annotator.model.errors import StoreError
from annotator.model.packets import SUFFIX
from annotator.model.person import Person
from annotator.services.workspace import Workspace

_LONGEST = 20
"""Characters of the name of a corpus, and of a person, in the name of a packet."""
_NOT_OF_THE_CORPUS = re.compile(r"-\d{4}-\d\d-\d\d|(-\d+)? ?(\(\d+\))?$")
"""What the name of a packet has besides corpus and person: the day, a number at the end."""


def corpus_name(packet: Path, person: str) -> str:
    """Return how the corpus may be called that a packet makes, before the ending.

    The name of the person is in it, so that it is never called like the lead's.
    """
    stem = _NOT_OF_THE_CORPUS.sub("", packet.name.partition(SUFFIX)[0])
    name = FileNames().new(person[:_LONGEST], "person")
    return FileNames().new(stem if name in stem else f"{stem}-{name}", "corpus")


def name_out(workspace: Workspace, person: Person) -> str:
    """Return what a packet for a person is called, before the ending: corpus, day, person."""
    stem, name = workspace.path.stem[:_LONGEST], person.name[:_LONGEST]
    return f"{stem}-{_today()}-{name}"


def name_back(workspace: Workspace, person: Person) -> str:
    """Return what a packet back is called, before the ending: back, day, corpus, person."""
    stem = workspace.path.stem[: 2 * _LONGEST]
    name = FileNames().new(person.name[:_LONGEST], "person")
    whose = stem if name.casefold() in stem.casefold() else f"{stem[:_LONGEST]}-{name}"
    return f"back-{_today()}-{whose}"


def free_places(folder: Path, wanted: Sequence[str]) -> list[Path]:
    """Return where packets of such names can go in a folder, which is made if need be.

    Names are made safe for every system, and never are those of files that are there.
    Raises StoreError where the folder cannot be made or read.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        there = [one.name for one in folder.iterdir()]
    except OSError as error:
        raise StoreError(
            f"{folder}: nothing can be written there ({error.strerror}). Choose another folder."
        ) from error
    names = FileNames()
    for name in there:
        if name.endswith(SUFFIX):
            names.take(name.removesuffix(SUFFIX))
    return [folder / f"{names.new(name, 'packet')}{SUFFIX}" for name in wanted]


def _today() -> str:
    return f"{datetime.now(UTC).astimezone():%Y-%m-%d}"
