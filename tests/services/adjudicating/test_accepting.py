"""What everybody marked alike is accepted at once: exactly that, in one step, with undo."""

import contextlib
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from annotator.model.decisions import Verdict
from annotator.model.errors import RuleBrokenError
from annotator.model.layer import State
from annotator.model.person import GOLD, Role
from annotator.services.adjudicating import Adjudication, Filter, Status
from annotator.services.checking import check_corpus
from annotator.services.jobs import finish
from annotator.services.log import log
from annotator.services.people import add_person
from tests.analysis.layers import fragments
from tests.services.adjudicating.conftest import LABELS, STANCE
from tests.services.adjudicating.gold import (
    decisions,
    everything,
    gold_of,
    items,
    mark,
    only_case,
    queue,
    said,
    set_state,
)
from tests.teams import Text, Work, a_team

A, B = ((3, 6),), ((3, 11),)
FAR, PIECES = ((40, 50),), ((20, 25), (27, 30))


def accept(adjudication, wanted=None):
    return finish(adjudication.accept_unanimous_job(*([wanted] if wanted else [])))


def test_only_what_all_marked_alike_is_accepted(settle):
    stance = {"stance": "for"}
    shared = [("claim", A, stance), ("source", PIECES)]
    workspace, adjudication = settle(
        {"ann": [*shared, ("number", FAR)], "bob": [*shared, ("number", ((40, 52),))]},
        {"ann": [("claim", A)], "bob": [("source", A)]},
        {"ann": [("claim", A)], "bob": [("claim", A)], "cy": []},
    )
    before = everything(workspace)
    foretold = finish(adjudication.unanimous_job())
    assert everything(workspace) == before
    assert (foretold.clusters, foretold.documents) == (2, 1)
    assert foretold.by_label == {"claim": 1, "source": 1}
    found = accept(adjudication)
    assert found == foretold
    assert said(gold_of(workspace)) == [("claim", A, stance), ("source", PIECES, {})]
    assert gold_of(workspace).layer.state is State.IN_PROGRESS
    assert gold_of(workspace, 1).spans == gold_of(workspace, 2).spans == ()
    assert {one.verdict for one in decisions(workspace)} == {Verdict.MAJORITY}
    statuses = [item.status for item in items(adjudication)]
    assert statuses.count(Status.SETTLED) == 2
    assert statuses.count(Status.OPEN) == 3
    assert workspace.undo_step().title == "Accept what is unanimous"
    assert log(workspace)[-1].edits["AddSpan"] == 2
    after = everything(workspace)
    workspace.undo()
    assert everything(workspace) == before
    workspace.redo()
    assert everything(workspace) == after
    assert finish(check_corpus(workspace)).ok


def test_a_document_that_all_left_empty_is_done(settle):
    workspace, adjudication = settle({"ann": [], "bob": []}, {"ann": []})
    found = accept(adjudication)
    assert (found.clusters, found.empty_documents) == (0, 1)
    assert gold_of(workspace).layer.state is State.DONE
    assert gold_of(workspace, 1).layer.state is State.OPEN
    assert accept(adjudication).empty_documents == 0


def test_a_tied_value_a_flag_and_a_matter_for_later_go_to_a_person(settle):
    workspace, adjudication = settle(
        {"ann": [("claim", A, {"stance": "for"})], "bob": [("claim", A)]},
        {"ann": [], "bob": [("claim", A)]},
        {"ann": [("claim", A)], "bob": [("claim", A)]},
    )
    mark(workspace, "ann", A, place=1, flag="discuss")
    adjudication.leave(only_case(adjudication, documents=("text 3",)))
    found = accept(adjudication)
    assert (found.clusters, found.flagged) == (0, 1)
    assert not [one for place in range(3) for one in gold_of(workspace, place).spans]


