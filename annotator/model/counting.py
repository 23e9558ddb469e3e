"""Numbers of things in English: “1 relation”, “2 relations”."""

import re

_NOUNS = re.compile(
    r"\b(annotation|assignment|attribute|batch(?=es)|byte|cell|character|cluster|day|document|"
    r"edit|file|flag|fragment|group|id|item|kind|label|layer|link|note|place|question|relation|"
    r"row|sentence|span|state|text|time|title|token|value)(e?s)\b"
    r"(?: and (note|flag|state|time)s\b)?"
)
_VERBS = (
    (" that overlap ", " that overlaps "),
    (" that begin or end ", " that begins or ends "),
)


def number_of(number: int, things: str) -> str:
    """Return a number of things that are named in the plural, such as “notes on spans”."""
    return f"{number:,} {things if number != 1 else _one(things)}"


def _one(things: str) -> str:
    """Return the name of one thing: the first noun, and what it does, without the plural."""
    if things.startswith("people"):
        return "person" + things.removeprefix("people")

    def noun(found: re.Match[str]) -> str:
        return found[1] + (f" and {found[3]}" if found[3] else "")

    single = _NOUNS.sub(noun, things, count=1)
    for several, one in _VERBS:
        single = single.replace(several, one)
    return single
