"""Second readings and gold questions on the board, and that annotators are told nothing."""

from datetime import date

import pytest

from annotator.model.layer import Layer, State
from annotator.model.person import GOLD, Person
from annotator.model.team import Assignment
from annotator.services import annotating
from annotator.services.assigning import change_job
from annotator.services.edits import AddPerson, AddSpan, Batch, ChangeLayer
from annotator.services.jobs import finish
from annotator.services.rereading import (
    Repeat,
    plan_repeat_job,
    plan_rule,
    repeat_in_force,
    rule_job,
)
from annotator.ui.pages.board.quality_dialog import QualityDialog
from tests.makers import a_span

ONE = Repeat(0.25, 0)


@pytest.fixture
def worked(board):
    """Ann has finished four texts with a claim each; two texts have gold that is done."""
    workspace = board.workspace
    edits = [AddPerson(Person(GOLD, GOLD, GOLD))]
    for number in range(4):
        document_id = f"d{number}"
        edits.append(AddSpan(a_span(document_id, "id-0", ((0, 1),))))
        edits.append(_done(document_id, "id-0"))
    for number in (4, 5):
        edits.append(AddSpan(a_span(f"d{number}", GOLD, ((0, 1),))))
        edits.append(_done(f"d{number}", GOLD))
    workspace.do(Batch(tuple(edits)), "Import", lead=True)
    board.wait()
    return board


def _done(document_id, owner_id):
    return ChangeLayer(Layer(document_id, owner_id), Layer(document_id, owner_id, State.DONE))


def _given(board):
    with board.workspace.store.lock:
        found = board.workspace.store.records.all(Assignment)
    return [(one.document_id, one.person_id) for one in found]


def _dialog(board):
    board.press("Ctrl+Alt+Z")
    dialog = board.desk.dialog(QualityDialog)
    board.desk.qtbot.waitUntil(lambda: not dialog.is_reading)
    board.desk.settle()
    return dialog


def test_without_any_both_tabs_say_so(worked):
    dialog = _dialog(worked)
    assert dialog.readings._nothing.text() == "Nothing was issued a second time yet."
    assert dialog.scores._nothing.text() == "No gold question was handed out yet."
    dialog.reject()


def test_a_share_is_issued_again_and_seen_by_its_person_as_new_work(worked):
    dialog = _dialog(worked)
    dialog.share.setValue(25)
    dialog.after.setValue(0)
    dialog.issue.click()
    worked.wait()
    assert worked.desk.said == "Issued again: 1"
    ((document_id, _),) = _given(worked)
    row = int(document_id[1:])
    assert worked.page.model.index(row, 2).data() == "not given  ↻"
    worked.select((row, 0))
    assert "issued again: Open" in worked.said()
    worked.frame.close_corpus()
    worked.open("id-0")
    page = worked.frame.page
    page.show_document(document_id)
    assert page.desk.spans == {}
    annotating.mark(worked.workspace, document_id, "claim", [(0, 1)])
    assert len(page.desk.spans) == 1
    annotating.set_state(worked.workspace, document_id, State.DONE)
    assert page.desk.layer.state is State.DONE
    worked.desk.press("Ctrl+Z")
    assert page.desk.layer.state is State.IN_PROGRESS


def test_figures_of_second_readings_are_shown(worked):
    finish(change_job(worked.workspace, finish(plan_repeat_job(worked.workspace, ONE))))
    ((document_id, reader_id),) = _given(worked)
    mark = AddSpan(a_span(document_id, reader_id, ((0, 1),)))
    edits = Batch((mark, _done(document_id, reader_id)))
    worked.workspace.do(edits, "Import", lead=True)
    worked.wait()
    row = int(document_id[1:])
    assert worked.page.model.index(row, 2).data() == "not given  ↻✓"
    dialog = _dialog(worked)
    assert dialog.readings.people.texts() == [
        ["Ann (p0)", "1", "1", "1.00, n = 1", "1.00, n = 1"]
    ]
    labels, documents = dialog.readings.details
    assert labels.texts() == [["claim", "1", "1", "1.00, n = 1"]]
    assert [line[1:] for line in documents.texts()] == [["0", "1.00, n = 1"]]
    dialog.end.click()
    worked.wait()
    assert worked.desk.said == "Taken back: 1"
    assert worked.page.model.index(row, 2).data() == "not given"
    _dialog(worked).end.click()
    worked.wait()
    assert worked.desk.said.startswith("No second reading that you ask for")


