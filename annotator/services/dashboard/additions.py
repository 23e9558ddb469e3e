"""What an edit adds to somebody's work, or takes from it: spans, documents done, time.

It is read from the data of the journal and not from the tables, so what a sum of them says of
a day is what was so at the end of that day.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from annotator.model.layer import State

SPANS, DONE, SECONDS = "spans", "done", "seconds"


class Addition(NamedTuple):
    """So much more of something, or less."""

    document_id: str
    person_id: str
    what: str
    """SPANS, DONE for documents that are done, or SECONDS."""
    label: str
    """Of the spans; else ""."""
    number: int


def additions(data: dict[str, Any]) -> Iterator[Addition]:
    """Yield what the data of an edit add; an edit of anything else adds nothing."""
    read = _READERS.get(data["edit"])
    if read is not None:
        yield from read(data)


def _batch(data: dict[str, Any]) -> Iterator[Addition]:
    for part in data["edits"]:
        yield from additions(part)


def _add_span(data: dict[str, Any]) -> Iterator[Addition]:
    yield Addition(data["document"], data["person"], SPANS, data["label"], 1)


def _remove_span(data: dict[str, Any]) -> Iterator[Addition]:
    yield Addition(data["document"], data["person"], SPANS, data["label"], -1)


def _change_span(data: dict[str, Any]) -> Iterator[Addition]:
    before, after = data["before"], data["after"]
    if before["label"] != after["label"]:
        yield from _remove_span(before)
        yield from _add_span(after)


def _change_layer(data: dict[str, Any]) -> Iterator[Addition]:
    before, after = data["before"], data["after"]
    states = before["state"], after["state"]
    seconds = before["seconds"], after["seconds"]
    yield from _layer((after["document"], after["person"]), states, seconds)


def _layer(
    key: tuple[str, str], states: tuple[str, str], seconds: tuple[int, int]
) -> Iterator[Addition]:
    was_done, is_done = (state == State.DONE for state in states)
    if was_done != is_done:
        yield Addition(*key, DONE, "", 1 if is_done else -1)
    if seconds[0] != seconds[1]:
        yield Addition(*key, SECONDS, "", seconds[1] - seconds[0])


def _spend_time(data: dict[str, Any]) -> Iterator[Addition]:
    yield Addition(data["document"], data["person"], SECONDS, "", data["seconds"])


def _add_contents(data: dict[str, Any]) -> Iterator[Addition]:
    for document_id, person_id, before, after, spans, _ in data["layers"]:
        for label, number in Counter([span[1] for span in spans]).items():
            yield Addition(document_id, person_id, SPANS, label, number)
        key = document_id, person_id
        yield from _layer(key, (before[0], after[0]), (before[1], after[1]))


def _remove_contents(data: dict[str, Any]) -> Iterator[Addition]:
    for one in _add_contents(data):
        yield one._replace(number=-one.number)


def _reword_layers(data: dict[str, Any]) -> Iterator[Addition]:
    labels = [(old[0], new[0]) for old, new in data["kinds"]]
    for document_id, person_id, spans, *_ in data["layers"]:
        for kind, ids in spans:
            old, new = labels[kind]
            if old != new:
                yield Addition(document_id, person_id, SPANS, old, -len(ids))
                yield Addition(document_id, person_id, SPANS, new, len(ids))


_READERS: dict[str, Callable[[dict[str, Any]], Iterator[Addition]]] = {
    "Batch": _batch,
    "AddSpan": _add_span,
    "RemoveSpan": _remove_span,
    "ChangeSpan": _change_span,
    "ChangeLayer": _change_layer,
    "SpendTime": _spend_time,
    "AddContents": _add_contents,
    "RemoveContents": _remove_contents,
    "RewordLayers": _reword_layers,
}
