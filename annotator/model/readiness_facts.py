"""What is said about how far a corpus is from being a dataset that teaches something."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PlotWords:
    """What stands at the axes of the plots, in the language of who looks at them."""

    learned_from: str = "documents learned from"
    exact_f1: str = "exact F1"
    spans: str = "spans"
    characters: str = "characters"
    texts: str = "texts"
    documents: str = "documents"


ENGLISH = PlotWords()


@dataclass(frozen=True, slots=True)
class LabelFigures:
    """One label in the documents that were looked at."""

    label: str
    spans: int
    documents: int
    """Documents that have it."""
    share: float
    """Its share of all spans, from 0 to 1."""
    median_length: int
    """Of its spans, in code points."""
    agreement: float | None
    """Exact F1 between people: the ceiling of what a model can reach; None: unknown."""
    agreement_low: float | None
    agreement_high: float | None


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """How well the baseline does after so many documents."""

    label: str
    documents: int
    """Documents that it learned from: the mean over the folds."""
    exact_f1: float
    """Same borders, from 0 to 1, all folds together."""
    relaxed_f1: float
    """Any overlap."""
    lowest: float
    highest: float
    """Exact F1 of the worst and of the best fold."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """A place where baseline and corpus differ, and where an error is likely."""

    document: str
    """The id."""
    title: str
    label: str
    kind: str
    """“missing”: only the baseline has a span; “unexpected”: only the corpus has one."""
    start: int
    end: int
    """Code points."""
    text: str
    odds: float
    """How sure the baseline is, from 0 to 1."""


@dataclass(frozen=True, slots=True)
class SourceFigures:
    """One value of the metadata field source."""

    source: str
    documents: int
    spans: int


@dataclass(frozen=True, slots=True)
class Readiness:
    """The whole report."""

    corpus: str
    """The name of the scheme."""
    software: str
    documents: int
    """All documents of the corpus."""
    finished: int
    """Those with gold that is done, or a layer of a person that is."""
    used: int
    """Those that the baseline learned from and was tried on."""
    spans: int
    """Spans in the finished documents, as the reference has them."""
    labels: tuple[LabelFigures, ...]
    lengths: tuple[int, ...]
    """The length of each finished text, in code points, ascending."""
    sources: tuple[SourceFigures, ...]
    """The largest first."""
    curve: tuple[CurvePoint, ...]
    doubts: tuple[Doubt, ...]
    """The likeliest first; at most 60."""
    advice: tuple[str, ...]
    """What follows from the figures, in sentences."""
