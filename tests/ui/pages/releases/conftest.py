"""A releases page to work with."""

import pytest

from annotator.model.team import Batch as DocumentBatch
from annotator.services.edits import AddPerson, Batch, ChangeRecord
from tests.services.releases.planted import ADA, an_id, planted_corpus
from tests.ui.pages.releases.driver import CY, ReleasesDriver


@pytest.fixture
def releases(qtbot, tmp_path) -> ReleasesDriver:
    """Show the page for a lead, over a corpus with copies and repeated claims."""
    workspace = planted_corpus(tmp_path, 30).workspace
    workspace.act_as(ADA.id)
    first = DocumentBatch("b1", "Round one", tuple(an_id(number) for number in range(12)))
    empty = DocumentBatch("b2", "Round two", ())
    edits = tuple(ChangeRecord(None, each) for each in (first, empty))
    workspace.do(Batch((AddPerson(CY), *edits)), "Make batches")
    workspace.close()
    driver = ReleasesDriver(qtbot, tmp_path, workspace.path, ADA.id)
    driver.go()
    return driver
