"""Published examples with their figures, where they are at hand."""

import json
from pathlib import Path

import numpy as np
import pytest

from annotator.analysis.alignment import Kind
from annotator.analysis.coefficients import (
    ac1_of_tables,
    alpha,
    kappa_of_tables,
)
from annotator.analysis.document_sums import compare, document_sums
from annotator.analysis.figures import Sheet
from annotator.analysis.marks import packed
from annotator.analysis.report import span_report
from annotator.analysis.unitizing import (
    binary_u_alpha,
    k_u_alpha,
    u_alpha,
    unit_sums,
    units_of,
)
from tests.analysis.layers import row
from tests.analysis.ratings import coincidences, table_of

FILE = Path(__file__).parents[3] / "shared" / "agreement_reference.json"
ENTRIES = json.loads(FILE.read_text("utf-8"))["entries"] if FILE.exists() else []
pytestmark = pytest.mark.skipif(not ENTRIES, reason="the file of worked examples is not here")


def of_kind(*kinds):
    return [pytest.param(one, id=one["id"]) for one in ENTRIES if one["kind"] in kinds]


def entry(name):
    return next(one for one in ENTRIES if one["id"] == name)


def number(expected):
    return expected["coefficient"] if isinstance(expected, dict) else expected


@pytest.mark.parametrize("one", of_kind("coding"))
def test_ratings(one):
    items, expected = one["data"]["items"], one["expected"]
    equal, totals = coincidences(items)
    count = sum(totals)
    found = {
        "krippendorff_alpha_nominal": float(alpha(np.array(equal), np.array(totals))),
        "alpha_Do": 1 - equal / count,
        "alpha_De": (count**2 - sum(each**2 for each in totals)) / (count * (count - 1)),
    }
    if all(len(item) == 2 and None not in item for item in items):
        found["cohen_kappa"] = float(kappa_of_tables(table_of(items)))
        found["gwet_ac1"] = float(ac1_of_tables(table_of(items)))
    compared = [name for name in found if name in expected]
    for name in compared:
        assert found[name] == pytest.approx(number(expected[name]), abs=one["tolerance"]), name


@pytest.mark.parametrize("one", of_kind("contingency_table"))
def test_tables(one):
    table, expected = np.array(one["data"]["table"], float), one["expected"]
    items = [
        (place, other)
        for (place, other), count in np.ndenumerate(table)
        for _ in range(int(count))
    ]
    equal, totals = coincidences(items)
    found = {
        "cohen_kappa": float(kappa_of_tables(table)),
        "AC1_unweighted": float(ac1_of_tables(table)),
        "gwet_ac1": float(ac1_of_tables(table)),
        "krippendorff_alpha_nominal": float(alpha(np.array(equal), np.array(totals))),
    }
    compared = [name for name in found if name in expected]
    assert compared
    for name in compared:
        assert found[name] == pytest.approx(number(expected[name]), abs=one["tolerance"]), name


def test_the_unitizing_family():
    one = entry("krippendorff_2019_fig12_11")
    data, expected = one["data"], one["expected"]
    people = sorted({unit["rater"] for unit in data["units"]})
    labels = sorted({unit["label"] for unit in data["units"]})
    rows = [
        row(
            people.index(unit["rater"]),
            labels.index(unit["label"]),
            (unit["start"], unit["end"]),
        )
        for unit in data["units"]
    ]
    marks = compare(packed(rows), range(3), range(len(labels)), 60).marks
    sums = unit_sums(units_of(marks))
    marked = sums.shared[1:, 1:]
    assert float(u_alpha(sums.shared, sums.own)) == pytest.approx(0.51, abs=1e-3)
    assert float(binary_u_alpha(sums.shared, sums.own)) == pytest.approx(0.413, abs=2e-3)
    assert float(u_alpha(marked, sums.paired)) == pytest.approx(0.724, abs=5e-4)
    for label, value in expected["ku_alpha"].items():
        found = float(k_u_alpha(marked, sums.paired, labels.index(label)))
        assert found == pytest.approx(value, abs=1e-9), label
    assert np.isnan(k_u_alpha(marked, sums.paired, labels.index("7")))


