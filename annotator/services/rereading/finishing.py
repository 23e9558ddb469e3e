"""When everybody finished what, as the journal tells it."""

from collections.abc import Iterator, Mapping
from typing import Any

from annotator.model.errors import CorpusDamagedError
from annotator.model.layer import State
from annotator.services.assigning import Pair
from annotator.services.dashboard.additions import DONE, additions
from annotator.services.jobs import Job, Progress
from annotator.services.packets.rows import kept_rows
from annotator.store.journal import Row
from annotator.store.packing import unpack_json
from annotator.store.store import Store

_ROWS_AT_ONCE = 2_000


def finished_job(store: Store) -> Job[dict[Pair, int]]:
    """Return when each layer was said to be done last, in milliseconds since 1970, UTC.

    Work that came back in a packet was finished when its own row says so. Edits that can no
    longer be read are passed over.
    """
    found: dict[Pair, int] = {}
    with store.lock:
        last, _ = store.journal.head()
    read = 0
    while True:
        with store.lock:
            rows = store.journal.rows_behind(read, _ROWS_AT_ONCE)
        if not rows:
            return found
        for row in rows:
            found.update(_finished(store, row))
        read = rows[-1].seq
        yield Progress(read, max(last, read), "reading the journal")


def finished_after_job(store: Store, at: int) -> Job[set[Pair]]:
    """Return the layers that were said to be done after a time (milliseconds since 1970, UTC).

    Only what is later in the journal is read, and of that only what can say it.
    """
    found: set[Pair] = set()
    with store.lock:
        last, _ = store.journal.head()
    read = 0
    while True:
        with store.lock:
            rows = store.journal.later_rows(at, State.DONE, read, _ROWS_AT_ONCE)
        if not rows:
            return found
        for row in rows:
            found.update(pair for pair, when in _finished(store, row) if when > at)
        read = rows[-1].seq
        yield Progress(read, max(last, read), "reading the journal")


def _finished(store: Store, row: Row) -> Iterator[tuple[Pair, int]]:
    try:
        data = row.edit_data()
    except CorpusDamagedError:
        return
    yield from _done_in(data, row.at)
    for parcel in _parcels(data):
        with store.lock:
            content = store.received.parcel(parcel)
        for own in kept_rows(content):
            if own.body is not None:
                yield from _done_in(unpack_json(own.body), own.at)


def _done_in(data: Mapping[str, Any], at: int) -> Iterator[tuple[Pair, int]]:
    for one in additions(dict(data)):
        if one.what == DONE and one.number > 0:
            yield (one.document_id, one.person_id), at


def _parcels(data: Mapping[str, Any]) -> Iterator[str]:
    if data["edit"] == "Batch":
        for part in data["edits"]:
            yield from _parcels(part)
    elif data["edit"] == "KeepRows":
        yield data["parcel"]
