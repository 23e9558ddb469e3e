"""The frame of the window: which corpus is open, which page is in front, what is said."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from annotator.model.errors import AnnotatorError, RuleBrokenError
from annotator.model.packets import SUFFIX as PACKET_SUFFIX
from annotator.services.changes import Changes
from annotator.services.jobs import Job
from annotator.services.workspace import Step, Workspace, open_corpus
from annotator.ui.actions import Commands
from annotator.ui.bridge import Bridge
from annotator.ui.jobs import JobRun, run_job
from annotator.ui.messages import MessageBar
from annotator.ui.page import Page
from annotator.ui.safe import shortened
from annotator.ui.sentences import in_language
from annotator.ui.settings import Settings

_ZIP = b"PK\x03\x04"
MakePage = Callable[[Workspace, Commands, Settings, Bridge, QWidget], Page]


class Frame(QMainWindow):
    """A window around one corpus, or around the start page where none is open."""

    corpus_changed: ClassVar[Signal] = Signal()
    """A corpus was opened or closed, or somebody else works on it."""
    corpus_opened: ClassVar[Signal] = Signal()
    """A corpus was opened and is shown to its person."""
    corpus_closing: ClassVar[Signal] = Signal()
    """The corpus is about to be closed: whoever uses it lets go now."""
    page_shown: ClassVar[Signal] = Signal(str)
    """A page beside the one for annotating was brought to the front; its name."""
    opening_failed: ClassVar[Signal] = Signal(Path, object)
    """A corpus file could not be opened; the path and the AnnotatorError."""

    packets_asked: ClassVar[Signal] = Signal(list)
    """Packets are to be opened; their paths."""

    def __init__(self, settings: Settings, make_page: MakePage) -> None:
        super().__init__()
        self.settings = settings
        self.commands = Commands(settings, self)
        self.commands.failed.connect(self.say)
        self._make_page = make_page
        self._workspace: Workspace | None = None
        self._bridge: Bridge | None = None
        self._page: Page | None = None
        self._beside: dict[str, Page] = {}
        self._job: JobRun | None = None
        self._offered: tuple[bool, int, Callable[[], object]] | None = None
        """Whether the button of a notice undoes (or redoes), what step, and what it calls."""
        centre = QWidget(self)
        self.messages = MessageBar(centre)
        self._stack = QStackedWidget(centre)
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.messages)
        layout.addWidget(self._stack, 1)
        self.setCentralWidget(centre)

    @property
    def is_open(self) -> bool:
        """Tell whether a corpus is open."""
        return self._workspace is not None

    @property
    def workspace(self) -> Workspace:
        """The open corpus; raises RuleBrokenError if none is open."""
        if self._workspace is None:
            raise RuleBrokenError("No corpus is open: open one first.")
        return self._workspace

    @property
    def page(self) -> Page | None:
        """The page on which the open corpus is annotated."""
        return self._page

    @property
    def front(self) -> Page | None:
        """The page that is seen: the one for annotating or one beside it."""
        shown = [each for each in self._pages() if each.is_in_front]
        return shown[0] if shown else None

    @property
    def is_busy(self) -> bool:
        """Tell whether a job is running."""
        return self._job is not None

    def set_start_page(self, page: QWidget) -> None:
        """Show a page wherever no corpus is open."""
        self._stack.insertWidget(0, page)
        self._stack.setCurrentIndex(0)

    # ---- opening and closing

    def open_path(self, path: Path) -> None:
        """Open a corpus file, or take a packet; where that is refused, keep what is open."""
        if self._workspace is not None and _is_same(self._workspace.path, path):
            return
        if is_packed(path):
            self.packets_asked.emit([path])
            return
        try:
            workspace = open_corpus(path)
        except AnnotatorError as error:
            self.say(str(error))
            self.opening_failed.emit(path, error)
            return
        self.show_corpus(workspace)

    def show_corpus(self, workspace: Workspace) -> None:
        """Take over an open corpus; ask who is annotating unless that is known."""
        try:
            self.close_corpus()
        except AnnotatorError as error:
            workspace.close()
            self.say(str(error))
            return
        self.messages.dismiss()
        self._workspace = workspace
        corpus_id = workspace.store.corpus_id()
        self.settings.remember_corpus(workspace.path.absolute(), corpus_id)
        known = self.settings.person(corpus_id)
        if known in {person.id for person in workspace.people()}:
            self.work_as(str(known))
        else:
            self.ask_person()

    def ask_person(self) -> None:
        """Ask who is annotating; a corpus whose person stays unknown is closed again."""
        from annotator.ui.dialogs.person import PersonDialog

        dialog = PersonDialog(self.workspace, self)
        dialog.person_chosen.connect(self.work_as)
        dialog.rejected.connect(self._on_no_person)
        dialog.open()

    def work_as(self, person_id: str) -> None:
        """Let a person of the corpus work, and show their work."""
        workspace = self.workspace
        if self.front is not None:
            self.front.deactivate()
        self._drop_pages_beside()
        workspace.act_as(person_id)
        self.settings.remember_person(workspace.store.corpus_id(), person_id)
        is_new = self._page is None
        if is_new:
            self._show_page(workspace)
        self._page_shown().activate()
        self._on_corpus_changed()
        if is_new:
            self.corpus_opened.emit()

    def close_corpus(self) -> None:
        """Close the corpus, if one is open, after what is unsaved was saved."""
        if self.front is not None:
            self.front.deactivate()
        self.abandon_corpus()

    def abandon_corpus(self) -> None:
        """Close the corpus, if one is open, without saving anything more."""
        if self._workspace is None:
            return
        self.corpus_closing.emit()
        self._drop_pages_beside()
        if self._page is not None:
            self._page.dispose()
            self._stack.removeWidget(self._page)
            self._page.deleteLater()
            self._page = None
        if self._bridge is not None:
            self._bridge.dispose()
            self._bridge.deleteLater()
            self._bridge = None
        self._workspace.close()
        self._workspace = None
        self._stack.setCurrentIndex(0)
        self._on_corpus_changed()

    def _show_page(self, workspace: Workspace) -> None:
        self._bridge = Bridge(workspace.feed, self)
        self._bridge.changed.connect(self._on_changes)
        self._page = self._made(self._make_page)
        self._stack.setCurrentWidget(self._page)

    def _made(self, make_page: MakePage) -> Page:
        assert self._bridge is not None
        page = make_page(self.workspace, self.commands, self.settings, self._bridge, self)
        page.title_changed.connect(self._show_title)
        page.failed.connect(self.say)
        self._stack.addWidget(page)
        return page

    def _page_shown(self) -> Page:
        assert self._page is not None
        return self._page

    # ---- pages beside the one for annotating

    def page_beside(self, name: str) -> Page | None:
        """Return a page by its name if it has been shown."""
        return self._beside.get(name)

    def show_page(self, name: str, make_page: MakePage) -> None:
        """Bring a page to the front, made when it is first asked for.

        It is let go of when the corpus is closed or somebody else works on it.
        """
        if name not in self._beside:
            page = self._made(make_page)
            page.is_in_front = False
            self._beside[name] = page
        self._bring(self._beside[name])
        self.page_shown.emit(name)

    def show_texts(self) -> None:
        """Bring the page for annotating to the front."""
        self._bring(self._page_shown())

    def _bring(self, page: Page) -> None:
        front = self.front
        if front is page:
            return
        if front is not None:
            front.deactivate()
            front.is_in_front = False
        page.is_in_front = True
        self._stack.setCurrentWidget(page)
        page.activate()
        self._show_title()
        self.commands.refresh()

    def _pages(self) -> list[Page]:
        return [*([self._page] if self._page else []), *self._beside.values()]

    def _drop_pages_beside(self) -> None:
        for page in self._beside.values():
            page.dispose()
            self._stack.removeWidget(page)
            page.deleteLater()
        self._beside = {}
        if self._page is not None:
            self._page.is_in_front = True
            self._stack.setCurrentWidget(self._page)

    def _on_no_person(self) -> None:
        if self._page is None:
            self.close_corpus()
            self.messages.show_notice(
                self.tr("The corpus was closed, because nobody was chosen to work on it.")
            )

    # ---- saying

    def say(self, sentence: str) -> None:
        """Show an error as a sentence."""
        self.messages.show_error(in_language(sentence))

    def tell_undoable(self, sentence: str) -> None:
        """Show what was done last, with a button that undoes it, until more is done."""
        self._tell(sentence, self.tr("Undo"), "edit.undo")

    def tell_redoable(self, sentence: str) -> None:
        """Show what was undone last, with a button that redoes it, until more is done."""
        self._tell(sentence, self.tr("Redo"), "edit.redo")

    def _tell(self, sentence: str, button: str, command_id: str) -> None:
        undoes, act = command_id == "edit.undo", partial(self.commands.run, command_id)
        step = self._next_step(undoes=undoes)
        self._offered = (undoes, step.seq, act) if step else None
        self.messages.show_notice(sentence, button, act)

    def run_job(
        self, title: str, job: Job[Any], on_finished: Callable[[Any], object]
    ) -> JobRun:
        """Run a job on the corpus while the window waits; its refusal is shown."""
        if self._job is not None:
            job.close()
            raise RuleBrokenError("Something else is still running: wait for its end.")
        self._job = run_job(self, title, job, on_finished, lambda error: self.say(str(error)))
        self._job.over.connect(self._on_job_over)
        self._job.cancelled.connect(self._tell_cancelled)
        return self._job

    def _tell_cancelled(self) -> None:
        self.messages.show_notice(self.tr("Cancelled. Nothing was changed."))

    def _on_job_over(self) -> None:
        self._job = None
        self.commands.refresh()
        self._withdraw_offer()

    def _on_changes(self, changes: Changes) -> None:
        if changes.history or changes.people:
            self.commands.refresh("edit.undo", "edit.redo")
            self._withdraw_offer()

    def _withdraw_offer(self) -> None:
        """Put a notice away whose button would undo or redo something else by now."""
        if self._offered is None or self._workspace is None or self.is_busy:
            return
        undoes, seq, act = self._offered
        step = self._next_step(undoes=undoes)
        if step is None or step.seq != seq:
            self._offered = None
            self.messages.withdraw(act)

    def _next_step(self, *, undoes: bool) -> Step | None:
        return self.workspace.undo_step() if undoes else self.workspace.redo_step()

    def _on_corpus_changed(self) -> None:
        self._show_title()
        self.commands.refresh()
        self.corpus_changed.emit()

    def _show_title(self) -> None:
        parts = [self.front.title() if self.front else ""]
        parts += [self._workspace.path.stem if self._workspace else "", "Annotator"]
        title = " — ".join(shortened(part, 80) for part in parts if part)
        self.setWindowTitle(title.replace("[*]", "[*][*]"))  # Qt's own mark for "modified"


def is_packed(path: Path) -> bool:
    """Tell whether a file is a packet, or a zip archive as which a packet may have come."""
    if path.suffix.casefold() == PACKET_SUFFIX:
        return True
    try:
        with path.open("rb") as file:
            return file.read(len(_ZIP)) == _ZIP
    except OSError:
        return False


def _is_same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
