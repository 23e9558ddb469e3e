"""Two programs that want the same corpus take turns, and nobody's work is lost."""

import subprocess
import sys
from pathlib import Path

import pytest

from annotator.services.checking import check_corpus
from annotator.services.jobs import finish
from annotator.services.workspace import introduce, open_corpus
from tests.makers import a_corpus

ROOT = Path(__file__).parents[2]
TURNS = 40


@pytest.mark.slow
def test_two_programs_never_have_a_corpus_open_at_once(tmp_path):
    workspace = a_corpus(tmp_path)
    people = [workspace.person, introduce(workspace, "Ben")]
    workspace.close()
    command = [sys.executable, "-m", "tests.torture.rival", str(workspace.path)]
    rivals = [
        subprocess.Popen([*command, person.name, str(TURNS)], cwd=ROOT, stderr=subprocess.PIPE)
        for person in people
    ]
    for rival in rivals:
        _, said = rival.communicate(timeout=120)
        assert (rival.returncode, said.decode()) == (0, "")
    again = open_corpus(workspace.path)
    for person in people:
        again.act_as(person.id)
        assert len(again.spans(again.document_rows()[0].id)) == TURNS
    again.close()
    assert finish(check_corpus(workspace.path)).problems == ()
