"""Edits of spans: add, remove, change."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from annotator.model.document import refuse_impossible_words
from annotator.model.errors import RuleBrokenError, StateChangedError
from annotator.model.span import Span, slices
from annotator.services.changes import Changes
from annotator.services.edits.edit import journaled
from annotator.store.store import Store


@dataclass(frozen=True, slots=True)
class AddSpan:
    """Mark a span; `quote` is what the person saw, one text a fragment, if known."""

    span: Span
    quote: tuple[str, ...] | None = None

    def apply(self, store: Store) -> Changes:
        """Add the span after checking it against the text and the scheme."""
        span = self.span
        if store.spans.find(span.document_id, span.person_id, span.id) is not None:
            raise StateChangedError("This span is there already.")
        _refuse_wrong(store, span, self.quote)
        store.spans.insert(span)
        return _touched(span)

    def inverse(self) -> "RemoveSpan":
        """Return the edit that removes the very same span."""
        return RemoveSpan(self.span)

    def owners(self) -> Iterator[str]:
        """Yield the owner of the layer."""
        yield self.span.person_id

    def to_data(self) -> dict[str, Any]:
        """Return the span as data."""
        return {"edit": "AddSpan", **_data(self.span)}


@dataclass(frozen=True, slots=True)
class RemoveSpan:
    """Remove a span on which no relation stands."""

    span: Span

    def apply(self, store: Store) -> Changes:
        """Remove the span if it is still as the person saw it."""
        span = self.span
        _refuse_other_state(store, span)
        if store.relations.of_span(span.document_id, span.person_id, span.id):
            raise span_linked()
        store.spans.delete(span)
        return _touched(span)

    def inverse(self) -> AddSpan:
        """Return the edit that adds the very same span."""
        return AddSpan(self.span)

    def owners(self) -> Iterator[str]:
        """Yield the owner of the layer."""
        yield self.span.person_id

    def to_data(self) -> dict[str, Any]:
        """Return the span as data."""
        return {"edit": "RemoveSpan", **_data(self.span)}


@dataclass(frozen=True, slots=True)
class ChangeSpan:
    """Replace a span by another state of itself."""

    before: Span
    after: Span
    quote: tuple[str, ...] | None = None

    def __post_init__(self) -> None:
        """Refuse to change which span it is."""
        first, second = self.before, self.after
        if (first.id, first.document_id, first.person_id) != (
            second.id,
            second.document_id,
            second.person_id,
        ):
            raise RuleBrokenError("A change keeps a span's identity.")

    def apply(self, store: Store) -> Changes:
        """Replace the span if it is still as the person saw it."""
        _refuse_other_state(store, self.before)
        _refuse_wrong(store, self.after, self.quote)
        if self.after.label != self.before.label:
            self._refuse_unfitting_relations(store)
        store.spans.update(self.after)
        return _touched(self.after)

    def inverse(self) -> "ChangeSpan":
        """Return the change back."""
        return ChangeSpan(self.after, self.before)

    def owners(self) -> Iterator[str]:
        """Yield the owner of the layer."""
        yield self.after.person_id

    def to_data(self) -> dict[str, Any]:
        """Return both states as data."""
        return {"edit": "ChangeSpan", "before": _data(self.before), "after": _data(self.after)}

    def _refuse_unfitting_relations(self, store: Store) -> None:
        scheme = store.schemes.current()
        span = self.after
        for relation in store.relations.of_span(span.document_id, span.person_id, span.id):
            ends = []
            for end_id in (relation.source_id, relation.target_id):
                end = store.spans.find(span.document_id, span.person_id, end_id)
                ends.append(span if end_id == span.id or end is None else end)
            scheme.refuse_wrong_relation(relation, *ends)


def _refuse_wrong(store: Store, span: Span, quote: tuple[str, ...] | None) -> None:
    store.schemes.current().refuse_wrong_span(span)
    refuse_impossible_words(span.note, span.flag)
    length = store.documents.length(span.document_id)
    if span.end > length:
        raise RuleBrokenError(
            f"The range [{span.start}, {span.end}) ends behind the text, "
            f"which has {length} characters."
        )
    if quote is not None:
        found = slices(store.documents.text(span.document_id), span.fragments)
        if found != quote:
            raise RuleBrokenError(
                f"The text at this place is {found!r}, not {quote!r}: nothing was saved. "
                "Open the document again."
            )


def _refuse_other_state(store: Store, span: Span) -> None:
    if store.spans.find(span.document_id, span.person_id, span.id) != span:
        raise span_changed()


def span_changed() -> StateChangedError:
    """Return the error for a span that is not as it was seen."""
    return StateChangedError("This span has been changed meanwhile: look at it again.")


def span_linked() -> StateChangedError:
    """Return the error for a span that cannot go because of its links."""
    return StateChangedError("The span is linked to others: remove the links first.")


def _touched(span: Span) -> Changes:
    return Changes(spans=frozenset({(span.document_id, span.person_id, span.id)}))


def _data(span: Span) -> dict[str, Any]:
    data: dict[str, Any] = {
        "document": span.document_id,
        "person": span.person_id,
        "id": span.id,
        "label": span.label,
        "fragments": [list(fragment) for fragment in span.fragments],
    }
    if span.attributes:
        data["attributes"] = dict(span.attributes)
    if span.note is not None:
        data["note"] = span.note
    if span.flag is not None:
        data["flag"] = span.flag
    return data


def _span(data: dict[str, Any]) -> Span:
    return Span(
        data["id"],
        data["document"],
        data["person"],
        data["label"],
        tuple((start, end) for start, end in data["fragments"]),
        data.get("attributes", {}),
        data.get("note"),
        data.get("flag"),
    )


journaled("AddSpan", lambda data: AddSpan(_span(data)))
journaled("RemoveSpan", lambda data: RemoveSpan(_span(data)))
journaled("ChangeSpan", lambda data: ChangeSpan(_span(data["before"]), _span(data["after"])))
