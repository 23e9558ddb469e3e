"""The figures of a corpus, kept up to date while people work.

    with contextlib.closing(LiveDashboard(workspace)) as live:
        figures = finish(live.figures_job())

Of the journal only what is new is read again, and of the tables only the documents that
were touched. Nothing is ever written.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime

from annotator.model.errors import RuleBrokenError
from annotator.model.person import GOLD, Role
from annotator.model.team import Assignment, Remark
from annotator.services.agreement import Agreement
from annotator.services.changes import Changes
from annotator.services.dashboard.assembling import Seen, assembled
from annotator.services.dashboard.days import DayBook
from annotator.services.dashboard.figures import Dashboard
from annotator.services.dashboard.second_readings import (
    Again,
    own_assignments,
    own_layers,
    own_remarks,
)
from annotator.services.dashboard.trend import TrendPoint, trend_job
from annotator.services.jobs import Job, Progress
from annotator.services.workspace import Workspace
from annotator.store.progress import LayerProgress, document_keys, layers_between

COUNTING = "counting"
_DOCUMENTS_AT_ONCE = 250


class LiveDashboard:
    """The figures of one open corpus; close it before the workspace."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._book = DayBook()
        self._layers: dict[int, list[LayerProgress]] = {}
        """What was read of the documents of each stretch, by its number."""
        self._touched = 0
        self._agreement = Agreement(workspace)
        workspace.feed.listen(self._forget)

    def close(self) -> None:
        """Stop following the corpus."""
        self._agreement.close()
        self._workspace.feed.forget(self._forget)

    def figures_job(self, person_id: str = "", today: date | None = None) -> Job[Dashboard]:
        """Return the figures of everybody, or of one person by their id.

        Who is neither lead nor reviewer gets their own, whatever they ask for.
        """
        workspace = self._workspace
        sees_own = sees_own_only(workspace)
        if sees_own:
            person_id = workspace.person.id
        yield from self._book.read_job(workspace.store)
        layers = yield from self._read_layers()
        with workspace.store.lock:
            again = workspace.own_second_readings() if sees_own else {}
            seen = self._seen(layers, person_id, again)
        return assembled(seen, self._book, today or _today(), is_whole=not person_id)

    def _seen(self, layers: list[LayerProgress], person_id: str, again: Again) -> Seen:
        """Return what is known of everybody, or of one person as they or others see it."""
        workspace = self._workspace
        people = [
            one
            for one in workspace.people()
            if one.id != GOLD and (not person_id or one.id == person_id)
        ]
        assignments = workspace.store.records.all(Assignment)
        remarks = workspace.store.records.all(Remark)
        if person_id:
            layers = list(own_layers(layers, person_id, again))
            assignments = list(own_assignments(assignments, person_id, again))
            remarks = list(own_remarks(remarks, person_id, again))
        known = {one.id for one in people}
        return Seen(
            people=people,
            rows=workspace.document_rows(),
            labels=[label.name for label in workspace.scheme().labels],
            layers=[one for one in layers if one.person_id in known],
            assignments={
                (one.document_id, one.person_id): one
                for one in assignments
                if one.person_id in known
            },
            remarks=remarks,
            aliases=dict.fromkeys(again.values(), person_id),
        )

    def trend_job(self) -> Job[tuple[TrendPoint, ...]]:
        """Return how far people agree, batch by batch.

        Raises RuleBrokenError for who is neither lead nor reviewer.
        """
        if sees_own_only(self._workspace):
            raise RuleBrokenError(
                "Only leads and reviewers may see how far people agree: ask the lead."
            )
        return (yield from trend_job(self._agreement))

    def _read_layers(self) -> Job[list[LayerProgress]]:
        store = self._workspace.store
        with store.lock:
            keys = document_keys(store.connection)
        numbers = range(
            keys.start // _DOCUMENTS_AT_ONCE, (keys.stop - 1) // _DOCUMENTS_AT_ONCE + 1
        )
        found: list[LayerProgress] = []
        for done, number in enumerate(numbers if keys else ()):
            layers = self._layers.get(number)
            if layers is None:
                yield Progress(done, len(numbers), COUNTING)
                layers = self._stretch(number)
            found += layers
        return found

    def _stretch(self, number: int) -> list[LayerProgress]:
        store = self._workspace.store
        first = number * _DOCUMENTS_AT_ONCE
        before = self._touched
        with store.lock:
            layers = layers_between(store.connection, range(first, first + _DOCUMENTS_AT_ONCE))
        if before == self._touched:
            self._layers[number] = layers
        return layers

    def _forget(self, changes: Changes) -> None:
        """Forget what an edit touched; where it does not say which documents, everything."""
        self._touched += 1
        if changes.people or changes.scheme or changes.document_list:
            self._layers.clear()
        touched = [key[0] for key in (*changes.spans, *changes.layers)]
        for number in self._stretches(touched):
            self._layers.pop(number, None)

    def _stretches(self, document_ids: Iterable[str]) -> set[int]:
        store = self._workspace.store
        with store.lock:
            known = {one: store.documents.exists(one) for one in set(document_ids)}
            return {
                store.documents.key(one) // _DOCUMENTS_AT_ONCE
                for one, is_there in known.items()
                if is_there
            }


def sees_own_only(workspace: Workspace) -> bool:
    """Tell whether the acting person is neither lead nor reviewer."""
    return not workspace.person.roles & {Role.LEAD, Role.REVIEWER}


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
