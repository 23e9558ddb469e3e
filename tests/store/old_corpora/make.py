"""Makes the file of the schema in force: python -m tests.store.old_corpora.make FOLDER.

Run it once when a schema is released, and commit the file it makes; never make an old one
anew, for the point is that files written years ago open.
"""

import sys
from pathlib import Path

from annotator.model.release import Release
from annotator.model.team import Assignment
from annotator.services import annotating
from annotator.services.edits import ChangeRecord, RecordRelease
from annotator.services.workspace import PROGRAM
from annotator.store.migrations import NEWEST
from tests.makers import a_corpus


def make(folder: Path) -> Path:
    """Make a small corpus that has something in every table, and return its path."""
    workspace = a_corpus(folder, name=f"version_{NEWEST}", documents=2)
    first, second = (row.id for row in workspace.document_rows())
    source = annotating.mark(workspace, first, "attribution", [(0, 17)])
    target = annotating.mark(workspace, first, "claim", [(33, 69), (73, 88)])
    annotating.link(workspace, source, target, "attributes")
    target = annotating.set_attribute(workspace, target, "certainty", "asserted")
    target = annotating.set_note(workspace, target, "who counted?")
    annotating.set_flag(workspace, target, "discuss")
    annotating.set_document_note(workspace, second, "a note on the whole text")
    annotating.describe_document(workspace, second, "genre", "news")
    annotating.spend_time(workspace, first, 90)
    annotating.mark(workspace, second, "quantity", [(36, 45)])
    workspace.undo()
    workspace.person = PROGRAM
    release = Release(
        "0f" * 32, 1_700_000_000_000, "Valley", 2, 3, {"train": 2}, {"seed": 1}, "0"
    )
    workspace.do(RecordRelease(release), "Release", release.name, kind="keep")
    assignment = Assignment(first, workspace.people()[0].id, due="2026-11-30", priority=1)
    workspace.do(ChangeRecord(None, assignment), "Assign", "The valley", kind="keep")
    workspace.close()
    return workspace.path


if __name__ == "__main__":
    sys.stdout.write(f"{make(Path(sys.argv[1]))}\n")
