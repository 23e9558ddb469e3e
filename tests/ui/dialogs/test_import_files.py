"""Import: files, encodings and columns are chosen, counted and brought in."""

import pytest
from PySide6.QtCore import Qt

from annotator.ui.dialogs.import_list import readable_size
from annotator.ui.dialogs.report import ReportDialog
from annotator.ui.jobs import JobRun
from tests.ui.import_driver import ImportDriver

WESTERN = "L’été à Zürich — “nobody” paid 20 €.\r\nSecond line.\r\n"
TABLE = "id,headline,story,outlet\n1,Dam,The dam broke.,Gazette\n2,Rain,It rained.,Post\n"


@pytest.fixture
def importing(window):
    return ImportDriver(window)


def test_an_empty_dialog_says_what_to_do(importing):
    assert "drop them here" in importing.dialog.outcome()
    assert not importing.dialog.do_import.isEnabled()
    importing.dialog.reject()


def test_a_text_is_previewed_and_brought_in_exactly(importing):
    importing.add(importing.file("old.txt", WESTERN))
    assert "Zürich" in importing.shown_text()
    importing.finish()
    assert [each.text for each in importing.documents()] == [WESTERN]
    assert "Documents: 1" in importing.window.said
    importing.window.run("edit.undo")
    assert importing.documents() == []


def test_a_wrong_guess_is_seen_and_overridden(importing):
    path = importing.file("old.txt", WESTERN.encode("windows-1252"))
    importing.add(path)
    importing.choose_encoding("koi8-r")
    assert "Zürich" not in importing.shown_text()
    importing.choose_encoding("windows-1252")
    assert "Zürich" in importing.shown_text()
    assert importing.table()[0][3] == "windows-1252"
    importing.finish()
    document = importing.documents()[0]
    assert document.text == WESTERN
    assert document.decoding.encoding == "windows-1252"
    assert not document.decoding.guessed


def test_an_encoding_is_chosen_for_one_file_or_for_all(importing):
    content = WESTERN.encode("windows-1252")
    importing.add(importing.file("a.txt", content), importing.file("b.txt", content + b"!"))
    importing.choose_encoding("windows-1252")
    assert [row[3] for row in importing.table()] == ["windows-1252", "as recognised"]
    importing.reading.all_alike_asked.emit()
    assert [row[3] for row in importing.table()] == ["windows-1252", "windows-1252"]
    importing.dialog.reject()


def test_the_columns_of_a_table_are_chosen(importing):
    importing.add(importing.file("t.csv", TABLE))
    assert importing.shown_rows()[0] == ["1", "Dam", "The dam broke.", "Gazette"]
    reading = importing.reading
    importing.choose_in(reading._text, "story")
    importing.choose_in(reading._title, "outlet")
    assert importing.shown_rows()[1][2] == "It rained."
    kept = [reading._metadata.item(row) for row in range(reading._metadata.count())]
    assert [item.text() for item in kept] == ["id", "headline"]
    kept[0].setCheckState(Qt.CheckState.Unchecked)
    importing.finish()
    documents = importing.documents()
    assert [each.text for each in documents] == ["The dam broke.", "It rained."]
    assert [each.title for each in documents] == ["Gazette", "Post"]
    assert [dict(each.metadata) for each in documents] == [
        {"headline": "Dam"},
        {"headline": "Rain"},
    ]


def test_what_was_added_last_is_shown(importing):
    importing.add(importing.file("old.txt", WESTERN))
    importing.add(importing.file("t.csv", TABLE))
    assert importing.page.table.currentIndex().row() == 1
    assert importing.shown_rows()[0] == ["1", "Dam", "The dam broke.", "Gazette"]
    importing.dialog.reject()


def test_a_parquet_table_is_previewed_from_a_thread(importing):
    import pandas as pd

    path = importing.file("t.parquet", "")
    pd.DataFrame({"text": ["One.", "Two."], "day": [1, 2]}).to_parquet(path)
    importing.add(path)
    importing.wait_for_job()
    assert importing.shown_rows() == [["One.", "1"], ["Two.", "2"]]
    importing.finish()
    assert [each.text for each in importing.documents()] == ["One.", "Two."]


def test_a_file_of_no_known_kind_asks_for_a_format(importing):
    importing.add(importing.file("notes.dat", "One.\n"))
    assert importing.table()[0][1] == "unknown"
    assert not importing.dialog.do_import.isEnabled()
    importing.choose_in(importing.reading._format, "text")
    assert importing.shown_text() == "One.\n"
    importing.finish()
    assert [each.text for each in importing.documents()] == ["One.\n"]


