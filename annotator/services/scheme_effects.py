"""What gathered changes of the scheme would touch: all together, and each by itself."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from annotator.model.packets import PacketKey
from annotator.model.relation import Relation
from annotator.model.scheme import Scheme
from annotator.model.scheme_change import SchemeChange, SchemeStep, Words, amended
from annotator.services.jobs import Job, Progress
from annotator.services.scheming import Preview, preview_job
from annotator.services.workspace import Workspace
from annotator.store.wording import Packed, spoken

__all__ = ["Effect", "Foreseen", "foresee"]

_BETWEEN_PROGRESS = 50
_Marked = tuple[str, Packed]
"""The id of a span, and what it says."""


@dataclass(slots=True)
class Effect:
    """What one change touches, after those before it."""

    spans: int = 0
    layers: int = 0
    people: int = 0
    relations: int = 0
    """Relations that are of another type afterwards."""
    relations_removed: int = 0
    values_removed: int = 0
    """Values of attributes that are no more, of spans and of documents."""
    documents_described: int = 0
    """Documents whose own attributes change."""

    @property
    def removes(self) -> bool:
        """Whether something that people have made would be gone."""
        return bool(self.relations_removed or self.values_removed)


@dataclass(frozen=True, slots=True)
class Foreseen:
    """What is known before the changes are made."""

    total: Preview
    each: tuple[Effect, ...]
    """By the place of the change."""
    handed_to: tuple[str, ...]
    """Pseudonyms of those who have been handed work, under this version or an older one."""


def foresee(workspace: Workspace, changes: Sequence[SchemeChange]) -> Job[Foreseen]:
    """Count what changes would touch; nothing is changed.

    Raises RuleBrokenError if the changes cannot be made or the acting person is no lead.
    """
    before = workspace.scheme()
    total = yield from preview_job(workspace, changes)
    with workspace.store.lock:
        keys = workspace.store.records.all(PacketKey)
    counting = _Counting(before, changes)
    documents = workspace.document_rows()
    for number, document in enumerate(documents):
        if number % _BETWEEN_PROGRESS == 0:
            yield Progress(number, len(documents), document.title)
        counting.take(workspace, document.id)
    known = {person.id: person.pseudonym for person in workspace.people()}
    handed = sorted(known[key.person_id] for key in keys if key.person_id in known)
    return Foreseen(total, counting.finished(), tuple(handed))


class _Counting:
    """Lets work go through one change after the other."""

    def __init__(self, before: Scheme, changes: Sequence[SchemeChange]) -> None:
        amended(before, changes)
        self._steps = []
        scheme = before
        for change in changes:
            scheme = change.applied(scheme)
            self._steps.append(SchemeStep(scheme, (change,)))
        self._effects = [Effect() for _ in changes]
        self._people: list[set[str]] = [set() for _ in changes]
        self._known: dict[Packed, list[Words]] = {}

    def take(self, workspace: Workspace, document_id: str) -> None:
        """Count what of a document is touched."""
        store = workspace.store
        with store.lock:
            values = store.documents.entry(document_id).attributes
            layers = store.wording.of_document(document_id)
            links = {
                person_id: store.relations.of_layer(document_id, person_id)
                for person_id in layers
            }
        for step, effect in zip(self._steps, self._effects, strict=True):
            after = dict(step.document_values(values))
            effect.documents_described += after != values
            effect.values_removed += len(values) - len(after)
            values = after
        for person_id, spans in layers.items():
            self._take_layer(person_id, spans, links[person_id])

    def finished(self) -> tuple[Effect, ...]:
        """Return what was counted."""
        for effect, people in zip(self._effects, self._people, strict=True):
            effect.people = len(people)
        return tuple(self._effects)

    def _take_layer(
        self, person_id: str, spans: Sequence[_Marked], links: Sequence[Relation]
    ) -> None:
        stages = [(span_id, self._stages(words)) for span_id, words in spans]
        for number, step in enumerate(self._steps):
            effect = self._effects[number]
            pairs = [(words[number], words[number + 1]) for _, words in stages]
            changed = [(old, new) for old, new in pairs if old is not new]
            touched = len(changed)
            effect.spans += touched
            effect.values_removed += sum(len(old[1]) - len(new[1]) for old, new in changed)
            if links:
                labels = {span_id: words[number + 1][0] for span_id, words in stages}
                after = step.relations(links, labels)
                touched += _count_links(effect, links, after)
                links = after
            if touched:
                effect.layers += 1
                self._people[number].add(person_id)

    def _stages(self, words: Packed) -> list[Words]:
        """Return what a span says before and after each change; the same object if it stays."""
        if words not in self._known:
            self._known[words] = list(_through(spoken(words), self._steps))
        return self._known[words]


def _count_links(effect: Effect, before: Sequence[Relation], after: Sequence[Relation]) -> int:
    """Count links that are of another type or gone, and return how many they are."""
    types = {one.id: one.type for one in before}
    retyped = sum(types[one.id] != one.type for one in after)
    removed = len(before) - len(after)
    effect.relations += retyped
    effect.relations_removed += removed
    return retyped + removed


def _through(words: Words, steps: Sequence[SchemeStep]) -> Iterator[Words]:
    yield words
    for step in steps:
        label, values = step.words(words)
        if (label, dict(values)) != (words[0], dict(words[1])):
            words = (label, values)
        yield words
