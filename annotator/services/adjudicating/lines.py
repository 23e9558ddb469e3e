"""Matters and questions of one document become lines of the queue."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.analysis.consensus import proposal, split
from annotator.model.layer import LayerContent
from annotator.model.scheme import Scheme
from annotator.model.span import Span, order_of_marks
from annotator.model.team import Remark
from annotator.services.adjudicating.items import QUESTION, Item
from annotator.services.adjudicating.matters import Matter, Status


class Fitting:
    """Tells which attributes a label may have, and remembers them."""

    def __init__(self, scheme: Scheme) -> None:
        self._scheme = scheme
        self._known: dict[str, frozenset[str]] = {}

    def __call__(self, label: str, name: str) -> bool:
        """Tell whether a span of a label may have an attribute."""
        if label not in self._known:
            attributes = self._scheme.attributes_of(label)
            self._known[label] = frozenset(one.name for one in attributes)
        return name in self._known[label]


class Talk:
    """What was said about the layers of a document, and who waits for an answer."""

    def __init__(self, remarks: Sequence[Remark]) -> None:
        self._of: dict[tuple[str, str], list[Remark]] = {}
        for remark in sorted(remarks, key=lambda one: (one.at, one.id)):
            self._of.setdefault((remark.owner_id, remark.span_id), []).append(remark)

    def about(self, owner_id: str, span_id: str = "") -> tuple[Remark, ...]:
        """Return the remarks about a span, or about a whole layer, oldest first.

        One without words says that its author has read those before it.
        """
        return tuple(self._of.get((owner_id, span_id), ()))

    def is_waiting(self, owner_id: str, span_id: str, flag: str | None) -> bool:
        """Tell whether the owner has flagged or said something that nobody has answered."""
        said = [one for one in self._of.get((owner_id, span_id), ()) if one.text]
        return said[-1].author_id == owner_id if said else flag is not None


def is_unanimous(matter: Matter, voters: int, fits: Fitting) -> bool:
    """Tell whether everybody marked just this and no value of an attribute is tied."""
    if matter.kind != "exact" or len(matter.spans) != voters:
        return False
    if not any(span.attributes for span in matter.spans):
        return True
    meant = proposal(matter.spans, voters, fits)
    return meant is not None and not meant.tied


@dataclass(frozen=True, slots=True)
class Lines:
    """Makes the lines of one document."""

    document_id: str
    title: str
    fits: Fitting
    talk: Talk

    def of_matters(self, matters: Sequence[Matter], voters: int) -> Iterator[Item]:
        """Yield a line for each matter of those that `voters` people have looked at."""
        for matter in matters:
            ends = matter.spans or ((matter.gold,) if matter.gold else ())
            yield Item(
                key=matter.key,
                document_id=self.document_id,
                title=self.title,
                kind=matter.kind,
                first=min(span.start for span in ends),
                behind=max(span.end for span in ends),
                people=tuple(span.person_id for span in matter.spans),
                choices=tuple(span.label for span in matter.spans),
                split=split(matter.spans, voters),
                is_unanimous=is_unanimous(matter, voters, self.fits),
                status=matter.status,
                is_flagged=any(span.flag for span in matter.spans),
                is_noted=any(span.note for span in matter.spans),
                is_waiting=any(
                    self.talk.is_waiting(span.person_id, span.id, span.flag)
                    for span in matter.spans
                ),
            )

    def of_questions(
        self, contents: Sequence[LayerContent], matters: Sequence[Matter]
    ) -> Iterator[Item]:
        """Yield what people flag, note or ask about layers, or spans that are in no cluster."""
        clustered = {(span.person_id, span.id) for one in matters for span in one.spans}
        for content in contents:
            layer = content.layer
            if layer.flag or layer.note or self.talk.about(layer.person_id):
                yield self._question(layer.person_id, layer.flag, layer.note, None)
            asked = {
                facts[2]
                for facts in content.facts()
                if (layer.person_id, facts[2]) not in clustered
                and (facts[6] or facts[7] or self.talk.about(layer.person_id, facts[2]))
            }
            spans = [span for span in content.spans if span.id in asked] if asked else []
            for span in sorted(spans, key=order_of_marks):
                yield self._question(layer.person_id, span.flag, span.note, span)

    def _question(
        self, owner_id: str, flag: str | None, note: str | None, span: Span | None
    ) -> Item:
        span_id = span.id if span else ""
        is_waiting = self.talk.is_waiting(owner_id, span_id, flag)
        words = repr((self.document_id, owner_id, span_id, QUESTION)).encode("utf-8")
        return Item(
            key=hashlib.sha256(words).hexdigest()[:20],
            document_id=self.document_id,
            title=self.title,
            kind=QUESTION,
            first=span.start if span else 0,
            behind=span.end if span else 0,
            people=(owner_id,),
            choices=(span.label,) if span else (),
            split=((span.label, 1),) if span else (),
            is_unanimous=False,
            status=Status.OPEN if is_waiting else Status.SETTLED,
            is_flagged=flag is not None,
            is_noted=note is not None,
            is_waiting=is_waiting,
            span_id=span_id,
        )
