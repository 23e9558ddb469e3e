"""How far people agree with themselves."""

import pytest

from annotator.model.errors import RuleBrokenError
from annotator.services.jobs import finish
from annotator.services.rereading import self_agreement_job
from tests.services.rereading.conftest import ARAB, CLAIM


def figures(readings):
    return finish(self_agreement_job(readings.workspace))


def test_without_second_readings_there_is_nothing(readings):
    assert figures(readings) == ()


def test_what_is_issued_and_not_done_has_no_figure(readings):
    readings.issue(share=0.3, people=("ann",))
    (ann,) = figures(readings)
    assert (ann.person, ann.name, ann.issued, ann.done) == ("ann", "ann", 3, 0)
    assert ann.exact_f1 is None
    assert ann.labels == ann.documents == ()


def test_figures_and_drift_by_label_and_document(readings):
    (first, _), (second, _) = readings.issue(share=0.2, people=("bob",))
    readings.let_days_pass(3)
    readings.read_again(second, "bob", CLAIM, ARAB)
    readings.let_days_pass(4)
    readings.read_again(first, "bob", CLAIM, ("source", ARAB[1]))
    (bob,) = figures(readings)
    assert (bob.issued, bob.done) == (2, 2)
    # 2 + 2 spans first, 2 + 2 later, of which 2 + 1 are the very same: 2 · 3 / 8
    assert bob.exact_f1.value == pytest.approx(0.75)
    assert bob.exact_f1.n_documents == 2
    found = {one.label: (one.first, one.second, one.exact_f1.value) for one in bob.labels}
    assert found == {"claim": (4, 3, pytest.approx(6 / 7)), "source": (0, 1, pytest.approx(0))}
    told = [(one.document, one.days, one.exact_f1.value) for one in bob.documents]
    assert told == [(second, 3, pytest.approx(1)), (first, 7, pytest.approx(0.5))]


def test_people_are_told_apart(readings):
    for document_id, name in readings.issue(share=0.1):
        readings.read_again(document_id, name, CLAIM)
    ann, bob = sorted(figures(readings), key=lambda one: one.person)
    assert ann.exact_f1.value == pytest.approx(1)
    assert bob.exact_f1.value == pytest.approx(2 / 3)


def test_only_leads_and_reviewers_see_them(readings):
    readings.issue(share=0.1)
    readings.as_("ann")
    with pytest.raises(RuleBrokenError, match="Only leads and reviewers"):
        figures(readings)
