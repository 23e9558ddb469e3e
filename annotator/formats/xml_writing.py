"""XML for other programs, written piece by piece: what XML cannot hold is replaced."""

import re
from collections.abc import Mapping

_IMPOSSIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_MARKS = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
_IN_CONTENT = str.maketrans(_MARKS)
_IN_ATTRIBUTE = str.maketrans({**_MARKS, '"': "&quot;", "\t": "&#9;", "\n": "&#10;"})
DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


def possible(text: str) -> str:
    """Return a text of equal length with U+FFFD for each character that XML cannot hold."""
    return _IMPOSSIBLE.sub("\ufffd", text)


def attribute(text: str) -> str:
    """Return a text as it stands between the quotes of an attribute."""
    return possible(text).translate(_IN_ATTRIBUTE)


def content(text: str) -> str:
    """Return a text as it stands between tags, its line breaks kept as they are."""
    return possible(text).translate(_IN_CONTENT)


def element(name: str, attributes: Mapping[str, object], inner: str = "") -> str:
    """Return an element and a line break; `inner` is XML, attributes of None are left out."""
    written = "".join(
        f' {key}="{attribute(str(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    return f"<{name}{written}>{inner}</{name}>\n" if inner else f"<{name}{written}/>\n"
