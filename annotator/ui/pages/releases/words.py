"""How the window names what a release is about."""

from PySide6.QtCore import QLocale

from annotator.model.readiness_facts import PlotWords
from annotator.ui.messages import translate
from annotator.ui.safe import shortened


def kind_text(kind: str) -> str:
    """Return what documents can share, as people read it; a field of metadata is its name."""
    texts = {
        "claim": translate("Releases", "the same claim"),
        "near-duplicate": translate("Releases", "nearly the same text"),
        "source": translate("Releases", "the source"),
        "author": translate("Releases", "an author"),
        "date": translate("Releases", "the date"),
    }
    return texts.get(kind) or shortened(kind, 60)


def step_text(what: str) -> str:
    """Return what a job is at, as people read it; the name of a file stays as it is."""
    texts = {
        "reading metadata": translate("Releases", "reading metadata"),
        "reading documents": translate("Releases", "reading documents"),
        "looking for claims": translate("Releases", "looking for claims"),
        "comparing texts": translate("Releases", "comparing texts"),
        "looking for leaks": translate("Releases", "looking for leaks"),
        "comparing documents": translate("Releases", "comparing documents"),
        "cutting texts into tokens": translate("Releases", "cutting texts into tokens"),
        "training the baseline": translate("Releases", "training the baseline"),
        "drawing plots": translate("Releases", "drawing plots"),
        "reading the journal": translate("Releases", "reading the journal"),
        "counting": translate("Releases", "counting"),
        "drawing charts": translate("Releases", "drawing charts"),
    }
    return texts.get(what, what)


def plot_words() -> PlotWords:
    """Return what stands at the axes of the plots, in the language of the window."""
    return PlotWords(
        translate("Releases", "documents learned from"),
        translate("Releases", "exact F1"),
        translate("Releases", "spans"),
        translate("Releases", "characters"),
        translate("Releases", "texts"),
        translate("Releases", "documents"),
    )


def share_text(share: float) -> str:
    """Return a share from 0 to 1 as per cent with one decimal."""
    return f"{QLocale().toString(100.0 * share, 'f', 1)} %"


def figure_text(value: float | None, decimals: int = 2) -> str:
    """Return a figure with its decimals, or a dash where there is none."""
    return "—" if value is None else QLocale().toString(float(value), "f", decimals)
