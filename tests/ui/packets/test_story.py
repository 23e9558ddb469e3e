"""The whole way by the window: hand out, open, label, send, merge, and what contradicts."""

import re

from annotator.model.team import Remark
from annotator.services.edits import ChangeRecord
from annotator.services.packets.differences import Difference
from tests.ui.packets.driver import cells, spans_in


def test_three_people_hand_out_label_send_and_merge(team):
    packets = team.hand_out("Ada", "Ben", "ليلى 😀")
    assert sorted(packets) == ["Ada", "Ben", "ليلى 😀"]
    back = []
    for name, packet in packets.items():
        path = team.take(packet)
        assert team.person == name
        assert not team.is_enabled("packet.merge")
        assert path.stem == re.sub(r"-\d{4}-\d\d-\d\d", "", packet.stem)
        team.mark("around 60 people")
        team.mark("a spokesman 😀", "attribution")
        back.append(team.send())
    team.merge(*back)
    assert "spans added: 6" in team.said
    assert sorted(team.spans()) == sorted(
        (name, label) for name in packets for label in ("claim", "attribution")
    )


def test_a_second_packet_goes_into_the_same_corpus(team):
    first = team.hand_out("Ada")["Ada"]
    path = team.take(first, "mine")
    team.mark("around 60 people")
    team.open_file(team.lead)
    second = team.hand_out()["Ada"]
    assert second != first
    team.open_file(second)
    assert (team.window.workspace.path, team.person) == (path, "Ada")
    assert "nothing new" in team.said
    assert spans_in_open(team) == 1


def test_a_packet_that_brings_nothing_but_an_answer_says_so(team):
    team.take(team.hand_out("Ada")["Ada"], "mine")
    team.mark("around 60 people")
    team.merge(team.send())
    workspace = team.window.workspace
    ada = next(each for each in workspace.people() if each.name == "Ada")
    document = workspace.document_rows()[0].id
    (content,) = [one for one in workspace.contents(document) if one.layer.person_id == ada.id]
    lead, span = workspace.person.id, content.spans[0].id
    remark = Remark("r1", document, ada.id, lead, 1, "Why 60? 🤔 لماذا", span)
    workspace.do(ChangeRecord(None, remark), "Answer")
    team.open_file(team.hand_out()["Ada"])
    assert team.said.endswith("New documents: 0. Changed marks: 0. Remarks: 1.")


def test_what_contradicts_is_listed_and_opens_its_text(team):
    packet = team.hand_out("Ada")["Ada"]
    laptop = team.take(packet, "laptop")
    team.mark("around 60 people")
    first = team.send()
    team.merge(first)
    again = team.hand_out()["Ada"]
    team.open_file(again)
    team.window.settings.remember_copy(*copy_of(team), team.folder / "nowhere.corpus")
    desktop = team.take(again, "desktop")
    for copy, label in ((laptop, "quantity"), (desktop, "attribution")):
        team.open_file(copy)
        relabel(team, label)
    both = [send_from(team, copy) for copy in (laptop, desktop)]
    team.merge(*both)
    report = team.conflicts()
    assert "Done differently in two places: 1" in report.text()
    ((person, what, title, stands, other, where),) = cells(report.table)
    assert (person, what, title, where) == ("Ada (p2)", "span", "Text 1", "in two copies")
    assert (stands, other) == (
        "attribution “around 60 people”",
        "quantity “around 60 people”",
    )
    report.open_text.click()
    team.settle()
    text = team.window.page.desk.text
    assert text[slice(*team.window.page.text.selection())] == "around 60 people"
    assert report.isVisible()
    report.reject()
    assert isinstance(report._differences[0], Difference)


def spans_in_open(team):
    team.window.close_corpus()
    return spans_in(team.folder / "mine.corpus")


def copy_of(team):
    workspace = team.window.workspace
    from annotator.model.packets import Origin

    origin = workspace.store.records.find(Origin, "origin")
    return origin.project, origin.person_id


def relabel(team, label):
    from annotator.services import annotating

    workspace = team.window.workspace
    (span,) = workspace.spans(workspace.document_rows()[0].id)
    annotating.relabel(workspace, span, label)
    team.settle()


def send_from(team, copy):
    team.open_file(copy)
    return team.send()
