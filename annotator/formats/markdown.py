"""Text of people inside Markdown: shown as it is, never obeyed."""

import re

_SPECIAL = re.compile(
    r"[\\`*_\[\]<>|~&@$]|:(?=\S)|(?<=www)\.|^[#+=-]|(?<=^\d)[.)]|(?<=^\d\d)[.)]", re.IGNORECASE
)
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", ":": "&#58;", "@": "&#64;"}
"""Written as entities: these begin HTML, or make an address into a link where they stand."""
_STEERING = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff"
    "\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_REPLACEMENT = "\ufffd"


def escaped(text: str) -> str:
    """Return a text in one line, so that Markdown and HTML show every character of it.

    Escaped is what CommonMark 0.31 and GitHub's additions (tables, links without brackets,
    formulae) would take for markup, at the beginning of a line also what makes headings and
    lists; any ASCII punctuation may be escaped (CommonMark, section 2.4). White space becomes
    single spaces; characters that steer the reader's screen, such as those that turn its
    direction, become U+FFFD.
    """
    return _SPECIAL.sub(lambda found: _ENTITIES.get(found[0], f"\\{found[0]}"), one_line(text))


def one_line(text: str) -> str:
    """Return a text in one line without characters that steer a screen."""
    return _STEERING.sub(_REPLACEMENT, " ".join(text.split()))


def table(heads: list[str], rows: list[list[str]]) -> list[str]:
    """Return the lines of a table whose cells are Markdown already."""
    lines = [_row(heads), "|" + "---|" * len(heads)]
    return lines + [_row(row) for row in rows]


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"
