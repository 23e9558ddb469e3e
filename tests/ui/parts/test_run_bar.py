"""One piece of work at a time runs behind the page, and says how far it is."""

import threading

import pytest
from PySide6.QtTest import QTest

from annotator.model.errors import RuleBrokenError
from annotator.services.jobs import Progress
from annotator.ui.parts.run_bar import RunBar, step_text


@pytest.fixture
def bar(qtbot) -> RunBar:
    made = RunBar(None)
    qtbot.addWidget(made)
    return made


class Gate:
    """A job that goes on when it is told to."""

    def __init__(self, *steps: Progress) -> None:
        self.open = threading.Event()
        self._steps = steps

    def job(self):
        yield from self._steps
        while not self.open.wait(0.005):
            yield self._steps[-1] if self._steps else Progress(0, None)
        return "done"


def test_what_is_done_and_how_far_is_shown(bar, qtbot):
    gate = Gate(Progress(3, 12, "comparing texts"))
    got = []
    bar.start("Previewing", gate.job(), got.append)
    qtbot.waitUntil(lambda: "3 / 12" in bar.text())
    assert bar.text() == "Previewing — comparing texts: 3 / 12"
    assert bar.isVisible()
    gate.open.set()
    qtbot.waitUntil(lambda: not bar.is_running)
    assert got == ["done"]
    assert not bar.isVisible()


def test_without_a_total_the_number_done_is_shown(bar, qtbot):
    gate = Gate(Progress(1234, None, "a.jsonl"))
    bar.start("Making", gate.job(), print)
    qtbot.waitUntil(lambda: bar.text() == "Making — a.jsonl: 1,234")
    gate.open.set()
    qtbot.waitUntil(lambda: not bar.is_running)


def test_a_second_job_is_refused_and_closed(bar, qtbot):
    gate = Gate()
    bar.start("First", gate.job(), print)
    second = Gate().job()
    with pytest.raises(RuleBrokenError, match="still running"):
        bar.start("Second", second, print)
    assert list(second) == []
    gate.open.set()
    qtbot.waitUntil(lambda: not bar.is_running)


def test_a_cancelled_job_gives_no_result(bar, qtbot):
    got = []
    bar.start("First", Gate().job(), got.append)
    with qtbot.waitSignal(bar.cancelled):
        bar.cancel()
        assert "nothing will be kept" in bar.text()
    assert got == []


def test_a_refusal_is_told_as_a_sentence(bar, qtbot):
    def refused():
        yield Progress(0, None)
        raise RuleBrokenError("No document fits.")

    with qtbot.waitSignal(bar.failed) as told:
        bar.start("First", refused(), print)
    assert told.args == ["No document fits."]
    qtbot.waitUntil(lambda: not bar.is_running)


def test_a_result_that_comes_after_the_page_was_let_go_of_is_dropped(bar):
    gate = Gate()
    gate.open.set()
    got = []
    bar.start("First", gate.job(), got.append)
    bar._run._worker.wait()
    bar.dispose()
    QTest.qWait(20)
    assert got == []
    assert not bar.is_running


def test_the_name_of_a_file_stays_as_it_is():
    assert step_text("comparing texts") == "comparing texts"
    assert step_text("spans/train.parquet") == "spans/train.parquet"
