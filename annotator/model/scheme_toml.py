"""The scheme written as TOML, so that a person can change it and use it again."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from annotator.model.scheme import Scheme
from annotator.model.scheme_files import scheme_to_data

_BARE = re.compile("[A-Za-z0-9_-]+")
_Table = Mapping[str, Any]


def scheme_to_toml(scheme: Scheme) -> str:
    """Return TOML from which read_scheme reads an equal scheme."""
    return "\n".join(_lines(scheme_to_data(scheme), ())).lstrip("\n") + "\n"


def _lines(table: _Table, path: tuple[str, ...]) -> Iterator[str]:
    for key, value in table.items():
        if not _holds_tables(value) and not _is_left_out(value):
            yield f"{_key(key)} = {_value(value)}"
    for key, value in table.items():
        inner = (*path, _key(key))
        if isinstance(value, Mapping) and value:
            yield f"\n[{'.'.join(inner)}]"
            yield from _lines(value, inner)
        elif _holds_tables(value):
            for row in value:
                yield f"\n[[{'.'.join(inner)}]]"
                yield from _lines(row, inner)


def _holds_tables(value: Any) -> bool:
    if isinstance(value, list | tuple):
        return bool(value) and isinstance(value[0], Mapping)
    return isinstance(value, Mapping)


def _is_left_out(value: Any) -> bool:
    """Tell whether a value is the one that a scheme has without being told."""
    return value is None or value is False or value == ()


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else _value(key)


def _value(value: Any) -> str:
    if isinstance(value, list | tuple):
        return f"[{', '.join(_value(item) for item in value)}]"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007f")
