"""The window with the page on which people annotate: where the two meet."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtWidgets import QApplication

from annotator.services.annotating import mark
from annotator.services.workspace import introduce
from annotator.ui.dialogs.palette import Palette
from annotator.ui.dialogs.person import PersonDialog
from annotator.ui.main_window import annotate_page
from annotator.ui.text.page import TextPage
from tests.makers import a_corpus
from tests.ui.window_driver import WindowDriver


@pytest.fixture
def whole(qtbot, tmp_path):
    """Open a corpus of two documents in the whole window."""
    window = WindowDriver(qtbot, tmp_path, annotate_page)
    workspace = a_corpus(tmp_path, name="water", documents=2)
    ada = workspace.person
    introduce(workspace, "Grace")
    window.settings.remember_person(workspace.store.corpus_id(), ada.id)
    workspace.close()
    window.window.open_path(tmp_path / "water.corpus")
    window.settle()
    window.text = window.window.findChild(TextPage)
    window.wait(window.text.hasFocus)
    yield window
    window.window.close()


def workspace_of(window):
    return window.window.workspace


def labels_of(window, document_id):
    return [span.label for span in workspace_of(window).spans(document_id)]


def test_no_two_commands_share_a_key(whole):
    commands = whole.window.commands
    conflicts = [
        (command.id, other.id, key)
        for command in commands.all()
        for key in command.shortcuts
        for other in commands.conflicts(command.id, key)
    ]
    assert conflicts == []


def test_every_command_has_a_name_and_a_menu_that_is_known(whole):
    titles = whole.window.menus.titles()
    for command in whole.window.commands.all():
        assert command.name.strip()
        assert not command.name.endswith(".")
        assert not command.menu or command.menu in titles, command.id


def test_the_keys_of_undo_reach_the_window_from_the_text(whole):
    document_id = whole.page.document_id()
    whole.text.select(4, 12)
    whole.press("1")
    assert labels_of(whole, document_id) == ["claim"]
    assert whole.menu("edit")[0] == "Undo mark “claim”"
    whole.press("Ctrl+Z")
    assert labels_of(whole, document_id) == []
    whole.press("Ctrl+Y")
    assert labels_of(whole, document_id) == ["claim"]


def test_undo_goes_to_the_document_where_it_happened(whole):
    first, second = [row.id for row in workspace_of(whole).document_rows()]
    mark(workspace_of(whole), second, "quantity", [(0, 1)])
    assert whole.page.document_id() == first
    whole.press("Ctrl+Z")
    assert whole.page.document_id() == second
    assert labels_of(whole, second) == []


def test_a_command_of_the_text_is_run_from_the_palette(whole):
    document_id = whole.page.document_id()
    whole.text.select(4, 12)
    whole.press("Ctrl+Shift+P")
    whole.dialog(Palette)
    whole.write("mark as quan")
    whole.press("Return")
    whole.wait(lambda: labels_of(whole, document_id) == ["quantity"])


def test_another_person_sees_their_own_layer(whole):
    document_id = whole.page.document_id()
    whole.text.select(4, 12)
    whole.press("1")
    whole.run("file.person")
    whole.dialog(PersonDialog)
    whole.press("Down")
    whole.press("Return")
    assert workspace_of(whole).person.name == "Grace"
    assert labels_of(whole, document_id) == []
    assert list(whole.text.spans()) == []
    assert whole.menu("edit")[0] == "Undo"


def test_files_can_be_dropped_onto_the_text(whole):
    path = whole.folder / "a.txt"
    path.write_text("One.")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDragEnterEvent(QPoint(5, 5), copy, mime, left, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    QApplication.sendEvent(whole.text.viewport(), event)
    assert event.isAccepted()


def test_closing_and_opening_again_finds_the_work(whole):
    document_id = whole.page.document_id()
    whole.text.select(4, 12)
    whole.press("1")
    path = workspace_of(whole).path
    whole.run("file.close")
    whole.window.open_path(path)
    assert labels_of(whole, document_id) == ["claim"]
    whole.press("Ctrl+Z")
    assert labels_of(whole, document_id) == []
