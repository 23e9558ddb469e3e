"""What a person asks of the page: add, merge, split, retire, take back, load, save."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from annotator.model.errors import AnnotatorError
from annotator.model.scheme import AttributeKind, Scheme
from annotator.model.scheme_change import MergeLabels, MergeRelationTypes, Place, SchemeChange
from annotator.model.scheme_comparison import MustBeToldError, Told, changes_between
from annotator.model.scheme_draft import SchemeDraft
from annotator.model.scheme_files import read_scheme
from annotator.services.scheme_spans import Standing, standing_of
from annotator.services.scheming import save_scheme
from annotator.ui.choosing import choose_file, choose_place
from annotator.ui.messages import ask, counted, translate
from annotator.ui.pages.scheme.changing import (
    added_attribute,
    added_label,
    added_relation,
    added_value,
    moved,
    removed,
    retired,
)
from annotator.ui.pages.scheme.merge_dialog import MergeDialog
from annotator.ui.pages.scheme.nodes import Kind, Node, parent
from annotator.ui.pages.scheme.page import SchemePage
from annotator.ui.pages.scheme.question_dialog import QuestionDialog
from annotator.ui.pages.scheme.split_dialog import SplitDialog
from annotator.ui.pages.scheme.standing_dialog import StandingDialog
from annotator.ui.safe import readable_path

_RETIRABLE = (Kind.LABEL, Kind.RELATION, Kind.ATTRIBUTE, Kind.VALUE)
_HOLDERS = (Kind.LABEL, Kind.SPANS, Kind.DOCUMENTS, Kind.ATTRIBUTE, Kind.VALUE)
_WITH_VALUES = (Kind.ATTRIBUTE, Kind.VALUE)
POSSIBLE: dict[str, Callable[[SchemePage, Node], bool]] = {
    "add_label": lambda _, node: node.kind in (Kind.LABELS, Kind.LABEL),
    "add_relation": lambda _, node: node.kind in (Kind.RELATIONS, Kind.RELATION),
    "add_attribute": lambda _, node: node.kind in _HOLDERS,
    "add_value": lambda page, node: node.kind in _WITH_VALUES and _is_choice(page, node),
    "rename": lambda _, node: node.is_named,
    "move_up": lambda page, node: _can_move(page, node, 0),
    "move_down": lambda page, node: _can_move(page, node, -1),
    "merge": lambda page, node: len(_mergeable(page, node)) > 0,
    "split": lambda _, node: node.kind is Kind.LABEL,
    "list": lambda page, node: node.kind is Kind.LABEL and _is_in_force(page, node),
    "retire": lambda _, node: node.kind in _RETIRABLE,
    "remove": lambda _, node: node.kind in _WITH_VALUES,
    "take_back": lambda page, _: bool(page.draft.changes),
    "discard": lambda page, _: bool(page.draft.changes),
    "apply": lambda page, _: bool(page.draft.changes) and not page.draft.problem(),
}
"""When a command of the page can be run, by the end of its id."""


def is_possible(page: SchemePage, what: str) -> bool:
    """Tell whether something can be asked of what is chosen."""
    possible = POSSIBLE.get(what)
    return possible is None or possible(page, page.chosen())


def add_label(page: SchemePage) -> None:
    """Add a label, and let its name be written."""
    _add(page, *added_label(page.scheme, translate("Scheme", "new label")))


def add_relation(page: SchemePage) -> None:
    """Add a relation type, and let its name be written."""
    _add(page, *added_relation(page.scheme, translate("Scheme", "new relation")))


def add_attribute(page: SchemePage) -> None:
    """Add an attribute where one is chosen, and let its name be written."""
    place = page.chosen().place
    assert isinstance(place, Place)
    _add(page, *added_attribute(page.scheme, place, translate("Scheme", "new attribute")))


def add_value(page: SchemePage) -> None:
    """Add a value to the chosen attribute, and let its name be written."""
    name = translate("Scheme", "new value")
    _add(page, *added_value(page.scheme, page.chosen(), name))


def move(page: SchemePage, step: int) -> None:
    """Put the chosen label so many places further down, or up."""
    page.change(moved(page.scheme, page.chosen(), step))


def merge(page: SchemePage) -> None:
    """Ask what the chosen label or relation is merged with."""
    node = page.chosen()
    kind = MergeLabels if node.kind is Kind.LABEL else MergeRelationTypes

    def do(names: tuple[str, ...], into: str) -> None:
        page.attempt(lambda: page.change(kind(names, into), _under_name(node, into)))

    dialog = MergeDialog(node.name, _mergeable(page, node), page)
    dialog.merge_asked.connect(do)
    dialog.open()


def split(page: SchemePage) -> None:
    """Ask into what the chosen label is split."""
    dialog = SplitDialog(page.scheme, page.chosen().name, page)
    dialog.split_asked.connect(lambda change: page.attempt(lambda: page.change(change)))
    dialog.open()


def list_spans(page: SchemePage) -> None:
    """List where the chosen label stands, in everybody's work."""
    label = page.chosen().name

    def show(found: tuple[list[Standing], int]) -> None:
        dialog = StandingDialog(label, found, page)
        dialog.place_asked.connect(page.place_asked)
        dialog.open()

    title = translate("Scheme", "Looking for spans")
    page.work_asked.emit(title, standing_of(page.workspace, label), show)


