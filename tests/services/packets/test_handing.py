"""Handing out to several people at once, and what a person would send back."""

from pathlib import Path

import pytest

from annotator.model.errors import RuleBrokenError, StoreError
from annotator.model.layer import State
from annotator.model.person import Role
from annotator.model.team import Assignment
from annotator.services import annotating
from annotator.services.edits import AddDocument, ChangeRecord, entry_of
from annotator.services.jobs import finish
from annotator.services.packets.handing import hand_out_job, shares
from annotator.services.packets.opening import stated
from annotator.services.packets.places import corpus_name, name_back
from annotator.services.packets.sending import own_work, send_job
from annotator.services.people import add_person
from tests.makers import a_corpus, a_document
from tests.services.packets.copies import working


def facts(team):
    return {
        one.person.name: (one.documents, one.new, one.is_assigned, one.at is not None)
        for one in shares(team.lead)
    }


def test_what_everybody_would_get_is_known_before_and_what_is_new_since(team, tmp_path):
    first = team.lead.document_rows()[0].id
    team.lead.do(ChangeRecord(None, Assignment(first, team.ada.id)), "Assign")
    add_person(team.lead, "Rita", [Role.REVIEWER])
    before = {"Ada": (1, 1, True, False), "Ben": (4, 4, False, False)}
    assert facts(team) == before
    paths = finish(hand_out_job(team.lead, [team.ada, team.ben], tmp_path / "new" / "out"))
    assert [stated(path).name for path in paths] == ["Ada", "Ben"]
    assert facts(team) == {"Ada": (1, 0, True, True), "Ben": (4, 0, False, True)}
    news = a_document("New.", title="New")
    team.lead.do(AddDocument(entry_of(news), news.text), "Import")
    assert facts(team) == {"Ada": (1, 0, True, True), "Ben": (5, 1, False, True)}
    assert team.lead.undo_step().title == "Import"


def test_no_file_is_replaced(team, tmp_path):
    paths = [finish(hand_out_job(team.lead, [team.ada], tmp_path))[0] for _ in range(3)]
    assert len(set(paths)) == 3
    assert all(path.name.startswith("lead-2") for path in paths)


def test_names_are_fit_for_every_system(team, tmp_path):
    odd = add_person(team.lead, "../ليلى: 😀 <a>", [Role.ANNOTATOR])
    (path,) = finish(hand_out_job(team.lead, [odd], tmp_path / "out"))
    assert path.parent == tmp_path / "out"
    assert not set(path.name) & set('/\\:<>"|?* 😀')
    assert "ليلى" in path.name


def test_a_name_that_is_in_that_of_the_corpus_is_not_said_twice(tmp_path):
    workspace = a_corpus(tmp_path, name="news-Bob", person="Bob 😀")
    assert name_back(workspace, workspace.person).endswith("-news-Bob")
    workspace.close()


def test_cancelled_or_refused_it_leaves_no_file_and_no_note(team, tmp_path):
    head = team.lead.store.journal.head()[0]
    folder = tmp_path / "out"
    job = hand_out_job(team.lead, [team.ada, team.ben], folder)
    while len(list(folder.glob("*.packet"))) < 1:
        progress = next(job)
        assert 0 <= progress.done <= progress.total
    job.close()
    assert list(folder.iterdir()) == []
    assert [one.at for one in shares(team.lead)] == [None, None]
    assert team.lead.store.journal.head()[0] <= head + 2  # the keys that were issued
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(StoreError, match="Choose another folder"):
        finish(hand_out_job(team.lead, [team.ada], tmp_path / "file"))
    with pytest.raises(RuleBrokenError, match="Nobody is chosen"):
        finish(hand_out_job(team.lead, [], folder))
    team.lead.act_as(team.ben.id)
    with pytest.raises(RuleBrokenError, match="Only a lead"):
        finish(hand_out_job(team.lead, [team.ada], folder))


def test_a_person_is_told_what_they_would_send(team, tmp_path):
    copy = team.copy(team.ada, team.hand_out(team.ada))
    with working(copy) as workspace:
        first, second, *_ = [row.id for row in workspace.document_rows()]
        source = annotating.mark(workspace, first, "claim", [(0, 3)])
        target = annotating.mark(workspace, first, "attribution", [(4, 9)])
        annotating.link(workspace, target, source, "attributes")
        annotating.set_state(workspace, first, State.DONE)
        annotating.mark(workspace, second, "claim", [(0, 3)])
        work = own_work(workspace)
        assert (work.person, work.documents, work.done, work.in_progress) == ("Ada", 4, 1, 1)
        assert (work.spans, work.relations, work.remarks) == (3, 1, 0)
        assert workspace.is_copy()
        paths = [finish(send_job(workspace, tmp_path / "back")) for _ in range(2)]
        assert paths[0] != paths[1]
    assert [stated(path).kind for path in paths] == ["back", "back"]
    assert team.merge(*paths).counts["spans added"] == 3


def test_only_a_copy_is_sent(team, tmp_path):
    assert not team.lead.is_copy()
    with pytest.raises(RuleBrokenError, match="not made by opening a packet"):
        own_work(team.lead)
    with pytest.raises(RuleBrokenError, match="not made by opening a packet"):
        finish(send_job(team.lead, tmp_path))


@pytest.mark.parametrize(
    ("packet", "person", "name"),
    [
        ("news-2026-11-25-Ada.packet", "Ada", "news-Ada"),
        ("news-2026-11-25-Ada-2.packet", "Ada", "news-Ada"),
        ("news-2026-11-25-Ada (1).packet", "Ada", "news-Ada"),
        ("news-2026-11-25-ليلى.packet", "ليلى 😀", "news-ليلى"),
        ("news.packet.zip", "Ada", "news-Ada"),
        (".packet", "Ada", "-Ada"),
    ],
)
def test_a_corpus_is_never_called_like_the_leads(packet, person, name):
    assert corpus_name(Path(packet), person) == name
