"""Annotators ask, reviewers answer, packets carry it both ways, and none ever touches gold."""

import contextlib

import pytest

from annotator.model.errors import RuleBrokenError
from annotator.model.layer import State
from annotator.model.person import GOLD
from annotator.services import annotating
from annotator.services.adjudicating import QUESTION, Adjudication, Status
from annotator.services.adjudicating.answering import answer_spans
from annotator.services.checking import check_corpus
from annotator.services.jobs import finish
from annotator.services.packets.opening import open_packet
from annotator.services.remarks import answer, is_unread, own_threads
from tests.services.adjudicating.gold import gold_of, items, only_case, said
from tests.services.packets.copies import a_team, sent, working

A, B = [(4, 12)], [(4, 20)]


@pytest.fixture
def team(tmp_path, monkeypatch):
    """Give a team whose two people have done the first text, each in a copy."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "data"))
    made = a_team(tmp_path)
    with contextlib.closing(made.lead):
        yield made


@pytest.fixture
def adjudication(team):
    with contextlib.closing(Adjudication(team.lead)) as found:
        yield found


def done(team, person, fragments, flag=None):
    """Let a person mark the first text in their copy, and merge what they send."""
    copy = team.copy(person, team.hand_out(person))
    with working(copy) as workspace:
        document = workspace.document_rows()[0].id
        span = annotating.mark(workspace, document, "claim", fragments)
        if flag:
            annotating.set_flag(workspace, span, flag)
        annotating.set_state(workspace, document, State.DONE)
    team.merge(sent(copy, "first"))
    return copy


def test_a_flag_is_answered_and_the_annotator_reads_and_answers(team, adjudication):
    ada = done(team, team.ada, A, "discuss")
    done(team, team.ben, B)
    (item,) = items(adjudication, flagged=True)
    assert (item.is_flagged, item.is_waiting) == (True, True)
    case = adjudication.case(item)
    (span,) = (one for one in case.spans if one.person_id == team.ada.id)
    (remark,) = answer_spans(team.lead, [span], "Leave out “said” – قال 😀.")
    (item,) = items(adjudication, flagged=True)
    assert item.is_waiting is False
    assert team.copy(team.ada, team.hand_out(team.ada, "again")) == ada
    with working(ada) as workspace:
        document = workspace.document_rows()[0].id
        thread = own_threads(workspace, document)[span.id]
        assert [one.text for one in thread] == [remark.text]
        assert is_unread(thread)
        assert thread[0].author_id != team.lead.person.id
        answer(workspace, document, span.id, "Why?")
    team.merge(sent(ada, "second"))
    (item,) = items(adjudication, flagged=True)
    assert item.is_waiting
    said_so = [one.text for vote in adjudication.case(item).votes for one in vote.remarks]
    assert said_so == [remark.text, "Why?"]
    ben = team.copy(team.ben, team.hand_out(team.ben, "again"))
    with working(ben) as workspace:
        assert own_threads(workspace, document) == {}


def test_later_packets_never_touch_gold(team, adjudication):
    ada = done(team, team.ada, A)
    done(team, team.ben, A)
    finish(adjudication.accept_unanimous_job())
    gold = gold_of(team.lead)
    assert said(gold) == [("claim", tuple(A), {})]
    assert gold.layer.state is State.DONE
    with working(ada) as workspace:
        document = workspace.document_rows()[0].id
        (span,) = workspace.spans(document)
        annotating.reshape(workspace, span, B)
        annotating.mark(workspace, document, "quantity", [(30, 40)])
    report = team.merge(sent(ada, "second"))
    assert report.counts["spans changed"] == 1
    assert gold_of(team.lead) == gold
    assert {item.status for item in items(adjudication)} == {Status.REOPENED, Status.OPEN}
    team.lead.undo()
    assert gold_of(team.lead) == gold
    assert [item.status for item in items(adjudication)] == [Status.SETTLED]
    assert finish(check_corpus(team.lead)).ok


def test_neither_gold_nor_decisions_are_handed_out(team, adjudication):
    done(team, team.ada, A)
    done(team, team.ben, A)
    finish(adjudication.accept_unanimous_job())
    path = team.folder / "fresh.corpus"
    team.hand_out(team.ada, "fresh")
    finish(open_packet(team.folder / "Ada-fresh.packet", path))
    with working(path) as workspace:
        assert [one.id for one in workspace.people()] == [team.ada.id]
        rows = workspace.store.connection.execute("SELECT DISTINCT kind FROM record")
        assert "decision" not in {kind for (kind,) in rows}
        with pytest.raises(RuleBrokenError, match="Only a reviewer or a lead"):
            Adjudication(workspace)
    assert GOLD in {one.id for one in team.lead.people()}


def test_what_one_person_asks_about_undone_work_is_a_question(team, adjudication):
    copy = team.copy(team.ada, team.hand_out(team.ada))
    with working(copy) as workspace:
        first, second = workspace.document_rows()[:2]
        span = annotating.mark(workspace, first.id, "claim", A)
        annotating.set_flag(workspace, span, "discuss")
        annotating.set_document_note(workspace, second.id, "Is this one text or two? 😀")
        annotating.set_document_flag(workspace, second.id, "discuss")
        other = annotating.mark(workspace, second.id, "claim", A)
        annotating.set_note(workspace, other, "only a note")
    team.merge(sent(copy, "first"))
    found = items(adjudication)
    assert {item.kind for item in found} == {QUESTION}
    assert [item.is_waiting for item in found].count(True) == 2
    (about_layer,) = (item for item in found if item.title == second.title and not item.span_id)
    case = adjudication.case(about_layer)
    assert (case.votes[0].person, case.votes[0].span) == (team.ada, None)
    with pytest.raises(RuleBrokenError, match="answered and not decided"):
        adjudication.take_none(case)
    (remark,) = adjudication.answer(case, "One.")
    assert (remark.span_id, remark.owner_id) == ("", team.ada.id)
    (about_span,) = (item for item in found if item.title == first.title)
    case = adjudication.case(about_span)
    assert case.votes[0].span == span_of(team, first.id)
    adjudication.answer(case, "Yes.")
    assert not [item for item in items(adjudication) if item.is_waiting]
    assert {item.status for item in items(adjudication)} == {Status.SETTLED}
    assert [one.waiting for one in finish(adjudication.queue_job()).documents] == [0, 0]


def span_of(team, document_id):
    (content,) = team.lead.contents(document_id)
    return content.spans[0]


def test_an_answer_to_all_is_one_step_and_wants_words(team, adjudication):
    done(team, team.ada, A)
    done(team, team.ben, B)
    case = only_case(adjudication)
    for words in ("", " \n", "x" * 5_000):
        with pytest.raises(RuleBrokenError):
            adjudication.answer(case, words)
    assert len(adjudication.answer(case, "See case 3.")) == 2
    team.lead.undo()
    assert [vote.remarks for vote in only_case(adjudication).votes] == [(), ()]
