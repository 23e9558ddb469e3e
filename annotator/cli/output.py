"""What the commands print: lines for people, JSON for programs."""

import io
import json
import re
import sys
from collections.abc import Iterable, Sequence
from typing import Any

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_BREAK = re.compile("[\t\n\u2028\u2029]")
_NOT_IN_JSON = re.compile("[\x7f-\x9f]")


def prepare_streams() -> None:
    """Make both streams write UTF-8 and never fail on a character."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(line: str = "") -> None:
    """Print a line; what could steer a terminal is shown as an escape."""
    print(_harmless(line))


def complain(line: str) -> None:
    """Print a line to standard error."""
    print(_harmless(line), file=sys.stderr)


def say_json(value: Any) -> None:
    """Print a value as JSON, its keys in the order given, ending in a line break."""
    text = json.dumps(value, ensure_ascii=False, indent=2)
    print(_NOT_IN_JSON.sub(lambda found: f"\\u{ord(found[0]):04x}", text))


def say_table(rows: Iterable[Sequence[object]]) -> None:
    """Print rows in columns: numbers to the right, all else to the left."""
    texts = [[_cell(value) for value in row] for row in rows]
    values = [list(row) for row in texts]
    widths = [max(map(len, column)) for column in zip(*values, strict=True)]
    for row in texts:
        cells = [
            cell.rjust(width) if cell.replace(",", "").isdigit() else cell.ljust(width)
            for cell, width in zip(row, widths, strict=True)
        ]
        say("  " + "  ".join(cells).rstrip())


def one_line(text: str) -> str:
    """Return a text with line breaks, tabs and what could steer a terminal as escapes."""
    return _BREAK.sub(_escape, _harmless(text))


def _cell(value: object) -> str:
    return f"{value:,}" if isinstance(value, int) else one_line(str(value))


def _harmless(line: str) -> str:
    return _CONTROL.sub(_escape, line)


def _escape(found: re.Match[str]) -> str:
    return found[0].encode("unicode_escape").decode("ascii")
