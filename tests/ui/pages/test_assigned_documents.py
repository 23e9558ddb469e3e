"""What a person was given comes first in their list, and says why, by when and how urgent."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from annotator.services.assigning import (
    Selection,
    Terms,
    assign_job,
    change_job,
    plan_by_hand,
    plan_returning,
    plan_taking_back,
)
from annotator.services.jobs import finish
from annotator.services.people import add_person
from annotator.services.workspace import introduce
from annotator.ui.panels.documents_model import FACTS, Shown

COMMENT = "Look at “قال” 😀 again."


class Lead:
    """Hands out documents by their titles, to the person who is in the window."""

    def __init__(self, driver):
        self.workspace = driver.workspace
        self.ids = {row.title: row.id for row in self.workspace.document_rows()}

    def give(self, title, person=None, **terms):
        who = person or self.workspace.person
        plan = plan_by_hand(self.workspace, [(self.ids[title], who.id)], Terms(**terms))
        finish(assign_job(self.workspace, plan))

    def give_back(self, title):
        chosen = Selection(documents=(self.ids[title],))
        finish(change_job(self.workspace, plan_returning(self.workspace, chosen, COMMENT)))


def listed(pages):
    """Return the titles in the list and what stands below each."""
    model = pages.page.panes.documents.shown
    places = [model.index(place, 0) for place in range(model.rowCount())]
    return [(index.data(), index.data(FACTS)) for index in places]


def told(pages):
    """Return what the panel of the document says."""
    sheet = pages.page.panes.document.widget()
    return [each.text() for each in sheet.findChildren(QLabel) if each.isVisibleTo(sheet)]


def leads_to(pages, text, widget):
    """Tell whether Tab comes from a label to a widget before it comes to the text."""
    sheet = pages.page.panes.document.widget()
    at = next(each for each in sheet.findChildren(QLabel) if each.text() == text)
    while at not in (widget, pages.page.text):
        at = at.nextInFocusChain()
    return at is widget


def settle(pages, title, lead):
    """Open a document, mark something in it and say that it is done."""
    pages.page.open_document(lead.ids[title])
    pages.mark("around 60 people", "3")
    pages.press("D")


@pytest.fixture
def lead(pages):
    return Lead(pages)


def test_nothing_is_different_where_nothing_is_handed_out(pages, lead):
    add = add_person(lead.workspace, "Bo", [])
    lead.give("Flood", person=add, due="2020-01-01")
    assert listed(pages) == [("Dam", "Open"), ("Bridge", "Open"), ("Flood", "Open")]
    assert pages.page.panes.documents.progress.text() == "0 of 3 done"


def test_what_was_given_comes_first_by_day_and_priority(pages, lead):
    lead.give("Flood")
    assert listed(pages)[0] == ("Flood", "Open · yours to do")
    assert pages.page.panes.documents.progress.text() == "0 of 1 done"
    lead.give("Bridge", due="2999-12-01", priority=3)
    assert listed(pages) == [
        ("Bridge", "Open · due 1 Dec 2999 · priority 3"),
        ("Flood", "Open · yours to do"),
        ("Dam", "Open"),
    ]
    lead.give("Dam", due="2001-02-03")
    assert listed(pages)[0] == ("Dam", "Open · late: due 3 Feb 2001")
    assert pages.title == "Dam"


def test_the_order_stays_while_one_works_and_what_is_left_to_do_comes_next(pages, lead):
    lead.give("Flood", due="2999-12-01")
    lead.give("Bridge")
    settle(pages, "Flood", lead)
    assert pages.title == "Bridge"
    assert [title for title, _ in listed(pages)] == ["Flood", "Bridge", "Dam"]
    assert listed(pages)[0][1] == "Done · due 1 Dec 2999 · spans: 1"
    settle(pages, "Bridge", lead)
    assert pages.title == "Dam"
    pages.reopen()
    assert [title for title, _ in listed(pages)] == ["Flood", "Bridge", "Dam"]


def test_a_returned_document_is_on_top_with_what_is_to_be_mended(pages, lead):
    lead.give("Bridge", due="2001-02-03")
    settle(pages, "Flood", lead)
    lead.give_back("Flood")
    assert listed(pages)[0] == ("Flood", f"Returned · \u2068{COMMENT}\u2069 · spans: 1")
    index = pages.page.panes.documents.shown.index(0, 0)
    assert COMMENT in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert COMMENT in index.data(Qt.ItemDataRole.ToolTipRole)
    pages.page.open_document(lead.ids["Flood"])
    assert COMMENT in told(pages)
    pages.press("D")
    pages.page.open_document(lead.ids["Flood"])
    assert COMMENT not in told(pages)
    assert ("Flood", "Done · spans: 1") in listed(pages)


def test_the_panel_says_day_and_priority_and_looks_again(pages, lead):
    lead.give("Dam", due="2999-12-01", priority=3)
    assert {"To do", "due 1 Dec 2999", "Priority", "3"} <= set(told(pages))
    assert leads_to(pages, "due 1 Dec 2999", pages.page.panes.document.flag)
    change = plan_taking_back(lead.workspace, Selection())
    finish(change_job(lead.workspace, change))
    assert "Priority" not in told(pages)
    assert [title for title, _ in listed(pages)] == ["Dam", "Bridge", "Flood"]


def test_the_list_can_show_only_what_was_given(pages, lead):
    lead.give("Bridge")
    documents = pages.page.panes.documents
    pages.page.open_document(lead.ids["Bridge"])
    documents.filter.setCurrentIndex(documents.filter.findData(Shown.ASSIGNED))
    assert documents.shown_titles() == ["Bridge"]


def test_another_person_sees_nothing_of_it(pages, lead):
    lead.give("Flood", due="2001-02-03", priority=3)
    introduce(lead.workspace, "Bo")
    assert listed(pages) == [("Dam", "Open"), ("Bridge", "Open"), ("Flood", "Open")]
    assert "Priority" not in told(pages)