def test_issuing_is_undone_on_the_board(worked):
    dialog = _dialog(worked)
    dialog.share.setValue(100)
    dialog.after.setValue(0)
    dialog.issue.click()
    worked.wait()
    assert worked.desk.said == "Issued again: 4"
    worked.press("Ctrl+Z")
    assert worked.frame.front is worked.page
    with worked.workspace.store.lock:
        assert worked.workspace.store.records.all(Assignment) == []
    assert worked.page.model.index(0, 2).data() == "not given"


def _wait_for_schedule(board):
    board.desk.qtbot.waitUntil(lambda: not board.frame.repeats.is_running)
    board.desk.settle()


def test_a_rule_is_set_seen_changed_and_ended(worked):
    dialog = _dialog(worked)
    assert dialog.told.text() == "Issued once, now."
    dialog.share.setValue(25)
    dialog.after.setValue(0)
    dialog.always.setChecked(True)
    assert dialog.told.text().startswith("Kept to each day")
    dialog.issue.click()
    worked.desk.qtbot.waitUntil(lambda: worked.desk.said.endswith("Issued again: 1"))
    worked.wait()
    assert len(_given(worked)) == 1
    assert repeat_in_force(worked.workspace) == ONE
    dialog = _dialog(worked)
    assert dialog.always.isChecked()
    assert dialog.told.text().startswith("In force: 25 per cent, days since finished: 0.")
    dialog.share.setValue(50)
    dialog.issue.click()
    worked.desk.qtbot.waitUntil(lambda: len(_given(worked)) == 2)
    worked.wait()
    dialog = _dialog(worked)
    assert dialog.share.value() == 50
    dialog.always.setChecked(False)
    assert dialog.issue.text() == "&End this"
    assert dialog.told.text().endswith("What was issued stays.")
    dialog.issue.click()
    worked.wait()
    assert worked.desk.said == "Nothing is issued again by itself any more."
    assert repeat_in_force(worked.workspace) is None
    worked.press("Ctrl+Z")
    assert repeat_in_force(worked.workspace).share == 0.5
    assert worked.frame.front is worked.page


def test_the_rule_is_kept_to_on_a_new_day_and_for_the_board(worked):
    finish(rule_job(worked.workspace, Repeat(0.25, 0)))
    repeats = worked.frame.repeats
    finish(change_job(worked.workspace, plan_rule(worked.workspace, Repeat(0.5, 0))))
    repeats.look_at_calendar()
    assert not repeats.is_running
    repeats._today = lambda: date(2099, 1, 1)
    repeats.look_at_calendar()
    _wait_for_schedule(worked)
    assert len(_given(worked)) == 2
    assert worked.desk.said == "Issued again: 1"
    finish(change_job(worked.workspace, plan_rule(worked.workspace, Repeat(1, 0))))
    worked.press("Ctrl+Alt+B")
    worked.frame.show_texts()
    worked.press("Ctrl+Alt+B")
    _wait_for_schedule(worked)
    worked.wait()
    assert len(_given(worked)) == 4
    assert worked.page.model.index(0, 2).data() == "not given  ↻"


def test_what_an_annotator_looks_at_stays_until_they_open_another_text(worked):
    finish(change_job(worked.workspace, plan_rule(worked.workspace, Repeat(1, 0))))
    worked.frame.close_corpus()
    worked.open("id-0")
    page, frame = worked.frame.page, worked.frame
    page.show_document("d1")
    shown = list(page.desk.spans)
    page.text.select(0, 1)
    frame.repeats.carry_out()
    _wait_for_schedule(worked)
    assert len(_given(worked)) == 4
    assert list(page.desk.spans) == shown
    assert page.text.selection() == (0, 1)
    assert not worked.desk.said
    assert not worked.desk.is_enabled("edit.undo")
    rows = {row.id: row.state for row in page.panes.documents.model.rows()}
    assert (rows["d1"], rows["d0"]) == ("done", "open")
    page.show_document("d0")
    assert page.desk.spans == {}
    rows = {row.id: row.state for row in page.panes.documents.model.rows()}
    assert rows["d1"] == "open"
    page.show_document("d1")
    assert page.desk.spans == {}
    assert page.desk.layer.state is State.OPEN


