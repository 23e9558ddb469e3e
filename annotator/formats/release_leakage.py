"""What a card says about leakage: before and after grouping, with the nearest texts."""

from collections.abc import Iterator

from annotator.formats.markdown import escaped, table
from annotator.model.counting import number_of
from annotator.model.release_facts import Facts, Nearness, Neighbours


def leakage_section(facts: Facts) -> Iterator[str]:
    """Yield the lines of the section, as Markdown."""
    if len([part for part in facts.parts if part.documents]) < 2:
        yield "There is one part only, so nothing can leak from one to another."
        return
    training = f"`{facts.parts[0].name}`"
    yield (
        f"What documents outside {training} share with documents in it. “Before” is a division "
        "of the same documents with the same seed, each document alone."
    )
    yield ""
    rows = [
        [
            escaped(leak.kind),
            "yes" if leak.is_grouped else "no",
            f"{leak.values:,}",
            f"{leak.straddling_before:,}",
            f"{leak.straddling:,}",
            f"{leak.documents_before:,} ({leak.share_before:.1%})",
            f"{leak.documents:,} ({leak.share:.1%})",
        ]
        for leak in facts.leaks
    ]
    heads = [
        "what",
        "kept together",
        "different",
        "in several parts, before",
        "after",
        "documents that share one, before",
        "after",
    ]
    yield from table(heads, rows)
    yield ""
    yield from _nearest(facts, training)
    yield from _near_duplicates(facts)
    yield from _torn(facts)


def _nearest(facts: Facts, training: str) -> Iterator[str]:
    yield (
        f"Nearest neighbours: {_nearness(facts.nearness)} (before: "
        f"{_nearness(facts.nearness_before)}). Similarity is that of sets of three words each "
        f"(Jaccard); each text was compared with all of {training}."
    )
    yield ""
    if facts.nearness.nearest:
        yield from _pairs(facts.nearness.nearest, ["outside", f"in {training}"])
        yield ""


def _nearness(nearness: Nearness) -> str:
    return (
        f"texts: {nearness.asked:,}, with one at or above the threshold: {nearness.above:,}, "
        f"the mean similarity is {nearness.mean:.3f}"
    )


def _near_duplicates(facts: Facts) -> Iterator[str]:
    found = facts.duplicates
    yield (
        f"Near-duplicates: {number_of(found.documents, 'documents')} in "
        f"{number_of(found.clusters, 'clusters')}, "
        f"with a similarity of at least {found.threshold:g}."
    )
    yield ""
    if found.examples:
        yield "The pairs that are nearest to this threshold:"
        yield ""
        yield from _pairs(found.examples, ["one", "other"])
        yield ""


def _pairs(pairs: tuple[Neighbours, ...], heads: list[str]) -> Iterator[str]:
    rows = [
        [f"{pair.similarity:.3f}", escaped(pair.first_begins), escaped(pair.second_begins)]
        for pair in pairs
    ]
    yield from table(["similarity", *heads], rows)


def _torn(facts: Facts) -> Iterator[str]:
    for torn in facts.torn:
        yield (
            f"- The earlier release has documents that belong together in "
            f"{' and '.join(f'`{part}`' for part in torn.parts)}; they stay there: "
            f"{', '.join(map(escaped, torn.stay))}."
            + (
                f" Left out, because they belong to these: "
                f"{', '.join(map(escaped, torn.held_back))}."
                if torn.held_back
                else ""
            )
        )
