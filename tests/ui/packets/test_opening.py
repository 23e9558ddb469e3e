"""Opening packets wherever a corpus is opened: what comes of them, and what is refused."""

import shutil
import zipfile

import pytest
from PySide6.QtWidgets import QFileDialog

from annotator.services.jobs import Progress
from annotator.ui import jobs
from annotator.ui.packets import opening
from annotator.ui.packets.merge_dialog import MergeDialog


@pytest.fixture
def packet(team):
    """Hand out to Ada; return her packet."""
    return team.hand_out("Ada")["Ada"]


def test_the_start_page_and_empty_corpora_say_what_to_do_with_a_packet(team):
    team.run("file.close")
    labels = team.window.start_page.findChildren(type(team.window.start_page._recent_title))
    assert any("sent you a packet" in label.text() for label in labels)


@pytest.mark.parametrize("name", ["news (1).packet", "news.packet.zip", "PACKET.PACKET"])
def test_a_packet_is_known_whatever_it_is_called(team, packet, name):
    renamed = team.folder / name
    shutil.copy(packet, renamed)
    assert team.take(renamed).suffix == ".corpus"
    assert team.person == "Ada"
    assert "Documents that came in: 2" in team.said


def test_a_corpus_that_is_known_gets_the_packet_without_a_question(team, packet):
    path = team.take(packet, "mine")
    team.open_file(team.lead)
    assert team.drop(packet)
    team.rest()
    assert team.window.workspace.path == path
    assert "up to date" in team.said
    assert not team.has_dialog()


def test_the_copy_that_is_open_is_brought_up_to_date(team, packet):
    path = team.take(packet, "mine")
    team.open_file(team.lead)
    second = team.hand_out()["Ada"]
    moved = path.rename(team.folder / "elsewhere.corpus")
    team.open_file(moved)
    team.open_file(second)
    assert team.window.workspace.path == moved
    assert team.person == "Ada"


def test_without_an_answer_nothing_is_made_and_what_is_open_stays(team, packet):
    team.open_file(packet)
    team.dialog(QFileDialog).reject()
    team.settle()
    assert team.window.workspace.path == team.lead
    assert list(team.folder.glob("*.corpus")) == [team.lead]


def test_an_edited_packet_is_refused_and_what_was_open_is_shown_again(team, packet):
    with zipfile.ZipFile(packet) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    members["documents.jsonl"] = members["documents.jsonl"].replace(b"valley", b"galley")
    edited = team.folder / "edited.packet"
    with zipfile.ZipFile(edited, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    team.open_file(edited)
    team.dialog(QFileDialog)
    team.write(str(team.folder / "mine"))
    team.press("Return")
    team.rest()
    assert "“documents.jsonl” is not as it was" in team.said
    assert team.window.workspace.path == team.lead
    assert not (team.folder / "mine.corpus").exists()


def test_the_packet_of_somebody_else_does_not_go_into_a_corpus(team, packet):
    path = team.take(packet, "mine")
    team.open_file(team.lead)
    other = team.hand_out("Ben")["Ben"]
    team.open_file(other)
    team.dialog(QFileDialog)
    team.write(str(path))
    team.press("Return")
    team.rest()
    assert "for another person" in team.said
    assert team.window.workspace.path == team.lead


def test_what_is_no_packet_is_refused_with_a_sentence(team):
    strange = team.folder / "strange.packet"
    strange.write_text("nothing", encoding="utf-8")
    team.open_file(strange)
    assert "this is no zip archive" in team.said
    assert team.drop(strange)
    assert "this is no zip archive" in team.said
    team.open_file(team.folder / "gone.packet")
    assert "gone.packet" in team.said


def test_a_cancelled_opening_leaves_nothing(team, packet, monkeypatch):
    def endless(path, target):
        while True:
            yield Progress(0, None)

    monkeypatch.setattr(opening, "open_packet", endless)
    monkeypatch.setattr(jobs, "PATIENCE", 0)
    team.window.open_path(packet)
    team.dialog(QFileDialog)
    team.write(str(team.folder / "mine"))
    team.press("Return")
    team.window._job.cancel()
    team.rest()
    assert team.window.workspace.path == team.lead
    assert not (team.folder / "mine.corpus").exists()


def test_a_packet_back_opens_the_corpus_that_it_came_from(team, packet):
    team.take(packet)
    team.mark("around 60 people")
    back = team.send()
    team.open_file(back)
    assert "goes back to the lead" in team.said
    team.run("file.close")
    team.open_file(back)
    assert team.window.workspace.path == team.lead
    dialog = team.dialog(MergeDialog)
    assert "spans added: 1" in dialog.text()
    dialog.reject()
