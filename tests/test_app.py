"""The start: window or command, with and without a display, and how it ends."""

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from annotator.__main__ import main
from annotator.app import Parts, open_window
from annotator.cli.display import has_display
from tests.makers import a_corpus

ROOT = Path(__file__).resolve().parent.parent
WAITING = """
import sys
from annotator import app

class Telling(app.Interruption):
    def __init__(self, *arguments):
        super().__init__(*arguments)
        print("open", flush=True)

app.Interruption = Telling
sys.exit(app.open_window(*sys.argv[1:] or [None]))
"""


@pytest.fixture
def corpus(tmp_path):
    workspace = a_corpus(tmp_path)
    workspace.close()
    return workspace.path


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.skipif(os.name == "nt", reason="Windows knows no such signals")
def test_a_signal_closes_the_window_cleanly(corpus, number):
    program = subprocess.Popen(
        [sys.executable, "-c", WAITING, corpus],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with program:
        assert program.stdout.readline() == "open\n"
        program.send_signal(number)
        _, complaints = program.communicate(timeout=60)
    assert program.returncode == 0
    assert "Traceback" not in complaints


def test_the_window_opens_and_closes(qtbot, tmp_path):
    parts = Parts(tmp_path / "settings.ini")
    parts.window.show()
    QTimer.singleShot(200, parts.window.close)
    assert parts.run() == 0
    assert not parts.window.isVisible()


def test_a_corpus_that_is_not_there_is_one_sentence(capsys, tmp_path):
    assert open_window(str(tmp_path / "none.corpus")) == 1
    complaint = capsys.readouterr().err
    assert "there is no such file" in complaint
    assert complaint.count("\n") == 1


def test_a_command_opens_no_window(capsys, tmp_path):
    before = set(map(id, QApplication.topLevelWidgets()))
    assert main(["new", str(tmp_path / "a.corpus")]) == 0
    assert main(["stats", str(tmp_path / "a.corpus"), "--json"]) == 0
    assert main(["--help"]) == 0
    assert main(["nonsense", "x"]) == 2
    assert {id(widget) for widget in QApplication.topLevelWidgets()} == before


def without_display(*arguments, cwd=ROOT):
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    return subprocess.run(
        [sys.executable, "-m", "annotator", *map(str, arguments)],
        cwd=cwd,
        env={**kept, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others always have one")
def test_a_corpus_without_a_display_is_refused_with_a_sentence(corpus):
    refused = without_display(corpus)
    assert refused.returncode == 1
    assert refused.stderr.startswith("annotator: there is no display")
    assert refused.stderr.count("\n") == 1


@pytest.mark.slow
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others always have one")
def test_nothing_at_all_without_a_display_runs_the_demo(tmp_path):
    shown = without_display(cwd=tmp_path)
    assert shown.returncode == 0, shown.stderr
    assert shown.stdout.startswith("There is no display, so the demo runs")
    assert (tmp_path / "annotator-demo" / "sentences.csv").is_file()
    assert shown.stderr == ""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others always have one")
@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ({}, False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
        ({"QT_QPA_PLATFORM": "offscreen"}, True),
        ({"DISPLAY": "localhost:10.0"}, True),
        ({"DISPLAY": ":60000"}, False),
        ({"DISPLAY": "unix:60000.0"}, False),
    ],
)
def test_what_makes_a_display(monkeypatch, names, expected):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name, value in names.items():
        monkeypatch.setenv(name, value)
    assert has_display() is expected


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="others always have one")
def test_a_display_that_answers_is_one(monkeypatch):
    for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("\0/tmp/.X11-unix/X60001")
        server.listen()
        monkeypatch.setenv("DISPLAY", ":60001.0")
        assert has_display()


def test_other_systems_always_have_a_display(monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    assert has_display()


OPENING = """
import os, sys
from annotator import app

def tell(*arguments):
    names = {"pandas", "pyarrow", "numpy", "sklearn", "chardet"}
    names |= {f"annotator.{name}" for name in ("services.transfer", "formats.native")}
    names |= {"PySide6.QtTest", "PySide6.QtNetwork", "annotator.ui.tour"}
    print(*sorted(names & set(sys.modules)), flush=True)
    os._exit(0)

app.Interruption = tell
app.open_window(sys.argv[1])
"""


def test_the_window_opens_without_what_it_does_not_need(corpus):
    shown = subprocess.run(
        [sys.executable, "-c", OPENING, corpus],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert shown.stdout == "\n"
