"""The focus mode: only the text, until Esc brings back what stood around it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QWidget

from annotator.ui.actions import Command
from annotator.ui.pages.annotate.panes import Panes
from annotator.ui.pages.annotate.stage import Stage

_MEASURE = 80
"""The longest line while nothing but the text is there, in characters."""


class FocusMode(QObject):
    """Hides what is around the text, and remembers what of it was shown."""

    def __init__(self, stage: Stage, panes: Panes) -> None:
        super().__init__(stage)
        self._stage = stage
        self._panes = panes
        self._shown: list[QWidget] | None = None
        stage.all_left.connect(self._leave_by_escape)
        stage.settings.changed.connect(self._narrow)

    def command(self) -> Command:
        """Return the command that begins and ends the mode."""
        return Command(
            "view.focus",
            self.tr("Only the text"),
            "view",
            self._toggle,
            ("Shift+F11",),
            enabled=lambda: self._stage.is_open,
            checked=lambda: self.is_on,
            group="screen",
            hint=self.tr("Hides panes and menus; Esc brings them back."),
        )

    @property
    def is_on(self) -> bool:
        """Whether only the text is shown."""
        return self._shown is not None

    def leave(self) -> None:
        """Show again what was shown before; do nothing if the mode is off."""
        if self._shown is None:
            return
        shown, self._shown = self._shown, None
        for widget in self._around():
            widget.setVisible(widget in shown)
        self._stage.text.set_measure(self._stage.settings.measure)
        self._stage.say("")

    def _toggle(self) -> None:
        if self.is_on:
            self.leave()
            return
        self._shown = [widget for widget in self._around() if not widget.isHidden()]
        for widget in self._shown:
            widget.hide()
        self._narrow()
        self._panes.focus_text()
        self._stage.say(self.tr("Only the text is shown. Esc brings everything back."))

    def _around(self) -> list[QWidget]:
        panes, window = self._panes, self._stage.page.window()
        around: list[QWidget] = [panes.documents, panes.right, panes.strip]
        if isinstance(window, QMainWindow):
            around.append(window.menuBar())
        return around

    def _leave_by_escape(self) -> None:
        """Leave, unless this Esc closes the bar for finding."""
        if self._panes.find.isHidden():
            self.leave()

    def _narrow(self) -> None:
        settings = self._stage.settings
        if self.is_on:
            self._stage.text.set_measure(min(_MEASURE, settings.measure))
