"""The font that comes with the program, drawn for readers with dyslexia."""

from PySide6.QtGui import QFontDatabase

from annotator.model.resources import resource

EASY_FONT = "OpenDyslexic"
"""Heavy feet and unlike shapes keep letters from being turned or swapped by the eye."""
_FILES = ("OpenDyslexic-Regular.otf", "OpenDyslexic-Bold.otf")


def provide(family: str) -> str:
    """Return a family of fonts after loading it, if it is the one that is shipped.

    It is read when it is first chosen, so that the start of the program does not wait for
    it. Raises AnnotatorError if the installation lacks its files.
    """
    if family == EASY_FONT and not QFontDatabase.hasFamily(family):
        for name in _FILES:
            QFontDatabase.addApplicationFont(str(resource(f"fonts/{name}")))
    return family
