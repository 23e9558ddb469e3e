"""Packets in any order, once or several times, one by one or together, give one corpus.

ANNOTATOR_ORDERS=2000 tries so many orders.
"""

import contextlib
import os
import random
import shutil

import pytest

from annotator.model.layer import State
from annotator.model.team import SecondReader
from annotator.services import annotating
from annotator.services.checking import check_corpus
from annotator.services.jobs import finish
from annotator.services.packets import merging
from annotator.services.packets.opening import open_packet
from annotator.services.workspace import Workspace, open_corpus
from annotator.store.connection import connect_in_memory, guard
from annotator.store.store import Store
from annotator.store.work import layer_states
from tests.services.packets.copies import Team, a_team, facts, sent, worked, working

ORDERS = int(os.environ.get("ANNOTATOR_ORDERS", "60"))


def packets_of(team: Team, chance: random.Random) -> list:
    """Let two people work in four copies, of which the lead knows some meanwhile.

    Each of them has finished two texts before and reads them once more.
    """
    packets = []
    for person in (team.ada, team.ben):
        finished = team.copy(person, team.hand_out(person, "0"), "first")
        with working(finished) as workspace:
            for row in workspace.document_rows()[:2]:
                annotating.mark(workspace, row.id, "claim", [(0, 9)])
                annotating.set_state(workspace, row.id, State.DONE)
        team.merge(sent(finished, "0"))
        team.issue_again(person, team.lead.document_rows()[0].id)
    out = team.hand_out(team.ada, "1")
    team.issue_again(team.ada, team.lead.document_rows()[1].id)
    laptop, desktop = team.copy(team.ada, out), team.copy(team.ada, out, "desktop")
    bens = team.copy(team.ben, team.hand_out(team.ben, "1"))
    for number, copy in enumerate((laptop, desktop, bens, laptop)):
        worked(copy, chance, 10)
        packets.append(sent(copy, f"a{number}"))
    trial = team.folder / "trial.corpus"
    twin = laptop.with_name("twin.corpus")
    shutil.copyfile(laptop, twin)
    team.lead.close()
    shutil.copyfile(team.lead.path, trial)
    meanwhile = Team(team.folder, open_corpus(trial), team.ada, team.ben)
    with contextlib.closing(meanwhile.lead):
        meanwhile.merge(packets[0], packets[1])
        update = meanwhile.hand_out(team.ada, "2")
    finish(open_packet(update, desktop))
    for number, copy in enumerate((desktop, twin, laptop, bens)):
        worked(copy, chance, 10)
        packets.append(sent(copy, f"b{number}"))
    return packets


@contextlib.contextmanager
def in_memory(path):
    """Yield a copy of a corpus that is gone afterwards."""
    with contextlib.closing(open_corpus(path)) as source:
        connection = connect_in_memory()
        source.store.connection.backup(connection)
    guard(connection)
    with contextlib.closing(
        Workspace(Store(path.with_name("memory.corpus"), connection))
    ) as it:
        yield it


def layers_read_again(workspace):
    """Return the layers that people made while they read a text once more."""
    readers = {one.id for one in workspace.store.records.all(SecondReader)}
    states = layer_states(workspace.store.connection)
    return [one for one in states if one[1] in readers]


def merge_in_pieces(workspace, packets, chance):
    left = list(packets)
    while left:
        several = [left.pop() for _ in range(min(len(left), chance.randrange(1, 5)))]
        finish(merging.merge_job(workspace, several))


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_any_order_gives_the_same_corpus(seed, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "data"))
    chance = random.Random(seed)
    team = a_team(tmp_path)
    packets = packets_of(team, chance)
    monkeypatch.setattr(merging, "backup_if_changed", lambda *_: iter(()))
    with in_memory(team.lead.path) as workspace:
        before = facts(workspace.store)
        finish(merging.merge_job(workspace, packets))
        wanted = facts(workspace.store)
        assert len(wanted["spans"]) > 10
        assert len(layers_read_again(workspace)) > 1
        workspace.undo()
        assert facts(workspace.store) == before
    for number in range(ORDERS // 3):
        order = [*packets, *chance.choices(packets, k=3)]
        chance.shuffle(order)
        with in_memory(team.lead.path) as workspace:
            merge_in_pieces(workspace, order, chance)
            found = facts(workspace.store)
            assert found == wanted, (seed, number, [one.name for one in order])


def test_what_came_in_in_pieces_is_replayed_by_the_check(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "data"))
    chance = random.Random(7)
    team = a_team(tmp_path)
    packets = packets_of(team, random.Random(4))
    with contextlib.closing(open_corpus(team.lead.path)) as workspace:
        merge_in_pieces(workspace, chance.sample(packets, len(packets)), chance)
        assert finish(check_corpus(workspace)).problems == ()
