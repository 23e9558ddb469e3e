"""What “annotator release” prints for people."""

from collections.abc import Sequence

from annotator.cli.output import one_line, say, say_table
from annotator.model.counting import number_of
from annotator.services.releases import (
    Comparison,
    Facts,
    Readiness,
    Release,
    ReleaseReport,
)

_MOST_PAIRS = 5


def print_release(report: ReleaseReport) -> None:
    """Print what a release holds, or would hold."""
    facts = report.facts
    if report.path is None:
        say("Nothing was written; this would be released:")
    else:
        say(f"Wrote {report.path}, read back and verified:")
    say_table(
        [
            ("documents", facts.documents),
            ("layers", facts.layers),
            ("spans", facts.spans),
            ("relations", facts.relations),
            ("groups of documents", facts.groups),
            ("documents in the largest", facts.largest_group),
        ]
    )
    say("\nparts")
    say_table(
        [
            (part.name, part.documents, "documents", f"{part.share:.1%}", part.spans, "spans")
            for part in facts.parts
        ]
    )
    _print_leaks(facts)
    _print_lost(report)
    if report.manifest is not None:
        say(f"\nmanifest: {report.manifest}")
        if not report.is_new:
            say("The corpus remembers this very release already.")


def _print_leaks(facts: Facts) -> None:
    if facts.leaks:
        say(f"\ndocuments that share with {facts.parts[0].name}: before and after grouping")
        say_table(
            [
                (
                    leak.kind,
                    leak.documents_before,
                    leak.documents,
                    "kept together" * leak.is_grouped,
                )
                for leak in facts.leaks
            ]
        )
    found = facts.duplicates
    say(
        f"\nnear-duplicates: {number_of(found.documents, 'documents')} in "
        f"{number_of(found.clusters, 'clusters')} "
        f"(similarity from {found.threshold:g})"
    )
    for pair in found.examples[:_MOST_PAIRS]:
        say(f"  {pair.similarity:.2f}  {one_line(pair.first_begins)}")
        say(f"        {one_line(pair.second_begins)}")


def _print_lost(report: ReleaseReport) -> None:
    for name, lost in report.left_out.items():
        for what, count in lost.items():
            say(f"\nnot in {name}: {what} ({count:,})")
    if report.facts.warnings:
        say("\nto know")
        for warning in report.facts.warnings:
            say(f"  {one_line(warning)}")


def print_releases(releases: Sequence[tuple[str, Release]]) -> None:
    """Print the releases of a corpus with the time when each was made."""
    say_table(
        [
            (at, one.name, one.documents, "documents", one.spans, "spans", one.manifest[:12])
            for at, one in releases
        ]
    )


def print_comparison(comparison: Comparison) -> None:
    """Print what changed from one release to another."""
    if comparison.same:
        say("Both are the very same release.")
        return
    say("From the earlier to the later release:")
    say_table(
        [
            ("documents added", len(comparison.documents_added)),
            ("documents removed", len(comparison.documents_removed)),
            ("documents changed", len(comparison.documents_changed)),
            ("documents in another part", len(comparison.moved)),
            ("spans added", comparison.spans.added),
            ("spans removed", comparison.spans.removed),
            ("spans changed", comparison.spans.changed),
        ]
    )
    if comparison.by_label:
        say("\nspans by label: added, removed, changed")
        say_table(
            [
                (label, found.added, found.removed, found.changed)
                for label, found in comparison.by_label.items()
            ]
        )


def print_readiness(facts: Readiness, path: str) -> None:
    """Print the figures of a readiness report, and where its page is."""
    say(f"Wrote {path}.")
    say(f"Finished documents: {facts.finished:,} of {facts.documents:,}.")
    say("\nlabel, spans, people agree, baseline (exact F1)")
    best = {point.label: point.exact_f1 for point in facts.curve}
    say_table(
        [
            (label.label, label.spans, _figure(label.agreement), _figure(best.get(label.label)))
            for label in facts.labels
        ]
    )
    if facts.advice:
        say("\nto know")
        for sentence in facts.advice:
            say(f"  {one_line(sentence)}")
    if facts.doubts:
        say("\nlikely errors")
        for doubt in facts.doubts[:_MOST_PAIRS]:
            words = f"{doubt.label}, {doubt.kind}: {doubt.text}"
            say(f"  {doubt.odds:.2f}  {one_line(words)}")


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"
