"""Reads the window through AT-SPI and says what it heard; run by tests/atspi/run."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import pyatspi

PATIENCE = 30.0
DELETE = 0xFFFF
TEXT = "The ministry said on Monday that around 60 people had left the valley."


class Reader:
    """Finds the window and listens to it."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        pyatspi.Registry.registerEventListener(self._hear, "object:announcement")
        self.window: Any = None

    def wait(self, condition: Callable[[], Any], what: str) -> Any:
        """Return what a condition gives as soon as it gives something."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            pyatspi.Registry.pumpQueuedEvents()
            _turn_main_loop()
            found = condition()
            if found:
                return found
            time.sleep(0.05)
        raise SystemExit(f"AT-SPI: {what} did not come within {PATIENCE:.0f} s.")

    def find(self, role: str, name: str = "") -> Any:
        """Return the first part of the window with a role and a name, or None."""
        for part in self._parts():
            if part.getRoleName() == role and name in part.name:
                return part
        return None

    def press(self, character: str) -> None:
        """Press the key of a character on the X display."""
        pyatspi.Registry.generateKeyboardEvent(0, character, pyatspi.KEY_STRING)

    def press_symbol(self, symbol: int) -> None:
        """Press a key by its number in X."""
        pyatspi.Registry.generateKeyboardEvent(symbol, None, pyatspi.KEY_SYM)

    def _hear(self, event: Any) -> None:
        self.heard.append(str(event.any_data))

    def _parts(self) -> Iterator[Any]:
        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.name:
                yield from _descendants(application)


def _descendants(part: Any, depth: int = 0) -> Iterator[Any]:
    if part is None or depth > 14:
        return
    yield part
    for child in part:
        yield from _descendants(child, depth + 1)


def _turn_main_loop() -> None:
    from gi.repository import GLib

    context = GLib.MainContext.default()
    while context.pending():
        context.iteration(False)


def read(reader: Reader) -> None:
    """Read text, caret, selection, lists and announcements, and print them."""
    page = read_text(reader)
    read_announcements(reader, page.queryText())
    rows = reader.wait(lambda: reader.find("list", "Labels"), "the labels")
    print(f"labels     : {[row.name for row in rows]}")
    read_spans(reader)
    page.queryComponent().grabFocus()
    reader.heard.clear()
    reader.press_symbol(DELETE)
    reader.wait(lambda: any("Removed" in each for each in reader.heard), "the removal")
    print(f"key Delete : {reader.heard}")


def read_text(reader: Reader) -> Any:
    """Find the text, move its caret, select a range; return it."""
    page = reader.wait(lambda: reader.find("text", "Text of the document"), "the text")
    text = page.queryText()
    reader.wait(lambda: text.characterCount == len(TEXT), "the whole text")
    print(f"text       : {text.getText(0, -1)!r}")
    print(f"role, name : {page.getRoleName()!r}, {page.name!r}")
    page.queryComponent().grabFocus()
    text.setCaretOffset(4)
    reader.wait(lambda: text.caretOffset == 4, "the caret")
    word = text.getTextAtOffset(4, pyatspi.TEXT_BOUNDARY_WORD_START)[0]
    print(f"caret      : {text.caretOffset}, word {word!r}")
    start, end = 33, 42
    text.addSelection(start, end)
    reader.wait(lambda: text.getNSelections() == 1, "the selection")
    selection = text.getSelection(0)
    print(f"selection  : {selection[0]}–{selection[1]} {text.getText(*selection)!r}")
    assert text.getText(*selection) == "around 60"
    return page


def read_announcements(reader: Reader, text: Any) -> None:
    """Mark the selection, then go with the caret into the span and out of it."""
    reader.press("3")
    reader.wait(lambda: any("Added" in each for each in reader.heard), "an announcement")
    print(f"key 3      : {reader.heard}")
    reader.heard.clear()
    text.setCaretOffset(0)
    text.setCaretOffset(35)
    reader.wait(lambda: any("quantity" in each for each in reader.heard), "entering the span")
    text.setCaretOffset(0)
    reader.wait(lambda: any("End of" in each for each in reader.heard), "leaving the span")
    print(f"caret moves: {reader.heard}")


def read_spans(reader: Reader) -> None:
    """Go to the list of spans and read it, as one does who cannot see the page."""
    reader.find("page tab", "Spans").queryAction().doAction(0)
    rows = reader.wait(lambda: reader.find("list", "Spans in reading order"), "the spans")
    reader.wait(lambda: [row.name for row in rows], "a row of the spans")
    print(f"spans      : {[row.name for row in rows]}")
    assert [row.name for row in rows] == ["quantity: around 60"]


def main() -> int:
    """Start the window, read it, close it."""
    python = os.environ["ANNOTATOR_PYTHON"]
    reader = Reader()
    window = subprocess.Popen([python, sys.argv[1]])
    try:
        read(reader)
    finally:
        window.terminate()
        window.wait(PATIENCE)
    print("AT-SPI: text, caret, selection and announcements were read.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
