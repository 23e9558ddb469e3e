"""Where in a folder a file lies: several folders may have files of one name."""

from collections.abc import Iterator
from dataclasses import replace

from annotator.formats.exchange import Incoming
from annotator.model.errors import FormatError


def named_inside(found: Iterator[Incoming], inside: str) -> Iterator[Incoming]:
    """Yield what a reader finds in a file, with its path in a folder in place of its name.

    `inside` is that path, such as "anna/1.ann". Raises FormatError with it in front too.
    """
    name = inside.rpartition("/")[2]
    if name == inside:
        yield from found
        return
    try:
        for one in found:
            place, drifts = _inside(one.place, name, inside), one.drifts
            if drifts:
                drifts = tuple(
                    replace(drift, place=_inside(drift.place, name, inside)) for drift in drifts
                )
            yield replace(one, place=place, drifts=drifts)
    except FormatError as error:
        raise FormatError(_inside(str(error), name, inside)) from error


def _inside(place: str, name: str, inside: str) -> str:
    """Return a place, or a sentence that begins with one, with the path of the file."""
    return inside + place.removeprefix(name) if place.startswith(name) else place
