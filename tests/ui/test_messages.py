"""Sentences in the bar of the window."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QToolButton, QWidget

from annotator.ui.messages import MessageBar, ask, counted, readable_moment


@pytest.fixture
def bar(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 80)
    bar = MessageBar(window)
    window.show()
    yield bar
    window.close()


def press(bar, name):
    button = next(each for each in bar.findChildren(QToolButton) if each.text() == name)
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_an_error_stays_until_it_is_dismissed(bar):
    bar.show_error("The <b>disk</b> is full.")
    assert bar.sentence() == "The <b>disk</b> is full."
    press(bar, "Copy")
    assert QGuiApplication.clipboard().text() == "The <b>disk</b> is full."
    press(bar, "Dismiss")
    assert bar.sentence() == ""


def test_a_notice_offers_what_can_follow(bar):
    done = []
    bar.show_notice("Imported.", "Undo", lambda: done.append("undone"))
    press(bar, "Undo")
    assert done == ["undone"]
    assert bar.sentence() == ""


def test_a_notice_goes_once_it_is_undone_and_an_error_stays(bar):
    bar.show_notice("Imported.", "Undo", lambda: None)
    bar.dismiss_notice()
    assert bar.sentence() == ""
    bar.show_error("The disk is full.")
    bar.dismiss_notice()
    assert bar.sentence() == "The disk is full."


def test_only_the_notice_with_this_button_is_withdrawn(bar):
    def undo():
        pass

    bar.show_notice("Imported.", "Undo", undo)
    bar.withdraw(print)
    assert bar.sentence() == "Imported."
    bar.withdraw(undo)
    assert bar.sentence() == ""
    bar.show_notice("Imported.", "Undo", undo)
    bar.show_notice("Merged.")
    bar.withdraw(undo)
    assert bar.sentence() == "Merged."


def test_the_next_sentence_takes_the_offer_away(bar):
    bar.show_notice("Imported.", "Undo", lambda: None)
    bar.show_error("No.")
    visible = [each.text() for each in bar.findChildren(QToolButton) if each.isVisible()]
    assert visible == ["Copy", "Dismiss"]


@pytest.mark.parametrize(("answer", "done"), [("Restore", ["yes"]), ("Cancel", [])])
def test_a_question_does_it_only_after_yes(qtbot, answer, done):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    heard = []
    box = ask(window, "Restore", ("Sure?", "More."), "Restore", lambda: heard.append("yes"))
    assert box.textFormat() == Qt.TextFormat.PlainText
    assert isinstance(box, QMessageBox)
    assert box.defaultButton().text().replace("&", "") == "Cancel"
    button = next(each for each in box.buttons() if each.text().replace("&", "") == answer)
    button.click()
    assert heard == done


def test_figures_take_their_places():
    assert counted("%1 of %2, %1", 3, "ten") == "3 of ten, 3"
    assert counted("%1 and %10", *range(10)) == "0 and 9"


def test_what_stands_in_a_figure_is_no_place():
    assert counted("%1 and %2", "first", "50 %1") == "first and 50 %1"


def test_whole_numbers_are_written_as_people_read_them():
    assert counted("%1", 1234567) == "1,234,567"


def test_a_moment_is_told_by_the_clock_of_this_place():
    at = datetime(2026, 11, 5, 22, 30).astimezone()
    assert readable_moment(round(1000 * at.timestamp())) == "5 Nov 2026, 22:30"
