"""The queue: its order, its filters, what is read again, and what models add to it."""

import random

import pytest

from annotator.model.errors import RuleBrokenError
from annotator.model.ids import new_id
from annotator.model.layer import State
from annotator.model.team import Batch
from annotator.services import scheming
from annotator.services.adjudicating import GONE, QUESTION, Filter, Order, Status
from annotator.services.edits import ChangeRecord
from annotator.services.jobs import finish
from tests.services.adjudicating.gold import (
    gold_of,
    items,
    mark,
    only_case,
    queue,
    said,
    set_state,
)

A, B, FAR = ((3, 6),), ((3, 11),), ((40, 50),)
SAME = {"ann": [("claim", A)], "bob": [("claim", A)]}


def planted(settle):
    """Plant one document with each kind."""
    return settle(
        {"ann": [("claim", A)], "bob": [("claim", A)], "cy": [("claim", A)]},
        {"ann": [("claim", A)], "bob": [("claim", A)], "cy": [("claim", B)]},
        {"ann": [("claim", A)], "bob": [("source", A)], "cy": [("number", A)]},
        {"ann": [("claim", A)], "bob": [("claim", A)], "cy": [("source", A)]},
        {"ann": [("claim", FAR)], "bob": [], "cy": []},
        {"ann": [("claim", A)], "bob": [("source", B)], "cy": [("source", B)]},
    )


def test_it_is_sorted_by_kind_and_then_the_closest_vote(settle):
    _, adjudication = planted(settle)
    found = queue(adjudication)
    assert [(item.title, item.kind) for item in found.items] == [
        ("text 3", "label"),
        ("text 4", "label"),
        ("text 6", "boundary and label"),
        ("text 5", "one-sided"),
        ("text 2", "boundary"),
        ("text 1", "exact"),
    ]
    by_document = queue(adjudication, order=Order.DOCUMENT).items
    assert [item.title[-1] for item in by_document] == list("123456")
    assert [item.is_tie for item in found.items] == [True, *[False] * 5]
    assert [item.is_unanimous for item in found.items] == [*[False] * 5, True]


def test_what_lies_in_one_place_comes_in_the_order_of_the_scheme(settle):
    alone = {"ann": [(label, A) for label in ("number", "source", "claim")], "bob": []}
    _, adjudication = settle(*[alone] * 5)
    for order in Order:
        labels = [item.labels[0] for item in queue(adjudication, order=order).items]
        assert labels == ["claim", "source", "number"] * 5


@pytest.mark.parametrize("labels", [("claim", "source"), ("source", "claim")])
def test_no_id_decides_which_question_or_span_of_gold_comes_first(settle, labels):
    workspace, adjudication = settle({"ann": [], "bob": []})
    document_id = workspace.document_rows()[0].id
    for label, id_ in zip(labels, sorted([new_id(), new_id()]), strict=True):
        mark(workspace, "cy", A, label, id=id_, flag="discuss")
        adjudication.add(document_id, A, label, {})
    found = items(adjudication)
    assert [item.kind for item in found] == [GONE, GONE, QUESTION, QUESTION]
    assert [item.labels for item in found[2:]] == [("claim",), ("source",)]
    gold = [adjudication.case(item).gold.label for item in found[:2]]
    assert gold == ["claim", "source"]


@pytest.mark.parametrize(
    ("wanted", "titles"),
    [
        (Filter(labels=("number",)), "3"),
        (Filter(labels=("number", "source")), "346"),
        (Filter(kinds=("label", "exact")), "341"),
        (Filter(people=("cy",)), "34621"),
        (Filter(documents=("text 2", "text 5")), "52"),
        (Filter(batches=("Round قال",)), "21"),
        (Filter(statuses=(Status.SETTLED,)), ""),
        (Filter(ties=True), "3"),
        (Filter(flagged=True), ""),
        (Filter(kinds=("label",), labels=("number",), ties=True), "3"),
    ],
)
def test_it_can_be_filtered(settle, wanted, titles):
    workspace, adjudication = planted(settle)
    first = tuple(row.id for row in workspace.document_rows()[:2])
    workspace.do(ChangeRecord(None, Batch("b", "Round قال", first)), "Assign")
    found = queue(adjudication, wanted)
    assert "".join(item.title[-1] for item in found.items) == titles
    assert sum(found.counts.values()) == len(titles)


@pytest.mark.parametrize(
    "wanted",
    [
        Filter(labels=("nonsense",)),
        Filter(kinds=("nonsense",)),
        Filter(people=("nonsense",)),
        Filter(documents=("nonsense",)),
        Filter(batches=("nonsense",)),
    ],
)
def test_unknown_names_are_refused(settle, wanted):
    _, adjudication = settle(SAME)
    with pytest.raises(RuleBrokenError, match="nonsense"):
        queue(adjudication, wanted)


