"""A whole document by keyboard alone, from reading to done, as the window stores it."""

from annotator.model.layer import State

SAID = "The ministry said on Monday"
LEFT = "around 60 people had left the valley"
EXPECTED = [
    ("claim", "Dam breaks above Lower Town"),
    ("attribution", SAID),
    ("claim", LEFT),
    ("quantity", "around 60 people"),
    ("claim", "We will rebuild … by next May"),
    ("unverifiable detail", "two officials"),
]


def test_a_document_from_first_key_to_done(page):
    mark_the_headline(page)
    mark_who_says_what(page)
    link_them(page)
    mark_a_claim_in_two_pieces(page)
    mark_what_nobody_can_check(page)
    assert page.workspace.layer(page.page.document_id()).state is State.DONE
    assert page.marked() == EXPECTED
    page.reopen()
    assert page.marked() == page.highlighted() == EXPECTED
    assert page.page.panes.documents.progress.text() == "1 of 1 done"


def test_all_of_it_is_undone_the_next_day_and_done_again(page):
    mark_the_headline(page)
    mark_who_says_what(page)
    link_them(page)
    marked = page.marked()
    page.reopen()
    steps = 0
    while page.workspace.undo_step() is not None:
        page.press("Ctrl+Z")
        steps += 1
    assert page.marked() == page.highlighted() == page.links() == []
    for _ in range(steps):
        page.press("Ctrl+Shift+Z")
    assert page.marked() == page.highlighted() == marked
    assert len(page.links()) == 2


def mark_the_headline(page):
    page.press("Home", "Shift+End", "1")
    assert page.chosen == ("claim", "Dam breaks above Lower Town")


def mark_who_says_what(page):
    page.press("Ctrl+Down", *["Ctrl+Shift+Right"] * 5, "2")
    assert page.chosen == ("attribution", SAID)
    page.press("Ctrl+Right", "Alt+Shift+Down", "1")
    assert page.chosen == ("claim", LEFT)
    page.press("E", "3", "1", "1", "Esc")
    assert len(page.span.attributes) == 3
    page.press("P", "N", *["Ctrl+Shift+Right"] * 3, "Q")
    assert page.chosen == ("quantity", "around 60 people")


def link_them(page):
    page.press("R", "P", "Return", "P", "P", "R", "N", "Return")
    assert sorted(page.links()) == [
        (SAID, "attributes", LEFT),
        ("around 60 people", "quantifies", LEFT),
    ]


def mark_a_claim_in_two_pieces(page):
    page.press("Esc", "Alt+Down", *["Ctrl+Shift+Right"] * 3, "B")
    page.press("Alt+Down", "Alt+Down", "Alt+Up", *["Ctrl+Left"] * 3)
    page.press(*["Ctrl+Shift+Right"] * 3, "1")
    assert page.chosen == ("claim", "We will rebuild … by next May")


def mark_what_nobody_can_check(page):
    page.press("Esc", "Ctrl+Down", "Ctrl+Right", "Ctrl+Right")
    page.press("Ctrl+Shift+Right", "Ctrl+Shift+Right", "U", "Ctrl+Return")
    assert any("reason has no value" in finding for finding in page.findings())
    page.press("Return", "Esc")
    assert page.chosen == ("unverifiable detail", "two officials")
    page.press("E", "1", "Esc", "Ctrl+Return")
    assert page.findings() == []
