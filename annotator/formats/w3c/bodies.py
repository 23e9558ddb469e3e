"""What an annotation says: labels, attributes and notes in its bodies, and who says it."""

from dataclasses import dataclass, field

from annotator.formats.strict_json import short
from annotator.formats.w3c.names import (
    ATTRIBUTE,
    NAMING,
    NUMBER,
    Row,
    iri_of,
    listed,
    purposes_of,
    said,
)
from annotator.model.document import AttributeValue
from annotator.model.errors import FormatError

_UNLABELLED = "annotation"


@dataclass(slots=True)
class Bodies:
    """The bodies of one annotation."""

    labels: list[str] = field(default_factory=list)
    attributes: dict[str, AttributeValue] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    others: int = 0
    """Bodies that say nothing that a span has a place for."""

    def note(self) -> str | None:
        """Return all notes as one."""
        return "\n".join(self.notes) or None


def bodies_of(annotation: Row) -> Bodies:
    """Return what the bodies say; raise FormatError for values of wrong kinds."""
    result = Bodies()
    motivations = purposes_of(annotation, "motivation")
    for body in listed(annotation.get("body")):
        if isinstance(body, dict):
            _add(body, purposes_of(body, "purpose") or motivations, result)
        else:
            _add_iri(body, motivations, result)
    value = said(annotation, "bodyValue")
    if value:
        (result.labels if NAMING & set(motivations) else result.notes).append(value)
    if not result.labels:
        result.labels = (motivations or [_UNLABELLED])[:1]
    return result


def creator_of(annotation: Row) -> str | None:
    """Return who made an annotation, by name if the file says one."""
    for creator in listed(annotation.get("creator")):
        if isinstance(creator, dict):
            for name in ("name", "nickname", "id", "email"):
                if creator.get(name):
                    return said(creator, name)
        elif isinstance(creator, str) and creator:
            return creator
    return None


def _add(body: Row, purposes: list[str], result: Bodies) -> None:
    value = said(body, "value")
    name = said(body, ATTRIBUTE)
    if name and value is not None:
        result.attributes[name] = _value(body.get(NUMBER), value)
    elif value and NAMING & set(purposes):
        result.labels.append(value)
    elif value:
        result.notes.append(value)
    else:
        _add_iri(iri_of(body), purposes, result)


def _value(number: object, value: str) -> AttributeValue:
    """Return a value as the number that it was written for, as long as it is still that one."""
    if number is None:
        return value
    if isinstance(number, bool) or not isinstance(number, int | float):
        raise FormatError(f"“{NUMBER}” must be a number, not {short(number)}.")
    return number if str(number) == value else value


def _add_iri(iri: object, purposes: list[str], result: Bodies) -> None:
    """Take the IRI that an annotation links a text to as an attribute, named by its purpose."""
    name = (purposes or ["linking"])[0]
    if not isinstance(iri, str) or name in result.attributes:
        result.others += 1
    else:
        result.attributes[name] = iri
