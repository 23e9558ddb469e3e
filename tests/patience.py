"""A robot of pytest-qt that waits as long as a busy machine needs, and no longer."""

from pytestqt.qtbot import QtBot

PATIENCE = 60_000
"""Milliseconds."""


class PatientBot(QtBot):
    """Waits a minute for what it waits for, not five seconds."""

    def waitUntil(self, callback, *, timeout=PATIENCE):
        """Wait until a function tells that it is so."""
        super().waitUntil(callback, timeout=timeout)

    def waitActive(self, widget, *, timeout=PATIENCE):
        """Wait until a window has the keyboard."""
        return super().waitActive(widget, timeout=timeout)

    def waitExposed(self, widget, *, timeout=PATIENCE):
        """Wait until a window is on the screen."""
        return super().waitExposed(widget, timeout=timeout)

    def waitSignal(self, signal, *, timeout=PATIENCE, **terms):
        """Wait until a signal is sent."""
        return super().waitSignal(signal, timeout=timeout, **terms)
