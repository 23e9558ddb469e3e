"""Annotator: a desktop program with which people label texts."""

__version__ = "0.1.0"