def test_only_what_an_edit_touched_is_read_again(settle, monkeypatch):
    workspace, adjudication = planted(settle)
    queue(adjudication)
    read = []
    real = workspace.contents_of_some
    monkeypatch.setattr(
        workspace, "contents_of_some", lambda ids: read.extend(ids) or real(ids)
    )
    queue(adjudication, Filter(kinds=("label",)), Order.DOCUMENT)
    assert read == []
    (item,) = items(adjudication, documents=("text 3",))
    adjudication.take(adjudication.case(item), "cy")
    read.clear()
    assert queue(adjudication).counts == {Status.OPEN: 5, Status.SETTLED: 1}
    assert read == [item.document_id]
    set_state(workspace, "cy", State.RETURNED, place=0)
    read.clear()
    queue(adjudication)
    assert read == [workspace.document_rows()[0].id]


def test_a_flag_is_found_at_once(settle):
    workspace, adjudication = settle({"ann": [("claim", FAR)], "bob": [("claim", FAR)]})
    assert items(adjudication, flagged=True) == ()
    mark(workspace, "bob", A, flag="discuss", note="قال 😀?")
    (item,) = items(adjudication, flagged=True)
    assert (item.is_noted, item.is_waiting, item.kind) == (True, True, "one-sided")


def test_models_need_votes_and_say_so(settle):
    _, adjudication = planted(settle)
    found = finish(adjudication.estimates_job())
    assert (found.n, found.method, found.uncertainty) == (6, "", {})
    assert [model.reason for model in found.models] == [
        "MACE needs 60 clusters, and there are 6.",
        "Dawid–Skene needs 500 clusters, and there are 6.",
    ]
    assert queue(adjudication, order=Order.ESTIMATE) == queue(adjudication)


def test_two_people_are_too_few_for_a_model(settle):
    _, adjudication = settle(SAME)
    reasons = {model.reason for model in finish(adjudication.estimates_job()).models}
    assert len(reasons) == 2
    assert all("needs 3 people who are done, and there are 2" in one for one in reasons)


def test_models_order_the_queue_and_write_nothing(settle):
    chance = random.Random(3)
    texts = []
    for _ in range(30):
        work = {"ann": [], "bob": [], "cy": []}
        for place in range(3):
            truth = chance.choice(["claim", "source"])
            other = {"claim": "source", "source": "claim"}
            for name, share in (("ann", 0.95), ("bob", 0.6), ("cy", 0.6)):
                label = truth if chance.random() < share else other[truth]
                work[name].append((label, ((3 + 10 * place, 9 + 10 * place),)))
        texts.append(work)
    workspace, adjudication = settle(*texts)
    found = finish(adjudication.estimates_job())
    assert (found.n, found.method) == (90, "MACE")
    (model, _) = found.models
    assert [one.n for one in model.people] == [90, 90, 90]
    assert max(model.people, key=lambda one: one.competence).person.pseudonym == "ann"
    ordered = queue(adjudication, order=Order.ESTIMATE).items
    unsure = [adjudication.uncertainty[item.key] for item in ordered]
    assert unsure == sorted(unsure, reverse=True)
    assert all(0 <= one <= 1 for one in unsure)
    assert gold_of(workspace).spans == ()
    assert workspace.undo_step().title == "Import"


def test_a_decision_becomes_an_example_or_a_case_of_the_guideline(settle):
    workspace, adjudication = settle({"ann": [("claim", A)], "bob": [("claim", B)]})
    case = only_case(adjudication)
    with pytest.raises(RuleBrokenError, match="settle it first"):
        finish(adjudication.pin_example_job(case, "why"))
    adjudication.take(case, "ann")
    finish(adjudication.pin_example_job(only_case(adjudication), "the name alone – قال"))
    (example,) = workspace.scheme().label("claim").examples
    assert (example.span, example.why) == ("Ada", "the name alone – قال")
    assert example.span in example.text
    with pytest.raises(RuleBrokenError, match="already"):
        finish(adjudication.pin_example_job(only_case(adjudication), "again"))
    finish(adjudication.pin_case_job("A name is no claim 😀."))
    assert workspace.scheme().cases == ("A name is no claim 😀.",)
    for words in ("A name is no claim 😀.", "  ", "x" * 5_000):
        with pytest.raises(RuleBrokenError):
            finish(adjudication.pin_case_job(words))
    assert workspace.undo_step().title == scheming.CHANGE_SCHEME
    case = only_case(adjudication)
    assert case.item.status is Status.SETTLED
    adjudication.take_edited(case, ((3, 6), (8, 11)), "claim", {})
    with pytest.raises(RuleBrokenError, match="several"):
        finish(adjudication.pin_example_job(only_case(adjudication), "two pieces"))
    for _ in range(3):
        workspace.undo()
    assert workspace.scheme().label("claim").examples == ()
    assert said(gold_of(workspace)) == [("claim", A, {})]
