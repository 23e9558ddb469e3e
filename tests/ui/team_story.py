"""A lead and a team who work one after the other in one real window, by keys alone."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QPlainTextEdit

from annotator.model.person import GOLD
from annotator.model.span import covered_text
from annotator.ui.dialogs.import_dialog import ImportDialog
from annotator.ui.dialogs.person import PersonDialog
from annotator.ui.dialogs.report import ReportDialog
from annotator.ui.jobs import QuietRun
from annotator.ui.main_window import annotate_page
from annotator.ui.packets.hand_out_dialog import HandOutDialog
from annotator.ui.packets.merge_dialog import MergeDialog
from annotator.ui.packets.send_work_dialog import SendDialog
from annotator.ui.pages.board.rule_dialog import RuleDialog
from tests.ui.window_driver import WindowDriver

Said = tuple[str, str, str]
"""Title of a document, label, the words that are marked."""


@dataclass(frozen=True)
class Mark:
    """What a person marks in a document, and the keys that they press afterwards."""

    words: str
    key: str
    further: Sequence[str] = ()
    note: str = ""


class TeamStory(WindowDriver):
    """Works the whole way of a team's corpus, and reads after each step what it holds."""

    def __init__(self, qtbot, folder: Path) -> None:
        super().__init__(qtbot, folder, annotate_page)
        self.lead = folder / "news.corpus"
        self.settings.packets_go_to = str(folder / "packets")
        self._settle_down()

    # ---- the window

    def rest(self) -> None:
        """Wait until nothing runs, before the page or behind it."""
        self.settle()
        self.qtbot.waitUntil(lambda: not self._is_at_work(), timeout=60_000)
        self.settle()

    def _is_at_work(self) -> bool:
        adjudication = self.beside("adjudication")
        reads_soon = adjudication is not None and adjudication._soon.isActive()
        is_busy = self.window.is_busy or bool(self.window.findChildren(QuietRun))
        return is_busy or reads_soon

    def keys(self, *keys: str) -> None:
        """Press keys, and wait for what each begins."""
        for key in keys:
            self.press(key)
            self.rest()

    def enter(self, text: str) -> None:
        """Write into the field that has the keyboard, as an input method would."""
        field = QApplication.focusWidget()
        if isinstance(field, QComboBox):
            field = field.lineEdit()
        if isinstance(field, QPlainTextEdit):
            field.insertPlainText(text)
        else:
            assert isinstance(field, QLineEdit), field
            field.selectAll()
            field.insert(text)
        self.settle()

    def name_file(self, *paths: Path) -> None:
        """Name files in the dialog that asks for them."""
        self.dialog(QFileDialog)
        names = [str(path) for path in paths]
        self.enter(names[0] if len(names) == 1 else " ".join(f'"{name}"' for name in names))
        self.keys("Return")

    def restart(self) -> None:
        """Quit, start again and go on with the corpus that is first in the list."""
        self.press("Ctrl+Q")
        assert not self.window.isVisible()
        super().__init__(self.qtbot, self.folder, annotate_page)
        self._settle_down()
        self.keys("Return")

    def open_path(self, path: Path) -> None:
        """Open a corpus or a packet by the keys for it."""
        self.press("Ctrl+O")
        self.name_file(path)

    def _settle_down(self) -> None:
        self.window.resize(1280, 800)
        self.window.backups._soon.setInterval(1_000_000)  # none while a test runs

    # ---- the lead

    def begin(self, texts: dict[str, bytes]) -> None:
        """Make a corpus, say who works on it, and import texts."""
        folder = self.folder / "texts"
        folder.mkdir()
        for name, content in texts.items():
            (folder / name).write_bytes(content)
        self.press("Ctrl+N")
        self.name_file(self.lead)
        self.dialog(PersonDialog)
        self.enter("Leonore")
        self.keys("Return")
        self.press("Ctrl+I")
        self.dialog(ImportDialog)
        self.press("Alt+D")
        self.name_file(folder)
        self.keys("Return")

    def add_people(self, *names: str) -> None:
        """Make people known who are to annotate; hand nothing out yet."""
        self.press("Ctrl+Alt+H")
        dialog = self.dialog(HandOutDialog)
        for name in names:
            dialog.name.setFocus()
            self.enter(name)
            self.press("Return")
        self.press("Esc")

    def assign_all(self, batch: str) -> None:
        """Give everybody every document, on the board, in a batch."""
        self.keys("Ctrl+Alt+B")
        self.press("Ctrl+Alt+P")
        dialog = self.dialog(RuleDialog)
        self.press("Alt+B")
        self.enter(batch)
        self.wait(lambda: not dialog.is_planning)
        self.keys("Return")

    def hand_out(self) -> dict[str, Path]:
        """Write a packet for everybody who is ticked; return them by name."""
        before = set(self._packets())
        self.press("Ctrl+Alt+H")
        names = [person.name for person in self.dialog(HandOutDialog).chosen()]
        self.keys("Return")
        self.dialog(ReportDialog)
        self.press("Esc")
        new = sorted(set(self._packets()) - before, key=lambda path: path.name)
        stems = {name: name.split()[0] for name in names}
        return {
            name: next(path for path in new if stem in path.name)
            for name, stem in stems.items()
        }

    def merge(self, *packets: Path) -> None:
        """Choose packets and merge them."""
        self.press("Ctrl+Alt+I")
        self.name_file(*packets)
        self.dialog(MergeDialog)
        self.keys("Return")

    # ---- everybody else

    def take(self, packet: Path) -> None:
        """Open a packet for the first time, into the corpus that is suggested."""
        self.press("Ctrl+O")
        self.name_file(packet)
        self.dialog(QFileDialog)
        self.keys("Return")

    def work(self, *documents: Sequence[Mark]) -> None:
        """Mark something in each document in turn, and say that each is done."""
        for marks in documents:
            for mark in marks:
                self._mark(mark)
            self.press("D")
            findings = self.window.page.panes.findings
            if not findings.isHidden():
                self.press("Alt+Y")  # a button is down for a moment before it counts
                self.wait(findings.isHidden)
            self.rest()

    def send(self) -> Path:
        """Make a packet back and return it."""
        before = set(self._packets())
        self.press("Ctrl+Alt+S")
        self.dialog(SendDialog)
        self.keys("Return")
        self.dialog(ReportDialog)
        self.press("Esc")
        (path,) = set(self._packets()) - before
        return path

    def _mark(self, mark: Mark) -> None:
        self.press("Ctrl+F")
        self.enter(mark.words)
        self.press("Return")
        self.press("Esc")
        page = self.window.page
        self.wait(lambda: page.desk.text[slice(*page.text.selection())] == mark.words)
        self.press(mark.key)
        for key in mark.further:
            self.press(key)
        if mark.note:
            self.press("M")
            self.enter(mark.note)
            self.press("Esc")

    # ---- seeing

    def _packets(self) -> list[Path]:
        return list((self.folder / "packets").glob("*.packet"))

    @property
    def workspace(self):
        """The open corpus."""
        return self.window.workspace

    def beside(self, name: str):
        """Return a page that stands beside the texts."""
        return self.window.page_beside(name)

    def spans(self) -> dict[str, list[Said]]:
        """Return what everybody has marked, by name; each span is held against its text."""
        names = {each.id: each.name for each in self.workspace.people()} | {GOLD: GOLD}
        found: dict[str, list[Said]] = {}
        for row in self.workspace.document_rows():
            document = self.workspace.document(row.id)
            for content in self.workspace.contents(row.id):
                said = found.setdefault(names[content.layer.person_id], [])
                for span in content.spans:
                    words = covered_text(document.text, span.fragments)
                    said.append((row.title, span.label, words))
        return {name: sorted(said) for name, said in found.items() if said}

    def states(self, person_id: str) -> dict[str, str]:
        """Return how far a person is, or gold, by title."""
        with self.workspace.store.lock:
            layers = self.workspace.store.layers
            return {
                row.title: str(layers.get(row.id, person_id).state)
                for row in self.workspace.document_rows()
            }

    def gold(self) -> list[Said]:
        """Return what gold says."""
        return self.spans().get(GOLD, [])


def released(folder: Path) -> tuple[list[Said], dict[str, bytes], set[str]]:
    """Return the spans of a release, its texts by title, and whose layers are in it."""
    said, texts, people = [], {}, set()
    for path in folder.glob("native/*.jsonl"):
        for line in path.read_text("utf-8").split("\n"):
            if not line:
                continue
            document = json.loads(line)
            texts[document["title"]] = document["text"].encode("utf-8")
            for layer in document["layers"]:
                people.add(layer["person"])
                for span in layer["spans"]:
                    words = "".join(document["text"][slice(*one)] for one in span["fragments"])
                    assert words == span["text"]
                    said.append((document["title"], span["label"], words))
    return sorted(said), texts, people