def test_links_come_along(settle):
    work = Work([("claim", A), ("source", FAR)], [("leads to", 1, 0)])
    workspace, adjudication = settle({"ann": work, "bob": work})
    assert accept(adjudication).relations == 1
    (link,) = gold_of(workspace).relations
    spans = {span.id: span.label for span in gold_of(workspace).spans}
    assert (spans[link.source_id], spans[link.target_id]) == ("source", "claim")


def test_a_filter_bounds_it(settle):
    shared = [("claim", A), ("source", FAR)]
    workspace, adjudication = settle({"ann": shared, "bob": shared}, {"ann": [], "bob": []})
    found = accept(adjudication, Filter(labels=("claim",)))
    assert (found.clusters, found.empty_documents) == (1, 0)
    assert said(gold_of(workspace)) == [("claim", A, {})]
    later, undecided = (Status.LATER,), (Status.OPEN, Status.LATER, Status.REOPENED)
    assert accept(adjudication, Filter(statuses=later)).empty_documents == 0
    shown = Filter(documents=("text 2",), statuses=undecided)
    assert accept(adjudication, shown).empty_documents == 1
    assert accept(adjudication).clusters == 1
    assert gold_of(workspace).layer.state is State.DONE


def test_who_joins_later_and_agrees_is_accepted_and_who_does_not_is_not(settle):
    workspace, adjudication = settle({"ann": [("claim", A)], "bob": [("claim", A)]})
    accept(adjudication)
    gold = gold_of(workspace)
    mark(workspace, "cy", A)
    set_state(workspace, "cy")
    assert queue(adjudication).counts[Status.REOPENED] == 1
    assert accept(adjudication).clusters == 1
    assert gold_of(workspace).spans == gold.spans
    assert queue(adjudication).counts == {Status.SETTLED: 1}


def test_gold_that_says_otherwise_stands(settle):
    workspace, adjudication = settle({"ann": [("claim", A)], "bob": [("claim", A)]})
    adjudication.take_edited(only_case(adjudication), B, "claim", {})
    mark(workspace, "cy", A)
    set_state(workspace, "cy")
    assert accept(adjudication).clusters == 0
    assert said(gold_of(workspace)) == [("claim", B, {})]


def test_a_reviewer_may_accept_and_a_lead_who_reviews_nothing_may_not(settle):
    workspace, adjudication = settle({"ann": [("claim", A)], "bob": [("claim", A)]})
    lead, reviewer = (
        add_person(workspace, name, [role])
        for name, role in (("Lea", Role.LEAD), ("Rae", Role.REVIEWER))
    )
    workspace.act_as(lead.id)
    assert finish(adjudication.unanimous_job()).clusters == 1
    with pytest.raises(RuleBrokenError, match="Only a reviewer"):
        accept(adjudication)
    with pytest.raises(RuleBrokenError, match="somebody else's work"):
        adjudication.take_none(only_case(adjudication))
    workspace.act_as(reviewer.id)
    assert accept(adjudication).clusters == 1
    workspace.undo()
    adjudication.take_majority(only_case(adjudication))
    workspace.act_as("ann")
    with pytest.raises(RuleBrokenError, match="Only a reviewer or a lead"):
        Adjudication(workspace)


def test_a_closed_job_leaves_nothing(settle):
    shared = [("claim", A)]
    workspace, adjudication = settle(
        *({"ann": shared, "bob": shared} for _ in range(3)),
    )
    before = everything(workspace)
    job = adjudication.accept_unanimous_job()
    for progress in job:
        if progress.what == workspace.path.name:
            break
    job.close()
    assert everything(workspace) == before
    assert workspace.undo_step().title == "Import"


def test_gold_is_opened_again_only_when_asked_to(settle):
    workspace, adjudication = settle({"ann": [("claim", A)], "bob": [("claim", A)]})
    accept(adjudication)
    assert finish(adjudication.reopen_job()) == 0
    mark(workspace, "ann", FAR)
    (document,) = queue(adjudication).documents
    assert (document.undecided, document.is_reopened) == (1, True)
    assert gold_of(workspace).layer.state is State.DONE
    assert finish(adjudication.reopen_job()) == 1
    assert gold_of(workspace).layer.state is State.RETURNED
    workspace.undo()
    assert gold_of(workspace).layer.state is State.DONE


