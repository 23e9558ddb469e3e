"""What an edit is: a frozen value that changes the store and knows its inverse."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol

from annotator.model.errors import CorpusDamagedError, RuleBrokenError
from annotator.services.changes import Changes, union
from annotator.store.store import Store


class Edit(Protocol):
    """One change of the corpus, or several that belong together."""

    def apply(self, store: Store) -> Changes:
        """Change the store inside an open transaction; return what was touched.

        Raises StateChangedError if the corpus is not as the edit expects it, and
        RuleBrokenError if the result would break the scheme or the model.
        """
        ...

    def inverse(self) -> "Edit":
        """Return the edit that takes this one back."""
        ...

    def owners(self) -> Iterator[str]:
        """Yield the ids of those whose layers are changed; "" where a lead is needed."""
        ...

    def to_data(self) -> dict[str, Any]:
        """Return plain data for the journal; never the text of a document."""
        ...


NEEDS_LEAD = ""

_READERS: dict[str, Callable[[dict[str, Any]], Edit]] = {}


def journaled(name: str, read: Callable[[dict[str, Any]], Edit]) -> None:
    """Register how an edit is read back from the journal."""
    _READERS[name] = read


def edit_from_data(data: dict[str, Any]) -> Edit:
    """Return the edit that wrote these data.

    Raises RuleBrokenError for an unknown kind, CorpusDamagedError for incomplete data.
    """
    try:
        name = data["edit"]
        if name not in _READERS:
            raise RuleBrokenError(f"The journal has an edit of an unknown kind: {name!r}.")
        return _READERS[name](data)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise CorpusDamagedError(
            f"The journal has an edit that cannot be read ({error!r}). Restore a backup."
        ) from error


@dataclass(frozen=True, slots=True)
class Batch:
    """Several edits that are done, undone and journaled as one."""

    edits: tuple[Edit, ...]

    def apply(self, store: Store) -> Changes:
        """Apply each edit in turn."""
        return union([edit.apply(store) for edit in self.edits])

    def inverse(self) -> "Batch":
        """Return the inverses in reversed order."""
        return Batch(tuple(edit.inverse() for edit in reversed(self.edits)))

    def parts(self) -> Iterator[Edit]:
        """Yield each edit."""
        yield from self.edits

    def owners(self) -> Iterator[str]:
        """Yield the owners of each edit."""
        for edit in self.edits:
            yield from edit.owners()

    def to_data(self) -> dict[str, Any]:
        """Return the data of each edit."""
        return {"edit": "Batch", "edits": [edit.to_data() for edit in self.edits]}


journaled("Batch", lambda data: Batch(tuple(edit_from_data(part) for part in data["edits"])))
