"""From the annotations of one brat file to a layer."""

from collections import Counter

from annotator.formats.anchoring import Anchor
from annotator.formats.beside import Facts, Marked
from annotator.formats.brat.fragments import one_line, shown
from annotator.formats.brat.lines import Annotations, Link, Saying, TextBound
from annotator.formats.exchange import PersonLayer
from annotator.formats.lines import at
from annotator.formats.restoring import LOOSE, RestoringBuilder
from annotator.formats.strict_json import short
from annotator.model.document import Document
from annotator.model.errors import FormatError
from annotator.model.layer import State
from annotator.model.span import Fragment, joined


class LayerOfAnnotations:
    """A layer in the making; what it cannot hold is counted in `left_out`."""

    def __init__(self, annotations: Annotations, document: Document, anchor: Anchor) -> None:
        self._annotations = annotations
        self._document = document
        self._anchor = anchor
        self._ids: dict[str, str | None] = {}
        """Ids of spans by key; None for one that was left out."""
        self.left_out: Counter[str] = Counter()

    def built(self, person: str, facts: Facts | None) -> PersonLayer:
        """Return the layer; raise FormatError naming the line that is wrong.

        A file without a line is no work yet: brat needs it before anybody can begin.
        """
        annotations = self._annotations
        state = State.DONE if annotations.lines else State.OPEN
        builder = RestoringBuilder(self._document, person, facts, state)
        attributes = self._attributes()
        notes = self._notes()
        for key, bound in annotations.text_bound.items():
            note = "\n".join(notes.get(key, ())) or None
            self._ids[key] = self._add(builder, key, bound, (attributes.get(key, {}), note))
        for event, place in annotations.places.items():
            self._span_of(event, place)
        for link in annotations.links:
            self._link(builder, link)
        if annotations.remarks:
            self.left_out["remarks about no annotation"] += annotations.remarks
        layer = builder.built()
        self.left_out += builder.left_out
        return layer

    def _add(
        self,
        builder: RestoringBuilder,
        key: str,
        bound: TextBound,
        said: tuple[dict[str, str], str | None],
    ) -> str | None:
        """Add a span and return its id; None, counted or reported, if it cannot be held."""
        fragments = self._held(bound)
        if fragments is None:
            return None
        with at(bound.place):
            return builder.add_span(key, Marked(bound.label, fragments, *said))

    def _held(self, bound: TextBound) -> tuple[Fragment, ...] | None:
        """Return where a span is; None, counted or reported, if it must be left out."""
        if any(start > end for start, end in bound.fragments):
            raise FormatError(f"{bound.place}: a span ends before it begins: mend its offsets.")
        visible = joined([pair for pair in bound.fragments if pair[0] < pair[1]])
        if not visible:
            self.left_out["zero-length spans"] += 1
            return None
        if len(visible) < len(bound.fragments):
            self.left_out["borders between fragments without a gap"] += 1
        stated = None if bound.stated is None else one_line(bound.stated)
        if visible != bound.fragments and self._as_listed(bound.fragments) == stated:
            stated = None  # out of order, touching or empty ones among them: as the file says
        return self._anchor.held(bound.place, bound.label, visible, stated, shown)

    def _as_listed(self, fragments: tuple[Fragment, ...]) -> str:
        return shown([self._document.text[start:end] for start, end in fragments])

    def _attributes(self) -> dict[str, dict[str, str]]:
        """Return the attributes of text-bound annotations, by their key."""
        result: dict[str, dict[str, str]] = {}
        for saying in self._annotations.attributes:
            key = self._meant(saying)
            if key is None:
                self.left_out["attributes of relations"] += 1
            elif saying.name in result.setdefault(key, {}):
                self.left_out["attributes that a span has twice"] += 1
            else:
                result[key][saying.name] = saying.value
        return result

    def _notes(self) -> dict[str, list[str]]:
        """Return the notes on text-bound annotations, by their key."""
        result: dict[str, list[str]] = {}
        for saying in self._annotations.notes:
            key = self._meant(saying)
            if key is None:
                self.left_out["notes on what is no span"] += 1
            else:
                result.setdefault(key, []).append(saying.value)
        return result

    def _meant(self, saying: Saying) -> str | None:
        """Return the key of the span that something is said about; None if it is no span."""
        annotations = self._annotations
        if saying.about in annotations.other_keys or saying.about[0] == "*":
            return None
        return self._span_of(saying.about, saying.place)

    def _span_of(self, key: str, place: str) -> str:
        """Return the key of a text-bound annotation: itself, or the trigger of an event."""
        wanted = self._annotations.triggers.get(key, key)
        if wanted not in self._annotations.text_bound:
            raise FormatError(
                f"{place}: there is no annotation {short(wanted)} in the file: mend the line, "
                "or take it out."
            )
        return wanted

    def _link(self, builder: RestoringBuilder, link: Link) -> None:
        source = self._ids[self._span_of(link.source, link.place)]
        target = self._ids[self._span_of(link.target, link.place)]
        if source is None or target is None:
            self.left_out[LOOSE] += 1
            return
        with at(link.place):
            builder.add_relation(link.key, link.type, source, target)
