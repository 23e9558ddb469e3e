"""What undo and redo would do is said in plain words."""

from annotator.services.annotating import mark, set_flag
from annotator.ui.edit_names import redo_text, step_name, undo_text
from tests.makers import a_corpus


def test_the_menu_names_the_step(tmp_path, qapp):
    workspace = a_corpus(tmp_path)
    assert undo_text(None) == "Undo"
    span = mark(workspace, workspace.document_rows()[0].id, "claim", [(4, 12)])
    assert undo_text(workspace) == "Undo mark “claim”"
    set_flag(workspace, span, "discuss")
    workspace.undo()
    assert (undo_text(workspace), redo_text(workspace)) == (
        "Undo mark “claim”",
        "Redo flag “claim”",
    )
    workspace.close()


def test_a_step_of_a_later_version_is_named_as_it_is(qapp):
    assert step_name("Merge", "packet") == "merge “packet”"
    assert step_name("Mark", "x" * 500).endswith("”")
    assert len(step_name("Mark", "x" * 500)) < 60
