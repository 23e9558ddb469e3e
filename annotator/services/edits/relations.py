"""Edits of relations: add, remove."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from annotator.model.errors import RuleBrokenError, StateChangedError
from annotator.model.relation import Relation
from annotator.services.changes import Changes
from annotator.services.edits.edit import journaled
from annotator.store.store import Store


@dataclass(frozen=True, slots=True)
class AddRelation:
    """Link two spans of one layer."""

    relation: Relation

    def apply(self, store: Store) -> Changes:
        """Add the relation if both spans are there and the scheme allows it."""
        relation = self.relation
        layer = relation.document_id, relation.person_id
        source = store.spans.find(*layer, relation.source_id)
        target = store.spans.find(*layer, relation.target_id)
        if source is None or target is None:
            raise StateChangedError("A span of this link is gone: nothing was linked.")
        store.schemes.current().refuse_wrong_relation(relation, source, target)
        self._refuse_double(store)
        store.relations.insert(relation)
        return Changes(layers=frozenset({layer}))

    def inverse(self) -> "RemoveRelation":
        """Return the edit that removes the very same relation."""
        return RemoveRelation(self.relation)

    def owners(self) -> Iterator[str]:
        """Yield the owner of the layer."""
        yield self.relation.person_id

    def to_data(self) -> dict[str, Any]:
        """Return the relation as data."""
        return {"edit": "AddRelation", **_data(self.relation)}

    def _refuse_double(self, store: Store) -> None:
        new = self.relation
        symmetric = store.schemes.current().relation_type(new.type).symmetric
        ends = {(new.source_id, new.target_id)}
        if symmetric:
            ends.add((new.target_id, new.source_id))
        for old in store.relations.of_span(new.document_id, new.person_id, new.source_id):
            if old.id == new.id:
                raise StateChangedError("This link is there already.")
            if old.type == new.type and (old.source_id, old.target_id) in ends:
                raise RuleBrokenError(f"These two spans are linked by “{new.type}” already.")


@dataclass(frozen=True, slots=True)
class RemoveRelation:
    """Remove the link between two spans."""

    relation: Relation

    def apply(self, store: Store) -> Changes:
        """Remove the relation if it is still as the person saw it."""
        relation = self.relation
        layer = relation.document_id, relation.person_id
        if store.relations.find(*layer, relation.id) != relation:
            raise StateChangedError("This link is gone already.")
        store.relations.delete(relation)
        return Changes(layers=frozenset({layer}))

    def inverse(self) -> AddRelation:
        """Return the edit that adds the very same relation."""
        return AddRelation(self.relation)

    def owners(self) -> Iterator[str]:
        """Yield the owner of the layer."""
        yield self.relation.person_id

    def to_data(self) -> dict[str, Any]:
        """Return the relation as data."""
        return {"edit": "RemoveRelation", **_data(self.relation)}


def _data(relation: Relation) -> dict[str, Any]:
    return {
        "document": relation.document_id,
        "person": relation.person_id,
        "id": relation.id,
        "type": relation.type,
        "from": relation.source_id,
        "to": relation.target_id,
    }


def _relation(data: dict[str, Any]) -> Relation:
    return Relation(
        data["id"], data["document"], data["person"], data["type"], data["from"], data["to"]
    )


journaled("AddRelation", lambda data: AddRelation(_relation(data)))
journaled("RemoveRelation", lambda data: RemoveRelation(_relation(data)))
