"""A lead and two people, with a folder for their backups."""

import contextlib

import pytest

from tests.services.packets.copies import a_team


@pytest.fixture
def team(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "data"))
    made = a_team(tmp_path)
    with contextlib.closing(made.lead):
        yield made
