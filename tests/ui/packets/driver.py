"""What a lead and the people of a team can do with packets in a window, and see there."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from annotator.services import annotating
from annotator.services.workspace import open_corpus
from annotator.ui.dialogs.report import ReportDialog
from annotator.ui.main_window import annotate_page
from annotator.ui.packets.hand_out_dialog import HandOutDialog
from annotator.ui.packets.merge_dialog import MergeDialog
from annotator.ui.packets.merge_report_dialog import MergeReportDialog
from annotator.ui.packets.rows import RowsView
from annotator.ui.packets.send_work_dialog import SendDialog
from tests.makers import a_corpus
from tests.ui.window_driver import WindowDriver


class PacketsDriver(WindowDriver):
    """One window, in which the lead and everybody else work one after the other."""

    def __init__(self, qtbot, folder: Path, documents: int = 2) -> None:
        super().__init__(qtbot, folder, annotate_page)
        self.settings.packets_go_to = str(folder / "packets")
        workspace = a_corpus(folder, name="news", documents=documents, person="Leonore")
        self.settings.remember_person(workspace.store.corpus_id(), workspace.person.id)
        self.lead = workspace.path
        workspace.close()
        self.open_file(self.lead)

    # ---- doing

    def open_file(self, path: Path) -> None:
        """Open a corpus or a packet, and wait for what comes of it."""
        self.window.open_path(path)
        self.rest()

    def rest(self) -> None:
        """Wait until no job runs."""
        self.qtbot.waitUntil(lambda: not self.window.is_busy, timeout=20_000)
        self.settle()

    def hand_out(self, *new_people: str) -> dict[str, Path]:
        """Hand out to everybody, new people included; return the packets by name."""
        self.run("packet.hand_out")
        dialog = self.dialog(HandOutDialog)
        for name in new_people:
            dialog.name.setFocus()
            dialog.name.insert(name)
            self.press("Return")
        names = [person.name for person in dialog.chosen()]
        dialog.write.click()
        self.rest()
        report = self.dialog(ReportDialog)
        paths = {
            name: self.packets() / line.split("\u2068")[2].partition("\u2069")[0]
            for name in names
            for line in report.text().splitlines()
            if line.startswith(f"\u2068{name}\u2069: ")
        }
        report.reject()
        self.settle()
        return paths

    def take(self, packet: Path, name: str = "") -> Path:
        """Open a packet for the first time, into a corpus of that name or of the one shown."""
        self.open_file(packet)
        self.dialog(QFileDialog)
        if name:
            self.write(str(self.folder / name))
        self.press("Return")
        self.rest()
        return self.window.workspace.path

    def mark(self, words: str, label: str = "claim", document: int = 0) -> None:
        """Mark words of a document as the person whose corpus is open."""
        workspace = self.window.workspace
        document_id = workspace.document_rows()[document].id
        start = workspace.document(document_id).text.index(words)
        annotating.mark(workspace, document_id, label, [(start, start + len(words))])
        self.settle()

    def send(self) -> Path:
        """Make a packet back and return it."""
        before = set(self.packets().glob("*"))
        self.run("packet.send")
        self.dialog(SendDialog).write.click()
        self.rest()
        self.dialog(ReportDialog).reject()
        self.settle()
        (path,) = set(self.packets().glob("*")) - before
        return path

    def look_into(self, *packets: Path) -> MergeDialog:
        """Drop packets on the lead's window and return the list of what they would do."""
        assert self.drop(*packets)
        self.rest()
        return self.dialog(MergeDialog)

    def merge(self, *packets: Path) -> None:
        """Merge packets as a lead."""
        self.open_file(self.lead)
        self.look_into(*packets).merge.click()
        self.rest()

    # ---- seeing

    def packets(self) -> Path:
        """Return the folder in which packets are made."""
        return Path(self.settings.packets_go_to)

    @property
    def person(self) -> str:
        """The name of who works."""
        return self.window.workspace.person.name

    def spans(self) -> list[tuple[str, str]]:
        """Return pseudonym and label of every span in the lead's corpus."""
        self.open_file(self.lead)
        workspace = self.window.workspace
        names = {each.id: each.name for each in workspace.people()}
        return [
            (names[content.layer.person_id], span.label)
            for row in workspace.document_rows()
            for content in workspace.contents(row.id)
            for span in content.spans
        ]

    def conflicts(self) -> MergeReportDialog:
        """Return the report with what was done differently."""
        return self.dialog(MergeReportDialog)


def cells(view: RowsView) -> list[list[str]]:
    """Return what a table shows, row by row."""
    rows = view.listed
    return [
        [
            str(rows.index(row, column).data()).strip("\u2066\u2068\u2069")
            for column in range(rows.columnCount())
        ]
        for row in range(rows.rowCount())
    ]


def ticked(view: RowsView) -> list[bool]:
    """Return which rows of a table have a tick."""
    role = Qt.ItemDataRole.CheckStateRole
    states = [view.listed.index(row, 0).data(role) for row in range(view.listed.rowCount())]
    return [Qt.CheckState(state) == Qt.CheckState.Checked for state in states]


def spans_in(path: Path) -> int:
    """Return how many spans a corpus holds."""
    workspace = open_corpus(path)
    try:
        return workspace.store.contents().spans
    finally:
        workspace.close()
