"""Every view of the window in turn, as a person comes by it: pages, panels, dialogs, popups."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from annotator.model.mapping import LabelTarget
from annotator.model.team import Remark
from annotator.services.edits import ChangeRecord
from annotator.services.jobs import Progress
from annotator.services.mapping_draft import NameKind
from annotator.services.transfer import ExportReport, ImportReport, OnDrift
from annotator.ui.dialogs.export import ExportDialog
from annotator.ui.dialogs.import_dialog import ImportDialog
from annotator.ui.messages import ask
from annotator.ui.progress import ProgressDialog
from annotator.ui.report_texts import import_lines
from annotator.ui.safekeeping import offer_backups
from annotator.ui.transfers import _tell_export, _tell_import
from tests.makers import a_document
from tests.ui.drivers import AnnotateDriver
from tests.ui.packets.views import packets_views
from tests.ui.pages.adjudicate.views import adjudication_views
from tests.ui.pages.agreement.views import agreement_views
from tests.ui.pages.board.views import board_views
from tests.ui.pages.dashboard.views import dashboard_views
from tests.ui.pages.releases.views import releases_views
from tests.ui.pages.scheme.views import scheme_views

ARTICLE = (
    "Dam breaks above Lower Town\r\n\r\n"
    "The ministry said on Monday that around 60 people had left the valley. "
    "“We will rebuild,” a spokesman promised, “by next May.”\r\n\r\n"
    "قال ناطق باسم الوزارة إن نحو ستين شخصًا غادروا الوادي. "
    "According to two officials who asked not to be named, more than 10 % of the houses "
    "were lost 😀. The mayor denied this.\r\n"
)
ANNOTATIONS = """T1\tSource 0 3\tAda
T2\tCue 4 8\tsaid
T3\tContent 9 22\tthe dam broke
T4\tAttribution 4 8\tsaid
T5\tOdd 9 12\telsewhere
T6\tJunk 13 16\tdam
E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3
A1\tcertainty T3 low
"""
View = tuple[str, QWidget]


def a_window(qtbot, folder: Path) -> AnnotateDriver:
    """Show a window with three documents, spans, a link, a note and a flag."""
    titles = ("Dam breaks", "Bridge closed", "Flood warning")
    documents = [
        a_document(f"{title}. {ARTICLE}", title=title, metadata={"source": "Valley Post"})
        for title in titles
    ]
    driver = AnnotateDriver(qtbot, folder, documents)
    driver.mark("around 60 people had left the valley", "1")
    driver.mark("The ministry said", "2")
    driver.mark("around 60 people", "3")
    driver.press("F")
    driver.mark("two officials who asked not to be named", "4")
    driver.mark("more than 10 %", "3")
    driver.stand_on("The ministry said")
    driver.press("O", "R", "N", "Return")
    return driver


def every_view(driver: AnnotateDriver, folder: Path) -> Iterator[View]:
    """Bring up view after view; each is gone again when the next one is asked for."""
    driver.qtbot.waitUntil(lambda: len(driver.window.menuBar().actions()) == 9)
    for view in _all(driver, folder):
        QTest.qWait(1)  # what is new in a layout takes its place
        yield view


def _all(driver: AnnotateDriver, folder: Path) -> Iterator[View]:
    yield from _panels(driver)
    yield from _modes(driver)
    yield from _popups(driver)
    yield from _commanded_dialogs(driver)
    yield from _imports(driver, folder)
    yield from _reports(driver)
    yield from _bars(driver)
    yield from releases_views(driver)
    yield from packets_views(driver, folder)
    yield from agreement_views(driver)
    yield from board_views(driver)
    yield from scheme_views(driver)
    yield from dashboard_views(driver)
    yield from adjudication_views(driver)
    driver.close()
    yield "start page with a corpus", driver.window
    driver.settings.forget_corpus(driver.path.absolute())
    driver.settle()
    yield "start page", driver.window


def _panels(driver: AnnotateDriver) -> Iterator[View]:
    for name in ("spans", "relations", "document", "guideline", "span"):
        driver.press("Escape")
        driver.page.text.choose_span(driver.page.text.spans()[0].id)
        driver.page.panes.enter(getattr(driver.page.panes, name))
        driver.settle()
        yield f"annotate page, {name}", driver.window
    yield from _threads(driver)
    driver.page.panes.focus_text()
    driver.page.text.choose_span(None)
    driver.settle()
    yield "annotate page, nothing chosen", driver.window


def _threads(driver: AnnotateDriver) -> Iterator[View]:
    """Bring up what a reviewer said about a span and about the document."""
    span, ada = driver.page.text.spans()[0], driver.workspace.person.id
    for span_id in (span.id, ""):
        about = (f"r{span_id}", span.document_id, ada, "nobody", 1, "Why “قال” 😀?", span_id)
        driver.workspace.do(ChangeRecord(None, Remark(*about)), "Open packet", lead=True)
    for panel in (driver.page.panes.span, driver.page.panes.document):
        driver.page.panes.enter(panel)
        driver.settle()
        yield f"annotate page, remarks, {panel.objectName()}", driver.window


def _modes(driver: AnnotateDriver) -> Iterator[View]:
    driver.select("The mayor")
    driver.press("B")
    yield "fragments wait", driver.window
    driver.press("Escape", "Escape", "Shift+1")
    yield "painting", driver.window
    driver.press("Escape")
    driver.stand_on("two officials")
    driver.press("O", "R")
    yield "linking", driver.window
    driver.press("Escape", "Escape", "Ctrl+Return")
    yield "findings", driver.window
    driver.press("Escape", "Ctrl+F")
    driver.write("the")
    driver.settle()
    yield "find bar", driver.window
    driver.run("find.mark_all")
    yield from _dialog(driver, "marking all hits")
    driver.page.panes.find.leave()
    driver.settle()


def _popups(driver: AnnotateDriver) -> Iterator[View]:
    driver.stand_on("around 60 people")
    for name, keys in (
        ("spans here", ("Shift+O",)),
        ("labels", ("O", "L")),
        ("attributes", ("E",)),
    ):
        driver.press(*keys)
        yield f"popup of {name}", driver.popup
        driver.popup.close()
        driver.settle()


def _commanded_dialogs(driver: AnnotateDriver) -> Iterator[View]:
    for command_id in (
        "edit.preferences",
        "help.shortcuts",
        "help.palette",
        "help.about",
        "file.person",
        "file.export",
        "file.backups",
    ):
        driver.run(command_id)
        yield from _dialog(driver, command_id)
    driver.run("file.export")
    dialog = _front(driver)
    assert isinstance(dialog, ExportDialog)
    dialog._formats.choose("doccano")
    driver.settle()
    yield from _dialog(driver, "export with a choice of units")
    ask(driver.window, "Backups", ("What happened?", "This did."), "Quit", lambda: None)
    driver.settle()
    yield from _dialog(driver, "question")


def _imports(driver: AnnotateDriver, folder: Path) -> Iterator[View]:
    driver.run("file.import")
    yield "import, nothing chosen", _front(driver)
    text, table, strange = (folder / name for name in ("a.txt", "b.csv", "c.strange"))
    text.write_bytes("Ein schöner Text.".encode("windows-1252"))
    table.write_text("text,title,source\nA dam broke.,Dam,Post\n", encoding="utf-8")
    strange.write_text("?", encoding="utf-8")
    dialog = _front(driver)
    assert isinstance(dialog, ImportDialog)
    dialog.add([text, table, strange])
    listed = dialog.files_page.table
    for row, name in enumerate(("text", "table", "unknown file")):
        listed.setCurrentIndex(dialog.files_page.files.index(row, 0))
        driver.settle()
        yield f"import, {name}", dialog
    dialog.reject()
    driver.settle()
    yield from _import_pages(driver, folder)


def _import_pages(driver: AnnotateDriver, folder: Path) -> Iterator[View]:
    """Bring up what is asked about annotations of another program."""
    news = folder / "news"
    news.mkdir()
    (news / "dam.txt").write_text("Ada said the dam broke.", encoding="utf-8")
    (news / "dam.ann").write_text(ANNOTATIONS, encoding="utf-8")
    driver.run("file.import")
    dialog = _front(driver)
    assert isinstance(dialog, ImportDialog)
    dialog.add([news])
    yield "import, folder", dialog
    for page, name in ((dialog.samples, "spans"), (dialog.names, "names")):
        dialog.go_on()
        driver.qtbot.waitUntil(page.isVisible)
        driver.settle()
        yield f"import, {name}", dialog
    names = dialog.names.names
    kinds = {each.kind: row for row, each in enumerate(names.names)}
    for kind in (NameKind.VALUE, NameKind.RELATION, NameKind.PERSON, NameKind.JOIN):
        dialog.names.table.setCurrentIndex(names.index(kinds[kind], 0))
        driver.settle()
        yield f"import, {kind}", dialog
    assert names.draft is not None
    names.draft.map_label("Odd", LabelTarget("strange"))
    dialog.go_on()
    driver.qtbot.waitUntil(lambda: "dam.ann" in dialog.decisions.outcome())
    yield "import, refused for drift", dialog
    dialog.decisions.drift.choose(OnDrift.SKIP)
    driver.qtbot.waitUntil(dialog.do_import.isEnabled)
    yield "import, tried", dialog
    dialog.reject()
    driver.settle()


def _reports(driver: AnnotateDriver) -> Iterator[View]:
    report = ImportReport(files=9, documents=1234, layers=2, spans=2345, relations=3)
    report.duplicates, report.duplicate_spans, report.without_text = 4, 5, 6
    report.unreadable = ["a.txt cannot be read as utf-8: choose another encoding."]
    report.unknown["relations “near”"] = 3
    report.drifts = ["a.ann:3: the span “Odd” says “this”, but at [1, 5) the text has “that”."]
    report.people, report.encodings = ["p7"], {"windows-1252 (guessed)": 2}
    assert len(import_lines(report)) == 10
    _tell_import(driver.window, report)
    driver.settle()
    yield from _dialog(driver, "report of an import")
    path = str(driver.path.with_suffix(".csv"))
    _tell_export(
        driver.window,
        ExportReport(path, "spans-csv", 12, 3, 345, 6, 7, 890, {"relations": 2}, 8),
    )
    driver.settle()
    yield from _dialog(driver, "report of an export")
    progress = ProgressDialog(driver.window.tr("Import"), driver.window, clock=lambda: 0.0)
    progress.show_progress(Progress(3, 10, "a.txt"))
    progress.open()
    driver.settle()
    yield "progress", progress
    progress.end()
    progress.deleteLater()
    offer_backups(driver.window, "unknown", driver.path)
    driver.settle()
    yield from _dialog(driver, "no backups")


def _bars(driver: AnnotateDriver) -> Iterator[View]:
    driver.window.messages.show_error("The file is gone: choose another one.", "Open", print)
    driver.page.stage.say("Something was done.", undo=True)
    driver.settle()
    yield "message and remark", driver.window
    driver.window.messages.dismiss()


def _dialog(driver: AnnotateDriver, name: str) -> Iterator[View]:
    dialog = _front(driver)
    yield name, dialog
    dialog.close()
    driver.settle()


def _front(driver: AnnotateDriver) -> QDialog:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    dialogs = [each for each in shown if isinstance(each, QDialog)]
    assert dialogs, "no dialog came up"
    return dialogs[-1]
