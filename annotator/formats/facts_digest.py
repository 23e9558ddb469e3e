"""A fingerprint of documents with their layers, in whatever order they come."""

import hashlib

from annotator.formats.exchange import Outgoing, PersonLayer
from annotator.formats.native_rows import native_line
from annotator.model.document import Document

_SIZE = 1 << 256


class FactsDigest:
    """The number of documents and layers, and a sum over the hashes of all their facts."""

    def __init__(self) -> None:
        self._sum = 0
        self._count = 0

    def add(self, document: Document, layers: tuple[PersonLayer, ...]) -> None:
        """Take in a document; its layers may also come one after the other, each with it."""
        parts: list[tuple[PersonLayer, ...]] = [(layer,) for layer in layers] or [()]
        for part in parts:
            line = native_line(Outgoing(document, part)).encode("utf-8")
            self._sum = (self._sum + int.from_bytes(hashlib.sha256(line).digest())) % _SIZE
            self._count += 1

    def __eq__(self, other: object) -> bool:
        """Tell whether the same facts were taken in."""
        return isinstance(other, FactsDigest) and self.value() == other.value()

    def __hash__(self) -> int:
        """Return a number that is equal for equal facts."""
        return hash(self.value())

    def value(self) -> tuple[int, int]:
        """Return the number of parts and the sum of their hashes."""
        return self._count, self._sum
