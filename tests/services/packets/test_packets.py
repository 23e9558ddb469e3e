"""Work goes out in a packet, comes back in another, and is brought together."""

import contextlib
import random
import shutil
import zipfile
from dataclasses import replace

import pytest

from annotator.model.errors import AnnotatorError, FormatError, RuleBrokenError
from annotator.model.layer import State
from annotator.model.packets import Receipt
from annotator.model.scheme_change import ChangeLabel
from annotator.model.team import Assignment, AssignmentPurpose, Remark
from annotator.services import annotating
from annotator.services.backups import list_backups
from annotator.services.checking import check_corpus
from annotator.services.edits import ChangeRecord
from annotator.services.jobs import finish
from annotator.services.packets.making import packet_back, packet_out
from annotator.services.packets.merging import merge_job
from annotator.services.packets.opening import open_packet
from annotator.services.recovery import repair
from annotator.services.scheming import change_scheme
from annotator.services.workspace import create_corpus, open_corpus
from tests.makers import TEXT
from tests.services.packets.copies import a_team, facts, remarked, sent, worked, working


def spans_of(team, person):
    return [
        span
        for row in team.lead.document_rows()
        for content in team.lead.contents(row.id)
        if content.layer.person_id == person.id
        for span in content.spans
    ]


def test_the_whole_way_out_and_back(team):
    document = team.lead.document_rows()[0].id
    copy = team.copy(team.ada, team.hand_out(team.ada))
    with working(copy) as workspace:
        assert workspace.person == team.ada
        assert workspace.document(document) == team.lead.document(document)
        source = annotating.mark(workspace, document, "attribution", [(0, 17)])
        target = annotating.mark(workspace, document, "claim", [(33, 69), (73, 88)])
        link = annotating.link(workspace, source, target, "attributes")
        annotating.set_state(workspace, document, State.DONE)
        annotating.spend_time(workspace, document, 90)
        annotating.describe_document(workspace, document, "genre", "news")
        remark = remarked(workspace, "Ist das eine Behauptung? 😀", team.ada, team.ada)
        target = workspace.span(document, target.id)
    packet = sent(copy, "1")
    before = facts(team.lead.store)
    trial = team.merge(packet, dry_run=True)
    assert facts(team.lead.store) == before
    report = team.merge(packet)
    assert report.counts == trial.counts
    assert (report.counts["spans added"], report.counts["relations added"]) == (2, 1)
    (content,) = team.lead.contents(document)
    assert (content.spans, content.relations) == ((source, target), (link,))
    assert (content.layer.state, content.layer.seconds) == (State.DONE, 90)
    assert team.lead.document(document).attributes == {"genre": "news"}
    assert team.lead.store.records.all(Remark) == [remark]
    assert [one.reason for one in list_backups(team.lead.store.corpus_id())] == ["before-merge"]
    assert finish(check_corpus(team.lead)).problems == ()
    assert finish(check_corpus(copy)).problems == ()


def test_a_merge_is_one_step_that_is_undone_and_done_again(team):
    copy = team.copy(team.ada, team.hand_out(team.ada))
    worked(copy, random.Random(1), 20)
    packet = sent(copy, "1")
    before = facts(team.lead.store)
    team.merge(packet)
    after = facts(team.lead.store)
    assert team.lead.undo_step().title == "Merge"
    team.lead.undo()
    assert facts(team.lead.store) == before
    assert team.lead.store.received.of_person(team.ada.id) == []
    team.lead.redo()
    assert facts(team.lead.store) == after
    team.lead.undo()
    report = team.merge(packet)
    assert report.has_news
    assert facts(team.lead.store) == after
    assert finish(check_corpus(team.lead)).problems == ()


def test_what_is_known_changes_nothing_not_even_the_journal(team):
    copy = team.copy(team.ada, team.hand_out(team.ada))
    worked(copy, random.Random(2))
    first = sent(copy, "1")
    worked(copy, random.Random(3))
    second = sent(copy, "2")
    team.merge(second)
    head, undo = team.lead.store.journal.head(), team.lead.undo_step()
    report = team.merge(second, second)
    assert [packet.known for packet in report.packets] == [True, True]
    assert team.lead.store.journal.head() == head
    content = facts(team.lead.store)
    assert not team.merge(first).has_news
    receipts = len(team.lead.store.records.all(Receipt))
    assert (receipts, team.lead.undo_step()) == (2, undo)
    for name in ("spans", "relations", "layers", "documents"):
        assert facts(team.lead.store)[name] == content[name]


