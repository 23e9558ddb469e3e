"""Measure agreement: all pairs of people, intervals, and other libraries on the same data.

    .venv/bin/python -m benchmarks.agreement [DOCUMENTS]

Times are processor seconds of this process, the best of three. The goals are 3 s for exact F1,
relaxed F1, kappa and alpha of 1,000 documents × 5 people × 200 spans, and 1 s for intervals
from 2,000 draws. What other libraries there are (krippendorff, scikit-learn, nervaluate,
pygamma-agreement; none of them is needed, so try them in an environment of their own) say the
same on 20 of the documents, or the run fails; their times stand beside ours.
"""

import importlib
import math
import sys
import time
from collections.abc import Callable
from types import ModuleType

import numpy as np

from annotator.analysis.compared import compared, of_pairs
from annotator.analysis.coverage import coverage, in_characters
from annotator.analysis.document_sums import DocumentSums, compare, document_sums, relaxed
from annotator.analysis.figures import Figure, Sheet
from annotator.analysis.gamma import disorder, gamma_sums, stretches
from annotator.analysis.marks import Marks, Row, Rows, marks_of, packed
from annotator.analysis.matching import alike, matches
from annotator.analysis.measures import CHARACTER_ALPHA, COHEN_KAPPA, EXACT_F1, RELAXED_F1
from annotator.analysis.overlaps import overlaps
from annotator.analysis.report import relaxed_report, span_report

PEOPLE, SPANS, LENGTH, LABELS = 5, 200, 20_000, 4
BESIDE = 20


def main() -> None:
    """Measure everything and print it."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    random = np.random.default_rng(1)
    documents = [packed(rows(random)) for _ in range(count)]
    spans = sum(len(one.table) for one in documents)
    print(f"{count:,} documents × {PEOPLE} people, {spans:,} spans, {LABELS} labels")
    found = figures(documents)
    intervals(found)
    another_iou(documents, found)
    beside(documents[:BESIDE])


def rows(random: np.random.Generator) -> list[Row]:
    """Make a document: the same spans, some moved, renamed, or one's own."""
    start = random.integers(0, LENGTH - 400, SPANS)
    size = random.lognormal(3.3, 0.7, SPANS).astype(int) + 1
    label = random.integers(0, LABELS, SPANS)
    made: list[Row] = []
    for person in range(PEOPLE):
        moved = random.random(SPANS) < 0.3
        first = np.maximum(0, start + moved * random.integers(-5, 6, SPANS))
        behind = np.maximum(first + 1, start + size + moved * random.integers(-5, 6, SPANS))
        own = np.where(random.random(SPANS) < 0.08, random.integers(0, LABELS, SPANS), label)
        alone = random.random(SPANS) < 0.1
        first = np.where(alone, random.integers(0, LENGTH - 400, SPANS), first)
        behind = np.where(alone, first + size, behind)
        made += [
            (person, int(one), int(a), min(LENGTH, int(b)), None)
            for one, a, b in zip(own, first, behind, strict=True)
        ]
    return made


def seconds(work: Callable[[], object]) -> float:
    """Return the processor time of some work, the best of three."""
    times = []
    for _ in range(3):
        began = time.process_time()
        work()
        times.append(time.process_time() - began)
    return min(times)


def tell(what: str, took: float, goal: float | None = None) -> None:
    """Print a time, and beside it what it should stay below."""
    print(f"  {what:58} {took:8.3f} s{f'   goal {goal:.1f} s' if goal else ''}")


def columns(documents: list[Rows]) -> list[Marks]:
    """Return the spans of all documents as columns."""
    return [marks_of(one, range(PEOPLE), range(LABELS), LENGTH) for one in documents]


