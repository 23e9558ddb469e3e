"""What was done on which day comes from the journal, also what was done elsewhere."""

import contextlib
import random
from collections import Counter

import pytest

from annotator.model.errors import RuleBrokenError
from annotator.model.layer import State
from annotator.model.person import GOLD
from annotator.services import annotating
from annotator.services.dashboard.additions import DONE, SECONDS, SPANS, additions
from annotator.services.dashboard.days import DayBook
from annotator.services.edits import AddSpan, Batch, ChangeSpan
from annotator.services.jobs import finish
from tests.makers import a_corpus, a_span
from tests.services.dashboard.clocks import SetClock
from tests.services.packets.copies import a_team, sent, worked, working


@pytest.fixture
def clock(monkeypatch):
    return SetClock(monkeypatch)


@pytest.fixture
def workspace(tmp_path, clock):
    with contextlib.closing(a_corpus(tmp_path, documents=2)) as opened:
        yield opened


def read(workspace, book=None):
    book = book or DayBook()
    finish(book.read_job(workspace.store))
    return {key: number for key, number in book.sums.items() if number}


def totals(book_sums):
    found = Counter()
    for (_, person, what, label), number in book_sums.items():
        found[person, what, label] += number
    return {key: number for key, number in found.items() if number}


def tables(workspace):
    """Return the same sums from what the corpus holds now."""
    found = Counter()
    for row in workspace.document_rows():
        for content in workspace.contents(row.id):
            person = content.layer.person_id
            for span in content.spans:
                found[person, SPANS, span.label] += 1
            found[person, DONE, ""] += content.layer.state is State.DONE
            found[person, SECONDS, ""] += content.layer.seconds
    return {key: number for key, number in found.items() if number}


def test_each_day_has_what_was_done_on_it(workspace, clock):
    first, second = (row.id for row in workspace.document_rows())
    me, monday = workspace.person.id, clock.day
    annotating.mark(workspace, first, "claim", [(4, 12)])
    span = annotating.mark(workspace, first, "claim", [(13, 17)])
    annotating.spend_time(workspace, first, 60)
    clock.go_on(days=1)
    annotating.relabel(workspace, span, "quantity")
    annotating.set_state(workspace, first, State.DONE)
    annotating.spend_time(workspace, second, 30)
    assert read(workspace) == {
        (monday, me, SPANS, "claim"): 2,
        (monday, me, SECONDS, ""): 60,
        (clock.day, me, SPANS, "claim"): -1,
        (clock.day, me, SPANS, "quantity"): 1,
        (clock.day, me, DONE, ""): 1,
        (clock.day, me, SECONDS, ""): 30,
    }


def test_what_is_undone_on_the_same_day_counts_nothing(workspace, clock):
    first, _ = (row.id for row in workspace.document_rows())
    annotating.mark(workspace, first, "claim", [(4, 12)])
    annotating.set_state(workspace, first, State.DONE)
    workspace.undo()
    workspace.undo()
    assert read(workspace) == {}
    workspace.redo()
    assert read(workspace) == {(clock.day, workspace.person.id, SPANS, "claim"): 1}


def test_only_new_rows_are_read_again(workspace, monkeypatch):
    first, _ = (row.id for row in workspace.document_rows())
    book = DayBook()
    annotating.mark(workspace, first, "claim", [(4, 12)])
    read(workspace, book)
    taken = []
    monkeypatch.setattr(
        "annotator.services.dashboard.days.additions",
        lambda data: taken.append(data["edit"]) or additions(data),
    )
    annotating.mark(workspace, first, "quantity", [(4, 12)])
    assert sum(read(workspace, book).values()) == 2
    assert taken == ["AddSpan"]


def test_the_documents_of_a_day_are_known(workspace, clock):
    first, second = (row.id for row in workspace.document_rows())
    annotating.mark(workspace, first, "claim", [(4, 12)])
    annotating.spend_time(workspace, second, 3)
    book = DayBook()
    read(workspace, book)
    assert book.documents[clock.day, workspace.person.id] == {first, second}


