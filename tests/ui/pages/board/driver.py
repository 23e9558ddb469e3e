"""What a lead can do on the board, and see there."""

from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from annotator.model.layer import State
from annotator.model.person import Person, Role
from annotator.model.scheme import Label, Scheme
from annotator.services.edits import AddDocument, AddPerson, Batch, ChangeLayer, entry_of
from annotator.services.workspace import create_corpus
from annotator.ui.pages.board import BoardPage
from annotator.ui.pages.board.model import FIRST_PERSON
from tests.makers import a_document
from tests.ui.page_driver import PageDriver

LEA = Person("id-lea", "Lea", "lea", frozenset({Role.LEAD}))
NAMES = ("Ann", "Bob 😀", "علي بن أبي طالب")
CELL = QItemSelectionModel.SelectionFlag


def a_team_corpus(folder: Path, documents: int = 6) -> Path:
    """Make a corpus of a lead, three annotators and some texts; the second title is long."""
    scheme = Scheme("Test", 1, (Label("claim", "1", "cl", "#000000", "#FFFFFF"),))
    workspace = create_corpus(folder / "team.corpus", scheme)
    people = [Person(f"id-{place}", name, f"p{place}") for place, name in enumerate(NAMES)]
    texts = [
        a_document(
            f"{number} " + "Dam. " * (number + 1),
            id=f"d{number}",
            title=f"Text {number}" if number != 1 else "نص طويل جدًا 😀 " * 9,
            metadata={"source": "Courier" if number % 2 else "Post"},
        )
        for number in range(documents)
    ]
    edits = [AddPerson(person) for person in (LEA, *people)]
    edits += [AddDocument(entry_of(text), text.text) for text in texts]
    workspace.do(Batch(tuple(edits)), "Import", lead=True)
    workspace.close()
    return workspace.path


class BoardDriver(PageDriver):
    """Works the board of a window in which a corpus is opened as a person."""

    keys = "Ctrl+Alt+B"

    def __init__(self, qtbot, folder: Path, corpus: Path, person_id: str = LEA.id) -> None:
        super().__init__(qtbot, folder, corpus, person_id)

    @property
    def page(self) -> BoardPage:
        """The page."""
        page = self.frame.page_beside("board")
        assert isinstance(page, BoardPage)
        return page

    @property
    def workspace(self):
        """The open corpus."""
        return self.frame.workspace

    # ---- doing

    def select(self, *cells: tuple[int, int]) -> None:
        """Select cells of people, by row and person; the last becomes the current one."""
        picked = self.page.grid.selectionModel()
        picked.clear()
        for row, person in cells:
            index = self.page.model.index(row, FIRST_PERSON + person)
            picked.setCurrentIndex(index, CELL.Select)
        self.page.grid.setFocus()
        self.desk.settle()

    def double_click(self, row: int, person: int) -> None:
        """Click twice on a cell."""
        grid = self.page.grid
        index = self.page.model.index(row, FIRST_PERSON + person)
        grid.scrollTo(index)
        point: QPoint = grid.visualRect(index).center()
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=point)
        QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=point)
        self.wait()

    def search(self, words: str) -> None:
        """Type into the search field."""
        self.desk.press("Ctrl+Alt+F")
        line = self.page.filters.words
        assert isinstance(line, QLineEdit)
        line.setText(words)
        self.page.filters._wait.timeout.emit()
        self.desk.settle()

    def set_state(self, row: int, person: int, state: State) -> None:
        """Let somebody say how far they are, as if they worked in this window."""
        document_id, person_id = f"d{row}", f"id-{person}"
        with self.workspace.store.lock:
            before = self.workspace.store.layers.get(document_id, person_id)
        after = type(before)(document_id, person_id, state)
        self.workspace.do(ChangeLayer(before, after), "Set state", lead=True)
        self.wait()

    # ---- seeing

    def titles(self) -> list[str]:
        """Return the titles that are shown."""
        return [row.title for row in self.page.model.rows()]

    def cells(self) -> list[list[str]]:
        """Return the states and terms of the cells of people, row by row; "" for nothing."""
        found = []
        for row in self.page.model.rows():
            line = []
            for person_id in self.page.model.people():
                place = self.page.model.place((row.id, person_id))
                if place is None:
                    line.append("")
                elif place.assignment is None:
                    line.append(f"({place.state})")
                else:
                    line.append(str(place.state))
            found.append(line)
        return found

    def said(self) -> str:
        """Return the line about the current cell."""
        return self.page._facts.whole()
