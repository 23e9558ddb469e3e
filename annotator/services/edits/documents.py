"""Edits of documents: add, remove, describe."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from annotator.model.document import (
    AttributeValue,
    Decoding,
    Document,
    refuse_impossible_text,
)
from annotator.model.errors import RuleBrokenError, StateChangedError
from annotator.model.team import Assignment
from annotator.services.changes import Changes
from annotator.services.edits.edit import NEEDS_LEAD, journaled
from annotator.store.documents import Entry
from annotator.store.store import Store


@dataclass(frozen=True, slots=True)
class AddDocument:
    """Bring a document in; the journal keeps the hash of its text, never the text."""

    entry: Entry
    text: str | None = None
    """None when the text is in the corpus already, as after an undo."""

    def apply(self, store: Store) -> Changes:
        """Add the document unless its id or its text is there already."""
        entry = self.entry
        if store.documents.exists(entry.id):
            raise RuleBrokenError(
                f"A document with the id {entry.id} is in the corpus already."
            )
        if store.documents.id_of_hash(entry.sha256) is not None:
            raise RuleBrokenError(f"The text of “{entry.title}” is in the corpus already.")
        store.schemes.current().refuse_wrong_document_attributes(entry.attributes)
        if self.text is not None:
            refuse_impossible_text(self.text)
            store.documents.keep_text(self.text)
        if not store.documents.has_text(entry.sha256):
            raise StateChangedError(f"The text of “{entry.title}” is no longer in the corpus.")
        store.documents.insert(entry)
        return Changes(document_list=True, documents=frozenset({entry.id}))

    def inverse(self) -> "RemoveDocument":
        """Return the edit that removes the document."""
        return RemoveDocument(self.entry)

    def owners(self) -> Iterator[str]:
        """Yield that a lead is needed."""
        yield NEEDS_LEAD

    def to_data(self) -> dict[str, Any]:
        """Return everything but the text as data."""
        return {"edit": "AddDocument", **self.entry.to_data()}


@dataclass(frozen=True, slots=True)
class RemoveDocument:
    """Remove a document on which nobody's work stands."""

    entry: Entry

    def apply(self, store: Store) -> Changes:
        """Remove the document if it is as the person saw it and nothing stands on it."""
        entry = self.entry
        if store.documents.entry(entry.id) != entry:
            raise StateChangedError(f"“{entry.title}” has been changed meanwhile.")
        records = store.records.kinds_about_document(entry.id)
        if store.layers.owners(entry.id) or records - {Assignment.KIND}:
            raise RuleBrokenError(
                f"“{entry.title}” cannot be removed: somebody's work stands on it."
            )
        if records:
            raise RuleBrokenError(
                f"“{entry.title}” cannot be removed while it is assigned: take that back first."
            )
        store.documents.delete(entry.id)
        return Changes(document_list=True, documents=frozenset({entry.id}))

    def inverse(self) -> AddDocument:
        """Return the edit that adds the very same document."""
        return AddDocument(self.entry)

    def owners(self) -> Iterator[str]:
        """Yield that a lead is needed."""
        yield NEEDS_LEAD

    def to_data(self) -> dict[str, Any]:
        """Return everything but the text as data."""
        return {"edit": "RemoveDocument", **self.entry.to_data()}


@dataclass(frozen=True, slots=True)
class DescribeDocument:
    """Replace the attributes of a document, such as its genre."""

    document_id: str
    before: dict[str, AttributeValue]
    after: dict[str, AttributeValue]

    def apply(self, store: Store) -> Changes:
        """Replace the attributes if they are still as the person saw them."""
        if store.documents.entry(self.document_id).attributes != self.before:
            raise StateChangedError("This document has been described meanwhile: look again.")
        store.schemes.current().refuse_wrong_document_attributes(self.after)
        store.documents.set_attributes(self.document_id, self.after)
        return Changes(documents=frozenset({self.document_id}))

    def inverse(self) -> "DescribeDocument":
        """Return the change back."""
        return DescribeDocument(self.document_id, self.after, self.before)

    def owners(self) -> Iterator[str]:
        """Yield nobody: whoever works on a document may describe it."""
        yield from ()

    def to_data(self) -> dict[str, Any]:
        """Return both states as data."""
        return {
            "edit": "DescribeDocument",
            "document": self.document_id,
            "before": self.before,
            "after": self.after,
        }


def entry_of(document: Document, sha256: str | None = None) -> Entry:
    """Return a document as its table keeps it; the hash of its text may be known already."""
    return Entry(
        document.id,
        sha256 or document.sha256,
        len(document.text),
        document.title,
        dict(document.metadata),
        dict(document.attributes),
        document.decoding,
    )


def _entry(data: dict[str, Any]) -> Entry:
    facts = {name: value for name, value in data.items() if name != "edit"}
    return Entry(**{**facts, "decoding": Decoding(**facts["decoding"])})


journaled("AddDocument", lambda data: AddDocument(_entry(data)))
journaled("RemoveDocument", lambda data: RemoveDocument(_entry(data)))
journaled(
    "DescribeDocument",
    lambda data: DescribeDocument(data["document"], data["before"], data["after"]),
)
