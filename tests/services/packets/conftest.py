"""A lead and two people, with a folder for their backups."""

import contextlib

import pytest

from annotator.model.layer import State
from annotator.services import annotating
from tests.services.packets.copies import a_team, sent, working


@pytest.fixture
def team(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "data"))
    made = a_team(tmp_path)
    with contextlib.closing(made.lead):
        yield made


@pytest.fixture
def again(team):
    """Let Ada finish a text in a copy and read it once more; return her copy."""
    team.document = team.lead.document_rows()[0].id
    copy = team.copy(team.ada, team.hand_out(team.ada, "0"))
    with working(copy) as workspace:
        annotating.mark(workspace, team.document, "claim", [(0, 9)])
        annotating.set_state(workspace, team.document, State.DONE)
    team.merge(sent(copy, "0"))
    team.reader = team.issue_again(team.ada, team.document)
    return copy
