"""What the feature structures of a CAS mean: spans, relations, layout, and their values."""

import json
import math
import re
from enum import Enum

from annotator.formats.cas.names import (
    FRAGMENT,
    LABEL_FEATURES,
    LAYOUT,
    LAYOUT_PACKAGES,
    OURS,
    RELATION,
    SOURCE,
    SPAN,
    TARGET,
    USUAL_LABEL_FEATURE,
    USUAL_REFERENCES,
    WORD,
    short_name,
)
from annotator.formats.cas.structures import Cas, Structure, whole_number
from annotator.formats.cas.type_system import (
    ANNOTATION,
    DOCUMENT_ANNOTATION,
    Feature,
    Kind,
    TypeSystem,
)
from annotator.formats.strict_json import short, strict_value
from annotator.model.document import AttributeValue
from annotator.model.errors import FormatError

_PLACES = frozenset({"sofa", "begin", "end"})
_WHOLE = re.compile(r"-?[0-9]{1,300}")
_NUMBER = re.compile(r"[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]{1,4})?")
ATTRIBUTE = "attribute "
"""Begins the description of a feature of ours: its exact name follows, as JSON."""


class Role(Enum):
    """What a feature structure is to us."""

    SPAN = "span"
    RELATION = "relation"
    LAYOUT = "layout"
    PART = "part of another"


class Meaning:
    """What the types of one file mean, declared or, where they are not, guessed."""

    def __init__(self, cas: Cas, types: TypeSystem) -> None:
        self._cas = cas
        self._types = types
        self._roles: dict[str, Role] = {}

    def role(self, one: Structure) -> Role:
        """Return what a structure is; those of one type are alike, unless it is unknown."""
        if not self._types.knows(one.type):
            return self._role(one)
        if one.type not in self._roles:
            self._roles[one.type] = self._role(one)
        return self._roles[one.type]

    def label(self, one: Structure) -> str:
        """Return the label of a span or the type of a relation."""
        return one.features.get(self._label_feature(one)) or short_name(one.type)

    def attributes(self, one: Structure, place: str) -> dict[str, AttributeValue]:
        """Return the values of features that hold texts and numbers.

        Empty texts and numbers that are none (NaN) say nothing and are passed over. Raises
        FormatError for a number that is no number.
        """
        result: dict[str, AttributeValue] = {}
        for name, value in self._told(one):
            kind = self._kind(one, name, value)
            if kind in (Kind.REFERENCE, Kind.REFERENCES):
                continue
            found = _number(value, name, place) if kind is Kind.NUMBER else value
            if found is not None and (found != "" or one.type == SPAN):
                result[self._exact_name(one, name)] = found
        for name, values in one.lists.items():
            result[name] = "; ".join(values)
        return result

    def references(self, one: Structure) -> list[tuple[str, list[str]]]:
        """Return the features that name other structures, with the ids that they name."""
        result = []
        for name, value in self._told(one):
            if self._kind(one, name, value) in (Kind.REFERENCE, Kind.REFERENCES):
                result.append((name, self._unfolded(value.split())))
        return result

    def _role(self, one: Structure) -> Role:
        is_annotation = self._types.is_a(one.type, ANNOTATION)
        if not self._types.knows(one.type):
            is_annotation = all(name in one.features for name in _PLACES)
        if one.type == FRAGMENT or not is_annotation:
            return Role.PART
        if (
            self._types.is_a(one.type, DOCUMENT_ANNOTATION)
            or one.type.startswith(LAYOUT_PACKAGES)
            or short_name(one.type) in LAYOUT
            or one.type.endswith(WORD)
        ):
            return Role.LAYOUT
        return Role.RELATION if self._has_ends(one) else Role.SPAN

    def _has_ends(self, one: Structure) -> bool:
        return all(
            name in one.features or self._types.feature(one.type, name) is not None
            for name in (SOURCE, TARGET)
        )

    def _kind(self, one: Structure, name: str, value: str) -> Kind:
        feature = self._types.feature(one.type, name)
        if feature is not None:
            return self._types.kind(feature)
        named = [self._cas.structures.get(word) for word in value.split()]
        if not named or None in named:
            return Kind.TEXT
        if name in USUAL_REFERENCES and len(named) == 1:
            return Kind.REFERENCE
        are_links = all(there is not None and "target" in there.features for there in named)
        return Kind.REFERENCES if are_links else Kind.TEXT

    def _unfolded(self, ids: list[str]) -> list[str]:
        """Return ids with the elements of an array in place of the array."""
        result = []
        for found in ids:
            one = self._cas.structures.get(found)
            is_array = one is not None and one.type == "uima.cas.FSArray"
            result += one.features.get("elements", "").split() if one and is_array else [found]
        return result

    def _told(self, one: Structure) -> list[tuple[str, str]]:
        """Return the features that say more than where a structure is and what it is called."""
        known = _PLACES | {self._label_feature(one)}
        if one.type in (SPAN, RELATION):
            known |= OURS
        return [(name, value) for name, value in one.features.items() if name not in known]

    def _label_feature(self, one: Structure) -> str:
        for name in self._types.line_of(one.type):
            if name in LABEL_FEATURES:
                return LABEL_FEATURES[name]
        return USUAL_LABEL_FEATURE

    def _exact_name(self, one: Structure, name: str) -> str:
        feature = self._types.feature(one.type, name) if one.type == SPAN else None
        return exact_name(feature) or name


def exact_name(feature: Feature | None) -> str | None:
    """Return the name of the attribute that a feature of ours holds, if it says one."""
    if feature is None or not feature.description.startswith(ATTRIBUTE):
        return None
    name = strict_value(feature.description.removeprefix(ATTRIBUTE))
    return name if isinstance(name, str) and name else None


def described(name: str) -> str:
    """Return the description of the feature of ours that holds an attribute."""
    return ATTRIBUTE + json.dumps(name)


def _number(value: str, name: str, place: str) -> int | float | None:
    """Return a number, whole if it is written so, or None for NaN and the infinite."""
    if _WHOLE.fullmatch(value):
        return int(value)
    if _NUMBER.fullmatch(value) and math.isfinite(float(value)):
        return float(value)
    if value.lstrip("+-") in ("NaN", "Infinity", "INF", "inf", "nan"):
        return None
    raise FormatError(f"{place}: the feature {name} must be a number, not {short(value)}.")


def required_number(one: Structure, name: str, place: str) -> int:
    """Return a whole number that a structure must have; raise FormatError otherwise."""
    number = whole_number(one.features.get(name))
    if number is None:
        raise FormatError(
            f"{place}: “{name}” must be a whole number, not {short(one.features.get(name))}."
        )
    return number
