"""Sentences of the layers below, which know no Qt, in the language of the window.

They come with values in them. A list says what they look like around the values: the
sentence that fits is translated, and the values take their places in it. What fits nothing,
such as an operating system's own words, stays as it is.
"""

import re
from functools import cache

from annotator.model.resources import resource
from annotator.ui.languages import SOURCE, language_in_force
from annotator.ui.messages import counted, translate

_LIST = "translations/sentences.txt"
_LONGEST = 2000
"""Characters of a sentence beyond which nobody is served by looking for it."""
_PLACE = re.compile(r"%[1-9]")
_JOINT = ": "
_MOST_JOINTS = 4


def in_language(sentence: str) -> str:
    """Return a sentence of the layers below as people of this window read it."""
    if language_in_force() == SOURCE or len(sentence) > _LONGEST:
        return sentence
    found = _whole(sentence)
    if found is not None:
        return found
    at = -1
    for _ in range(_MOST_JOINTS):  # "a.csv:3: there is no column “text”: …"
        at = sentence.find(_JOINT, at + 1)
        rest = _whole(sentence[at + len(_JOINT) :]) if at >= 0 else None
        if rest is not None:
            return sentence[: at + len(_JOINT)] + rest
    return sentence


def _whole(sentence: str) -> str | None:
    for template, pieces in _templates():
        values = _values(sentence, pieces)
        if values is not None:
            readable = [_whole(value) or value for value in values]
            return counted(translate("Sentences", template), *readable)
    return None


def _values(sentence: str, pieces: list[str]) -> list[str] | None:
    """Return what stands between the pieces of a template, or None if it does not fit."""
    if len(pieces) == 1:
        return [] if sentence == pieces[0] else None
    if not (sentence.startswith(pieces[0]) and sentence.endswith(pieces[-1])):
        return None
    end = len(sentence) - len(pieces[-1])
    at, values = len(pieces[0]), []
    for piece in pieces[1:-1]:
        found = sentence.find(piece, at, end)
        if found < 0:
            return None
        values.append(sentence[at:found])
        at = found + len(piece)
    return [*values, sentence[at:end]] if at <= end else None


@cache
def _templates() -> list[tuple[str, list[str]]]:
    """Return the templates with their pieces, those with the most text of their own first."""
    lines = resource(_LIST).read_text(encoding="utf-8").split("\n")
    found = [(line, _PLACE.split(line)) for line in lines if line.strip()]
    return sorted(found, key=lambda one: -sum(map(len, one[1])))
