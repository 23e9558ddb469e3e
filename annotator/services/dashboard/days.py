"""What was done on which day, from the journal; what was read once is not read again.

Work that came back in a packet belongs to the days on which it was done: its rows say when.
What bringing it together changed beyond that belongs to the day on which it came in.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from annotator.model.errors import CorpusDamagedError
from annotator.services.dashboard.additions import Addition, additions
from annotator.services.jobs import Job, Progress
from annotator.services.packets.rows import kept_rows
from annotator.store.journal import Row
from annotator.store.packing import unpack_json
from annotator.store.store import Store

READING = "reading the journal"
_ROWS_AT_ONCE = 2_000
_QUARTER_OF_AN_HOUR = 900_000
"""In milliseconds: no zone changes its time at another place."""
DayKey = tuple[str, str, str, str]
"""Day as 2026-11-30, id of the person, what (see Addition), label."""


class DayBook:
    """Sums of every day, by the clock of this computer."""

    def __init__(self) -> None:
        self.sums: Counter[DayKey] = Counter()
        self.documents: dict[tuple[str, str], set[str]] = {}
        """The ids of the documents that a person worked on, by day and person."""
        self.unreadable = 0
        """Edits that are no longer told, because they were blanked or damaged."""
        self._read = 0
        self._days: dict[int, str] = {}
        self._names: dict[str, str] = {}

    def read_job(self, store: Store) -> Job[None]:
        """Read the rows of the journal that were not read yet."""
        with store.lock:
            last, _ = store.journal.head()
        while True:
            with store.lock:
                rows = store.journal.rows_behind(self._read, _ROWS_AT_ONCE)
            if not rows:
                return
            for row in rows:
                self._take(store, row)
            self._read = rows[-1].seq
            yield Progress(self._read, max(last, self._read), READING)

    def _take(self, store: Store, row: Row) -> None:
        day = self._day(row.at)
        try:
            data = row.edit_data()
        except CorpusDamagedError:
            self.unreadable += 1
            return
        self._add(day, additions(data), 1)
        for part in _parts(data):
            if part["edit"] in ("KeepRows", "ForgetRows"):
                self._move(store, day, part)

    def _move(self, store: Store, day: str, part: dict[str, Any]) -> None:
        """Move what rows of a copy did from the day on which they came in to their own."""
        sign = 1 if part["edit"] == "KeepRows" else -1
        with store.lock:
            parcel = store.received.parcel(part["parcel"])
        for row in kept_rows(parcel):  # all of the person's own work, second readings included
            if row.body is not None:
                own = list(additions(unpack_json(row.body)))
                self._add(self._day(row.at), own, sign)
                for one in own:
                    self.sums[day, one.person_id, one.what, one.label] -= sign * one.number

    def _add(self, day: str, several: Iterable[Addition], sign: int) -> None:
        for document_id, person_id, what, label, number in several:
            self.sums[day, person_id, what, label] += sign * number
            document = self._names.setdefault(document_id, document_id)
            self.documents.setdefault((day, person_id), set()).add(document)

    def _day(self, at: int) -> str:
        quarter = at // _QUARTER_OF_AN_HOUR
        day = self._days.get(quarter)
        if day is None:
            moment = datetime.fromtimestamp(at / 1000, UTC).astimezone()
            day = self._days[quarter] = moment.date().isoformat()
        return day


def _parts(data: dict[str, Any]) -> list[dict[str, Any]]:
    if data["edit"] != "Batch":
        return [data]
    return [one for part in data["edits"] for one in _parts(part)]
