"""What a lead changes in somebody's layer meanwhile gives way, and is listed."""

from dataclasses import replace

import pytest

from annotator.model.layer import State
from annotator.services import annotating
from annotator.services.edits import (
    Batch,
    ChangeLayer,
    ChangeSpan,
    DescribeDocument,
    RemoveRelation,
    RemoveSpan,
)
from annotator.services.jobs import finish
from annotator.services.packets.differences import differences
from annotator.services.packets.merging import merge_job
from annotator.services.packets.opening import open_packet
from annotator.services.packets.yielding import yielding
from tests.services.packets.copies import sent, working


@pytest.fixture
def known(team):
    """Merge three spans and a state of Ada's; return her copy, and the spans as they are."""
    team.document = team.lead.document_rows()[0].id
    copy = team.copy(team.ada, team.hand_out(team.ada))
    with working(copy) as workspace:
        spans = [
            annotating.mark(workspace, team.document, "claim", [(start, start + 9)])
            for start in (0, 20, 40)
        ]
        source = annotating.mark(workspace, team.document, "attribution", [(60, 69)])
        target = annotating.mark(workspace, team.document, "claim", [(70, 75)])
        team.link = annotating.link(workspace, source, target, "attributes")
        annotating.set_state(workspace, team.document, State.IN_PROGRESS)
    team.merge(sent(copy, "1"))
    return copy, spans


def conflicts_of(report):
    return {
        (one.kind, one.id): (one.kept, one.other, one.is_here) for _, one in report.conflicts
    }


def test_a_change_of_the_lead_that_was_not_known_is_listed(team, known):
    copy, (first, second, third) = known
    relabelled = replace(first, label="quantity")
    team.lead.do(ChangeSpan(first, relabelled), "Change label", lead=True)
    team.lead.do(Batch((RemoveSpan(third),)), "Delete", lead=True)
    with working(copy) as workspace:
        annotating.relabel(workspace, first, "attribution")
        annotating.relabel(workspace, second, "attribution")
        annotating.set_note(workspace, third, "قال 😀")
    packet = sent(copy, "2")
    trial = team.merge(packet, dry_run=True)
    report = team.merge(packet)
    assert conflicts_of(trial) == conflicts_of(report)
    found = conflicts_of(report)
    assert set(found) == {("span", first.id), ("span", third.id)}
    kept, other, is_here = found["span", first.id]
    assert (kept[1], other[1], is_here) == ("attribution", "quantity", True)
    assert found["span", third.id][1:] == (None, True)
    assert team.merge(packet).conflicts == []
    told = {one.conflict.id: one for one in differences(team.lead, report)}
    assert told[first.id].kept == told[first.id].other == "The minis"
    assert (told[third.id].start, told[third.id].end, told[third.id].other) == (40, 49, "")


def test_what_the_person_knew_of_is_no_conflict(team, known):
    copy, (first, *_) = known
    relabelled = replace(first, label="quantity")
    team.lead.do(ChangeSpan(first, relabelled), "Change label", lead=True)
    finish(open_packet(team.hand_out(team.ada, "2"), copy))
    with working(copy) as workspace:
        annotating.relabel(workspace, workspace.span(team.document, first.id), "attribution")
    assert team.merge(sent(copy, "2")).conflicts == []


def test_the_same_change_on_both_sides_is_no_conflict(team, known):
    copy, (first, *_) = known
    team.lead.do(ChangeSpan(first, replace(first, label="quantity")), "Change", lead=True)
    with working(copy) as workspace:
        annotating.relabel(workspace, first, "quantity")
    assert team.merge(sent(copy, "2")).conflicts == []


def test_states_links_and_descriptions_are_listed_too(team, known):
    copy, _ = known
    link = team.link
    layer = team.lead.store.layers.get(team.document, team.ada.id)
    returned = replace(layer, state=State.RETURNED, note="More care, please")
    team.lead.do(ChangeLayer(layer, returned), "Return", lead=True)
    team.lead.do(RemoveRelation(link), "Unlink", lead=True)
    team.lead.do(DescribeDocument(team.document, {}, {"genre": "news"}), "Describe", lead=True)
    with working(copy) as workspace:
        annotating.unlink(workspace, link)
        workspace.undo()
        annotating.set_state(workspace, team.document, State.DONE)
        annotating.describe_document(workspace, team.document, "genre", "opinion")
    found = conflicts_of(team.merge(sent(copy, "2")))
    assert found == {
        ("layer", ""): (
            ("done", None, None),
            ("returned", "More care, please", None),
            True,
        ),
        ("description", ""): ({"genre": "opinion"}, {"genre": "news"}, True),
        ("link", link.id): (
            (link.type, link.source_id, link.target_id),
            None,
            True,
        ),
    }


def test_what_merges_and_scheme_changes_do_is_no_change_of_the_lead(team, known):
    copy, (first, *_) = known
    team.lead.undo()
    with working(copy) as workspace:
        annotating.relabel(workspace, first, "attribution")
    assert team.merge(sent(copy, "2")).conflicts == []


def test_nothing_is_looked_for_without_a_journal(team):
    assert list(yielding(team.lead.store, (team.ada.id,), [], None)) == []


def test_a_dry_run_lists_what_is_refused_beside_the_others(team, known, tmp_path):
    copy, _ = known
    good = sent(copy, "2")
    cut, strange, other = (tmp_path / f"{name}.packet" for name in ("cut", "strange", "out"))
    cut.write_bytes(good.read_bytes()[:-9])
    strange.write_text("nothing", encoding="utf-8")
    other.write_bytes(team.hand_out(team.ben).read_bytes())
    report = finish(merge_job(team.lead, [cut, good, strange, other], dry_run=True))
    assert [one.file for one in report.packets] == [good.name]
    assert [one.file for one in report.refused] == [
        "cut.packet",
        "strange.packet",
        "out.packet",
    ]
    assert all(one.reason.startswith(one.file) for one in report.refused)
    head = team.lead.store.journal.head()
    assert team.merge(good, dry_run=True).refused == []
    assert team.lead.store.journal.head() == head
