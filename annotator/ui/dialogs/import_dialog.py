"""The import dialog: one page for texts and tables, four for annotations of other programs."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.services.mapping_draft import MappingDraft
from annotator.services.transfer import (
    ImportOptions,
    ImportReport,
    OnDrift,
    Survey,
    import_job,
    survey_job,
)
from annotator.services.workspace import Workspace
from annotator.ui.dialogs.import_decisions import DecisionsPage
from annotator.ui.dialogs.import_files import FilesPage
from annotator.ui.dialogs.import_names import NamesPage
from annotator.ui.dialogs.import_samples import SamplesPage
from annotator.ui.dialogs.import_trial import ImportTrial
from annotator.ui.jobs import run_job
from annotator.ui.layouts import add_layout
from annotator.ui.messages import counted
from annotator.ui.report_texts import import_lines, import_problems
from annotator.ui.safe import PlainButtonBox, PlainLabel
from annotator.ui.sentences import in_language
from annotator.ui.settings import Settings
from annotator.ui.tab_order import follow_layout


class ImportDialog(QDialog):
    """Lets a person choose files and see what is in them, then asks for the import."""

    import_asked: ClassVar[Signal] = Signal(list, object)
    """The chosen files and folders, and the options."""

    def __init__(self, workspace: Workspace, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("import")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import texts"))
        self.setAcceptDrops(True)
        self._workspace = workspace
        self._read_with: tuple[list[Path], ImportOptions] | None = None
        """What the survey and the draft are of."""
        self._survey = Survey()
        self._draft: MappingDraft | None = None
        self._unfitting: MappingDraft | None = None
        """What stays as it is in native files that have more names than the scheme."""
        people = workspace.people()
        self._heading = PlainLabel("", self)
        self._pages = QStackedWidget(self)
        self.files_page = FilesPage(people, settings, self)
        self.samples = SamplesPage(self)
        self.names = NamesPage(people, settings, self)
        self.decisions = DecisionsPage(self)
        for page in (self.files_page, self.samples, self.names, self.decisions):
            self._pages.addWidget(page)
        self.trial = ImportTrial(workspace, self)
        self.back = QPushButton(self.tr("&Back"), self)
        self.next = QPushButton(self.tr("&Next"), self)
        self._buttons = PlainButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.do_import = self._buttons.addButton(
            self.tr("&Import"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._lay_out()
        self._connect()
        self.resize(min(940, parent.width() - 20), min(680, max(480, parent.height() - 40)))
        self._show_possible()
        self.files_page.add_files.setFocus()

    def _lay_out(self) -> None:
        font = self._heading.font()
        font.setBold(True)
        self._heading.setFont(font)
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.next)
        row.addWidget(self._buttons)
        layout = QVBoxLayout(self)
        layout.addWidget(self._heading)
        layout.addWidget(self._pages, 1)
        add_layout(layout, row)
        follow_layout(self)

    def _connect(self) -> None:
        self.files_page.changed.connect(self._show_possible)
        self.files_page.count_asked.connect(self.count)
        self.decisions.changed.connect(self._try)
        self.decisions.keep_asked.connect(self._keep_all)
        self.trial.progressed.connect(self.decisions.show_counting)
        self.trial.finished.connect(self._show_trial)
        self.trial.failed.connect(lambda error: self.decisions.show_refusal(str(error)))
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        self.finished.connect(lambda _: self.trial.stop())
        self._buttons.accepted.connect(self._ask_import)
        self._buttons.rejected.connect(self.reject)

    # ---- files

    def add(self, paths: Sequence[Path]) -> None:
        """Add files and folders to the list; say so if one cannot be read."""
        self._show_page(self.files_page)
        if self.files_page.add(paths):
            (self.next if self.files_page.has_foreign() else self.do_import).setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what is dropped."""
        event.acceptProposedAction()
        urls = event.mimeData().urls()
        self.add([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])

    def count(self) -> None:
        """Read everything without storing it, and show what would come in."""
        say = self.files_page.outcome.setText
        options = replace(self.files_page.files.options(), dry_run=True)
        job = import_job(self._workspace, self.files_page.files.origins, options)
        run_job(
            self,
            self.tr("Counting"),
            job,
            lambda report: say(
                "\n".join([*import_lines(report), *import_problems(report)[:3]])
            ),
            lambda error: say(in_language(str(error))),
        )

    def outcome(self) -> str:
        """Return what is said about the files."""
        return self.files_page.outcome.text()

    # ---- from page to page

    def pages(self) -> list[QWidget]:
        """Return the pages that these files need, in order."""
        if not self.files_page.has_foreign():
            return [self.files_page, *([self.decisions] if self._unfitting else [])]
        has_names = self._draft is None or bool(self._draft.names())
        between = [self.samples, self.names] if has_names else [self.samples]
        return [self.files_page, *between, self.decisions]

    def page(self) -> QWidget:
        """Return the page that is shown."""
        page = self._pages.currentWidget()
        assert page is not None
        return page

    def go_on(self) -> None:
        """Turn to the next page; what the first page lists is read before."""
        if self.page() is self.files_page:
            self._read()
        else:
            self._turn(1)

    def go_back(self) -> None:
        """Turn to the page before."""
        self.trial.stop()
        self._turn(-1)

    def _turn(self, step: int) -> None:
        pages = self.pages()
        self._show_page(pages[pages.index(self.page()) + step])

    def _read(self) -> None:
        """Find out what is in the files, unless that is known."""
        files = self.files_page.files
        # Spans that drifted are moved here, so that a person sees where they would go.
        asked = list(files.origins), files.options(OnDrift.RE_ANCHOR)
        if asked == self._read_with:
            self._turn(1)
            return
        run_job(
            self,
            self.tr("Reading"),
            survey_job(*asked),
            lambda survey: self._take(asked, survey),
            lambda error: self.files_page.outcome.setText(in_language(str(error))),
        )

    def _take(self, asked: tuple[list[Path], ImportOptions], survey: Survey) -> None:
        draft = MappingDraft(survey.vocabulary, self._workspace.scheme())
        if self._draft is not None:
            draft.take(self._draft.mapping)
        self._read_with, self._survey, self._draft = asked, survey, draft
        self.samples.show_survey(survey)
        self.names.show_draft(draft)
        self._turn(1)

    def _read_native(self) -> None:
        """Import native files at once, unless they have names that the scheme has not."""
        files = self.files_page.files
        run_job(
            self,
            self.tr("Reading"),
            survey_job(list(files.origins), files.options()),
            self._take_native,
            lambda error: self.files_page.outcome.setText(in_language(str(error))),
        )

    def _take_native(self, survey: Survey) -> None:
        draft = MappingDraft(survey.vocabulary, self._workspace.scheme())
        draft.leave_names()
        if not draft.additions():
            self._import()
            return
        self._unfitting = draft
        self._turn(1)

    def _deciding(self) -> MappingDraft | None:
        return self._unfitting or self._draft

    def _show_page(self, page: QWidget) -> None:
        if page is self.files_page:
            self._unfitting = None
        self._pages.setCurrentWidget(page)
        self._show_possible()
        if page is self.decisions:
            self._show_question()
        first: dict[QWidget, QWidget] = {
            self.files_page: self.files_page.table,
            self.samples: self.samples.documents,
            self.names: self.names.table,
        }
        if page in first:
            first[page].setFocus()

    def _show_question(self) -> None:
        draft = self._deciding()
        if draft is not None:
            self.decisions.show_question(draft, () if self._unfitting else self._survey.drifts)
            self._try()
            self.decisions.take_keys()

    def _keep_all(self) -> None:
        """Let in what the mapping leaves out, as the page of names does."""
        if self._draft is not None:
            self._draft.keep_all()
            self.names.show_draft(self._draft)
            self._show_question()

    def _show_possible(self) -> None:
        pages, page = self.pages(), self.page()
        place = pages.index(page) if page in pages else 0
        is_last = place == len(pages) - 1
        titles = {
            self.files_page: self.tr("Files"),
            self.samples: self.tr("What is in them"),
            self.names: self.tr("What names become"),
            self.decisions: self.tr("What comes in"),
        }
        step = counted(self.tr("Step %1 of %2: %3"), place + 1, len(pages), titles[page])
        self._heading.setText(step)
        self._heading.setVisible(len(pages) > 1)
        self.back.setVisible(place > 0)
        self.next.setVisible(not is_last)
        self.next.setEnabled(self.files_page.is_ready())
        self.do_import.setVisible(is_last)
        self.do_import.setEnabled(page is self.files_page and self.files_page.is_ready())
        (self.do_import if is_last else self.next).setDefault(True)

    # ---- what would come in

    def _options(self) -> ImportOptions:
        files = self.files_page.files
        draft = self._deciding()
        if len(self.pages()) == 1 or draft is None:
            return files.options()
        return replace(
            files.options(self.decisions.on_drift()),
            on_unknown=self.decisions.on_unknown(),
            mapping=draft.mapping,
        )

    def _try(self) -> None:
        self.do_import.setEnabled(False)
        self.decisions.show_counting()
        self.trial.ask(list(self.files_page.files.origins), self._options())

    def _show_trial(self, report: ImportReport) -> None:
        self.decisions.show_report(report)
        self.do_import.setEnabled(not self.decisions.is_refused(report))

    def _ask_import(self) -> None:
        if self.page() is self.files_page and self.files_page.has_native():
            self._read_native()
        else:
            self._import()

    def _import(self) -> None:
        origins, options = list(self.files_page.files.origins), self._options()
        self.accept()
        self.import_asked.emit(origins, options)
