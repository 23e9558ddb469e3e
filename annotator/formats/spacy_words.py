"""A text as spaCy holds it: words, each with one space behind it or none."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from annotator.model.tokens import tokens


@dataclass(slots=True)
class Words:
    """A text cut into words; joined, with their spaces, they are the text again.

    One space behind a word belongs to it; other white space is a word of its own, as spaCy's
    own tokenizers have it.
    """

    texts: list[str] = field(default_factory=list)
    spaces: list[bool] = field(default_factory=list)
    """Whether one space is behind each word."""
    starts: list[int] = field(default_factory=list)
    """Where the words begin that are no white space, in code points."""
    ends: list[int] = field(default_factory=list)
    """Where these words end, without the space behind them."""
    places: list[int] = field(default_factory=list)
    """Which words they are, counted from 0."""

    def covering(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the words that a range touches, as a range of `starts`; None if blank."""
        first, behind = bisect_right(self.ends, start), bisect_left(self.starts, end)
        return (first, behind) if first < behind else None


def words_of(text: str) -> Words:
    """Cut a text into words as the one tokenizer does, and the white space between them."""
    words, behind = Words(), 0
    for start, end in tokens(text):
        _add_blank(words, text[behind:start])
        words.places.append(len(words.texts))
        words.starts.append(start)
        words.ends.append(end)
        words.texts.append(text[start:end])
        words.spaces.append(False)
        behind = end
    _add_blank(words, text[behind:])
    return words


def _add_blank(words: Words, blank: str) -> None:
    if words.texts and blank.startswith(" "):
        words.spaces[-1] = True
        blank = blank[1:]
    if blank:
        words.texts.append(blank)
        words.spaces.append(False)


def joined_words(texts: Sequence[str], spaces: Sequence[bool]) -> tuple[str, list[int]]:
    """Return the text of words and where each begins, the end of the text behind the last."""
    pieces, starts, place = [], [0], 0
    for text, space in zip(texts, spaces, strict=True):
        pieces.append(f"{text} " if space else text)
        place += len(text) + space
        starts.append(place)
    return "".join(pieces), starts
