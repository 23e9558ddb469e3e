"""Commands: keys, refusals, changed keys that are remembered, conflicts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from annotator.model.errors import RuleBrokenError
from annotator.ui.actions import Command, Commands
from annotator.ui.settings import Settings


class Desk:
    """A window with a read-only text and a line to type into."""

    def __init__(self, qtbot, folder):
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.text = QPlainTextEdit(self.window, readOnly=True)
        self.line = QLineEdit(self.window)
        layout = QHBoxLayout(self.window)
        layout.addWidget(self.text)
        layout.addWidget(self.line)
        self.settings = Settings(folder / "s.ini")
        self.commands = Commands(self.settings, self.window)
        self.ran: list[str] = []
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        self.text.setFocus()

    def add(self, command_id, *keys, **facts):
        facts.setdefault("run", lambda: self.ran.append(command_id))
        facts.setdefault("text", command_id.capitalize())
        return self.commands.add(Command(command_id, menu="edit", shortcuts=keys, **facts))

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.window.focusWidget(), key, modifier)


@pytest.fixture
def desk(qtbot, tmp_path):
    return Desk(qtbot, tmp_path)


def test_a_key_runs_its_command(desk):
    desk.add("save", "Ctrl+S")
    desk.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert desk.ran == ["save"]


def test_a_letter_belongs_to_the_text_and_not_to_the_line(desk):
    desk.add("claim", "C", scope=desk.text)
    desk.press(Qt.Key.Key_C)
    desk.line.setFocus()
    desk.press(Qt.Key.Key_C)
    assert desk.ran == ["claim"]
    assert desk.line.text() == "c"


def test_a_command_that_cannot_be_run_is_not_run(desk):
    allowed = []
    desk.add("save", "Ctrl+S", enabled=lambda: bool(allowed))
    assert not desk.commands.action("save").isEnabled()
    desk.commands.run("save")
    assert desk.ran == []
    allowed.append(1)
    desk.commands.refresh("save")
    desk.commands.action("save").trigger()
    assert desk.ran == ["save"]


def test_a_refusal_is_told_as_a_sentence(desk, qtbot):
    def refuse():
        raise RuleBrokenError("This cannot be done: do that.")

    desk.add("save", run=refuse)
    with qtbot.waitSignal(desk.commands.failed) as told:
        desk.commands.run("save")
    assert told.args == ["This cannot be done: do that."]


def test_text_and_check_mark_follow_what_they_say(desk):
    state = {"name": "Undo mark", "on": False}
    action = desk.add("undo", text=lambda: state["name"], checked=lambda: state["on"])
    assert (action.text(), action.isChecked()) == ("Undo mark", False)
    state.update(name="Undo & delete", on=True)
    desk.commands.refresh()
    assert (action.text(), action.isChecked()) == ("Undo && delete", True)


def test_running_a_checkable_command_leaves_the_mark_to_its_condition(desk):
    action = desk.add("dark", checked=lambda: False)
    action.trigger()
    assert desk.ran == ["dark"]
    assert not action.isChecked()


def test_chosen_keys_work_at_once_and_in_the_next_session(desk):
    desk.add("save", "Ctrl+S")
    desk.commands.set_shortcuts("save", ["F5"])
    desk.press(Qt.Key.Key_F5)
    desk.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert desk.ran == ["save"]
    again = Commands(desk.settings, desk.window)
    again.add(Command("save", "Save", "file", lambda: None, ("Ctrl+S",)))
    assert again.shortcuts("save") == ("F5",)


def test_keys_can_be_set_back(desk):
    desk.add("save", "Ctrl+S")
    desk.add("open", "Ctrl+O")
    desk.commands.set_shortcuts("save", [])
    desk.commands.set_shortcuts("open", ["F2"])
    desk.commands.reset_shortcuts("save")
    assert desk.commands.keys("save") == "Ctrl+S"
    assert desk.commands.is_rebound("open")
    desk.commands.reset_shortcuts()
    assert desk.commands.shortcuts("open") == ("Ctrl+O",)
    assert desk.settings.shortcuts() == {}


def test_choosing_the_keys_it_came_with_is_no_choice(desk):
    desk.add("save", "Ctrl+S")
    desk.commands.set_shortcuts("save", ["F5"])
    desk.commands.set_shortcuts("save", ["Ctrl+S"])
    assert not desk.commands.is_rebound("save")


def test_a_conflict_is_seen_where_both_would_run(desk):
    desk.add("window", "Ctrl+S")
    desk.add("text", "C", scope=desk.text)
    desk.add("line", "X", scope=desk.line)
    conflicts = {
        (command_id, keys): [each.id for each in desk.commands.conflicts(command_id, keys)]
        for command_id, keys in [("text", "Ctrl+S"), ("line", "C"), ("window", "C")]
    }
    assert conflicts == {
        ("text", "Ctrl+S"): ["window"],
        ("line", "C"): [],
        ("window", "C"): ["text"],
    }


def test_a_sequence_conflicts_with_its_beginning(desk):
    desk.add("one", "Ctrl+K, C")
    desk.add("two")
    assert [each.id for each in desk.commands.conflicts("two", "Ctrl+K")] == ["one"]
    assert desk.commands.conflicts("two", "Ctrl+L") == []


def test_a_removed_command_lets_go_of_its_keys(desk):
    desk.add("old", "Ctrl+S")
    desk.commands.remove(["old"])
    desk.add("new", "Ctrl+S")
    desk.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert desk.ran == ["new"]
    assert [each.id for each in desk.commands.all()] == ["new"]


def test_an_id_is_given_once(desk):
    desk.add("save")
    with pytest.raises(ValueError, match="save"):
        desk.add("save")


def test_a_held_key_runs_only_what_repeats(desk):
    assert not desk.add("mark", "M").autoRepeat()
    assert desk.add("next", "N", repeats=True).autoRepeat()


def test_all_commands_are_looked_at_once_after_one_has_run(desk):
    looks = []
    state = {"on": False}

    def is_on() -> bool:
        looks.append(state["on"])
        return state["on"]

    def run() -> None:
        state["on"] = True
        for _ in range(5):
            desk.commands.refresh("other")

    other = desk.add("other", enabled=is_on, text=lambda: f"Other {state['on']}")
    desk.add("run", run=run)
    assert not other.isEnabled()
    looks.clear()
    desk.commands.run("run")
    assert looks == [True]
    assert (other.isEnabled(), other.text()) == (True, "Other True")


def test_a_command_that_breaks_leaves_the_others_in_step(desk):
    state = {"on": False}
    other = desk.add("other", enabled=lambda: state["on"])

    def run() -> None:
        state["on"] = True
        raise RuntimeError

    desk.add("run", run=run)
    with pytest.raises(RuntimeError):
        desk.commands.run("run")
    assert other.isEnabled()
    state["on"] = False
    desk.commands.refresh("other")
    assert not other.isEnabled()