def test_a_cancelled_merge_leaves_nothing(team):
    copies = [team.copy(person, team.hand_out(person)) for person in (team.ada, team.ben)]
    for number, copy in enumerate(copies):
        worked(copy, random.Random(number))
    packets = [sent(copy, "1") for copy in copies]
    before, head = facts(team.lead.store), team.lead.store.journal.head()
    for stop in range(1, 200):
        job = merge_job(team.lead, packets)
        for _, _ in zip(range(stop), job, strict=False):
            pass
        job.close()
        if team.lead.store.journal.head() != head:
            break
        assert facts(team.lead.store) == before
    else:
        pytest.fail("the merge never came to its end")
    assert stop > 4


def test_laptop_and_desktop_come_together_and_say_where_they_differ(team):
    document = team.lead.document_rows()[0].id
    first = team.copy(team.ada, team.hand_out(team.ada, "1"))
    with working(first) as workspace:
        both = annotating.mark(workspace, document, "claim", [(0, 9)])
        gone = annotating.mark(workspace, document, "claim", [(20, 30)])
    team.merge(sent(first, "1"))
    packet = team.hand_out(team.ada, "2")
    desktop = team.copy(team.ada, packet, "desktop")
    with working(desktop) as workspace:
        assert [one.id for one in workspace.spans(document)] == [both.id, gone.id]
        annotating.relabel(workspace, workspace.span(document, both.id), "quantity")
        annotating.erase(workspace, [workspace.span(document, gone.id)])
    with working(first) as workspace:
        annotating.relabel(workspace, both, "attribution")
        only = annotating.mark(workspace, document, "quantity", [(40, 50)])
    report = team.merge(sent(desktop, "1"), sent(first, "2"))
    ((person, conflict),) = report.conflicts
    assert (person, conflict.id) == (team.ada.pseudonym, both.id)
    assert (conflict.kept[1], conflict.other[1]) == ("attribution", "quantity")
    assert {span.id: span.label for span in spans_of(team, team.ada)} == {
        both.id: "attribution",
        only.id: "quantity",
    }
    finish(open_packet(team.hand_out(team.ada, "3"), desktop))
    with working(desktop) as workspace:
        found = {one.id: one.label for one in workspace.spans(document)}
        assert found == {both.id: "attribution", only.id: "quantity"}
        annotating.relabel(workspace, workspace.span(document, both.id), "claim")
    report = team.merge(sent(desktop, "2"))
    assert report.conflicts == []
    assert {span.id: span.label for span in spans_of(team, team.ada)}[both.id] == "claim"


def test_a_copied_file_that_goes_two_ways_is_merged_as_two_copies(team):
    document = team.lead.document_rows()[0].id
    copy = team.copy(team.ada, team.hand_out(team.ada))
    with working(copy) as workspace:
        annotating.mark(workspace, document, "claim", [(0, 9)])
    twin = copy.with_name("twin.corpus")
    shutil.copyfile(copy, twin)
    for path, start in ((copy, 20), (twin, 40)):
        with working(path) as workspace:
            annotating.mark(workspace, document, "claim", [(start, start + 5)])
    packets = sent(copy, "1"), sent(twin, "1")
    assert not team.merge(*packets).conflicts
    assert [span.start for span in spans_of(team, team.ada)] == [0, 20, 40]


def test_an_update_leaves_what_is_not_sent_yet(team):
    document = team.lead.document_rows()[0].id
    copy = team.copy(team.ada, team.hand_out(team.ada, "1"))
    with working(copy) as workspace:
        one = annotating.mark(workspace, document, "claim", [(0, 9)])
    finish(open_packet(team.hand_out(team.ada, "2"), copy))
    with working(copy) as workspace:
        assert [span.id for span in workspace.spans(document)] == [one.id]
        assert workspace.layer(document).state is State.IN_PROGRESS
        assert workspace.undo_step().title == "Mark"


def assign(team, *pairs):
    documents = [row.id for row in team.lead.document_rows()]
    for place, person in pairs:
        assignment = Assignment(
            documents[place],
            person.id,
            batch_id="the-secret-batch",
            purpose=AssignmentPurpose.QUESTION,
            comment=f"For {person.name}",
        )
        team.lead.do(ChangeRecord(None, assignment), "Assign")


