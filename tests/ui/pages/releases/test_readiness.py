"""The readiness report: worked out behind the window, each likely error opens its text."""

from dataclasses import replace

from PySide6.QtWidgets import QFileDialog

from annotator.services.releases import Doubt, DrawnReadiness
from tests.makers import a_corpus
from tests.ui.pages.releases.driver import ReleasesDriver
from tests.ui.pages.releases.views import PLOT, READINESS


def test_the_report_is_worked_out_and_saved_while_the_window_stays_free(releases):
    releases.desk.run("release.readiness")
    assert releases.page.bar.is_running
    assert not releases.frame.is_busy
    assert not releases.desk.is_enabled("release.save_readiness")
    releases.wait()
    tab = releases.page.readiness
    labels = {row[0]: row for row in tab.labels.texts()}
    assert int(labels["claim"][1]) >= 30
    assert {row[0] for row in tab.curve.texts()} >= {"claim"}
    assert tab.doubts.texts()
    assert all(tab.plots[name].isVisibleTo(tab) for name in tab.plots)
    releases.desk.press("Ctrl+S")
    releases.answer("report.html")
    page = (releases.folder / "report.html").read_text("utf-8")
    assert "<h1>Readiness" in page
    assert "report.html" in releases.desk.said


def test_a_likely_error_opens_its_text_at_the_place(releases):
    document = releases.frame.workspace.document_rows()[7]
    doubt = Doubt(document.id, document.title, "claim", "missing", 4, 12, "whatever", 0.9)
    drawn = DrawnReadiness(replace(READINESS, doubts=(doubt,)), {"curve": PLOT})
    tab = releases.page.readiness
    releases.page.tabs.setCurrentWidget(tab)
    tab.show_report(drawn)
    tab.focus()
    releases.desk.press("Return")
    page = releases.frame.page
    assert releases.frame.front is page
    assert page.document_id() == document.id
    assert page.text.selection() == (4, 12)
    assert page.text.hasFocus()


def test_a_corpus_with_nothing_finished_is_refused_in_a_sentence(qtbot, tmp_path):
    workspace = a_corpus(tmp_path)
    person = workspace.person.id
    workspace.close()
    releases = ReleasesDriver(qtbot, tmp_path, workspace.path, person)
    releases.go()
    releases.do("release.readiness")
    assert "No document is finished" in releases.desk.said
    assert not releases.page.readiness.has_report


def test_it_can_be_cancelled(releases):
    releases.desk.run("release.readiness")
    releases.page.bar._stop.click()
    releases.wait()
    assert "Cancelled" in releases.desk.said
    assert not releases.page.readiness.has_report


def test_closing_the_corpus_ends_what_runs(releases):
    releases.desk.run("release.readiness")
    page = releases.page
    releases.frame.close_corpus()
    assert not page.bar.is_running
    assert releases.frame.page_beside("releases") is None
    assert not releases.frame.findChildren(QFileDialog)
