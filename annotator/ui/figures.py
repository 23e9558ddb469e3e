"""How figures are written in the language of the window."""

from collections.abc import Callable

from PySide6.QtCore import QLocale

NONE = "—"
"""Stands where there is no figure."""


def figure_text(value: float | None, decimals: int = 2) -> str:
    """Return a figure with its decimals, or a dash where there is none."""
    return NONE if value is None else QLocale().toString(float(value), "f", decimals)


def share_text(share: float | None) -> str:
    """Return a share from 0 to 1 as per cent with one decimal, or a dash for none."""
    return NONE if share is None else f"{figure_text(100.0 * share, 1)} %"


def range_text(
    low: float | None, high: float | None, write: Callable[[float], str] = figure_text
) -> str:
    """Return from where to where something lies, or a dash where that is not known."""
    return NONE if low is None or high is None else f"{write(low)} – {write(high)}"
