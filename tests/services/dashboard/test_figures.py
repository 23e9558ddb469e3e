"""What the dashboard knows about people, labels, overlap; who sees what; what is read again."""

import time

import pytest

from annotator.model.errors import RuleBrokenError
from annotator.model.layer import State
from annotator.model.person import GOLD, Person
from annotator.model.team import Assignment, AssignmentPurpose, SecondReader
from annotator.services import annotating
from annotator.services.dashboard import live
from annotator.services.edits import (
    AddDocument,
    AddPerson,
    AddSpan,
    Batch,
    ChangeRecord,
    entry_of,
)
from annotator.services.jobs import finish
from tests.makers import a_corpus, a_document, a_span
from tests.teams import Text, a_team


def person(figures, name):
    return next(one for one in figures.people if one.name == name)


def test_documents_count_by_state_and_a_given_one_as_open(office):
    office.give(1, "Ann")
    office.give(2, "Ann")
    office.work(2, "Ann", marks=1)
    office.work(3, "Ann", state="done")
    office.work(4, "Ann", state="returned")
    ann = person(office.figures(), "Ann")
    assert ann.by_state == {
        State.OPEN: 1,
        State.IN_PROGRESS: 1,
        State.DONE: 1,
        State.RETURNED: 1,
    }
    assert (ann.documents, ann.spans) == (4, 1)


def test_who_only_looked_has_not_begun_and_has_spent_time(office):
    office.give(1, "Ann")
    office.work(1, "Ann", seconds=20)
    office.work(2, "Ann", seconds=30)
    ann = person(office.figures(), "Ann")
    assert ann.by_state == {**dict.fromkeys(State, 0), State.OPEN: 1}
    assert (ann.documents, ann.seconds, ann.days) == (1, 50, 1)


def test_time_on_texts_whose_import_is_undone_makes_no_day_of_work(office, monkeypatch):
    new = a_document("A text that should not have come in.")
    office.workspace.do(AddDocument(entry_of(new), new.text), "Import")
    office.ids.append(new.id)
    office.work(len(office.ids), "Ann", seconds=40)
    (first,) = office.figures().days
    assert (first.seconds, first.documents) == (40, (new.id,))
    now, a_day = time.time_ns(), 24 * 3600 * 1_000_000_000
    monkeypatch.setattr(time, "time_ns", lambda: now + a_day)
    office.workspace.undo()
    figures = office.figures()
    assert [(day.seconds, day.documents) for day in figures.days] == [(40, ()), (-40, ())]
    ann = person(figures, "Ann")
    assert (ann.seconds, ann.days) == (0, 1)
    office.workspace.redo()
    (again,) = office.figures().days
    assert (again.seconds, again.documents) == (40, (new.id,))


def test_the_median_is_that_of_documents_that_are_done_and_were_timed(office):
    for number, seconds in ((1, 60), (2, 120), (3, 600)):
        office.work(number, "Ann", seconds=seconds, marks=2, state="done")
    office.work(4, "Ann", state="done")
    office.work(5, "Ann", seconds=5000)
    ann = person(office.figures(), "Ann")
    assert (ann.timed, ann.median_seconds, ann.seconds) == (3, 120, 5780)
    assert ann.spans_per_hour == pytest.approx(6 * 3600 / 780)
    assert (ann.days, ann.documents_per_day) == (1, 4.0)


def test_who_did_nothing_has_no_rates(office):
    fatima = person(office.figures(), "فاطمة")
    assert (fatima.median_seconds, fatima.spans_per_hour) == (None, None)
    assert (fatima.documents_per_day, fatima.days) == (None, 0)


def test_labels_have_shares_and_documents(office):
    office.work(1, "Ann", marks=3)
    office.work(1, "فاطمة", marks=1)
    office.as_("Ann")
    annotating.mark(office.workspace, office.ids[1], "quantity", [(5, 9)])
    office.as_("Lea")
    claim, *_ = balance = office.figures().labels
    quantity = next(one for one in balance if one.label == "quantity")
    assert [one.label for one in balance] == [
        label.name for label in office.workspace.scheme().labels
    ]
    assert (claim.spans, claim.share, claim.documents) == (4, 0.8, {office.ids[0]: 4})
    assert (quantity.share, quantity.documents) == (0.2, {office.ids[1]: 1})


def test_overlap_counts_people_who_are_done(office):
    office.work(1, "Ann", state="done")
    office.work(1, "فاطمة", state="done")
    office.work(2, "Ann", state="done")
    office.work(3, "Ann", marks=1)
    overlap = office.figures().overlap
    assert {number: len(ids) for number, ids in overlap.items()} == {0: 10, 1: 1, 2: 1}
    assert overlap[2] == (office.ids[0],)


