"""The scheme is changed in the window: nothing happens before it is applied, then all of it."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton

from annotator.model.packets import PacketKey
from annotator.model.scheme_change import AddLabel
from annotator.model.scheme_draft import SchemeDraft
from annotator.model.scheme_files import default_scheme
from annotator.model.scheme_growth import fresh_label
from annotator.services.edits import ChangeRecord
from annotator.services.jobs import finish
from annotator.services.scheming import change_scheme
from annotator.ui.pages.scheme.nodes import GUIDELINE, LABELS, RELATIONS, SPANS, Kind, Node
from tests.ui.pages.scheme.driver import node_of

SCHEME = default_scheme()
RUMOUR = AddLabel(fresh_label("rumour", SCHEME.labels))
NONE = ["0"] * 6


def test_a_label_is_renamed_in_place_and_applied_in_one_step(scheming):
    scheming.choose("claim")
    scheming.rename("assertion")
    (row,) = scheming.waiting()
    assert row == ["“claim” becomes “assertion”", "8", "4", "2", "0", "0", "0"]
    assert scheming.labels() == {"claim": 8, "quantity": 4}
    scheming.desk.press("Shift+F5")
    scheming.wait()
    assert scheming.labels() == {"assertion": 8, "quantity": 4}
    assert scheming.waiting() == []
    assert "Version 2" in scheming.desk.said
    assert "  assertion 1 · C" in scheming.tree()
    assert scheming.desk.menu("edit")[0].startswith("Undo change scheme")
    scheming.desk.press("Ctrl+Z")
    scheming.wait()
    assert scheming.labels() == {"claim": 8, "quantity": 4}
    assert "  claim 1 · C" in scheming.tree()


def test_buttons_can_be_pressed_again_when_the_scheme_was_changed(scheming):
    scheming.choose("claim")
    scheming.rename("assertion")
    scheming.do("apply")
    buttons = [each for each in scheming.page.findChildren(QPushButton) if each.isVisible()]
    resting = {each.text() for each in buttons if not each.isEnabled()}
    assert resting == {"Up", "Move up"}
    scheming.choose_node(RELATIONS)
    buttons = [each for each in scheming.page.findChildren(QPushButton) if each.isVisible()]
    assert {each.text() for each in buttons} == {"Back to the texts", "Add a relation"}
    assert all(each.isEnabled() for each in buttons)


def test_names_in_arabic_and_emoji_are_kept_as_they_are(scheming):
    scheming.choose("claim")
    scheming.rename("ادعاء 😀")
    scheming.do("apply")
    assert scheming.labels() == {"ادعاء 😀": 8, "quantity": 4}


def test_the_annotate_page_follows_and_annotators_read_the_new_guideline(scheming):
    scheming.choose("claim")
    scheming.rename("assertion")
    scheming.page.forms.label.definition.setPlainText("What is said to be so.")
    scheming.do("apply")
    assert len(scheming.workspace.store.schemes.all()) == 2
    scheming.desk.press("F4")
    page = scheming.frame.page
    page.text.select(0, 3)
    scheming.desk.press("1", page.text)
    assert page.desk.chosen.label == "assertion"
    page.panes.guideline.show_label("assertion")
    assert "What is said to be so." in page.panes.guideline.toPlainText()


def test_what_is_written_in_the_form_waits_as_one_change(scheming):
    scheming.choose("claim")
    form = scheming.page.forms.label
    form.name.setText("assertion")
    form.name.flush()
    form.key.choose("9")
    form.mnemonic.setText("é")
    form.mnemonic.flush()
    form.light.number.setText("#00aa00")
    form.light.number.flush()
    form.needs_number.click()
    form.expects.choose("same_claim")
    form.boundary.setPlainText("All of it.")
    form.boundary.flush()
    scheming.wait()
    label = scheming.page.scheme.label("assertion")
    assert (label.key, label.mnemonic, label.colour) == ("9", "é", "#00AA00")
    assert (label.needs_number, label.expects_relation) == (True, "same_claim")
    assert label.boundary == "All of it."
    ((text, *figures),) = scheming.waiting()
    assert text.startswith("“claim” becomes “assertion”: digit, letter, colour, boundary")
    assert figures[0] == "8"


def test_clashing_keys_and_weak_colours_are_told(scheming):
    scheming.choose("claim")
    form = scheming.page.forms.label
    form.key.choose("2")
    assert "2 also marks with “attribution”" in form.clash.text()
    assert "“2” stands twice" in scheming.page.pending.remark.text()
    assert not scheming.desk.is_enabled("scheme.apply")
    form.mnemonic.setText("n")
    form.mnemonic.flush()
    assert "N is taken from the command “Next span”" in form.clash.text()
    assert "good" in form.light.remark.text()
    form.light.number.setText("#FFFF00")
    form.light.number.flush()
    assert "1.1 : 1 – weak" in form.light.remark.text()
    form.light.number.setText("no colour")
    form.light.number.flush()
    assert form.light.number.text() == "#FFFF00"
    form.key.choose("1")
    scheming.wait()
    assert scheming.desk.is_enabled("scheme.apply")


def test_a_colour_is_chosen_from_all(scheming):
    scheming.choose("claim")
    field = scheming.page.forms.label.dark
    dialog = field.open_dialog()
    dialog.setCurrentColor(Qt.GlobalColor.white)
    dialog.accept()
    scheming.wait()
    assert scheming.page.scheme.label("claim").colour_on_dark == "#FFFFFF"


def test_labels_attributes_values_and_relations_are_added_by_key_and_named_at_once(scheming):
    scheming.desk.press("Ctrl+F2")
    scheming.write_name("rumour")
    scheming.desk.press("Ctrl+F3")
    scheming.write_name("tone")
    for value in ("calm", "loud"):
        scheming.desk.press("Ctrl+F5")
        scheming.write_name(value)
    scheming.choose_node(RELATIONS)
    scheming.desk.press("Ctrl+F6")
    scheming.write_name("echoes")
    assert "“echoes” needs labels" in scheming.page.pending.remark.text()
    form = scheming.page.forms.relation
    form.sources.tick("rumour", is_wanted=True)
    form.targets.tick("claim", is_wanted=True)
    form.symmetric.click()
    scheming.wait()
    assert [row[0] for row in scheming.waiting()] == [
        "New label “rumour”",
        "Attribute of “rumour”: new, “tone”",
        "New relation “echoes”",
    ]
    scheming.do("apply")
    scheme = scheming.workspace.scheme()
    assert scheme.label("rumour").attributes[0].values == ("calm", "loud")
    echoes = scheme.relation_type("echoes")
    assert (echoes.sources, echoes.targets, echoes.symmetric) == (("rumour",), ("claim",), True)


def test_values_are_renamed_merged_retired_and_new_ones_removed(scheming):
    scheming.choose("quantity", "kind", "count")
    scheming.rename("money")
    assert scheming.waiting()[0][:2] == [
        "Attribute of “quantity”: “kind”: “count” becomes “money”",
        "4",
    ]
    scheming.choose("quantity", "kind", "age")
    scheming.page.forms.value.note.click()
    scheming.do("retire")
    assert "      age retired" in scheming.tree()
    scheming.do("add_value")
    scheming.write_name("odd")
    scheming.do("remove")
    assert "odd" not in scheming.page.scheme.label("quantity").attributes[0].values
    scheming.choose("quantity", "kind", "duration")
    scheming.do("remove")
    assert "would have no place" in scheming.desk.said
    scheming.choose("quantity", "kind", "age")
    scheming.do("retire")
    assert "      age" in scheming.tree()
    kind = scheming.page.scheme.label("quantity").attributes[0]
    assert kind.note_needed_for == ("age",)


def test_an_attribute_is_described_made_text_and_removed_after_a_question(scheming):
    scheming.choose_node(Node(Kind.ATTRIBUTE, "confidence", SPANS.place))
    form = scheming.page.forms.attribute
    form.description.setPlainText("How sure?")
    form.description.flush()
    form.required.click()
    form.kind.choose("text")
    scheming.wait()
    (attribute,) = scheming.page.scheme.span_attributes
    assert (attribute.kind, attribute.required) == ("text", True)
    assert attribute.description == "How sure?"
    scheming.do("remove")
    assert scheming.waiting()[0][-1] == "4"
    scheming.do("apply")
    assert "links: 0, values: 4" in scheming.answer("Cancel")
    assert scheming.workspace.scheme().version == 1
    scheming.do("apply")
    scheming.answer("Change")
    assert scheming.workspace.scheme().span_attributes == ()


def test_a_retired_label_is_offered_again(scheming):
    scheming.choose("quantity")
    scheming.do("retire")
    assert (
        "Spans that keep “quantity”, which nothing new is marked with: 4."
        in scheming.page.pending.remark.text()
    )
    assert "  quantity retired" in scheming.tree()
    assert scheming.frame.commands.command("scheme.retire").name == "Offer again"
    scheming.do("apply")
    scheming.do("retire")
    assert scheming.waiting() == [["“quantity”: offered again", *NONE]]
    scheming.do("apply")
    assert not scheming.workspace.scheme().label("quantity").retired


def test_the_guideline_has_a_name_cases_and_checks(scheming):
    scheming.choose_node(GUIDELINE)
    form = scheming.page.forms.guideline
    form.name.setText("Ours")
    form.name.flush()
    form.checks["empty"].choose("block")
    form.cases.add()
    form.cases.fields[0].setPlainText("قضية 😀")
    form.cases.fields[0].flush()
    form.cases.move_by(-1)
    scheming.wait()
    scheme = scheming.page.scheme
    assert (scheme.name, scheme.checks["empty"]) == ("Ours", "block")
    assert scheme.cases[-2] == "قضية 😀"
    assert scheming.waiting() == [["Guideline and checks: name, cases, checks", *NONE]]
    form.cases.remove()
    form.cases.list.setFocus()
    scheming.desk.press("Delete")
    assert len(scheming.page.scheme.cases) == len(SCHEME.cases) - 1


def test_examples_are_written_and_held_against_their_sentence(scheming):
    scheming.choose("claim")
    field = scheming.page.forms.label.examples
    field.add()
    for part, text in zip(field.fields, ("It rained.", "rain … ed", "So it was."), strict=True):
        part.setPlainText(text)
        part.flush()
    example = scheming.page.scheme.label("claim").examples[-1]
    assert (example.text, example.span, example.why) == (
        "It rained.",
        "rain … ed",
        "So it was.",
    )
    assert field.remark.text() == ""
    field.fields[1].setPlainText("snowed")
    field.fields[1].flush()
    assert "does not stand in the sentence" in field.remark.text()


def test_what_is_refused_is_said_and_the_form_shows_what_is(scheming):
    scheming.choose("claim")
    form = scheming.page.forms.label
    for name in ("quantity", ""):
        form.name.setText(name)
        form.name.flush()
        assert scheming.desk.said
        assert form.name.text() == "claim"
    form.name.setFocus()
    form.name.setText("half written")
    scheming.desk.press("Escape")
    assert form.name.text() == "claim"
    assert scheming.waiting() == []


def test_changes_are_taken_back_one_by_one_or_all(scheming):
    for name, new in (("claim", "assertion"), ("quantity", "amount")):
        scheming.choose(name)
        scheming.rename(new)
    scheming.page.pending.table.select([0])
    scheming.do("take_back")
    assert [row[0] for row in scheming.waiting()] == ["“quantity” becomes “amount”"]
    scheming.do("take_back")
    assert scheming.waiting() == []
    assert not scheming.desk.is_enabled("scheme.take_back")
    scheming.page.take(SchemeDraft(SCHEME).with_change(RUMOUR), LABELS)
    scheming.choose("claim")
    scheming.rename("assertion")
    scheming.do("discard")
    assert "2 changes wait" in scheming.answer("Discard")
    assert scheming.waiting() == []


def test_what_waits_is_there_again_on_the_next_day(scheming):
    scheming.choose("claim")
    scheming.rename("assertion")
    scheming.frame.close_corpus()
    scheming.open()
    assert scheming.waiting()[0][:2] == ["“claim” becomes “assertion”", "8"]
    scheming.frame.close_corpus()
    key = f"scheme draft/{scheming.page_corpus_id}"
    scheming.desk.settings.write(key, [{"change": "Nonsense"}])
    scheming.open()
    assert scheming.waiting() == []


def test_a_change_that_somebody_else_makes_leaves_what_still_fits(scheming):
    for name, new in (("claim", "assertion"), ("quantity", "amount")):
        scheming.choose(name)
        scheming.rename(new)
    claim = SCHEME.label("claim")
    change = type(scheming.page.draft.changes[0])("claim", replace(claim, name="statement"))
    finish(change_scheme(scheming.workspace, (change,)))
    scheming.wait()
    assert [row[0] for row in scheming.waiting()] == ["“quantity” becomes “amount”"]
    assert "Changes that waited and have no place in it any more: 1." in scheming.desk.said


def test_people_whose_packets_are_out_are_named(scheming):
    key = PacketKey(scheming.annotator.id, "00")
    scheming.workspace.do(ChangeRecord(None, key), "Issue a key", kind="keep")
    scheming.choose("claim")
    scheming.rename("assertion")
    pseudonym = scheming.annotator.pseudonym
    assert f"Packets are out with {pseudonym}" in scheming.page.pending.remark.text()


def test_new_work_is_counted_anew(scheming):
    scheming.choose("claim")
    scheming.rename("assertion")
    scheming.desk.press("F4")
    scheming.frame.page.text.select(0, 3)
    scheming.desk.press("1", scheming.frame.page.text)
    scheming.go()
    assert scheming.waiting()[0][1] == "9"


def test_commands_are_possible_where_they_mean_something(scheming):
    possible = {
        LABELS: {"add_label"},
        node_of("claim"): {"add_label", "add_attribute", "rename", "merge", "split", "retire"}
        | {"list", "move_down"},
        node_of("quantity", "kind"): {"add_attribute", "add_value", "rename", "retire"},
        node_of("quantity", "unit"): {"add_attribute", "rename", "retire"},
        RELATIONS: {"add_relation"},
        GUIDELINE: set(),
    }
    always = {"load", "save"}
    for node, wanted in possible.items():
        scheming.choose_node(node)
        commands = [each.id for each in scheming.frame.commands.all()]
        enabled = {
            command_id.removeprefix("scheme.")
            for command_id in commands
            if command_id.startswith("scheme.") and scheming.desk.is_enabled(command_id)
        }
        assert enabled - {"remove"} == wanted | always
    scheming.desk.press("F4")
    assert not scheming.desk.is_enabled("scheme.save")


def test_who_leads_nothing_changes_no_scheme(scheming):
    scheming.frame.work_as(scheming.annotator.id)
    scheming.desk.settle()
    assert not scheming.desk.is_enabled("project.scheme")
    scheming.desk.press("Shift+F4")
    assert scheming.frame.page_beside("scheme") is None


@pytest.mark.parametrize("is_kept", [True, False])
def test_what_is_being_written_is_kept_on_leaving(scheming, is_kept):
    scheming.choose("claim")
    scheming.page.forms.label.definition.setPlainText("Written" if is_kept else "")
    scheming.desk.press("F4")
    definition = scheming.page.scheme.label("claim").definition
    assert definition == ("Written" if is_kept else "")
    assert not scheming.frame.findChildren(QMessageBox)
