"""The edits that make a layer what it should be, whatever it is now."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from annotator.model.errors import RuleBrokenError
from annotator.model.layer import Layer, State
from annotator.model.relation import Relation
from annotator.model.span import Span
from annotator.services.edits import (
    Batch,
    ChangeSpan,
    Edit,
    LayerRows,
    RemoveRelation,
    RemoveSpan,
)
from annotator.services.edits.span_rows import SpanChecks, span_of
from annotator.services.packets.wanted import WantedLayer
from annotator.services.parts import Parts
from annotator.store.store import Store

_MOST_THINGS = 10_000


class Differences:
    """Gathers the edits of layer after layer, and counts what they do."""

    def __init__(self, store: Store, person_id: str, parts: Parts) -> None:
        self.store = store
        self.person_id = person_id
        self.parts = parts
        self.counts: Counter[str] = Counter()
        """Spans and relations added, changed, removed; layers in which anything was, and
        those that are done now."""
        self.dropped: list[tuple[str, str]] = []
        """Documents and ids of links that have no place, since an end is gone or unfit."""
        self._gathered = 0
        self._scheme = store.schemes.current()
        self._checks = SpanChecks(self._scheme)

    def take(self, document_id: str, wanted: WantedLayer) -> None:
        """Add what makes a layer as it is wanted.

        Raises RuleBrokenError for what text or scheme forbid.
        """
        key = document_id, self.person_id
        layer = self.store.layers.get(*key)
        spans = {one.id: one for one in self.store.spans.of_layer(*key)}
        added = [row for row in wanted.spans.values() if row and row[0] not in spans]
        self._checks.refuse_wrong(added, key, self.store.documents.length(document_id))
        removed = [spans[one] for one, row in wanted.spans.items() if not row and one in spans]
        changed = self._changed(wanted, spans)
        final = {**spans, **{after.id: after for _, after in changed}}
        for one in removed:
            del final[one.id]
        linked = wanted.links or (removed or changed)
        gone, new = self._links(wanted, key, final) if linked else ([], [])
        first: list[Edit] = [*map(RemoveRelation, gone), *map(RemoveSpan, removed)]
        first += [ChangeSpan(before, after) for before, after in changed]
        if first:
            self.parts.add_edit(first[0] if len(first) == 1 else Batch(tuple(first)))
        after_layer = _after(layer, wanted)
        if added or new or after_layer != layer:
            self._gather(LayerRows(layer, after_layer, tuple(added), tuple(new)))
        self._count(added, changed, removed, new, gone)
        self.counts["layers"] += bool(first or added or new or after_layer != layer)
        self.counts["layers done"] += (
            after_layer.state is State.DONE and layer.state is not State.DONE
        )

    def _changed(
        self, wanted: WantedLayer, spans: Mapping[str, Span]
    ) -> list[tuple[Span, Span]]:
        if not spans:
            return []
        result = []
        for identifier, row in wanted.spans.items():
            if row and identifier in spans:
                before = spans[identifier]
                after = span_of(row, before.document_id, before.person_id)
                if after != before:
                    self._checks.refuse_wrong([row], self._key(before), self._length(before))
                    result.append((before, after))
        return result

    def _links(
        self, wanted: WantedLayer, key: tuple[str, str], final: dict[str, Span]
    ) -> tuple[list[Relation], list[Relation]]:
        """Return the links that go and those that come, once `final` spans are there."""
        for row in wanted.spans.values():
            if row and row[0] not in final:
                final[row[0]] = span_of(row, *key)
        now = {one.id: one for one in self.store.relations.of_layer(*key)}
        meant = dict(now)
        for identifier, value in wanted.links.items():
            meant.pop(identifier, None)
            if value is not None:
                kind, source, target = value
                meant[identifier] = Relation(identifier, *key, kind, source, target)
        kept = self._fitting(meant.values(), final)
        gone = [one for one in now.values() if kept.get(one.id) != one]
        return gone, [one for one in kept.values() if now.get(one.id) != one]

    def _fitting(
        self, links: Iterable[Relation], spans: Mapping[str, Span]
    ) -> dict[str, Relation]:
        """Return the links that have both ends, fit the scheme, and stand once."""
        kept: dict[str, Relation] = {}
        there: set[tuple[str, str, str]] = set()
        for one in sorted(links, key=lambda link: link.id):
            ends = one.source_id, one.target_id
            if (one.type, *ends) in there or not self._fits(one, spans):
                self.dropped.append((one.document_id, one.id))
                continue
            there.add((one.type, *ends))
            if self._scheme.relation_type(one.type).symmetric:
                there.add((one.type, *ends[::-1]))
            kept[one.id] = one
        return kept

    def _fits(self, link: Relation, spans: Mapping[str, Span]) -> bool:
        source, target = spans.get(link.source_id), spans.get(link.target_id)
        if source is None or target is None:
            return False
        try:
            self._scheme.refuse_wrong_relation(link, source, target)
        except RuleBrokenError:
            return False
        return True

    def _gather(self, rows: LayerRows) -> None:
        if self._gathered >= _MOST_THINGS:
            self.parts.finish()
            self._gathered = 0
        self.parts.add_layer(rows)
        self._gathered += 1 + len(rows.spans) + len(rows.relations)

    def _count(self, *several: Sequence[object]) -> None:
        names = ("spans added", "spans changed", "spans removed")
        links = ("relations added", "relations removed")
        for name, things in zip((*names, *links), several, strict=True):
            self.counts[name] += len(things)

    def _key(self, span: Span) -> tuple[str, str]:
        return span.document_id, span.person_id

    def _length(self, span: Span) -> int:
        return self.store.documents.length(span.document_id)


def _after(layer: Layer, wanted: WantedLayer) -> Layer:
    state, note, flag = wanted.state or (layer.state, layer.note, layer.flag)
    seconds = max(0, layer.seconds + wanted.seconds)
    return Layer(layer.document_id, layer.person_id, State(state), seconds, note, flag)
