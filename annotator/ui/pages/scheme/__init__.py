"""The page on which a lead changes the scheme, and everybody's work with it."""

from annotator.ui.pages.scheme.page import SchemePage

__all__ = ["SchemePage"]