def retire(page: SchemePage) -> None:
    """Offer what is chosen no longer, or again."""
    page.change(retired(page.scheme, page.chosen()))


def retire_text(page: SchemePage | None) -> str:
    """Return what the command does with what is chosen."""
    if page is not None and page.chosen().is_retired(page.scheme):
        return translate("Scheme", "Offer again")
    return translate("Scheme", "Retire")


def remove(page: SchemePage) -> None:
    """Remove the chosen attribute with its values, or a value that is about to come."""
    node = page.chosen()
    page.change(removed(page.scheme, node), parent(node))


def take_back(page: SchemePage) -> None:
    """Take back the change that is selected, or the last one."""
    page.take(page.draft.without(page.pending.chosen()), page.chosen())


def discard(page: SchemePage) -> None:
    """Take back all changes that wait, after asking where they are several."""
    number = len(page.draft.changes)

    def do() -> None:
        page.take(SchemeDraft(page.draft.base), page.chosen())

    if number == 1:
        do()
        return
    sentence = translate("Scheme", "%1 changes wait. Take all of them back?")
    question = (counted(sentence, number), translate("Scheme", "They cannot be brought back."))
    ask(page, translate("Scheme", "Discard"), question, translate("Scheme", "Discard"), do)


def load(page: SchemePage) -> None:
    """Ask for a file, and let what it says otherwise wait as changes."""
    title = translate("Scheme", "Load a scheme")
    choose_file(page, page.settings, title, ["*.toml"], lambda path: load_from(page, path))


def load_from(page: SchemePage, path: Path) -> None:
    """Let wait what a file says otherwise; ask where names may have changed."""
    page.attempt(lambda: _compare(page, read_scheme(path), Told()))


def save(page: SchemePage) -> None:
    """Ask where the scheme goes, as it would be, and write it there."""
    number = page.draft.base.version + bool(page.draft.changes)
    scheme = replace(page.scheme, version=number)

    def write(path: Path) -> None:
        try:
            save_scheme(scheme, path)
        except AnnotatorError as error:
            page.failed.emit(str(error))
        else:
            text = translate("Scheme", "Written: %1")
            page.told.emit(counted(text, readable_path(path)))

    title = translate("Scheme", "Save the scheme")
    name = f"{page.workspace.path.stem}-scheme-{number}.toml"
    choose_place(page, page.settings, title, name, write)


ACTIONS: dict[str, Callable[[SchemePage], None]] = {
    "add_label": add_label,
    "add_attribute": add_attribute,
    "add_value": add_value,
    "add_relation": add_relation,
    "rename": lambda page: page.tree.rename(),
    "move_up": lambda page: move(page, -1),
    "move_down": lambda page: move(page, 1),
    "merge": merge,
    "split": split,
    "list": list_spans,
    "retire": retire,
    "remove": remove,
    "take_back": take_back,
    "discard": discard,
    "apply": lambda page: page.apply(),
    "load": load,
    "save": save,
}
"""What the commands do, by the end of their ids."""


def _under_name(node: Node, name: str) -> Node:
    """Return a label or relation of another name."""
    place = replace(node.place, label=name) if node.place is not None else None
    return replace(node, name=name, place=place)


def _compare(page: SchemePage, wanted: Scheme, told: Told) -> None:
    try:
        changes = changes_between(page.scheme, wanted, told)
    except MustBeToldError as error:
        question = error.question
        dialog = QuestionDialog(question, page)
        dialog.answered.connect(
            lambda name: page.attempt(
                lambda: _compare(page, wanted, question.answered(told, name))
            )
        )
        dialog.open()
        return
    page.take(page.draft.with_changes(changes), page.chosen())
    text = translate("Scheme", "Changes that the file asks for: %1")
    page.told.emit(counted(text, len(changes)))


def _add(page: SchemePage, change: SchemeChange, node: Node) -> None:
    page.change(change, node)
    page.tree.rename()


def _is_in_force(page: SchemePage, node: Node) -> bool:
    return node.name in {label.name for label in page.draft.base.labels}


def _can_move(page: SchemePage, node: Node, end: int) -> bool:
    """Tell whether a label is not at an end of the list, the first (0) or last (-1) one."""
    return node.kind is Kind.LABEL and page.scheme.labels[end].name != node.name


def _is_choice(page: SchemePage, node: Node) -> bool:
    return node.attribute(page.scheme).kind is AttributeKind.CHOICE


def _mergeable(page: SchemePage, node: Node) -> list[str]:
    scheme = page.scheme
    if node.kind is Kind.LABEL:
        return [each.name for each in scheme.labels if each.name != node.name]
    if node.kind is Kind.RELATION:
        return [each.name for each in scheme.relation_types if each.name != node.name]
    return []
