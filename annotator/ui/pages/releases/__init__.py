"""The page where a lead makes datasets of a corpus, compares them, and judges the corpus."""

from annotator.ui.pages.releases.page import ReleasesPage

__all__ = ["ReleasesPage"]
