"""Spans as rows, which much work at once keeps them as, and the checks of many of them."""

from collections.abc import Mapping, Sequence
from itertools import islice
from operator import lt
from typing import Any

from annotator.model.document import AttributeValue, refuse_impossible_words
from annotator.model.errors import RuleBrokenError
from annotator.model.scheme import Scheme
from annotator.model.span import Span
from annotator.store.spans import SpanRow

_PLAIN = 4
_KINDS = (str, str, int, int)
_VALUES = (str, int, float)
_MOST_REMEMBERED = 10_000


def row_of(span: Span) -> list[Any]:
    """Return a span without its owner and document: four values, or eight where needed."""
    pieces = span.fragments
    fragments = [list(piece) for piece in pieces] if len(pieces) > 1 else None
    row = [span.id, span.label, pieces[0][0], pieces[-1][1]]
    if fragments or span.attributes or span.note is not None or span.flag is not None:
        row += [fragments, span.attributes or None, span.note, span.flag]
    return row


def span_of(row: SpanRow, document_id: str, person_id: str) -> Span:
    """Return the span of a row; raise RuleBrokenError if its fragments are none."""
    span_id, label, first, behind = row[:_PLAIN]
    fragments, attributes, note, flag = row[_PLAIN:] or (None, None, None, None)
    pieces = tuple((start, end) for start, end in fragments) if fragments else None
    pieces = pieces or ((first, behind),)
    return Span(span_id, document_id, person_id, label, pieces, attributes or {}, note, flag)


def well_formed(rows: list[Any]) -> tuple[SpanRow, ...]:
    """Return rows that a journal holds; raise ValueError if one is none."""
    for row in rows:
        span_id, label, first, behind, *more = row
        kinds = type(span_id), type(label), type(first), type(behind)
        if kinds != _KINDS or (more and not _is_well_formed(*more)):
            raise ValueError("a row of a span has other values than a span")
    return tuple(rows)


class SpanChecks:
    """Refuses what AddSpan refuses; what was allowed once is not looked at again."""

    def __init__(self, scheme: Scheme) -> None:
        self._scheme = scheme
        self._allowed: set[tuple[Any, ...]] = set()

    def refuse_wrong(self, rows: Sequence[SpanRow], key: tuple[str, str], length: int) -> None:
        """Raise RuleBrokenError for a span that the scheme or a text of a length forbids."""
        if not rows:
            return
        _, labels, starts, ends = islice(zip(*rows, strict=False), _PLAIN)
        for label in set(labels):
            self._scheme.label(label)
        if min(starts) < 0 or max(ends) > length or not all(map(lt, starts, ends)):
            _refuse_outside(rows, length)
        for row in rows:
            if len(row) != _PLAIN and not self._is_allowed(row):
                self._refuse_wrong_span(span_of(row, *key), row)

    def refuse_wrong_attributes(self, span: Span) -> None:
        """Raise RuleBrokenError unless label, attributes and values are of the scheme."""
        kind = _kind(span.label, span.attributes)
        if kind not in self._allowed:
            self._scheme.refuse_wrong_span(span)
            if len(self._allowed) < _MOST_REMEMBERED:
                self._allowed.add(kind)

    def _is_allowed(self, row: SpanRow) -> bool:
        """Tell whether a row has nothing but a label and attributes that were allowed."""
        _, label, _, _, fragments, attributes, note, flag = row
        if fragments or note is not None or flag is not None:
            return False
        return _kind(label, attributes) in self._allowed

    def _refuse_wrong_span(self, span: Span, row: SpanRow) -> None:
        if (span.start, span.end) != (row[2], row[3]):
            raise RuleBrokenError("A span begins or ends elsewhere than its fragments.")
        self.refuse_wrong_attributes(span)
        refuse_impossible_words(span.note, span.flag)


def _kind(label: str, values: Mapping[str, AttributeValue] | None) -> tuple[object, ...]:
    return (label, *values.items(), *map(type, values.values())) if values else (label,)


def _refuse_outside(rows: Sequence[SpanRow], length: int) -> None:
    for row in rows:
        if not 0 <= row[2] < row[3] <= length:
            raise RuleBrokenError(
                f"The range [{row[2]}, {row[3]}) does not lie in the text, which has "
                f"{length} characters."
            )


def _is_well_formed(fragments: object, attributes: object, note: object, flag: object) -> bool:
    values = attributes.values() if isinstance(attributes, dict) else ()
    return (
        isinstance(fragments, list | None)
        and isinstance(attributes, dict | None)
        and all(type(value) in _VALUES for value in values)
        and isinstance(note, str | None)
        and isinstance(flag, str | None)
    )
