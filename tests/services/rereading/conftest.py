"""A person who has finished texts, and the time that goes by."""

import contextlib
import time

import pytest

from annotator.model.layer import State
from annotator.services import annotating
from annotator.services.assigning import change_job
from annotator.services.jobs import finish
from annotator.services.rereading import Repeat, plan_repeat_job
from annotator.services.workspace import PROGRAM
from tests.teams import Text, a_team

CLAIM, ARAB = ("claim", ((0, 4),)), ("claim", ((5, 11),))


class Readings:
    """Ann and Bob have finished ten texts each; “program” leads."""

    def __init__(self, folder, monkeypatch):
        texts = [
            Text(
                f"{n:04} كلمات 😀 and more words",
                {"ann": [CLAIM], "bob": [CLAIM, ARAB]},
                f"T{n}",
            )
            for n in range(10)
        ]
        self.workspace = a_team(folder, texts, ("claim", "source"), people=("ann", "bob"))
        self.ids = [row.id for row in self.workspace.document_rows()]
        self._shift = 0
        real = time.time_ns
        monkeypatch.setattr(time, "time_ns", lambda: real() + self._shift)

    def let_days_pass(self, days):
        """Let time go by."""
        self._shift += days * 86_400 * 10**9

    def plan(self, share=0.3, after=0, **more):
        """Plan second readings."""
        return finish(plan_repeat_job(self.workspace, Repeat(share, after, **more)))

    def issue(self, *pairs, **rule):
        """Issue second readings and return the pairs."""
        change = self.plan(**rule)
        finish(change_job(self.workspace, change))
        return change.pairs

    def as_(self, name):
        """Let somebody act; “program” leads."""
        if name == PROGRAM.id:
            self.workspace.person = PROGRAM
        else:
            self.workspace.act_as(name)

    def read_again(self, document_id, name, *spans):
        """Let somebody mark (label, fragments) in a document and say that it is done."""
        self.as_(name)
        for label, fragments in spans:
            annotating.mark(self.workspace, document_id, label, fragments)
        annotating.set_state(self.workspace, document_id, State.DONE)
        self.as_(PROGRAM.id)


@pytest.fixture
def readings(tmp_path, monkeypatch):
    """Give the corpus; it is closed in the end."""
    found = Readings(tmp_path, monkeypatch)
    with contextlib.closing(found.workspace):
        yield found