KINDS = {
    "exact": {Kind.EXACT},
    "boundary": {Kind.BOUNDARY},
    "label": {Kind.LABEL},
    "boundary+label": {Kind.BOUNDARY_AND_LABEL},
    "fragment(split/merge)": {Kind.SPLIT, Kind.NESTED},
    "one-sided": {Kind.ONE_SIDED},
}


def documents_of(data, labels):
    """Yield people and rows of each document that two or more have done."""
    for place, done in enumerate(data["completed"]):
        people = tuple(person for person, is_done in enumerate(done) if is_done)
        rows = [
            row(data["annotators"].index(person), labels.index(label), (start, end))
            for document, person, start, end, label in data["spans"]
            if document == f"d{place}"
        ]
        if len(people) > 1:
            length = data["doc_lengths"][place]
            yield people, compare(packed(rows), people, range(len(labels)), length)


@pytest.mark.parametrize("one", of_kind("constructed_spans"))
def test_constructed_spans(one):
    data, expected = one["data"], one["expected"]
    labels = sorted(expected["per_label"])
    sums = [
        document_sums(measured, people, 0.5, None)
        for people, measured in documents_of(data, labels)
    ]
    found = span_report(sums, len(labels), {}, Sheet(1, 200))
    names = data["annotators"]
    for label, figures in expected["per_label"].items():
        value = found.by_label[labels.index(label)].figures["character_alpha"].value
        assert value == (
            figures["char_alpha"] and pytest.approx(figures["char_alpha"], abs=1e-9)
        )
    for pair, exact in expected["exact_f1"].items():
        key = tuple(names.index(name) for name in pair.split("-"))
        value = found.by_pair[key].figures["exact_f1"].value
        assert value == (exact["f1"] if exact["f1"] is None else pytest.approx(exact["f1"]))
        kappas = [
            each["char_kappa"][pair]
            for each in expected["per_label"].values()
            if each["char_kappa"][pair] is not None
        ]
        kappa = found.by_pair[key].figures["cohen_kappa"].value
        assert kappa == (pytest.approx(sum(kappas) / len(kappas)) if kappas else None)


@pytest.mark.parametrize("one", of_kind("constructed_spans"))
def test_constructed_kinds(one):
    data, names = one["data"], one["data"]["annotators"]
    labels = sorted(one["expected"]["per_label"])
    documents = list(documents_of(data, labels))
    for pair, kinds in one["expected"]["span_classes_per_side(tau=.2,bonus=.25)"].items():
        sides = [names.index(name) for name in pair.split("-")]
        for kind, wanted in kinds.items():
            found = [0, 0]
            for people, measured in documents:
                if set(sides) <= set(people):
                    one_, other = (people.index(side) for side in sides)
                    for place, (own, theirs) in enumerate(((one_, other), (other, one_))):
                        column = measured.alignment.kind[measured.marks.person == own, theirs]
                        found[place] += sum(each in KINDS[kind] for each in column.tolist())
            assert found == wanted, (pair, kind)


def test_the_span_corpus_of_bratiaa():
    one = entry("bratiaa_example_project_span_f1")
    spans, expected = one["data"]["spans"], one["expected"]
    people = sorted({span[0] for span in spans})
    labels = expected["per_label_order"]
    sums = []
    for document in sorted({span[1] for span in spans}):
        rows = [
            row(people.index(span[0]), labels.index(span[2]), (span[3], span[4]))
            for span in spans
            if span[1] == document
        ]
        chosen = tuple(range(len(people)))
        measured = compare(packed(rows), chosen, range(len(labels)), 100_000)
        sums.append(document_sums(measured, chosen, 0.5, None))
    found = span_report(sums, len(labels), {}, Sheet(1, 200))
    mean = found.overall.figures["exact_f1_mean_of_pairs"]
    assert mean.value == pytest.approx(expected["mean_pairwise_exact_f1"], abs=1e-6)
    assert mean.sd == pytest.approx(expected["sd_pairwise_exact_f1"], abs=1e-6)
    for place in range(len(labels)):
        each = found.by_label[place].figures["exact_f1_mean_of_pairs"]
        assert each.value == pytest.approx(expected["per_label_mean"][place], abs=1e-6)
        assert each.sd == pytest.approx(expected["per_label_sd"][place], abs=1e-6)
