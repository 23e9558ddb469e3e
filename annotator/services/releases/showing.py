"""The readiness report as a window shows it: its figures, its plots, and the page to save."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from annotator.formats.readiness_page import write_readiness_page
from annotator.formats.readiness_plots import (
    PAPER,
    balance_plot,
    curve_plot,
    length_plot,
    source_plot,
)
from annotator.model.chart import Look
from annotator.model.readiness_facts import ENGLISH, PlotWords, Readiness
from annotator.services.jobs import Job, Progress
from annotator.services.releases.readiness import readiness_job
from annotator.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class DrawnReadiness:
    """The report with its plots."""

    facts: Readiness
    plots: Mapping[str, str] = field(default_factory=dict)
    """SVG by what it shows: “balance”, “curve”, “lengths”, “sources”."""


def drawn_readiness_job(
    workspace: Workspace, words: PlotWords = ENGLISH, look: Look = PAPER
) -> Job[DrawnReadiness]:
    """Work out the readiness report and draw its plots; raise what `readiness_job` raises."""
    facts = yield from readiness_job(workspace)
    plots: dict[str, str] = {}
    for name, draw, is_wanted in (
        ("balance", balance_plot, True),
        ("curve", curve_plot, bool(facts.curve)),
        ("lengths", length_plot, True),
        ("sources", source_plot, bool(facts.sources)),
    ):
        yield Progress(len(plots), None, "drawing plots")
        if is_wanted:
            plots[name] = draw(facts, words, look)
    return DrawnReadiness(facts, plots)


def save_readiness(facts: Readiness, path: Path) -> None:
    """Write the report as a page of HTML; raise FormatError if it cannot be written."""
    write_readiness_page(path, facts)
