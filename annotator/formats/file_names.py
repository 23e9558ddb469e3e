"""Names of files for documents and people: safe on every system, and each used once."""

import unicodedata

LONGEST = 60
"""Characters: in UTF-8 with an ending they stay below the 255 bytes that systems allow."""
_OTHERS = frozenset("-_.@+")
_OF_DEVICES = frozenset(
    ("con prn aux nul " + " ".join(f"com{n} lpt{n}" for n in range(1, 10))).split()
)


class FileNames:
    """The names of the files in one folder, however large or small their letters are."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._next: dict[str, int] = {}

    def take(self, name: str) -> None:
        """Give a name to nobody, since something else has it."""
        self._taken.add(name.casefold())

    def new(self, wanted: str, fallback: str = "document") -> str:
        """Return a name like the wanted one that was not given before.

        Letters and digits of every script stay; other characters become underscores. A name
        that is taken gets a number. The same calls in the same order give the same names.
        """
        base = _safe(wanted) or _safe(fallback) or "document"
        name, number = base, self._next.get(base.casefold(), 2)
        while name.casefold() in self._taken:
            name = f"{base}-{number}"
            number += 1
        self._next[base.casefold()] = number
        self._taken.add(name.casefold())
        return name


def _safe(wanted: str) -> str:
    composed = unicodedata.normalize("NFC", wanted)
    kept = "".join(sign if sign.isalnum() or sign in _OTHERS else "_" for sign in composed)
    name = kept[:LONGEST].strip("._")
    return f"{name}_" if name.partition(".")[0].casefold() in _OF_DEVICES else name
