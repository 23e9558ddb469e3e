"""The baseline: what it counts, and that it learns what can be learned."""

import json
import random
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.analysis import baseline
from annotator.analysis.readiness import Coverage, advice, curve, f1
from annotator.model.readiness_facts import CurvePoint, LabelFigures


@pytest.mark.parametrize(
    ("tags", "spans"),
    [
        ("OOO", []),
        ("BIO", [(0, 2)]),
        ("BBI", [(0, 1), (1, 3)]),
        ("OIIOB", [(1, 3), (4, 5)]),
        ("", []),
    ],
)
def test_tags_are_read_as_spans(tags, spans):
    assert baseline.spans_of(list(tags)) == spans


@given(st.lists(st.sampled_from("BIO")))
def test_spans_cover_exactly_the_tagged_tokens(tags):
    covered = {place for start, end in baseline.spans_of(tags) for place in range(start, end)}
    assert covered == {place for place, tag in enumerate(tags) if tag != "O"}


def test_matches_are_counted_on_both_sides():
    assert baseline.matches([(0, 2), (3, 5), (7, 9)], [(0, 2), (4, 8)]) == {
        "gold": 3,
        "found": 2,
        "exact": 1,
        "gold_touched": 3,
        "found_touched": 2,
    }


def test_features_say_what_stands_around():
    first, second, third = baseline.features(["Around", "1,200.50", "kg"])
    assert "shape=Xx" in first
    assert "shape=9,9.9" in second
    assert "-1word=around" in second
    assert "1word=kg" in second
    assert {"word=kg", "1edge", "2edge", "-2word=around"} <= set(third)


def made_work(documents: int) -> dict:
    """Make sentences in which a number and the word behind it are a quantity, but one."""
    chance = random.Random(3)
    work = {"labels": ["quantity"], "folds": 2, "shares": [0.2, 1], "documents": []}
    for number in range(documents):
        words = [f"word{chance.randrange(40)}" for _ in range(30)]
        tags = ["O"] * 30
        for place in (4, 12, 21):
            words[place : place + 2] = [str(chance.randrange(100, 999)), "euros"]
            tags[place : place + 2] = "BI"
        work["documents"].append(
            {"id": f"d{number}", "fold": number % 2, "sentences": [words, []]}
        )
        if number == 7:
            tags[12:14] = "OO"  # somebody has overlooked one
            tags[1] = "B"  # and has marked another word
        work["documents"][-1]["tags"] = {"quantity": [tags, []]}
    return work


def test_a_pattern_is_learned_and_errors_of_the_corpus_are_found(tmp_path):
    (tmp_path / "work.json").write_text(json.dumps(made_work(40)))
    command = [sys.executable, "-P", baseline.__file__, str(tmp_path / "work.json")]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    results = [json.loads(line) for line in run.stdout.splitlines()]
    assert [(each["fold"], each["share"], each["documents"]) for each in results] == [
        (0, 0.2, 4),
        (0, 1, 20),
        (1, 0.2, 4),
        (1, 1, 20),
    ]
    points = curve(results)
    assert [point.documents for point in points] == [4, 20]
    assert points[1].exact_f1 > 0.95
    assert points[0].lowest <= points[0].exact_f1 <= points[0].highest
    doubts = sorted(
        (doubt for each in results for doubt in each["doubts"]), key=lambda one: -one["odds"]
    )
    assert {(one["document"], one["kind"], *one["range"]) for one in doubts[:2]} == {
        ("d7", "missing", 12, 14),
        ("d7", "unexpected", 1, 2),
    }
    assert not any(each["doubts"] for each in results if each["share"] < 1)


def test_f1_is_that_of_the_textbook():
    assert f1(6, 10, 6, 8) == pytest.approx(2 * 0.6 * 0.75 / 1.35)
    assert (f1(0, 0, 0, 0), f1(0, 5, 0, 0), f1(0, 0, 0, 5), f1(0, 5, 0, 5)) == (1, 0, 0, 0)


ALL = Coverage(documents=600, finished=600, used=600, most_tokens=100_000)


def a_label(**facts) -> LabelFigures:
    usual = {"label": "claim", "spans": 900, "documents": 90, "share": 0.5, "median_length": 9}
    ceiling = {"agreement": 0.8, "agreement_low": 0.7, "agreement_high": 0.9}
    return LabelFigures(**{**usual, **ceiling, **facts})


def points(*values: float) -> list[CurvePoint]:
    return [
        CurvePoint("claim", 10 * n, each, each, each, each) for n, each in enumerate(values)
    ]


def test_advice_follows_from_the_figures():
    (gains,) = advice([a_label()], points(0.5, 0.75), ALL)
    assert "more annotation helps" in gains
    flat, ceiling = advice([a_label()], points(0.5, 0.505), ALL)
    assert "gains nothing any more" in flat
    assert "people agree to 0.80" in ceiling
    few, unfinished = advice([a_label(spans=3)], [], ALL._replace(documents=607))
    assert "too few" in few
    assert unfinished.startswith("7 documents are not finished")
    assert "is rare" in advice([a_label(share=0.01, agreement=None)], [], ALL)[0]


def test_one_document_and_one_span_are_said_in_the_singular():
    few, unfinished = advice([a_label(spans=1)], [], ALL._replace(documents=601))
    assert few == "“claim” has one span: too few to learn it or to test it."
    assert unfinished == "One document is not finished, and counts for nothing here."


def test_it_is_said_how_many_documents_the_baseline_did_not_read_and_why():
    part = ALL._replace(used=509)
    assert advice([a_label(agreement=None)], points(0.5, 0.75), part)[-1] == (
        "The baseline has read 509 of 600 finished documents, drawn by chance: it stops at "
        "100,000 words."
    )
    assert len(advice([a_label()], [], part)) == len(advice([a_label()], [], ALL))
