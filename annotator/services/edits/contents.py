"""Edits of much at once, as an import makes them: people, documents, layers with their spans.

The journal keeps them in rows, which take a fifth of the room and a tenth of the time that as
many single edits need. What they mean is what the single edits mean that they stand for.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from annotator.model.document import Decoding, HashedText, refuse_impossible_text
from annotator.model.errors import StateChangedError
from annotator.model.layer import Layer, State
from annotator.model.person import Person
from annotator.model.relation import Relation
from annotator.services.changes import Changes
from annotator.services.edits.documents import AddDocument
from annotator.services.edits.edit import NEEDS_LEAD, Edit, journaled
from annotator.services.edits.layers import ChangeLayer
from annotator.services.edits.people import AddPerson, person_from_data, person_to_data
from annotator.services.edits.relations import AddRelation, RemoveRelation
from annotator.services.edits.span_rows import SpanChecks, span_of, well_formed
from annotator.services.edits.spans import AddSpan, span_changed, span_linked
from annotator.store.documents import Entry
from annotator.store.spans import SpanRow
from annotator.store.store import Store


@dataclass(frozen=True, slots=True)
class LayerRows:
    """What comes into one layer."""

    before: Layer
    after: Layer
    spans: tuple[SpanRow, ...]
    relations: tuple[Relation, ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        """The ids of document and person."""
        return self.after.document_id, self.after.person_id


@dataclass(frozen=True, slots=True)
class AddContents:
    """Bring in people, documents and layers; nothing of it may be there already."""

    people: tuple[Person, ...] = ()
    entries: tuple[Entry, ...] = ()
    layers: tuple[LayerRows, ...] = ()
    texts: tuple[HashedText, ...] = ()
    """The texts of the documents, unless they are in the corpus already."""

    def apply(self, store: Store) -> Changes:
        """Add everything after checking it as the single edits do."""
        for person in self.people:
            AddPerson(person).apply(store)
        self._add_documents(store)
        checks = SpanChecks(store.schemes.current())
        for layer in self.layers:
            _add_layer(store, layer, checks)
        return Changes(people=True, document_list=True)

    def _add_documents(self, store: Store) -> None:
        for text in self.texts:
            if b"\x00" in text.content:
                refuse_impossible_text(text.content.decode("utf-8"))
        store.documents.keep_hashed_texts(self.texts)
        there = {text.sha256.hex() for text in self.texts}
        scheme = store.schemes.current()
        for entry in self.entries:
            if entry.attributes:
                scheme.refuse_wrong_document_attributes(entry.attributes)
            if entry.sha256 not in there and not store.documents.has_text(entry.sha256):
                raise StateChangedError(
                    f"The text of “{entry.title}” is no longer in the corpus."
                )
        store.documents.insert_all(self.entries)

    def inverse(self) -> "RemoveContents":
        """Return the edit that removes the very same things."""
        return RemoveContents(self)

    def owners(self) -> Iterator[str]:
        """Yield the owners of layers, and for people and documents that a lead is needed."""
        if self.people or self.entries:
            yield NEEDS_LEAD
        yield from {layer.after.person_id for layer in self.layers}

    def to_data(self) -> dict[str, Any]:
        """Return everything but the texts as rows."""
        return {"edit": "AddContents", **_data(self)}

    def parts(self) -> Iterator[Edit]:
        """Yield the single edits that this one stands for."""
        yield from map(AddPerson, self.people)
        yield from map(AddDocument, self.entries)
        for layer in self.layers:
            if layer.before != layer.after:
                yield ChangeLayer(layer.before, layer.after)
            for row in layer.spans:
                yield AddSpan(span_of(row, *layer.key))
            yield from map(AddRelation, layer.relations)


@dataclass(frozen=True, slots=True)
class RemoveContents:
    """Remove what came in at once, if all of it is as it came and nothing else stands on it."""

    added: AddContents

    def apply(self, store: Store) -> Changes:
        """Remove everything, the last first, after checking it as the single edits do."""
        for layer in reversed(self.added.layers):
            _remove_layer(store, layer)
        for entry in reversed(self.added.entries):
            AddDocument(entry).inverse().apply(store)
        for person in reversed(self.added.people):
            AddPerson(person).inverse().apply(store)
        return Changes(people=True, document_list=True)

    def inverse(self) -> AddContents:
        """Return the edit that adds the very same things."""
        return self.added

    def owners(self) -> Iterator[str]:
        """Yield those whom adding it needs."""
        yield from self.added.owners()

    def to_data(self) -> dict[str, Any]:
        """Return everything but the texts as rows."""
        return {"edit": "RemoveContents", **_data(self.added)}

    def parts(self) -> Iterator[Edit]:
        """Yield the single edits that this one stands for."""
        for part in reversed(list(self.added.parts())):
            yield part.inverse()


CONTENTS = frozenset({"AddContents", "RemoveContents"})


def summary(data: dict[str, Any]) -> tuple[list[str], Counter[str]]:
    """Return which documents the data of such an edit name, and its single edits by kind."""
    verb = "Add" if data["edit"] == "AddContents" else "Remove"
    layers = data["layers"]
    numbers = {
        f"{verb}Person": len(data["people"]),
        f"{verb}Document": len(data["documents"]),
        "ChangeLayer": sum(layer[2] != layer[3] for layer in layers),
        f"{verb}Span": sum(len(layer[4]) for layer in layers),
        f"{verb}Relation": sum(len(layer[5]) for layer in layers),
    }
    ids = [row[0] for row in data["documents"]] + [layer[0] for layer in layers]
    return ids, +Counter(numbers)


def _add_layer(store: Store, layer: LayerRows, checks: SpanChecks) -> None:
    if layer.before != layer.after:
        ChangeLayer(layer.before, layer.after).apply(store)
    document_id, person_id = layer.key
    checks.refuse_wrong(layer.spans, layer.key, store.documents.length(document_id))
    store.spans.insert_all(document_id, person_id, layer.spans)
    for relation in layer.relations:
        AddRelation(relation).apply(store)


def _remove_layer(store: Store, layer: LayerRows) -> None:
    """Remove what came into a layer, its spans at a fifth of what each costs alone."""
    for relation in reversed(layer.relations):
        RemoveRelation(relation).apply(store)
    if layer.spans:
        _refuse_others(store, layer)
        store.spans.delete_all(*layer.key, [row[0] for row in layer.spans])
    if layer.before != layer.after:
        ChangeLayer(layer.after, layer.before).apply(store)


def _refuse_others(store: Store, layer: LayerRows) -> None:
    """Raise StateChangedError unless all spans are as they came and nothing links them."""
    there = {span.id: span for span in store.spans.of_layer(*layer.key)}
    linked = {
        end
        for link in store.relations.of_layer(*layer.key)
        for end in (link.source_id, link.target_id)
    }
    for row in layer.spans:
        if there.get(row[0]) != span_of(row, *layer.key):
            raise span_changed()
        if row[0] in linked:
            raise span_linked()


def _data(contents: AddContents) -> dict[str, Any]:
    return {
        "people": [person_to_data(person) for person in contents.people],
        "documents": [_entry_row(entry) for entry in contents.entries],
        "layers": [
            [
                *layer.key,
                _state_row(layer.before),
                _state_row(layer.after),
                layer.spans,
                [[one.id, one.type, one.source_id, one.target_id] for one in layer.relations],
            ]
            for layer in contents.layers
        ],
    }


def contents_from_data(data: dict[str, Any]) -> AddContents:
    """Return the contents of plain data; see annotator.services.edits.edit_from_data."""
    return AddContents(
        tuple(person_from_data(one) for one in data["people"]),
        tuple(_entry(row) for row in data["documents"]),
        tuple(_layer(row) for row in data["layers"]),
    )


def _entry_row(entry: Entry) -> list[Any]:
    how = entry.decoding
    return [
        entry.id,
        entry.sha256,
        entry.length,
        entry.title,
        entry.metadata,
        entry.attributes,
        [how.encoding, how.byte_order_mark, how.guessed],
    ]


def _entry(row: list[Any]) -> Entry:
    document_id, sha256, length, title, metadata, attributes, how = row
    return Entry(document_id, sha256, length, title, metadata, attributes, Decoding(*how))


def _state_row(layer: Layer) -> list[Any]:
    return [layer.state.value, layer.seconds, layer.note, layer.flag]


def _layer(row: list[Any]) -> LayerRows:
    document_id, person_id, before, after, spans, relations = row
    return LayerRows(
        Layer(document_id, person_id, State(before[0]), *before[1:]),
        Layer(document_id, person_id, State(after[0]), *after[1:]),
        well_formed(spans),
        tuple(
            Relation(one, document_id, person_id, kind, source, target)
            for one, kind, source, target in relations
        ),
    )


journaled("AddContents", contents_from_data)
journaled("RemoveContents", lambda data: RemoveContents(contents_from_data(data)))
