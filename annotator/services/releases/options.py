"""What a lead chooses for a release."""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from annotator.analysis.near_duplicates import THRESHOLD
from annotator.model.document import refuse_impossible_words
from annotator.model.errors import RuleBrokenError

CLAIM = "claim"
NEAR_DUPLICATE = "near-duplicate"
SOURCE, AUTHOR, DATE = "source", "author", "date"
METADATA = (SOURCE, AUTHOR, DATE)
KINDS = (*METADATA, CLAIM, NEAR_DUPLICATE)
"""What documents can be kept together by, beside any field of their metadata."""
DEFAULT_SPLIT = "80/10/10"
_USUAL_PARTS = {1: ("train",), 2: ("train", "test"), 3: ("train", "validation", "test")}
_PART = re.compile(r"[a-z][a-z0-9_]{0,39}")
_ROUNDED = 0.01
"""How far from it shares may be that are to make a whole: 33/33/33 does."""
_WEIGHT = re.compile(r"\d{1,6}(\.\d{1,6})?")


class Which(StrEnum):
    """The documents that a release can be made of."""

    ALL = "all"
    DONE = "done"
    """Those with a layer that is done; layers that are not are left out."""
    SETTLED = "settled"
    """Those with a gold layer that is done; other layers that are not are left out."""


class Layers(StrEnum):
    """The layers that a release can have."""

    BOTH = "both"
    GOLD = "gold"
    PEOPLE = "people"


def parts_of(split: str) -> dict[str, float]:
    """Return the parts of “80/10/10” or “train=0.8/dev=0.1/test=0.1”, as shares that sum to 1.

    Without names one part is train, two are train and test, three are train, validation and
    test. Raises RuleBrokenError for another text, and for shares that make neither 100 nor 1,
    give or take what is lost when thirds are rounded.
    """
    named = [piece.strip().rpartition("=") for piece in split.split("/")]
    usual = _USUAL_PARTS.get(len(named), ())
    names = [name.strip() or usual[i] for i, (name, _, _) in enumerate(named) if name or usual]
    weights = [weight for _, _, weight in named]
    wrong = len(set(names) - {"all"}) < len(named) or not all(map(_PART.fullmatch, names))
    if wrong or not all(map(_WEIGHT.fullmatch, weights)) or min(map(float, weights)) <= 0:
        raise RuleBrokenError(
            f"“{split:.80}” is no split: write shares such as 80/10/10, or names and shares "
            "such as train=70/dev=15/test=15."
        )
    total = sum(map(float, weights))
    if not any(math.isclose(total, whole, rel_tol=_ROUNDED) for whole in (1, 100)):
        raise RuleBrokenError(
            f"The shares “{split:.80}” make {total:g}: write shares that make 100 or 1, such "
            "as 80/10/10."
        )
    return {name: float(weight) / total for name, weight in zip(names, weights, strict=True)}


@dataclass(frozen=True, slots=True)
class ReleaseOptions:
    """The choices; the same choices for the same corpus give the same bytes."""

    name: str = ""
    """Of the dataset; empty: that of the scheme."""
    description: str = ""
    licence: str = ""
    """Of the texts, such as “CC-BY-4.0”; empty: not stated."""
    documents: Which = Which.ALL
    ids: tuple[str, ...] = ()
    """Only these documents; empty: no such limit."""
    where: tuple[tuple[str, str], ...] = ()
    """Only documents with one of these values in each field of metadata that is named."""
    layers: Layers = Layers.BOTH
    soft_labels: bool = False
    notes: bool = True
    """Whether notes, flags and time spent are written."""
    parts: Mapping[str, float] = field(default_factory=lambda: parts_of(DEFAULT_SPLIT))
    """The parts with their shares, the one to train on first."""
    seed: int = 1
    group_by: tuple[str, ...] = (CLAIM, NEAR_DUPLICATE)
    """What keeps documents together: of KINDS, or fields of metadata; empty: nothing."""
    threshold: float = THRESHOLD
    """From which Jaccard similarity on texts are near-duplicates, from 0.1 to 1."""
    earlier: Path | None = None
    """The folder of a release whose documents stay in their parts."""
    batches: tuple[str, ...] = ()
    """Only documents in one of the batches of these names; empty: no such limit."""
    scheme_version: int | None = None
    """The version of the scheme whose words are used; None: the one in force."""

    def __post_init__(self) -> None:
        """Raise RuleBrokenError for a choice that makes no sense."""
        if not 0.1 <= self.threshold <= 1:
            raise RuleBrokenError(
                f"The threshold of near-duplicates must be from 0.1 to 1, not {self.threshold}."
            )
        words = [self.name, self.description, self.licence, *self.group_by, *self.ids]
        words += self.batches
        refuse_impossible_words(*words, *(word for pair in self.where for word in pair))

    def to_data(self) -> dict[str, Any]:
        """Return what the bytes of the release depend on, as plain data."""
        return {
            "name": self.name,
            "description": self.description,
            "licence": self.licence,
            "documents": self.documents.value,
            "ids": sorted(set(self.ids)),
            "where": sorted([name, value] for name, value in set(self.where)),
            "batches": sorted(set(self.batches)),
            "scheme_version": self.scheme_version,
            "layers": self.layers.value,
            "soft_labels": self.soft_labels,
            "notes": self.notes,
            "parts": dict(self.parts),
            "seed": self.seed,
            "group_by": sorted(set(self.group_by)),
            "threshold": self.threshold,
        }
