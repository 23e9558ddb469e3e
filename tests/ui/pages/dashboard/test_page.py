"""The dashboard: what each sheet shows, what is behind a row, who sees what, live, saved."""

import csv

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QMessageBox, QPushButton

from annotator.services import annotating
from annotator.services.jobs import Progress
from annotator.ui.dialogs.report import ReportDialog
from annotator.ui.theme import Theme

LEA, ANN, FATIMA = "Lea (p1)", "Ann (p2)", "فاطمة (p3)"


def test_each_person_has_a_row_and_a_bar(dashboard):
    assert dashboard.tabs == ["Progress", "Days", "At risk", "Labels", "Overlap", "Agreement"]
    rows = {row[0]: row[1:] for row in dashboard.rows()}
    assert rows[ANN] == ["2", "0", "0", "1", "4", "3 min 00 s", "1 min 30 s", "80", "2.0"]
    assert rows[LEA][:4] == ["0", "0", "0", "0"]
    assert rows[LEA][6] == "—"
    assert dashboard.sheet.picture.isVisible()
    assert dashboard.sheet.chart.places == (LEA, ANN, FATIMA)


def test_a_person_filters_everything(dashboard):
    dashboard.press_in_table("Down", "Down", "Return")
    assert [row[0] for row in dashboard.rows()] == [FATIMA]
    assert dashboard.page.whose.currentText() == FATIMA
    assert {row[1] for row in dashboard.show("Days").table.texts()} == {FATIMA}
    assert dashboard.show("Labels").table.texts()[0][:2] == ["claim", "6"]
    dashboard.page.whose.setCurrentIndex(0)
    dashboard.wait()
    assert dashboard.rows()[0][:2] == ["claim", "10"]


def test_days_show_another_figure_and_time(dashboard):
    sheet = dashboard.show("Days")
    ann = next(row for row in dashboard.rows() if row[1] == ANN)
    assert ann[2:] == ["4", "2", "3 min 00 s"]
    assert [series.name for series in sheet.chart.series] == [ANN, FATIMA]
    assert len(sheet.chart.places) == 7
    dashboard.page.sheets.controls.measure.setCurrentText("Spans by label")
    dashboard.page.sheets.controls.period.setCurrentText("All days")
    dashboard.wait()
    assert [row[1:] for row in dashboard.rows()] == [["claim", "10"]]
    assert len(sheet.chart.places) == 7


def test_the_documents_of_a_day_are_listed_and_open(dashboard, office):
    sheet = dashboard.show("Days")
    dashboard.press_in_table("Return")
    assert sheet.behind_title().startswith("What was worked on: ")
    assert [row[0] for row in sheet.behind.texts()] == ["Text 1 😀", "Text 7 😀"]
    dashboard.desk.press("Down")
    dashboard.desk.press("Return")
    assert dashboard.frame.front is dashboard.frame.page
    assert dashboard.frame.page.document_id() == office.documents[6]


def test_what_is_at_risk_opens_its_text(dashboard, office):
    dashboard.show("At risk")
    (row,) = dashboard.rows()
    assert row[:5] == ["overdue", "Text 3 😀", ANN, "Open", "2 Jan 2020"]
    dashboard.sheet.focus()
    dashboard.desk.press("Return")
    assert dashboard.frame.page.document_id() == office.documents[2]


@pytest.mark.parametrize(
    ("sheet", "title", "documents"),
    [
        ("Labels", "Documents with “claim”", [["Text 1 😀", "5"], ["Text 7 😀", "5"]]),
        ("Overlap", "Documents with so many people who are done: 0", None),
        ("Agreement", "Documents of “One”", [["Text 1 😀", "0.80"]]),
    ],
)
def test_a_row_lists_the_documents_behind_it(dashboard, sheet, title, documents):
    shown = dashboard.show(sheet)
    dashboard.press_in_table("Return")
    assert shown.behind_title() == title
    if documents is not None:
        assert shown.behind.texts() == documents
    else:
        assert len(shown.behind.texts()) == 10


def test_agreement_is_shown_batch_by_batch(dashboard):
    sheet = dashboard.show("Agreement")
    assert [row[:2] for row in dashboard.rows()] == [["One", "0.80"], ["Two", "0.80"]]
    assert sheet.chart.values == (0.8, 0.8)


def test_an_annotator_sees_only_their_own(own_dashboard):
    assert own_dashboard.tabs == ["Progress", "Days", "At risk", "Labels"]
    assert own_dashboard.page.whose.isHidden()
    for name in own_dashboard.tabs:
        own_dashboard.show(name)
        shown = "\n".join("\t".join(row) for row in own_dashboard.rows())
        assert "فاطمة" not in shown
        assert "p3" not in shown
    assert own_dashboard.show("Progress").table.texts()[0][5] == "4"
    own_dashboard.press_in_table("Return")
    assert own_dashboard.rows()[0][0] == ANN


def test_an_edit_refreshes_what_is_in_front(own_dashboard, office):
    before = own_dashboard.rows()[0][5]
    annotating.mark(own_dashboard.frame.workspace, office.documents[4], "quantity", [(0, 4)])
    assert own_dashboard.page._soon.isActive()
    own_dashboard.wait()
    assert (before, own_dashboard.rows()[0][5]) == ("4", "5")


