"""What reviewers said about the own work: shown with the span, found, answered, undone."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.model.layer import State
from annotator.model.team import Remark
from annotator.services.annotating import set_state
from annotator.services.edits import AddPerson, ChangeRecord
from annotator.ui.panels.documents_model import FACTS, Shown
from tests.makers import a_person

EVE = a_person("Eve")


class Reviewer:
    """Says something about the layers of the person in the window."""

    def __init__(self, driver):
        self.driver = driver
        self.workspace = driver.workspace
        self.ids = {row.title: row.id for row in self.workspace.document_rows()}
        self.workspace.do(AddPerson(EVE), "Add person")
        self.count = 0

    def say(self, title, text="Is this “قال” a claim 😀?", span=None):
        self.count += 1
        at = time.time_ns() // 1_000_000 + self.count
        ada = self.workspace.person.id
        about = span.id if span else ""
        remark = Remark(f"r{self.count}", self.ids[title], ada, EVE.id, at, text, about)
        self.workspace.do(ChangeRecord(None, remark), "Open packet", lead=True)
        self.driver.settle()


@pytest.fixture
def reviewer(pages):
    return Reviewer(pages)


def said(panel):
    """Return what a panel shows of a thread, without the moments."""
    if panel.talk.isHidden():
        return []
    lines = [text.split("\n", 1) for text in panel.talk.texts()]
    return [(head.split(" · ")[0].strip("\u2068\u2069"), text) for head, text in lines]


def facts(pages, title):
    """Return what stands below a title in the list."""
    model = pages.page.panes.documents.model
    rows = [model.index(row, 0) for row in range(model.rowCount())]
    return next(row.data(FACTS) for row in rows if row.data() == title)


def test_the_thread_of_a_span_is_answered_by_keys_and_undone(pages, reviewer):
    span = pages.mark("around 60 people", "3")
    panes = pages.page.panes
    assert said(panes.span) == []
    pages.press("I")
    assert pages.said == "Nobody has said anything here that could be answered."
    assert pages.keyboard is pages.page.text
    reviewer.say("Dam", span=span)
    assert said(panes.span) == [("Eve", "Is this “قال” a claim 😀?")]
    assert said(panes.document) == []
    assert "remarks to read: 1" in facts(pages, "Dam")
    pages.press("I")
    assert pages.keyboard is panes.span.talk.field
    pages.write("Yes, it is.")
    pages.press("Ctrl+Return")
    assert pages.keyboard is pages.page.text
    assert said(panes.span)[1:] == [("You", "Yes, it is.")]
    assert panes.span.talk.field.toPlainText() == ""
    assert "remarks to read" not in facts(pages, "Dam")
    pages.run("edit.undo")
    assert len(said(panes.span)) == 1
    pages.run("edit.redo")
    assert len(said(panes.span)) == 2


def test_y_says_that_it_was_read(pages, reviewer):
    span = pages.mark("around 60 people", "3")
    reviewer.say("Dam", span=span)
    pages.press("Y")
    assert said(pages.page.panes.span)[1:] == [("You", "✓ read")]
    assert pages.page.panes.span.talk.read.isHidden()
    pages.press("Y")
    assert pages.said == "There is no remark here that you have not read."
    reviewer.say("Dam", "Sure?", span=span)
    assert not pages.page.panes.span.talk.read.isHidden()
    panes = pages.page.panes
    panes.enter(panes.span)
    panes.span.talk.read.setFocus()
    pages.press("Space")
    assert pages.keyboard is pages.page.text
    assert len(said(panes.span)) == 4


def test_shift_i_goes_from_one_unread_remark_to_the_next_in_all_documents(pages, reviewer):
    second = pages.mark("more than 10 %", "3")
    first = pages.mark("around 60 people", "3")
    pages.press("Escape")
    for span in (second, first):
        reviewer.say("Dam", span=span)
    reviewer.say("Flood", "Have another look.")
    seen = []
    for _ in range(3):
        pages.press("Shift+I")
        seen.append((pages.title, pages.chosen and pages.chosen[1]))
    assert seen == [("Dam", "around 60 people"), ("Dam", "more than 10 %"), ("Flood", None)]
    assert pages.page.panes.tabs.currentWidget() is pages.page.panes.document
    assert said(pages.page.panes.document) == [("Eve", "Have another look.")]
    pages.press("Y", "Shift+I", "Y", "Shift+I", "Y", "Shift+I")
    assert pages.said == "Every remark is read."


def test_a_remark_on_a_span_that_is_gone_stands_with_the_document(pages, reviewer):
    span = pages.mark("around 60 people", "3")
    reviewer.say("Dam", span=span)
    pages.press("Delete")
    panes = pages.page.panes
    assert said(panes.document) == [("Eve", "Is this “قال” a claim 😀?")]
    pages.press("Shift+I")
    assert panes.tabs.currentWidget() is panes.document
    pages.press("I")
    assert pages.keyboard is panes.document.talk.field
    pages.write("It was none.")
    panes.document.talk.send.click()
    assert said(panes.document)[1:] == [("You", "It was none.")]
    pages.run("edit.undo")
    pages.run("edit.undo")
    assert said(panes.document) == []
    pages.page.text.choose_span(span.id)
    assert said(panes.span) == [("Eve", "Is this “قال” a claim 😀?")]


def test_the_answer_comes_into_sight_below_a_long_thread(pages, reviewer):
    span = pages.mark("around 60 people", "3")
    for _ in range(12):
        reviewer.say("Dam", span=span)
    talk = pages.page.panes.span.talk
    pages.press("Shift+I")
    for part in (talk.field, talk.send):
        pages.qtbot.waitUntil(lambda each=part: not each.visibleRegion().isEmpty())


def test_documents_with_something_to_read_can_be_listed(pages, reviewer):
    reviewer.say("Bridge")
    documents = pages.page.panes.documents
    documents.filter.setCurrentIndex(documents.filter.findData(Shown.UNREAD))
    assert documents.shown_titles() == ["Dam", "Bridge"]  # the open one stays
    documents.filter.setCurrentIndex(0)
    assert len(documents.shown_titles()) == 3


def test_what_is_unread_is_found_when_the_document_is_said_to_be_done(pages, reviewer):
    span = pages.mark("around 60 people", "3")
    reviewer.say("Dam", span=span)
    pages.press("D")
    assert pages.findings() == [
        "Look again: There is a remark that you have not read.  “around 60 people”"
    ]
    pages.press("Return", "Escape", "Y", "D")
    assert pages.workspace.layer(reviewer.ids["Dam"]).state is State.DONE


def test_what_is_being_written_waits_while_another_span_is_looked_at(pages, reviewer):
    one = pages.mark("around 60 people", "3")
    other = pages.mark("more than 10 %", "3")
    for span in (one, other):
        reviewer.say("Dam", span=span)
    field = pages.page.panes.span.talk.field
    pages.press("I")
    pages.write("Half a sent")
    pages.page.text.choose_span(one.id)
    assert field.toPlainText() == ""
    pages.page.text.choose_span(other.id)
    assert field.toPlainText() == "Half a sent"
    pages.press("Escape")
    assert pages.keyboard is pages.page.text
    assert field.toPlainText() == "Half a sent"


def test_an_empty_answer_is_refused_with_a_sentence(pages, reviewer):
    reviewer.say("Dam")
    talk = pages.page.panes.document.talk
    pages.page.panes.enter(pages.page.panes.document)
    QTest.mouseClick(talk.send, Qt.MouseButton.LeftButton)
    assert pages.said == "There is no answer yet: write something first."
    assert len(said(pages.page.panes.document)) == 1


def test_a_reviewer_who_is_not_known_here_has_a_name_all_the_same(pages, reviewer):
    ada = pages.workspace.person.id
    set_state(pages.workspace, reviewer.ids["Dam"], State.RETURNED)
    stranger = Remark("x", reviewer.ids["Dam"], ada, "nobody", 1, "Hm.")
    pages.workspace.store.records.put(stranger)
    pages.page.desk.open("")
    pages.page.open_document(reviewer.ids["Dam"])
    assert said(pages.page.panes.document) == [("Reviewer", "Hm.")]
