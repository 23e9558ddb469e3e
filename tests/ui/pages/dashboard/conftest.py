"""A dashboard to look at: a lead, Ann and فاطمة over twelve texts, in two batches."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from annotator.model.ids import new_id
from annotator.model.layer import State
from annotator.model.person import Role
from annotator.model.team import Assignment, Batch
from annotator.services import annotating
from annotator.services.edits import ChangeRecord
from annotator.services.people import add_person
from tests.makers import a_corpus, a_document
from tests.ui.pages.dashboard.driver import DashboardDriver


@dataclass
class Office:
    """A corpus file and the people in it."""

    path: Path
    people: dict[str, str]
    """Ids by name."""
    documents: list[str]
    """Ids."""


@pytest.fixture
def office(tmp_path) -> Office:
    """Make a corpus in which two people are done with one text of each batch."""
    texts = [
        a_document(f"{number} " + "word " * 40, title=f"Text {number} 😀")
        for number in range(1, 13)
    ]
    workspace = a_corpus(tmp_path, documents=texts, person="Lea")
    lead = workspace.person
    people = {"Lea": lead.id}
    for name in ("Ann", "فاطمة"):
        people[name] = add_person(workspace, name, [Role.ANNOTATOR]).id
    ids = [row.id for row in workspace.document_rows()]
    for name, first in (("One", 0), ("Two", 6)):
        batch = Batch(new_id(), name, tuple(ids[first : first + 6]))
        workspace.do(ChangeRecord(None, batch), "Batch")
    late = Assignment(ids[2], people["Ann"], due="2020-01-02")
    workspace.do(ChangeRecord(None, late), "Assign")
    for name, spans in (("Ann", 2), ("فاطمة", 3)):
        workspace.act_as(people[name])
        for document in (ids[0], ids[6]):
            for place in range(spans):
                annotating.mark(workspace, document, "claim", [(5 * place + 2, 5 * place + 6)])
            annotating.spend_time(workspace, document, 90)
            annotating.set_state(workspace, document, State.DONE)
    workspace.close()
    return Office(workspace.path, people, ids)


@pytest.fixture
def dashboard(qtbot, tmp_path, office) -> DashboardDriver:
    """Show it to the lead."""
    driver = DashboardDriver(qtbot, tmp_path, office.path, office.people["Lea"])
    driver.go()
    return driver


@pytest.fixture
def own_dashboard(qtbot, tmp_path, office) -> DashboardDriver:
    """Show it to Ann, who annotates."""
    driver = DashboardDriver(qtbot, tmp_path, office.path, office.people["Ann"])
    driver.go()
    return driver
