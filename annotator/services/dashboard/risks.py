"""Which documents need somebody's eye."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from annotator.analysis.durations import median, upper_fence
from annotator.model.layer import State
from annotator.model.team import Assignment, Remark
from annotator.services.dashboard.figures import AtRisk, Reason
from annotator.store.progress import LayerProgress

SOON = 3
"""Days before a document is due at which it should have been begun."""
_NO_DAY = "9999-12-31"
Pair = tuple[str, str]
"""The ids of document and person."""


@dataclass(frozen=True, slots=True)
class Usual:
    """How long documents usually take."""

    seconds_per_character: float | None
    """More is unusual; None where too few are done to know."""
    seconds: float | None
    """The median."""

    def is_long(self, seconds: int, length: int) -> bool:
        """Tell whether a document of a length in code points has taken unusually long."""
        if self.seconds_per_character is None or self.seconds is None or not length:
            return False
        return seconds > self.seconds and seconds / length > self.seconds_per_character


def usual(layers: Iterable[LayerProgress], lengths: Mapping[str, int]) -> Usual:
    """Return what is usual among layers that are done and whose time was measured."""
    timed = [one for one in layers if one.state is State.DONE and one.seconds > 0]
    rates = [
        one.seconds / lengths[one.document_id] for one in timed if lengths[one.document_id]
    ]
    return Usual(upper_fence(rates), median([one.seconds for one in timed]))


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What is known beside the layers."""

    today: str
    """As 2026-11-30."""
    soon: str
    """The last day on which what is due is due soon."""
    titles: Mapping[str, str]
    lengths: Mapping[str, int]
    """Code points by the id of the document."""
    answered: frozenset[tuple[str, str, str]]
    """Documents, owners and spans ("" for the whole) on which somebody else said something."""


def answered(remarks: Iterable[Remark]) -> frozenset[tuple[str, str, str]]:
    """Return about what somebody but its owner has said something."""
    return frozenset(
        (one.document_id, one.owner_id, one.span_id)
        for one in remarks
        if one.author_id != one.owner_id
    )


def at_risk(
    layers: Sequence[LayerProgress],
    assignments: Mapping[Pair, Assignment],
    about: Circumstances,
) -> tuple[AtRisk, ...]:
    """Return what needs somebody's eye, the most urgent first."""
    normal = usual(layers, about.lengths)
    touched = {(one.document_id, one.person_id): one for one in layers}
    found = []
    for pair in dict.fromkeys((*assignments, *touched)):
        layer = touched.get(pair) or LayerProgress(*pair)
        due = assignments[pair].due if pair in assignments else ""
        length = about.lengths[pair[0]]
        reasons = _reasons(layer, due, about)
        if normal.is_long(layer.seconds, length):
            reasons.append(Reason.LONG)
        if reasons:
            found.append(_risk(layer, due, reasons, about))
    order = list(Reason)
    return tuple(
        sorted(
            found,
            key=lambda one: (order.index(one.reasons[0]), one.due or _NO_DAY, one.title),
        )
    )


def _reasons(layer: LayerProgress, due: str, about: Circumstances) -> list[Reason]:
    reasons = []
    if due and due < about.today and layer.state is not State.DONE:
        reasons.append(Reason.OVERDUE)
    if layer.state is State.RETURNED:
        reasons.append(Reason.RETURNED)
    if due and about.today <= due <= about.soon and not layer.is_begun:
        reasons.append(Reason.DUE_SOON)
    if (layer.is_flagged or layer.flagged) and _is_unanswered(layer, about):
        reasons.append(Reason.DISCUSS)
    return reasons


def _is_unanswered(layer: LayerProgress, about: Circumstances) -> bool:
    key = layer.document_id, layer.person_id
    asked = [*([""] if layer.is_flagged else []), *layer.flagged]
    return any((*key, span_id) not in about.answered for span_id in asked)


def _risk(
    layer: LayerProgress, due: str, reasons: list[Reason], about: Circumstances
) -> AtRisk:
    return AtRisk(
        document=layer.document_id,
        title=about.titles[layer.document_id],
        person=layer.person_id,
        state=layer.state,
        due=due,
        seconds=layer.seconds,
        spans=layer.spans,
        reasons=tuple(reasons),
    )
