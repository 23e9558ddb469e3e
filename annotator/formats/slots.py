"""What a format of others has no slot for, as JSON in one of its texts, and the way back.

A value that has a slot stands there, where other programs read and change it; the JSON holds
the rest, and the exact form of what the slot could only hold with characters replaced. On the
way back such an exact form counts only while the slot still holds what was written for it.
"""

import json
from typing import Any

from annotator.formats.carried import KEY
from annotator.formats.native_parts import (
    attributes_of,
    id_of,
    metadata_of,
    optional_text,
    seconds_of,
    state_of,
)
from annotator.formats.native_rows import in_order
from annotator.formats.strict_json import field_of, strict_object
from annotator.formats.xml_writing import possible
from annotator.model.document import Document
from annotator.model.layer import Layer

_BEGINNING = f'{{"{KEY}": '

Facts = dict[str, Any]


def packed(facts: Facts) -> str:
    """Return facts as JSON of ASCII characters, which every format can hold."""
    return json.dumps({KEY: facts}, ensure_ascii=True, allow_nan=False)


def unpacked(text: str | None) -> Facts | None:
    """Return the facts in a text, or None if it is somebody else's text.

    Raises FormatError if it begins like ours and is damaged.
    """
    if text is None or not text.startswith(_BEGINNING):
        return None
    return field_of(strict_object(text), KEY, dict)


def exact(slot: str, facts: Facts, name: str) -> str:
    """Return the exact form of what stands in a slot that may have had to replace something."""
    if name not in facts:
        return slot
    value = field_of(facts, name, str)
    return value if possible(value) == slot else slot


def inexact(values: dict[str, str | None]) -> Facts:
    """Return those values that XML can hold only with characters replaced."""
    return {
        name: value
        for name, value in values.items()
        if value is not None and possible(value) != value
    }


def document_facts(document: Document) -> Facts:
    """Return what a document is beside its text."""
    facts: Facts = {"id": document.id, "title": document.title}
    if document.metadata:
        facts["metadata"] = in_order(document.metadata)
    if document.attributes:
        facts["attributes"] = in_order(document.attributes)
    return facts


def document_of(facts: Facts, text: str) -> Document:
    """Return the document of a text and its facts; raise FormatError for wrong ones."""
    title = field_of(facts, "title", str) if "title" in facts else ""
    return Document(id_of(facts, "id"), title, text, metadata_of(facts), attributes_of(facts))


def layer_of(facts: Facts, document_id: str, person: str) -> Layer:
    """Return a layer without what is in it; raise FormatError for wrong facts."""
    note, flag = optional_text(facts, "note"), optional_text(facts, "flag")
    return Layer(document_id, person, state_of(facts), seconds_of(facts), note, flag)