SPAN = st.tuples(
    st.sampled_from(["claim", "source"]),
    fragments(),
    st.dictionaries(st.just("stance"), st.sampled_from(["for", "against"])),
)


@st.composite
def layers(draw):
    """Draw layers of two or three people who have much in common."""
    pool = draw(st.lists(SPAN, min_size=1, max_size=4, unique_by=lambda one: one[:2]))
    found = {}
    for name in ("ann", "bob", "cy")[: draw(st.integers(2, 3))]:
        own = draw(st.lists(st.sampled_from(pool), unique_by=lambda one: one[:2]))
        other = draw(st.lists(SPAN, max_size=1))
        same = {one[:2] for one in own}
        found[name] = [*own, *(one for one in other if one[:2] not in same)]
    return found


@contextlib.contextmanager
def a_document(work):
    with (
        tempfile.TemporaryDirectory() as folder,
        contextlib.closing(
            a_team(Path(folder), [Text("x" * 60, work)], LABELS, [STANCE])
        ) as workspace,
        contextlib.closing(Adjudication(workspace)) as adjudication,
    ):
        yield workspace, adjudication


def decide(adjudication, case, way):
    if way == 0:
        adjudication.take_none(case)
    elif way == 1 or not case.spans:
        adjudication.leave(case)
    else:
        adjudication.take(case, case.spans[0].person_id)


@settings(max_examples=12)
@given(layers(), st.randoms())
def test_verdicts_and_undo_give_the_corpus_before(work, chance):
    with a_document(work) as (workspace, adjudication):
        states = [everything(workspace)]
        accept(adjudication)
        done = workspace.undo_step().title != "Import"
        for _ in range(4):
            left = items(adjudication)
            if not left:
                break
            case = adjudication.case(chance.choice(left))
            before = everything(workspace)
            with contextlib.suppress(RuleBrokenError):
                decide(adjudication, case, chance.randrange(4))
                states.append(before)
        if not done:
            states.pop(0)
        assert finish(check_corpus(workspace)).ok
        for state in reversed(states):
            workspace.undo()
            assert everything(workspace) == state


@settings(max_examples=8)
@given(st.lists(SPAN, max_size=5, unique_by=lambda one: one[:2]))
def test_gold_of_layers_that_are_alike_is_the_same_again(spans):
    with a_document({"ann": spans, "bob": spans, "cy": spans}) as (workspace, adjudication):
        accept(adjudication)
        expected = sorted((label, ranges, dict(values)) for label, ranges, values in spans)
        assert sorted(said(gold_of(workspace))) == expected
        assert gold_of(workspace).layer.state is State.DONE
        assert not [item for item in items(adjudication) if item.is_undecided]


def without_ids(item):
    return replace(item, key="", document_id="")


TWO_OF_ONE_PLACE = {
    "ann": [
        ("claim", ((13, 24), (37, 40)), {"stance": "against"}),
        ("claim", ((39, 40),), {"stance": "for"}),
        ("source", ((39, 40),), {}),
        ("source", ((12, 16),), {}),
    ],
    "bob": [("source", ((11, 16),), {"stance": "for"})],
}


@settings(max_examples=8)
@given(layers())
@example(TWO_OF_ONE_PLACE)
def test_the_queue_is_the_same_however_often_it_is_made(work):
    with a_document(work) as (_, adjudication):
        first = queue(adjudication)
        turned = {name: work[name][::-1] for name in reversed(work)}
        assert queue(adjudication) == first
    with a_document(turned) as (_, adjudication):
        again = queue(adjudication)
    assert [without_ids(one) for one in again.items] == [
        without_ids(one) for one in first.items
    ]
    assert GOLD not in {one for item in first.items for one in item.people}