def figures(documents: list[Rows]) -> list[DocumentSums]:
    """Measure the sums behind every figure, and the parts that they are made of."""
    marks = columns(documents)
    pairs = [overlaps(one) for one in marks]

    def relaxed() -> None:
        for one, found in zip(marks, pairs, strict=True):
            matches(alike(one, found), 0.5)

    def areas() -> None:
        for one in marks:
            coverage(in_characters(one))

    parts = {
        "columns": seconds(lambda: columns(documents)),
        "overlaps, with IoU and exact matches": seconds(lambda: [*map(overlaps, marks)]),
        "relaxed matches, one to one": seconds(relaxed),
        "areas for kappa and alpha": seconds(areas),
    }
    for what, took in parts.items():
        tell(what, took)
    tell("exact F1, relaxed F1, kappa, alpha: all of these", sum(parts.values()), 3.0)

    def everything() -> list[DocumentSums]:
        return [sums_of(one) for one in documents]

    tell("the same with decomposition, clusters and unitizing", seconds(everything))
    return everything()


def sums_of(one: Rows) -> DocumentSums:
    """Return what a document adds to the figures."""
    measured = compare(one, range(PEOPLE), range(LABELS), LENGTH)
    return document_sums(measured, tuple(range(PEOPLE)), 0.5, None)


def intervals(found: list[DocumentSums]) -> None:
    """Measure the bootstrap of the four figures, and a whole report."""

    def four() -> None:
        table = compared(found, LABELS)
        sheet = Sheet(1, 2000)
        pooled = of_pairs(table).sum(axis=1)
        sheet.ask(EXACT_F1, pooled)
        sheet.ask(RELAXED_F1, pooled)
        sheet.ask(CHARACTER_ALPHA, table.items.reshape(len(found), -1))
        for pair in table.people:
            sums = of_pairs(table, [each == pair for each in table.people])
            sheet.ask(COHEN_KAPPA, sums.reshape(len(sums), -1))
        sheet.run()

    tell("2,000 draws: both F1, alpha, kappa of every pair", seconds(four), 1.0)
    tell(
        "2,000 draws: a whole report, every figure and breakdown",
        seconds(lambda: span_report(found, LABELS, {}, Sheet(1, 2000))),
    )


def another_iou(documents: list[Rows], found: list[DocumentSums]) -> None:
    """Measure what a move of the least IoU costs, when all else is known."""
    kept = [compare(one, range(PEOPLE), range(LABELS), LENGTH).alike for one in documents]

    def move() -> None:
        moved = [relaxed(one, pairs, 0.7) for one, pairs in zip(found, kept, strict=True)]
        relaxed_report(moved, LABELS, {}, Sheet(1, 2000))

    tell("another least IoU: relaxed F1 and mean IoU everywhere, with intervals", seconds(move))


def beside(documents: list[Rows]) -> None:
    """Compare with the libraries that there are, in figures and in time."""
    print(f"\nother libraries on {len(documents)} documents, ours first")
    report = span_report([sums_of(one) for one in documents], LABELS, {}, Sheet(1, 100))
    ours = seconds(lambda: [coverage(in_characters(one)) for one in columns(documents)])
    dense = [grid(one) for one in columns(documents)]
    apart = [disjoint(one) for one in documents]
    simple = span_report([sums_of(one) for one in apart], LABELS, {}, Sheet(1, 100))
    wanted = {
        "krippendorff": lambda library: alphas(library, dense),
        "sklearn.metrics": lambda library: kappas(library, dense),
        "nervaluate": lambda library: exact(library, apart),
        "pygamma_agreement": lambda library: orders(library, documents[0]),
    }
    known = {
        "krippendorff": report.overall.figures["character_alpha"],
        "sklearn.metrics": report.overall.figures["cohen_kappa"],
        "nervaluate": simple.overall.figures["exact_f1_mean_of_pairs"],
        "pygamma_agreement": observed(documents[0]),
    }
    for name, compute in wanted.items():
        try:
            library = importlib.import_module(name)
        except ImportError:
            print(f"  {name}: not installed")
            continue
        began = time.process_time()
        value = compute(library)
        took = time.process_time() - began
        own = own_time(name, documents, ours)
        agree(name, known[name], value)
        print(f"  {name:20} {own:8.3f} s  {took:8.3f} s  ×{took / own:8.0f}   {value:.6f}")


def own_time(name: str, documents: list[Rows], areas: float) -> float:
    """Return what we need for the same figure."""
    if name == "nervaluate":
        return seconds(lambda: [overlaps(one) for one in columns(documents)])
    if name == "pygamma_agreement":
        marks = columns(documents[:1])[0]
        return seconds(lambda: gamma_sums(marks, (0, 1), (1,)))
    return areas


