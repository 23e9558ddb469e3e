"""Where the clauses of a sentence begin and end: at marks, and before words that join them."""

import re
from itertools import pairwise

_CLOSING = "\"'”’“‘»›)\\]}」』】〉》）"
_BEHIND_MARK = re.compile(rf"[,;:](?=[\s{_CLOSING}])[{_CLOSING}]*|[،؛，；：][{_CLOSING}]*")
"""A comma inside 1,000 or a colon inside 10:30 has no space behind it."""
_OPEN, _CLOSE = "“„«‹(\\[{「『【〈《（", "”»›)\\]}」』】〉》）"
_LONG = rf"(?:[^\s{_OPEN}{_CLOSE}]+\s+){{2}}[^\s{_OPEN}{_CLOSE}]"
"""Three words or more: fewer in brackets or quotes belong to the clause around them."""
_BEFORE = re.compile(rf"(?<=\s)[{_OPEN}](?={_LONG})|(?<=\s)[—–-](?=\s)|—")
_ASIDE = re.compile(rf"(?<=\s)[{_OPEN}]{_LONG}[^{_CLOSE}]{{0,400}}[{_CLOSE}](?=\s)")
_JOINING = (
    # English
    "that which who whom whose because although though while whereas if unless until when "
    "where whether but "
    # Spanish, Portuguese, French, Italian
    "que quien porque cuando donde pero cuyo quando mas dont où lorsque mais che perché dove "
    # Arabic
    "أن إن أنه إنه أنها إنها أنهم إنهم الذي التي الذين لأن بينما حيث لكن ولكن"
).split()
_BEFORE_WORD = re.compile(rf"(?<=\s)(?:{'|'.join(_JOINING)})(?!\w)", re.IGNORECASE)
_ONLY_JOINS = re.compile(rf"\W*(?:(?:{'|'.join(_JOINING)})\W+)*", re.IGNORECASE)
"""Nothing that could be a clause: marks, and words that wait for one."""
_BEHIND, _IN_FRONT = (_BEHIND_MARK, _ASIDE), (_BEFORE, _BEFORE_WORD)


def clauses(sentence: str) -> list[tuple[int, int]]:
    """Return the clauses of a sentence as sorted ranges of code points, without outer space.

    Every visible character is in exactly one of them. This is a rule of thumb by marks and
    by joining words of some languages; where a sentence has neither, it is one clause. Takes
    time in proportion to the length of the sentence.
    """
    cuts = {found.end() for rule in _BEHIND for found in rule.finditer(sentence)}
    cuts |= {found.start() for rule in _IN_FRONT for found in rule.finditer(sentence)}
    edges = sorted(cuts | {0, len(sentence)})
    return _joined(sentence, [_stripped(sentence, *piece) for piece in pairwise(edges)])


def clause_at(sentence: str, position: int) -> tuple[int, int]:
    """Return the clause at a code point of a sentence; between two it is the one before.

    In a sentence of nothing but space it is the empty range at the position.
    """
    found = clauses(sentence)
    begun = [clause for clause in found if clause[0] <= position]
    return (begun[-1:] or found[:1] or [(position, position)])[0]


def _stripped(sentence: str, start: int, end: int) -> tuple[int, int]:
    piece = sentence[start:end]
    return (end - len(piece.lstrip()), start + len(piece.rstrip()))


def _joined(sentence: str, pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Put pieces in which no clause stands to the next one, and at the end to the last."""
    result: list[tuple[int, int]] = []
    waiting: int | None = None
    for start, end in pieces:
        if start < end and _ONLY_JOINS.fullmatch(f"{sentence[start:end]} "):
            waiting = start if waiting is None else waiting
        elif start < end:
            result.append((start if waiting is None else waiting, end))
            waiting = None
    if waiting is not None:
        behind = len(sentence.rstrip())
        result.append((result.pop()[0] if result else waiting, behind))
    return result
