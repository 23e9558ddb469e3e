"""Giving and taking back on the board, by keys and by mouse, one step of undo each."""

from PySide6.QtWidgets import QAbstractButton

from annotator.model.layer import State
from annotator.model.team import Assignment, Remark
from annotator.services import annotating
from annotator.services.edits import ChangeRecord
from annotator.ui.pages.board.dialogs import PersonDialog, ReturnDialog, TermsDialog
from annotator.ui.panels.rows import SIGN
from annotator.ui.safe import PlainLabel

NOTHING = ["", "", ""]


def _assignments(board):
    with board.workspace.store.lock:
        return board.workspace.store.records.all(Assignment)


def test_nobody_has_anything_at_first(board):
    assert board.cells() == [NOTHING] * 6
    assert board.page.title() == "Board"
    assert board.frame.front is board.page


def test_titles_have_a_head_and_the_room_that_no_column_needs(board):
    grid = board.page.grid
    (head,) = grid.findChild(QAbstractButton).findChildren(PlainLabel)
    assert head.text() == "Document"
    board.frame.resize(700, 600)
    board.desk.settle()
    narrow = grid.verticalHeader().width()
    board.frame.resize(1600, 600)
    board.desk.settle()
    assert narrow < grid.verticalHeader().width() < 800


def test_a_column_is_as_wide_as_the_days_in_it_up_to_a_limit(board):
    grid = board.page.grid
    (first, *_), people = board.workspace.document_rows(), board.page.grid.board.people()
    before = [grid.columnWidth(column) for column in (2, 3, 4)]
    given = Assignment(first.id, people[0], due="2031-09-30", priority=99)
    board.workspace.do(ChangeRecord(None, given), "Assign")
    board.wait()
    words = grid.board.index(0, 2).data()
    assert "30" in words
    room = grid.columnWidth(2) - grid.fontMetrics().horizontalAdvance(words)
    assert room >= SIGN + 16  # what the cell keeps free beside its words
    assert [grid.columnWidth(column) for column in (3, 4)] == before[1:]


def test_space_gives_what_is_chosen_and_takes_it_back(board):
    board.select((0, 0), (2, 1))
    board.press("Space")
    assert board.cells()[:3] == [["open", "", ""], NOTHING, ["", "open", ""]]
    assert board.desk.said == "Given: 2"
    board.press("Space")
    assert board.cells() == [NOTHING] * 6
    assert board.desk.said == "Taken back: 2"


def test_space_gives_only_what_is_missing(board):
    board.select((0, 0))
    board.press("Space")
    board.select((0, 0), (0, 1))
    board.press("Space")
    assert board.cells()[0] == ["open", "open", ""]
    assert board.desk.said == "Given: 1"


def test_undo_is_one_step_and_stays_on_the_board(board):
    board.page.grid.selectAll()
    board.press("Space")
    assert board.cells() == [["open"] * 3] * 6
    board.press("Ctrl+Z")
    assert board.cells() == [NOTHING] * 6
    assert board.frame.front is board.page
    board.press("Ctrl+Y")
    assert board.cells() == [["open"] * 3] * 6


def test_the_notice_has_an_undo(board):
    board.select((3, 2))
    board.press("Space")
    board.frame.messages._act()
    board.wait()
    assert board.cells() == [NOTHING] * 6


def test_the_undo_of_a_notice_goes_with_the_next_step(board):
    board.select((3, 2))
    board.press("Space")
    workspace = board.workspace
    assert board.desk.said == "Given: 1"
    annotating.mark(workspace, workspace.document_rows()[0].id, "claim", [(0, 1)])
    board.wait()
    assert board.desk.said == ""
    board.select((4, 2))
    board.press("Space")
    annotating.spend_time(workspace, workspace.document_rows()[0].id, 5)
    board.wait()
    assert board.desk.said == "Given: 1"  # time is no step of undo


def test_a_double_click_gives_and_takes(board):
    board.double_click(4, 2)
    assert board.cells()[4] == ["", "", "open"]
    board.double_click(4, 2)
    assert board.cells()[4] == NOTHING


def test_arrows_walk_and_delete_takes_back(board):
    board.select((0, 0))
    board.press("Space", "Down", "Right", "Space")
    assert board.cells()[:2] == [["open", "", ""], ["", "open", ""]]
    board.press("Delete")
    assert board.cells()[:2] == [["open", "", ""], NOTHING]


