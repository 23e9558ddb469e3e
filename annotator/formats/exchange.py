"""What readers give and writers take: documents with everybody's layers."""

from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from annotator.model.document import Document
from annotator.model.layer import LayerContent
from annotator.model.scheme import Scheme


@dataclass(frozen=True, slots=True)
class PersonLayer:
    """A layer under the pseudonym of its owner, or "gold"."""

    person: str
    content: LayerContent


@dataclass(frozen=True, slots=True)
class Incoming:
    """A document that was read; its layers name people by pseudonym, also as person id."""

    document: Document
    place: str
    """The file, and the line where a file has several documents: "texts.csv:12"."""
    layers: tuple[PersonLayer, ...] = ()
    progress: float = 1.0
    """How much of the file has been read, from 0 to 1."""


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
Writer = Callable[[Path, Iterable[Outgoing], Scheme], Generator[None, None, WriteReport]]
"""Yields after every document; closed or failed, it leaves the target as it was."""


def counted(outgoing: Outgoing, report: WriteReport) -> None:
    """Add a document and its layers to a report."""
    report.documents += 1
    report.layers += len(outgoing.layers)
    report.spans += sum(len(layer.content.spans) for layer in outgoing.layers)
    report.relations += sum(len(layer.content.relations) for layer in outgoing.layers)
