"""Where each document of a release goes, and what is known about the result."""

from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from annotator.analysis.leakage import Nearest, nearest_across, shared_keys
from annotator.analysis.near_duplicates import Likeness, NearDuplicates, near_duplicates
from annotator.analysis.sketches import Sketches, sketched
from annotator.analysis.splits import Division, Item, Plan, divide
from annotator.model.release_facts import Duplicates, Leak, Nearness, Neighbours
from annotator.services.jobs import Job, Progress
from annotator.services.releases.gathering import Gathered
from annotator.services.releases.options import KINDS, NEAR_DUPLICATE, ReleaseOptions
from annotator.services.releases.texts import Texts
from annotator.services.workspace import Workspace

Result = TypeVar("Result")
_EXAMPLES = 10
_BEGINNING = 80


@dataclass(frozen=True, slots=True)
class Planned:
    """A division, what leaks in it and without grouping, and near-duplicates among texts."""

    division: Division
    leaks: tuple[Leak, ...]
    nearness_before: Nearness
    nearness: Nearness
    duplicates: Duplicates


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
