"""The time spent on the open document: counted, shown, saved."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from annotator.services.annotating import spend_time
from annotator.ui.actions import Command
from annotator.ui.dialogs.report import ReportDialog
from annotator.ui.durations import duration_text
from annotator.ui.messages import counted
from annotator.ui.pages.annotate.stage import Stage
from annotator.ui.panels.clock import Clock, Pause
from annotator.ui.panels.status import StatusLine


class Timing(QObject):
    """Starts the clock with a document and saves what it counted when it is left."""

    def __init__(self, stage: Stage, clock: Clock, status: StatusLine) -> None:
        super().__init__(stage)
        self._stage = stage
        self._clock = clock
        self._status = status
        self._document_id = ""
        self._held: dict[str, int] = {}
        """Seconds on documents that an undo took away, in case that they come back."""
        self._window: QWidget | None = None
        clock.ticked.connect(self.show_time)
        clock.save_asked.connect(self.save)
        stage.settings.changed.connect(self._on_setting)

    def commands(self) -> list[Command]:
        """Return the command that tells the time."""
        return [
            Command(
                "document.time",
                self.tr("Time on this document…"),
                "document",
                self.tell,
                ("Shift+F12",),
                enabled=lambda: self._stage.is_open,
                group="state",
                hint=self.tr("What counted, what did not, and why."),
            )
        ]

    def tell(self) -> None:
        """Say how much time counted, how it is counted, and what was left out and why."""
        layer = self._stage.desk.layer
        if layer is None:
            return
        self._clock.tick()
        stint = self._clock.stint
        total = layer.seconds + int(stint.counted())
        left = sum(one.seconds for one in stint.left_out)
        facts = (
            counted(self.tr("%1 on this document"), duration_text(total)),
            counted(self.tr("Not counted since it was opened now: %1"), duration_text(left)),
            counted(
                self.tr(
                    "Time counts while this window is the active one, and at most %1 s after "
                    "the last key or mouse. The preferences say how long that is."
                ),
                self._stage.settings.idle_seconds,
            ),
        )
        dialog = ReportDialog(facts[0], facts, self._stage.page.window())
        dialog.with_list(self.tr("Not counted, and why:"), self._pauses()).open()

    def _pauses(self) -> list[str]:
        """Return each pause of a second or more, the latest first."""
        names = {
            Pause.AWAY: self.tr("another window was the active one"),
            Pause.IDLE: self.tr("no key and no mouse"),
        }
        now, wall = self._clock.now(), datetime.now(UTC).astimezone()
        return [
            counted(
                self.tr("%1 – %2: %3, %4"),
                f"{wall - timedelta(seconds=now - one.begin):%H:%M}",
                f"{wall - timedelta(seconds=now - one.end):%H:%M}",
                duration_text(one.seconds),
                names[one.why],
            )
            for one in reversed(self._clock.stint.left_out)
            if one.seconds >= 1
        ]

    def watch(self, window: QWidget) -> None:
        """Take input and activity of a window for signs of work."""
        self._clock.watch(window.windowHandle())
        if window is not self._window:
            self._window = window
            window.installEventFilter(self)
        self._clock.set_active(window.isActiveWindow())

    def begin(self) -> None:
        """Begin to count for the open document."""
        self._document_id = self._stage.desk.document_id
        if self._document_id:
            self._clock.begin()
            self._keep(self._held.pop(self._document_id, 0))

    def end(self) -> None:
        """Stop counting and save what was counted."""
        if self._document_id:
            seconds = self._clock.end()
            self._keep(seconds)
            self._document_id = ""

    def save(self) -> None:
        """Save what was counted so far."""
        if self._document_id:
            self._keep(self._clock.take())

    def dispose(self) -> None:
        """Let go of the window."""
        self._clock.watch(None)
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window = None

    def show_time(self) -> None:
        """Show the time spent so far, saved and not yet saved."""
        layer = self._stage.desk.layer
        if layer is not None and self._document_id:
            stint = self._clock.stint
            left = sum(one.seconds for one in stint.left_out)
            self._status.show_time(layer.seconds + int(stint.counted()), stint.pause, int(left))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stand still while another window is active."""
        if event.type() == QEvent.Type.WindowActivate:
            self._clock.set_active(True)
        elif event.type() == QEvent.Type.WindowDeactivate:
            self._clock.set_active(False)
        return False

    def _keep(self, seconds: int) -> None:
        if seconds <= 0:
            return
        workspace, document_id = self._stage.workspace, self._document_id
        with self._stage.trying():
            if workspace.has_document(document_id):
                spend_time(workspace, document_id, seconds)
            else:
                self._held[document_id] = self._held.get(document_id, 0) + seconds

    def _on_setting(self, name: str) -> None:
        if name == "idle_seconds":
            self._clock.stint.idle_seconds = self._stage.settings.idle_seconds
