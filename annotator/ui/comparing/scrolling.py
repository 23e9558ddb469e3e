"""Keeps several pages of one text at the same place while one of them is scrolled."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject

from annotator.ui.text.page import TextPage


class SharedScrolling(QObject):
    """Brings every page to where the first line in sight of the scrolled one begins."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pages: Sequence[TextPage] = ()
        self._is_following = False

    def join(self, pages: Sequence[TextPage]) -> None:
        """Keep these pages together from now on; they are joined once."""
        for page in pages:
            if page not in self._pages:
                page.verticalScrollBar().valueChanged.connect(partial(self._follow, page))
        self._pages = tuple(pages)

    def bring_to(self, position: int) -> None:
        """Bring every page to a position."""
        self._is_following = True
        for page in self._pages:
            page.scroll_to(position)
        self._is_following = False

    def _follow(self, moved: TextPage, _: int) -> None:
        if self._is_following or moved not in self._pages:
            return
        self._is_following = True
        position = moved.top_position()
        for page in self._pages:
            if page is not moved:
                page.scroll_to(position)
        self._is_following = False
