"""Assigning by rule: what is foretold is what happens, as one step of undo."""

import pytest
from PySide6.QtCore import Qt

from annotator.model.layer import State
from annotator.model.person import Person, Role
from annotator.model.team import Assignment, Batch
from annotator.services.edits import AddPerson
from annotator.ui.pages.board.rule_dialog import RuleDialog


@pytest.fixture
def rule(board):
    """Open the dialog over the board; it has planned."""
    board.press("Ctrl+Alt+P")
    dialog = board.desk.dialog(RuleDialog)
    _wait(board, dialog)
    return dialog


def _wait(board, dialog):
    board.desk.qtbot.waitUntil(lambda: not dialog.is_planning)
    board.desk.settle()


def _choose(board, dialog, kind):
    dialog.form.kind.setCurrentIndex(dialog.form.kind.findData(kind))
    _wait(board, dialog)


def _counts(board):
    with board.workspace.store.lock:
        return len(board.workspace.store.records.all(Assignment))


def test_everybody_gets_everything_by_default(board, rule):
    assert rule.said() == "Documents: 6. New assignments: 18. There or done already: 0."
    rule.accept()
    board.wait()
    assert board.cells() == [["open"] * 3] * 6
    assert board.desk.said.startswith("Assigned: 18. “Hand out…” ")
    board.press("Ctrl+Z")
    assert _counts(board) == 0
    assert board.desk.said == ""


def test_a_lead_who_also_annotates_is_not_meant_unless_nobody_else_is_there(board):
    both = frozenset({Role.LEAD, Role.ANNOTATOR})
    board.workspace.do(AddPerson(Person("id-9", "Leo", "p9", both)), "Add person", lead=True)
    board.press("Ctrl+Alt+P")
    dialog = board.desk.dialog(RuleDialog)
    _wait(board, dialog)
    assert len(dialog.form.rule().selection.people) == 3
    assert "p9" not in dialog.form.rule().selection.people
    dialog.reject()
    board.desk.settle()


def test_loads_are_shown_and_become_what_was_foretold(board, rule):
    rule.form.each.setValue(2)
    _choose(board, rule, "shared")
    rows = rule.shares.texts()
    assert [row[0] for row in rows] == ["Ann (p0)", "Bob 😀 (p1)", "علي بن أبي طالب (p2)"]
    assert [row[1] for row in rows] == ["4", "4", "4"]
    rule.accept()
    board.wait()
    cells = board.cells()
    assert [sum(row[person] == "open" for row in cells) for person in range(3)] == [4, 4, 4]
    assert all(sum(map(bool, row)) == 2 for row in cells)


def test_a_shared_set_comes_first_in_a_batch_of_its_own(board, rule):
    rule.form.each.setValue(1)
    rule.form.calibration.setValue(2)
    rule.form.batch.setCurrentText("Round 😀")
    rule.form.day.set_day("2031-01-02")
    _choose(board, rule, "shared")
    assert "New batch “Calibration”: documents: 2" in rule.said()
    assert "New batch “Round 😀”: documents: 4" in rule.said()
    rule.accept()
    board.wait()
    assert _counts(board) == 2 * 3 + 4
    with board.workspace.store.lock:
        batches = board.workspace.store.records.all(Batch)
        given = board.workspace.store.records.all(Assignment)
    assert {batch.name for batch in batches} == {"Calibration", "Round 😀"}
    assert {one.due for one in given} == {"2031-01-02"}
    board.press("Ctrl+Z")
    assert _counts(board) == 0
    assert board.page.filters.batch.count() == 1


def test_only_some_people_and_the_documents_that_are_selected(board):
    board.select((1, 0), (4, 2))
    board.press("Ctrl+Alt+P")
    dialog = board.desk.dialog(RuleDialog)
    for row in (0, 2):
        dialog.form.people._items.item(row).setCheckState(Qt.CheckState.Unchecked)
    _wait(board, dialog)
    assert dialog.said() == "Documents: 2. New assignments: 2. There or done already: 0."
    dialog.accept()
    board.wait()
    cells = board.cells()
    assert [row for row, each in enumerate(cells) if any(each)] == [1, 4]
    assert cells[1] == cells[4] == ["", "open", ""]


def test_documents_that_are_shown_by_a_filter_are_meant(board):
    board.choose(board.page.filters.metadata, "source: Courier")
    board.press("Ctrl+Alt+P")
    dialog = board.desk.dialog(RuleDialog)
    _wait(board, dialog)
    assert dialog.form.documents.currentText() == "Those that are shown: 3"
    assert dialog.said().startswith("Documents: 3.")
    dialog.reject()


def test_without_a_person_a_sentence_says_so(board, rule):
    for row in range(3):
        rule.form.people._items.item(row).setCheckState(Qt.CheckState.Unchecked)
    _wait(board, rule)
    assert rule.said() == "Nobody is chosen: tick who is to get documents."
    assert not rule.do.isEnabled()
    rule.reject()


def test_a_batch_only(board, rule):
    _choose(board, rule, "batch")
    assert rule.said() == "Give the batch a name."
    rule.form.batch.setCurrentText("Pilot")
    _wait(board, rule)
    rule.accept()
    board.wait()
    assert _counts(board) == 0
    assert board.page.filters.batch.itemText(1) == "Pilot (6)"


def test_what_is_handed_out_already_is_said_and_cannot_be_done_again(board, rule):
    rule.accept()
    board.wait()
    board.set_state(0, 0, State.DONE)
    board.press("Ctrl+Alt+P")
    again = board.desk.dialog(RuleDialog)
    _wait(board, again)
    assert "All of this is assigned already." in again.said()
    assert not again.do.isEnabled()
    again.reject()


def test_a_dialog_that_is_closed_while_it_plans_leaves_nothing_behind(board):
    board.desk.press("Ctrl+Alt+P")
    board.desk.dialog(RuleDialog).reject()
    board.wait()
    assert _counts(board) == 0
