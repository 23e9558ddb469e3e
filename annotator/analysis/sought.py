"""Whether a document has any of the disagreements that somebody looks for."""

from __future__ import annotations

from collections.abc import Sequence

from annotator.analysis.document_sums import DocumentSums
from annotator.analysis.measures import KINDS


def spans_of_kinds(
    sums: DocumentSums, pairs: Sequence[int], label: int | None, kinds: Sequence[str]
) -> int:
    """Return how many spans of both sides differ in one of some kinds, as `KINDS` has them.

    `pairs` are the places of pairs of people of the document; no label stands for all.
    """
    columns = [int(column) for kind in kinds for column in KINDS[kind]]
    chosen = sums.pairs[list(pairs)][..., columns]
    return int((chosen if label is None else chosen[:, label]).sum())


def matched_labels(sums: DocumentSums, pairs: Sequence[int], labels: tuple[int, int]) -> int:
    """Return how many matched pairs of spans have these two labels, either way round."""
    one, other = labels
    chosen = sums.confusion[list(pairs)]
    turned = 0 if one == other else int(chosen[:, other, one].sum())
    return int(chosen[:, one, other].sum()) + turned
