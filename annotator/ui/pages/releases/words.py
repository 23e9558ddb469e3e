"""How the window names what a release is about."""

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
