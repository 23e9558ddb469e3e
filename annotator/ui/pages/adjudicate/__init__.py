"""The page where a reviewer decides what is gold."""

from annotator.ui.pages.adjudicate.page import AdjudicatePage

__all__ = ["AdjudicatePage"]