def test_a_packet_out_holds_what_is_assigned_and_nobody_elses(team):
    lead, documents = team.lead, [row.id for row in team.lead.document_rows()]
    assign(team, (0, team.ada), (1, team.ada), (1, team.ben), (2, team.ben))
    bens = team.copy(team.ben, team.hand_out(team.ben))
    with working(bens) as workspace:
        span = annotating.mark(workspace, documents[1], "quantity", [(5, 25)])
        annotating.set_note(workspace, span, "Bens note, nobody else's")
    team.merge(sent(bens, "1"))
    assert spans_of(team, team.ben)
    remarked(lead, "Please look again.", lead.person, team.ada)
    remarked(lead, "Only Ben is to read this.", lead.person, team.ben)
    packet = team.hand_out(team.ada)
    copy = team.copy(team.ada, packet)
    with working(copy) as workspace:
        assert [row.id for row in workspace.document_rows()] == documents[:2]
        found = workspace.store.records.all(Assignment)
        assert [one.comment for one in found] == ["For Ada", "For Ada"]
        assert {one.purpose for one in found} == {AssignmentPurpose.WORK}
        (remark,) = workspace.store.records.all(Remark)
        assert (remark.author_id, remark.text) == ("lead", "Please look again.")
    with zipfile.ZipFile(packet) as archive:
        held = b"".join(archive.read(name) for name in archive.namelist())
    secrets = [
        word.encode()
        for word in (
            *(team.ben.id, team.ben.id.replace("-", ""), span.id, lead.person.id),
            *("Ben", "Leonore", "Bens note", "Only Ben", "secret-batch", "gold question"),
            *(documents[2], documents[3]),
        )
    ]
    secrets += [bytes.fromhex(one.replace("-", "")) for one in (team.ben.id, span.id)]
    for where in (held, copy.read_bytes()):
        assert [word for word in secrets if word in where] == []


def test_only_a_lead_hands_out_and_merges_and_only_a_copy_sends_back(team):
    packet = team.hand_out(team.ada)
    copy = team.copy(team.ada, packet)
    with working(copy) as workspace:
        with pytest.raises(RuleBrokenError, match="Only a lead may hand out"):
            finish(packet_out(workspace, team.ada, packet))
        with pytest.raises(RuleBrokenError, match="Only a lead may merge"):
            finish(merge_job(workspace, [packet]))
    with pytest.raises(RuleBrokenError, match="not made by opening a packet"):
        finish(packet_back(team.lead, packet))


@pytest.mark.parametrize("actions", [0, 5])
def test_a_packet_for_others_is_refused(team, tmp_path, actions):
    out = team.hand_out(team.ada)
    copy = team.copy(team.ada, out)
    worked(copy, random.Random(4), actions)
    back = sent(copy, "1")
    (tmp_path / "other").mkdir()
    other = a_team(tmp_path / "other")
    before = facts(team.lead.store)
    create_corpus(team.folder / "plain.corpus").close()
    with contextlib.closing(other.lead):
        for packet, match in ((back, "another project"), (out, "goes out to Ada")):
            with pytest.raises(FormatError, match=match):
                other.merge(packet)
        strange = other.hand_out(other.ada)
    for packet, target, match in (
        (back, copy, "goes back to the lead"),
        (strange, team.folder / "plain.corpus", "not made by opening a packet"),
        (strange, copy, "another person or of another project"),
        (team.hand_out(team.ben), copy, "another person"),
        (back, copy.with_name("new.corpus"), "goes back to the lead"),
    ):
        with pytest.raises(FormatError, match=match):
            finish(open_packet(packet, target))
    assert not copy.with_name("new.corpus").exists()
    assert facts(team.lead.store)["spans"] == before["spans"]


def test_work_on_a_text_that_differs_or_is_missing_is_named(team):
    copy = team.copy(team.ada, team.hand_out(team.ada))
    worked(copy, random.Random(5))
    packet = sent(copy, "1")
    connection = team.lead.store.connection
    document = team.lead.document_rows()[0]
    with team.lead.store.transaction():
        team.lead.store.documents.keep_text(TEXT.upper())
        connection.execute(
            "UPDATE document SET sha256 = (SELECT sha256 FROM body ORDER BY key DESC LIMIT 1) "
            "WHERE title = ?",
            [document.title],
        )
    with pytest.raises(FormatError, match=f"“{document.title}” has another text"):
        team.merge(packet)


