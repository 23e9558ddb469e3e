"""The board: where a lead sees who has which document, and hands out."""

from annotator.ui.pages.board.page import BoardPage

__all__ = ["BoardPage"]
