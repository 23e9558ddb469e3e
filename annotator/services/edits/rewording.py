"""The edit that puts what people have marked into the words of another version."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from annotator.model.document import AttributeValue
from annotator.model.errors import StateChangedError
from annotator.model.relation import Relation
from annotator.model.scheme import Scheme
from annotator.services.changes import Changes
from annotator.services.edits.edit import NEEDS_LEAD, journaled
from annotator.store.store import Store
from annotator.store.wording import Spoken, packed

Kind = tuple[Spoken, Spoken]
"""What some spans say before and after."""
Described = tuple[str, dict[str, AttributeValue], dict[str, AttributeValue]]
"""The id of a document with its attributes before and after."""


@dataclass(frozen=True, slots=True)
class RewordedLayer:
    """What of a layer is put into other words."""

    document_id: str
    person_id: str
    spans: tuple[tuple[int, tuple[str, ...]], ...] = ()
    """The place of a kind in the list of them, and the ids of the spans of this kind."""
    relations: tuple[tuple[Relation, str | None], ...] = ()
    """A relation as it was, and its new type; None if it has no place any more."""
    restored: tuple[Relation, ...] = ()
    """Relations that have a place again."""

    @property
    def key(self) -> tuple[str, str]:
        """The ids of document and person."""
        return self.document_id, self.person_id

    def inverse(self) -> "RewordedLayer":
        """Return the way back."""
        back = tuple(
            (replace(old, type=new), old.type) for old, new in self.relations if new is not None
        )
        gone = tuple(old for old, new in self.relations if new is None)
        lost = tuple((one, None) for one in self.restored)
        return replace(self, relations=(*back, *lost), restored=gone)


@dataclass(frozen=True, slots=True)
class RewordLayers:
    """Put spans, relations and documents into the words of another version of the scheme."""

    before: int
    """The version of the scheme that the words are of."""
    after: int
    """The version that they will be of; both must be in the corpus."""
    kinds: tuple[Kind, ...] = ()
    layers: tuple[RewordedLayer, ...] = ()
    documents: tuple[Described, ...] = ()

    def apply(self, store: Store) -> Changes:
        """Change everything, if it is as it was seen."""
        scheme = store.schemes.version(self.after)
        for _, (label, values) in self.kinds:
            scheme.refuse_wrong_words(label, values)
        for layer in self.layers:
            self._reword(store, layer, scheme)
        for document_id, before, after in self.documents:
            if store.documents.entry(document_id).attributes != before:
                raise StateChangedError("A document has been described meanwhile.")
            scheme.refuse_wrong_document_attributes(after)
            store.documents.set_attributes(document_id, after)
        described = frozenset(document_id for document_id, _, _ in self.documents)
        return Changes(scheme=True, documents=described)

    def inverse(self) -> "RewordLayers":
        """Return the way back."""
        return RewordLayers(
            self.after,
            self.before,
            tuple((new, old) for old, new in self.kinds),
            tuple(layer.inverse() for layer in self.layers),
            tuple((document_id, new, old) for document_id, old, new in self.documents),
        )

    def owners(self) -> Iterator[str]:
        """Yield that a lead is needed."""
        yield NEEDS_LEAD

    def what_fits(self, store: Store) -> "RewordLayers":
        """Return the same for what is there as it was seen, where some of it is lost."""
        layers = []
        for layer in self.layers:
            with contextlib.suppress(StateChangedError):  # its document or person is lost
                layers.append(self._layer_that_fits(store, layer))
        documents = tuple(
            described
            for described in self.documents
            if store.documents.exists(described[0])
            and store.documents.entry(described[0]).attributes == described[1]
        )
        return replace(self, layers=tuple(layers), documents=documents)

    def to_data(self) -> dict[str, Any]:
        """Return everything as rows."""
        return {
            "edit": "RewordLayers",
            "from": self.before,
            "to": self.after,
            "kinds": self.kinds,
            "layers": [
                [
                    *layer.key,
                    layer.spans,
                    [[*_row(old), new] for old, new in layer.relations],
                    [_row(one) for one in layer.restored],
                ]
                for layer in self.layers
            ],
            "documents": self.documents,
        }

    def _reword(self, store: Store, layer: RewordedLayer, scheme: Scheme) -> None:
        for kind, ids in layer.spans:
            store.wording.reword(layer.key, ids, *self.kinds[kind])
        for old, new in layer.relations:
            if new is None:
                if store.relations.find(*layer.key, old.id) != old:
                    raise StateChangedError("A link has been changed meanwhile.")
                store.relations.delete(old)
            else:
                store.wording.retype(replace(old, type=new), old.type)
                _refuse_without_place(store, replace(old, type=new), scheme)
        for relation in layer.restored:
            if store.relations.find(*layer.key, relation.id) is not None:
                raise StateChangedError("This link is there already.")
            _refuse_without_place(store, relation, scheme)
            store.relations.insert(relation)

    def _layer_that_fits(self, store: Store, layer: RewordedLayer) -> RewordedLayer:
        now = dict(store.wording.of_document(layer.document_id).get(layer.person_id, ()))
        spans = tuple(
            (kind, tuple(one for one in ids if now.get(one) == packed(self.kinds[kind][0])))
            for kind, ids in layer.spans
        )
        labels = {one: words[0] for one, words in now.items()}
        for kind, ids in spans:
            labels.update(dict.fromkeys(ids, self.kinds[kind][1][0]))
        scheme = store.schemes.version(self.after)
        relations = tuple(
            (old, new)
            for old, new in layer.relations
            if store.relations.find(*layer.key, old.id) == old
            and (new is None or _has_place(new, old, labels, scheme))
        )
        restored = tuple(
            one for one in layer.restored if _has_place(one.type, one, labels, scheme)
        )
        return replace(layer, spans=spans, relations=relations, restored=restored)


def touched_documents(data: dict[str, Any]) -> list[str]:
    """Return the ids of the documents that the data of such an edit name."""
    return [row[0] for row in (*data["layers"], *data["documents"])]


def _refuse_without_place(store: Store, relation: Relation, scheme: Scheme) -> None:
    layer = relation.document_id, relation.person_id
    source = store.spans.find(*layer, relation.source_id)
    target = store.spans.find(*layer, relation.target_id)
    if source is None or target is None:
        raise StateChangedError("A span of this link is gone.")
    scheme.refuse_wrong_relation(relation, source, target)


def _has_place(kind: str, relation: Relation, labels: dict[str, str], scheme: Scheme) -> bool:
    """Tell whether a scheme allows a relation between spans with these labels."""
    source, target = labels.get(relation.source_id), labels.get(relation.target_id)
    if source is None or target is None:
        return False
    return kind in {each.name for each in scheme.relation_types_between(source, target)}


def _row(relation: Relation) -> list[str]:
    return [relation.id, relation.type, relation.source_id, relation.target_id]


def _layer(row: list[Any]) -> RewordedLayer:
    document_id, person_id, spans, relations, restored = row

    def relation(one: str, kind: str, source: str, target: str) -> Relation:
        return Relation(one, document_id, person_id, kind, source, target)

    return RewordedLayer(
        document_id,
        person_id,
        tuple((int(kind), tuple(ids)) for kind, ids in spans),
        tuple((relation(*facts), new) for *facts, new in relations),
        tuple(relation(*facts) for facts in restored),
    )


def _edit(data: dict[str, Any]) -> RewordLayers:
    return RewordLayers(
        data["from"],
        data["to"],
        tuple((_spoken(old), _spoken(new)) for old, new in data["kinds"]),
        tuple(_layer(row) for row in data["layers"]),
        tuple((document_id, old, new) for document_id, old, new in data["documents"]),
    )


def _spoken(row: list[Any]) -> Spoken:
    label, values = row
    return label, dict(values)


journaled("RewordLayers", _edit)
