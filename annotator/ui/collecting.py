"""What Python's collector finds is destroyed on the main thread, as objects of Qt must be."""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 5_000
"""Milliseconds between two looks."""
_MANY_LOOKS = 10


class Collecting(QObject):
    """Collects cycles every few seconds, in the place of Python's own collector.

    That one runs on whichever thread makes an object, also on that of a job; a timer, an
    action or a text document of the window that dies there takes the program with it.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        self._clock = QTimer(self, interval=EVERY)
        self._clock.timeout.connect(collect_due)
        self._clock.start()
        gc.disable()

    def dispose(self) -> None:
        """Give the work back to Python's own collector."""
        self._clock.stop()
        if self._was_enabled:
            gc.enable()


def collect_due() -> None:
    """Collect what is young if there is enough of it, and everything now and then."""
    young, _, looks = gc.get_count()
    if looks > _MANY_LOOKS:
        gc.collect()
    elif young > gc.get_threshold()[0]:
        gc.collect(1)
