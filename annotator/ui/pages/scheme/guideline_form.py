"""What belongs to the whole scheme: its name, tricky cases, and what is checked."""

from PySide6.QtWidgets import QWidget

from annotator.model.checks import CHECKS
from annotator.model.scheme import Level, Scheme
from annotator.model.scheme_change import ChangeGuideline
from annotator.ui.actions import Commands
from annotator.ui.layouts import add_layout
from annotator.ui.pages.scheme.fields import ChoiceField, LineField
from annotator.ui.pages.scheme.form import Form
from annotator.ui.pages.scheme.listing import ListField
from annotator.ui.pages.scheme.nodes import Node
from annotator.ui.pages.scheme.words import check_text, level_text, root_text
from annotator.ui.parts.blocks import caption, form_of


class GuidelineForm(Form):
    """Asks for changes of the guideline as a whole."""

    def __init__(self, commands: Commands, parent: QWidget) -> None:
        super().__init__(commands, parent)
        self._scheme: Scheme | None = None
        self.name = LineField(self.tr("Name of the scheme"), self)
        self.cases = ListField(self.tr("Tricky cases"), [(self.tr("Case"), 4)], self)
        self.checks = {name: ChoiceField(check_text(name), self) for name in CHECKS}
        add_layout(self.rows, form_of([(self.tr("Name of the scheme"), self.name)], self))
        self.rows.addWidget(self.cases)
        self.rows.addWidget(caption(self.tr("Checks before a document is done"), self))
        rows: list[tuple[str, QWidget]] = [
            (check_text(name), field) for name, field in self.checks.items()
        ]
        add_layout(self.rows, form_of(rows, self))
        self.rows.addStretch(1)
        self.name.kept.connect(self._keep_name)
        self.cases.changed.connect(self._keep_cases)
        for check, field in self.checks.items():
            field.kept.connect(lambda level, each=check: self._keep_level(each, level))

    def show_node(self, scheme: Scheme, node: Node) -> None:
        """Show what belongs to the whole scheme."""
        self._scheme = scheme
        self.heading.setText(root_text(node.kind))
        self.name.show_text(scheme.name)
        self.cases.show_things(scheme.cases)
        levels = {str(level): level_text(level) for level in Level}
        for name, field in self.checks.items():
            field.show_choices(levels, str(scheme.checks.get(name, Level.OFF)))

    def _keep_name(self, name: str) -> None:
        if self._scheme is not None:
            self._ask(ChangeGuideline(name, self._scheme.cases, dict(self._scheme.checks)))

    def _keep_cases(self, cases: tuple[str, ...]) -> None:
        if self._scheme is not None:
            self._ask(ChangeGuideline(self._scheme.name, cases, dict(self._scheme.checks)))

    def _keep_level(self, check: str, level: str) -> None:
        if self._scheme is not None:
            checks = {**self._scheme.checks, check: Level(level)}
            self._ask(ChangeGuideline(self._scheme.name, self._scheme.cases, checks))

    def _ask(self, change: ChangeGuideline) -> None:
        self.change_asked.emit(change)
