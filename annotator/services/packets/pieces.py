"""Pieces of the journals of one person's copies, and which of their words is the last.

A copy of a copy has the same id and another continuation, so journals are trees: rows are
known by their hashes, and two pieces may begin at the same row. The last word on a thing is
that of the latest row, by time, copy, number and hash. The time of a row is never before that
of a row which its writer had seen, in the same copy or in a packet, whatever a clock said.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from annotator.model.errors import FormatError
from annotator.services.packets.rows import NO_HASH, SentRow
from annotator.services.packets.wanted import Fact, Owners, Translate, Wanted, facts_of

NOTHING = NO_HASH.hex()
"""The hash before the first row of a journal."""
_STAMP = 4
Thing = tuple[str, str, str, str]
"""Kind, owner of the layer, document and id."""


class Moment(NamedTuple):
    """When and under which version of the scheme a row was written."""

    time: int
    scheme: int


BEGINNING = Moment(0, 0)


@dataclass(slots=True)
class Piece:
    """Rows that follow one another in one copy, with the hash of the row before them."""

    replica: str
    base: str
    rows: list[SentRow]
    source: bytes | None = None
    """The journal that the rows came in with, a line for each from the very first on; None
    for rows that were known before."""
    moments: list[Moment] = field(default_factory=list)
    """When each row was written, once the pieces are joined."""


class Word(NamedTuple):
    """What a row says on a thing; its first four values decide which word is the last."""

    time: int
    replica: str
    seq: int
    hash: str
    value: Any
    is_new: bool


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two words on one thing whose writers did not know of each other's."""

    kind: str
    owner: str
    """The id of who owns the layer that it is about; "" for a description."""
    document: str
    id: str
    kept: Any
    """What stands: None where it is removed."""
    other: Any
    is_here: bool = False
    """Whether the other was said in the lead's corpus, and not in another copy."""
    is_second: bool = False
    """Whether the layer is that of a second reading."""


class Tree:
    """All pieces that are known of a person's copies, and those that come in."""

    def __init__(self, pieces: Iterable[Piece]) -> None:
        self.pieces: list[Piece] = []
        self._place: dict[str, tuple[int, int]] = {}
        self._opened: set[int] = set()
        known_first = sorted(pieces, key=lambda one: (one.source is not None, one.rows[0].seq))
        for piece in known_first:
            self._add(piece)

    def new_pieces(self) -> list[Piece]:
        """Return what was not known before."""
        return [piece for piece in self.pieces if piece.source is not None]

    def words(
        self, owners: Owners, translate: Translate
    ) -> tuple[dict[Thing, list[Word]], Counter[tuple[str, str]]]:
        """Return every word on every thing, and the new seconds of work on each layer."""
        words: dict[Thing, list[Word]] = {}
        seconds: Counter[tuple[str, str]] = Counter()
        for piece in self.pieces:
            is_new = piece.source is not None
            for row, (time, scheme) in zip(piece.rows, piece.moments, strict=True):
                for fact in facts_of(row, owners):
                    kind, owner, document, identifier, value = translate(fact, scheme)
                    if kind != "time":
                        word = Word(time, piece.replica, row.seq, row.hash, value, is_new)
                        words.setdefault((kind, owner, document, identifier), []).append(word)
                    elif is_new:
                        seconds[owner, document] += value
        return words, seconds

    def knew(self, later: str, earlier: str) -> bool:
        """Tell whether who wrote a row had seen another one; both are given by their hashes."""
        wanted, number = self._place[earlier]
        digest = later
        while digest in self._place:
            place, at = self._place[digest]
            piece = self.pieces[place]
            if place == wanted and number <= at:
                return True
            for row in piece.rows[: at + 1] if place in self._opened else ():
                if any(self._follows(head, wanted, number) for _, _, head in row.seen):
                    return True
            digest = piece.base
        return False

    def _follows(self, digest: str, wanted: int, number: int) -> bool:
        """Tell whether a row is or comes after the row at a place, in the same copy."""
        while digest in self._place:
            place, at = self._place[digest]
            if place == wanted:
                return number <= at
            digest = self.pieces[place].base
        return False

    def _add(self, piece: Piece) -> None:
        """Join a piece to the one that it goes on from; rows that are known are left out."""
        known = 0
        while known < len(piece.rows) and piece.rows[known].hash in self._place:
            known += 1
        if known == len(piece.rows):
            return
        base = piece.rows[known - 1].hash if known else piece.base
        moment = BEGINNING
        if base in self._place:
            place, at = self._place[base]
            moment = self.pieces[place].moments[at]
        elif base != NOTHING:
            raise FormatError("what came before this work is not known here any more.")
        rest = Piece(piece.replica, base, piece.rows[known:], piece.source)
        rest.moments = moments_of(rest.rows, moment)
        for at, row in enumerate(rest.rows):
            self._place[row.hash] = len(self.pieces), at
        if any(row.seen for row in rest.rows):
            self._opened.add(len(self.pieces))
        self.pieces.append(rest)


def moments_of(rows: Iterable[SentRow], before: Moment = BEGINNING) -> list[Moment]:
    """Return when each row was written, never before one that its writer had seen."""
    time, scheme = before
    result = []
    for row in rows:
        time = max(time, row.at, row.clock + 1 if row.clock else 0)
        scheme = row.scheme or scheme
        result.append(Moment(time, scheme))
    return result


def last_words(
    tree: Tree, owners: Owners, translate: Translate
) -> tuple[Wanted, list[Conflict]]:
    """Return what the new pieces change of all that was known, and what contradicts it."""
    wanted = Wanted()
    conflicts: list[Conflict] = []
    words, seconds = tree.words(owners, translate)
    last = {thing: max(said, key=_stamp) for thing, said in words.items()}
    for thing, word in last.items():
        if word.is_new:
            row = SentRow(word.seq, word.hash, word.time)
            wanted.take(Fact(*thing, word.value), row, word.replica)
        if any(one.is_new for one in words[thing]):
            conflicts += _contradictions(tree, thing, words[thing])
    for (owner, document), added in seconds.items():
        wanted.layer(owner, document).seconds += added
    for (kind, owner, document, identifier), word in last.items():
        if kind == "link" and document in wanted.layers.get(owner, ()):
            # One that had no place may have one now, and the other way round.
            wanted.layers[owner][document].links.setdefault(identifier, word.value)
    return wanted, conflicts


def _contradictions(tree: Tree, thing: Thing, said: list[Word]) -> Iterator[Conflict]:
    """Yield what others said last of a thing who did not know of the word that stands."""
    last, *others = sorted(said, key=_stamp, reverse=True)
    heads = [last]
    for word in others:
        if not any(tree.knew(head.hash, word.hash) for head in heads):
            heads.append(word)
            if word.value != last.value:
                yield Conflict(*thing, last.value, word.value)


def _stamp(word: Word) -> tuple[Any, ...]:
    return word[:_STAMP]
