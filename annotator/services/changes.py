"""What an edit touched, and who wants to know."""

from collections.abc import Callable
from dataclasses import dataclass

SpanKey = tuple[str, str, str]
"""A span as document id, person id, span id."""

LayerKey = tuple[str, str]
"""A layer as document id, person id."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What was touched; whoever shows it looks again."""

    spans: frozenset[SpanKey] = frozenset()
    layers: frozenset[LayerKey] = frozenset()
    """Layers whose state, time, note, flag or relations were touched."""
    documents: frozenset[str] = frozenset()
    """Documents whose title or attributes were touched."""
    document_list: bool = False
    people: bool = False
    scheme: bool = False
    releases: bool = False
    records: frozenset[str] = frozenset()
    """The kinds of records that were touched: "assignment", …"""
    history: bool = True

    def __or__(self, other: "Changes") -> "Changes":
        """Return what either touched."""
        return Changes(
            self.spans | other.spans,
            self.layers | other.layers,
            self.documents | other.documents,
            self.document_list or other.document_list,
            self.people or other.people,
            self.scheme or other.scheme,
            self.releases or other.releases,
            self.records | other.records,
            self.history or other.history,
        )


def union(changes: list[Changes]) -> Changes:
    """Return what any of them touched, in time proportional to their sum."""
    return Changes(
        frozenset().union(*(each.spans for each in changes)),
        frozenset().union(*(each.layers for each in changes)),
        frozenset().union(*(each.documents for each in changes)),
        any(each.document_list for each in changes),
        any(each.people for each in changes),
        any(each.scheme for each in changes),
        any(each.releases for each in changes),
        frozenset().union(*(each.records for each in changes)),
    )


class ChangeFeed:
    """Tells every listener what was touched, after the commit."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[Changes], None]] = []

    def listen(self, listener: Callable[[Changes], None]) -> None:
        """Call a listener after every commit from now on."""
        self._listeners.append(listener)

    def forget(self, listener: Callable[[Changes], None]) -> None:
        """Stop calling a listener."""
        self._listeners.remove(listener)

    def tell(self, changes: Changes) -> None:
        """Call every listener."""
        for listener in list(self._listeners):
            listener(changes)
