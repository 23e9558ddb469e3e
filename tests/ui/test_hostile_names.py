"""Names that are markup load no picture anywhere: titles, people, files, metadata, notes."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from annotator.services.agreement_choice import LeftOut
from annotator.services.annotating import mark, set_note
from annotator.services.releases import Doubt, DrawnReadiness
from annotator.services.workspace import introduce
from annotator.ui.commands.agreeing import AGREEMENT
from annotator.ui.commands.dashboards import DASHBOARD
from annotator.ui.commands.releasing import RELEASES
from annotator.ui.dialogs.export import ExportDialog
from annotator.ui.dialogs.import_dialog import ImportDialog
from annotator.ui.dialogs.palette import Palette
from annotator.ui.dialogs.person import PersonDialog
from annotator.ui.main_window import annotate_page
from tests.makers import a_corpus, a_document
from tests.ui.pages.agreement.views import a_report
from tests.ui.pages.releases.views import READINESS
from tests.ui.window_driver import WindowDriver

HOSTILE = '<img src="red.png" width=40 height=40><h1>Hello</h1>'
RED = QColor("red").rgb()


def red_pixels(widget: QWidget) -> int:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(image.constBits()).cast("B").cast("I")
    return sum(pixel & 0xFFFFFF == RED & 0xFFFFFF for pixel in pixels)


def visible_windows() -> list[QWidget]:
    return [each for each in QApplication.topLevelWidgets() if each.isVisible()]


def assert_nothing_red() -> None:
    for window in visible_windows():
        assert red_pixels(window) == 0, window


@pytest.fixture
def hostile(qtbot, tmp_path, monkeypatch):
    """Open a corpus in which every name is markup, in the folder of the picture."""
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    image.save(str(tmp_path / "red.png"))
    monkeypatch.chdir(tmp_path)
    window = WindowDriver(qtbot, tmp_path, annotate_page)
    document = a_document(title=HOSTILE, metadata={"source": HOSTILE, HOSTILE: "x"})
    workspace = a_corpus(
        tmp_path, name="<img src='red.png'>", documents=[document], person=None
    )
    person = introduce(workspace, HOSTILE)
    set_note(workspace, mark(workspace, document.id, "claim", [(4, 12)]), HOSTILE)
    window.settings.remember_person(workspace.store.corpus_id(), person.id)
    window.path = workspace.path
    workspace.close()
    window.window.open_path(window.path)
    window.settle()
    yield window
    window.window.close()


def test_the_picture_would_be_seen(qtbot, hostile):
    from PySide6.QtWidgets import QLabel

    label = QLabel(HOSTILE)
    qtbot.addWidget(label)
    label.show()
    assert red_pixels(label) > 0


def test_no_part_of_the_window_shows_it(hostile):
    assert_nothing_red()
    for command_id in ("view.span", "view.spans", "view.document", "view.guideline"):
        hostile.run(command_id)
        assert_nothing_red()
    for menu in ("file/recent", "edit"):
        assert red_pixels(hostile.window.menus.menu(menu)) == 0


def test_no_tooltip_shows_it(hostile):
    for widget in hostile.window.findChildren(QWidget):
        if not widget.isVisible() or not widget.toolTip():
            continue
        middle = widget.rect().center()
        spot = widget.mapToGlobal(middle)
        QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, middle, spot))
        assert_nothing_red()
    QToolTip.hideText()


@pytest.mark.parametrize(
    ("command_id", "kind"),
    [("file.person", PersonDialog), ("file.export", ExportDialog), ("help.palette", Palette)],
)
def test_no_dialog_shows_it(hostile, command_id, kind):
    hostile.run(command_id)
    dialog = hostile.dialog(kind)
    assert_nothing_red()
    dialog.reject()


def test_no_preview_of_an_import_shows_it(hostile):
    path = hostile.folder / "a<img src='red.png'>.csv"
    path.write_text(f'text,"{HOSTILE.replace(chr(34), chr(34) * 2)}"\n{HOSTILE!r},x\n')
    hostile.run("file.import")
    dialog = hostile.dialog(ImportDialog)
    dialog.add([path])
    hostile.settle()
    assert_nothing_red()
    dialog.reject()


def test_no_part_of_the_releases_page_shows_it(hostile):
    hostile.run("project.releases")
    page = hostile.window.page_beside(RELEASES)
    hostile.wait(lambda: not page.bar.is_running)
    page.making.contents.metadata.expandAll()
    page.making.card._name.setText(HOSTILE)
    hostile.run("release.preview")
    hostile.wait(lambda: not page.bar.is_running)
    assert "<img" in page.making.preview.text()
    assert_nothing_red()
    doubt = Doubt("x", HOSTILE, HOSTILE, "missing", 0, 4, HOSTILE, 0.9)
    facts = replace(READINESS, corpus=HOSTILE, doubts=(doubt,), advice=(HOSTILE,))
    page.readiness.show_report(DrawnReadiness(facts))
    page.tabs.setCurrentWidget(page.readiness)
    hostile.settle()
    assert "<img" in page.readiness.text()
    assert_nothing_red()


def test_no_part_of_the_agreement_page_shows_it(hostile):
    hostile.run("project.agreement")
    page = hostile.window.page_beside(AGREEMENT)
    hostile.wait(lambda: page.turns.is_idle)
    row = hostile.window.workspace.document_rows()[0]
    report = a_report(row.id, HOSTILE)
    known = report.overall
    page._show_report(
        replace(
            report,
            by_label={HOSTILE: known},
            by_pair={(HOSTILE, "p2"): known},
            left_out={(HOSTILE, "p2"): LeftOut(1, 1)},
            by_person={HOSTILE: known},
            by_batch={HOSTILE: known},
            labels=[HOSTILE],
            confusion=[[1]],
            attributes={HOSTILE: report.attributes["certainty"]},
        )
    )
    for place in range(page.tabs.count()):
        page.tabs.setCurrentIndex(place)
        hostile.settle()
        assert_nothing_red()
    for by in range(page.parts.by.count()):
        page.tabs.setCurrentWidget(page.parts)
        page.parts.by.setCurrentIndex(by)
        hostile.settle()
        assert "<img" in page.parts.parts.texts()[0][0]
        assert "&lt;img" in page.parts.parts.cells.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
        assert_nothing_red()


def test_no_part_of_the_dashboard_shows_it(hostile):
    hostile.run("project.dashboard")
    page = hostile.window.page_beside(DASHBOARD)
    for place in range(page.tabs.count()):
        page.tabs.setCurrentIndex(place)
        hostile.wait(lambda: not page.bar.is_running and not page._soon.isActive())
        assert_nothing_red()
        if page.sheets.current() is page.sheets.labels:
            page.sheets.labels.table.row_chosen.emit("claim")
            assert "<img" in page.sheets.labels.behind.texts()[0][0]
            assert_nothing_red()


def test_no_error_and_no_start_page_shows_it(hostile):
    hostile.run("file.close")
    hostile.window.open_path(hostile.folder / HOSTILE.replace("/", "_"))
    assert "img" in hostile.said
    assert_nothing_red()
