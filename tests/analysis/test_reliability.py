"""Models of people: the published example, planted reliabilities, and what cannot be said."""

import json
from pathlib import Path

import numpy as np
import pytest

from annotator.analysis import reliability
from annotator.analysis.reliability import Votes, dawid_skene, mace, uncertainty

REFERENCE = Path(__file__).parents[3] / "shared" / "agreement_reference.json"
MODELS = pytest.mark.parametrize("model", [dawid_skene, mace])


def planted(shares, items=400, answers=4, seed=1):
    """Let people answer right with a share each, else anything; each misses some items."""
    chance = np.random.default_rng(seed)
    truth = chance.integers(0, answers, items)
    rows = []
    for person, share in enumerate(shares):
        for item in range(items):
            if person and chance.random() < 0.1:
                continue
            is_right = chance.random() < share
            wrong = (truth[item] + chance.integers(1, answers)) % answers
            rows.append((item, person, truth[item] if is_right else wrong))
    return Votes.of(rows), truth


@pytest.mark.skipif(not REFERENCE.exists(), reason="the reference figures are not there")
def test_dawid_skene_gives_the_figures_of_the_anaesthetists():
    entries = json.loads(REFERENCE.read_text("utf-8"))["entries"]
    (entry,) = (one for one in entries if one["id"] == "dawid_skene_1979_anaesthetists")
    counts = np.array(entry["data"]["counts"])
    rows = [place for place, many in np.ndenumerate(counts) for _ in range(many)]
    found = dawid_skene(Votes.of(rows))
    expected, near = entry["expected"], entry["tolerance"]
    assert found.prior == pytest.approx(expected["class_prior"], abs=near)
    for row, wanted in zip(found.confusion[0], expected["observer1_confusion"], strict=True):
        assert row == pytest.approx(wanted, abs=near)
    assert found.log_likelihood == pytest.approx(expected["loglik"], abs=near)
    assert (found.belief.argmax(axis=1) + 1).tolist() == expected["labels"]


@MODELS
def test_planted_people_are_ranked_and_the_truth_found_more_often_than_by_majority(model):
    votes, truth = planted((0.9, 0.6, 0.6), items=600)
    found = model(votes)
    assert found.competence.argmax() == 0
    majority = votes.counts().argmax(axis=1)
    right = (found.belief.argmax(axis=1) == truth).mean()
    assert right > (majority == truth).mean() + 0.02
    assert found.belief.sum(axis=1) == pytest.approx(np.ones(votes.items))


@MODELS
def test_people_and_items_may_come_in_any_order(model):
    votes, _ = planted((0.9, 0.7, 0.6), items=60)
    first = model(votes)
    order = np.random.default_rng(2).permutation(len(votes.item))
    turned = Votes(
        votes.items,
        votes.people,
        votes.answers,
        votes.items - 1 - votes.item[order],
        2 - votes.person[order],
        votes.answer[order],
    )
    second = model(turned)
    assert second.competence[::-1] == pytest.approx(first.competence, abs=1e-4)
    assert second.belief[::-1] == pytest.approx(first.belief, abs=1e-4)


@MODELS
def test_where_all_agree_nothing_is_unsure(model):
    rows = [(item, person, item % 2) for item in range(30) for person in range(3)]
    found = model(Votes.of(rows))
    assert uncertainty(found.belief).max() < 0.01
    assert found.competence.min() > 0.9


@MODELS
def test_where_all_agree_it_stops_soon(model, monkeypatch):
    rounds = []
    real = reliability._normalized
    monkeypatch.setattr(
        reliability, "_normalized", lambda worth: rounds.append(1) or real(worth)
    )
    model(Votes.of([(item, person, 1) for item in range(100) for person in range(3)]))
    assert len(rounds) < 100


@MODELS
def test_an_item_without_votes_is_as_likely_as_any(model):
    rows = [(item, person, item % 2) for item in range(30) for person in range(3)]
    votes = Votes.of(rows)
    more = Votes(31, 3, 2, votes.item, votes.person, votes.answer)
    assert uncertainty(model(more).belief)[-1] == pytest.approx(1, abs=0.01)


def test_unsureness_is_from_0_to_1():
    belief = np.array([[1.0, 0.0], [0.5, 0.5], [0.9, 0.1]])
    found = uncertainty(belief)
    assert found[:2] == pytest.approx([0, 1])
    assert 0 < found[2] < 1
    assert uncertainty(np.ones((3, 1))).tolist() == [0, 0, 0]


def test_votes_are_counted_by_items():
    votes = Votes.of([(0, 0, 1), (0, 0, 1), (1, 0, 0), (1, 1, 1)])
    assert votes.by_person().tolist() == [2, 1]
    assert votes.counts().tolist() == [[0, 2], [1, 1]]
