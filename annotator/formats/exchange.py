"""What readers give and writers take: documents with everybody's layers."""

from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from annotator.model.document import Document
from annotator.model.layer import LayerContent
from annotator.model.offsets import OffsetUnit
from annotator.model.scheme import Scheme
from annotator.model.span import Fragment

UNNAMED_PERSON = "imported"
"""Whose layers are that a file names nobody for, unless a person says whose."""


_NOTHING: Mapping[str, int] = MappingProxyType({})


class OnDrift(StrEnum):
    """What to do with a span whose stated text is not what stands at its offsets."""

    STOP = "stop"
    """Refuse the file."""
    SKIP = "skip"
    """Leave the span out, and report it."""
    RE_ANCHOR = "re-anchor"
    """Move the span to the nearest place that has its text, if one is nearest; else skip it."""


@dataclass(frozen=True, slots=True)
class Drift:
    """A span whose stated text is not what stands at its offsets."""

    place: str
    """The file, and the line where it has lines: "d1.ann:3"."""
    label: str
    fragments: tuple[Fragment, ...]
    """Code points, as the file has them; they may leave the text."""
    stated: str | None
    """The text that the file says the span has; None: it says none, and the range is wrong."""
    found: str
    """The text that stands there."""
    moved_to: tuple[Fragment, ...] | None = None
    """Where the span has its text; None if it was left out."""


@dataclass(frozen=True, slots=True)
class PersonLayer:
    """A layer under the pseudonym of its owner, or "gold"."""

    person: str
    content: LayerContent


class Incoming(NamedTuple):
    """A document that was read; its layers name people by pseudonym, also as person id.

    A tuple takes a sixth of the time that a frozen class takes, and there is one for each file.
    """

    document: Document
    place: str
    """The file, and the line where a file has several documents: "texts.csv:12"."""
    layers: tuple[PersonLayer, ...] = ()
    progress: float = 1.0
    """How much of the file has been read, from 0 to 1."""
    left_out: Mapping[str, int] = _NOTHING
    """How many of each kind of thing the file has here and a layer cannot hold."""
    drifts: tuple[Drift, ...] = ()
    """Spans that were moved or left out, because their text stands elsewhere."""
    encoded: bytes | None = None
    """The document's text as UTF-8, where the file has just that."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A document to write, with the layers that were asked for, by pseudonym in order."""

    document: Document
    layers: tuple[PersonLayer, ...] = ()


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """Which columns of a table hold what; None means: guess by the usual names."""

    text: str | None = None
    title: str | None = None
    metadata: tuple[str, ...] | None = None
    """None: every column that is neither text nor title."""


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What a person says about the files to read."""

    encoding: str | None = None
    columns: ColumnChoice = ColumnChoice()
    person: str = UNNAMED_PERSON
    """Whose the layers are that the file names nobody for."""
    unit: OffsetUnit | None = None
    """What the file counts, where a format leaves that open; None: what is usual for it."""
    on_drift: OnDrift = OnDrift.STOP


@dataclass(frozen=True, slots=True)
class WriteOptions:
    """What a writer must know beside the documents."""

    scheme: Scheme
    unit: OffsetUnit | None = None
    """What the file is to count, where a format leaves that open; None: what is usual."""


@dataclass(slots=True)
class WriteReport:
    """What a finished file holds and what its format could not carry."""

    documents: int = 0
    layers: int = 0
    spans: int = 0
    relations: int = 0
    rows: int = 0
    left_out: Counter[str] = field(default_factory=Counter)
    """How many of each kind of thing are not in the file: {"relations": 12}."""
    defused: int = 0
    """Cells that a spreadsheet would take for a formula, written with an apostrophe before."""


Reader = Callable[[Path, ReadOptions], Iterator[Incoming]]
"""Takes a file, or a folder of a format whose documents lie in folders.

The same text may come several times, once for each person who worked on it.
"""
Writer = Callable[[Path, Iterable[Outgoing], WriteOptions], Generator[None, None, WriteReport]]
"""Yields after every document; closed or failed, it leaves the target as it was."""


def counted(outgoing: Outgoing, report: WriteReport) -> None:
    """Add a document and its layers to a report."""
    report.documents += 1
    report.layers += len(outgoing.layers)
    report.spans += sum([layer.content.span_count for layer in outgoing.layers])
    report.relations += sum([len(layer.content.relations) for layer in outgoing.layers])
