"""Where a tour plays: the window, its folder, and what it has made so far."""

from dataclasses import dataclass, field
from pathlib import Path

from annotator.model.span import Span
from annotator.services.workspace import Workspace
from annotator.ui.main_window import MainWindow
from annotator.ui.text.page import TextPage
from annotator.ui.tour.marks import TITLE, Mark
from annotator.ui.tour.player import TourError


@dataclass
class Scene:
    """The window of a tour and the folder in which it leaves what it makes."""

    window: MainWindow
    folder: Path
    corpus: Path = Path()
    """The sample corpus, once it is made."""
    exports: list[Path] = field(default_factory=list)

    @property
    def letter(self) -> Path:
        """The text file that the tour writes and imports."""
        return self.folder / "letter.txt"

    @property
    def workspace(self) -> Workspace:
        """The corpus as the window has it open."""
        return self.window.workspace

    @property
    def text(self) -> TextPage:
        """The text on the page that is shown."""
        page = self.window.page
        text = page.findChild(TextPage) if page is not None else None
        if text is None:
            raise TourError("The tour stopped: there is no page of text in the window.")
        return text

    def document_id(self) -> str:
        """Return the id of the document that the tour labels."""
        for row in self.workspace.document_rows():
            if row.title == TITLE:
                return row.id
        raise TourError(f"The sample has changed: “{TITLE}” is no longer in it.")

    def content(self) -> str:
        """Return the text of the document that the tour labels."""
        return self.workspace.document(self.document_id()).text

    def span_of(self, mark: Mark) -> Span:
        """Return the span on the text of a mark; raise TourError if there is none."""
        fragments = mark.fragments(self.content())
        for span in self.workspace.spans(self.document_id()):
            if (span.label, span.fragments) == (mark.label, fragments):
                return span
        raise TourError(f"The tour stopped: “{' … '.join(mark.pieces)}” is not marked.")
