"""What counts as right in a document: gold, or what at least half of the people marked."""

from annotator.model.layer import LayerContent, State
from annotator.model.person import GOLD
from annotator.model.soft_labels import soft_spans
from annotator.model.span import Fragment

Marked = tuple[str, tuple[Fragment, ...]]
"""A label and the fragments that have it."""


def reference_spans(contents: list[LayerContent]) -> list[Marked] | None:
    """Return the spans of a finished document in reading order, or None if it is not finished.

    Those of the gold layer, if it is done; else every label and extent that at least half of
    those who have finished the document set.
    """
    done = {
        content.layer.person_id: content.spans
        for content in contents
        if content.layer.state is State.DONE
    }
    if GOLD in done:
        return [(soft.label, soft.fragments) for soft in soft_spans({GOLD: done[GOLD]})]
    if not done:
        return None
    return [(soft.label, soft.fragments) for soft in soft_spans(done) if soft.share >= 0.5]
