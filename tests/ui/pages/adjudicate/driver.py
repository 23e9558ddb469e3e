"""What a reviewer can do on the adjudication page, and see there."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.model.person import GOLD, Role
from annotator.services.edits import AddPerson
from annotator.ui.pages.adjudicate import AdjudicatePage
from annotator.ui.pages.adjudicate.words import span_text
from tests.makers import a_person
from tests.teams import Text, a_team
from tests.ui.page_driver import PageDriver

SIGN = "Ada said “قال الوزير 😀” on Monday, and nobody in the valley believed a word of it."
RITA = a_person("Rita", id="rita", pseudonym="rita")
LEA = a_person("Lea", id="lea", pseudonym="lea", roles=frozenset({Role.LEAD}))
LABELS = ("claim", "source", "number")
MONDAY, VALLEY, MINISTER, WORD = (
    (SIGN.index(each), SIGN.index(each) + len(each))
    for each in ("Monday", "valley", "قال الوزير 😀", "a word of it")
)


class AdjudicationDriver(PageDriver):
    """Works the page in a window in which a corpus of three annotators is open."""

    keys = "Shift+F2"

    def __init__(self, qtbot, folder: Path, texts, *, person=RITA, attributes=()) -> None:
        people = ("ann", "bob", "cy")
        made = [
            Text(f"{place}. {SIGN}", layers, title=f"text {place}")
            for place, layers in enumerate(texts, 1)
        ]
        workspace = a_team(folder, made, LABELS, attributes, people=people)
        for each in (RITA, LEA):
            workspace.do(AddPerson(each), "Add person", lead=True)
        workspace.close()
        super().__init__(qtbot, folder, workspace.path, person.id)

    def open(self, person_id: str) -> None:
        """Open the corpus as somebody and bring the page to the front by its key."""
        super().open(person_id)
        self.desk.press(self.keys)
        if self.frame.page_beside("adjudication") is not None:
            self.wait()

    @property
    def page(self) -> AdjudicatePage:
        """The page."""
        page = self.frame.page_beside("adjudication")
        assert isinstance(page, AdjudicatePage)
        return page

    @property
    def workspace(self):
        """The open corpus."""
        return self.frame.workspace

    def is_calm(self) -> bool:
        """Tell whether the queue is read and nothing runs behind the page."""
        return super().is_calm() and not self.page._soon.isActive()

    def press(self, *keys: str) -> None:
        """Press keys where the keyboard is, and wait for what they begin."""
        for key in keys:
            popup = QApplication.activePopupWidget()
            if popup is None:
                self.desk.press(key)
            else:
                QTest.keyClicks(popup.focusWidget(), key)
                self.desk.settle()
        self.wait()

    def write(self, text: str) -> None:
        """Type into the field that has the keyboard."""
        self.desk.write(text)

    def choose_item(self, place: int) -> None:
        """Make an item the current one."""
        self.page.queue.choose(place)
        self.desk.settle()

    def choose_in(self, combo, data) -> None:
        """Choose an entry of a filter."""
        place = combo.findData(data)
        assert place >= 0, data
        combo.setCurrentIndex(place)
        self.wait()

    # ---- seeing

    def queue(self) -> list[str]:
        """Return the items as they are read, without the titles."""
        model = self.page.queue.model
        shown = [str(model.index(row).data()) for row in range(model.rowCount())]
        return [line.replace("\u2068", "").replace("\u2069", "") for line in shown]

    def answers(self) -> list[str]:
        """Return who said what in the case that is shown."""
        found = self.page.case.options.texts()
        return [line.replace("\u2068", "").replace("\u2069", "") for line in found]

    def facts(self) -> list[str]:
        """Return what stands above the answers and below them."""
        case = self.page.case
        labels = (case.facts, case.proposal, case.gold, case.said)
        lines = [line for label in labels if not label.isHidden() for line in _lines(label)]
        return [line.replace("\u2068", "").replace("\u2069", "") for line in lines]

    def gold(self, place: int = 0) -> list[str]:
        """Return what gold says of a document."""
        document = self.workspace.document(self.workspace.document_rows()[place].id)
        spans = [
            span
            for content in self.workspace.contents(document.id)
            if content.layer.person_id == GOLD
            for span in content.spans
        ]
        return [span_text(document.text, span.label, span.fragments) for span in spans]

    @property
    def heading(self) -> str:
        """What kind of case is shown; empty for none."""
        case = self.page.case
        return case.heading.text() if case.currentIndex() else ""

    @property
    def said(self) -> str:
        """What the line at the bottom says."""
        return self.page.message.whole()

    @property
    def title(self) -> str:
        """The title of the document whose case is shown."""
        item = self.page.queue.current()
        return item.title if item else ""

    @property
    def keyboard(self):
        """The widget that has the keyboard."""
        return QApplication.focusWidget()

    def columns(self) -> list[tuple[str, str]]:
        """Return name and answer of every layer that is shown."""
        return [
            (name.replace("\u2068", "").replace("\u2069", ""), answer)
            for name, answer in self.page.view.answers()
        ]

    def is_enabled(self, command_id: str) -> bool:
        """Tell whether a command can be run now."""
        return self.frame.commands.is_enabled(command_id)

    def tick(self, box) -> None:
        """Tick or untick a box."""
        box.setCheckState(Qt.CheckState.Unchecked if box.isChecked() else Qt.CheckState.Checked)
        self.wait()


def at(fragment, place: int = 1):
    """Return where a fragment of SIGN stands in a document of the driver."""
    shift = len(f"{place}. ")
    return (fragment[0] + shift, fragment[1] + shift)


def said(label, *fragments, place: int = 1, **attributes):
    """Return a span of somebody, on fragments of SIGN."""
    moved = tuple(at(each, place) for each in fragments)
    return (label, moved, attributes) if attributes else (label, moved)


def _lines(label):
    return label.text().split("\n")
