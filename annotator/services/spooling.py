"""Edits that are about to be made, kept in a temporary file until all of them are known."""

import struct
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import TracebackType

from annotator.model.errors import StoreError
from annotator.services.edits import AddContents, Edit, edit_from_data
from annotator.store.journal import packed, unpacked

_IN_MEMORY = 8_000_000
"""Bytes up to which nothing is written to the disk."""
_LENGTH_BYTES = 8


class Spool:
    """Edits with their texts, each as the journal will keep it; gone once closed.

    The file lies beside the corpus, where there must be room for all of it anyway, and has
    no name there on systems that can do that.
    """

    def __init__(self, corpus: Path) -> None:
        self._corpus = corpus
        self._file = tempfile.SpooledTemporaryFile(_IN_MEMORY, "w+b", dir=str(corpus.parent))  # noqa: SIM115 - closed by __exit__
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
        self._file.close()

    def add(self, edit: Edit) -> None:
        """Keep an edit, with its texts if it has any; raise StoreError if there is no room."""
        texts = edit.texts if isinstance(edit, AddContents) else ()
        pieces = [packed(edit.to_data()), *texts]
        lengths = [len(pieces), *map(len, pieces)]
        try:
            self._file.write(struct.pack(f"<{len(lengths)}Q", *lengths))
            self._file.writelines(pieces)
        except OSError as error:
            raise StoreError(
                f"{self._corpus}: there is no room in its folder for what comes in "
                f"({error.strerror}). Free some space and try again."
            ) from error
        self.count += 1

    def edits(self) -> Iterator[tuple[Edit, bytes]]:
        """Yield each edit, read from its data as the journal will keep them, and these."""
        self._file.seek(0)
        for _ in range(self.count):
            lengths = self._numbers(self._numbers(1)[0])
            body, *texts = [self._file.read(length) for length in lengths]
            edit = edit_from_data(unpacked(body))
            if isinstance(edit, AddContents):
                edit = replace(edit, texts=tuple(texts))
            yield edit, body

    def _numbers(self, count: int) -> tuple[int, ...]:
        return struct.unpack(f"<{count}Q", self._file.read(count * _LENGTH_BYTES))
