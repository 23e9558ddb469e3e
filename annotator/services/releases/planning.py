"""Where each document of a release goes, and what is known about the result."""

from collections import Counter
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar, overload

from annotator.analysis.leakage import Nearest, nearest_across, shared_keys
from annotator.analysis.near_duplicates import Likeness, NearDuplicates, near_duplicates
from annotator.analysis.sketches import Sketches, sketched
from annotator.analysis.splits import Division, Item, Key, Plan, divide
from annotator.model.errors import RuleBrokenError
from annotator.model.layer import State
from annotator.model.release_facts import Duplicates, Leak, Nearness, Neighbours
from annotator.services.jobs import Job, Progress
from annotator.services.releases.keys import (
    claim_key,
    claim_labels,
    has_field,
    metadata_keys,
)
from annotator.services.releases.options import KINDS, NEAR_DUPLICATE, ReleaseOptions
from annotator.services.releases.selection import Chosen, Selection
from annotator.services.workspace import Workspace

Result = TypeVar("Result")
_EXAMPLES = 10
_BEGINNING = 80


@dataclass(frozen=True, slots=True)
class Size:
    """How much one document of a release has."""

    characters: int
    """Code points."""
    spans: int
    relations: int
    people: tuple[str, ...]
    """The pseudonyms of those whose layers are released."""
    is_done: bool
    """Whether one of these layers is done."""


@dataclass(slots=True)
class Gathered:
    """The documents of a release, by their place in the order of ids."""

    items: list[Item] = field(default_factory=list)
    hashes: list[str] = field(default_factory=list)
    """SHA-256 of each text."""
    sizes: list[Size] = field(default_factory=list)
    values: Counter[str] = field(default_factory=Counter)
    """How many different keys of each kind there are; items have those of several only."""
    fields: set[str] = field(default_factory=set)
    """What was asked to group by and is in the metadata of some document."""

    @property
    def ids(self) -> list[str]:
        """The ids of the documents, sorted."""
        return [item.id for item in self.items]

    def kept(self, part_of: Mapping[str, str]) -> list[Size]:
        """Return how much each document has that is in a part."""
        pairs = zip(self.items, self.sizes, strict=True)
        return [size for item, size in pairs if item.id in part_of]


@dataclass(frozen=True, slots=True)
class Planned:
    """A division, what leaks in it and without grouping, and near-duplicates among texts."""

    division: Division
    leaks: tuple[Leak, ...]
    nearness_before: Nearness
    nearness: Nearness
    duplicates: Duplicates


class Texts(Sequence[str]):
    """The texts of documents, read when they are asked for."""

    def __init__(self, workspace: Workspace, ids: Sequence[str]) -> None:
        self._workspace = workspace
        self._ids = ids

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._ids)

    @overload
    def __getitem__(self, place: int) -> str: ...
    @overload
    def __getitem__(self, place: slice) -> list[str]: ...
    def __getitem__(self, place: int | slice) -> str | list[str]:
        """Return the text at a place, or those of a range."""
        if isinstance(place, slice):
            return [self[each] for each in range(*place.indices(len(self)))]
        return self._workspace.document(self._ids[place]).text


def gather(
    workspace: Workspace, selection: Selection, options: ReleaseOptions
) -> Job[Gathered]:
    """Read every document that may be in the release; return those that are."""
    gathered = Gathered()
    claims = claim_labels(workspace.scheme())
    candidates = selection.candidates
    for done, document_id in enumerate(candidates):
        if done % 100 == 0:
            yield Progress(done, len(candidates), "reading documents")
        chosen = selection.find(document_id)
        if chosen is not None:
            _take(gathered, chosen, claims, options)
    if not gathered.items:
        raise RuleBrokenError(
            "No document fits these choices, so there is nothing to release: choose all "
            "documents, or other metadata and layers."
        )
    _refuse_unknown_fields(gathered, options)
    _forget_lonely_keys(gathered)
    return gathered


def _forget_lonely_keys(gathered: Gathered) -> None:
    """Keep the keys that several documents share; most claims stand in one only."""
    counts = Counter(key for item in gathered.items for key in item.keys)
    gathered.values = Counter(kind for kind, _ in counts)
    gathered.items = [
        replace(item, keys=tuple(key for key in item.keys if counts[key] > 1))
        for item in gathered.items
    ]


def _take(
    gathered: Gathered, chosen: Chosen, claims: frozenset[str], options: ReleaseOptions
) -> None:
    document = chosen.document
    labels: Counter[str] = Counter()
    keys: list[Key] = list(metadata_keys(document, options.group_by))
    released = [owned.content for owned in chosen.released]
    for content in released:
        labels.update(span.label for span in content.spans)
    for owned in chosen.everything:
        for span in owned.content.spans:
            key = claim_key(document.text, span) if span.label in claims else None
            if key is not None:
                keys.append(key)
    gathered.sizes.append(
        Size(
            len(document.text),
            labels.total(),
            sum(len(content.relations) for content in released),
            tuple(owned.person for owned in chosen.released),
            any(content.layer.state is State.DONE for content in released),
        )
    )
    gathered.hashes.append(document.sha256)
    gathered.items.append(Item(document.id, dict(labels), tuple(dict.fromkeys(keys))))
    gathered.fields.update(name for name in options.group_by if has_field(document, name))


