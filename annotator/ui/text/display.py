"""The copy of a text that Qt is given: nothing that Qt drops, merges or chokes on."""

import re
from dataclasses import dataclass

from annotator.model.offsets import Positions
from annotator.ui.text.boundaries import grapheme_boundary_before

LONGEST = 2500
"""Characters of a paragraph from which on Qt's layout is felt at each key press."""

_PIECE = 1000
"""Characters of the pieces into which a longer one is cut, or a little fewer."""
_DENSE_PIECE = 320
"""The same where there is no space: such characters are wide, and slow to lay out."""
_PARAGRAPH = re.compile("[^\n]+")
_DOUBLE = re.compile(
    "[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60\U0001f300-\U0003ffff]"
)
_SAMPLE = 64
_STOPS = "。！？；，、"
_ODD = re.compile("[\r\u2029\ufdd0\ufdd1\x00\ud800-\udfff]")
_SEEN_AS = {"\r": "\u240d", "\u2029": "\u2028", "\x00": "\u2400"}
_UNKNOWN = "\ufffd"
NOTHING = "\u200b"
"""Stands for the first character of a line break of two."""


@dataclass(frozen=True, slots=True)
class Display:
    """What Qt shows of a text, and the way from one to the other."""

    text: str
    positions: Positions


def display_copy(text: str) -> Display:
    """Return a copy of which every character takes as many UTF-16 units as in the text.

    Line breaks that Qt would merge keep their place, and a paragraph too long for Qt is cut:
    at a space, which becomes a line break, or with a line break put in, which Positions knows.
    """
    copy = text.replace("\r\n", NOTHING + "\n") if "\r\n" in text else text
    if copy[:1] in ("\ufeff", "\ufffe"):
        copy = NOTHING + copy[1:]
    if not copy.isascii() or "\r" in copy or "\x00" in copy:
        copy = _ODD.sub(lambda found: _SEEN_AS.get(found[0], _UNKNOWN), copy)
    replaced: list[int] = []
    inserted: list[int] = []
    for paragraph in _PARAGRAPH.finditer(copy):
        start, end = paragraph.span()
        if end - start > LONGEST:
            _cut(copy, start, end, (replaced, inserted))
    return Display(_with_breaks(copy, replaced, inserted), Positions(text, inserted))


def widths_of_paragraphs(copy: str) -> list[int]:
    """Return how many letters wide each paragraph is, about: a Chinese one counts twice."""
    paragraphs = copy.split("\n")
    if copy.isascii() or _DOUBLE.search(copy) is None:
        return [len(paragraph) for paragraph in paragraphs]
    return [
        round(len(paragraph) * (1 + _share_of_double(paragraph))) for paragraph in paragraphs
    ]


def _share_of_double(paragraph: str) -> float:
    """Return which share of a paragraph's first characters is of double width."""
    sample = paragraph[:_SAMPLE]
    return len(_DOUBLE.findall(sample)) / len(sample) if sample else 0.0


def _cut(copy: str, start: int, end: int, cuts: tuple[list[int], list[int]]) -> None:
    """Find where a long paragraph is cut: spaces to replace, and breaks to put in."""
    replaced, inserted = cuts
    while end - start > _PIECE:
        half, whole = start + _PIECE // 2, start + _PIECE
        space = copy.rfind(" ", half, whole)
        if space >= 0 and grapheme_boundary_before(copy, space + 1) == space + 1:
            replaced.append(space)
            start = space + 1
            continue
        half, whole = start + _DENSE_PIECE // 2, start + _DENSE_PIECE
        stop = max(copy.rfind(sign, half, whole - 1) for sign in _STOPS)
        place = grapheme_boundary_before(copy, stop + 1 if stop >= 0 else whole)
        start = place if place > start else whole
        inserted.append(start)


def _with_breaks(copy: str, replaced: list[int], inserted: list[int]) -> str:
    if not replaced and not inserted:
        return copy
    pieces: list[str] = []
    behind = 0
    for place, taken in sorted([(at, 1) for at in replaced] + [(at, 0) for at in inserted]):
        pieces.append(copy[behind:place])
        behind = place + taken
    pieces.append(copy[behind:])
    return "\n".join(pieces)