def disjoint(document: Rows) -> Rows:
    """Return the spans that overlap no other of the same person, as nervaluate needs them."""
    made: list[Row] = []
    behind = [0] * PEOPLE
    for person, label, first, end in sorted(document.table.tolist(), key=lambda row: row[2]):
        if first >= behind[person]:
            behind[person] = end
            made.append((person, label, first, end, None))
    return packed(made)


def agree(name: str, ours: Figure, theirs: float) -> None:
    """End the run if two libraries do not say the same."""
    if ours.value is None or not math.isclose(ours.value, theirs, abs_tol=1e-6):
        raise SystemExit(f"{name} says {theirs}, and we say {ours.value}.")


def grid(marks: Marks) -> np.ndarray:
    """Return people × labels × characters: 1 where the person marked it so."""
    found = np.zeros((PEOPLE, LABELS, LENGTH), np.int8)
    for person, label, first, behind in zip(
        marks.person, marks.label, marks.first, marks.behind, strict=True
    ):
        found[person, label, first:behind] = 1
    return found


def alphas(library: ModuleType, dense: list[np.ndarray]) -> float:
    """Return the mean over labels of alpha on characters."""
    values = []
    for label in range(LABELS):
        ratings = np.concatenate([one[:, label] for one in dense], axis=1)
        marked = ratings.sum(axis=0)
        counts = np.stack([PEOPLE - marked, marked], axis=1)
        alpha = library.alpha(value_counts=counts, level_of_measurement="nominal")
        values.append(alpha)
    return float(np.mean(values))


def kappas(library: ModuleType, dense: list[np.ndarray]) -> float:
    """Return the mean over pairs and labels of kappa on characters."""
    values = [
        library.cohen_kappa_score(
            np.concatenate([each[one, label] for each in dense]),
            np.concatenate([each[other, label] for each in dense]),
        )
        for one in range(PEOPLE)
        for other in range(one)
        for label in range(LABELS)
    ]
    return float(np.mean(values))


def exact(library: ModuleType, documents: list[Rows]) -> float:
    """Return the mean over pairs of exact F1 on spans.

    From its count of correct spans: its own F1 counts a span that overlaps two others twice.
    """
    marks = columns(documents)
    values = []
    for one in range(PEOPLE):
        for other in range(one):
            sides = [[as_entities(each, person) for each in marks] for person in (one, other)]
            names = [str(label) for label in range(LABELS)]
            results = library.Evaluator(*sides, tags=names).evaluate()
            total = sum(len(each) for side in sides for each in side)
            values.append(2 * results["overall"]["strict"].correct / total)
    return float(np.mean(values))


def as_entities(marks: Marks, person: int) -> list[dict[str, object]]:
    """Return a person's spans as nervaluate takes them, their last character included."""
    own = marks.person == person
    columns_ = (marks.label[own], marks.first[own], marks.behind[own])
    return [
        {"label": str(label), "start": int(first), "end": int(behind) - 1}
        for label, first, behind in zip(*columns_, strict=True)
    ]


def observed(document: Rows) -> Figure:
    """Return the disorder of the first two people of a document, which is no chance."""
    marks = columns([document])[0]
    return Figure(disorder(stretches(marks, 0), stretches(marks, 1)), None, None, 1)


def orders(library: ModuleType, document: Rows) -> float:
    """Return the same by pygamma, with gamma computed from 30 samples as well."""
    segment = importlib.import_module("pyannote.core").Segment
    marks = columns([document])[0]
    continuum = library.Continuum()
    for person, label, first, behind in zip(
        marks.person, marks.label, marks.first, marks.behind, strict=True
    ):
        if person < 2:
            continuum.add(str(person), segment(float(first), float(behind)), str(label))
    measure = library.CombinedCategoricalDissimilarity(alpha=1, beta=1, delta_empty=1)
    return float(continuum.compute_gamma(measure).best_alignment.disorder)


if __name__ == "__main__":
    main()
