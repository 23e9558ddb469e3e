"""Reaching a place in a text by the keys that move the caret, looking where it is now."""

from collections.abc import Callable

from annotator.model.span import Fragment
from annotator.ui.text.page import TextPage
from annotator.ui.tour.player import TourError
from annotator.ui.tour.steps import Press, Story


def select(text: TextPage, content: str, fragment: Fragment) -> Story:
    """Select a fragment of the text that is shown: to its start, then on with Shift."""
    start, end = fragment
    yield from walk(text, content, start)
    yield from walk(text, content, end, shift="Shift+")
    if text.selection() != fragment:
        raise TourError(f"The tour stopped: [{start}, {end}) could not be selected.")


def walk(text: TextPage, content: str, target: int, *, shift: str = "") -> Story:
    """Move the caret to a code point: by paragraphs, then words, then characters."""

    def away() -> int:
        return target - text.caret()

    def beyond_paragraph() -> bool:
        low, high = sorted((text.caret(), target))
        return "\n" in content[low:high]

    for key, is_wanted in (
        ("Ctrl+Down", lambda: away() > 0 and beyond_paragraph()),
        ("Ctrl+Up", lambda: away() < 0 and beyond_paragraph()),
        ("Ctrl+Right", lambda: away() > 0),
        ("Ctrl+Left", lambda: away() < -8),
        ("Left", lambda: away() < 0),
        ("Right", lambda: away() > 0),
    ):
        yield from _press_while(text, shift + key, is_wanted)


def _press_while(text: TextPage, keys: str, is_wanted: Callable[[], bool]) -> Story:
    while is_wanted():
        before = text.caret()
        yield Press(keys)
        if text.caret() == before:
            raise TourError(f"The tour stopped: {keys} did not move the caret.")
