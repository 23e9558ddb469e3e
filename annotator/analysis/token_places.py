"""Where the tokens of a text are, as columns."""

from __future__ import annotations

import re
from collections.abc import Iterator

from annotator.analysis.document_sums import Tokens
from annotator.model.tokens import tokens

_NO_SPACE = re.compile(r"\S+")


def words(text: str) -> Tokens:
    """Return the tokens of a text as every format of the program cuts them."""
    return _columns(tokens(text))


def between_spaces(text: str) -> Tokens:
    """Return what stands between white space: the tokens of a text that was cut already."""
    return _columns(found.span() for found in _NO_SPACE.finditer(text))


def _columns(places: Iterator[tuple[int, int]]) -> Tokens:
    import numpy as np

    table = np.array(list(places), np.int32).reshape(-1, 2)
    return Tokens(np.ascontiguousarray(table[:, 0]), np.ascontiguousarray(table[:, 1]))
