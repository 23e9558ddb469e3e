"""The lines of a brat file of annotations (.ann), each kind as a value."""

import itertools
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from annotator.formats.decoding import detect_file
from annotator.formats.lines import Line, at, numbered_lines
from annotator.formats.strict_json import refuse_impossible, short
from annotator.model.errors import FormatError
from annotator.model.span import Fragment

WITHOUT_VALUE = "true"
"""The value of an attribute that is only there or not there, as brat's negation."""
_NUMBERED = re.compile(r"[0-9]+$")
_TEXT_BOUND = re.compile(
    r"(T\S+)\t(\S+) ([0-9]{1,15} [0-9]{1,15}(?:;[0-9]{1,15} [0-9]{1,15})*)(?:\t(.*))?"
)
_RELATION = re.compile(r"(R\S+)\t(\S+) +[^\s:]+:(\S+) +[^\s:]+:(\S+)\s*")
_EQUIVALENCE = re.compile(r"\*\t(\S+)((?: +\S+)+)\s*")
_EVENT = re.compile(r"(E\S+)\t([^\s:]+):(\S+)((?: +[^\s:]+:\S+)*)\s*")
_ATTRIBUTE = re.compile(r"([AM]\S+)\t(\S+) +(\S+)(?: (.*))?")
_NORMALISATION = re.compile(r"(N\S+)\t(\S+) +(\S+) +(\S+)(?:\t(.*))?")
_NOTE = re.compile(r"(#\S*)\t(\S+) +(\S+)(?:\t(.*))?")


@dataclass(frozen=True, slots=True)
class TextBound:
    """A label on fragments of the text, in the order of the file."""

    place: str
    label: str
    fragments: tuple[Fragment, ...]
    stated: str | None


@dataclass(frozen=True, slots=True)
class Link:
    """A typed pair: a relation, a pair of an equivalence, or an argument of an event."""

    place: str
    key: str
    type: str
    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Saying:
    """Something that is said of an annotation: an attribute with its value, or a note."""

    place: str
    about: str
    name: str
    value: str


@dataclass(slots=True)
class Annotations:
    """What a file of annotations has, by kind and in the order of the file."""

    text_bound: dict[str, TextBound] = field(default_factory=dict)
    """By key: "T1"."""
    triggers: dict[str, str] = field(default_factory=dict)
    """Keys of text-bound annotations by those of the events that they trigger."""
    places: dict[str, str] = field(default_factory=dict)
    """Where each event stands, by its key."""
    links: list[Link] = field(default_factory=list)
    attributes: list[Saying] = field(default_factory=list)
    notes: list[Saying] = field(default_factory=list)
    remarks: int = 0
    """Lines that begin with # and are about nothing in the file."""
    other_keys: set[str] = field(default_factory=set)
    """Relations, attributes and notes, of which something may be said too."""
    lines: int = 0

    def take(self, line: Line) -> None:
        """Add a line; raise FormatError if it is none of brat's."""
        self.lines += 1
        take = _KINDS.get(line.text[0])
        if take is None or not take(self, line):
            raise FormatError(
                f"{line.place}: {short(line.text)} is no line of brat's standoff format: mend "
                "it, or take it out."
            )


def read_annotations(path: Path, place: str, encoding: str | None = None) -> Annotations:
    """Read a file of annotations; raise FormatError naming the line that is wrong.

    `place` is what the file is called in errors. Without an encoding it is that of a text:
    by its mark, UTF-8, or a guess, which what the lines say of the text will confirm.
    """
    result = Annotations()
    with at(place):
        decoding = detect_file(path, encoding)
    for line in numbered_lines(path, decoding):
        number = line.place.rpartition(":")[2]
        here = Line(line.text, f"{place}:{number}", line.progress)
        refuse_impossible("the line", line.text)
        result.take(here)
    return result


def _take_text_bound(annotations: Annotations, line: Line) -> bool:
    found = _TEXT_BOUND.fullmatch(line.text)
    if found is None:
        return False
    key, label, offsets, stated = found.groups()
    if key in annotations.text_bound:
        raise FormatError(f"{line.place}: {key} stands twice: give one of them another number.")
    pairs = [pair.split(" ") for pair in offsets.split(";")]
    fragments = tuple((int(start), int(end)) for start, end in pairs)
    annotations.text_bound[key] = TextBound(line.place, label, fragments, stated)
    return True


def _take_relation(annotations: Annotations, line: Line) -> bool:
    found = _RELATION.fullmatch(line.text)
    if found is None:
        return False
    key, kind, source, target = found.groups()
    annotations.other_keys.add(key)
    annotations.links.append(Link(line.place, key, kind, source, target))
    return True


def _take_equivalence(annotations: Annotations, line: Line) -> bool:
    """Take things that mean the same as links from each to the next."""
    found = _EQUIVALENCE.fullmatch(line.text)
    if found is None:
        return False
    kind, members = found.group(1), found.group(2).split()
    annotations.links += [
        Link(line.place, "*", kind, source, target)
        for source, target in itertools.pairwise(members)
    ]
    return True


def _take_event(annotations: Annotations, line: Line) -> bool:
    found = _EVENT.fullmatch(line.text)
    if found is None:
        return False
    key, _, trigger, arguments = found.groups()
    if key in annotations.triggers:
        raise FormatError(f"{line.place}: {key} stands twice: give one of them another number.")
    annotations.triggers[key] = trigger
    annotations.places[key] = line.place
    for argument in arguments.split():
        role, _, target = argument.partition(":")
        kind = _NUMBERED.sub("", role) or role
        annotations.links.append(Link(line.place, key, kind, key, target))
    return True


def _take_attribute(annotations: Annotations, line: Line) -> bool:
    found = _ATTRIBUTE.fullmatch(line.text)
    if found is None:
        return False
    key, name, about, value = found.groups()
    annotations.other_keys.add(key)
    value = (value or "").strip() or WITHOUT_VALUE
    annotations.attributes.append(Saying(line.place, about, name, value))
    return True


def _take_normalisation(annotations: Annotations, line: Line) -> bool:
    """Take a link to an entry of a data base as a note: “Reference Wikipedia:534 (Obama)”."""
    found = _NORMALISATION.fullmatch(line.text)
    if found is None:
        return False
    key, name, about, entry, title = found.groups()
    annotations.other_keys.add(key)
    words = f"{name} {entry} ({title})" if title else f"{name} {entry}"
    annotations.notes.append(Saying(line.place, about, name, words))
    return True


def _take_note(annotations: Annotations, line: Line) -> bool:
    found = _NOTE.fullmatch(line.text)
    if found is None or not found.group(4):
        annotations.remarks += 1
        return True
    key, kind, about, words = found.groups()
    annotations.other_keys.add(key)
    annotations.notes.append(Saying(line.place, about, kind, words))
    return True


_KINDS: dict[str, Callable[[Annotations, Line], bool]] = {
    "T": _take_text_bound,
    "R": _take_relation,
    "*": _take_equivalence,
    "E": _take_event,
    "A": _take_attribute,
    "M": _take_attribute,
    "N": _take_normalisation,
    "#": _take_note,
}
