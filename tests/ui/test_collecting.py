"""Garbage dies on the main thread, whichever thread is busy making more of it."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt

from annotator.services.jobs import Job, Progress
from annotator.ui.collecting import Collecting, collect_due
from annotator.ui.jobs import QuietRun


class Cycle:
    """An object that holds a QObject and itself, and notes on which thread that died."""

    def __init__(self, died_on: list[int]) -> None:
        self.itself = self
        self.held = QObject()
        self.held.destroyed.connect(
            lambda: died_on.append(threading.get_ident()), Qt.ConnectionType.DirectConnection
        )


@pytest.fixture
def collecting(qapp) -> Iterator[Collecting]:
    gc.enable()
    collecting = Collecting(qapp)
    yield collecting
    collecting.dispose()
    collecting.deleteLater()
    gc.disable()


def test_a_job_that_makes_garbage_destroys_nothing_of_the_window(qtbot, collecting, qapp):
    died_on: list[int] = []
    Cycle(died_on)
    run = QuietRun(_job_that_makes_garbage(), qapp)
    with qtbot.waitSignal(run.over):
        pass
    assert died_on == []
    collect_due()
    assert died_on == [threading.get_ident()]


def test_pythons_own_collector_comes_back(qapp):
    gc.enable()
    collecting = Collecting(qapp)
    assert not gc.isenabled()
    collecting.dispose()
    collecting.deleteLater()
    assert gc.isenabled()
    gc.disable()


def test_old_garbage_is_collected_in_the_end(collecting, qapp):
    died_on: list[int] = []
    cycle = Cycle(died_on)
    gc.collect()
    del cycle
    for _ in range(50):
        kept = [[] for _ in range(2 * gc.get_threshold()[0])]
        collect_due()
        del kept
    assert died_on


def _job_that_makes_garbage() -> Job[None]:
    for number in range(20):
        for _ in range(1000):
            cycle: list[object] = []
            cycle.append(cycle)
        yield Progress(number, 20)
