"""The palette finds a command by letters and runs it where the person was."""

from annotator.ui.dialogs.palette import Palette


def test_a_command_is_found_and_run_by_keys_alone(window):
    window.open("water")
    window.press("Ctrl+Shift+P")
    palette = window.dialog(Palette)
    window.write("nogo")
    assert palette.found()[0] == "page.note"
    window.press("Return")
    window.wait(lambda: window.page.asked[-1] == "note")
    assert not window.has_dialog()


def test_arrows_choose_while_letters_are_typed(window):
    window.press("Ctrl+Shift+P")
    palette = window.dialog(Palette)
    window.write("theme")
    third = palette.found()[2]
    window.press("Down")
    window.press("Down")
    window.press("Return")
    assert third.startswith("view.theme.")
    window.wait(lambda: window.window.commands.action(third).isChecked())


def test_what_cannot_be_done_now_is_not_listed(window):
    window.press("Ctrl+Shift+P")
    palette = window.dialog(Palette)
    assert "file.import" not in palette.found()
    assert "file.new" in palette.found()
    window.write("zzzz")
    assert palette.found() == []
    window.press("Return")
    window.press("Escape")
    assert not window.has_dialog()
