"""A release: a frozen dataset that was made of a corpus, as the corpus remembers it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Release:
    """What a corpus knows of a dataset that was made of it."""

    manifest: str
    """The SHA-256 of the file manifest.json, as 64 hexadecimal digits: what it is known by."""
    at: int
    """When it was made: milliseconds since 1970, UTC."""
    name: str
    documents: int
    spans: int
    parts: Mapping[str, int] = field(default_factory=dict)
    """How many documents each part has: {"train": 80, "test": 20}."""
    options: Mapping[str, Any] = field(default_factory=dict)
    """The choices that it was made with, as its manifest names them."""
    software: str = ""
    """The version of the program that made it."""
