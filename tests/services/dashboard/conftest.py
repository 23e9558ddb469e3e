"""A team of three over a few texts, on a day that the test sets."""

import contextlib
from datetime import date

import pytest

from annotator.model.ids import new_id
from annotator.model.layer import State
from annotator.model.person import Role
from annotator.model.team import Assignment, Remark
from annotator.services import annotating
from annotator.services.dashboard import LiveDashboard
from annotator.services.edits import ChangeRecord
from annotator.services.jobs import finish
from annotator.services.people import add_person
from tests.makers import a_corpus, a_document

TODAY = date(2026, 11, 20)


class Office:
    """A lead (Lea) and two annotators (Ann, فاطمة); whoever acts is set by name."""

    def __init__(self, folder) -> None:
        texts = [a_document(f"{n}. " + "word " * 200, title=f"Text {n}") for n in range(1, 13)]
        self.workspace = a_corpus(folder, documents=texts, person="Lea")
        self.people = {"Lea": self.workspace.person}
        for name in ("Ann", "فاطمة"):
            self.people[name] = add_person(self.workspace, name, [Role.ANNOTATOR])
        self.ids = [row.id for row in self.workspace.document_rows()]
        self.live = LiveDashboard(self.workspace)

    def as_(self, name):
        """Let somebody act."""
        self.workspace.act_as(self.people[name].id)

    def give(self, number, name, due=""):
        """Give somebody a document by its number, from 1."""
        one = Assignment(self.ids[number - 1], self.people[name].id, due=due)
        self.workspace.do(ChangeRecord(None, one), "Assign", lead=True)

    def work(self, number, name, *, marks=0, seconds=0, state=None):
        """Let somebody work on a document; a lead acts afterwards."""
        self.as_(name)
        document = self.ids[number - 1]
        spans = [
            annotating.mark(self.workspace, document, "claim", [(5 * each, 5 * each + 4)])
            for each in range(1, marks + 1)
        ]
        if seconds:
            annotating.spend_time(self.workspace, document, seconds)
        if state:
            annotating.set_state(self.workspace, document, State(state))
        self.as_("Lea")
        return spans

    def remark(self, span, author):
        """Let somebody say something about a span."""
        one = Remark(
            new_id(), span.document_id, span.person_id, self.people[author].id, 1, "!", span.id
        )
        self.as_(author)
        self.workspace.do(ChangeRecord(None, one), "Remark")
        self.as_("Lea")

    def figures(self, person=""):
        """Return the figures as whoever acts sees them."""
        person_id = self.people[person].id if person else ""
        return finish(self.live.figures_job(person_id, TODAY))


@pytest.fixture
def office(tmp_path):
    made = Office(tmp_path)
    with contextlib.closing(made.workspace), contextlib.closing(made.live):
        yield made
