"""From the annotations of one WebAnno TSV file to a layer."""

from collections import Counter
from collections.abc import Sequence

from annotator.formats.anchoring import Anchor
from annotator.formats.beside import Facts, Marked
from annotator.formats.exchange import PersonLayer
from annotator.formats.lines import at
from annotator.formats.restoring import LOOSE, RestoringBuilder
from annotator.formats.webanno.annotations import (
    Annotation,
    Annotations,
    Tie,
    fragments_of,
    reach,
)
from annotator.formats.webanno.rows import Table, Unit
from annotator.model.document import Document

NOTE = "note"
"""The feature that is taken for the note on a span."""


class LayerOfTable:
    """A layer in the making; what it cannot hold is counted in `left_out`."""

    def __init__(self, table: Table, document: Document, anchor: Anchor) -> None:
        self._annotations = Annotations(table)
        self._text = document.text
        self._document = document
        self._anchor = anchor
        self.left_out: Counter[str] = Counter()

    def built(self, person: str, facts: Facts | None) -> PersonLayer:
        """Return the layer; raise FormatError naming the line that is wrong."""
        annotations = self._annotations
        ties = [
            (tie, annotations.meant(tie, tie.source), annotations.meant(tie, tie.target))
            for tie in annotations.ties
        ]
        builder = RestoringBuilder(self._document, person, facts)
        ids = {id(one): self._add(builder, one) for one in annotations.found}
        for tie, source, target in ties:
            self._tie(builder, tie, (ids[id(source)], ids[id(target)]), (source, target))
        if annotations.tie_values:
            self.left_out["attributes of relations"] += annotations.tie_values
        layer = builder.built()
        self.left_out += builder.left_out
        return layer

    def _add(self, builder: RestoringBuilder, annotation: Annotation) -> str | None:
        units = [unit for unit in annotation.units if unit.start < unit.end]
        if not units:
            self.left_out["zero-length spans"] += 1
            return None
        groups = fragments_of(self._text, units)
        fragments = [reach(group) for group in groups]
        stated = None
        if any(self._text[unit.start : unit.end] != unit.text for unit in units):
            stated = " ".join(self._stated(group) for group in groups)
        held = self._anchor.held(annotation.place, annotation.label, fragments, stated)
        if held is None:
            return None
        values = dict(annotation.values)
        values.pop(annotation.layer.naming or "", None)
        note = values.pop(NOTE, None) or None
        marked = Marked(annotation.label, held, values, note)
        with at(annotation.place):
            return builder.add_span(str(annotation.number), marked)

    def _stated(self, group: Sequence[Unit]) -> str:
        """Return what the file says of a group of units, with the text's own white space."""
        behind, words = group[0].start, ""
        for unit in group:
            words += self._text[behind : unit.start] + unit.text
            behind = unit.end
        return words

    def _tie(
        self,
        builder: RestoringBuilder,
        tie: Tie,
        ids: tuple[str | None, str | None],
        ends: tuple[Annotation, Annotation],
    ) -> None:
        source, target = ids
        if source is None or target is None:
            self.left_out[LOOSE] += 1
            return
        key = relation_key(tie.type, ends[0].number, ends[1].number)
        with at(tie.place):
            builder.add_relation(key, tie.type, source, target)


def relation_key(kind: str, source: int, target: int) -> str:
    """Return the key of a relation between two numbered spans."""
    return f"{source}>{target} {kind}"