def test_an_edit_within_a_batch_counts_as_one_alone():
    span = a_span()
    moved = a_span(id=span.id, fragments=((5, 9),))
    batch = Batch((AddSpan(span), Batch((ChangeSpan(span, moved),))))
    assert [one.number for one in additions(batch.to_data())] == [1]


def test_an_edit_that_was_blanked_is_counted_as_one_that_says_nothing(workspace, monkeypatch):
    first, _ = (row.id for row in workspace.document_rows())
    annotating.mark(workspace, first, "claim", [(4, 12)])
    journal = type(workspace.store.journal)
    whole = journal.rows_behind

    def blanked(self, seq, limit):
        rows = whole(self, seq, limit)
        kind = type(rows[0]) if rows else None
        return [
            kind(*(b"" if name == "body" else getattr(row, name) for name in kind.__slots__))
            if row.title == "Mark"
            else row
            for row in rows
        ]

    monkeypatch.setattr(journal, "rows_behind", blanked)
    book = DayBook()
    assert read(workspace, book) == {}
    assert book.unreadable == 1


def act(lead, chance):
    document = chance.choice(lead.document_rows()).id
    spans = lead.spans(document)
    if not spans or chance.random() < 0.5:
        start = chance.randrange(60)
        label = chance.choice(("claim", "quantity"))
        annotating.mark(lead, document, label, [(start, start + 9)])
    elif chance.random() < 0.4:
        annotating.relabel(lead, chance.choice(spans), "attribution")
    elif chance.random() < 0.4:
        annotating.set_state(lead, document, chance.choice(list(State)))
        annotating.spend_time(lead, document, 7)
    else:
        lead.undo()


@pytest.mark.parametrize("seed", range(6))
def test_the_days_together_are_what_the_corpus_holds(tmp_path, seed):
    chance = random.Random(seed)
    with contextlib.closing(a_team(tmp_path).lead) as lead:
        for _ in range(60):
            with contextlib.suppress(RuleBrokenError):
                act(lead, chance)
        assert totals(read(lead)) == tables(lead)


@pytest.fixture
def team(tmp_path, monkeypatch, clock):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "data"))
    made = a_team(tmp_path)
    with contextlib.closing(made.lead):
        yield made


def test_work_that_came_back_belongs_to_the_days_on_which_it_was_done(team, clock):
    document = team.lead.document_rows()[0].id
    copy = team.copy(team.ada, team.hand_out(team.ada))
    clock.go_on(days=1)
    first_day = clock.day
    with working(copy) as workspace:
        annotating.mark(workspace, document, "claim", [(4, 12)])
        annotating.spend_time(workspace, document, 90)
    clock.go_on(days=1)
    second_day = clock.day
    with working(copy) as workspace:
        annotating.mark(workspace, document, "quantity", [(13, 17)])
        annotating.set_state(workspace, document, State.DONE)
    clock.go_on(days=3)
    team.merge(sent(copy, "back"))
    ada = team.ada.id
    assert read(team.lead) == {
        (first_day, ada, SPANS, "claim"): 1,
        (first_day, ada, SECONDS, ""): 90,
        (second_day, ada, SPANS, "quantity"): 1,
        (second_day, ada, DONE, ""): 1,
    }
    team.lead.undo()
    assert read(team.lead) == {}


@pytest.mark.parametrize("seed", range(4))
def test_two_copies_of_one_person_add_up_to_what_the_corpus_holds(team, seed):
    chance = random.Random(seed)
    out = team.hand_out(team.ada)
    laptop, desktop = (team.copy(team.ada, out, place) for place in ("laptop", "desktop"))
    for copy in (laptop, desktop):
        worked(copy, chance, 25)
    team.merge(sent(laptop, "one"))
    worked(laptop, chance, 10)
    team.merge(sent(desktop, "two"), sent(laptop, "three"))
    assert totals(read(team.lead)) == tables(team.lead)
    assert GOLD not in {key[1] for key in read(team.lead)}
