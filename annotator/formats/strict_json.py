"""JSON from strangers: exact types, no doubtful numbers, no key twice."""

import json
from collections import Counter
from typing import Any, TypeVar

from annotator.model.errors import FormatError

_MOST_DIGITS = 300
Wanted = TypeVar("Wanted")


def strict_value(text: str) -> Any:
    """Return the value of a JSON text; raise FormatError saying what is wrong in it.

    Refused are keys that stand twice, NaN and infinite numbers, whole numbers of more than
    300 digits, and nesting beyond the interpreter's limit.
    """
    try:
        return _DECODER.decode(text)
    except json.JSONDecodeError as error:
        raise FormatError(f"this is no JSON at column {error.colno}: {error.msg}.") from error
    except RecursionError as error:
        raise FormatError("the JSON is nested too deeply.") from error


def strict_value_at(text: str, start: int) -> tuple[Any, int]:
    """Return the value that begins at a place in a text, and the place behind it.

    As strict_value, but a JSONDecodeError says where the text is no JSON, because it may be
    a beginning only. Raises FormatError for all else that is refused.
    """
    try:
        return _DECODER.raw_decode(text, start)
    except RecursionError as error:
        raise FormatError("the JSON is nested too deeply.") from error


def strict_object(text: str) -> dict[str, Any]:
    """Return the object of a JSON text; raise FormatError if it is something else."""
    value = strict_value(text)
    if type(value) is not dict:
        raise FormatError("the line is no JSON object: it must begin with { and end with }.")
    return value


def field_of(row: dict[str, Any], name: str, kind: type[Wanted]) -> Wanted:
    """Return a value of exactly one type; raise FormatError if it is missing or another."""
    try:
        value = row[name]
    except KeyError:
        raise FormatError(f"“{name}” is missing.") from None
    if type(value) is not kind:
        raise FormatError(f"“{name}” must be {_KINDS[kind]}, not {short(value)}.")
    if isinstance(value, str):
        refuse_impossible(name, value)
    return value


def list_of_objects(row: dict[str, Any], name: str) -> list[dict[str, Any]]:
    """Return a list of objects, empty if it is missing; raise FormatError for another kind."""
    entries = field_of(row, name, list) if name in row else []
    for entry in entries:
        if type(entry) is not dict:
            raise FormatError(f"“{name}” must hold objects only, not {short(entry)}.")
    return entries


def refuse_impossible(name: str, value: str) -> None:
    """Raise FormatError for a string with a NUL or half a surrogate pair in it."""
    if "\x00" in value:
        raise FormatError(f"“{name}” has a NUL character in it.")
    if value.isascii():
        return
    try:
        value.encode("utf-8")
    except UnicodeEncodeError as error:
        raise FormatError(f"“{name}” has half a surrogate pair in it.") from error


def refuse_other_fields(row: dict[str, Any], known: frozenset[str]) -> None:
    """Raise FormatError for a field that the format does not have."""
    if row.keys() <= known:
        return
    for name in row:
        if name not in known:
            raise FormatError(f"“{name}” is unknown in this version of the format.")


def short(value: object) -> str:
    """Return a value as JSON, cut to a length that fits a sentence."""
    text = json.dumps(value, ensure_ascii=False).encode("utf-8", "backslashreplace").decode()
    return text if len(text) <= 80 else f"{text[:77]}…"


_KINDS: dict[type, str] = {
    str: "a text",
    int: "a whole number",
    list: "a list",
    dict: "an object",
}


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) < len(pairs):
        counts = Counter(name for name, _ in pairs)
        raise FormatError(f"{short(counts.most_common(1)[0][0])} stands twice in one object.")
    return result


def _whole(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise FormatError(f"the number {digits[:40]}… is too large.")
    return int(digits)


def _number(digits: str) -> float:
    number = float(digits)
    if number in (float("inf"), float("-inf")):
        raise FormatError(f"the number {digits[:40]} is too large.")
    return number


def _constant(name: str) -> float:
    raise FormatError(f"{name} is no number in JSON.")


_DECODER = json.JSONDecoder(
    object_pairs_hook=_pairs,
    parse_int=_whole,
    parse_float=_number,
    parse_constant=_constant,
)
