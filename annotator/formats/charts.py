"""Charts as SVG whose letters stay letters, so that every script is set by who shows them.

Nothing is told by colour alone: bars have hatches, points have values beside them.
"""

import io
import math
import re
import warnings
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from annotator.model.chart import BarChart, Chart, IntervalChart, Look, Series

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_ON_LIGHT = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#666666")
"""Those of Okabe and Ito (2008), which colour-blind readers tell apart."""
_ON_DARK = ("#56b4e9", "#e69f00", "#2bc99b", "#e3a0c4", "#f0e442", "#ff8a4c", "#b0b0b0")
_HATCHES = ("", "////", "....", "xxxx", "\\\\\\\\", "++++", "----")
_NOT_DRAWN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)
_UNSEEN = "\u2060"
_LONGEST_NAME = 28
_MOST_NAMES = 16
"""Names below upright bars; where there are more bars, some have none."""
_LETTERS_ABREAST, _LETTERS_OF_A_FILLING = 84, 8
_USUAL_WIDTH = Look().width
_HEAD = re.compile(r"^.*?(?=<svg)", re.DOTALL)


def drawn(chart: Chart, look: Look) -> str:
    """Return a chart as SVG."""
    import matplotlib as mpl
    from matplotlib.figure import Figure

    with mpl.rc_context(_settings(look)), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about letters that the font for measuring lacks
        figure = Figure(figsize=_size(chart, look), layout="constrained")
        axes = figure.add_subplot()
        if isinstance(chart, IntervalChart):
            _draw_intervals(axes, chart, look)
        elif chart.is_upright:
            _draw_upright(axes, chart, look)
        else:
            _draw_lying(axes, chart, look)
        if look.is_mirrored:
            axes.invert_xaxis()
            axes.yaxis.tick_right()
            axes.yaxis.set_label_position("right")
        out = io.StringIO()
        figure.savefig(out, format="svg", metadata={"Date": None, "Creator": None})
    return _HEAD.sub("", out.getvalue())


def _settings(look: Look) -> dict[Any, Any]:
    drawn_with_text = ("text.color", "axes.labelcolor", "xtick.labelcolor", "ytick.labelcolor")
    return {
        "svg.hashsalt": "annotator",
        "svg.fonttype": "none",
        "text.parse_math": False,
        "font.family": "sans-serif",
        "font.size": look.points,
        "axes.spines.top": False,
        "axes.spines.right": look.is_mirrored,
        "axes.spines.left": not look.is_mirrored,
        "axes.edgecolor": look.line,
        "xtick.color": look.line,
        "ytick.color": look.line,
        "axes.axisbelow": True,
        "grid.color": look.line,
        "grid.linewidth": 0.6,
        "axes.facecolor": look.paper,
        "figure.facecolor": look.paper,
        "hatch.color": look.paper,
        "hatch.linewidth": 1.2,
        **dict.fromkeys(drawn_with_text, look.text),
    }


def _size(chart: Chart, look: Look) -> tuple[float, float]:
    scale = look.points / 10.0
    rows = len(chart.places)
    if isinstance(chart, BarChart) and not chart.is_upright:
        legend = 0.35 if len(chart.series) > 1 else 0.0
        return look.width * scale, (0.75 + legend + 0.34 * max(2, rows)) * scale
    return look.width * scale, 3.0 * math.sqrt(look.width / _USUAL_WIDTH) * scale


def _draw_lying(axes: "Axes", chart: BarChart, look: Look) -> None:
    places = list(range(len(chart.places)))
    starts = [0.0] * len(places)
    for number, series in enumerate(chart.series):
        values = _numbers(series)
        axes.barh(places, values, left=starts, height=0.7, **_filled(number, series, look))
        starts = [start + value for start, value in zip(starts, values, strict=True)]
    axes.set_yticks(places, [short_name(name) for name in chart.places])
    axes.tick_params(axis="y", length=0)
    axes.invert_yaxis()
    axes.margins(x=0.12)
    gap = 3 if not look.is_mirrored else -3
    for place, total in zip(places, starts, strict=True):
        axes.annotate(
            look.numerals.written(total),
            (total, place),
            (gap, 0),
            textcoords="offset points",
            va="center",
            ha="right" if look.is_mirrored else "left",
        )
    axes.set_ylabel(chart.places_axis)
    _set_axis(axes.xaxis, chart.axis, look)
    _explain(axes, chart, look)


