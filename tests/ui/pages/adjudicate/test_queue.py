"""The queue: filters, what an empty one says, and many items."""

import time
from collections import Counter

from annotator.model.person import Role
from annotator.services.adjudicating import Filter, Item, Order, Queue, Status
from annotator.services.edits import AddPerson
from annotator.ui.pages.adjudicate.queue_model import QueueModel
from annotator.ui.pages.adjudicate.queue_pane import QueuePane
from tests.makers import a_person
from tests.ui.pages.adjudicate.driver import MONDAY, VALLEY, said


def an_item(number: int, status: Status = Status.OPEN, document: str = "d") -> Item:
    place = (number, number + 3)
    split = (("claim", 2), ("", 1))
    about = (f"k{number}", document, "سد 😀", "boundary", *place)
    people, choices = ("a", "b"), ("claim", "claim")
    return Item(*about, people, choices, split, is_unanimous=False, status=status)


def test_filters_ask_for_what_they_say(gold):
    queue = gold.page.queue
    gold.choose_in(queue.label, "number")
    assert gold.queue() == ["Marked by some only, not marked 2 · number 1, open, text 1"]
    gold.choose_in(queue.label, "")
    gold.choose_in(queue.kind, "boundary")
    assert [line.split(",")[0] for line in gold.queue()] == ["Different boundaries"]
    gold.choose_in(queue.kind, "")
    gold.choose_in(queue.person, "bob")
    assert [line.split(",")[0] for line in gold.queue()] == [
        "Different labels",
        "Different boundaries",
        "The same",
    ]
    gold.tick(queue.ties)
    assert [line.split(",")[0] for line in gold.queue()] == ["Different labels"]
    gold.tick(queue.flagged)
    assert gold.queue() == []
    assert queue.empty.text() == "Nothing matches the filters."
    assert gold.heading == ""


def test_settled_items_are_listed_where_that_is_wanted(gold):
    gold.press("2", "T")
    queue = gold.page.queue
    gold.choose_in(queue.state, Status.SETTLED)
    assert gold.queue() == [
        "Different labels, not marked 1 · claim 1 · source 1, settled, text 1"
    ]
    assert any(line.endswith("one person's span") for line in gold.facts())
    gold.choose_in(queue.state, Status.LATER)
    assert [line.split(",")[0] for line in gold.queue()] == ["Marked by some only"]
    gold.choose_in(queue.state, "")
    assert len(gold.queue()) == 4


def test_the_order_can_be_that_of_the_texts(make_gold):
    gold = make_gold(
        {"ann": [said("claim", VALLEY)], "bob": [said("claim", VALLEY)]},
        {
            "ann": [said("claim", MONDAY, place=2)],
            "bob": [said("source", MONDAY, place=2), said("claim", VALLEY, place=2)],
        },
    )
    assert gold.title == "text 2"
    gold.choose_in(gold.page.queue.order, Order.DOCUMENT)
    gold.choose_item(0)
    assert gold.title == "text 1"
    gold.press("M")
    assert gold.title == "text 2"
    assert gold.page.progress.sentence.whole() == "This document: 0 of 2 settled"


def test_an_empty_queue_says_what_to_do_next(make_gold):
    gold = make_gold({"ann": [said("claim", MONDAY)]})
    assert gold.page.queue.empty.text().startswith("There is nothing to compare yet.")
    assert not gold.is_enabled("adjudicate.none")
    gold.press("N")
    assert gold.heading == ""


def test_when_all_is_settled_it_says_so(make_gold):
    gold = make_gold({"ann": [said("claim", MONDAY)], "bob": [said("claim", MONDAY)]})
    gold.press("M")
    told = gold.page.queue.empty.text()
    assert told == "All is settled: 1.\nNext comes a dataset of it: Releases (Ctrl+Shift+R)."
    assert gold.page.progress.bar.format() == "1 of 1 settled"
    only_reviewer = a_person("Ron", id="ron", pseudonym="ron", roles=frozenset({Role.REVIEWER}))
    gold.workspace.do(AddPerson(only_reviewer), "Add person", lead=True)
    gold.frame.close_corpus()
    gold.open(only_reviewer.id)
    told = gold.page.queue.empty.text()
    assert told == "All is settled: 1.\nNext, a lead makes a dataset of it."


def test_a_hundred_thousand_items_are_shown_and_walked_through_at_once(qtbot):
    items = tuple(
        an_item(number, Status.OPEN if number == 99_999 else Status.SETTLED, f"d{number % 999}")
        for number in range(100_000)
    )
    pane = QueuePane(None)
    qtbot.addWidget(pane)
    pane.resize(260, 600)
    pane.show()
    begun = time.thread_time()
    pane.show_queue(Queue(items, Counter(), ()), [])
    pane.grab()
    assert pane.step(1)
    pane.grab()
    assert len(pane.model.of_document("d3")) == 101
    spent = time.thread_time() - begun
    assert pane.current() == items[-1]
    assert pane.wanted() == Filter(statuses=(Status.OPEN, Status.REOPENED, Status.LATER))
    assert spent < 2.0


def test_what_is_decided_shows_before_the_queue_is_read_again(qtbot):
    pane = QueuePane(None)
    qtbot.addWidget(pane)
    model = QueueModel(pane)
    model.show_items([an_item(1), an_item(2), an_item(3, document="e")])
    model.set_status("k2", Status.SETTLED)
    assert model.item(1).status is Status.SETTLED
    assert model.next_undecided(0, 1) == 2
    assert model.next_undecided(0, -1) == 2
    assert model.changed_in({"d"}, [an_item(1), an_item(2), an_item(3)]) == ["k2"]
    assert model.changed_in((), [an_item(2)]) == []
    model.set_status("k1", Status.SETTLED)
    model.set_status("k3", Status.SETTLED)
    assert model.next_undecided(0, 1) == -1
    assert model.row("gone") == -1
