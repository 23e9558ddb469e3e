"""The sums of all documents in one place, to be cut by pair, person, label and document."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import TYPE_CHECKING

from annotator.analysis import measures, unit_measures
from annotator.analysis.document_sums import DocumentSums, Item, Pair
from annotator.analysis.figures import Figure, Measure, Sheet, of_each

if TYPE_CHECKING:
    from annotator.analysis.marks import Reals, Wholes

Asked = dict[str, Callable[[], Figure]]
"""Figures by name; they can be called when the sheet was run."""


@dataclass(frozen=True, slots=True)
class Compared:
    """All documents that two people or more have done, in the order of their ids."""

    documents: Sequence[DocumentSums]
    labels: int
    document: Wholes
    """For each pair of people in a document, the number of the document; ascending."""
    pair: Wholes
    """The number of the pair, as in `people`."""
    people: tuple[tuple[int, int], ...]
    """Every pair of people who have a document in common."""
    sums: Reals
    """Pairs in documents × labels × Pair."""
    items: Reals
    """Documents × labels × Item."""
    token_sets: Reals | None
    """Documents × (equal, sets of labels …); None where tokens were not looked at."""
    units: Reals | None
    """Documents × sums of the unitizing family; None where a document has none."""
    clustered: Reals
    """Documents × (equal, labels …)."""
    confusion: Reals
    """Pairs in documents × labels × labels of matched spans, the first person's first."""
    gammas: Reals | None
    """Pairs in documents × (disorder, that of chance); None where gamma was not asked for."""
    joint_gamma: Reals | None
    """Documents × (disorder, that of chance) of all people at once; None as above."""


def compared(documents: Sequence[DocumentSums], labels: int) -> Compared:
    """Put the sums of documents into one place."""
    import numpy as np

    met = [pair for one in documents for pair in combinations(one.people, 2)]
    people = tuple(sorted(set(met)))
    number = {pair: place for place, pair in enumerate(people)}
    many = [len(one.pairs) for one in documents]
    return Compared(
        *(documents, labels, np.repeat(np.arange(len(documents)), many)),
        *(np.array([number[pair] for pair in met], np.int64), people),
        _joined([one.pairs for one in documents], (labels, len(Pair))),
        _stacked([one.items for one in documents], (labels, len(Item))),
        *(_token_sets(documents), _units(documents, labels)),
        _stacked([one.clustered for one in documents], (labels + 1,)),
        *(_joined([one.confusion for one in documents], (labels, labels)), _gammas(documents)),
        _joint_gamma(documents),
    )


def _joined(parts: list[Reals], shape: tuple[int, ...]) -> Reals:
    import numpy as np

    return np.concatenate(parts) if parts else np.zeros((0, *shape))


def _stacked(parts: list[Reals], shape: tuple[int, ...]) -> Reals:
    import numpy as np

    return np.stack(parts) if parts else np.zeros((0, *shape))


def _token_sets(documents: Sequence[DocumentSums]) -> Reals | None:
    import numpy as np

    found = [one.sets for one in documents if one.sets is not None]
    if len(found) < len(documents):
        return None
    keys = sorted({key for one in found for key in one.totals}, key=sorted)
    return np.array(
        [[one.equal, *(one.totals.get(key, 0.0) for key in keys)] for one in found]
    ).reshape(len(found), len(keys) + 1)


def _units(documents: Sequence[DocumentSums], labels: int) -> Reals | None:
    found = [unit_measures.flat(one.units) for one in documents if one.units is not None]
    if len(found) < len(documents):
        return None
    return _stacked(found, ((labels + 1) ** 2 + 2 * labels + 1,))


def _gammas(documents: Sequence[DocumentSums]) -> Reals | None:
    found = [one.gammas for one in documents if one.gammas is not None]
    if not found or len(found) < len(documents):
        return None
    return _joined(found, (2,))


