"""The order of labels is changed in the window."""

from annotator.model.scheme_files import default_scheme

SCHEME = default_scheme()
NONE = ["0"] * 6


def test_labels_are_moved_by_keys_and_offered_in_the_new_order(scheming):
    first, second, third, *rest = (label.name for label in SCHEME.labels)
    scheming.choose(first)
    scheming.page.tree.setFocus()
    assert not scheming.frame.commands.is_enabled("scheme.move_up")
    scheming.desk.press("Alt+Down")
    scheming.desk.press("Ctrl+Shift+PgDown")
    scheming.wait()
    assert scheming.waiting() == [[f"“{first}” comes before “{rest[0]}”", *NONE]]
    assert scheming.page.chosen().name == first
    scheming.desk.press("Shift+F5")
    scheming.wait()
    names = [label.name for label in scheming.workspace.scheme().labels]
    assert names == [second, third, first, *rest]
    scheming.desk.press("Alt+Up")
    scheming.desk.press("Alt+Up")
    scheming.wait()
    assert scheming.waiting() == [[f"“{first}” comes before “{second}”", *NONE]]