def test_taking_back_begun_work_says_so_and_keeps_it_in_sight(board):
    board.select((0, 0))
    board.press("Space")
    board.set_state(0, 0, State.IN_PROGRESS)
    assert board.cells()[0] == ["in progress", "", ""]
    board.press("Delete")
    assert board.desk.said == "Taken back: 1, of which begun: 1. What was marked stays."
    assert board.cells()[0] == ["(in progress)", "", ""]


def test_work_that_is_done_and_was_never_given_is_neither_given_nor_taken(board):
    board.set_state(0, 0, State.DONE)
    board.select((0, 0))
    board.press("Space")
    assert board.desk.said == "Nothing that you ask for is assigned to anybody."
    assert _assignments(board) == []


def test_day_and_priority_are_changed_for_what_is_chosen(board):
    board.select((0, 0), (1, 0))
    board.press("Space", "Ctrl+Alt+Y")
    dialog = board.desk.dialog(TermsDialog)
    assert not dialog.do.isEnabled()
    dialog.changes_day.setChecked(True)
    dialog.day.set_day("2031-05-04")
    dialog.changes_priority.setChecked(True)
    dialog.priority.setValue(7)
    dialog.accept()
    board.wait()
    assert {(one.due, one.priority) for one in _assignments(board)} == {("2031-05-04", 7)}
    assert "due 4 May 2031 · priority 7" in board.said()
    assert board.page.model.index(0, 2).data() == "4 May 2031  ▲7"


def test_only_the_priority_is_changed_where_only_that_is_ticked(board):
    board.select((0, 0))
    board.press("Space", "Ctrl+Alt+Y")
    dialog = board.desk.dialog(TermsDialog)
    dialog.changes_priority.setChecked(True)
    dialog.priority.setValue(2)
    dialog.accept()
    board.wait()
    assert [(one.due, one.priority) for one in _assignments(board)] == [("", 2)]


def test_terms_need_something_that_is_given(board):
    board.select((0, 0))
    board.press("Ctrl+Alt+Y")
    assert board.desk.said == "Nothing that is chosen is assigned: give it first."


def test_done_work_is_returned_with_a_comment(board):
    board.select((0, 0), (1, 1))
    board.press("Space")
    board.set_state(0, 0, State.DONE)
    board.select((0, 0), (1, 1))
    board.press("Ctrl+Alt+K")
    dialog = board.desk.dialog(ReturnDialog)
    assert not dialog.do.isEnabled()
    dialog.comment.setPlainText("انظر إلى الاقتباسات 😀")
    dialog.accept()
    board.wait()
    assert board.cells()[:2] == [["returned", "", ""], ["", "open", ""]]
    with board.workspace.store.lock:
        remarks = board.workspace.store.records.all(Remark)
    assert [each.text for each in remarks] == ["انظر إلى الاقتباسات 😀"]
    board.select((0, 0))
    assert "said: انظر إلى الاقتباسات 😀" in board.said()
    board.press("Ctrl+Z")
    assert board.cells()[0] == ["done", "", ""]


def test_nothing_is_returned_that_is_not_done(board):
    board.select((0, 0))
    board.press("Space", "Ctrl+Alt+K")
    assert board.desk.said == "None of these is done yet, so none can be returned."
    assert not board.desk.has_dialog()


def test_return_opens_the_text_of_the_row(board):
    board.select((2, 0))
    board.press("Return")
    assert board.frame.front is board.frame.page
    assert board.frame.page.document_id() == "d2"


def test_a_person_who_leads_nothing_sees_no_board(board):
    board.frame.close_corpus()
    board.open("id-0")
    assert not board.desk.is_enabled("project.board")
    assert not board.desk.is_enabled("board.rule")


def test_somebody_new_is_added_by_name_and_can_be_given_texts(board):
    board.press("Ctrl+Alt+L")
    dialog = board.desk.dialog(PersonDialog)
    assert not dialog.do.isEnabled()
    dialog.name.setText(" Dora 😀 ")
    board.desk.press("Return")
    board.wait()
    assert board.workspace.people()[-1].name == "Dora 😀"
    assert board.desk.said == "Added: Dora 😀"
    assert not board.frame.messages._action.isVisible()  # it would undo something else
    board.select((0, 3))
    board.press("Space")
    assert board.cells()[0] == ["", "", "", "open"]
