"""Saving the report on agreement: where, in which format, with progress."""

from functools import partial
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from annotator.services.agreement import AgreementReport
from annotator.services.agreement_files import SUFFIXES, save_report_job
from annotator.services.agreement_page import report_page_job
from annotator.services.jobs import Job
from annotator.ui.choosing import choose_place_among, save_or_ask
from annotator.ui.messages import counted
from annotator.ui.pages.agreement.refreshing import Turns
from annotator.ui.printing.fonts import PrintFont
from annotator.ui.printing.report import save_report_pdf
from annotator.ui.settings import Settings

_PDF = ".pdf"
_POINTS = 10.0
"""The size of the letters on paper."""


class Saving(QObject):
    """Writes reports behind the page."""

    told: ClassVar[Signal] = Signal(str)
    """A sentence about what was written."""

    def __init__(self, turns: Turns, settings: Settings, corpus: str, page: QWidget) -> None:
        super().__init__(page)
        self._turns = turns
        self._settings = settings
        self._corpus = corpus
        self._page = page

    def ask(self, report: AgreementReport) -> None:
        """Ask where a report goes, and write it there."""
        html, *others = SUFFIXES
        choose_place_among(
            self._page,
            self._settings,
            self.tr("Save the report on agreement"),
            (f"{self._corpus}-agreement{html}", html, _PDF, *others),
            lambda path: save_or_ask(self._page, path, partial(self.write, report)),
        )

    def write(self, report: AgreementReport, path: Path) -> None:
        """Write a report in the format that the name of the file asks for."""
        font = PrintFont(QFont().family(), _POINTS, self._page.logicalDpiY())

        def job() -> Job[Any]:
            if path.suffix.casefold() == _PDF:
                return save_report_pdf(report_page_job(report, self._corpus), path, font)
            return save_report_job(report, self._corpus, path)

        text = counted(self.tr("The report is saved as %1."), path.name)
        title = self.tr("Saving the report")
        self._turns.ask("save", title, job, lambda _: self.told.emit(text))
