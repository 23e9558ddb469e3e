"""Figures of the readiness report: what the trainings of the baseline add up to."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from annotator.model.readiness_facts import CurvePoint, LabelFigures

SHARES = (0.125, 0.25, 0.5, 1.0)
"""Of the documents to learn from: the points of the learning curve."""
_RISES = 0.02
_FAR_BELOW = 0.1
_FEW = 50
_RARE = 0.02


def f1(matched_gold: int, gold: int, matched_found: int, found: int) -> float:
    """Return the harmonic mean of recall and precision (van Rijsbergen 1979), 0 to 1.

    Without a span on either side it is 1; with spans on one side only it is 0.
    """
    if gold == found == 0:
        return 1.0
    recall = matched_gold / gold if gold else 0.0
    precision = matched_found / found if found else 0.0
    return 2 * recall * precision / (recall + precision) if recall + precision else 0.0


def curve(results: Iterable[Mapping[str, Any]]) -> tuple[CurvePoint, ...]:
    """Return the learning curve of each label, from the trainings on all folds."""
    by_point: dict[tuple[str, float], list[Mapping[str, Any]]] = {}
    for each in results:
        by_point.setdefault((each["label"], each["share"]), []).append(each)
    points = []
    for (label, _), found in by_point.items():
        total = {name: sum(each["counts"].get(name, 0) for each in found) for name in _COUNTS}
        folds = [_exact(each["counts"]) for each in found]
        points.append(
            CurvePoint(
                label,
                round(sum(each["documents"] for each in found) / len(found)),
                _exact(total),
                f1(
                    total["gold_touched"], total["gold"], total["found_touched"], total["found"]
                ),
                min(folds),
                max(folds),
            )
        )
    return tuple(points)


_COUNTS = ("gold", "found", "exact", "gold_touched", "found_touched")


def _exact(counts: Mapping[str, int]) -> float:
    exact = counts.get("exact", 0)
    return f1(exact, counts.get("gold", 0), exact, counts.get("found", 0))


class Coverage(NamedTuple):
    """How many documents there are, are finished, and were read by the baseline."""

    documents: int
    finished: int
    used: int
    most_tokens: int
    """Tokens at which the baseline takes no further document."""


def advice(
    labels: Sequence[LabelFigures], points: Sequence[CurvePoint], coverage: Coverage
) -> tuple[str, ...]:
    """Return what follows from the figures, in sentences."""
    unfinished = coverage.documents - coverage.finished
    said = []
    for label in labels:
        own = [point for point in points if point.label == label.label]
        said += _about_label(label, own)
    if unfinished == 1:
        said.append("One document is not finished, and counts for nothing here.")
    elif unfinished:
        said.append(f"{unfinished:,} documents are not finished, and count for nothing here.")
    if points and coverage.used < coverage.finished:
        said.append(
            f"The baseline has read {coverage.used:,} of {coverage.finished:,} finished "
            f"documents, drawn by chance: it stops at {coverage.most_tokens:,} words."
        )
    return tuple(said)


def _about_label(label: LabelFigures, points: Sequence[CurvePoint]) -> list[str]:
    name = label.label
    if label.spans == 1:
        return [f"“{name}” has one span: too few to learn it or to test it."]
    if label.spans < _FEW:
        return [f"“{name}” has {label.spans:,} spans: too few to learn it or to test it."]
    said = []
    if label.share < _RARE:
        said.append(f"“{name}” is rare: {label.share:.1%} of all spans.")
    if len(points) > 1:
        rise = points[-1].exact_f1 - points[-2].exact_f1
        if rise > _RISES:
            said.append(
                f"“{name}” still gains {100 * rise:.0f} points of F1 with twice the documents: "
                "more annotation helps."
            )
        else:
            said.append(
                f"“{name}” gains nothing any more with twice the documents: better guidelines "
                "or another model help more than more annotation."
            )
    if (
        points
        and label.agreement is not None
        and label.agreement - points[-1].exact_f1 > _FAR_BELOW
    ):
        said.append(
            f"“{name}” is learned to {points[-1].exact_f1:.2f}, and people agree to "
            f"{label.agreement:.2f}: there is room below the ceiling."
        )
    return said
