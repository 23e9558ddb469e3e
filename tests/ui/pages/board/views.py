"""The board as a lead comes by it, empty and full, and what it asks."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from annotator.model.layer import State
from annotator.services.agreement_report import Figure
from annotator.services.edits import ChangeLayer
from annotator.services.gold_questions import Answer, GoldScore
from annotator.services.rereading import LabelDrift, SecondReading, SelfAgreement
from annotator.ui.commands.boards import BOARD
from annotator.ui.jobs import QuietRun
from annotator.ui.pages.board import BoardPage
from annotator.ui.pages.board.quality_dialog import QualityDialog
from annotator.ui.pages.board.rule_dialog import RuleDialog
from tests.ui.drivers import AnnotateDriver


def board_views(driver: AnnotateDriver) -> Iterator[tuple[str, QWidget]]:
    """Bring the board up, empty and full, and each of its questions; go back to the text."""
    driver.run("project.board")
    page = driver.window.page_beside(BOARD)
    assert isinstance(page, BoardPage)
    _wait(driver, page)
    yield "board, nothing given", driver.window
    driver.run("board.rule")
    dialog = driver.window.findChild(RuleDialog)
    dialog.form.calibration.setValue(1)
    dialog.form.kind.setCurrentIndex(1)
    dialog.form.batch.setCurrentText("Round 1")
    dialog.form.day.set_day("2020-11-30")
    driver.qtbot.waitUntil(lambda: not dialog.is_planning)
    driver.settle()
    yield "board, rule", dialog
    dialog.accept()
    _wait(driver, page)
    yield "board, handed out", driver.window
    yield from _questions(driver, page)
    page.filters.words.setText("no such title")
    page.filters._wait.timeout.emit()
    driver.settle()
    yield "board, nothing found", driver.window
    page.filters.clear()
    _undo_all(driver, page)
    driver.run("project.texts")


def _questions(driver: AnnotateDriver, page: BoardPage) -> Iterator[tuple[str, QWidget]]:
    layers = [driver.workspace.layer(row.id) for row in page.model.rows()]
    page.grid.selectAll()
    state = type(layers[0])(layers[0].document_id, layers[0].person_id, State.DONE)
    driver.workspace.do(ChangeLayer(layers[0], state), "Set state")
    _wait(driver, page)
    for command_id in (
        "board.terms",
        "board.person",
        "board.return",
        "board.batch",
        "board.batches",
    ):
        page.grid.selectAll()
        driver.run(command_id)
        dialog = next(one for one in page.findChildren(QDialog) if one.isVisible())
        yield command_id, dialog
        dialog.close()
        driver.settle()
    yield from _quality(driver, page)
    page.grid.customContextMenuRequested.emit(page.grid.rect().center())
    driver.settle()
    menu = next(one for one in page.findChildren(QMenu) if one.isVisible())
    yield "board, menu of the cells", menu
    menu.close()
    driver.settle()
    driver.workspace.undo()


def _quality(driver: AnnotateDriver, page: BoardPage) -> Iterator[tuple[str, QWidget]]:
    driver.run("board.quality")
    dialog = page.findChild(QualityDialog)
    driver.qtbot.waitUntil(lambda: not dialog.is_reading)
    driver.settle()
    yield "board, nothing issued again", dialog
    one, none = Figure(0.75, 0.5, 0.9, 12), Figure(None, None, None, 0, "Nobody marked any.")
    labels = (LabelDrift("claim", 40, 30, one), LabelDrift("quantity", 3, 4, none))
    readings = (SecondReading("x", "Dam 😀 نص", 14, one), SecondReading("y", "Dam", None, one))
    dialog.readings.show_people(
        (SelfAgreement("p1", "p9", "Ada", 12, 2, one, one, labels, readings),)
    )
    driver.settle()
    yield "board, second readings", dialog
    dialog.tabs.setCurrentIndex(1)
    driver.settle()
    yield "board, no questions", dialog
    answers = (Answer("x", "Dam 😀 نص", "2026-11-30", one, none),)
    dialog.scores.show_people((GoldScore("p1", "علي", 5, 1, one, one, answers),))
    driver.settle()
    yield "board, answers", dialog
    dialog.close()
    _wait(driver, page)


def _undo_all(driver: AnnotateDriver, page: BoardPage) -> None:
    """Take back what was handed out, so that the next views find the corpus as it was."""
    page.grid.setFocus(Qt.FocusReason.OtherFocusReason)
    driver.run("edit.undo")
    _wait(driver, page)


def _wait(driver: AnnotateDriver, page: BoardPage) -> None:
    driver.settle()
    driver.qtbot.waitUntil(
        lambda: (
            not page.bar.is_running
            and not driver.window.is_busy
            and not driver.window.findChildren(QuietRun)
        ),
        timeout=30_000,
    )
    driver.settle()
