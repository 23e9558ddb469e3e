"""F1: every key can be found, changed, taken over and set back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.ui.dialogs.shortcuts import ShortcutsDialog


class ShortcutsDriver:
    """What a person can do with the list of keys."""

    def __init__(self, window):
        self.window = window
        window.press("F1")
        self.dialog = window.dialog(ShortcutsDialog)
        self.commands = window.window.commands

    def find(self, text):
        self.dialog._search.setText(text)

    def rows(self):
        model = self.dialog._shown
        return [
            [model.index(row, column).data() for column in range(3)]
            for row in range(model.rowCount())
        ]

    def type_keys(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.dialog._keys.setFocus()
        QTest.keyClick(self.dialog._keys, key, modifier)
        self.window.wait(lambda: bool(self.dialog._typed()))

    def press(self, button):
        assert button.isEnabled()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.fixture
def keys(window):
    window.open("water")
    return ShortcutsDriver(window)


def test_every_command_is_listed_with_its_keys(keys):
    rows = {row[0]: row[1:] for row in keys.rows()}
    named = {each.name for each in keys.commands.all() if each.menu != "file/recent"}
    assert set(rows) == named
    assert rows["Find a command…"] == ["Ctrl+Shift+P", "Help"]


def test_a_command_is_found_by_its_name_or_its_key(keys):
    keys.find("quit")
    assert [row[0] for row in keys.rows()] == ["Quit"]
    keys.find("ctrl+q")
    assert [row[0] for row in keys.rows()] == ["Quit"]
    keys.find("no such thing")
    assert keys.rows() == []
    assert not keys.dialog._use.isEnabled()


def test_new_keys_take_effect_at_once(keys):
    keys.find("note & go")
    keys.type_keys(Qt.Key.Key_F7)
    keys.press(keys.dialog._use)
    assert keys.commands.shortcuts("page.note") == ("F7",)
    keys.dialog.reject()
    keys.window.press("F7")
    assert keys.window.page.asked[-1] == "note"


def test_a_conflict_is_named_and_taking_over_leaves_one_owner(keys):
    keys.find("note & go")
    keys.type_keys(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert "Quit" in keys.dialog._conflict.text()
    keys.press(keys.dialog._add)
    assert keys.commands.shortcuts("page.note") == ("Ctrl+T", "Ctrl+Q")
    assert keys.commands.shortcuts("file.quit") == ()


def test_setting_back_takes_the_key_from_whoever_got_it(keys):
    keys.find("note & go")
    keys.type_keys(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    keys.press(keys.dialog._use)
    keys.find("quit")
    keys.press(keys.dialog._reset)
    assert keys.commands.shortcuts("file.quit") == ("Ctrl+Q",)
    assert keys.commands.shortcuts("page.note") == ()


def test_keys_can_be_removed_and_all_be_set_back(keys):
    keys.find("quit")
    keys.press(keys.dialog._remove)
    assert keys.commands.shortcuts("file.quit") == ()
    assert not keys.dialog._remove.isEnabled()
    keys.dialog._reset_all()
    assert keys.commands.shortcuts("file.quit") == ("Ctrl+Q",)
    assert keys.window.settings.shortcuts() == {}


def test_the_list_can_be_left_by_keys(keys):
    keys.window.press("Escape")
    assert not keys.window.has_dialog()