def test_nothing_finished_so_long_ago_is_a_sentence(worked):
    _dialog(worked).issue.click()
    worked.wait()
    assert worked.desk.said.startswith("There is nothing to issue again")


def test_questions_are_mixed_in_and_scored(worked):
    dialog = _dialog(worked)
    dialog.tabs.setCurrentIndex(1)
    dialog.number.setValue(1)
    dialog.mix.click()
    worked.wait()
    assert worked.desk.said == "Questions mixed in: 3"
    with worked.workspace.store.lock:
        given = worked.workspace.store.records.all(Assignment)
    bobs = next(one for one in given if one.person_id == "id-1")
    row = int(bobs.document_id[1:])
    assert worked.page.model.index(row, 3).data() == "?"
    worked.select((row, 1))
    assert "gold question" in worked.said()
    span = a_span(bobs.document_id, "id-1", ((0, 1),))
    edits = (AddSpan(span), _done(bobs.document_id, "id-1"))
    worked.workspace.do(Batch(edits), "Import", lead=True)
    worked.wait()
    dialog = _dialog(worked)
    rows = {row[0]: row[1:] for row in dialog.scores.people.texts()}
    assert rows["Bob 😀 (p1)"] == ["1", "1", "1.00, n = 1", "1.00, n = 1"]
    assert rows["Ann (p0)"] == ["1", "0", "—", "—"]
    dialog.scores.people.select([1])
    assert [line[2:] for line in dialog.scores.details[0].texts()] == [
        ["1.00, n = 1", "1.00, n = 1"]
    ]
    dialog.reject()


def test_an_annotator_has_no_such_command_and_sees_no_purpose(worked):
    dialog = _dialog(worked)
    dialog.mix.click()
    worked.wait()
    worked.frame.close_corpus()
    worked.open("id-1")
    assert not worked.desk.is_enabled("board.quality")
    documents = worked.frame.page.panes.documents
    facts = [documents.model._facts(row) for row in documents.model.rows()]
    assert not any("question" in line or "gold" in line for line in facts)


def test_questions_and_readings_go_to_those_who_are_ticked(worked):
    dialog = _dialog(worked)
    assert dialog.people.ticked() == ("p0", "p1", "p2")
    dialog.tabs.setCurrentIndex(1)
    dialog.number.setValue(1)
    dialog.people.tick(())
    assert not dialog.mix.isEnabled()
    assert not dialog.issue.isEnabled()
    dialog.people.tick(("p1",))
    dialog.mix.click()
    worked.wait()
    assert worked.desk.said == "Questions mixed in: 1"
    assert [person_id for _, person_id in _given(worked)] == ["id-1"]
    dialog = _dialog(worked)
    dialog.after.setValue(0)
    dialog.people.tick(("p1", "p2"))
    dialog.issue.click()
    worked.wait()
    assert worked.desk.said.startswith("There is nothing to issue again")


def test_a_rule_keeps_its_people(worked):
    dialog = _dialog(worked)
    dialog.share.setValue(25)
    dialog.after.setValue(0)
    dialog.always.setChecked(True)
    assert "who come later" in dialog.told.text()
    dialog.people.tick(("p0",))
    assert "who come later" not in dialog.told.text()
    dialog.issue.click()
    worked.desk.qtbot.waitUntil(lambda: worked.desk.said.endswith("Issued again: 1"))
    worked.wait()
    assert repeat_in_force(worked.workspace).people == ("p0",)
    dialog = _dialog(worked)
    assert dialog.people.ticked() == ("p0",)
    dialog.reject()
