"""The page on which a person labels texts."""

from annotator.ui.pages.annotate.page import AnnotatePage

__all__ = ["AnnotatePage"]
