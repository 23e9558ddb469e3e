"""The progress dialog says how long it will still take, as people say it."""

import pytest
from PySide6.QtWidgets import QProgressBar, QWidget

from annotator.services.jobs import Progress
from annotator.ui.progress import ProgressDialog, seconds_left, time_left


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.2, "A few seconds left"),
        (7, "About 10 s left"),
        (50, "About 50 s left"),
        (61, "About 2 min left"),
        (3000, "About 50 min left"),
        (3600 * 1.5, "About 2 h left"),
    ],
)
def test_time_left_is_rounded_up(seconds, text):
    assert time_left(seconds) == text


def test_time_left_is_not_guessed_too_early():
    assert seconds_left(0.5, 50, 100) is None
    assert seconds_left(9.0, 0, 100) is None
    assert seconds_left(10.0, 25, 100) == pytest.approx(30.0)
    assert seconds_left(10.0, 120, 100) == 0


def test_the_bar_can_count_more_than_32_bits(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    now = [0.0]
    dialog = ProgressDialog("Importing", window, lambda: now[0])
    now[0] = 10.0
    dialog.show_progress(Progress(25 * 2**32, 100 * 2**32, "large.parquet"))
    bar = dialog.findChild(QProgressBar)
    assert bar.value() / bar.maximum() == pytest.approx(0.25)
    assert dialog.remaining() == "About 30 s left"


def test_nothing_moves_while_it_is_not_known_how_much_there_is(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ProgressDialog("Importing", window)
    bar = dialog.findChild(QProgressBar)
    for progress in (
        None,
        Progress(3, None, "folder"),
        Progress(1, 2, "a.txt"),
        Progress(9, None, ""),
    ):
        if progress is not None:
            dialog.show_progress(progress)
        is_known = progress is not None and progress.total is not None
        assert bar.minimum() < bar.maximum()
        assert (bar.value() > 0, bar.isTextVisible()) == (is_known, is_known)
    assert dialog.remaining() == "Done so far: 9"


def test_after_cancel_it_waits_for_the_end(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    dialog = ProgressDialog("Importing", window)
    dialog.open()
    with qtbot.waitSignal(dialog.cancel_asked):
        dialog.close()
    assert dialog.isVisible()
    assert "nothing will be kept" in dialog.remaining()
    dialog.show_progress(Progress(1, 2, "late"))
    assert "nothing will be kept" in dialog.remaining()
    dialog.end()
    assert not dialog.isVisible()
