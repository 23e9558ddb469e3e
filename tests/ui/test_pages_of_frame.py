"""Pages beside the one for annotating: one is in front, the commands of the others rest."""

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout

from annotator.model.errors import StoreError
from annotator.ui.actions import Command
from annotator.ui.page import Page


class BesidePage(Page):
    """A page that notes what the window asks of it."""

    def __init__(self, *parts):
        super().__init__(*parts)
        self.asked = []
        QVBoxLayout(self).addWidget(QLineEdit(self))
        self.add_command(Command("beside.go", "Go", "span", lambda: None, ("Ctrl+Y",)))
        never = Command("beside.no", "No", "span", lambda: None, enabled=lambda: False)
        self.add_command(never)

    def title(self):
        return "Beside"

    def activate(self):
        self.asked.append("activate")

    def deactivate(self):
        self.asked.append("deactivate")

    def dispose(self):
        self.remove_commands()
        self.asked.append("dispose")


@pytest.fixture
def beside(window) -> BesidePage:
    """Show a page beside that of an open corpus."""
    window.open()
    window.window.show_page("beside", BesidePage)
    window.settle()
    page = window.window.page_beside("beside")
    assert isinstance(page, BesidePage)
    return page


def test_one_page_is_in_front(window, beside):
    frame = window.window
    assert frame.front is beside
    assert beside.isVisible()
    assert not frame.page.isVisible()
    assert frame.page.asked == ["activate", "deactivate"]
    assert window.title.startswith("Beside")
    frame.show_texts()
    assert frame.front is frame.page
    assert frame.page.asked[-1] == "activate"
    assert beside.asked == ["activate", "deactivate"]
    assert window.title.startswith("The valley")


def test_a_page_is_made_once(window, beside):
    window.window.show_texts()
    window.window.show_page("beside", BesidePage)
    assert window.window.page_beside("beside") is beside
    window.window.show_page("beside", BesidePage)
    assert beside.asked == ["activate", "deactivate", "activate"]


def test_commands_of_a_page_rest_behind_another(window, beside):
    assert window.is_enabled("beside.go")
    assert not window.is_enabled("beside.no")
    window.window.show_texts()
    assert not window.is_enabled("beside.go")


def test_a_refused_leave_keeps_the_page_in_front(window, beside):
    frame = window.window
    frame.show_texts()
    frame.page.refusal = StoreError("The disk is full: free some space.")
    with pytest.raises(StoreError):
        frame.show_page("beside", BesidePage)
    assert frame.front is frame.page
    frame.page.refusal = None


def test_somebody_else_sees_no_page_that_was_left_open(window, beside):
    frame = window.window
    frame.work_as(frame.workspace.person.id)
    assert frame.page_beside("beside") is None
    assert frame.front is frame.page
    assert beside.asked == ["activate", "deactivate", "dispose"]
    assert "beside.go" not in [each.id for each in frame.commands.all()]


def test_closing_the_corpus_lets_go_of_all_pages(window, beside):
    window.window.close_corpus()
    assert beside.asked[-2:] == ["deactivate", "dispose"]
    assert window.window.front is None
    assert window.window.start_page.isVisible()
    window.settle()
