"""The annotated page of the open document: saved as HTML or PDF, or printed."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog

from annotator.model.layer import State
from annotator.model.printed_page import PageWords, PrintedPage
from annotator.services.jobs import Job
from annotator.ui.actions import Command
from annotator.ui.choosing import choose_place, save_or_ask
from annotator.ui.jobs import run_job
from annotator.ui.messages import counted
from annotator.ui.pages.annotate.stage import Stage
from annotator.ui.printing.fonts import PrintFont
from annotator.ui.safe import shortened

_POINTS = 11.0
_LONGEST = 60
"""Characters of a suggested file name."""


class Printing(QObject):
    """Puts the acting person's layer of the open document into a file or on paper."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self._stage = stage

    def commands(self) -> list[Command]:
        """Return the commands that save or print the page."""
        rows = (
            ("save_html", self.tr("Save page as HTML…"), self.ask_html, ("Ctrl+Shift+E",)),
            ("save_pdf", self.tr("Save page as PDF…"), self.ask_pdf, ("Ctrl+Shift+L",)),
            ("print", self.tr("Print…"), self.ask_print, ("Ctrl+P",)),
        )
        return [
            Command(
                f"page.{name}",
                sentence,
                "file",
                run,
                keys,
                enabled=lambda: self._stage.is_open,
                group="page",
                hint=self.tr("The text of this document with your spans, labels and table."),
            )
            for name, sentence, run, keys in rows
        ]

    def ask_html(self) -> None:
        """Ask where the page goes as HTML."""
        self._ask_place(self.tr("Save page as HTML"), ".html", self.save_html)

    def ask_pdf(self) -> None:
        """Ask where the page goes as PDF."""
        self._ask_place(self.tr("Save page as PDF"), ".pdf", self.save_pdf)

    def save_html(self, path: Path) -> None:
        """Save the page as HTML, with progress and Cancel if it is long."""
        from annotator.services.printing import save_page

        job = save_page(self._page(), path)
        self._run(self.tr("Save page as HTML"), job, lambda _: self._say_saved(path))

    def save_pdf(self, path: Path) -> None:
        """Save the page as PDF, with progress and Cancel if it is long."""
        from annotator.ui.printing.job import save_pdf

        job = save_pdf(path, self._page(), self._font())
        self._run(self.tr("Save page as PDF"), job, lambda _: self._say_saved(path))

    def ask_print(self) -> None:
        """Ask for a printer and print the page."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(shortened(self._page().document.title))
        dialog = QPrintDialog(printer, self._stage.page.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
        dialog.finished.connect(
            lambda result: (
                self._print(printer) if result == QDialog.DialogCode.Accepted else None
            )
        )
        QDialog.open(dialog)

    def _print(self, printer: Any) -> None:
        from annotator.ui.printing.job import print_on

        job = print_on(printer, self._page(), self._font())
        self._run(
            self.tr("Print"),
            job,
            lambda sheets: self._stage.say(counted(self.tr("Sheets printed: %1."), sheets)),
        )

    def _run(self, title: str, job: Job[Any], on_finished: Callable[[Any], object]) -> None:
        window = self._stage.page.window()
        run_job(window, title, job, on_finished, lambda error: self._stage.say(str(error)))

    def _ask_place(self, title: str, suffix: str, save: Callable[[Path], object]) -> None:
        stage = self._stage
        document = stage.desk.document
        name = file_name(document.title if document else "") + suffix
        choose_place(
            stage.page,
            stage.settings,
            title,
            name,
            lambda path: save_or_ask(stage.page, path, save),
        )

    def _say_saved(self, path: Path) -> None:
        self._stage.say(counted(self.tr("The page is saved as %1."), path.name))

    def _page(self) -> PrintedPage:
        from annotator.services.printing import printed_page

        stage = self._stage
        return printed_page(stage.workspace, stage.desk.document_id, self._words())

    def _font(self) -> PrintFont:
        family = self._stage.settings.font_family or QFont().family()
        return PrintFont(family, _POINTS, self._stage.page.logicalDpiY())

    def _words(self) -> PageWords:
        return PageWords(
            language=self._stage.page.locale().bcp47Name(),
            annotated_by=self.tr("Annotated by {person}"),
            labels=self.tr("Labels"),
            spans=self.tr("Spans"),
            document=self.tr("Document"),
            nothing=self.tr("Nothing is marked in this document."),
            label=self.tr("Label"),
            text=self.tr("Text"),
            details=self.tr("Details"),
            note=self.tr("Note"),
            flag=self.tr("Flag"),
            state=self.tr("State"),
            end_of=self.tr("end of {name}"),
            page=self.tr("Page {number} of {count}"),
            states={
                State.OPEN.value: self.tr("open"),
                State.IN_PROGRESS.value: self.tr("in progress"),
                State.DONE.value: self.tr("done"),
                State.RETURNED.value: self.tr("returned"),
            },
        )


def file_name(title: str) -> str:
    """Return a title as a name that every file system takes, without a suffix."""
    kept = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in title)
    name = " ".join(kept.split())[:_LONGEST].strip(" -_")
    return name if name and name.casefold() not in _DEVICES else "document"


_DEVICES = frozenset(
    [
        "con",
        "prn",
        "aux",
        "nul",
        *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)),
    ]
)
