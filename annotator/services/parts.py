"""What comes in, gathered into edits that are large enough to be quick and small enough."""

from annotator.model.document import HashedText
from annotator.model.person import Person
from annotator.services.edits import AddContents, Edit, LayerRows
from annotator.services.spooling import Spool
from annotator.store.documents import Entry

_MOST_THINGS = 10_000
"""Documents, layers and spans of one edit."""
_MOST_BYTES = 8_000_000
"""Of the texts that come with one edit."""


class Parts:
    """Gathers people, documents and layers, and gives them to a spool, if there is one."""

    def __init__(self, spool: Spool | None) -> None:
        self._spool = spool
        self._begin()

    def add_edit(self, edit: Edit) -> None:
        """Give an edit on after all that was gathered before it."""
        self.finish()
        if self._spool is not None:
            self._spool.add(edit)

    def add_person(self, person: Person) -> None:
        """Gather a person."""
        self._people.append(person)
        self._things += 1

    def add_document(self, entry: Entry, text: HashedText) -> None:
        """Gather a document with its text."""
        if self._things >= _MOST_THINGS or self._bytes >= _MOST_BYTES:
            self.finish()
        self._entries.append(entry)
        self._texts.append(text)
        self._things += 1
        self._bytes += len(text.content)

    def add_layer(self, layer: LayerRows) -> None:
        """Gather a layer of a document that came before it."""
        self._layers.append(layer)
        self._things += 1 + len(layer.spans) + len(layer.relations)

    def finish(self) -> None:
        """Give on what was gathered; raise StoreError if there is no room for it."""
        if self._things and self._spool is not None:
            self._spool.add(
                AddContents(
                    tuple(self._people),
                    tuple(self._entries),
                    tuple(self._layers),
                    tuple(self._texts),
                )
            )
        self._begin()

    def _begin(self) -> None:
        self._people: list[Person] = []
        self._entries: list[Entry] = []
        self._layers: list[LayerRows] = []
        self._texts: list[HashedText] = []
        self._things = self._bytes = 0
