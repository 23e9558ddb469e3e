"""Who is annotating: found in the list or introduced by name."""

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from annotator.model.person import GOLD, Person, Role
from annotator.services.edits import AddPerson
from annotator.services.workspace import create_corpus, introduce
from annotator.ui.dialogs.person import PersonDialog


@pytest.fixture
def workspace(tmp_path):
    workspace = create_corpus(tmp_path / "water.corpus")
    yield workspace
    workspace.close()


def shown(window, workspace):
    dialog = PersonDialog(workspace, window.window)
    dialog.chosen = []
    dialog.person_chosen.connect(dialog.chosen.append)
    dialog.open()
    return window.dialog(PersonDialog)


def ok(dialog):
    return dialog._buttons.button(dialog._buttons.StandardButton.Ok)


def test_nobody_is_chosen_without_a_name(window, workspace):
    dialog = shown(window, workspace)
    assert not ok(dialog).isEnabled()
    window.write("   ")
    assert not ok(dialog).isEnabled()
    dialog.reject()


def test_the_first_person_may_do_everything(window, workspace):
    dialog = shown(window, workspace)
    window.write(" Ada ")
    window.press("Return")
    person = workspace.find_person(dialog.chosen[0])
    assert (person.name, person.pseudonym) == ("Ada", "p1")
    assert Role.LEAD in person.roles


def test_a_name_that_is_known_is_not_introduced_twice(window, workspace):
    ada = introduce(workspace, "Ada")
    introduce(workspace, "Grace")
    dialog = shown(window, workspace)
    window.press("Alt+Y")
    window.write("Ada")
    window.press("Return")
    assert dialog.chosen == [ada.id]
    assert len(workspace.people()) == 2


def test_gold_is_nobody_to_annotate_as(window, workspace):
    workspace.do(AddPerson(Person(GOLD, "Gold", GOLD, frozenset())), "Introduce", kind="keep")
    dialog = shown(window, workspace)
    assert dialog._list.count() == 0
    dialog.reject()


def test_among_people_from_elsewhere_a_newcomer_types_a_name_at_once(window, workspace):
    p1 = Person("one", "p1", "p1", frozenset({Role.ANNOTATOR}))
    workspace.do(AddPerson(p1), "Introduce", kind="keep")
    dialog = shown(window, workspace)
    assert [dialog._list.item(row).text() for row in range(dialog._list.count())] == ["p1"]
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    assert not ok(dialog).isEnabled()
    dialog._list.setCurrentRow(0)
    window.press("Return")
    assert dialog.chosen == ["one"]
