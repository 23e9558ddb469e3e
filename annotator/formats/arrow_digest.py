"""A fingerprint of columns in memory as Arrow has them, taken without a look at each value."""

import hashlib
from typing import Any


class ArrowDigest:
    """A hash over the columns of record batches, in order."""

    def __init__(self) -> None:
        self._hash = hashlib.sha256()

    def add(self, array: Any) -> None:
        """Take in an array: its length, which values are missing, and all others.

        The bytes that stand where a value is missing do not count. Takes texts, numbers, truth
        values, and lists and structs of these.
        """
        import pyarrow as pa
        from pyarrow import compute, types

        self._hash.update(f"{len(array)} {array.null_count} ".encode("ascii"))
        if array.null_count == len(array):
            return
        if array.null_count:
            self._hash.update(array.is_valid().to_numpy(zero_copy_only=False))
        if types.is_struct(array.type):
            for field in array.flatten():
                self.add(field)
        elif types.is_list(array.type):
            self.add(compute.list_value_length(array))
            self.add(array.flatten())
        elif types.is_string(array.type):
            self.add(compute.binary_length(array))
            self._hash.update(_characters(array))
        else:
            nothing = pa.scalar(0).cast(array.type)
            self._hash.update(array.fill_null(nothing).to_numpy(zero_copy_only=False))

    def value(self) -> bytes:
        """Return the hash."""
        return self._hash.digest()


def _characters(array: Any) -> memoryview:
    """Return the bytes of all texts of an array; a missing one has none."""
    import numpy as np

    _, offsets, content = array.buffers()
    if content is None:
        return memoryview(b"")
    places = np.frombuffer(offsets, np.int32)
    first, behind = places[array.offset], places[array.offset + len(array)]
    return memoryview(content)[first:behind]
