"""The tokens of a text, sentence by sentence, for formats that are made of them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from annotator.model.sentences import sentences
from annotator.model.span import Fragment
from annotator.model.tokens import tokens


def tokens_by_sentence(text: str, whole: Iterable[Fragment] = ()) -> list[list[Fragment]]:
    """Return the tokens of each sentence; a token belongs to the one in which it begins.

    No sentence ends inside one of the ranges that are to stay whole.
    """
    starts = [start for start, _ in sentences(text)]
    kept = _outside(starts, whole)
    result: list[list[Fragment]] = []
    sentence = -1
    for token in tokens(text):
        now = bisect_right(kept, token[0])
        if now != sentence or not result:
            result.append([])
            sentence = now
        result[-1].append(token)
    return result


def touched(borders: Sequence[Fragment], place: Fragment) -> range:
    """Return the indexes of the tokens that a range shares a character with."""
    first = bisect_right(borders, place[0], key=lambda token: token[1])
    return range(first, max(first, bisect_left(borders, place[1], key=lambda token: token[0])))


def _outside(starts: list[int], whole: Iterable[Fragment]) -> list[int]:
    """Return those starts of sentences that lie inside no range."""
    inside = {
        number
        for start, end in whole
        for number in range(bisect_right(starts, start), bisect_left(starts, end))
    }
    return [start for number, start in enumerate(starts) if number not in inside]
