"""What an export would not carry, counted behind the work while a person still chooses."""

from typing import ClassVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from annotator.services.transfer import ExportOptions, losses_job
from annotator.services.workspace import Workspace
from annotator.ui.jobs import QuietRun, report_mistake
from annotator.ui.report_texts import loss_text
from annotator.ui.safe import PlainLabel
from annotator.ui.sentences import in_language

_LINES = 3
"""Lines that a format with many losses needs."""
DELAY = 150
"""Milliseconds of rest after a choice before anything is counted."""


class LossCounter(QObject):
    """Counts what the format that is chosen has no place for."""

    counted: ClassVar[Signal] = Signal(object)
    """Numbers by the kinds of things; empty if nothing is lost. None: counting goes on."""
    failed: ClassVar[Signal] = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._options: ExportOptions | None = None
        self._run: QuietRun | None = None
        self._delay = QTimer(self, singleShot=True, interval=DELAY)
        self._delay.timeout.connect(self._begin)

    def ask(self, options: ExportOptions) -> None:
        """Count for other choices, soon; what was being counted is given up."""
        self.stop()
        self._options = options
        self.counted.emit(None)
        self._delay.start()

    def stop(self) -> None:
        """Count no more."""
        self._delay.stop()
        if self._run is not None:
            self._run.stop()
            self._run = None

    def _begin(self) -> None:
        if self._options is None:
            return
        run = QuietRun(losses_job(self._workspace, self._options), self)
        run.finished.connect(lambda losses: self._tell(run, losses))
        run.failed.connect(self.failed)
        run.crashed.connect(report_mistake)
        self._run = run

    def _tell(self, run: QuietRun, losses: object) -> None:
        """Tell what was counted, unless something else has been asked meanwhile."""
        if run is self._run:
            self._run = None
            self.counted.emit(losses)


class LossBox(QWidget):
    """Says what would be lost, and asks whether to refuse then."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._format_name = ""
        self._said = PlainLabel("", self).wrapped()
        self._said.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._said.setMinimumHeight(_LINES * self.fontMetrics().lineSpacing() + 4)
        self.strict = QCheckBox(self.tr("&Refuse if anything would be lost"), self)
        self._counter = LossCounter(workspace, self)
        self._counter.counted.connect(self._show)
        self._counter.failed.connect(lambda error: self._said.setText(in_language(str(error))))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._said)
        layout.addWidget(self.strict)

    def text(self) -> str:
        """Return what is said."""
        return self._said.text()

    def ask(self, options: ExportOptions) -> None:
        """Count for these choices, and say it."""
        self._format_name = options.format_name
        self._counter.ask(options)

    def stop(self) -> None:
        """Count no more."""
        self._counter.stop()

    def _show(self, losses: dict[str, int] | None) -> None:
        if losses is None:
            self._said.setText(self.tr("Counting what this format has no place for…"))
        elif losses:
            self._said.setText(loss_text(self._format_name, losses))
        else:
            self._said.setText(self.tr("Nothing: this format carries all of it."))
