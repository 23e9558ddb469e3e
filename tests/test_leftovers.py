"""What tests/conftest.py promises: a test that leaves something behind fails, others pass."""

import os
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
INNER = """
import threading
from pathlib import Path
from PySide6.QtCore import QSettings, QThread
from PySide6.QtWidgets import QComboBox, QMainWindow, QMenu, QWidget

kept = []
end = threading.Event()

class Sleeper(QThread):
    def run(self):
        self.msleep(20_000)

def test_tidy(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    QMenu("file", window)
    QComboBox(window).showPopup()
    window.show()

def test_forgotten_but_collected(qtbot):
    QMainWindow().setWindowTitle("gone")

def test_window(qtbot):
    kept.append(QWidget(windowTitle="stays"))

def test_thread():
    threading.Thread(target=end.wait, name="waiter", daemon=True).start()

def test_qt_thread(qtbot):
    kept.append(Sleeper())
    kept[-1].start()

def test_home(qtbot):
    QSettings("someone", "something").setValue("a", 1)
    assert str(Path.home()) in QSettings("someone", "something").fileName()
    assert Path.home() != Path("REAL HOME")
    kept[-1].terminate()
    kept[-1].wait()
"""


def test_what_is_left_behind_is_told(tmp_path):
    conftest = (HERE / "conftest.py").read_text("utf-8")
    hurried = re.sub(r"LEFTOVER_SECONDS = [0-9.]+", "LEFTOVER_SECONDS = 0.2", conftest)
    (tmp_path / "conftest.py").write_text(hurried, "utf-8")
    inner = INNER.replace("REAL HOME", str(Path.home()))
    (tmp_path / "test_inner.py").write_text(inner, "utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:randomly", "-p", "no:cacheprovider", "-rE"],
        cwd=tmp_path,
        env={**os.environ, "COLUMNS": "200", "PYTEST_ADDOPTS": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert set(re.findall(r"^ERROR .*::(test_\w+ - .*)$", run.stdout, re.MULTILINE)) == {
        "test_window - Failed: left behind: window QWidget 'stays'",
        "test_thread - Failed: left behind: thread waiter",
        "test_qt_thread - Failed: left behind: QThread Sleeper",
    }
    assert "6 passed, 3 errors" in run.stdout
