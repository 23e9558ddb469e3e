"""Where packets go: files of their own, none of which is ever replaced."""

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


def packet_name(workspace: Workspace, person: Person) -> str:
    """Return what a person's packets are called, before the day and the ending."""
    stem, name = workspace.path.stem[:_LONGEST], person.name[:_LONGEST]
    return stem if name.casefold() in stem.casefold() else f"{stem}-{name}"


def free_places(folder: Path, wanted: Sequence[str]) -> list[Path]:
    """Return where packets of such names can go in a folder, which is made if need be.

    Names are made safe for every system, carry the day, and never are those of files that
    are there. Raises StoreError where the folder cannot be made or read.
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
    today = f"{datetime.now(UTC).astimezone():%Y-%m-%d}"
    return [folder / f"{names.new(f'{name}-{today}', 'packet')}{SUFFIX}" for name in wanted]
