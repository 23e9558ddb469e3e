"""Which spans touch a range, and which comes next, without a look at all of them."""

from bisect import bisect_left, bisect_right, insort
from collections import defaultdict
from collections.abc import Iterable, Iterator

from annotator.model.span import Span, reading_order

_BUCKET = 1024
"""Code points of a bucket: about a quarter of a screen of text."""

_Key = tuple[int, int, str]


class SpanIndex:
    """The spans of one text, found by id, by place and in reading order."""

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self._spans = {span.id: span for span in spans}
        self._order: list[_Key] = sorted(map(reading_order, self._spans.values()))
        self._buckets: defaultdict[int, set[str]] = defaultdict(set)
        buckets = self._buckets
        for span in self._spans.values():
            first, last = span.fragments[0][0] // _BUCKET, span.fragments[-1][1] // _BUCKET
            if first == last:
                buckets[first].add(span.id)
            else:
                self._file(span)

    def __len__(self) -> int:
        return len(self._spans)

    def __iter__(self) -> Iterator[Span]:
        """Yield all spans in reading order."""
        return (self._spans[key[2]] for key in self._order)

    def unsorted(self) -> Iterable[Span]:
        """Return all spans in no order, several times faster than in reading order."""
        return self._spans.values()

    def __contains__(self, span_id: str) -> bool:
        return span_id in self._spans

    def __getitem__(self, span_id: str) -> Span:
        return self._spans[span_id]

    def put(self, span: Span) -> None:
        """Add a span, or replace the one that has its id."""
        if span.id in self._spans:
            self.drop(span.id)
        self._spans[span.id] = span
        insort(self._order, reading_order(span))
        self._file(span)

    def drop(self, span_id: str) -> Span:
        """Take a span away and return it; raise KeyError if there is none."""
        span = self._spans.pop(span_id)
        del self._order[bisect_left(self._order, reading_order(span))]
        for bucket in _buckets(span):
            self._buckets[bucket].discard(span_id)
        return span

    def touching(self, start: int, end: int) -> list[Span]:
        """Return the spans with a fragment that shares a character with a range, as read."""
        return [
            span
            for span in self._near(start, end)
            if any(first < end and last > start for first, last in span.fragments)
        ]

    def after(self, place: Span | int) -> Span | None:
        """Return the first span behind a span in reading order, or starting at a position."""
        if isinstance(place, int):
            found = bisect_left(self._order, (place, -(1 << 62), ""))
        else:
            found = bisect_right(self._order, reading_order(place))
        return self._spans[self._order[found][2]] if found < len(self._order) else None

    def before(self, place: Span | int) -> Span | None:
        """Return the last span before a span, or the last that starts before a position."""
        key = (place, -(1 << 62), "") if isinstance(place, int) else reading_order(place)
        found = bisect_left(self._order, key)
        return self._spans[self._order[found - 1][2]] if found else None

    def _file(self, span: Span) -> None:
        for bucket in _buckets(span):
            self._buckets[bucket].add(span.id)

    def _near(self, start: int, end: int) -> list[Span]:
        found: set[str] = set()
        for bucket in range(start // _BUCKET, max(start, end - 1) // _BUCKET + 1):
            found.update(self._buckets.get(bucket, ()))
        return sorted((self._spans[span_id] for span_id in found), key=reading_order)


def innermost_first(spans: Iterable[Span]) -> list[Span]:
    """Return spans that lie on one place with the shortest first."""
    return sorted(spans, key=_size)


def _size(span: Span) -> tuple[int, int, str]:
    covered = sum(end - start for start, end in span.fragments)
    return (covered, -span.start, span.id)


def _buckets(span: Span) -> Iterable[int]:
    if len(span.fragments) == 1:
        start, end = span.fragments[0]
        return range(start // _BUCKET, (end - 1) // _BUCKET + 1)
    return {
        bucket
        for start, end in span.fragments
        for bucket in range(start // _BUCKET, (end - 1) // _BUCKET + 1)
    }
