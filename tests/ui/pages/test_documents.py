"""From document to document: the list, done and next, places, undo elsewhere, people."""

import pytest

from annotator.model.layer import State
from annotator.services.workspace import introduce
from annotator.ui.pages.annotate import AnnotatePage
from tests.makers import a_document
from tests.ui.drivers import AnnotateDriver
from tests.ui.pages.conftest import ARTICLE


def state(page) -> str:
    return page.workspace.layer(page.page.document_id()).state


def test_the_first_document_is_open_and_the_keyboard_is_on_its_text(pages):
    assert pages.title == "Dam"
    assert pages.keyboard is pages.page.text


def test_keys_go_to_the_next_and_the_previous_document(pages):
    pages.press("Ctrl+PgDown")
    assert pages.title == "Bridge"
    pages.press("Ctrl+PgUp", "Ctrl+PgUp")
    assert pages.title == "Dam"
    assert "first document" in pages.said


def test_done_and_next_goes_to_the_next_document_that_is_not_done(pages):
    pages.mark("around 60 people", "3")
    pages.press("D")
    assert pages.title == "Bridge"
    assert "done: 1 of 3" in pages.said
    pages.press("Alt+PgUp")
    assert pages.title == "Flood"


def test_the_button_beside_the_sentence_takes_done_back(pages):
    pages.mark("around 60 people", "3")
    pages.press("D")
    pages.page.status.undo.click()
    assert pages.title == "Dam"
    assert state(pages) is State.IN_PROGRESS


def test_a_warning_is_shown_and_passed_by_done_anyway(pages):
    pages.mark("the valley", "3")
    pages.press("Ctrl+Return")
    assert any("no number" in finding for finding in pages.findings())
    assert pages.title == "Dam"
    pages.page.panes.findings.anyway.click()
    assert pages.title == "Bridge"
    assert pages.findings() == []


def test_what_blocks_must_be_mended_and_enter_jumps_to_it(pages):
    pages.mark("two officials", "4")
    pages.mark("around 60 people", "3")
    pages.press("D")
    assert any("reason has no value" in finding for finding in pages.findings())
    assert not pages.page.panes.findings.anyway.isEnabled()
    pages.press("Return")
    assert pages.chosen == ("unverifiable detail", "two officials")
    pages.press("Esc")
    pages.press("E", "1", "Esc", "D")
    assert pages.title == "Bridge"


def test_an_empty_document_asks_again_before_it_is_done(pages):
    pages.press("D")
    assert len(pages.findings()) == 1
    pages.press("Esc")
    assert pages.findings() == []
    assert pages.keyboard is pages.page.text
    assert state(pages) is State.OPEN


def test_a_done_document_can_be_taken_up_again(pages):
    pages.mark("around 60 people", "3")
    pages.press("D", "Ctrl+PgUp")
    pages.run("document.reopen")
    assert state(pages) is State.IN_PROGRESS


def test_the_list_is_searched_by_title_and_by_source(pages):
    documents = pages.page.panes.documents
    pages.press("Ctrl+Shift+D")
    pages.write("herald")
    assert documents.shown_titles() == ["Bridge", "Flood"]
    pages.press("Return")
    assert pages.title == "Bridge"
    assert pages.keyboard is pages.page.text


def test_the_open_document_is_the_selected_one_after_a_search(pages):
    documents = pages.page.panes.documents
    pages.press("Ctrl+Shift+D")
    pages.write("flood")
    pages.press("Return")
    documents.search.clear()
    assert [index.data() for index in documents.list.selectedIndexes()] == ["Flood"]


def test_the_list_is_reached_with_down_and_opens_with_enter(pages):
    pages.press("Ctrl+Shift+D", "Down", "Down", "Return")
    assert pages.title == "Bridge"


def test_the_list_is_filtered_by_state_and_keeps_the_open_document(pages):
    pages.mark("around 60 people", "3")
    documents = pages.page.panes.documents
    documents.filter.setCurrentIndex(documents.filter.findText("Open"))
    assert documents.shown_titles() == ["Dam", "Bridge", "Flood"]
    pages.press("Ctrl+PgDown")
    assert documents.shown_titles() == ["Bridge", "Flood"]


def test_the_open_document_stays_in_sight_when_the_search_is_cleared(qtbot, tmp_path):
    many = [a_document(f"{number}. {ARTICLE}", title=f"Text {number}") for number in range(60)]
    page = AnnotateDriver(qtbot, tmp_path, many)
    documents = page.page.panes.documents
    documents.search.setText("Text 57")
    page.press("Ctrl+Shift+D", "Return")
    documents.search.clear()
    assert page.title == "Text 57"
    box = documents.list.visualRect(documents.list.currentIndex())
    assert documents.list.viewport().rect().contains(box)


