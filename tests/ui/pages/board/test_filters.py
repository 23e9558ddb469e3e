"""What of the board is shown, batches, and how it follows what happens elsewhere."""

from PySide6.QtCore import Qt

from annotator.model.layer import State
from annotator.model.team import Assignment, Batch
from annotator.services.edits import ChangeRecord
from annotator.ui.pages.board.dialogs import BatchDialog, BatchesDialog
from annotator.ui.pages.board.model import BATCHES, DONE


def _give(board, *pairs):
    for row, person in pairs:
        one = Assignment(f"d{row}", f"id-{person}")
        board.workspace.do(ChangeRecord(None, one), "Assign")
    board.wait()


def test_words_search_titles_and_metadata(board):
    board.search("post 4")
    assert board.titles() == ["Text 4"]
    board.search("none such")
    assert board.titles() == []
    assert board.page._empty.text() == "No document matches: press “Show all”."
    board.page.filters.all.click()
    assert len(board.titles()) == 6


def test_states_and_people(board):
    _give(board, (0, 0), (2, 0), (2, 1))
    board.set_state(2, 0, State.DONE)
    board.choose(board.page.filters.held, "Done")
    assert board.titles() == ["Text 2"]
    board.choose(board.page.filters.person, "Bob")
    assert board.titles() == []
    board.choose(board.page.filters.held, "In any state")
    assert board.titles() == ["Text 2"]
    board.choose(board.page.filters.held, "With nobody")
    assert "Text 2" not in board.titles()
    board.choose(board.page.filters.person, "Anybody")
    assert [row.id for row in board.page.model.rows()] == ["d1", "d3", "d4", "d5"]


def test_late_is_what_is_due_and_not_done(board):
    late = [Assignment(f"d{row}", "id-0", due="2020-01-01") for row in (3, 4)]
    for one in late:
        board.workspace.do(ChangeRecord(None, one), "Assign")
    board.set_state(4, 0, State.DONE)
    board.choose(board.page.filters.held, "Late")
    assert board.titles() == ["Text 3"]
    assert board.page.model.index(0, 2).data() == "! 1 Jan 2020"


def test_what_is_shown_stays_when_it_is_changed_under_a_filter(board):
    board.choose(board.page.filters.held, "With nobody")
    board.select((0, 0))
    board.press("Space")
    assert len(board.titles()) == 6
    assert board.cells()[0] == ["open", "", ""]


def test_documents_are_put_into_a_batch_that_is_renamed_and_dissolved(board):
    board.select((0, 0), (3, 1))
    board.press("Ctrl+Alt+N")
    dialog = board.desk.dialog(BatchDialog)
    dialog.name.setCurrentText(" دفعة 😀 ")
    dialog.accept()
    board.wait()
    assert board.page.model.index(3, BATCHES).data() == "دفعة 😀"
    board.press("Ctrl+Alt+M")
    batches = board.desk.dialog(BatchesDialog)
    batches.name.setText("Pilot")
    batches.rename.click()
    board.wait()
    assert board.page.model.index(3, BATCHES).data() == "Pilot"
    board.choose(board.page.filters.batch, "Pilot")
    assert [row.id for row in board.page.model.rows()] == ["d0", "d3"]
    board.press("Ctrl+Alt+M")
    board.desk.dialog(BatchesDialog).dissolve.click()
    board.wait()
    with board.workspace.store.lock:
        assert board.workspace.store.records.all(Batch) == []
    board.press("Ctrl+Z")
    with board.workspace.store.lock:
        assert [each.name for each in board.workspace.store.records.all(Batch)] == ["Pilot"]


def test_without_a_batch_a_sentence_says_how_to_make_one(board):
    board.press("Ctrl+Alt+M")
    assert board.desk.said == "No batch was made here yet: put documents into one."


def test_the_board_follows_what_happens_elsewhere(board):
    board.press("F4")
    _give(board, (0, 0), (0, 1))
    board.set_state(0, 1, State.DONE)
    assert board.cells()[0] == ["", "", ""]  # nobody looks, so nothing is read
    board.go()
    assert board.cells()[0] == ["open", "done", ""]
    assert board.page.model.index(0, DONE).data() == "\u20661 / 2\u2069"
    head = board.page.model.headerData(3, Qt.Orientation.Horizontal)
    assert head.endswith("\u20661 / 1\u2069")


def test_everything_is_said_to_a_screen_reader(board):
    _give(board, (0, 2))
    index = board.page.model.index(0, 4)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "علي بن أبي طالب (p2), Open"
    assert (
        board.page.model.index(0, 3).data(Qt.ItemDataRole.AccessibleTextRole)
        == "Bob 😀 (p1), not given"
    )
