"""Plots of the readiness report, as SVG that can stand inside a page."""

import io
import re
import warnings
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from annotator.formats.charts import short_name
from annotator.model.chart import Look
from annotator.model.readiness_facts import (
    ENGLISH,
    CurvePoint,
    LabelFigures,
    PlotWords,
    Readiness,
)

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_SETTINGS: dict[Any, Any] = {
    "svg.hashsalt": "annotator",
    "svg.fonttype": "none",
    "text.parse_math": False,
    "font.family": "sans-serif",
    "font.size": 10,
    "axes.spines.top": False,
    "axes.spines.right": False,
}
_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#808080")
"""Those of Okabe and Ito (2008), which colour-blind readers tell apart."""
_MARKS = "osD^vP*"
PAPER = Look("#000000", "#ffffff", "#000000")
"""How plots look on a page: black on white."""
_HEAD = re.compile(r"^.*?(?=<svg)", re.DOTALL)
_NAMED = re.compile(r'(id="|xlink:href="#|url\(#)')
_LONGEST_NAME = 40


def curve_plot(facts: Readiness, words: PlotWords = ENGLISH, look: Look = PAPER) -> str:
    """Return the learning curve of each label, with people's agreement as a dotted ceiling."""

    def draw(axes: "Axes") -> None:
        for place, label in enumerate(facts.labels):
            points = [point for point in facts.curve if point.label == label.label]
            if points:
                _draw_curve(axes, place, label, points)
        axes.set_xlabel(words.learned_from)
        axes.set_ylabel(words.exact_f1)
        axes.set_ylim(0, 1)
        axes.legend(frameon=False, fontsize=9, loc="upper left", bbox_to_anchor=(1, 1))

    return _drawn("curve", (8.5, 4), draw, look)


def _draw_curve(
    axes: "Axes", place: int, label: LabelFigures, points: Sequence[CurvePoint]
) -> None:
    colour, mark = _COLOURS[place % len(_COLOURS)], _MARKS[place % len(_MARKS)]
    documents = [point.documents for point in points]
    axes.plot(
        documents,
        [point.exact_f1 for point in points],
        color=colour,
        marker=mark,
        label=short_name(label.label, _LONGEST_NAME),
    )
    lowest = [point.lowest for point in points]
    highest = [point.highest for point in points]
    axes.fill_between(documents, lowest, highest, color=colour, alpha=0.12, linewidth=0)
    if label.agreement is not None:
        axes.axhline(label.agreement, color=colour, linestyle=":", linewidth=1)


def balance_plot(facts: Readiness, words: PlotWords = ENGLISH, look: Look = PAPER) -> str:
    """Return the number of spans of each label."""

    def draw(axes: "Axes") -> None:
        names = [short_name(label.label, _LONGEST_NAME) for label in facts.labels][::-1]
        axes.barh(names, [label.spans for label in facts.labels][::-1], color=_COLOURS[0])
        axes.set_xlabel(words.spans)

    return _drawn("balance", (7, 0.6 + 0.35 * max(2, len(facts.labels))), draw, look)


def length_plot(facts: Readiness, words: PlotWords = ENGLISH, look: Look = PAPER) -> str:
    """Return how long the finished texts are."""

    def draw(axes: "Axes") -> None:
        axes.hist(
            facts.lengths, bins=min(40, max(5, len(facts.lengths) // 5)), color=_COLOURS[2]
        )
        axes.set_xlabel(words.characters)
        axes.set_ylabel(words.texts)

    return _drawn("lengths", (7, 2.8), draw, look)


def source_plot(facts: Readiness, words: PlotWords = ENGLISH, look: Look = PAPER) -> str:
    """Return how many documents each source has."""

    def draw(axes: "Axes") -> None:
        names = [short_name(source.source, _LONGEST_NAME) for source in facts.sources][::-1]
        places = list(range(len(names)))
        axes.barh(
            places, [source.documents for source in facts.sources][::-1], color=_COLOURS[1]
        )
        axes.set_yticks(places, names)
        axes.set_xlabel(words.documents)

    return _drawn("sources", (7, 0.6 + 0.3 * max(2, len(facts.sources))), draw, look)


def _drawn(
    name: str, size: tuple[float, float], draw: "Callable[[Axes], None]", look: Look
) -> str:
    """Return a figure as SVG whose ids begin with its name, so that figures do not mix."""
    import matplotlib as mpl
    from matplotlib.figure import Figure
    from matplotlib.ticker import MaxNLocator

    with mpl.rc_context(_settings(look)), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about letters that the font for measuring lacks
        figure = Figure(figsize=size, layout="constrained")
        axes = figure.add_subplot()
        axes.xaxis.set_major_locator(MaxNLocator(integer=True))
        draw(axes)
        out = io.StringIO()
        figure.savefig(out, format="svg", metadata={"Date": None, "Creator": None})
    return _NAMED.sub(rf"\g<1>{name}-", _HEAD.sub("", out.getvalue()))


def _settings(look: Look) -> dict[Any, Any]:
    of_text = ("text.color", "axes.labelcolor", "xtick.color", "ytick.color")
    return {
        **_SETTINGS,
        **dict.fromkeys(of_text, look.text),
        **dict.fromkeys(("figure.facecolor", "axes.facecolor"), look.paper),
        "axes.edgecolor": look.line,
    }