def test_an_older_packet_does_not_bring_back_an_older_state(team):
    first, second = team.hand_out(team.ada, "1"), team.hand_out(team.ada, "2")
    copy = team.copy(team.ada, second)
    with pytest.raises(FormatError, match="newer packet has been opened"):
        finish(open_packet(first, copy))
    head = open_corpus(copy)
    number = head.store.journal.head()
    head.close()
    finish(open_packet(second, copy))
    with contextlib.closing(open_corpus(copy)) as again:
        assert again.store.journal.head() == number


def test_damaged_packets_make_no_corpus(team, tmp_path):
    packet = team.hand_out(team.ada)
    content = packet.read_bytes()
    for number in range(0, len(content), 997):
        packet.write_bytes(content[:number])
        with pytest.raises(AnnotatorError, match=r"Ada-out\.packet"):
            finish(open_packet(packet, tmp_path / "new.corpus"))
    assert [path.name for path in tmp_path.glob("*new*")] == []


def renamed(team, old, new):
    """Let a lead give a label another name."""
    label = team.lead.scheme().label(old)
    finish(change_scheme(team.lead, [ChangeLabel(old, replace(label, name=new))]))


def test_work_under_an_older_scheme_comes_in_in_the_new_words(team):
    document = team.lead.document_rows()[0].id
    copy = team.copy(team.ada, team.hand_out(team.ada, "1"))
    with working(copy) as workspace:
        source = annotating.mark(workspace, document, "attribution", [(0, 17)])
        target = annotating.mark(workspace, document, "claim", [(33, 69)])
        annotating.link(workspace, source, target, "attributes")
    early = sent(copy, "1")
    with working(copy) as workspace:
        later = annotating.mark(workspace, document, "claim", [(73, 88)])
    renamed(team, "claim", "assertion")
    team.merge(early)
    report = team.merge(sent(copy, "2"))
    assert report.counts["spans added"] == 1
    found = {span.id: span.label for span in spans_of(team, team.ada)}
    assert found == {source.id: "attribution", target.id: "assertion", later.id: "assertion"}
    assert len(team.lead.contents(document)[0].relations) == 1
    finish(open_packet(team.hand_out(team.ada, "2"), copy))
    with working(copy) as workspace:
        assert {span.id: span.label for span in workspace.spans(document)} == found
        newest = annotating.mark(workspace, document, "assertion", [(20, 25)])
    team.merge(sent(copy, "3"))
    assert newest.id in {span.id for span in spans_of(team, team.ada)}
    assert finish(check_corpus(team.lead)).problems == ()
    assert finish(check_corpus(copy)).problems == ()


def test_a_changed_scheme_waits_for_what_is_not_sent_yet(team):
    copy = team.copy(team.ada, team.hand_out(team.ada, "1"))
    worked(copy, random.Random(8))
    renamed(team, "claim", "assertion")
    packet = team.hand_out(team.ada, "2")
    with pytest.raises(FormatError, match="Send it first"):
        finish(open_packet(packet, copy))
    team.merge(sent(copy, "1"))
    finish(open_packet(team.hand_out(team.ada, "3"), copy))
    with working(copy) as workspace:
        assert workspace.scheme() == team.lead.scheme()


def test_what_came_in_survives_a_repair_and_its_damage_shows(team, tmp_path):
    copy = team.copy(team.ada, team.hand_out(team.ada))
    worked(copy, random.Random(9), 30)
    packet = sent(copy, "1")
    team.merge(packet)
    wanted = facts(team.lead.store)
    received = team.lead.store.received.of_person(team.ada.id)
    team.lead.close()
    assert finish(repair(team.lead.path, tmp_path / "mended.corpus")).ok
    assert finish(check_corpus(tmp_path / "mended.corpus")).problems == ()
    with contextlib.closing(open_corpus(tmp_path / "mended.corpus")) as mended:
        assert facts(mended.store) == wanted
        assert mended.store.received.of_person(team.ada.id) == received
        assert not finish(merge_job(mended, [packet])).has_news
        with mended.store.transaction():
            mended.store.connection.execute("UPDATE parcel SET rows = x'00'")
    (problem, *_) = finish(check_corpus(tmp_path / "mended.corpus")).problems
    assert "What somebody sent back" in problem