def _joint_gamma(documents: Sequence[DocumentSums]) -> Reals | None:
    found = [one.joint_gamma for one in documents if one.joint_gamma is not None]
    return _stacked(found, (2,)) if found and len(found) == len(documents) else None


def within(table: Compared, documents: Sequence[bool]) -> Compared:
    """Return the same for some of the documents."""
    chosen = [one for one, taken in zip(table.documents, documents, strict=True) if taken]
    return compared(chosen, table.labels)


def of_pairs(table: Compared, chosen: Sequence[bool] | None = None) -> Reals:
    """Return documents × labels × Pair over the chosen pairs; one without is left out."""
    import numpy as np

    document, sums = table.document, table.sums
    if chosen is not None:
        rows = np.asarray(chosen, np.bool_)[table.pair]
        document, sums = document[rows], sums[rows]
    if not len(document):
        return sums
    starts = np.flatnonzero(np.diff(document, prepend=-1))
    summed: Reals = np.add.reduceat(sums, starts, axis=0)
    return summed


_OF_SPANS = {
    "exact_f1": measures.EXACT_F1,
    "relaxed_f1": measures.RELAXED_F1,
    "mean_iou": measures.MEAN_IOU,
    "label_agreement": measures.LABEL_AGREEMENT,
    "label_coverage": measures.LABEL_COVERAGE,
}


def ask_spans(sheet: Sheet, pooled: Reals) -> Asked:
    """Ask for the figures about spans; sums are documents × Pair."""
    return {name: sheet.ask(measure, pooled) for name, measure in _OF_SPANS.items()}


RELAXED = ("relaxed_f1", "mean_iou")
"""The figures that depend on the least IoU."""


def ask_relaxed(sheet: Sheet, pooled: Reals) -> Asked:
    """Ask for the figures that depend on the least IoU; sums as above."""
    return {name: sheet.ask(_OF_SPANS[name], pooled) for name in RELAXED}


def ask_kinds(sheet: Sheet, pooled: Reals) -> Asked:
    """Ask for the share of each kind of disagreement among all spans; sums as above."""
    return {name: sheet.ask(share, pooled) for name, share in measures.SHARES.items()}


def ask_pair(sheet: Sheet, table: Compared, sums: Reals, pair: tuple[int, int]) -> Asked:
    """Ask for the figures about units of text of one pair of people."""
    flat = _flat(sums)
    asked = {
        "character_alpha": sheet.ask(measures.PAIR_ALPHA, flat),
        "cohen_kappa": sheet.ask(measures.COHEN_KAPPA, flat),
        "gwet_ac1": sheet.ask(measures.PAIR_AC1, flat),
    }
    if table.token_sets is not None:
        asked["token_alpha"] = sheet.ask(measures.PAIR_TOKEN_ALPHA, flat)
    rows = table.pair == table.people.index(pair)
    confusion = _flat(table.confusion[rows])
    asked["label_kappa"] = sheet.ask(measures.LABEL_KAPPA, confusion)
    asked["label_ac1"] = sheet.ask(measures.LABEL_AC1, confusion)
    if table.gammas is not None:
        own = table.gammas[rows]
        asked["gamma"] = sheet.ask(measures.GAMMA, own[own[:, 1] > 0])
    return asked


def of_documents(table: Compared, pooled: Reals) -> dict[str, list[Figure]]:
    """Return the figures of every document by itself; `pooled` is documents × Pair."""
    found = {name: of_each(measure, pooled) for name, measure in _OF_SPANS.items()}
    found["character_alpha"] = of_each(measures.CHARACTER_ALPHA, _flat(table.items))
    if table.token_sets is not None:
        found["token_alpha"] = of_each(measures.TOKEN_ALPHA, table.token_sets)
    return found


def relaxed_of_documents(pooled: Reals) -> list[dict[str, Figure]]:
    """Return the figures that depend on the least IoU, of every document by itself."""
    each = [of_each(_OF_SPANS[name], pooled) for name in RELAXED]
    return [dict(zip(RELAXED, figures, strict=True)) for figures in zip(*each, strict=True)]


