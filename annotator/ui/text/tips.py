"""What the mouse is told of the spans and characters that it rests on."""

import html
from collections.abc import Sequence

from annotator.model.span import Span, covered_text
from annotator.ui.safe import shortened

_MOST = 12
"""Spans that are listed; of the others only the number is."""
_LONGEST = 60


def tip_of(spans: Sequence[Span], text: str, others: Sequence[str] = ()) -> str:
    """Return a list of spans and of other lines in rich text, or nothing for nothing.

    A span alone is named by its label only: its text is what the mouse rests on.
    """
    if len(spans) == 1:
        lines = [spans[0].label]
    else:
        lines = [f"{span.label}: {_excerpt(span, text)}" for span in spans[:_MOST]]
    if len(spans) > _MOST:
        lines.append(f"+{len(spans) - _MOST}")
    shown = "<br>".join(map(html.escape, [*lines, *others]))
    return shown and f"<qt>{shown}</qt>"


def _excerpt(span: Span, text: str) -> str:
    near = tuple((start, min(end, start + 4 * _LONGEST)) for start, end in span.fragments[:9])
    return shortened(covered_text(text, near), _LONGEST)