def test_a_search_without_a_hit_offers_a_way_back(pages):
    documents = pages.page.panes.documents
    documents.search.setText("nowhere")
    assert documents.shown_titles() == []
    documents.findChild(type(documents._button)).click()
    assert len(documents.shown_titles()) == 3


def test_the_list_shows_state_spans_and_progress(pages):
    documents = pages.page.panes.documents
    pages.mark("around 60 people", "3")
    row = documents.model.rows()[0]
    assert (row.state, row.spans) == ("in progress", 1)
    pages.press("D")
    assert documents.model.rows()[0].state == "done"
    assert documents.progress.text() == "1 of 3 done"


def test_undo_opens_the_document_that_it_touches(pages):
    pages.mark("around 60 people", "3")
    pages.press("Ctrl+PgDown", "Ctrl+Z")
    assert pages.title == "Dam"
    assert pages.marked() == []
    pages.press("Ctrl+PgDown", "Ctrl+Shift+Z")
    assert pages.title == "Dam"
    assert pages.marked() == pages.highlighted() == [("quantity", "around 60 people")]


def test_the_next_day_everything_is_there_and_the_mistake_can_be_undone(pages):
    pages.press("Ctrl+PgDown")
    pages.mark("around 60 people", "3")
    pages.mark("The mayor denied", "1")
    caret = pages.caret
    pages.reopen()
    assert pages.title == "Bridge"
    assert pages.caret == caret
    assert len(pages.highlighted()) == 2
    pages.press("Ctrl+Z")
    assert pages.marked() == [("quantity", "around 60 people")]


def test_another_person_sees_their_own_layer_only(pages):
    pages.mark("around 60 people", "3")
    bob = introduce(pages.workspace, "Bob")
    pages.window.work_as(bob.id)
    assert pages.highlighted() == []
    assert pages.count("quantity") == 0
    assert pages.page.status.person.text() == "Bob"
    pages.mark("The mayor denied", "2")
    pages.press("Ctrl+Z")
    assert pages.marked() == []


def test_a_document_is_flagged_described_and_noted(pages):
    pages.run("document.flag")
    assert pages.page.panes.documents.model.rows()[0].flag == "discuss"
    pages.press("Alt+4")
    panel = pages.page.panes.document
    genre = panel.editors["genre"].field
    genre.setCurrentIndex(1)
    genre.activated.emit(1)
    panel.note.setFocus()
    pages.write("Read twice")
    pages.press("Esc")
    document_id = pages.page.document_id()
    assert pages.workspace.document(document_id).attributes == {"genre": "news"}
    assert pages.workspace.layer(document_id).note == "Read twice"
    pages.run("document.flag")
    assert pages.workspace.layer(document_id).flag is None


def test_without_documents_the_page_says_what_to_do(qtbot, tmp_path):
    page = AnnotateDriver(qtbot, tmp_path, 0)
    assert page.title == ""
    assert not page.page.text.isVisible()
    page.workspace.feed  # noqa: B018 - the corpus is open, and nothing in it
    page.press("1")
    assert not page.page.panes.documents.progress.isVisible()


def test_documents_that_come_later_are_opened(qtbot, tmp_path):
    from annotator.services.edits import AddDocument, entry_of

    page = AnnotateDriver(qtbot, tmp_path, 0)
    document = a_document(ARTICLE, title="Late")
    page.workspace.do(AddDocument(entry_of(document), document.text), "Import", "1")
    assert page.title == "Late"


def test_a_document_that_goes_makes_room_for_another(pages):
    from annotator.services.edits import RemoveDocument, entry_of

    document = pages.page.desk.document
    pages.workspace.do(RemoveDocument(entry_of(document)), "Remove", "1")
    assert pages.title == "Bridge"


@pytest.mark.parametrize(
    "text", ["", "😀", "\u202eabc\u202c \u0627\u0644", "a\r\rb\u2028c\u2029d"]
)
def test_strange_texts_open(qtbot, tmp_path, text):
    page = AnnotateDriver(qtbot, tmp_path, [a_document(text, title="<b>&amp;</b>")])
    assert isinstance(page.page, AnnotatePage)
    assert page.page.text.text == text
    assert page.title == "<b>&amp;</b>"
