"""Spans of a text as brat can hold them: in pieces that no line break or tab is in."""

import re
from collections.abc import Sequence

from annotator.model.span import Fragment

BREAKS = r"\n\r\v\f\x1c-\x1e\x85\u2028\u2029"
"""Where Python, in which brat is written, divides lines; as the inside of a class."""
_DIVIDER = re.compile(rf"[{BREAKS}\t]")
_PIECE = re.compile(rf"[^{BREAKS}\t]+")


def pieces(text: str, fragments: Sequence[Fragment]) -> tuple[Fragment, ...]:
    """Return the pieces of a span, sorted and apart; none if nothing in it is visible.

    White space behind the last visible character of the text belongs to no piece, because
    brat fails to show a text with a span there; nor is a piece of white space alone, because
    parsers strip the line that would have it.
    """
    end_of_words = len(text.rstrip())
    return tuple(
        found.span()
        for start, end in fragments
        for found in _PIECE.finditer(text, start, min(end, end_of_words))
        if found.group().strip()
    )


def shown(parts: Sequence[str]) -> str:
    """Return what brat says the text of fragments is: joined by spaces, breaks made spaces."""
    return one_line(" ".join(parts))


def one_line(words: str) -> str:
    """Return words with a space for each line break and tab."""
    return _DIVIDER.sub(" ", words)
