"""A report as blocks one below the other, for files and for paper."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """Begins a part."""

    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text, on one line or several."""

    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of texts below heads."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    words: frozenset[int] = frozenset({0})
    """The columns that hold words; all others hold figures and stand on the other side."""


@dataclass(frozen=True, slots=True)
class Plot:
    """A chart that is drawn already."""

    caption: str
    svg: str


Block = Heading | Paragraph | Table | Plot


@dataclass(frozen=True, slots=True)
class ReportPage:
    """A report with its title."""

    title: str
    blocks: tuple[Block, ...]