def test_a_folder_brings_what_can_be_read_and_says_what_stays_out(importing):
    importing.file("a.txt", "One.")
    importing.file("deeper/b.txt", "Two.")
    importing.file("picture.png", b"\x89PNG")
    importing.add(importing.window.folder / "texts")
    assert [row[0] for row in importing.table()] == ["a.txt", "deeper/b.txt"]
    assert "stay out: 1" in importing.dialog.outcome()
    importing.finish()
    report = importing.window.dialog(ReportDialog)
    assert "Files in folders that are of no known kind: 1" in report.text()
    report.reject()
    files = [each.metadata["file"] for each in importing.documents()]
    assert files == ["a.txt", "deeper/b.txt"]


def test_counting_first_stores_nothing_and_says_what_would_come_in(importing):
    importing.add(
        importing.file("a.txt", "One."),
        importing.file("b.txt", "One."),
        importing.file("bad.txt", bytes(range(256))),
    )
    outcome = importing.count()
    assert "Documents that would come in: 1" in outcome
    assert "same text is there already: 1" in outcome
    assert "bad.txt" in outcome
    assert importing.documents() == []
    importing.dialog.reject()


def test_what_did_not_come_in_is_listed_with_reasons(importing):
    importing.add(importing.file("a.txt", "One."), importing.file("bad.txt", bytes(range(256))))
    importing.finish()
    report = importing.window.dialog(ReportDialog)
    assert "Documents: 1" in report.text()
    assert "bad.txt" in report.text()
    report.reject()


def test_a_preview_that_fails_says_why(importing):
    importing.add(importing.file("bad.txt", bytes(range(256))))
    assert "bad.txt" in importing.reading._trouble.text()
    importing.dialog.reject()


def test_a_file_can_be_taken_off_the_list(importing):
    importing.add(importing.file("a.txt", "One."), importing.file("b.txt", "Two."))
    importing.choose(0)
    importing.page.remove_chosen()
    assert [row[0] for row in importing.table()] == ["b.txt"]
    assert importing.shown_text() == "Two."
    importing.dialog.reject()


def test_single_files_of_a_folder_can_stay_out(importing):
    for name in ("a.txt", "b.txt", "deeper/c.txt"):
        importing.file(name, name)
    importing.add(importing.window.folder / "texts")
    importing.choose(0)
    importing.page.remove_chosen()
    assert [row[0] for row in importing.table()] == ["b.txt", "deeper/c.txt"]
    importing.finish()
    files = [each.metadata["file"] for each in importing.documents()]
    assert files == ["b.txt", "deeper/c.txt"]


def test_several_files_are_taken_off_the_list_at_once(importing):
    for name in ("a.txt", "b.txt", "c.txt"):
        importing.file(name, name)
    importing.add(importing.window.folder / "texts")
    importing.page.table.selectAll()
    importing.page.remove_chosen()
    assert importing.table() == []
    assert "drop them here" in importing.dialog.outcome()
    importing.dialog.reject()


def test_a_path_that_is_gone_is_said(importing):
    importing.add(importing.window.folder / "gone.txt")
    assert "gone.txt" in importing.dialog.outcome()
    importing.dialog.reject()


def test_a_failed_import_leaves_nothing_and_says_why(importing):
    importing.add(importing.file("a.txt", "One."), importing.file("t.csv", "a,b\n1,2\n"))
    importing.finish()
    assert "t.csv" in importing.window.said
    assert importing.documents() == []


@pytest.mark.parametrize(
    ("size", "text"),
    [(0, "0 bytes"), (999, "999 bytes"), (1500, "1.5 kB"), (3_200_000_000, "3.2 GB")],
)
def test_sizes_are_read_by_people(size, text):
    assert readable_size(size) == text


def test_a_cancelled_import_leaves_nothing(importing):
    for number in range(300):
        importing.file(f"{number}.txt", f"Text {number}. " * 50)
    importing.add(importing.window.folder / "texts")
    importing.dialog.do_import.click()
    run = importing.window.window.findChild(JobRun)
    with importing.window.qtbot.waitSignal(run.cancelled):
        run.cancel()
    importing.window.settle()
    assert importing.documents() == []
    assert not importing.window.window.is_busy
    assert importing.window.said == "Cancelled. Nothing was changed."


def test_a_window_that_is_closed_while_it_imports_goes_when_the_job_has_stopped(importing):
    for number in range(300):
        importing.file(f"{number}.txt", f"Text {number}. " * 50)
    importing.add(importing.window.folder / "texts")
    importing.dialog.do_import.click()
    window = importing.window.window
    window.close()
    assert window.isVisible()
    importing.window.wait(lambda: not window.isVisible())
    assert not window.is_open
