"""Records: small facts about the work of a team, each known by its kind and key."""

import dataclasses
from collections.abc import Mapping
from enum import Enum
from functools import cache
from typing import Any, ClassVar, Protocol, TypeVar

from annotator.model.errors import RuleBrokenError


class Record(Protocol):
    """A frozen dataclass of texts, numbers, truth values and tuples of them.

    `KIND` names it in the corpus and in the journal, for ever.
    """

    KIND: ClassVar[str]
    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def key(self) -> str:
        """What it is known by among its kind."""
        ...

    @property
    def about_document(self) -> str | None:
        """The id of the document that it is about, which must exist."""
        ...

    @property
    def about_person(self) -> str | None:
        """The id of the person whom it is about, who must exist."""
        ...

    @property
    def writer(self) -> str:
        """Who may change it: a person's id, "gold" for a reviewer, "" for a lead."""
        ...


class LeadsRecord:
    """A record that a lead may change, and that is about no single document or person."""

    __slots__ = ()

    @property
    def about_document(self) -> str | None:
        """None: it is about no document, or about several."""
        return None

    @property
    def about_person(self) -> str | None:
        """None: it is about nobody, or about several."""
        return None

    @property
    def writer(self) -> str:
        """A lead."""
        return ""


AnyRecord = TypeVar("AnyRecord", bound=Record)


def record_to_data(record: Record) -> dict[str, Any]:
    """Return plain data from which record_from_data builds an equal record."""
    return {
        field.name: _plain(getattr(record, field.name)) for field in dataclasses.fields(record)
    }


def record_from_data(kind: type[AnyRecord], data: Mapping[str, Any]) -> AnyRecord:
    """Build a record of a kind; lists become tuples, and names of an enumeration its members.

    Raises RuleBrokenError for data that are none of this kind.
    """
    typed = dict(data)
    enums = _enums(kind)
    try:
        for name, value in data.items():
            if name in enums:
                typed[name] = enums[name](value)
            elif isinstance(value, list):
                typed[name] = _tuple(value)
        return kind(**typed)
    except (TypeError, ValueError, KeyError) as error:
        raise RuleBrokenError(f"A record “{kind.KIND}” cannot be read ({error}).") from error


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    return [_plain(item) for item in value] if isinstance(value, tuple) else value


@cache
def _enums(kind: type[Record]) -> dict[str, type[Enum]]:
    """Return which fields of a kind hold a member of which enumeration."""
    return {
        field.name: field.type
        for field in dataclasses.fields(kind)
        if isinstance(field.type, type) and issubclass(field.type, Enum)
    }


def _tuple(value: list[Any]) -> tuple[Any, ...]:
    return tuple(_tuple(item) if isinstance(item, list) else item for item in value)