def _draw_upright(axes: "Axes", chart: BarChart, look: Look) -> None:
    places = list(range(len(chart.places)))
    above, below = [0.0] * len(places), [0.0] * len(places)
    for number, series in enumerate(chart.series):
        values = _numbers(series)
        starts = [
            up if value >= 0 else down
            for value, up, down in zip(values, above, below, strict=True)
        ]
        axes.bar(places, values, bottom=starts, width=0.8, **_filled(number, series, look))
        above = [up + max(0.0, value) for up, value in zip(above, values, strict=True)]
        below = [down + min(0.0, value) for down, value in zip(below, values, strict=True)]
    if min(below, default=0) < 0:
        axes.axhline(0, color=look.text, linewidth=0.8)
    _name_places(axes, chart.places, look)
    axes.tick_params(axis="x", length=0)
    _set_axis(axes.yaxis, chart.axis, look)
    _explain(axes, chart, look)


def _draw_intervals(axes: "Axes", chart: IntervalChart, look: Look) -> None:
    colour = (_ON_DARK if look.is_dark else _ON_LIGHT)[0]
    line = [math.nan if value is None else value for value in chart.values]
    axes.plot(range(len(line)), line, color=colour, marker="o", linewidth=1.5)
    for place, value in enumerate(chart.values):
        if value is None:
            continue
        low, high = chart.lows[place], chart.highs[place]
        if low is not None and high is not None:
            axes.plot([place, place], [low, high], color=colour, marker="_", linewidth=1)
        axes.annotate(
            look.numerals.written(round(value, 2)),
            (place, value),
            (-9, 0) if look.is_mirrored else (9, 0),
            textcoords="offset points",
            va="center",
            ha="right" if look.is_mirrored else "left",
            bbox={"facecolor": look.paper, "edgecolor": "none", "pad": 0.8},
        )
    axes.set_xlim(-0.5, len(chart.places) - 0.4)
    axes.set_ylim(0, 1.02)
    _name_places(axes, chart.places, look)
    _set_axis(axes.yaxis, chart.axis, look, whole=False)


def _numbers(series: Series) -> list[float]:
    return [value or 0.0 for value in series.values]


def _filled(number: int, series: Series, look: Look) -> dict[str, Any]:
    colours = _ON_DARK if look.is_dark else _ON_LIGHT
    return {
        "color": colours[number % len(colours)],
        "hatch": _HATCHES[number % len(_HATCHES)],
        "edgecolor": look.paper,
        "linewidth": 0.5,
        "label": short_name(series.name),
    }


def _name_places(axes: "Axes", places: Sequence[str], look: Look) -> None:
    wider = look.width / _USUAL_WIDTH
    step = -(-len(places) // int(_MOST_NAMES * wider))
    shown = list(range(0, len(places), step or 1))
    names = [short_name(places[place]) for place in shown]
    is_long = sum(map(len, names)) > 60 * wider
    axes.set_xticks(
        shown, names, rotation=35 if is_long else 0, ha="right" if is_long else "center"
    )


def _set_axis(axis: Any, name: str, look: Look, *, whole: bool = True) -> None:
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    axis.set_major_locator(MaxNLocator(nbins=6, integer=whole))
    axis.set_major_formatter(FuncFormatter(lambda value, _: look.numerals.written(value)))
    axis.set_label_text(name)
    axis.grid(visible=True)


def _explain(axes: "Axes", chart: BarChart, look: Look) -> None:
    """Say above the axes what each filling stands for, in as many columns as there is room."""
    if len(chart.series) < 2:
        return
    handles, names = axes.get_legend_handles_labels()
    longest = max(map(len, names)) + _LETTERS_OF_A_FILLING
    abreast = int(_LETTERS_ABREAST * look.width / _USUAL_WIDTH)
    axes.figure.legend(
        handles=handles[::-1] if look.is_mirrored else handles,
        frameon=False,
        markerfirst=not look.is_mirrored,
        fontsize=look.points * 0.9,
        loc="outside upper right" if look.is_mirrored else "outside upper left",
        ncols=max(1, min(len(names), abreast // longest)),
        borderpad=0.1,
    )


def short_name(name: str, longest: int = _LONGEST_NAME) -> str:
    """Return a name on one line, without what XML cannot hold or what turns letters round.

    matplotlib leaves names that begin with “_” out of a legend, unless nobody sees how.
    """
    plain = " ".join(_NOT_DRAWN.sub(" ", name).split())
    plain = f"{_UNSEEN}{plain}" if plain.startswith("_") else plain
    return plain if len(plain) <= longest else f"{plain[: longest - 1]}…"
