"""The start page: what to do first, and the recent corpora."""

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QApplication

from annotator.ui.dialogs.person import PersonDialog
from tests.ui.window_driver import WindowDriver


def test_a_newcomer_is_led_to_the_sample(window):
    assert window.window.start_page.recent() == []
    assert QApplication.focusWidget().objectName() == "file.sample"


def test_the_sample_is_made_and_opened_by_one_key(qtbot, tmp_path, monkeypatch):
    QStandardPaths.setTestModeEnabled(True)
    monkeypatch.setattr("annotator.ui.opening.documents_folder", lambda: tmp_path / "texts")
    window = WindowDriver(qtbot, tmp_path)
    window.press("Space")
    window.dialog(PersonDialog)
    assert (tmp_path / "texts" / "Sample.corpus").is_file()
    window.write("Newcomer")
    window.press("Return")
    assert not window.has_dialog()
    assert len(window.page.workspace.document_rows()) >= 12
    window.run("file.close")
    window.run("file.sample")
    assert window.page.workspace.person.name == "Newcomer"
    QStandardPaths.setTestModeEnabled(False)


def test_recent_corpora_are_opened_from_the_list(window):
    path = window.open("water")
    window.open("wind")
    window.run("file.close")
    assert [each.stem for each in window.window.start_page.recent()] == ["wind", "water"]
    window.press("Down")
    window.press("Return")
    assert window.window.workspace.path == path


def test_a_corpus_that_is_gone_can_be_taken_off_the_list(window):
    path = window.open("water")
    window.run("file.close")
    path.unlink()
    window.press("Return")
    assert "water.corpus" in window.said
    window.window.start_page._recent.setFocus()
    window.press("Delete")
    assert window.window.start_page.recent() == []
    assert window.settings.recent_corpora() == []