def _refuse_unknown_fields(gathered: Gathered, options: ReleaseOptions) -> None:
    for name in options.group_by:
        if name not in KINDS and name not in gathered.fields:
            raise RuleBrokenError(
                f"No document has metadata called “{name:.80}”, so documents cannot be kept "
                f"together by it: use {', '.join(KINDS)} or the name of a field of metadata."
            )


def plan_parts(
    workspace: Workspace, gathered: Gathered, options: ReleaseOptions, fixed: Mapping[str, str]
) -> Job[Planned]:
    """Divide the documents; `fixed` has the part of each document of an earlier release.

    Near-duplicates are looked for in any case, because the report speaks of them.
    """
    texts = Texts(workspace, gathered.ids)
    sketches, found = yield from _near_duplicates(texts, options.threshold)
    cluster = {place: str(n) for n, group in enumerate(found.clusters) for place in group}
    items = []
    for place, item in enumerate(gathered.items):
        more = ((NEAR_DUPLICATE, cluster[place]),) if place in cluster else ()
        items.append(replace(item, keys=item.keys + more, fixed=fixed.get(item.id)))
    division = divide(items, Plan(options.parts, options.seed, options.group_by))
    alone = [replace(item, fixed=None) for item in items]
    before = divide(alone, Plan(options.parts, options.seed)).part_of
    training = next(iter(options.parts))
    near = []
    for part_of in (before, division.part_of):
        places = _places(gathered.ids, part_of, training)
        search = nearest_across(texts, sketches, places, options.threshold)
        nearest = yield from as_job(search, "looking for leaks")
        near.append(_nearness(nearest, texts, gathered.ids))
    gathered.values[NEAR_DUPLICATE] = len(found.clusters)
    leaks = _leaks(items, (before, division.part_of), options, gathered.values)
    duplicates = _duplicates(found, texts, gathered.ids, options.threshold)
    return Planned(division, leaks, near[0], near[1], duplicates)


def _near_duplicates(texts: Texts, threshold: float) -> Job[tuple[Sketches, NearDuplicates]]:
    sketches = yield from as_job(sketched(texts), "comparing texts")
    search = near_duplicates(texts, sketches, threshold)
    found = yield from as_job(search, "comparing texts")
    return sketches, found


def as_job(steps: Generator[int | None, None, Result], what: str) -> Job[Result]:
    """Run steps as a job; some count what is done, some say nothing."""
    while True:
        try:
            done = next(steps)
        except StopIteration as stop:
            result: Result = stop.value
            return result
        yield Progress(done or 0, None, what)


def _places(
    ids: Sequence[str], part_of: Mapping[str, str], training: str
) -> dict[bool, list[int]]:
    places: dict[bool, list[int]] = {True: [], False: []}
    for place, document_id in enumerate(ids):
        if document_id in part_of:
            places[part_of[document_id] == training].append(place)
    return places


def _leaks(
    items: Sequence[Item],
    divisions: tuple[Mapping[str, str], Mapping[str, str]],
    options: ReleaseOptions,
    values: Mapping[str, int],
) -> tuple[Leak, ...]:
    kinds = tuple(dict.fromkeys((*KINDS, *options.group_by)))
    training = next(iter(options.parts))
    before, after = (shared_keys(items, each, training, kinds) for each in divisions)
    return tuple(
        Leak(
            kind=now.kind,
            is_grouped=now.kind in options.group_by,
            values=values[now.kind],
            straddling_before=then.straddling,
            straddling=now.straddling,
            documents_before=then.documents,
            documents=now.documents,
            share_before=then.share,
            share=now.share,
        )
        for then, now in zip(before, after, strict=True)
        if values[now.kind]
    )


def _nearness(nearest: Nearest, texts: Texts, ids: Sequence[str]) -> Nearness:
    pairs = tuple(_neighbours(pair, texts, ids) for pair in nearest.pairs)
    return Nearness(nearest.asked, nearest.mean, nearest.above, pairs)


def _duplicates(
    found: NearDuplicates, texts: Texts, ids: Sequence[str], threshold: float
) -> Duplicates:
    closest = sorted(found.links, key=lambda link: (link.similarity, link.first, link.second))
    return Duplicates(
        threshold,
        len(found.clusters),
        sum(map(len, found.clusters)),
        tuple(_neighbours(link, texts, ids) for link in closest[:_EXAMPLES]),
    )


def _neighbours(pair: Likeness, texts: Texts, ids: Sequence[str]) -> Neighbours:
    first, second = texts[pair.first], texts[pair.second]
    return Neighbours(
        ids[pair.first],
        ids[pair.second],
        pair.similarity,
        _beginning(first),
        _beginning(second),
    )


def _beginning(text: str) -> str:
    return " ".join(text[: 4 * _BEGINNING].split())[:_BEGINNING]
