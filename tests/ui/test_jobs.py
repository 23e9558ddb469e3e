"""Jobs: results and errors arrive on the main thread, Cancel rolls back, the window waits."""

import threading
import weakref

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QProgressBar

from annotator.model.errors import StoreError
from annotator.services.jobs import Progress
from annotator.ui.jobs import JobRun, QuietRun, run_job
from annotator.ui.progress import ProgressDialog


class Work:
    """A job that goes on when it is told to, and notes what became of it."""

    def __init__(self):
        self.go = threading.Event()
        self.begun = threading.Event()
        self.ended = ""
        self.thread = None

    def job(self, steps=3, error=None):
        self.thread = threading.get_ident()
        self.begun.set()
        try:
            for step in range(steps):
                yield Progress(step, steps, f"file {step}")
                if not self.go.wait(10):
                    raise TimeoutError
            if error:
                raise error
            self.ended = "finished"
            return "result"
        except GeneratorExit:
            self.ended = "closed"
            raise


@pytest.fixture
def work():
    return Work()


@pytest.fixture
def line(qtbot):
    line = QLineEdit()
    qtbot.addWidget(line)
    line.show()
    qtbot.waitExposed(line)
    return line


def test_a_window_may_go_between_the_end_of_its_job_and_the_end_of_the_run(qtbot, work):
    windows = [QLineEdit()]
    gone = weakref.ref(windows[0])

    def let_go_soon(_result):
        QTimer.singleShot(0, windows.clear)

    run_job(windows[0], "Working", work.job(), let_go_soon, print)
    work.go.set()
    qtbot.waitUntil(lambda: gone() is None)
    assert work.ended == "finished"


def test_the_result_arrives_and_the_work_was_elsewhere(qtbot, line, work):
    run = JobRun(work.job(), "Working", line)
    work.go.set()
    with qtbot.waitSignal(run.finished) as told:
        run.start()
    assert told.args == ["result"]
    assert work.thread != threading.get_ident()


def test_a_refusal_arrives_as_an_error(qtbot, line, work):
    run = JobRun(work.job(error=StoreError("The disk is full.")), "Working", line)
    work.go.set()
    with qtbot.waitSignal(run.failed) as told:
        run.start()
    assert str(told.args[0]) == "The disk is full."


def test_a_mistake_arrives_apart_from_refusals(qtbot, line, work):
    run = JobRun(work.job(error=KeyError("x")), "Working", line)
    refusals = []
    run.failed.connect(refusals.append)
    work.go.set()
    with qtbot.waitSignal(run.crashed) as told:
        run.start()
    assert isinstance(told.args[0], KeyError)
    assert refusals == []


def test_a_long_job_shows_itself_and_can_be_cancelled(qtbot, line, work):
    run = JobRun(work.job(), "Working", line)
    run.start()
    dialog = line.findChild(ProgressDialog)
    qtbot.waitUntil(dialog.isVisible)
    with qtbot.waitSignal(run.cancelled):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        work.go.set()
    assert work.ended == "closed"


def test_the_window_takes_no_input_meanwhile(qtbot, line, work):
    run = JobRun(work.job(), "Working", line)
    QTest.keyClicks(line, "a")
    run.start()
    QTest.keyClicks(line, "b")
    line.close()
    assert line.isVisible()
    with qtbot.waitSignal(run.over):
        work.go.set()
    QTest.keyClicks(line, "c")
    assert line.text() == "ac"
    line.close()
    assert not line.isVisible()


def test_a_quiet_job_is_stopped_at_its_next_step(qtbot, qapp, work):
    run = QuietRun(work.job(), qapp)
    assert work.begun.wait(5)
    run._worker.stop_asked.set()
    work.go.set()
    with qtbot.waitSignal(run.over):
        run.stop()
    assert work.ended == "closed"


def test_a_quiet_job_tells_only_its_failure(qtbot, qapp, work):
    work.go.set()
    run = QuietRun(work.job(error=StoreError("No room.")), qapp)
    with qtbot.waitSignal(run.failed) as told:
        pass
    assert str(told.args[0]) == "No room."


def test_progress_without_a_total_says_how_much_is_done(qtbot, line):
    dialog = ProgressDialog("Working", line)
    dialog.show_progress(Progress(1200, None, "big.csv"))
    bar = dialog.findChild(QProgressBar)
    assert bar.value() == bar.minimum() < bar.maximum()
    assert "1200" in dialog.remaining()
    dialog.end()


def test_a_mistake_in_a_job_reaches_the_crash_hook(qtbot, line, work):
    work.go.set()
    with qtbot.captureExceptions() as caught:
        run = run_job(line, "Working", work.job(error=KeyError("x")), print, print)
        with qtbot.waitSignal(run.over):
            pass
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is KeyError
