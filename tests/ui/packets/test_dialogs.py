"""The dialogs of packets by keyboard: who gets one, what is sent, what would come in."""

import re
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox

from annotator.model.ids import new_id
from annotator.model.person import Person
from annotator.model.team import Assignment, SecondReader
from annotator.services import annotating
from annotator.services.edits import AddPerson, Batch, ChangeRecord
from annotator.ui.packets.hand_out_dialog import HandOutDialog
from annotator.ui.packets.merge_dialog import MergeDialog
from annotator.ui.packets.merge_report_dialog import MergeReportDialog
from annotator.ui.packets.send_work_dialog import SendDialog
from tests.ui.packets.driver import cells, ticked
from tests.ui.packets.views import NAMES, a_report, differences


@pytest.fixture
def back(team):
    """Let Ada mark something and send it; open the lead's corpus; return the packet."""
    team.take(team.hand_out("Ada")["Ada"])
    team.mark("around 60 people")
    path = team.send()
    team.open_file(team.lead)
    return path


def test_who_has_assignments_is_ticked_and_space_changes_that(team):
    team.hand_out("Ada", "Ben")
    workspace = team.window.workspace
    ben = next(each for each in workspace.people() if each.name == "Ben")
    document = workspace.document_rows()[0].id
    workspace.do(ChangeRecord(None, Assignment(document, ben.id)), "Assign")
    team.press("Ctrl+Alt+H")
    dialog = team.dialog(HandOutDialog)
    assert ticked(dialog.table) == [False, True]
    ada, other = cells(dialog.table)
    assert ada[:4] == ["Ada (p2)", "everything", "2", "0"]
    assert other[:4] == ["Ben (p3)", "what is assigned", "1", "0"]
    assert re.fullmatch(r"\d+ \w+ 20\d\d, \d\d:\d\d", other[4])
    team.press("Down")
    team.press("Space")
    assert not dialog.write.isEnabled()
    team.press("Up")
    team.press("Space")
    assert [person.name for person in dialog.chosen()] == ["Ada"]
    dialog.reject()


def test_who_reads_again_is_ticked_and_stands_there_once(team):
    team.hand_out("Ada", "Ben")
    workspace = team.window.workspace
    ada, ben = (each.id for each in workspace.people() if each.name in ("Ada", "Ben"))
    document = workspace.document_rows()[0].id
    reader = Person(new_id(), "Ada", "p4")
    records = (
        SecondReader(reader.id, ada),
        Assignment(document, reader.id),
        Assignment(document, ben),
    )
    edits = AddPerson(reader), *(ChangeRecord(None, each) for each in records)
    workspace.do(Batch(edits), "Assign")
    team.press("Ctrl+Alt+H")
    dialog = team.dialog(HandOutDialog)
    assert ticked(dialog.table) == [True, True]
    assert [row[:4] for row in cells(dialog.table)] == [
        ["Ada (p2)", "everything; second readings: 1", "2", "1"],
        ["Ben (p3)", "what is assigned", "1", "0"],
    ]
    dialog.reject()


def test_two_keys_hand_out_to_everybody(team):
    team.hand_out("Ada")
    team.press("Ctrl+Alt+H")
    team.dialog(HandOutDialog)
    team.press("Return")
    team.rest()
    assert len(list(team.packets().iterdir())) == 2


def test_a_name_that_is_none_is_refused_in_the_dialog(team):
    team.run("packet.hand_out")
    dialog = team.dialog(HandOutDialog)
    assert not dialog.write.isEnabled()
    dialog.name.setText("x\x00y")
    dialog.add_person()
    assert dialog.chosen() == []
    assert "known here yet" not in dialog._told.text()
    dialog.reject()


def test_a_folder_that_cannot_be_written_to_is_named(team):
    (team.folder / "file").write_text("", encoding="utf-8")
    team.settings.packets_go_to = str(team.folder / "file")
    team.run("packet.hand_out")
    dialog = team.dialog(HandOutDialog)
    dialog.name.setText("Ada")
    dialog.add_person()
    dialog.write.click()
    team.rest()
    assert "Choose another folder" in team.said


def test_sending_says_what_there_is_and_when_it_was_sent_last(team):
    team.take(team.hand_out("Ada")["Ada"])
    team.mark("around 60 people")
    for sentence in ("Nothing was sent", "Sent last: "):
        team.press("Ctrl+Alt+S")
        dialog = team.dialog(SendDialog)
        assert "0 done, 1 begun, 2 in all" in dialog.text()
        assert "Spans: 1." in dialog.text()
        assert sentence in dialog.text()
        dialog.reject()
        team.settle()
        team.send()
    assert not team.is_enabled("packet.hand_out")


