"""The window: opening, closing, person, title, menus, undo, drag and drop, its memory."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox

from annotator.model.errors import StoreError
from annotator.services.annotating import mark
from annotator.services.jobs import Job, Progress
from annotator.services.workspace import open_corpus
from annotator.ui.dialogs.about import AboutDialog
from annotator.ui.dialogs.import_dialog import ImportDialog
from annotator.ui.dialogs.palette import Palette
from annotator.ui.dialogs.person import PersonDialog
from annotator.ui.jobs import QuietRun, run_job
from tests.makers import a_corpus
from tests.ui.window_driver import WindowDriver


def test_the_window_begins_at_the_start_page(window):
    assert window.title == "Annotator"
    assert window.window.start_page.isVisible()
    assert not window.is_enabled("file.import")
    assert not window.is_enabled("edit.undo")


def test_an_opened_corpus_is_shown_to_the_person_who_was_remembered(window):
    window.open("water", "Ada")
    assert window.page.asked == ["activate"]
    assert window.page.workspace.person.name == "Ada"
    assert window.is_enabled("file.import")
    assert not window.window.start_page.isVisible()


def test_the_title_names_document_and_corpus_as_they_are_written(window):
    window.open("water")
    assert window.title.replace("[*][*]", "[*]") == "The valley [*] — water — Annotator"


def test_who_is_annotating_is_asked_once(window):
    path = window.make_corpus("water", "Ada", "Grace")
    window.window.open_path(path)
    window.dialog(PersonDialog)
    window.press("Down")
    window.press("Return")
    assert not window.has_dialog()
    assert window.page.workspace.person.name == "Grace"
    window.run("file.close")
    window.window.open_path(path)
    assert window.page.workspace.person.name == "Grace"


def test_a_newcomer_introduces_themselves_by_typing_a_name(window):
    window.window.open_path(window.make_corpus("water"))
    window.dialog(PersonDialog)
    window.write("Ada Lovelace")
    window.press("Return")
    assert window.page.workspace.person.name == "Ada Lovelace"


def test_without_a_person_the_corpus_is_closed(window):
    path = window.make_corpus("water", "Ada")
    window.window.open_path(path)
    window.dialog(PersonDialog).reject()
    assert not window.window.is_open
    assert "nobody was chosen" in window.said
    open_corpus(path).close()


def test_the_person_can_be_changed(window):
    window.open("water", "Ada")
    window.run("file.person")
    window.dialog(PersonDialog)
    window.press("Alt+Y")
    window.write("Grace")
    window.press("Return")
    assert window.page.workspace.person.name == "Grace"
    assert window.page.asked == ["activate", "deactivate", "activate"]


def test_keeping_the_person_changes_nothing(window):
    window.open("water", "Ada")
    window.run("file.person")
    window.dialog(PersonDialog).reject()
    assert window.page.workspace.person.name == "Ada"
    assert window.page.asked == ["activate"]


def test_closing_saves_and_lets_go_of_the_file(window):
    path = window.open("water")
    asked = window.page.asked
    window.run("file.close")
    assert asked == ["activate", "deactivate", "dispose"]
    assert window.window.start_page.isVisible()
    assert "page.note" not in [each.id for each in window.window.commands.all()]
    open_corpus(path).close()


def test_a_file_that_is_no_corpus_is_refused_and_what_is_open_stays(window):
    window.open("water")
    other = window.folder / "notes.corpus"
    other.write_text("Not a corpus.")
    window.window.open_path(other)
    assert "notes.corpus" in window.said
    assert "water" in window.title


def test_a_corpus_that_is_open_elsewhere_is_refused(window):
    path = window.make_corpus("water", "Ada")
    elsewhere = open_corpus(path)
    window.window.open_path(path)
    assert "open" in window.said
    assert not window.window.is_open
    elsewhere.close()


def test_opening_what_is_open_changes_nothing(window):
    path = window.open("water")
    window.window.open_path(path)
    assert window.page.asked == ["activate"]
    assert window.said == ""


def test_another_corpus_takes_the_place_of_the_first(window):
    first = window.open("water")
    window.open("wind", "Grace")
    assert "wind" in window.title
    open_corpus(first).close()
    assert window.menu("file/recent")[0].endswith("wind.corpus")


def test_a_new_corpus_is_made_where_it_is_asked_for(window):
    window.run("file.new")
    window.dialog(QFileDialog)
    window.write(str(window.folder / "fresh"))
    window.press("Return")
    window.dialog(PersonDialog)
    assert (window.folder / "fresh.corpus").is_file()
    window.write("Ada")
    window.press("Return")
    assert "fresh" in window.title


def test_a_new_corpus_never_takes_the_place_of_a_file(window):
    path = window.make_corpus("old")
    before = path.read_bytes()
    window.run("file.new")
    window.dialog(QFileDialog)
    window.write(str(path))
    window.press("Return")
    assert "already" in window.said
    assert path.read_bytes() == before


def test_undo_says_what_it_takes_back_and_shows_where(window):
    path = window.folder / "water.corpus"
    workspace = a_corpus(window.folder, name="water")
    document_id = workspace.document_rows()[0].id
    span = mark(workspace, document_id, "claim", [(4, 12)])
    window.settings.remember_person(workspace.store.corpus_id(), workspace.person.id)
    workspace.close()
    window.window.open_path(path)
    assert window.menu("edit")[:2] == ["Undo mark “claim”", "Redo"]
    window.run("edit.undo")
    assert window.page.workspace.spans(document_id) == []
    assert window.page.asked[-1] == (document_id, span.id)
    assert window.menu("edit")[1] == "Redo mark “claim”"
    window.run("edit.redo")
    assert [each.id for each in window.page.workspace.spans(document_id)] == [span.id]
    assert window.menu("edit")[:2] == ["Undo mark “claim”", "Redo"]


def test_a_page_can_be_left_only_after_its_work_is_saved(window, qtbot):
    window.open("water")
    window.page.refusal = StoreError("The disk is full: free some space.")
    window.window.close()
    assert window.window.isVisible()
    box = window.dialog(QMessageBox)
    assert "The disk is full" in box.text()
    next(each for each in box.buttons() if each.text().replace("&", "") == "Quit").click()
    window.wait(lambda: not window.window.isVisible())
    assert not window.window.is_open


def test_the_window_comes_back_where_it_was(qtbot, tmp_path):
    first = WindowDriver(qtbot, tmp_path)
    first.window.resize(720, 520)
    first.window.close()
    second = WindowDriver(qtbot, tmp_path)
    assert (second.window.width(), second.window.height()) == (720, 520)


def test_a_corpus_can_be_dropped_into_the_window(window):
    path = window.make_corpus("water", "Ada")
    assert window.drop(path)
    window.dialog(PersonDialog).reject()


def test_texts_dropped_without_a_corpus_get_an_answer(window):
    text = window.folder / "a.txt"
    text.write_text("One.")
    assert window.drop(text)
    assert "make a new one first" in window.said


def test_texts_dropped_into_a_corpus_are_offered_for_import(window):
    text = window.folder / "a.txt"
    text.write_text("One.")
    window.open("water")
    window.drop(text)
    dialog = window.dialog(ImportDialog)
    assert [row.path for row in dialog.files_page.files.rows] == [text]
    dialog.reject()


def test_a_folder_of_annotations_that_is_dropped_is_one_row(window):
    folder = window.folder / "news"
    folder.mkdir()
    (folder / "a.txt").write_text("One.")
    (folder / "a.ann").write_text("T1\tOdd 0 3\tOne\n")
    window.open("water")
    assert window.drop(folder)
    dialog = window.dialog(ImportDialog)
    assert [(row.path, row.format_name) for row in dialog.files_page.files.rows] == [
        (folder, "brat")
    ]
    assert dialog.next.hasFocus()
    dialog.reject()


def test_nothing_can_be_dropped_behind_a_dialog(window):
    path = window.make_corpus("air", "Ada")
    window.open("water")
    window.run("help.about")
    assert not window.drop(path)
    window.dialog(AboutDialog).reject()
    assert "water" in window.title


def test_a_dialog_that_still_counts_does_not_outlive_the_window(window):
    window.open("water")
    window.run("file.import")
    dialog = window.dialog(ImportDialog)
    told: list[str] = []
    run = run_job(dialog, "Counting", endless(told), print, print)
    window.wait(lambda: told == ["begun"])
    window.window.close()
    assert told == ["begun", "closed"]
    with window.qtbot.waitSignal(run.over):
        pass
    dialog.reject()
    assert not window.window.is_open


def test_what_a_dialog_tries_behind_the_work_does_not_outlive_the_window(window):
    window.open("water")
    window.run("file.import")
    dialog = window.dialog(ImportDialog)
    told: list[str] = []
    run = QuietRun(endless(told), dialog)
    window.wait(lambda: told == ["begun"])
    window.window.close()
    assert told == ["begun", "closed"]
    with window.qtbot.waitSignal(run.over):
        pass
    dialog.reject()
    assert not window.window.is_open


def endless(told: list[str]) -> Job[None]:
    """Count on until the job is closed."""
    told.append("begun")
    try:
        while True:
            yield Progress(0, None)
    finally:
        told.append("closed")


def test_the_commands_of_the_page_stand_in_their_menu(window):
    window.open("water")
    window.settle()
    assert window.menu("span") == ["Note & go"]
    window.press("Ctrl+T")
    assert window.page.asked[-1] == "note"


def test_every_entry_of_a_menu_has_a_letter_of_its_own(window):
    window.open("water")
    window.settle()
    for menu_id in ("file", "edit", "view", "help"):
        menu = window.window.menus.menu(menu_id)
        letters = [
            action.text().replace("&&", "").partition("&")[2][:1].casefold()
            for action in menu.actions()
            if not action.isSeparator()
        ]
        assert "" not in letters
        assert len(set(letters)) == len(letters), letters


def test_zoom_changes_the_size_of_the_texts_within_reason(window):
    size = window.settings.font_size
    window.press("Ctrl++")
    assert window.settings.font_size == size + 1
    for _ in range(60):
        window.run("view.zoom_out")
    assert window.settings.font_size == 8
    window.press("Ctrl+0")
    assert window.settings.font_size == size


def test_a_theme_is_chosen_from_the_menu(window):
    window.run("view.theme.dark")
    assert window.settings.theme == "dark"
    actions = {
        each: window.window.commands.action(f"view.theme.{each}")
        for each in ("system", "light", "dark", "high_contrast")
    }
    assert [name for name, action in actions.items() if action.isChecked()] == ["dark"]


def test_a_missing_file_is_said_to_be_missing(window):
    window.window.open_path(Path(window.folder / "gone.corpus"))
    assert "gone.corpus" in window.said


@pytest.mark.parametrize("folder", ["Dropbox", "OneDrive"])
def test_a_folder_of_a_cloud_service_is_warned_of_once(window, folder):
    place = window.folder / folder
    place.mkdir()
    inside = WindowDriver(window.qtbot, place)
    path = inside.open("water")
    assert folder in inside.said
    inside.run("file.close")
    inside.window.messages.dismiss()
    inside.window.open_path(path)
    assert inside.said == ""


def test_the_keys_come_back_when_a_dialog_is_closed(window):
    window.run("help.about")
    dialog = window.dialog(AboutDialog)
    assert not window.window.isActiveWindow()
    dialog.reject()
    window.wait(window.window.isActiveWindow)
    window.press("Ctrl+Shift+P")
    window.dialog(Palette).reject()


def test_about_says_where_reports_are_kept(window):
    window.run("help.about")
    dialog = window.dialog(AboutDialog)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert any("reports" in text for text in texts)
    assert any("MIT" in text for text in texts)
    dialog.reject()


@pytest.mark.parametrize("geometry", ["", "of another screen"])
def test_a_window_never_begins_beyond_its_screen(window, geometry):
    window.window.hide()
    window.window.resize(1280, 900)
    window.window.settings.window_geometry = geometry
    window.window.show_whole()
    room = window.window.screen().availableSize()
    assert window.window.isMaximized()
    assert window.window.normalGeometry().width() <= room.width()
    assert window.window.normalGeometry().height() < room.height()


def test_a_window_that_was_placed_stays_at_its_place(window):
    window.window.hide()
    window.window.resize(790, 790)
    window.window.settings.window_geometry = "placed"
    window.window.show_whole()
    assert not window.window.isMaximized()
    assert (window.window.width(), window.window.height()) == (790, 790)
