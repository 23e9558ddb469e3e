"""Figures about attributes and relations, over documents."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from annotator.analysis import measures
from annotator.analysis.details import LinkSums, ValueSums
from annotator.analysis.figures import Figure, Sheet

if TYPE_CHECKING:
    from annotator.analysis.marks import Reals

ALL = "all"
"""Stands for the relations of every type together."""


def attribute_report(
    documents: Sequence[dict[str, ValueSums]], sheet: Sheet
) -> dict[str, dict[str, Figure]]:
    """Return agreement and alpha on the values of each attribute that anybody gave."""
    asked = {}
    for name in sorted({name for one in documents for name in one}):
        sums = _values([one.get(name, ValueSums()) for one in documents])
        asked[name] = {
            "agreement": sheet.ask(measures.ATTRIBUTE_AGREEMENT, sums),
            "alpha": sheet.ask(measures.ATTRIBUTE_ALPHA, sums),
        }
    sheet.run()
    return {
        name: {key: figure() for key, figure in each.items()} for name, each in asked.items()
    }


def _values(documents: list[ValueSums]) -> Reals:
    """Return documents × (equal, values …), for those documents that have any."""
    import numpy as np

    values = sorted({value for one in documents for value in one.totals}, key=repr)
    return np.array(
        [
            [one.equal, *(one.totals[each] for each in values)]
            for one in documents
            if one.totals
        ],
        np.float64,
    )


def relation_report(
    documents: Sequence[dict[str, LinkSums]], sheet: Sheet
) -> dict[str, dict[str, Figure]]:
    """Return F1 of the relations between matched spans, by type and of all together.

    Beside it stands the coverage: the share of relations whose two spans are both matched.
    """
    import numpy as np

    types = sorted({name for one in documents for name in one})
    found = [[_row(one.get(name)) for name in types] for one in documents if one]
    table = np.array(found, np.float64).reshape(len(found), len(types), 3)
    sums = {ALL: table.sum(axis=1)}
    for place, name in enumerate(types):
        sums[name] = table[:, place][table[:, place, 2] > 0]
    asked = {
        name: {
            "f1": sheet.ask(measures.RELATION_F1, each),
            "coverage": sheet.ask(measures.RELATION_COVERAGE, each),
        }
        for name, each in sums.items()
        if len(each)
    }
    sheet.run()
    return {
        name: {key: figure() for key, figure in each.items()} for name, each in asked.items()
    }


def _row(sums: LinkSums | None) -> tuple[int, int, int]:
    return (sums.same, sums.comparable, sums.all) if sums else (0, 0, 0)
