"""Names and values for formats that want single words of plain letters."""

import re
import unicodedata
from collections import defaultdict

from annotator.model.document import AttributeValue

_UNFIT = re.compile(r"[^A-Za-z0-9_-]")
_UNFIT_IN_VALUES = re.compile(r"[\s|,]")
_SEPARATOR = "SEPARATOR"
"""What brat takes for a line between the entries of its menu."""


class PlainNames:
    """What labels, attributes, relations and values are called in a foreign format.

    A name is one word of letters without accents, digits, hyphens and underscores; other
    letters become “u” with their number. A value may have any letters, but is one word too.
    No two names or values of one kind become the same.
    """

    def __init__(self) -> None:
        self._known: dict[str, dict[AttributeValue, str]] = defaultdict(dict)
        self._taken: dict[str, set[str]] = defaultdict(set)

    def of(self, kind: str, name: str) -> str:
        """Return the word for a name of a kind, always the same one."""
        known = self._known[kind]
        if name not in known:
            known[name] = self._new(kind, word(name))
        return known[name]

    def value_of(self, attribute: str, value: AttributeValue) -> str:
        """Return the word for a value of an attribute, always the same one."""
        kind = _of_values(attribute)
        known = self._known[kind]
        if value not in known:
            known[value] = self._new(kind, _UNFIT_IN_VALUES.sub("_", str(value)) or "_")
        return known[value]

    def values(self, attribute: str) -> list[str]:
        """Return the words for values of an attribute, in the order in which they came."""
        return list(self._known[_of_values(attribute)].values())

    def all(self, kind: str) -> list[str]:
        """Return the words of a kind that were given, in the order in which they were."""
        return list(self._known[kind].values())

    def pairs(self, kind: str) -> list[tuple[str, str]]:
        """Return the words of a kind, each with the name that it stands for."""
        return [(short, str(name)) for name, short in self._known[kind].items()]

    def _new(self, kind: str, wanted: str) -> str:
        taken, result, number = self._taken[kind], wanted, 2
        while result in taken:
            result = f"{wanted}-{number}"
            number += 1
        taken.add(result)
        return result


def word(name: str) -> str:
    """Return a name as one plain word: “unverifiable detail” with “_”."""
    plain = unicodedata.normalize("NFKD", name.strip())
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign))
    result = _UNFIT.sub(_fitting, letters)
    return f"{result}_" if not result.strip("-") or result == _SEPARATOR else result


def _fitting(found: re.Match[str]) -> str:
    sign = found.group()
    return f"u{ord(sign):04X}" if sign.isalpha() and not sign.isascii() else "_"


def _of_values(attribute: str) -> str:
    """Return the kind under which the values of an attribute are words of their own."""
    return f"value of {attribute}"