def test_gold_is_nobodys_progress(office):
    gold = a_span(office.ids[0], GOLD)
    edits = (AddPerson(Person(GOLD, GOLD, GOLD)), AddSpan(gold))
    office.workspace.do(Batch(edits), "Settle", lead=True)
    figures = office.figures()
    assert GOLD not in {one.id for one in figures.people}
    assert sum(label.spans for label in figures.labels) == 0
    assert figures.days == ()


def test_the_figures_of_one_person_are_theirs_only(office):
    office.work(1, "Ann", marks=2, seconds=9, state="done")
    office.work(1, "فاطمة", marks=3)
    figures = office.figures("فاطمة")
    assert [one.name for one in figures.people] == ["فاطمة"]
    assert {day.person for day in figures.days} == {office.people["فاطمة"].id}
    assert sum(label.spans for label in figures.labels) == 3
    assert not figures.is_whole


def test_an_annotator_sees_nothing_of_others_whatever_is_asked_for(office):
    office.give(1, "فاطمة", "2020-01-01")
    office.work(1, "فاطمة", marks=3, seconds=100, state="in progress")
    office.work(2, "Ann", marks=1)
    office.as_("Ann")
    for asked in ("", "فاطمة", "Ann"):
        figures = office.figures(asked)
        assert [one.name for one in figures.people] == ["Ann"]
        assert figures.overlap is None
        assert not figures.at_risk
        assert {day.person for day in figures.days} == {office.people["Ann"].id}
        assert sum(label.spans for label in figures.labels) == 1
    with pytest.raises(RuleBrokenError, match="Only leads and reviewers"):
        finish(office.live.trend_job())


def test_a_second_reading_is_not_told_to_who_reads_and_counts_for_nobody_else(office):
    office.work(1, "Ann", marks=3, seconds=60, state="done")
    ann, document = office.people["Ann"].id, office.ids[0]
    reader = Person("again", "Ann", "p9")
    given = Assignment(document, reader.id, purpose=AssignmentPurpose.REPEAT)
    records = SecondReader(reader.id, ann), given
    edits = (AddPerson(reader), *(ChangeRecord(None, one) for one in records))
    office.workspace.do(Batch(edits), "Assign")
    office.as_("Ann")
    mine = person(office.figures(), "Ann")
    assert (mine.by_state[State.OPEN], mine.by_state[State.DONE], mine.spans) == (1, 0, 0)
    annotating.mark(office.workspace, document, "quantity", [(5, 9)])
    annotating.spend_time(office.workspace, document, 7)
    figures = office.figures()
    mine = person(figures, "Ann")
    assert (mine.by_state[State.IN_PROGRESS], mine.spans, mine.seconds) == (1, 1, 7)
    assert [(day.spans, day.seconds) for day in figures.days] == [(4, 67)]
    assert [one.documents for one in figures.labels if one.label == "claim"] == [{}]
    office.as_("Lea")
    seen = person(office.figures(), "Ann")
    assert (seen.by_state[State.DONE], seen.spans, seen.seconds) == (1, 3, 60)
    assert {day.spans for day in office.figures().days} == {3}


def test_an_edit_costs_the_documents_around_it_only(office, monkeypatch):
    monkeypatch.setattr(live, "_DOCUMENTS_AT_ONCE", 5)
    office.work(1, "Ann", marks=1)
    office.figures()
    read = []
    whole = live.layers_between
    monkeypatch.setattr(
        live,
        "layers_between",
        lambda connection, keys: read.append(keys) or whole(connection, keys),
    )
    office.figures()
    assert read == []
    office.workspace.person = office.people["Ann"]
    annotating.mark(office.workspace, office.ids[6], "claim", [(0, 1)])
    office.workspace.person = office.people["Lea"]
    assert person(office.figures(), "Ann").spans == 2
    assert len(read) == 1
    assert 7 in read[0]


def test_an_empty_corpus_has_figures_of_nothing(tmp_path):
    workspace = a_corpus(tmp_path, documents=0)
    figures = finish(live.LiveDashboard(workspace).figures_job())
    assert figures.overlap == {0: ()}
    assert figures.days == ()
    assert all(label.share is None for label in figures.labels)
    workspace.close()


def test_agreement_is_told_batch_by_batch(tmp_path):
    texts = [
        Text(
            f"{name} one two three",
            {"a": [("x", [(0, 2)])], "b": [("x", [(0, end)])]},
            metadata={"batch": name},
        )
        for name, end in (("first", 1), ("second", 2))
    ]
    workspace = a_team(tmp_path, texts, ("x",))
    points = finish(live.LiveDashboard(workspace).trend_job())
    assert [(one.batch, one.exact_f1) for one in points] == [("first", 0.0), ("second", 1.0)]
    assert list(points[1].documents.values()) == [1.0]
    workspace.close()
