"""Gamma of all people at once, in a corpus: asked for, kept, stopped, refused."""

import contextlib
import importlib.util
from dataclasses import replace

import pytest

from annotator.analysis import gamma, joint_gamma
from annotator.model.errors import RuleBrokenError
from annotator.services import annotating
from annotator.services.agreement import Agreement, Choice, agreement
from tests.services.test_agreement import OTHER, SAME, numbered, team

__all__ = ["team"]
pytestmark = pytest.mark.skipif(
    importlib.util.find_spec("scipy") is None, reason="SciPy, the extra “gamma”, is not here"
)
EXACT = Choice(exact_gamma=True)


@pytest.fixture(autouse=True)
def _fewer_samples(monkeypatch):
    monkeypatch.setattr(gamma, "_MOST", 40)


def of_three(team):
    texts = [numbered(place, {"ann": SAME, "bob": SAME, "cy": OTHER}) for place in range(2)]
    return team([*texts, numbered(9, {"ann": SAME, "bob": [], "cy": []})])


def test_it_is_between_chance_and_one_and_says_of_how_many_documents(team):
    workspace = of_three(team)
    assert "gamma_of_all" not in agreement(workspace, Choice(gamma=True)).overall.figures
    report = agreement(workspace, EXACT)
    found = report.overall.figures["gamma_of_all"]
    assert found.n_documents == 2
    assert 0 < found.value < 1
    assert "gamma_mean_of_pairs" not in report.overall.figures
    again = agreement(workspace, EXACT).overall.figures["gamma_of_all"]
    assert again.value == found.value


def test_of_two_people_it_is_the_gamma_of_the_pair(team, monkeypatch):
    monkeypatch.setattr(joint_gamma.importlib.util, "find_spec", lambda _: None)
    workspace = team([numbered(1, {"ann": SAME, "bob": SAME}), numbered(2, {"ann": SAME})])
    assert agreement(workspace, EXACT).overall.figures["gamma_of_all"].value == 1


def test_a_second_report_computes_only_what_was_touched(team, monkeypatch):
    workspace = of_three(team)
    asked = []
    original = joint_gamma.joint_disorder

    def counting(sides, most=joint_gamma.MOST):
        asked.append(len(sides))
        return original(sides, most)

    monkeypatch.setattr(joint_gamma, "joint_disorder", counting)
    workspace.act_as(next(one.id for one in workspace.people() if one.pseudonym == "cy"))
    with contextlib.closing(Agreement(workspace)) as kept:
        first = kept.report(EXACT).overall.figures["gamma_of_all"]
        number = len(asked)
        assert number > 60
        stricter = kept.report(replace(EXACT, iou=0.9)).overall.figures["gamma_of_all"]
        assert (stricter.value, len(asked)) == (first.value, number)
        document = workspace.document_rows()[0]
        annotating.erase(workspace, workspace.spans(document.id)[:1])
        changed = kept.report(EXACT).overall.figures["gamma_of_all"]
        assert changed.value != first.value
        assert len(asked) == number + number // 2
        plain = kept.report(Choice())
        assert "gamma_of_all" not in plain.overall.figures


def test_it_can_be_stopped_between_two_alignments(team):
    with contextlib.closing(Agreement(of_three(team))) as kept:
        job = kept.report_job(EXACT)
        steps = [next(job) for _ in range(40)]
        assert sum(step.what.endswith("γ") for step in steps) > 30
        job.close()


def test_what_is_too_large_is_named(team, monkeypatch):
    def refuse(sides, most=0):
        raise RuleBrokenError("Too many.")

    monkeypatch.setattr(joint_gamma, "joint_disorder", refuse)
    with pytest.raises(RuleBrokenError, match=r"text \d: Too many"):
        agreement(of_three(team), EXACT)


def test_without_scipy_it_is_refused_before_anything_is_computed(team, monkeypatch):
    monkeypatch.setattr(joint_gamma.importlib.util, "find_spec", lambda _: None)
    with contextlib.closing(Agreement(of_three(team))) as kept:
        with pytest.raises(RuleBrokenError, match="needs SciPy"):
            next(kept.report_job(EXACT))
        assert kept.report(Choice(gamma=True)).overall.figures["gamma_mean_of_pairs"].value