def test_nothing_is_read_while_nobody_looks(dashboard, office):
    dashboard.desk.press("F4")
    dashboard.frame.workspace.undo_step()
    annotating.mark(dashboard.frame.workspace, office.documents[4], "quantity", [(0, 4)])
    assert not dashboard.page._soon.isActive()
    dashboard.go()
    assert {row[0]: row[5] for row in dashboard.rows()}[LEA] == "1"


def endless(person_id):
    """Read for ever."""
    while True:
        yield Progress(0, None)


def test_what_is_cancelled_begins_again_only_when_a_person_asks_for_more(
    dashboard, monkeypatch
):
    page = dashboard.page
    before = dashboard.rows()
    monkeypatch.setattr(page._live, "figures_job", endless)
    page._is_old = True
    page.look_again()
    page.bar.cancel()
    dashboard.wait()
    assert "Cancelled" in dashboard.desk.said
    assert not page.bar.is_running
    assert dashboard.rows() == before
    monkeypatch.undo()
    assert dashboard.show("Labels").table.texts()[0][:2] == ["claim", "10"]
    assert not page._is_old


def test_the_chart_follows_the_theme(dashboard, qapp):
    before = dashboard.sheet.drawn[1]
    dashboard.desk.settings.theme = "dark"
    theme = Theme(qapp, dashboard.desk.settings)
    dashboard.page._soon.start(0)
    dashboard.wait()
    assert dashboard.sheet.drawn[1].is_dark
    dashboard.desk.settings.theme = "light"
    dashboard.page._soon.start(0)
    dashboard.wait()
    assert dashboard.sheet.drawn[1].is_dark is before.is_dark is False
    theme.deleteLater()


def test_chart_and_table_take_the_room_there_is(dashboard):
    dashboard.frame.resize(700, 500)
    dashboard.page._soon.start(0)
    dashboard.wait()
    narrow = dashboard.sheet.picture.sizeHint().width()
    dashboard.frame.resize(1500, 900)
    dashboard.page._soon.start(0)
    dashboard.wait()
    assert narrow < dashboard.sheet.picture.sizeHint().width() <= 1500
    table = dashboard.show("Overlap").table
    assert not table.verticalScrollBar().isVisible()
    assert table.height() == table.maximumHeight()


def test_chart_and_table_are_saved(dashboard):
    svg = dashboard.save("dashboard.save_svg", "chart.svg").read_text("utf-8")
    assert svg.startswith("<svg")
    assert FATIMA in svg
    png = dashboard.save("dashboard.save_png", "chart.png")
    image = QImage(str(png))
    assert image.width() > 600
    assert image.pixelColor(1, 1).name() == "#ffffff"
    table = dashboard.save("dashboard.save_table", "table.csv")
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[0][0] == "Person"
    assert rows[1:] == dashboard.rows()
    assert "table.csv" in dashboard.desk.said


def test_a_file_that_is_there_is_replaced_only_if_a_person_says_so(dashboard):
    (dashboard.folder / "table.csv").write_text("mine", "utf-8")
    dashboard.save("dashboard.save_table", "table.csv")
    box = dashboard.desk.dialog(QMessageBox)
    assert (dashboard.folder / "table.csv").read_text("utf-8") == "mine"
    next(each for each in box.findChildren(QPushButton) if each.text() == "Replace").click()
    dashboard.desk.settle()
    assert "Person" in (dashboard.folder / "table.csv").read_text("utf-8-sig")


def test_a_place_where_nothing_can_be_written_is_said(dashboard):
    dashboard.save("dashboard.save_svg", "no/such/chart.svg")
    assert "cannot be written" in dashboard.desk.said


def test_definitions_are_one_key_away(dashboard):
    dashboard.desk.press("Ctrl+Alt+E")
    text = dashboard.desk.dialog(ReportDialog).text()
    assert "Median time per document" in text
    assert "60 s after the last key" in text


def test_commands_of_the_page_rest_elsewhere(dashboard):
    assert dashboard.desk.is_enabled("dashboard.save_table")
    dashboard.show("At risk")
    assert not dashboard.desk.is_enabled("dashboard.save_svg")
    dashboard.desk.press("F4")
    assert not dashboard.desk.is_enabled("dashboard.save_table")
    assert not dashboard.desk.is_enabled("dashboard.definitions")


def test_closing_the_corpus_ends_what_runs(dashboard, office):
    page = dashboard.page
    page._is_old = True
    page.look_again()
    assert page.bar.is_running
    dashboard.frame.close_corpus()
    assert not page.bar.is_running
    assert dashboard.frame.page_beside("dashboard") is None


def test_somebody_else_sees_nothing_of_what_a_lead_left_open(dashboard, office):
    dashboard.frame.work_as(office.people["Ann"])
    dashboard.desk.settle()
    assert dashboard.frame.page_beside("dashboard") is None
    dashboard.go()
    assert [row[0] for row in dashboard.rows()] == [ANN]


def test_a_table_is_sorted_by_keys_and_copied(dashboard):
    dashboard.press_in_table("Ctrl+Right", "Ctrl+Right")
    assert [row[1] for row in dashboard.rows()] == ["2", "2", "0"]
    dashboard.press_in_table("Ctrl+Up")
    assert [row[1] for row in dashboard.rows()] == ["0", "2", "2"]
    header = dashboard.sheet.table.header()
    assert header.sortIndicatorSection() == 1
    assert header.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
    dashboard.press_in_table("Ctrl+C")
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].startswith("Person\tDone")
    assert [line.split("\t")[0] for line in lines[1:]] == [row[0] for row in dashboard.rows()]
