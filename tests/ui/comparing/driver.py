"""What a person can do with a comparison of layers, and see of it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from annotator.model.scheme_files import default_scheme
from annotator.model.span import Span, covered_text
from annotator.ui.actions import Commands
from annotator.ui.comparing.layers import ShownLayer
from annotator.ui.comparing.places import place_of
from annotator.ui.comparing.view import ComparisonView
from annotator.ui.settings import Settings

TEXT = (
    "The ministry said that around 60 people 😀 had left the valley.\r\n"
    "قال ناطق باسم الوزارة إن نحو ستين شخصًا غادروا الوادي.\r\n"
) + "Nothing of this is certain, and nobody was there to see it. \r\n" * 60


def marked(person: str, number: int, label: str, *words: str) -> Span:
    """Make a person's span on words of the text."""
    starts = [TEXT.index(each) for each in words]
    fragments = tuple(
        (start, start + len(each)) for start, each in zip(starts, words, strict=True)
    )
    return Span(f"{person}{number}", "document", person, label, fragments)


LAYERS = (
    ShownLayer(
        "a",
        "Anna",
        "A",
        (
            marked("a", 1, "claim", "60 people 😀 had left"),
            marked("a", 2, "quantity", "60 people 😀"),
            marked("a", 3, "claim", "ستين شخصًا"),
        ),
    ),
    ShownLayer("b", "Ben", "B", (marked("b", 1, "claim", "around 60 people 😀", "valley"),)),
    ShownLayer("gold", "Gold", "★", ()),
)


class ComparisonDriver:
    """Works a comparison in a window of its own."""

    def __init__(self, qtbot, folder: Path, layers: Sequence[ShownLayer] = LAYERS) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.resize(900, 500)
        self.settings = Settings(folder / "settings.ini")
        self.view = ComparisonView(self.settings, self.window)
        self.view.resize(900, 500)
        self.chosen: list[int] = []
        self.view.place_chosen.connect(self.chosen.append)
        commands = Commands(self.settings, self.window)
        for command in self.view.commands("compare", "project", scope=self.window):
            commands.add(command)
        self.commands = commands
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.view.show_document(TEXT, layers, default_scheme())
        self.layers = layers
        self.view.focus()
        self.settle()

    def settle(self) -> None:
        """Let what was posted happen, and everything be painted."""
        QCoreApplication.sendPostedEvents()
        for page in self.view.texts():
            page.viewport().repaint()
        self.commands.refresh()

    def frame(self, *numbers: int, current: int = 0) -> None:
        """Show a place for each of some numbers of spans, with those of all layers in it."""
        spans = [span for layer in self.layers for span in layer.spans]
        places = [
            place_of([span for span in spans if span.id.endswith(str(number))])
            for number in numbers
        ]
        self.view.show_places(places, current)
        self.settle()

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):
        """Press keys where the keyboard is."""
        for key in keys:
            QTest.keyClick(self.window.focusWidget(), key, held)
            self.settle()

    def click_on(self, words: str, page: int = 0) -> None:
        """Click on words of one of the texts."""
        text = self.view.texts()[page]
        start = TEXT.index(words)
        box = text.boxes_of([(start, start + len(words))])[0]
        QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=box.center().toPoint())
        self.settle()

    def heads(self) -> list[tuple[str, str]]:
        """Return title and answer of every column that is shown."""
        return [
            (column.name.whole().replace("\u2068", "").replace("\u2069", ""), answer)
            for column in self.view._columns
            if column.isVisible()
            for answer in [column.answer.whole()]
        ]

    def lit(self) -> list[str]:
        """Return the ids of the spans that are lit in all texts."""
        if self.view.is_overlaid:
            return sorted(self.view.overlaid._lit_spans)
        return [page.chosen_span_id or "" for page in self.view.texts()]

    def tip(self, words: str, below: int = 0) -> str:
        """Return what the mouse is told on words, or so many tiers below them."""
        page = self.view.texts()[0]
        start = TEXT.index(words)
        box = page.boxes_of([(start, start + len(words))])[0]
        point = box.center().toPoint()
        if below:
            ground = self.view.overlaid.ground()
            y = box.top() - page.metrics.text_top
            point = QPoint(point.x(), round(ground.top(y, below - 1) + ground.height / 2))
        return page.tip_at(point)

    def framed(self) -> str:
        """Return the text in the heavy frame."""
        page = self.view.texts()[0]
        return covered_text(TEXT, page._current) if page._current else ""
