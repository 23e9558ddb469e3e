"""What is said about a release: on its card, in its manifest, before it is written."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Documents = tuple[str, ...]
"""Ids of documents."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a release, such as train or test."""

    name: str
    documents: int
    share: float
    """Its share of all documents in the release, from 0 to 1."""
    wanted: float
    """The share that was asked for."""
    spans: int
    by_label: Mapping[str, int] = field(default_factory=dict)
    """Spans of each label; every label of the release stands in every part."""


@dataclass(frozen=True, slots=True)
class Leak:
    """What one kind of key lets through between parts, before and after grouping.

    “Before” is a division of the same documents with the same seed, each document alone.
    """

    kind: str
    is_grouped: bool
    """Whether documents with one key of this kind were kept together."""
    values: int
    """Different values, such as sources, in the release."""
    straddling_before: int
    """Values with documents in more than one part."""
    straddling: int
    documents_before: int
    """Documents outside the first part that share a value with one in it."""
    documents: int
    share_before: float
    """These as a share of all documents outside the first part, from 0 to 1."""
    share: float


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Two documents, and the share of shingles that they have in common."""

    first: str
    second: str
    """Ids of the documents."""
    similarity: float
    """Jaccard similarity, from 0 to 1."""
    first_begins: str = ""
    second_begins: str = ""
    """How the texts begin, in one line."""


@dataclass(frozen=True, slots=True)
class Nearness:
    """How near the texts outside the first part come to those in it."""

    asked: int
    """Texts that were compared with all of the first part; at most 200."""
    mean: float
    """The mean similarity to the nearest neighbour, from 0 to 1."""
    above: int
    """Texts with a neighbour at or above the threshold of near-duplicates."""
    nearest: tuple[Neighbours, ...] = ()
    """The ten nearest, the outer document first."""


@dataclass(frozen=True, slots=True)
class Duplicates:
    """Near-duplicates among the documents of a release."""

    threshold: float
    clusters: int
    documents: int
    """Documents that are in a cluster of two and more."""
    examples: tuple[Neighbours, ...] = ()
    """Up to ten pairs, those nearest to the threshold first: to judge the threshold by."""


@dataclass(frozen=True, slots=True)
class Torn:
    """Documents that belong together and that an earlier release has in several parts."""

    parts: tuple[str, ...]
    stay: Documents
    """Those of the earlier release, which stay where they were."""
    held_back: Documents
    """New ones, which are left out, because they would leak wherever they went."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """How well people agree, as one figure with its interval."""

    label: str
    """The label, or “all labels”."""
    measure: str
    """What was computed, in words."""
    value: float
    low: float | None
    high: float | None
    """The 95 % interval over documents; None where there are too few."""
    documents: int
    """Documents that two and more people finished."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that a card and a report say of a release."""

    name: str
    description: str
    licence: str
    """Of the texts, as the lead states it; empty: not stated."""
    software: str
    scheme: str
    scheme_version: int
    seed: int
    group_by: tuple[str, ...]
    documents: int
    characters: int
    """Code points of all texts."""
    spans: int
    relations: int
    layers: int
    unfinished: int
    """Documents without a layer that is done."""
    people: Mapping[str, int]
    """Layers by pseudonym, gold included."""
    choices: Mapping[str, str]
    """What was chosen, in words: which documents, which layers."""
    parts: tuple[Part, ...]
    groups: int
    largest_group: int
    """Documents in the largest group that had to stay together."""
    leaks: tuple[Leak, ...]
    nearness_before: Nearness
    nearness: Nearness
    duplicates: Duplicates
    torn: tuple[Torn, ...] = ()
    warnings: tuple[str, ...] = ()
    """What a person should know before using the release, in sentences."""
    agreement: tuple[Agreement, ...] = ()
    unnamed: Mapping[str, int] = field(default_factory=dict)
    """What is left out because the scheme has no words for it, by kind of thing."""
