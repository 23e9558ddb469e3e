"""What undo and redo would do is said in plain words."""

import re
from pathlib import Path

from annotator.services.annotating import mark, set_flag
from annotator.ui.edit_names import _names, redo_text, step_name, undo_text
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


def test_every_step_that_undo_can_take_back_has_a_name_of_its_own(qapp):
    sources = sorted((Path(__file__).parents[2] / "annotator" / "services").rglob("*.py"))
    written = "\n".join(path.read_text("utf-8") for path in sources)
    ways = r"(?:workspace\.do(?:_in_parts)?|do_all|return Change)"
    calls = re.findall(ways + r"\((.*?)\n(?! {8,})", written, re.DOTALL)
    titles = {
        title
        for call in calls
        if 'kind="keep"' not in call
        for title in re.findall(r'"([A-Z][a-z ]+)"', call)
    }
    assert {"Mark", "Delete", "Import", "Unflag", "Assign", "Return"} <= titles
    assert titles <= set(_names())
