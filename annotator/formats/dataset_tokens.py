"""The dataset “tokens”: one row a sentence and layer, with its tokens and a tag for each."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from annotator.formats.dataset_sentences import UNKNOWN
from annotator.formats.dataset_table import EVERYTHING, Column, Kind, Table, plain_names
from annotator.formats.exchange import Outgoing
from annotator.model.layer import State
from annotator.model.scheme import Scheme
from annotator.model.sentences import sentences
from annotator.model.span import Fragment, Span, reading_order, slices
from annotator.model.tokens import tokens

_BEFORE = (
    Column("document_id", Kind.TEXT),
    Column("title", Kind.TEXT),
    Column("state", Kind.TEXT),
    Column("person", Kind.TEXT),
    Column("sentence", Kind.WHOLE),
    Column("tokens", Kind.TEXTS),
    Column("starts", Kind.WHOLES),
    Column("ends", Kind.WHOLES),
)
BEGIN, INSIDE, OUTSIDE = "B", "I", "O"
OVERLAPPING = "overlaps of spans of one label"
BETWEEN_BORDERS = "borders of spans inside a token"


def token_table(scheme: Scheme) -> Table:
    """Return the table of tokens, with a column of tags B, I, O for each label.

    A token has the tag of a label if a span of it covers one of the token's characters. B
    stands where a span begins, where it goes on behind a gap, and where it goes on in a new
    sentence; where two spans of one label overlap, the later one begins anew.
    """
    labels = [label.name for label in scheme.labels]
    names = tag_columns(scheme)

    def rows(outgoing: Outgoing, left_out: Counter[str]) -> Iterator[list[Any]]:
        document = outgoing.document
        cut = list(tokens(document.text))
        ranges = _sentences(document.text, cut)
        for person, state, spans in _layers(outgoing):
            known = [span for span in spans if span.label in names]
            tags, lost = _tags(document.text, cut, known)
            lost[UNKNOWN] = len(spans) - len(known)
            left_out.update(+lost)
            for number, (first, behind) in enumerate(ranges, 1):
                yield [
                    document.id,
                    document.title,
                    state,
                    person,
                    number,
                    [document.text[start:end] for start, end in cut[first:behind]],
                    [start for start, _ in cut[first:behind]],
                    [end for _, end in cut[first:behind]],
                    *(_of_sentence(tags.get(label, {}), first, behind) for label in labels),
                ]

    columns = tuple(Column(name, Kind.TEXTS) for name in names.values())
    return Table(_BEFORE + columns, rows, EVERYTHING)


def tag_columns(scheme: Scheme) -> dict[str, str]:
    """Return the name of the column of tags of each label, by the label."""
    labels = [label.name for label in scheme.labels]
    return plain_names(labels, [column.name for column in _BEFORE], "label")


def _layers(outgoing: Outgoing) -> Iterator[tuple[str | None, str, Sequence[Span]]]:
    for owned in outgoing.layers:
        yield owned.person, owned.content.layer.state.value, owned.content.spans
    if not outgoing.layers:
        yield None, State.OPEN.value, ()


def _sentences(text: str, cut: Sequence[Fragment]) -> list[tuple[int, int]]:
    """Return the sentences as ranges of tokens; a token belongs where it begins."""
    starts = [start for start, _ in cut]
    return [
        (bisect_left(starts, start), bisect_left(starts, end)) for start, end in sentences(text)
    ]


def _tags(
    text: str, cut: Sequence[Fragment], spans: Sequence[Span]
) -> tuple[dict[str, dict[int, str]], Counter[str]]:
    """Return, by label and place of the token, the tags that are not O, and what they lose."""
    lost: Counter[str] = Counter()
    starts, ends = [start for start, _ in cut], [end for _, end in cut]
    tags: dict[str, dict[int, str]] = {}
    for span in sorted(spans, key=reading_order):
        slices(text, span.fragments)
        own = tags.setdefault(span.label, {})
        covered = [
            (bisect_right(ends, start), bisect_left(starts, end))
            for start, end in span.fragments
        ]
        lost[OVERLAPPING] += any(
            place in own for first, behind in covered for place in range(first, behind)
        )
        for (first, behind), (start, end) in zip(covered, span.fragments, strict=True):
            if first < behind:
                lost[BETWEEN_BORDERS] += (starts[first] < start) + (ends[behind - 1] > end)
                own.update(dict.fromkeys(range(first + 1, behind), INSIDE))
                own[first] = BEGIN
    return tags, lost


def _of_sentence(tags: dict[int, str], first: int, behind: int) -> list[str]:
    found = [tags.get(place, OUTSIDE) for place in range(first, behind)]
    if found and found[0] == INSIDE:
        found[0] = BEGIN
    return found
