"""Making a span of one's own: the edges by the keys of the annotate page, label, attributes."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QApplication, QWidget

from annotator.model.document import AttributeValue
from annotator.model.errors import RuleBrokenError
from annotator.ui.actions import Command
from annotator.ui.comparing.view import ComparisonView
from annotator.ui.messages import counted
from annotator.ui.pages.adjudicate.bench import Bench
from annotator.ui.pages.adjudicate.deciding import MENU, Deciding
from annotator.ui.pages.adjudicate.draft import Draft, first_draft
from annotator.ui.pages.adjudicate.edit_form import EditForm
from annotator.ui.pages.adjudicate.options import MOST
from annotator.ui.panels.picker import Choice, Picker
from annotator.ui.panels.signs import label_icon
from annotator.ui.parts.edge_moves import edge_moves
from annotator.ui.text.movement import Edge, Unit


class Editing(QObject):
    """Changes the draft on the bench; only settling it writes anything."""

    def __init__(
        self,
        bench: Bench,
        deciding: Deciding,
        view: ComparisonView,
        form: EditForm,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._bench = bench
        self._deciding = deciding
        self._view = view
        self._form = form
        self._page = page
        form.label_asked.connect(self.set_label)
        form.attribute_asked.connect(self.set_attribute)
        form.leave_asked.connect(self.leave)
        bench.draft_changed.connect(self._show)

    def commands(self) -> list[Command]:
        """Return the commands that make a span of one's own."""
        return [*self._wholes(), *self._starts(), *self._edges(), *self._labels()]

    # ---- steps

    def begin(self, place: int = -1) -> None:
        """Begin with gold or the proposal, or with the answer at a place."""
        options = self._bench.options()
        if place >= len(options):
            text = self.tr("There is no answer %1 here: there are %2.")
            raise RuleBrokenError(counted(text, place + 1, len(options)))
        if place >= 0:
            span = options[place].span
            self._bench.edit(Draft(span.label, span.fragments, dict(span.attributes)))
        elif self._bench.draft is not None:
            self._form.focus()
        elif self._bench.case is not None:
            self._bench.edit(first_draft(self._bench.case))

    def leave(self) -> None:
        """Put the draft down and go back to the text; without one just go there."""
        self._bench.edit(None)
        self._view.focus()

    def settle(self) -> None:
        """Make the draft gold."""
        self._form.flush()
        self._deciding.take_draft()

    def set_label(self, label: str) -> None:
        """Give the draft a label; begin one if there is none."""
        draft = self._draft()
        self._bench.edit(draft.with_label(label, self._bench.scheme))

    def set_attribute(self, name: str, value: AttributeValue | None) -> None:
        """Set or clear (None) an attribute of the draft."""
        self._bench.edit(self._draft().with_attribute(name, value))

    def take_selection(self) -> None:
        """Let the draft cover the text that is selected."""
        page = next((each for each in self._view.texts() if each.has_selection), None)
        if page is None:
            self._bench.said.emit(self.tr("Select the text that the span should cover first."))
            return
        self._bench.edit(self._draft().with_fragments([page.snapped(*page.selection())]))

    def move_edge(self, edge: Edge, unit: Unit, *, forward: bool) -> None:
        """Move an edge of the draft one step; begin a draft if there is none."""
        moved = self._draft().moved(self._bench.text, edge, unit, forward=forward)
        if moved is None:
            self._bench.said.emit(self.tr("The span cannot go further this way."))
            return
        self._bench.edit(moved)
        place = moved.fragments[-1][1] if edge is Edge.END else moved.fragments[0][0]
        for page in self._view.texts()[:1]:
            page.show_position(place)

    def push_edge(self, edge: Edge, *, rightward: bool) -> None:
        """Move an edge of the draft to the next word at its right or left."""
        fragments = self._draft().fragments
        place = fragments[-1][1] if edge is Edge.END else fragments[0][0]
        page = self._view.texts()[0]
        self.move_edge(edge, Unit.WORD, forward=rightward is not page.is_leftward_at(place))

    def pick_label(self) -> None:
        """Let the person pick the label of the draft from a list."""
        scheme, label = self._bench.scheme, self._draft().label
        choices = [
            Choice(
                each.name,
                partial(self.set_label, each.name),
                each.key if each.key.isalpha() else "",
                label_icon(scheme, each, self._page.palette()),
                each.name == label,
            )
            for each in scheme.offered_labels
        ]
        hint = self.tr("Number, letter or Enter · Esc: back to the text")
        window = self._page.window()  # within the page its single keys would count
        picker = Picker(self.tr("Change the label to"), choices, hint, window)
        picker.closed.connect(self._view.focus)
        picker.open_at(self._form.mapToGlobal(QPoint(0, 0)))

    def _draft(self) -> Draft:
        if self._bench.draft is None:
            self.begin()
        if self._bench.draft is None:
            raise RuleBrokenError(self.tr("There is nothing here that could be edited."))
        return self._bench.draft

    def _show(self) -> None:
        draft = self._bench.draft
        self._form.show_draft(draft, self._bench.text, self._bench.scheme)
        self._view.show_draft(draft.fragments if draft else ())
        focus = QApplication.focusWidget()
        if draft is None and focus is not None and self._form.isAncestorOf(focus):
            self._view.focus()

    # ---- commands

    def _wholes(self) -> list[Command]:
        is_editing: Callable[[], bool] = lambda: self._bench.draft is not None  # noqa: E731
        possible = self._deciding.can_decide
        rows: list[
            tuple[str, str, Callable[[], object], tuple[str, ...], Callable[[], bool]]
        ] = [
            ("edit", self.tr("Edit…"), self.begin, ("E",), possible),
            ("label", self.tr("Change the label…"), self.pick_label, ("L",), possible),
            (
                "selection",
                self.tr("Give the span the selected text"),
                self.take_selection,
                ("X",),
                possible,
            ),
            (
                "settle",
                self.tr("Settle on the edited span"),
                self.settle,
                ("Return", "Enter"),
                is_editing,
            ),
            ("leave", self.tr("Leave: editing, a field"), self.leave, ("Esc",), lambda: True),
        ]
        return [self._command(*row) for row in rows]

    def _starts(self) -> list[Command]:
        return [
            self._command(
                f"edit.{number}",
                self.tr("Edit answer {number}").format(number=number),
                partial(self.begin, number - 1),
                (f"Shift+{number}",),
                self._deciding.can_decide,
            )
            for number in range(1, MOST + 1)
        ]

    def _edges(self) -> list[Command]:
        possible = self._deciding.can_decide
        return [
            self._command(f"edge.{move.name}", move.sentence, move.run, (move.key,), possible)
            for move in edge_moves(self)
        ]

    def _labels(self) -> list[Command]:
        return [
            self._command(
                f"relabel.{label.name}",
                self.tr("Change the label to {label}").format(label=label.name),
                partial(self.set_label, label.name),
                (f"Ctrl+{label.key}",) if label.key.isdigit() else (),
                self._deciding.can_decide,
            )
            for label in self._bench.scheme.offered_labels
        ]

    def _command(
        self,
        name: str,
        sentence: str,
        run: Callable[[], object],
        keys: tuple[str, ...],
        enabled: Callable[[], bool],
    ) -> Command:
        part = name.split(".", maxsplit=1)[0]
        palette_only = ("relabel", "edit")
        menu = "" if part in palette_only else "project/edges"
        return Command(
            f"adjudicate.{name}",
            sentence,
            menu if "." in name else MENU,
            run,
            keys,
            enabled=enabled,
            scope=self._page,
            group="edit",
            repeats=part == "edge",
        )
