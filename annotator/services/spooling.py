"""Edits that are about to be made, kept until all are known: many in a temporary file."""

import struct
import tempfile
from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import TracebackType

from annotator.model.document import HashedText
from annotator.model.errors import StoreError
from annotator.services.edits import AddContents, Edit, KeepRows, edit_from_data
from annotator.store.edit_bodies import packed, unpacked

_IN_MEMORY = 64_000_000
"""Bytes of texts and things that are kept as they are; what comes then goes to the file."""
_BYTES_A_THING = 400
"""What a row of a document, layer or span takes in memory, about."""
_CHUNK = 8_000_000
_LENGTH_BYTES = 8


class Spool:
    """Edits with their texts, each as the journal will keep it; gone once closed.

    The first are kept in memory, about as many bytes as there is room for. The file for the
    others lies beside the corpus, where there must be room for all of it anyway, and has no
    name there on systems that can do that.
    """

    def __init__(self, corpus: Path, room: int = _IN_MEMORY) -> None:
        self._corpus = corpus
        self._held: deque[tuple[Edit, bytes]] = deque()
        self._room = room
        self._file = tempfile.SpooledTemporaryFile(_CHUNK, "w+b", dir=str(corpus.parent))  # noqa: SIM115 - closed by __exit__
        self._filed = 0
        self.count = 0
        """How many edits it holds."""

    def __enter__(self) -> "Spool":
        """Give the spool."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Forget everything."""
        self._held.clear()
        self._file.close()

    def add(self, edit: Edit) -> None:
        """Keep an edit, with its texts if it has any; raise StoreError if there is no room."""
        body = packed(edit.to_data())
        self.count += 1
        self._room -= _weight(edit)
        if self._room >= 0:
            self._held.append((edit, body))
        else:
            self._write(body, _beside(edit))

    def edits(self) -> Iterator[tuple[Edit, bytes]]:
        """Yield each edit with its data as the journal will keep them, once.

        An edit from the file is read from these data.
        """
        while self._held:
            yield self._held.popleft()
        self._file.seek(0)
        for _ in range(self._filed):
            lengths = self._numbers(self._numbers(1)[0])
            body, *beside = [self._file.read(length) for length in lengths]
            edit = edit_from_data(unpacked(body))
            if isinstance(edit, AddContents):
                edit = replace(edit, texts=tuple(map(HashedText.of, beside)))
            elif isinstance(edit, KeepRows) and beside:
                edit = replace(edit, rows=beside[0])
            yield edit, body

    def _write(self, body: bytes, beside: tuple[bytes, ...]) -> None:
        pieces = [body, *beside]
        lengths = [len(pieces), *map(len, pieces)]
        try:
            self._file.write(struct.pack(f"<{len(lengths)}Q", *lengths))
            self._file.writelines(pieces)
        except OSError as error:
            raise StoreError(
                f"{self._corpus}: there is no room in its folder for what comes in "
                f"({error.strerror}). Free some space and try again."
            ) from error
        self._filed += 1

    def _numbers(self, count: int) -> tuple[int, ...]:
        return struct.unpack(f"<{count}Q", self._file.read(count * _LENGTH_BYTES))


def _weight(edit: Edit) -> int:
    """Return about how many bytes an edit takes in memory."""
    if not isinstance(edit, AddContents):
        return _BYTES_A_THING + sum(map(len, _beside(edit)))
    spans = sum(len(layer.spans) + len(layer.relations) + 2 for layer in edit.layers)
    things = len(edit.people) + 2 * len(edit.entries) + spans
    return _BYTES_A_THING * things + sum(len(text.content) for text in edit.texts)


def _beside(edit: Edit) -> tuple[bytes, ...]:
    """Return what the data of an edit only name by its hash."""
    if isinstance(edit, AddContents):
        return tuple(text.content for text in edit.texts)
    if isinstance(edit, KeepRows) and edit.rows is not None:
        return (edit.rows,)
    return ()
