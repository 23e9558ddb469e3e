"""How tests damage a file, and see that it is refused."""

from pathlib import Path

import pytest

from annotator.model.errors import StoreError
from annotator.store.opening import open_store


def refused(path: Path, kind: type[StoreError]) -> str:
    """Open a file, see it refused without a change, and return the sentence."""
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(kind) as caught:
        open_store(path)
    if path.is_file():
        assert path.read_bytes() == before
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def patch(path: Path, offset: int, new: bytes) -> None:
    content = bytearray(path.read_bytes())
    content[offset : offset + len(new)] = new
    path.write_bytes(content)
