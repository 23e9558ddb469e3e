"""The dataset “sentences”: one row a sentence and layer, with the labels that touch it."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from annotator.formats.dataset_table import Column, Kind, Table, plain_names
from annotator.formats.exchange import Outgoing
from annotator.model.layer import State
from annotator.model.scheme import Scheme
from annotator.model.sentences import sentences
from annotator.model.span import Fragment, Span, slices

_BEFORE = (
    Column("document_id", Kind.TEXT),
    Column("title", Kind.TEXT),
    Column("state", Kind.TEXT),
    Column("person", Kind.TEXT),
    Column("sentence", Kind.WHOLE),
    Column("start", Kind.WHOLE),
    Column("end", Kind.WHOLE),
    Column("text", Kind.TEXT),
    Column("labels", Kind.TEXTS),
)
UNKNOWN = "spans with a label that the scheme does not have"


def sentence_table(scheme: Scheme) -> Table:
    """Return the table of sentences: for each label whether it is there and how many spans.

    A span belongs to every sentence that one of its fragments touches.
    """
    labels = [label.name for label in scheme.labels]
    taken = [column.name for column in _BEFORE]
    has = plain_names(labels, taken, "label")
    counts = plain_names([f"n {label}" for label in labels], [*taken, *has.values()], "n")

    def rows(outgoing: Outgoing, left_out: Counter[str]) -> Iterator[list[Any]]:
        document = outgoing.document
        ranges = sentences(document.text)
        for person, state, spans in _layers(outgoing):
            unknown = sum(span.label not in has for span in spans)
            if unknown:
                left_out[UNKNOWN] += unknown
            touching = _touching(document.text, ranges, spans)
            for number, (start, end) in enumerate(ranges):
                found = touching.get(number, Counter())
                yield [
                    document.id,
                    document.title,
                    state,
                    person,
                    number + 1,
                    start,
                    end,
                    document.text[start:end],
                    [label for label in labels if found[label]],
                    *(found[label] > 0 for label in labels),
                    *(found[label] for label in labels),
                ]

    columns = [Column(name, Kind.TRUTH) for name in has.values()]
    columns += [Column(name, Kind.WHOLE) for name in counts.values()]
    carried = frozenset({"layers without a span", "documents that nobody has begun"})
    return Table(_BEFORE + tuple(columns), rows, carried)


def _layers(outgoing: Outgoing) -> Iterator[tuple[str | None, str, Sequence[Span]]]:
    for owned in outgoing.layers:
        yield owned.person, owned.content.layer.state.value, owned.content.spans
    if not outgoing.layers:
        yield None, State.OPEN.value, ()


def _touching(
    text: str, ranges: Sequence[Fragment], spans: Sequence[Span]
) -> dict[int, Counter[str]]:
    """Return, by the place of the sentence, how many spans of each label touch it."""
    starts, ends = [start for start, _ in ranges], [end for _, end in ranges]
    result: dict[int, Counter[str]] = {}
    for span in spans:
        slices(text, span.fragments)
        places: set[int] = set()
        for start, end in span.fragments:
            places.update(range(bisect_right(ends, start), bisect_left(starts, end)))
        for place in places:
            result.setdefault(place, Counter())[span.label] += 1
    return result
