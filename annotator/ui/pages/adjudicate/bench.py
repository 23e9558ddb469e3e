"""What lies before a reviewer: one case, its text, and how people are called."""

from typing import ClassVar

from PySide6.QtCore import QObject, Signal

from annotator.model.errors import StateChangedError
from annotator.model.person import GOLD
from annotator.model.scheme import Scheme
from annotator.services.adjudicating import QUESTION, Adjudication, Case, Item
from annotator.services.workspace import Workspace
from annotator.ui.comparing.layers import called
from annotator.ui.pages.adjudicate.draft import Draft
from annotator.ui.pages.adjudicate.options import Option, options_of, silent_people


class Bench(QObject):
    """The case that is looked at, and the span that is made of it if one is."""

    case_changed: ClassVar[Signal] = Signal()
    """Another case, or the same after a change; there may be none."""
    draft_changed: ClassVar[Signal] = Signal()
    said: ClassVar[Signal] = Signal(str)
    """A sentence for the line at the bottom of the page."""
    names_changed: ClassVar[Signal] = Signal()
    """People are called otherwise."""
    outdated: ClassVar[Signal] = Signal()
    """The queue names what is no more: it is to be read again."""

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.adjudication = Adjudication(workspace)
        self.scheme: Scheme = workspace.scheme()
        self.case: Case | None = None
        self.draft: Draft | None = None
        self.text = ""
        self.asked = ""
        """Of a question about a whole layer, its note."""
        self.is_anonymous = False
        self._document_id = ""

    def look_at(self, item: Item | None) -> None:
        """Take up a case, or none; a draft of another one is put down."""
        before = self.case.item.key if self.case else ""
        self.case = self._read(item) if item is not None else None
        if self.case is None or self.case.item.key != before:
            self.edit(None)
        self.case_changed.emit()

    def edit(self, draft: Draft | None) -> None:
        """Make a span, or put it down."""
        if draft != self.draft:
            self.draft = draft
            self.draft_changed.emit()

    def hide_names(self, hidden: bool) -> None:
        """Call people by letters, or by their names."""
        self.is_anonymous = hidden
        self.names_changed.emit()

    def look_again(self) -> None:
        """Read the scheme and the text again when they are next needed."""
        self.scheme = self.workspace.scheme()
        self._document_id = ""

    def names(self) -> dict[str, str]:
        """Return what people are called on the page, by id; other reviewers by their name."""
        people = self.workspace.people()
        names = {person.id: person.name for person in people}
        if self.is_anonymous and self.case is not None:
            hidden = [vote.person.id for vote in self.case.votes]
            names |= {each: name for each, name, _ in called(names, hidden, anonymous=True)}
        return names

    def names_of_all(self) -> dict[str, str]:
        """Return what everybody is called on the page, by id."""
        names = {person.id: person.name for person in self.workspace.people()}
        everybody = called(names, list(names), anonymous=self.is_anonymous)
        return {person_id: name for person_id, name, _ in everybody}

    def order(self) -> list[str]:
        """Return the ids of those who voted, in the order in which they are shown."""
        if self.case is None:
            return []
        voters = [vote.person.id for vote in self.case.votes]
        names = {person.id: person.name for person in self.workspace.people()}
        return [each for each, _, _ in called(names, voters, anonymous=self.is_anonymous)]

    def shown_people(self) -> list[str]:
        """Return the ids of those whose layers are shown, gold last."""
        return [*self.order(), GOLD] if self.case is not None else []

    def options(self) -> list[Option]:
        """Return what can be taken of the case."""
        return options_of(self.case, self.order()) if self.case is not None else []

    def silent(self) -> list[str]:
        """Return who looked and marked nothing."""
        return silent_people(self.case, self.order()) if self.case is not None else []

    def _read(self, item: Item) -> Case | None:
        try:
            case = self.adjudication.case(item)
        except StateChangedError:
            self.outdated.emit()
            return None
        if item.document_id != self._document_id:
            self.text = self.workspace.document(item.document_id).text
            self._document_id = item.document_id
        self.asked = self._note(item) if item.kind == QUESTION and not item.span_id else ""
        return case

    def _note(self, item: Item) -> str:
        layers = [each.layer for each in self.workspace.contents(item.document_id)]
        notes = [layer.note for layer in layers if layer.person_id in item.people]
        return "\n".join(note for note in notes if note)
