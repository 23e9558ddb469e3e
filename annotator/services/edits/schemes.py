"""Edits of the scheme: add a version, remove the newest."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from annotator.model.errors import RuleBrokenError, StateChangedError
from annotator.model.scheme import Scheme
from annotator.model.scheme_change import SchemeChange, change_from_data, change_to_data
from annotator.model.scheme_files import scheme_from_data, scheme_to_data
from annotator.services.changes import Changes
from annotator.services.edits.edit import NEEDS_LEAD, journaled
from annotator.store.store import Store


@dataclass(frozen=True, slots=True)
class AddScheme:
    """Put a version of the scheme into force."""

    scheme: Scheme
    changes: tuple[SchemeChange, ...] = ()
    """How it came out of the version before it, unless it only has more than that."""

    def apply(self, store: Store) -> Changes:
        """Add the version; with changes it must be the next one."""
        if self.changes and store.schemes.current().version != self.scheme.version - 1:
            raise StateChangedError("The scheme has been changed meanwhile.")
        store.schemes.insert(self.scheme, self.changes)
        return Changes(scheme=True)

    def inverse(self) -> "RemoveScheme":
        """Return the edit that puts the version before it into force again."""
        return RemoveScheme(self.scheme, self.changes)

    def owners(self) -> Iterator[str]:
        """Yield that a lead is needed."""
        yield NEEDS_LEAD

    def to_data(self) -> dict[str, Any]:
        """Return the scheme as data."""
        return {"edit": "AddScheme", **_scheme_data(self.scheme, self.changes)}


@dataclass(frozen=True, slots=True)
class RemoveScheme:
    """Take the newest version of the scheme out of force."""

    scheme: Scheme
    changes: tuple[SchemeChange, ...] = ()

    def apply(self, store: Store) -> Changes:
        """Remove the version if it is the one in force and not the only one.

        If it was changed by hand nobody may have used its words meanwhile.
        """
        versions = store.schemes.all()
        if len(versions) == 1 or versions[-1] != self.scheme:
            raise StateChangedError("The scheme has been changed meanwhile.")
        store.schemes.delete(self.scheme.version)
        if self.changes:
            refuse_words_in_use(store)
        return Changes(scheme=True)

    def inverse(self) -> AddScheme:
        """Return the edit that puts it into force again."""
        return AddScheme(self.scheme, self.changes)

    def owners(self) -> Iterator[str]:
        """Yield that a lead is needed."""
        yield NEEDS_LEAD

    def to_data(self) -> dict[str, Any]:
        """Return the scheme as data."""
        return {"edit": "RemoveScheme", **_scheme_data(self.scheme, self.changes)}


def refuse_words_in_use(store: Store) -> None:
    """Raise StateChangedError if a span, relation or document has no place in the scheme."""
    scheme = store.schemes.current()
    try:
        for (label, values), _ in store.wording.counted():
            scheme.refuse_wrong_words(label, values)
        for kind, source, target in store.wording.used_by_relations():
            scheme.refuse_wrong_ends(kind, source, target)
        for values in store.wording.used_by_documents():
            scheme.refuse_wrong_document_attributes(values)
    except RuleBrokenError as error:
        raise StateChangedError(
            f"The new words of the scheme have been used meanwhile, so that it cannot be as "
            f"it was: {error}"
        ) from error


def _scheme_data(scheme: Scheme, changes: Sequence[SchemeChange]) -> dict[str, Any]:
    data: dict[str, Any] = {"scheme": scheme_to_data(scheme)}
    if changes:
        data["changes"] = [change_to_data(change) for change in changes]
    return data


def _scheme(data: dict[str, Any]) -> tuple[Scheme, tuple[SchemeChange, ...]]:
    changes = tuple(map(change_from_data, data.get("changes", ())))
    return scheme_from_data(data["scheme"]), changes


journaled("AddScheme", lambda data: AddScheme(*_scheme(data)))
journaled("RemoveScheme", lambda data: RemoveScheme(*_scheme(data)))