def test_a_lead_has_nothing_to_send(team):
    assert not team.is_enabled("packet.send")


def test_packets_are_listed_with_what_they_would_do(team, back):
    strange = team.folder / "strange.packet"
    strange.write_bytes(back.read_bytes()[:-5])
    team.run("packet.merge")
    team.write(f'"{back}" "{strange}"')
    team.press("Return")
    team.rest()
    dialog = team.dialog(MergeDialog)
    ada, refused = cells(dialog.table)
    assert (ada[0], ada[2].partition(";")[0]) == ("Ada (p2)", "spans added: 1")
    assert refused[2].startswith("refused: strange.packet: ")
    assert "strange.packet: " in dialog.text()
    assert "A backup is made first" in dialog.text()
    dialog.table.setCurrentIndex(dialog.packets.index(1, 0))
    dialog.remove.click()
    team.rest()
    dialog = team.dialog(MergeDialog)
    assert len(cells(dialog.table)) == 1
    assert team.drop(strange, on=dialog)
    team.rest()
    dialog = team.dialog(MergeDialog)
    assert len(cells(dialog.table)) == 2
    dialog.merge.click()
    team.rest()
    assert team.said == "Merged: spans added: 1."
    assert team.spans() == [("Ada", "claim")]
    dialog = team.look_into(back)
    assert cells(dialog.table)[0][2] == "nothing: it was merged before"
    dialog.merge.click()
    team.rest()
    assert team.said == "Merged. Nothing was new."


def test_where_all_is_refused_no_backup_is_promised(team):
    report = replace(a_report(), packets=[])
    dialog = MergeDialog(report, [], NAMES, team.window)
    assert not dialog.merge.isEnabled()
    assert "backup" not in dialog.text()
    dialog.deleteLater()


def test_a_merge_is_undone_and_redone_and_that_is_said(team, back):
    team.merge(back)
    team.run("edit.undo")
    team.rest()
    assert team.said == "Taken back: merge “p2”."
    assert team.spans() == []
    team.run("edit.redo")
    team.rest()
    assert team.said == "Done again: merge “p2”."
    assert team.spans() == [("Ada", "claim")]


def test_the_redo_of_a_notice_goes_with_the_next_step(team, back):
    team.merge(back)
    team.run("edit.undo")
    team.rest()
    assert team.said == "Taken back: merge “p2”."
    workspace = team.window.workspace
    first, *_ = workspace.document_rows()
    annotating.set_document_note(workspace, first.id, "Read twice.")
    team.rest()
    assert team.said == ""
    assert workspace.redo_step() is None


def test_the_figures_of_a_person_stand_in_their_newest_packet(team):
    dialog = MergeDialog(a_report(), differences(), NAMES, team.window)
    first, second, third, refused = cells(dialog.table)
    assert "spans added: 12,345" in first[2]
    apart = "; second readings (documents done: 1, spans added: 23)"
    assert apart in first[2]
    assert apart in dialog.text()
    assert second[2] == "new edits: 2"
    assert third[2] == "nothing: it was merged before"
    assert refused[2].startswith("refused: ")
    assert "Links without a place" in dialog.text()
    asked = []
    dialog.merge_asked.connect(asked.append)
    dialog.open()
    dialog.merge.click()
    assert [[str(path) for path in paths] for paths in asked] == [["/a", "/b", "/c"]]


def test_conflicts_open_by_return_and_can_be_copied(team):
    dialog = MergeReportDialog(["Merged."], differences(), NAMES, team.window)
    asked = []
    dialog.place_asked.connect(lambda *place: asked.append(place))
    dialog.show()
    team.dialog(MergeReportDialog)
    team.press("Down")
    team.press("Return", dialog.table)
    assert asked == [("d", 4, 22)]
    team.press("Ctrl+C", dialog.table)
    assert "link (second reading)\t" in QGuiApplication.clipboard().text()
    dialog.close()


def test_the_merge_is_only_undone_while_it_is_the_last_that_was_done(team, back):
    team.merge(back)
    team.mark("two" if "two" in team.window.page.desk.text else "Monday")
    from annotator.ui.packets import merging

    merging._undo(team.window)
    assert "Something else was done" in team.said
    team.run("edit.undo")
    merging._undo(team.window)
    team.rest()
    assert team.spans() == []


def test_every_button_has_a_key_of_its_own(team):
    dialog = MergeDialog(a_report(), differences(), NAMES, team.window)
    buttons = dialog.findChild(QDialogButtonBox).buttons()
    assert all("&" in each.text() for each in buttons if each.text() != "Cancel")
    assert dialog.testAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
