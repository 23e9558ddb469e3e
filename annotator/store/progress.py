"""How far everybody is, read some documents at a time, so that nobody waits for it."""

import sqlite3
from dataclasses import dataclass, field

from annotator.model.layer import State
from annotator.store.packing import unpack_id, unreadable

_KEYS = "SELECT min(key), max(key) FROM document"
_DOCUMENTS = "SELECT key, id FROM document WHERE key BETWEEN :first AND :last"
_PEOPLE = "SELECT key, id FROM person"
_LAYERS = """
SELECT document, person, state, seconds, note IS NOT NULL, flag IS NOT NULL FROM layer
WHERE document BETWEEN :first AND :last
"""
_LABELS = """
SELECT document, person, label, count(*), count(flag) FROM span
WHERE document BETWEEN :first AND :last GROUP BY document, person, label
"""
_FLAGS = """
SELECT document, person, id FROM span
WHERE document BETWEEN :first AND :last AND flag IS NOT NULL
"""


@dataclass(slots=True)
class LayerProgress:
    """How far one person is with one document."""

    document_id: str
    person_id: str
    state: State = State.OPEN
    seconds: int = 0
    """Time spent, pauses left out."""
    has_note: bool = False
    """Whether there is a note on the document as a whole."""
    is_flagged: bool = False
    """Whether the document as a whole is flagged."""
    labels: dict[str, int] = field(default_factory=dict)
    """Spans by label."""
    flagged: list[str] = field(default_factory=list)
    """The ids of the spans that are flagged."""

    @property
    def spans(self) -> int:
        """How many there are."""
        return sum(self.labels.values())

    @property
    def is_begun(self) -> bool:
        """Whether there is anything but time."""
        has_said = self.has_note or self.is_flagged
        return self.state is not State.OPEN or has_said or bool(self.labels)


def document_keys(connection: sqlite3.Connection) -> range:
    """Return a range that the local keys of all documents are in."""
    first, last = connection.execute(_KEYS).fetchone()
    return range(0) if first is None else range(first, last + 1)


def layers_between(connection: sqlite3.Connection, keys: range) -> list[LayerProgress]:
    """Return every layer of documents whose local keys are in a range, gold's among them."""
    ends = {"first": keys.start, "last": keys.stop - 1}
    documents = {key: unpack_id(one) for key, one in connection.execute(_DOCUMENTS, ends)}
    people = {key: unpack_id(one) for key, one in connection.execute(_PEOPLE)}
    found: dict[tuple[int, int], LayerProgress] = {}

    def of(document: int, person: int) -> LayerProgress:
        if (document, person) not in found:
            one = LayerProgress(documents[document], people[person])
            found[document, person] = one
        return found[document, person]

    for *keys_of, state, seconds, has_note, is_flagged in connection.execute(_LAYERS, ends):
        layer = of(*keys_of)
        layer.state, layer.seconds = _state(state), seconds
        layer.has_note, layer.is_flagged = bool(has_note), bool(is_flagged)
    has_flags = False
    for *keys_of, label, spans, flags in connection.execute(_LABELS, ends):
        of(*keys_of).labels[label] = spans
        has_flags = has_flags or flags > 0
    if has_flags:
        for *keys_of, span_id in connection.execute(_FLAGS, ends):
            of(*keys_of).flagged.append(unpack_id(span_id))
    return [found[each] for each in sorted(found)]


def _state(value: str) -> State:
    try:
        return State(value)
    except ValueError as error:
        raise unreadable() from error
