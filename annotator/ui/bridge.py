"""From the change feed of a corpus to one Qt signal on the main thread."""

from typing import ClassVar

from PySide6.QtCore import QObject, Qt, QThread, Signal

from annotator.services.changes import ChangeFeed, Changes


class Bridge(QObject):
    """Emits `changed` with the Changes of every commit, on the thread that it lives on."""

    changed: ClassVar[Signal] = Signal(object)
    _told_elsewhere: ClassVar[Signal] = Signal(object)

    def __init__(self, feed: ChangeFeed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._told_elsewhere.connect(self._pass_on, Qt.ConnectionType.QueuedConnection)
        feed.listen(self._tell)

    def dispose(self) -> None:
        """Stop listening to the feed."""
        self._feed.forget(self._tell)

    def _tell(self, changes: Changes) -> None:
        if QThread.currentThread() == self.thread():
            self._pass_on(changes)
        else:
            self._told_elsewhere.emit(changes)

    def _pass_on(self, changes: Changes) -> None:
        self.changed.emit(changes)
