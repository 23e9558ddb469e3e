"""The whole way of a team by keyboard, in a real window, from texts to released gold."""

import hashlib

import pytest

from annotator.model.person import GOLD
from annotator.services.checking import check_corpus
from annotator.services.jobs import finish
from annotator.ui.pages.adjudicate.accept_dialog import AcceptDialog
from tests.ui.team_story import Mark, TeamStory, released

DAM = (
    "The minister said the dam lost 40 per cent of its water.\r\n\r\n"
    "Nobody in the valley believed her. 😀\r\n"
)
NEWS = "قال الوزير إن السد فقد أربعين في المئة من مياهه 😀.\n"
BRIDGE = "𝔘nder the 👩\u200d👩\u200d👧 bridge stood 𠜎 people.\n"
MORNING = "Good morning!\n"
TEXTS = {"1 dam": DAM, "2 خبر": NEWS, "3 bridge": BRIDGE, "4 morning": MORNING}
WHOLE, SHORT = "the dam lost 40 per cent of its water", "the dam lost 40 per cent"
UNDER, STOOD = "𝔘nder the 👩\u200d👩\u200d👧 bridge stood 𠜎 people", "bridge stood 𠜎 people"
SAID, LOST, NOBODY = "The minister said", "40 per cent", "Nobody in the valley believed her"
WAZIR, FORTY = "قال الوزير", "أربعين في المئة"
QUESTION, ANSWER = "Hers? 🤔 أهو لها", "Yes. 👍🏽 نعم"
ANN, BOB, ALI = "Ann", "Bob 😀", "علي"
WORK = {
    ANN: (
        [Mark(WHOLE, "1"), Mark(LOST, "3"), Mark(SAID, "2", ("F",), QUESTION)],
        [Mark(FORTY, "3"), Mark(WAZIR, "2")],
        [Mark(UNDER, "1")],
        [],
    ),
    BOB: (
        [Mark(SHORT, "1"), Mark(LOST, "3"), Mark(SAID, "2")],
        [Mark(FORTY, "3"), Mark(WAZIR, "1")],
        [Mark(STOOD, "1")],
        [],
    ),
    ALI: (
        [Mark(WHOLE, "C"), Mark(LOST, "Q"), Mark(NOBODY, "1")],
        [Mark(FORTY, "3"), Mark(WAZIR, "A")],
        [Mark(UNDER, "1")],
        [],
    ),
}
LABELS = {"1": "claim", "2": "attribution", "3": "quantity"}
LABELS |= {"C": "claim", "A": "attribution", "Q": "quantity"}
WORKED = {
    name: sorted(
        (title, LABELS[mark.key], mark.words)
        for title, marks in zip(TEXTS, documents, strict=True)
        for mark in marks
    )
    for name, documents in WORK.items()
}
UNANIMOUS = [("1 dam", "quantity", LOST), ("2 خبر", "quantity", FORTY)]
EDITED = ("3 bridge", "claim", UNDER.removeprefix("𝔘nder "))
ALL_GOLD = sorted(
    [
        *UNANIMOUS,
        ("1 dam", "attribution", SAID),
        ("1 dam", "claim", SHORT),
        ("2 خبر", "attribution", WAZIR),
        EDITED,
    ]
)