def ask_all(sheet: Sheet, table: Compared) -> Asked:
    """Ask for the figures about all people and labels together."""
    items = _flat(table.items)
    asked = {
        **_ask_mean_of_pairs(sheet, table, slice(None)),
        "character_alpha": sheet.ask(measures.CHARACTER_ALPHA, items),
        "character_alpha_pooled": sheet.ask(measures.POOLED_ALPHA, items),
        "label_alpha": sheet.ask(measures.LABEL_ALPHA, table.clustered),
        "gwet_ac1": sheet.ask(measures.GWET_AC1, items),
    }
    if table.token_sets is not None:
        asked["token_alpha"] = sheet.ask(measures.TOKEN_ALPHA, table.token_sets)
        asked["token_alpha_mean_of_labels"] = sheet.ask(measures.LABEL_TOKEN_ALPHA, items)
    if table.gammas is not None:
        asked["gamma_mean_of_pairs"] = _ask_gamma(sheet, table, table.gammas)
    if table.joint_gamma is not None:
        own = table.joint_gamma
        asked["gamma_of_all"] = sheet.ask(measures.GAMMA, own[own[:, 1] > 0])
    for name, measure in unit_measures.family(table.labels).items():
        asked[name] = _ask_units(sheet, table, measure)
    return asked


def ask_label(sheet: Sheet, table: Compared, label: int) -> Asked:
    """Ask for the figures about all people together, of one label."""
    items = table.items[:, label]
    asked = {
        **_ask_mean_of_pairs(sheet, table, slice(label, label + 1)),
        "character_alpha": sheet.ask(measures.CHARACTER_ALPHA, items),
        "prevalence": sheet.ask(measures.PREVALENCE, items),
        "gwet_ac1": sheet.ask(measures.GWET_AC1, items),
        "u_alpha_unlabelled": sheet.ask(unit_measures.LABEL_U_ALPHA, items),
        "k_u_alpha": _ask_units(sheet, table, unit_measures.told_apart(table.labels, label)),
    }
    if table.token_sets is not None:
        asked["token_alpha"] = sheet.ask(measures.LABEL_TOKEN_ALPHA, items)
    return asked


def _ask_gamma(sheet: Sheet, table: Compared, gammas: Reals) -> Callable[[], Figure]:
    """Ask for the mean of gamma over pairs, of documents in which a pair marked something."""
    import numpy as np

    each = np.zeros((len(table.documents), len(table.people), 2))
    each[table.document, table.pair] = gammas
    return sheet.ask(measures.GAMMA_OF_PAIRS, _flat(each[each[..., 1].any(axis=1)]))


def _ask_units(sheet: Sheet, table: Compared, measure: Measure) -> Callable[[], Figure]:
    import numpy as np

    if table.units is None:
        return sheet.ask(unit_measures.UNDEFINED, np.full((len(table.documents), 1), np.nan))
    return sheet.ask(measure, table.units)


def _flat(sums: Reals) -> Reals:
    """Return the sums with one row a document and everything else in columns."""
    return sums.reshape(len(sums), math.prod(sums.shape[1:]))


def _ask_mean_of_pairs(sheet: Sheet, table: Compared, labels: slice) -> Asked:
    import numpy as np

    shape = (len(table.documents), len(table.people), 2)
    each = np.zeros(shape)
    summed = table.sums[:, labels, [Pair.SAME, Pair.SPANS]].sum(axis=1)
    each[table.document, table.pair] = summed
    flat = _flat(each)
    asked = sheet.ask(measures.MEAN_OF_PAIRS, flat)
    return {"exact_f1_mean_of_pairs": lambda: _with_spread(asked(), flat)}


def _with_spread(figure: Figure, flat: Reals) -> Figure:
    if figure.value is None:
        return figure
    return replace(figure, sd=float(measures.spread_over_pairs(flat.sum(axis=0))))
