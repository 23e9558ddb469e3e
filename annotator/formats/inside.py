"""Where in a folder a file lies: several folders may have files of one name."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from annotator.formats.exchange import Incoming
from annotator.formats.files import readable
from annotator.model.errors import FormatError


def named_inside(found: Iterator[Incoming], inside: str) -> Iterator[Incoming]:
    """Yield what a reader finds in a file, with its path in a folder in place of its name.

    `inside` is that path, such as "anna/1.ann". Raises FormatError with it in front too.
    """
    name = inside.rpartition("/")[2]
    if name == inside:
        yield from found
        return
    yield from _renamed(found, lambda place: _inside(place, name, inside))


def named_below(found: Iterator[Incoming], above: str, root: Path) -> Iterator[Incoming]:
    """Yield what a reader finds in a folder, with a name of that folder before each place.

    Raises FormatError with it in front too, unless its sentence begins with no place.
    """
    yield from _renamed(
        found,
        lambda place: f"{above}/{place}",
        lambda sentence: _below(sentence, above, root),
    )


def _renamed(
    found: Iterator[Incoming],
    renamed: Callable[[str], str],
    in_sentence: Callable[[str], str] | None = None,
) -> Iterator[Incoming]:
    try:
        for one in found:
            drifts = one.drifts
            if drifts:
                drifts = tuple(replace(drift, place=renamed(drift.place)) for drift in drifts)
            yield one._replace(place=renamed(one.place), drifts=drifts)
    except FormatError as error:
        raise FormatError((in_sentence or renamed)(str(error))) from error


def _inside(place: str, name: str, inside: str) -> str:
    """Return a place, or a sentence that begins with one, with the path of the file."""
    return inside + place.removeprefix(name) if place.startswith(name) else place


def _below(sentence: str, above: str, root: Path) -> str:
    """Return a sentence with the name of a folder before the place that it begins with."""
    if sentence.startswith(f"{root.name}: "):
        return above + sentence.removeprefix(root.name)
    inside = sentence.removeprefix(f"{root}/").removeprefix(f"{root}\\")
    names = (readable(path.name) for path in root.glob("*"))
    return f"{above}/{inside}" if inside.startswith(tuple(names)) else sentence
