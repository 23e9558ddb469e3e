"""One piece of work at a time behind the page; what is asked for meanwhile waits its turn."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from annotator.services.jobs import Job
from annotator.ui.parts.run_bar import RunBar

Make = Callable[[], Job[Any]]
Use = Callable[[Any], object]


class Turns(QObject):
    """Runs jobs on a bar, one after the other; of one kind only the last that was asked for."""

    def __init__(self, bar: RunBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._waiting: dict[str, tuple[str, Make, Use]] = {}
        bar.changed.connect(self._go_on)
        bar.cancelled.connect(self.forget)

    @property
    def is_idle(self) -> bool:
        """Whether nothing runs and nothing waits."""
        return not self._bar.is_running and not self._waiting

    def ask(self, kind: str, title: str, make: Make, use: Use) -> None:
        """Run a job now, or when what runs is over."""
        self._waiting[kind] = (title, make, use)
        self._go_on()

    def forget(self) -> None:
        """Let nothing wait any more."""
        self._waiting.clear()

    def _go_on(self) -> None:
        if self._waiting and not self._bar.is_running:
            kind = next(iter(self._waiting))
            title, make, use = self._waiting.pop(kind)
            self._bar.start(title, make(), use)
