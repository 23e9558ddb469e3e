"""The board as a lead comes by it, empty and full, and what it asks."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMenu, QWidget

from annotator.model.layer import State
from annotator.services.edits import ChangeLayer
from annotator.ui.commands.boards import BOARD
from annotator.ui.jobs import QuietRun
from annotator.ui.pages.board import BoardPage
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
    for command_id in ("board.terms", "board.return", "board.batch", "board.batches"):
        page.grid.selectAll()
        driver.run(command_id)
        dialog = next(one for one in page.findChildren(QDialog) if one.isVisible())
        yield command_id, dialog
        dialog.close()
        driver.settle()
    page.grid.customContextMenuRequested.emit(page.grid.rect().center())
    driver.settle()
    menu = next(one for one in page.findChildren(QMenu) if one.isVisible())
    yield "board, menu of the cells", menu
    menu.close()
    driver.settle()
    driver.workspace.undo()


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
