"""The texts of documents of a corpus, as a sequence."""

from collections.abc import Sequence
from typing import overload

from annotator.services.workspace import Workspace


class Texts(Sequence[str]):
    """The texts of documents, read when they are asked for."""

    def __init__(self, workspace: Workspace, ids: Sequence[str]) -> None:
        self._workspace = workspace
        self._ids = ids

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._ids)

    @overload
    def __getitem__(self, place: int) -> str: ...
    @overload
    def __getitem__(self, place: slice) -> list[str]: ...
    def __getitem__(self, place: int | slice) -> str | list[str]:
        """Return the text at a place, or those of a range."""
        if isinstance(place, slice):
            return [self[each] for each in range(*place.indices(len(self)))]
        return self._workspace.document(self._ids[place]).text
