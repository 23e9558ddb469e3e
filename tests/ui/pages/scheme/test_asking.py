"""What is asked in dialogs: merging, splitting, loading a scheme from a file, saving it."""

from dataclasses import replace

import pytest

from annotator.model.errors import RuleBrokenError
from annotator.model.scheme import RelationType
from annotator.model.scheme_change import AddRelationType, Holder, Place
from annotator.model.scheme_files import default_scheme, read_scheme
from annotator.services import scheme_spans
from annotator.services.jobs import finish
from annotator.services.scheming import save_scheme
from annotator.ui.pages.scheme.merge_dialog import MergeDialog
from annotator.ui.pages.scheme.nodes import Kind, Node
from annotator.ui.pages.scheme.question_dialog import QuestionDialog
from annotator.ui.pages.scheme.split_dialog import SplitDialog
from annotator.ui.pages.scheme.standing_dialog import StandingDialog
from annotator.ui.safe import PlainLabel

SCHEME = default_scheme()


def test_labels_are_merged_under_one_of_their_names(scheming):
    scheming.choose("quantity")
    scheming.do("merge")
    dialog = scheming.desk.dialog(MergeDialog)
    assert not dialog.do.isEnabled()
    dialog.boxes["claim"].click()
    dialog.into.choose("claim")
    dialog.boxes["attribution"].click()
    dialog.boxes["attribution"].click()
    assert dialog.into.currentData() == "claim"
    dialog.do.click()
    scheming.wait()
    assert scheming.waiting() == [
        ["“quantity” becomes part of “claim”", "4", "4", "2", "0", "0", "0"]
    ]
    assert scheming.page.chosen().name == "claim"
    scheming.do("apply")
    assert scheming.labels() == {"claim": 12}


def test_relations_are_merged(scheming):
    scheming.choose_node(Node(Kind.RELATION, "same_source"))
    scheming.do("merge")
    dialog = scheming.desk.dialog(MergeDialog)
    dialog.boxes["same_claim"].click()
    dialog.do.click()
    scheming.wait()
    assert scheming.waiting()[0][4:] == ["4", "0", "0"]
    names = [kind.name for kind in scheming.page.scheme.relation_types]
    assert "same_claim" not in names


def test_what_cannot_be_merged_is_said(scheming):
    place = Place(Holder.LABEL, "claim")
    scheming.choose_node(Node(Kind.ATTRIBUTE, "polarity", place))
    scheming.page.forms.attribute.name.setText("value_min")
    scheming.page.forms.attribute.name.flush()
    scheming.choose("quantity")
    scheming.do("merge")
    dialog = scheming.desk.dialog(MergeDialog)
    dialog.boxes["claim"].click()
    dialog.do.click()
    scheming.wait()
    assert "is a number for one of these labels" in scheming.desk.said
    assert len(scheming.waiting()) == 1


def test_a_label_is_split_by_the_values_of_an_attribute(scheming):
    scheming.choose("quantity")
    scheming.do("split")
    dialog = scheming.desk.dialog(SplitDialog)
    dialog.how.choose("kind")
    assert not dialog.do.isEnabled()
    dialog.parts["count"].setText("number of things")
    dialog.parts["money"].setText("sum")
    dialog.do.click()
    scheming.wait()
    (row,) = scheming.waiting()
    assert row[:2] == ["“quantity” is split by “kind”: “number of things”, “sum”", "4"]
    scheming.do("apply")
    assert scheming.labels() == {"claim": 8, "number of things": 4}


def test_a_label_is_split_by_hand_and_says_what_waits_for_a_decision(scheming):
    scheming.choose("quantity")
    scheming.do("split")
    dialog = scheming.desk.dialog(SplitDialog)
    dialog.how.choose("")
    dialog.names.setPlainText("amount\n\n share \namount")
    dialog.keep.click()
    dialog.do.click()
    scheming.wait()
    assert "“quantity” is split by hand: “amount”, “share”" in scheming.waiting()[0][0]
    text = scheming.page.pending.remark.text()
    assert "Spans that keep “quantity” until somebody decides about each of them: 4." in text
    scheming.do("apply")
    scheme = scheming.workspace.scheme()
    assert not scheme.label("quantity").retired
    assert scheming.labels() == {"claim": 8, "quantity": 4}


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        ("assertion", "“claim” becomes “assertion”: definition"),
        ("", "“claim”: retired"),
    ],
)
def test_a_file_is_loaded_after_asking_whether_a_label_is_renamed(scheming, answer, text):
    claim = replace(SCHEME.label("claim"), name="assertion", definition="Said to be so.")
    labels = (claim, *SCHEME.labels[1:])
    wanted = replace(SCHEME, labels=labels, relation_types=())
    save_scheme(wanted, scheming.folder / "next.toml")
    scheming.do("load")
    scheming.name_file("next.toml")
    dialog = scheming.desk.dialog(QuestionDialog)
    assert [dialog.becomes.itemData(place) for place in range(2)] == ["", "assertion"]
    dialog.becomes.choose(answer)
    dialog.buttons.accepted.emit()
    scheming.wait()
    assert scheming.waiting()[0][0] == text
    assert len(scheming.waiting()) == 1 + len(SCHEME.relation_types) + (not answer)
    assert "Changes that the file asks for" in scheming.desk.said
    assert scheming.workspace.scheme() == SCHEME


def test_a_file_that_is_no_scheme_is_refused_and_a_question_can_be_left(scheming):
    (scheming.folder / "bad.toml").write_text("name = 3", encoding="utf-8")
    scheming.do("load")
    scheming.name_file("bad.toml")
    assert "bad.toml" in scheming.desk.said
    claim = replace(SCHEME.label("claim"), name="assertion")
    wanted = replace(SCHEME, labels=(claim, *SCHEME.labels[1:]), relation_types=())
    save_scheme(wanted, scheming.folder / "next.toml")
    scheming.do("load")
    scheming.name_file("next.toml")
    scheming.desk.dialog(QuestionDialog).reject()
    scheming.wait()
    assert scheming.waiting() == []


def test_the_scheme_is_saved_with_what_waits_and_never_over_another_file(scheming):
    echoes = RelationType("echoes", ("claim",), ("claim",))
    scheming.page.change(AddRelationType(echoes))
    scheming.wait()
    scheming.do("save")
    path = scheming.name_file("own.toml")
    assert read_scheme(path) == replace(scheming.page.scheme, version=2)
    assert "Written" in scheming.desk.said
    scheming.do("save")
    scheming.name_file("own.toml")
    assert "is there already" in scheming.desk.said
    scheming.do("save")
    scheming.name_file("no folder/own.toml")
    assert "cannot be written" in scheming.desk.said


def test_the_spans_of_a_label_are_listed_and_open_their_text(scheming, monkeypatch):
    monkeypatch.setattr(scheme_spans, "MOST", 3)
    scheming.choose("quantity")
    scheming.do("list")
    dialog = scheming.desk.dialog(StandingDialog)
    rows = dialog.table.texts()
    people = {scheming.lead.pseudonym, scheming.annotator.pseudonym}
    assert {row[1] for row in rows} == people
    assert len(rows) == 3
    assert "4" in dialog.findChild(PlainLabel).text()
    scheming.desk.press("Down")
    scheming.desk.press("Return")
    page = scheming.frame.page
    assert scheming.frame.front is page
    assert page.text.selection() == (38, 40)


def test_only_a_lead_sees_where_a_label_stands(scheming):
    scheming.workspace.act_as(scheming.annotator.id)
    with pytest.raises(RuleBrokenError, match="Only a lead"):
        finish(scheme_spans.standing_of(scheming.workspace, "claim"))