@pytest.fixture
def team(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    story = TeamStory(qtbot, tmp_path)
    yield story
    story.window.close()


@pytest.mark.slow
def test_from_texts_to_released_gold(team):
    bring_in(team)
    packets = hand_out(team)
    back = [label_and_send(team, name, packets[name]) for name in WORK]
    bring_together(team, back)
    look_at_agreement(team)
    settle(team)
    read_the_answer(team)
    release(team)
    team.window.close_corpus()
    assert finish(check_corpus(team.lead)).ok


def bring_in(team):
    team.begin({f"{title}.txt": text.encode("utf-8") for title, text in TEXTS.items()})
    rows = team.workspace.document_rows()
    assert [row.title for row in rows] == list(TEXTS)
    for row, text in zip(rows, TEXTS.values(), strict=True):
        document = team.workspace.document(row.id)
        assert document.text == text
        assert document.sha256 == hashlib.sha256(text.encode("utf-8")).hexdigest()


def hand_out(team):
    team.add_people(ANN, BOB, ALI)
    team.assign_all("Round 1")
    assert team.said.startswith("Assigned: 12. ")
    team.keys("Ctrl+Z", "Ctrl+Y")
    packets = team.hand_out()
    assert list(packets) == [ANN, BOB, ALI]
    return packets


def label_and_send(team, name, packet):
    team.take(packet)
    assert team.workspace.person.name == name
    assert team.spans() == {}
    *first, last = WORK[name]
    team.work(*first)
    me = team.workspace.person.id
    assert team.states(me) == dict(zip(TEXTS, ["done", "done", "done", "open"], strict=True))
    team.keys("Ctrl+Z")
    assert team.states(me)["3 bridge"] == "in progress"
    team.keys("Ctrl+Y")
    team.restart()
    team.keys("Alt+PgDown")
    assert team.window.page.title() == "4 morning"
    team.work(last)
    assert "Send my work…" in team.window.page.status.message.whole()
    assert team.spans() == {name: WORKED[name]}
    assert set(team.states(me).values()) == {"done"}
    return team.send()


def bring_together(team, back):
    team.open_path(team.lead)
    team.merge(*back)
    assert "documents done: 12" in team.said
    assert "spans added: 18" in team.said
    assert team.spans() == WORKED
    team.keys("Ctrl+Z")
    assert team.spans() == {}
    team.keys("Ctrl+Y")
    assert team.spans() == WORKED
    team.merge(*back)
    assert team.spans() == WORKED
    team.restart()
    assert team.spans() == WORKED


def look_at_agreement(team):
    team.keys("Ctrl+Shift+F7")
    page = team.beside("agreement")
    team.wait(lambda: page.turns.is_idle and bool(page.overview.figures.texts()))
    kinds = {row[0]: row[1] for row in page.overview.kinds.texts()}
    assert kinds == {
        "Exact": "20",
        "Boundary": "8",
        "Label": "4",
        "Boundary and label": "0",
        "Fragment": "0",
        "One-sided": "4",
    }
    figures = {row[0]: row[1] for row in page.overview.figures.texts()}
    assert figures["Exact F1"] == "0.556"
    team.keys("Down", "Return")
    disputes = page.disputes
    team.wait(lambda: page.turns.is_idle and disputes.isVisible())
    assert disputes.sorted.rowCount() == 4
    team.keys("Return", "N", "N")
    shown = [text.text for text in disputes.view.texts()]
    assert shown == [BRIDGE, BRIDGE]


def settle(team):
    team.keys("Shift+F2")
    accept_what_is_unanimous(team)
    team.keys("Q", "Home", "Return")
    case(team, "Different labels", "M")
    assert ("2 خبر", "attribution", WAZIR) in team.gold()
    case(team, "Marked by some only", "0")
    case(team, "Different boundaries", "T")
    case(team, "Different boundaries", "E", "Ctrl+Shift+K", "Return")
    assert EDITED in team.gold()
    team.keys("Ctrl+Z")
    assert EDITED not in team.gold()
    team.keys("Ctrl+Y")
    answer_the_question(team)
    case(team, "The same, but not by all", "M")
    team.restart()
    team.keys("Shift+F2")
    case(team, "Different boundaries", "2")
    assert team.gold() == ALL_GOLD
    assert set(team.states(GOLD).values()) == {"done"}


def case(team, heading, *keys):
    assert team.beside("adjudication").case.heading.text() == heading
    team.keys(*keys)


def accept_what_is_unanimous(team):
    team.keys("U")
    team.dialog(AcceptDialog)
    team.keys("Space", "Return")
    assert team.gold() == UNANIMOUS
    assert team.states(GOLD)["4 morning"] == "done"
    team.keys("Ctrl+Z")
    assert team.gold() == []
    team.keys("Ctrl+Y")
    assert team.gold() == UNANIMOUS


def answer_the_question(team):
    pane = team.beside("adjudication").case
    assert QUESTION in " ".join(pane.options.texts())
    team.keys("C")
    team.enter(ANSWER)
    team.keys("Ctrl+Return")
    assert pane.said.text().count(ANSWER) == 1


def read_the_answer(team):
    packet = team.hand_out()[ANN]
    team.open_path(packet)
    assert team.workspace.person.name == ANN
    assert team.said.endswith("Remarks: 1.")
    assert team.spans() == {ANN: WORKED[ANN]}
    team.keys("Shift+I")
    page = team.window.page
    assert page.desk.text[slice(*page.desk.chosen.fragments[0])] == SAID
    team.keys("Y")
    assert "read" in page.status.message.whole()
    team.open_path(team.lead)


def release(team):
    team.keys("Ctrl+Shift+R", "Tab", "Tab", "Down")
    team.press("Ctrl+Shift+N")
    team.name_file(team.folder / "gold-1")
    said, texts, people = released(team.folder / "gold-1")
    assert (said, people) == (ALL_GOLD, {GOLD})
    assert texts == {title: text.encode("utf-8") for title, text in TEXTS.items()}
    team.press("Esc")
