"""Tags of words (B-, I-, L-, U-, O) to ranges of words, and back."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from annotator.model.errors import FormatError

OUTSIDE = "O"
_TAG = re.compile(r"O|(?P<prefix>[BILEUS])-(?P<label>\S.*)", re.DOTALL)
_FIRST = "BUS"
_LAST = "LEUS"


class Stretch(NamedTuple):
    """A label on words: from one, up to but not including another."""

    label: str
    start: int
    end: int


def is_tag(word: str) -> bool:
    """Tell whether a word is a tag: O, or a prefix with a label."""
    return _TAG.fullmatch(word) is not None


def stretches(tags: Iterable[str], first: int = 0) -> list[Stretch]:
    """Return what the tags of one sentence mark; words count from `first`.

    B and U (S) begin. I and L (E) go on with the same label, or begin where none is open, as
    in IOB1. L, E, U and S end. Raises FormatError for a word that is no tag.
    """
    result: list[Stretch] = []
    is_open = False
    for place, tag in enumerate(tags, start=first):
        found = _TAG.fullmatch(tag)
        if found is None:
            raise FormatError(f"“{tag[:40]}” is no tag: it must be O, or begin with B- or I-.")
        prefix, label = found["prefix"], found["label"]
        if prefix is None:
            is_open = False
            continue
        goes_on = is_open and prefix not in _FIRST and result[-1].label == label
        if goes_on:
            result[-1] = Stretch(label, result[-1].start, place + 1)
        else:
            result.append(Stretch(label, place, place + 1))
        is_open = prefix not in _LAST
    return result


def iob2(marked: Iterable[Stretch], count: int) -> list[str]:
    """Return the tags of `count` words for stretches that do not overlap."""
    tags = [OUTSIDE] * count
    for label, start, end in marked:
        tags[start] = f"B-{label}"
        tags[start + 1 : end] = [f"I-{label}"] * (end - start - 1)
    return tags
