"""The keys come back to the window when one of its dialogs is closed."""

from typing import cast

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QWidget


class FocusReturn(QObject):
    """Activates a window after its dialog is gone, where nobody else does.

    A window manager does it as well; on a display without one, the keys would go nowhere.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._on_changed)

    def _on_changed(self, focused: QWindow | None) -> None:
        if focused is not None and focused is not self._window.windowHandle():
            unique = Qt.ConnectionType.UniqueConnection
            focused.visibleChanged.connect(self._on_visible_changed, unique)

    def _on_visible_changed(self, is_visible: bool) -> None:
        if not is_visible:
            QTimer.singleShot(0, self, self.take_back)

    def take_back(self) -> None:
        """Take the keys, unless another window of ours has them already."""
        focused = cast("QWindow | None", QGuiApplication.focusWindow())
        if self._window.isVisible() and (focused is None or not focused.isVisible()):
            (QApplication.activeModalWidget() or self._window).activateWindow()
