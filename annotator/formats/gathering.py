"""The spans and links of one layer as a file of others has them, put together to a layer."""

from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass, field, replace

from annotator.formats.anchoring import Anchor
from annotator.formats.building import LayerBuilder, Remarks
from annotator.formats.carried import NOTHING, Piece
from annotator.formats.exchange import PersonLayer
from annotator.formats.strict_json import short
from annotator.model.document import AttributeValue
from annotator.model.errors import FormatError
from annotator.model.layer import Layer
from annotator.model.span import Fragment

WITHOUT_LENGTH = "zero-length spans"
LOOSE = "relations of spans that were left out"
TO_ITSELF = "relations of a span to itself"
LINKED_TWICE = "relations that stand twice"


@dataclass(slots=True)
class Mark:
    """A span, or one fragment of it, as it stands in a file."""

    label: str
    fragments: Sequence[Fragment]
    attributes: dict[str, AttributeValue]
    piece: Piece = NOTHING
    note: str | None = None

    def all_attributes(self) -> dict[str, AttributeValue]:
        """Return what the file says beside what it carries; the file itself comes first."""
        return {**self.piece.attributes, **self.attributes}


@dataclass(frozen=True, slots=True)
class Link:
    """A relation as it stands in a file, between the keys of two spans."""

    kind: str
    source: Hashable
    target: Hashable
    id: str | None = None


@dataclass(slots=True)
class Gathering:
    """The spans of one layer by the keys that the file has for them, and their links."""

    anchor: Anchor
    keeps_ids: bool = True
    """Whether spans get the ids that the file carries for them."""
    left_out: Counter[str] = field(default_factory=Counter)
    """What the file has in this layer and a layer cannot hold."""
    _marks: dict[Hashable, Mark] = field(default_factory=dict)
    _missing: set[Hashable] = field(default_factory=set)
    _links: list[Link] = field(default_factory=list)

    def take(self, key: Hashable, place: str, mark: Mark, stated: str | None = None) -> None:
        """Take in a span of one fragment, held against the text and what it states.

        Raises FormatError for a key that was there before, for a label that is empty, and
        as Anchor does.
        """
        (start, end) = mark.fragments[0]
        if key in self._marks or key in self._missing:
            raise FormatError(f"{place}: the span {short(key)} stands twice.")
        if not mark.label:
            raise FormatError(f"{place}: a span has no label: give it one, or take it out.")
        if start == end and start >= 0:
            self.miss(key, WITHOUT_LENGTH)
            return
        held = self.anchor.held(place, mark.label, mark.fragments, stated)
        if held is None:
            self._missing.add(key)
        else:
            self._marks[key] = replace(mark, fragments=held)

    def miss(self, key: Hashable, what: str) -> None:
        """Leave a span out, and count it as what it is."""
        self._missing.add(key)
        self.left_out[what] += 1

    def pass_over(self, key: Hashable) -> None:
        """Know of something that is no span, so that relations to it are left out."""
        self._missing.add(key)

    def link(self, place: str, link: Link) -> None:
        """Take in a relation; raise FormatError if the file has no span of one of its keys.

        One to a span that was left out, or from a span to itself, is left out and counted.
        """
        for end in (link.source, link.target):
            if end not in self._marks and end not in self._missing:
                raise FormatError(
                    f"{place}: a relation “{link.kind}” names the span {short(end)}, which is "
                    "not there."
                )
        if link.source in self._missing or link.target in self._missing:
            self.left_out[LOOSE] += 1
        else:
            self._links.append(link)

    def built(self, layer: Layer) -> PersonLayer:
        """Return the layer of a person, with this state, note, flag and time."""
        builder = LayerBuilder(layer.document_id, layer.person_id, layer.state)
        ids: dict[Hashable, str] = {}
        for keys in self._groups():
            marks = [self._marks[key] for key in keys]
            first = marks[0]
            chosen = builder.add_span(
                first.label,
                [fragment for mark in marks for fragment in mark.fragments],
                {
                    name: value
                    for mark in marks
                    for name, value in mark.all_attributes().items()
                },
                span_id=first.piece.id if self.keeps_ids else None,
                remarks=Remarks(first.note or first.piece.note, first.piece.flag),
            )
            ids |= dict.fromkeys(keys, chosen)
        links = {(link.kind, ids[link.source], ids[link.target]): link for link in self._links}
        if len(links) < len(self._links):
            self.left_out[LINKED_TWICE] += len(self._links) - len(links)
        for (kind, source, target), link in links.items():
            if source == target:
                self.left_out[TO_ITSELF] += 1
                continue
            kept = link.id if self.keeps_ids else None
            builder.add_relation(kind, source, target, relation_id=kept)
        owned = builder.built()
        return replace(owned, content=replace(owned.content, layer=layer))

    def _groups(self) -> list[list[Hashable]]:
        """Return the keys span by span: the pieces of one are together if none is missing."""
        together: dict[tuple[str | None, str], dict[int, Hashable]] = {}
        for key, mark in self._marks.items():
            if mark.piece.count > 1:
                together.setdefault((mark.piece.id, mark.label), {})[mark.piece.number] = key
        whole = {
            key: [keys[number] for number in sorted(keys)]
            for keys in together.values()
            for key in keys.values()
            if len(keys) == self._marks[key].piece.count
        }
        return [
            whole.get(key, [key])
            for key in self._marks
            if key not in whole or whole[key][0] == key
        ]
