"""What is said of a release: its figures, its choices and what to know before using it."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from annotator import __version__
from annotator.analysis.leakage import labels_by_part
from annotator.model.counting import number_of
from annotator.model.release_facts import Agreement, Facts, Part, Torn
from annotator.model.scheme import Scheme
from annotator.services.releases.earlier import Earlier
from annotator.services.releases.gathering import Gathered, Size
from annotator.services.releases.options import METADATA, Layers, ReleaseOptions, Which
from annotator.services.releases.planning import Planned

_MOST_OFF = 0.05
_DOCUMENTS = {
    Which.ALL: "all",
    Which.DONE: "those with a layer that is done, and only such layers",
    Which.SETTLED: "those with a gold layer that is done, and only layers that are done",
}
_LAYERS = {
    Layers.BOTH: "those of each person and gold",
    Layers.GOLD: "gold only",
    Layers.PEOPLE: "those of each person, without gold",
}


def facts_of(
    scheme: Scheme,
    options: ReleaseOptions,
    found: tuple[Gathered, Planned],
    earlier: Earlier | None,
    agreement: tuple[Agreement, ...],
) -> Facts:
    """Return everything that the card and the report say."""
    gathered, planned = found
    division = planned.division
    kept = gathered.kept(division.part_of)
    return Facts(
        name=options.name or scheme.name,
        description=options.description,
        licence=options.licence,
        software=__version__,
        scheme=scheme.name,
        scheme_version=scheme.version,
        seed=options.seed,
        group_by=tuple(sorted(set(options.group_by))),
        documents=len(division.part_of),
        characters=sum(one.characters for one in kept),
        spans=sum(one.spans for one in kept),
        relations=sum(one.relations for one in kept),
        layers=sum(len(one.people) for one in kept),
        unfinished=sum(not one.is_done for one in kept),
        people=_people(kept),
        choices=_choices(options, earlier),
        parts=_parts(gathered, planned, options),
        groups=len(division.groups),
        largest_group=max(map(len, division.groups)),
        leaks=planned.leaks,
        nearness_before=planned.nearness_before,
        nearness=planned.nearness,
        duplicates=planned.duplicates,
        torn=tuple(Torn(one.parts, one.stay, one.held_back) for one in division.conflicts),
        warnings=tuple(_warnings(gathered, planned, options, earlier)),
        agreement=agreement,
        unnamed=_unnamed(gathered, planned),
    )


def _people(sizes: Iterable[Size]) -> dict[str, int]:
    people = Counter(name for one in sizes for name in one.people)
    return dict(sorted(people.items()))


def _unnamed(gathered: Gathered, planned: Planned) -> dict[str, int]:
    unnamed: Counter[str] = Counter()
    for size in gathered.kept(planned.division.part_of):
        unnamed.update(size.unnamed)
    return dict(sorted(unnamed.items()))


def _parts(gathered: Gathered, planned: Planned, options: ReleaseOptions) -> tuple[Part, ...]:
    part_of = planned.division.part_of
    names = tuple(options.parts)
    labels = labels_by_part(gathered.items, part_of, names)
    sizes = {name: len(planned.division.members(name)) for name in names}
    return tuple(
        Part(
            name,
            sizes[name],
            sizes[name] / len(part_of),
            options.parts[name],
            sum(labels[name].values()),
            labels[name],
        )
        for name in names
    )


def _choices(options: ReleaseOptions, earlier: Earlier | None) -> Mapping[str, str]:
    choices = {
        "documents": _DOCUMENTS[options.documents],
        "layers": _LAYERS[options.layers],
        "notes, flags and time spent": "written" if options.notes else "left out",
    }
    if options.ids:
        choices["only documents of a list"] = number_of(len(set(options.ids)), "ids")
    if options.where:
        pairs = sorted(set(options.where))
        choices["only documents with"] = "; ".join(f"{name} = {value}" for name, value in pairs)
    if options.batches:
        choices["only documents of the batches"] = "; ".join(sorted(set(options.batches)))
    if options.scheme_version is not None:
        choices["version of the scheme, as chosen"] = str(options.scheme_version)
    if earlier is not None:
        choices["parts kept from the release with the manifest"] = earlier.manifest
    return choices


def _warnings(
    gathered: Gathered,
    planned: Planned,
    options: ReleaseOptions,
    earlier: Earlier | None,
) -> Iterator[str]:
    kept = gathered.kept(planned.division.part_of)
    unfinished = sum(not one.is_done for one in kept)
    if unfinished:
        yield (
            f"Documents without a layer that is done: {unfinished:,} of {len(kept):,}. What is "
            "not marked there may just not have been read. Filter on “state”, or release only "
            "documents that are done."
        )
    for what, count in _unnamed(gathered, planned).items():
        yield f"Left out, because the scheme has no words for them: {what}: {count:,}."
    yield from _about_parts(gathered, planned, options)
    found = {leak.kind for leak in planned.leaks}
    for kind in options.group_by:
        if kind in METADATA and kind not in found:
            yield f"Nothing was kept together by {kind}: no document has it in its metadata."
    yield from _about_earlier(gathered, planned, earlier)
    if not options.licence:
        yield "The licence of the texts is not stated."


def _about_earlier(
    gathered: Gathered, planned: Planned, earlier: Earlier | None
) -> Iterator[str]:
    held_back = {each for one in planned.division.conflicts for each in one.held_back}
    if planned.division.conflicts:
        yield (
            "Groups with documents in several parts of the earlier release, which stay there, "
            f"so that this much leaks: {len(planned.division.conflicts):,}. New documents of "
            f"these groups, which are left out: {len(held_back):,}."
        )
    if earlier is not None:
        here = set(gathered.hashes)
        gone = sum(sha256 not in here for sha256 in earlier.by_hash)
        if gone:
            yield f"Documents of the earlier release that are not in this one: {gone:,}."


def _about_parts(
    gathered: Gathered, planned: Planned, options: ReleaseOptions
) -> Iterator[str]:
    groups, total = planned.division.groups, len(planned.division.part_of)
    largest = max(map(len, groups))
    for part in _parts(gathered, planned, options):
        if not part.documents:
            yield (
                f"The part “{part.name}” is empty. Groups of documents that belong together: "
                f"{len(groups):,}; documents in the largest: {largest:,}. Group by less, or "
                "ask for fewer parts."
            )
        elif (
            abs(part.share - part.wanted) > _MOST_OFF
            and abs(part.documents - part.wanted * total) > 1
        ):
            yield (
                f"The part “{part.name}” has {part.share:.0%} of the documents, not "
                f"{part.wanted:.0%}: groups stay whole, and the largest has {largest:,} of the "
                f"{total:,} documents."
            )
        for label, count in part.by_label.items():
            if not count and part.documents:
                yield f"The part “{part.name}” has no span of “{label}”."
