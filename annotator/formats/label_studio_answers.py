"""What is said about a region in Label Studio: choices, texts, numbers."""

from typing import Any

from annotator.formats.strict_json import refuse_impossible, short
from annotator.model.document import AttributeValue
from annotator.model.errors import FormatError

ANSWERS = {
    "choices": "choices",
    "textarea": "text",
    "number": "number",
    "rating": "rating",
    "taxonomy": "taxonomy",
    "datetime": "datetime",
}
"""The kinds of results that say something, and where each has its value."""
_PATH = " / "


def answers_of(kind: str, value: dict[str, Any]) -> list[AttributeValue]:
    """Return the values of a result of one of the kinds; raise FormatError for wrong ones.

    The lines of a text are one value, and so is a path of a taxonomy.
    """
    name = ANSWERS[kind]
    stated = value.get(name)
    if kind in ("number", "rating"):
        if type(stated) is int or type(stated) is float:
            return [stated]
        raise FormatError(f"“{name}” must be a number, not {short(stated)}.")
    words = [_word(name, entry) for entry in (stated if type(stated) is list else [stated])]
    return ["\n".join(words)] if kind == "textarea" and words else [*words]


def _word(name: str, entry: Any) -> str:
    """Return an entry of a list of words, or the path that it is."""
    if type(entry) is list and entry and all(type(step) is str for step in entry):
        entry = _PATH.join(entry)
    if type(entry) is not str:
        raise FormatError(f"“{name}” must hold texts only, not {short(entry)}.")
    refuse_impossible(name, entry)
    return entry
