"""What the tests of the commands stand on."""

import json
from dataclasses import dataclass

import pytest

from annotator.cli.run import run
from annotator.cli.table import COMMANDS


@dataclass
class Outcome:
    status: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)


@pytest.fixture
def annotator(capsys):
    """Give a function that runs a command as a person would, in this process."""

    def call(*arguments):
        status = run([str(argument) for argument in arguments], COMMANDS)
        return Outcome(status, *capsys.readouterr())

    return call


@pytest.fixture
def corpus(tmp_path, annotator):
    """Give the path of a new, empty corpus."""
    path = tmp_path / "work.corpus"
    assert annotator("new", path).status == 0
    return path
