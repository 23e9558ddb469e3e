"""How much of what stands where in a text: counts in a fixed number of equal parts."""

from collections.abc import Iterable, Sequence
from itertools import accumulate

from annotator.model.span import Fragment, Span

PARTS = 4096
"""More than a screen has rows of pixels."""


class Density:
    """The spans of a text, counted by label and part; a change costs one step a fragment."""

    def __init__(self, length: int = 0, spans: Iterable[Span] = ()) -> None:
        self.width = max(1, -(-length // PARTS))
        """Code points of a part."""
        self.parts = -(-length // self.width) if length else 0
        self._steps: dict[str, list[int]] = {}
        self._flags: dict[int, int] = {}
        self._spans = {span.id: span for span in spans}
        for span in self._spans.values():
            self._count(span, 1)

    def put(self, span: Span) -> None:
        """Count a span, in place of the one that has its id."""
        self.drop(span.id)
        self._spans[span.id] = span
        self._count(span, 1)

    def drop(self, span_id: str) -> None:
        """Count a span no more; do nothing if it is not there."""
        span = self._spans.pop(span_id, None)
        if span is not None:
            self._count(span, -1)

    def labels(self) -> list[str]:
        """Return the labels of which there may be spans."""
        return list(self._steps)

    def counts(self, label: str) -> list[int]:
        """Return for each part how many fragments of a label lie in it."""
        steps = self._steps.get(label)
        return list(accumulate(steps[: self.parts])) if steps else [0] * self.parts

    def flagged(self) -> list[int]:
        """Return the parts in which a flagged span begins."""
        return sorted(part for part, count in self._flags.items() if count > 0)

    def part(self, position: int) -> int:
        """Return the part in which a code point lies."""
        return position // self.width

    def _count(self, span: Span, step: int) -> None:
        steps = self._steps.get(span.label)
        if steps is None:
            steps = self._steps[span.label] = [0] * (PARTS + 2)
        width = self.width
        for start, end in span.fragments:
            steps[start // width] += step
            steps[(end - 1) // width + 1] -= step
        if span.flag is not None:
            part = span.start // self.width
            self._flags[part] = self._flags.get(part, 0) + step


def parts_of(ranges: Sequence[Fragment], density: Density) -> list[int]:
    """Return the parts in which any of the ranges begins, in order."""
    return sorted({density.part(start) for start, _ in ranges})
