"""What every test stands on: no real display, no real settings, nothing left behind."""

import atexit
import gc
import os
import shutil
import sys
import tempfile
import threading
import time
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
import tqdm
from hypothesis import HealthCheck, settings

tqdm.tqdm.monitor_interval = 0  # its thread would collect garbage, and with it objects of Qt

LEFTOVER_SECONDS = 30.0
MUCH_GARBAGE = 20_000
"""Objects since the last collection."""
BACKGROUND_THREADS = ("tqdm", "pytest", "execnet", "hypothesis")


def _use_a_home_of_its_own() -> None:
    """Point every place where a program keeps settings and data into a throw-away folder."""
    home = Path(tempfile.mkdtemp(prefix="annotator-tests-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    os.environ["HOME"] = str(home)
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        folder = home / name.lower()
        folder.mkdir()
        os.environ[f"XDG_{name}_HOME"] = str(folder)
    runtime = home / "runtime"
    runtime.mkdir(mode=0o700)
    os.environ["XDG_RUNTIME_DIR"] = str(runtime)


_use_a_home_of_its_own()
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"
os.environ["TZ"] = "UTC"

settings.register_profile("here", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile(
    "ci", settings.get_profile("here"), derandomize=False, print_blob=True
)
settings.load_profile("ci" if os.environ.get("CI") else "here")

collect_ignore = ["clients"]  # unless they are named: they install the programs of others

_started_qt_threads: weakref.WeakSet = weakref.WeakSet()


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fail a test that leaves a window, a thread or a running job behind."""
    if gc.get_count()[0] > MUCH_GARBAGE:
        gc.collect()
    windows = set(map(id, _windows()))
    threads = set(threading.enumerate())
    yield
    left = _threads_left(threads) + _qt_threads_left() + _windows_left(windows)
    if left:
        pytest.fail(f"left behind: {', '.join(left)}", pytrace=False)


@pytest.fixture
def qtbot(qapp, request):
    """Work windows as pytest-qt does, but wait as long as a busy machine needs."""
    from tests.patience import PatientBot

    return PatientBot(request)


def pytest_configure() -> None:
    """Remember every QThread that is started; collect garbage between tests alone.

    As in the program, see annotator.ui.collecting: never on the thread of a job.
    """
    gc.disable()
    from PySide6.QtCore import QThread

    start = QThread.start

    def start_and_remember(thread: QThread, *arguments: object) -> None:
        _started_qt_threads.add(thread)
        start(thread, *arguments)

    QThread.start = start_and_remember


def _threads_left(before: set[threading.Thread]) -> list[str]:
    deadline = time.monotonic() + LEFTOVER_SECONDS
    left = []
    for thread in set(threading.enumerate()) - before:
        if _is_in_the_background(thread):
            continue
        thread.join(max(0.0, deadline - time.monotonic()))
        if thread.is_alive():
            left.append(f"thread {thread.name}")
    return left


def _is_in_the_background(thread: threading.Thread) -> bool:
    if isinstance(thread, threading._DummyThread):
        return True  # Python's note of a thread of Qt's, which is watched below
    return type(thread).__module__.split(".")[0].startswith(BACKGROUND_THREADS)


def _qt_threads_left() -> list[str]:
    from PySide6.QtCore import QThreadPool
    from shiboken6 import isValid

    milliseconds = int(LEFTOVER_SECONDS * 1000)
    left = [
        f"QThread {thread.objectName() or type(thread).__name__}"
        for thread in list(_started_qt_threads)
        if isValid(thread) and thread.isRunning() and not thread.wait(milliseconds)
    ]
    _started_qt_threads.clear()
    pool = QThreadPool.globalInstance()
    if pool.activeThreadCount() and not pool.waitForDone(milliseconds):
        left.append("work in the thread pool")
    return left


def _windows() -> list:
    """Give the windows without a parent that exist now, hidden ones too."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    everything = widgets.QApplication.topLevelWidgets()
    return [one for one in everything if one.parent() is None and not _belongs_to_qt(one)]


def _belongs_to_qt(widget: object) -> bool:
    return widget.metaObject().className() in {"QTipLabel", "QDesktopWidget"}


def _windows_left(before: set[int]) -> list[str]:
    if not [one for one in _windows() if id(one) not in before]:
        return []
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    left = []
    for window in _windows():
        if id(window) not in before:
            name = f"window {window.metaObject().className()} {window.windowTitle()!r}"
            left.append(name)
            window.close()
            window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return left
