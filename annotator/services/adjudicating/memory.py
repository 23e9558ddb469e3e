"""What was found in documents is kept until an edit touches them."""

import threading
from collections.abc import Sequence
from dataclasses import dataclass

from annotator.model.decisions import Decisions
from annotator.model.errors import StateChangedError
from annotator.model.person import GOLD
from annotator.model.team import Remark
from annotator.services.adjudicating.items import QUESTION, DocumentProgress, Item
from annotator.services.adjudicating.lines import Lines, Talk
from annotator.services.adjudicating.reading import Look, sight, sights
from annotator.services.adjudicating.settling import Reading
from annotator.services.adjudicating.standing import Standing, standing_of
from annotator.services.changes import Changes
from annotator.services.jobs import Job, Progress
from annotator.services.workspace import Workspace

_BETWEEN_PROGRESS = 20


@dataclass(frozen=True, slots=True)
class Known:
    """What was found in a document."""

    items: tuple[Item, ...]
    progress: DocumentProgress


class Memory:
    """Reads documents, and follows the corpus to know which to read again.

    A job may ask on a thread of its own while the corpus is changed on another: what was
    read before a change is given to who asked, and not kept.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._guard = threading.Lock()
        self._touched = 0
        self._standing: Standing | None = None
        self._known: dict[str, Known] = {}
        self._last: Reading | None = None
        """The document that was read alone last: a case and its verdict need one reading."""
        workspace.feed.listen(self._forget)

    def close(self) -> None:
        """Stop following the corpus."""
        self._workspace.feed.forget(self._forget)

    def standing(self) -> Standing:
        """Return which documents there are."""
        before, standing = self._touched, self._standing
        if standing is None:
            standing = standing_of(self._workspace)
            with self._guard:
                if before == self._touched:
                    self._standing = standing
        return standing

    def found_job(self, standing: Standing, looks: Sequence[Look]) -> Job[list[Known]]:
        """Return what there is in documents; read those that are not known."""
        with self._guard:
            before = self._touched
            found = {
                look.document_id: self._known[look.document_id]
                for look in looks
                if look.document_id in self._known
            }
        missing = [look for look in looks if look.document_id not in found]
        if len(missing) == 1:
            alone = missing[0].document_id
            found[alone] = _known(self.reading(alone))
            missing = []
        for number, read in enumerate(sights(self._workspace, missing)):
            document_id = read.seen.document_id
            if number % _BETWEEN_PROGRESS == 0:
                yield Progress(number, len(missing), standing.titles[document_id])
            found[document_id] = _known(Reading(read, standing))
        if missing:
            yield Progress(len(missing), len(missing))
        with self._guard:
            if before == self._touched:
                self._known.update(found)
        return [found[look.document_id] for look in looks]

    def reading(self, document_id: str) -> Reading:
        """Return one document; raise StateChangedError if nothing is to be decided in it."""
        with self._guard:
            before, last = self._touched, self._last
        if last is not None and last.sight.seen.document_id == document_id:
            return last
        standing = self.standing()
        look = standing.looks.get(document_id)
        if look is None:
            raise StateChangedError("There is nothing to decide in this document any more.")
        reading = Reading(sight(self._workspace, look), standing)
        with self._guard:
            if before == self._touched:
                self._last = reading
        return reading

    def _forget(self, changes: Changes) -> None:
        """Forget what an edit touched; where it does not say which documents, everything."""
        touched = {*changes.spans, *changes.layers}
        unnamed = changes.document_list and not changes.documents
        with self._guard:
            self._touched += 1
            self._last = None
            if self._standing is not None and _is_elsewhere(changes, self._standing):
                self._standing = None
            if changes.scheme or unnamed:
                self._known.clear()
            for document_id in {key[0] for key in touched} | changes.documents:
                self._known.pop(document_id, None)


def _is_elsewhere(changes: Changes, standing: Standing) -> bool:
    """Tell whether an edit touched more than gold, decisions, and talk where there is some."""
    if changes.people or changes.scheme or changes.document_list:
        return True
    others = any(key[1] != GOLD for key in changes.spans | changes.layers)
    is_known = changes.documents <= standing.looks.keys()
    is_new_talk = Remark.KIND in changes.records and not is_known
    return others or is_new_talk or bool(changes.records - {Decisions.KIND, Remark.KIND})


def _known(reading: Reading) -> Known:
    """Make the lines of a document."""
    read, standing = reading.sight, reading.standing
    seen = read.seen
    title = standing.titles[seen.document_id]
    lines = Lines(seen.document_id, title, standing.fits, Talk(read.remarks))
    matters = reading.matters
    items = (
        *lines.of_matters(matters, len(reading.voters)),
        *lines.of_questions(read.contents, matters),
    )
    progress = DocumentProgress(
        seen.document_id,
        title,
        matters=len(matters),
        undecided=sum(item.is_undecided for item in items if item.kind != QUESTION),
        waiting=sum(item.is_waiting for item in items),
        gold_state=seen.gold.layer.state,
        is_brought_in=bool(seen.gold.spans) and not seen.decisions,
    )
    return Known(items, progress)
