"""What WebAnno TSV escapes in texts and in values, and how its cells are divided."""

import re

_TEXT_NAMES = {"t": "\t", "n": "\n", "f": "\f", "r": "\r", "b": "\b", "\\": "\\"}
_TEXT_SIGNS = {sign: f"\\{name}" for name, sign in _TEXT_NAMES.items()}
_TEXT_SIGNS |= {chr(code): f"\\{chr(code)}" for code in (*range(1, 8), *range(14, 32))}
_ESCAPED_IN_TEXT = re.compile(r"\\([tnfrb\\\x01-\x07\x0e-\x1f])")
_NEEDS_ESCAPE = re.compile(r"[\t\n\f\r\b\\\x01-\x07\x0e-\x1f]")
_OF_JAVA = re.compile(r"((?:\\u+[0-9A-Fa-f]{4})+)|\\([tnfrb\\\"'/])")
_ESCAPED_IN_VALUE = re.compile(r"\\(->|[\\\[\]|_;tn*])")
_IN_VALUE = re.compile(r"->|[\\\[\]|_;\t\n*]")
_PIECE = re.compile(r"(?:\\.|[^\\])", re.DOTALL)
_SURE_OF_UNICODE = 2
"""Versions 3.0 and 3.1 escape as Java does, later ones only what divides lines and cells."""


def escaped_text(text: str) -> str:
    """Return a text for one line of a sentence."""
    return _NEEDS_ESCAPE.sub(lambda found: _TEXT_SIGNS[found.group()], text)


def plain_text(escaped: str, minor: int) -> str:
    """Return the text of a line of a sentence, in a file of version 3.`minor`."""
    if minor < _SURE_OF_UNICODE:
        return _OF_JAVA.sub(_java, escaped)
    return _ESCAPED_IN_TEXT.sub(
        lambda found: _TEXT_NAMES.get(found.group(1), found.group(1)), escaped
    )


def escaped_value(value: str) -> str:
    """Return a value of a feature for a cell."""
    return _IN_VALUE.sub(lambda found: "\\" + _NAMES.get(found.group(), found.group()), value)


def plain_value(escaped: str) -> str:
    """Return the value of a feature that a cell has."""
    return _ESCAPED_IN_VALUE.sub(
        lambda found: _SIGNS.get(found.group(1), found.group(1)), escaped
    )


def divided(cell: str, separator: str) -> list[str]:
    """Return the parts of a cell between separators that are not escaped."""
    if separator not in cell:
        return [cell]
    parts = [""]
    for found in _PIECE.finditer(cell):
        if found.group() == separator:
            parts.append("")
        else:
            parts[-1] += found.group()
    return parts


_SIGNS = {"t": "\t", "n": "\n"}
_NAMES = {"\t": "t", "\n": "n"}


def _java(found: re.Match[str]) -> str:
    codes, name = found.groups()
    if codes is None:
        return _TEXT_NAMES.get(name, name)
    numbers = [int(piece[-4:], 16) for piece in codes.split("\\")[1:]]
    units = b"".join(number.to_bytes(2, "little") for number in numbers)
    return units.decode("utf-16-le", "surrogatepass")
