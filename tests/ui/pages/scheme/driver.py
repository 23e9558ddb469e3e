"""What a lead can do on the scheme page, and see there."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QMessageBox

from annotator.model.scheme_change import Holder, Place
from annotator.services.workspace import introduce, open_corpus
from annotator.ui.jobs import JobRun, QuietRun
from annotator.ui.main_window import annotate_page
from annotator.ui.pages.scheme import SchemePage
from annotator.ui.pages.scheme.nodes import Kind, Node, label_node
from tests.makers import a_corpus
from tests.services.test_scheming import work_on
from tests.ui.window_driver import WindowDriver


class SchemeDriver:
    """Works the scheme page of a window over a corpus in which two people have marked."""

    def __init__(self, qtbot, folder: Path) -> None:
        workspace = a_corpus(folder, documents=2)
        lead = workspace.person
        self.annotator = introduce(workspace, "Ben")
        for person in (self.annotator, lead):
            workspace.act_as(person.id)
            for row in workspace.document_rows():
                work_on(workspace, row.id)
        self.lead = lead
        self.corpus = workspace.path
        self.page_corpus_id = workspace.store.corpus_id()
        workspace.close()
        self.folder = folder
        self.desk = WindowDriver(qtbot, folder, annotate_page)
        self.frame = self.desk.window
        self.frame.backups._soon.setInterval(1_000_000)  # none while a test runs
        self.open()

    def open(self) -> None:
        """Open the corpus as its lead, and bring the page to the front by its key."""
        workspace = open_corpus(self.corpus)
        self.desk.settings.remember_person(workspace.store.corpus_id(), self.lead.id)
        self.frame.show_corpus(workspace)
        self.desk.settle()
        self.go()

    def go(self) -> None:
        """Bring the page to the front by its key."""
        self.desk.press("Shift+F4")
        self.wait()

    @property
    def page(self) -> SchemePage:
        """The page."""
        page = self.frame.page_beside("scheme")
        assert isinstance(page, SchemePage)
        return page

    @property
    def workspace(self):
        """The open corpus."""
        return self.frame.workspace

    def wait(self) -> None:
        """Wait until nothing is counted or done any more."""
        self.desk.qtbot.waitUntil(self._is_calm, timeout=30_000)
        self.desk.settle()

    def _is_calm(self) -> bool:
        draft = self.page.draft
        is_known = self.page.foreseen is not None or not draft.changes or draft.problem()
        runs = self.frame.findChildren(QuietRun) + self.frame.findChildren(JobRun)
        return bool(is_known) and not runs and not self.page.foreseeing.is_running

    # ---- doing

    def choose(self, *names: str) -> None:
        """Choose a label, one of its attributes, one of the attribute's values."""
        self.page.tree.choose(node_of(*names))
        self.desk.settle()

    def choose_node(self, node: Node) -> None:
        """Choose anything."""
        self.page.tree.choose(node)
        self.desk.settle()

    def do(self, what: str) -> None:
        """Run a command of the page and wait for what it began."""
        self.desk.run(f"scheme.{what}")
        self.wait()

    def rename(self, name: str) -> None:
        """Rename in the tree what is chosen, by keys."""
        self.page.tree.setFocus()
        self.desk.press("F2")
        self.write_name(name)

    def write_name(self, name: str) -> None:
        """Write a name into the editor that is open in the tree."""
        self.desk.wait(lambda: self.editor() is not None)
        editor = self.editor()
        editor.setText(name)  # QTest types letters of Latin-1 only
        self.desk.press("Return", editor)
        self.desk.wait(lambda: self.editor() is None)
        self.desk.settle()
        self.wait()

    def editor(self) -> QLineEdit | None:
        """Return the editor that is open in the tree."""
        found = self.page.tree.viewport().findChildren(QLineEdit)
        return found[0] if found else None

    def answer(self, button: str) -> str:
        """Press a button of the question that is open; return the question."""
        box = self.desk.dialog(QMessageBox)
        text = box.text()
        next(each for each in box.buttons() if each.text().strip("&") == button).click()
        self.wait()
        return text

    def name_file(self, name: str) -> Path:
        """Name a file in the dialog that asks for one."""
        dialog = self.desk.dialog(QFileDialog)
        dialog.filesSelected.emit([str(self.folder / name)])
        dialog.reject()
        self.wait()
        return self.folder / name

    # ---- seeing

    def waiting(self) -> list[list[str]]:
        """Return the rows of what waits."""
        return self.page.pending.table.texts()

    def tree(self) -> list[str]:
        """Return the lines of the tree."""
        return self.page.tree.texts()

    def labels(self) -> dict[str, int]:
        """Return how many spans have each label, everybody's together."""
        with self.workspace.store.lock:
            counted = self.workspace.store.wording.counted()
        found: dict[str, int] = {}
        for (label, _), number in counted:
            found[label] = found.get(label, 0) + number
        return found


def node_of(label: str, attribute: str = "", value: str = "") -> Node:
    """Return the node of a label, one of its attributes, one of the attribute's values."""
    place = Place(Holder.LABEL, label)
    if value:
        return Node(Kind.VALUE, attribute, place, value)
    return Node(Kind.ATTRIBUTE, attribute, place) if attribute else label_node(label)
