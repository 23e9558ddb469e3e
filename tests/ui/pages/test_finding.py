"""Finding in the window: Ctrl+F, F3 and a label's key, all hits at once, the strip."""

from PySide6.QtWidgets import QApplication

from annotator.ui.dialogs.mark_hits import MarkHitsDialog
from annotator.ui.text.overview import OverviewStrip


def find(page, words: str) -> None:
    page.press("Ctrl+F")
    page.write(words)


def dialog_of(page) -> MarkHitsDialog:
    (dialog,) = page.page.findChildren(MarkHitsDialog)
    return dialog


def test_a_hit_is_selected_and_a_label_key_marks_it_from_the_text(page):
    find(page, "the m")
    assert page.page.panes.find.status() == "1 of 2"
    page.press("F3", "Esc")
    assert page.keyboard is page.page.text
    assert page.selected == "The m"
    page.press("1")
    assert page.marked() == [("claim", "The m")]


def test_escape_in_the_text_closes_the_bar_last(page):
    find(page, "the m")
    page.press("Down", "Esc")
    assert page.selected == ""
    assert page.page.panes.find.isVisible()
    page.press("Esc")
    assert not page.page.panes.find.isVisible()


def test_f3_and_a_label_key_go_from_hit_to_hit(page):
    find(page, "said")
    page.press("Down")
    for _ in range(2):
        page.press("F3", "A")
    assert page.marked() == [("attribution", "said")]
    assert "marked as attribution already" in page.said


def test_all_hits_are_marked_in_one_step_that_one_undo_takes_back(page):
    find(page, "e")
    count = len(page.page.panes.find.hits.ranges)
    page.press("Ctrl+Shift+M")
    dialog = dialog_of(page)
    dialog.label.setCurrentText("quantity")
    dialog.accept()
    page.settle()
    assert len(page.marked()) == count > 10
    assert page.said == f"Hits marked as quantity: {count}."
    assert len(page.page.panes.find.hits.ranges) == count
    page.run("edit.undo")
    assert page.marked() == []


def test_nothing_found_cannot_be_marked_and_says_so(page):
    find(page, "zebra")
    page.press("Ctrl+Shift+M")
    assert page.said == "Nothing was found that could be marked."
    assert page.page.findChildren(MarkHitsDialog) == []


def test_another_document_is_searched_while_the_bar_is_open(pages):
    find(pages, "bridge")
    assert pages.page.panes.find.status() == "Not found"
    pages.press("Ctrl+PgDown")
    assert pages.page.panes.find.status() == "1 of 1"


def test_the_toggles_have_keys_in_the_bar(page):
    find(page, "the")
    before = len(page.page.panes.find.hits.ranges)
    page.press("Ctrl+Alt+C")
    assert 0 < len(page.page.panes.find.hits.ranges) < before


def test_the_pane_key_reaches_the_bar(page):
    find(page, "the")
    page.press("Esc", "Ctrl+F", "F6", "Shift+F6")
    assert page.keyboard is page.page.panes.find.field


def test_the_strip_shows_what_is_marked_and_what_is_unfinished(page, qtbot):
    strip = page.page.panes.strip
    assert isinstance(strip, OverviewStrip)
    span = page.mark("around 60 people", "1")
    unfinished = page.mark("two officials", "U")
    page.page.finding.show_warnings()
    row = strip.row_of(unfinished.start)
    assert "unverifiable detail: 1" in strip.tip_at(row)
    assert "warnings: 1" in strip.tip_at(row)
    assert "claim: 1" in strip.tip_at(strip.row_of(span.start))


def test_closing_the_corpus_ends_the_search(page):
    find(page, "the")
    page.run("find.pattern")
    processes = page.page.panes.find._searches._patterns
    page.qtbot.waitUntil(lambda: processes.is_running and not processes._is_busy)
    page.close()
    assert QApplication.activeModalWidget() is None
    assert not processes.is_running
