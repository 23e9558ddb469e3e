"""The player of the tour, on windows of its own."""

import pytest
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLineEdit, QMessageBox, QVBoxLayout, QWidget

from annotator.ui.tour import player
from annotator.ui.tour.player import Player, TourError
from annotator.ui.tour.steps import Picture, Press, Tell, Type, WaitFor, times


@pytest.fixture
def window(qtbot):
    shown = QWidget()
    QVBoxLayout(shown).addWidget(QLineEdit(shown))
    qtbot.addWidget(shown)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


@pytest.fixture
def capture_exceptions(qtbot):
    with qtbot.captureExceptions() as exceptions:
        yield exceptions


@pytest.fixture
def play(qtbot, window, tmp_path):
    def play(*steps):
        playing = Player(iter(steps), window, tmp_path, 0)
        with qtbot.waitSignal(playing.finished):
            playing.start()
        return playing

    return play


def test_keys_reach_the_field_that_has_the_focus(play, window):
    play(Type("Ada Reed, é 7/8"), Press("Backspace"), *times(2, "Left"), Type("x"))
    assert window.findChild(QLineEdit).text() == "Ada Reed, é x7/"


def test_keys_run_shortcuts(play, window):
    runs = []
    QShortcut(QKeySequence("Ctrl+Shift+K"), window).activated.connect(lambda: runs.append(1))
    play(*times(3, "Ctrl+Shift+K"))
    assert len(runs) == 3


@pytest.mark.parametrize("opening", ["open", "exec"])
def test_keys_reach_a_dialog_that_a_key_opens(play, window, opening):
    names = []

    def ask():
        dialog = QDialog(window)
        field = QLineEdit(dialog)
        dialog.accepted.connect(lambda: names.append(field.text()))
        field.returnPressed.connect(dialog.accept)
        getattr(dialog, opening)()

    QShortcut(QKeySequence("Ctrl+K"), window).activated.connect(ask)
    waiting = WaitFor(lambda: names == ["Bo"], "the dialog")
    play(Press("Ctrl+K"), Type("Bo"), Press("Return"), waiting, Type("done"))
    assert window.findChild(QLineEdit).text() == "done"


def test_pictures_are_numbered(play, tmp_path):
    playing = play(Picture("empty"), Type("a"), Picture("full"))
    assert playing.pictures == [tmp_path / "01-empty.png", tmp_path / "02-full.png"]
    assert all(path.read_bytes().startswith(b"\x89PNG") for path in playing.pictures)


def test_what_is_told_can_be_heard(qtbot, window, tmp_path):
    playing = Player(iter([Tell("Now we label.")]), window, tmp_path, 0)
    with qtbot.waitSignal(playing.told) as heard:
        playing.start()
    assert heard.args == ["Now we label."]


def test_what_never_happens_ends_the_story_with_a_sentence(
    qtbot, window, tmp_path, monkeypatch
):
    monkeypatch.setattr(player, "PATIENCE", 0.05)
    steps = [WaitFor(lambda: False, "the snow in July"), Type("too late")]
    playing = Player(iter(steps), window, tmp_path, 0)
    with qtbot.waitSignal(playing.failed) as refused:
        playing.start()
    (error,) = refused.args
    assert isinstance(error, TourError)
    assert "the snow in July did not happen" in str(error)
    assert window.findChild(QLineEdit).text() == ""


def test_a_message_that_nobody_expects_ends_the_story(qtbot, window, tmp_path):
    box = QMessageBox(QMessageBox.Icon.Critical, "!", "The disk is full.", parent=window)
    QShortcut(QKeySequence("Ctrl+K"), window).activated.connect(box.open)
    playing = Player(iter([Press("Ctrl+K"), Type("too late")]), window, tmp_path, 0)
    with qtbot.waitSignal(playing.failed) as refused:
        playing.start()
    assert "The disk is full." in str(refused.args[0])
    box.close()


def test_a_mistake_in_the_story_ends_it_with_a_sentence(
    qtbot, window, tmp_path, capture_exceptions
):
    def story():
        yield Type("a")
        raise ZeroDivisionError

    playing = Player(story(), window, tmp_path, 0)
    with qtbot.waitSignal(playing.failed) as refused:
        playing.start()
    assert "the program made a mistake" in str(refused.args[0])
    assert len(capture_exceptions) == 1
