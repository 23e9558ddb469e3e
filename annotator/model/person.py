"""A person: an annotator, a lead or a reviewer, known in exports by a pseudonym."""

from dataclasses import dataclass
from enum import StrEnum

GOLD = "gold"
"""Id and pseudonym of the owner of the adjudicated layers."""


class Role(StrEnum):
    """What a person may do; one human may have several roles."""

    ANNOTATOR = "annotator"
    LEAD = "lead"
    REVIEWER = "reviewer"


ALL_ROLES = frozenset(Role)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who works on a corpus."""

    id: str
    name: str
    pseudonym: str
    roles: frozenset[Role] = frozenset({Role.ANNOTATOR})


GOLD_OWNER = Person(GOLD, "Gold", GOLD, frozenset())
"""Stands for nobody: the adjudicated layers are theirs, and a reviewer writes them."""


def may_write_layer(writer: Person, owner_id: str) -> bool:
    """Tell whether a person may change a layer: their own, or gold as a reviewer."""
    if owner_id == GOLD:
        return Role.REVIEWER in writer.roles
    return writer.id == owner_id


def next_pseudonym(taken: set[str]) -> str:
    """Return the first of p1, p2, p3 … that nobody has."""
    number = 1
    while f"p{number}" in taken:
        number += 1
    return f"p{number}"
