"""Case by case by keys: what people said, verdicts, undo, comments; who may do it."""

from dataclasses import replace

from annotator.model.person import GOLD
from annotator.model.scheme import Attribute, AttributeKind
from annotator.model.scheme_change import AddLabel
from annotator.model.team import Remark
from annotator.services.edits import AddSpan, ChangeRecord
from annotator.services.jobs import finish
from annotator.services.scheming import change_scheme
from annotator.ui.pages.adjudicate.option_rows import Shown
from tests.makers import a_span
from tests.ui.pages.adjudicate.driver import (
    LEA,
    MONDAY,
    RITA,
    VALLEY,
    at,
    said,
)

WIDE = (VALLEY[0] - 4, VALLEY[1])


def test_the_queue_and_the_first_case_are_shown_with_all_who_looked(gold):
    assert gold.queue() == [
        "Different labels, not marked 1 · claim 1 · source 1, open, text 1",
        "Marked by some only, not marked 2 · number 1, open, text 1",
        "Different boundaries, claim 3, open, text 1",
        "The same, source 3, open, text 1",
    ]
    assert gold.heading == "Different labels"
    assert gold.answers() == [
        "1 ann: claim  “Monday”",
        "2 bob: source  “Monday”",
        "– cy: not marked",
    ]
    assert "No proposal: there is no majority." in gold.facts()
    assert gold.columns() == [
        ("A · ann", "claim"),
        ("B · bob", "source"),
        ("C · cy", "not marked"),
        ("★ · Gold", "not marked"),
    ]
    assert gold.page.progress.bar.format() == "0 of 4 settled"
    assert gold.keyboard is gold.page.view.texts()[0]


def test_a_digit_takes_an_answer_and_goes_on(gold):
    gold.press("2")
    assert gold.gold() == ["source  “Monday”"]
    assert gold.heading == "Marked by some only"
    assert gold.page.progress.bar.format() == "1 of 4 settled"
    assert len(gold.queue()) == 3
    assert gold.workspace.undo_step().title == "Settle"


def test_m_takes_the_majority_and_0_says_that_there_is_no_span(gold):
    gold.choose_item(1)
    assert "Proposal, of most people: not marked" in gold.facts()
    gold.press("0")
    assert gold.heading == "Different boundaries"
    assert "Proposal, of most people: claim  “valley”" in gold.facts()
    gold.press("M")
    assert gold.gold() == ["claim  “valley”"]
    gold.press("M")
    assert gold.gold() == ["source  “قال الوزير 😀”", "claim  “valley”"]
    assert gold.heading == "Different labels"


def test_a_tie_has_no_majority_and_the_sentence_says_what_to_do(gold):
    assert not gold.page.case.buttons["majority"].isEnabled()
    gold.press("M")
    assert gold.gold() == []
    assert "There is no majority here" in gold.frame.messages.sentence()


def test_a_number_that_no_answer_has_is_refused(gold):
    gold.press("7")
    assert gold.frame.messages.sentence() == "There is no answer 7 here: there are 2."
    assert gold.gold() == []


def test_undo_brings_the_case_back_to_the_eye(gold):
    gold.press("2", "0")
    gold.press("Ctrl+Z")
    assert gold.frame.front is gold.page
    assert gold.heading == "Marked by some only"
    gold.press("Ctrl+Z")
    assert gold.heading == "Different labels"
    assert (gold.gold(), len(gold.queue())) == ([], 4)
    gold.press("Ctrl+Y")
    assert gold.gold() == ["source  “Monday”"]
    assert len(gold.queue()) == 3


def test_what_is_left_for_later_stays_in_the_queue(gold):
    gold.press("T")
    assert gold.heading == "Marked by some only"
    assert "Different labels, not marked 1 · claim 1 · source 1, later, text 1" in gold.queue()
    assert gold.page.progress.bar.format() == "0 of 4 settled"


def test_n_and_p_go_to_what_waits_and_the_mouse_to_a_place(gold):
    gold.press("N", "N", "P")
    assert gold.heading == "Marked by some only"
    gold.press("P", "P")
    assert gold.heading == "The same"
    page = gold.page.view.texts()[1]
    page.set_caret(at(VALLEY)[0] + 1)
    assert gold.heading == "Different boundaries"


def test_the_edges_move_by_the_keys_of_the_annotate_page_until_it_is_settled(gold):
    gold.choose_item(2)
    gold.press("K", "Shift+J", "J")
    assert gold.gold() == []
    assert gold.page.bench.draft.fragments == ((at(VALLEY)[0] - 1, at(VALLEY)[1]),)
    assert gold.page.view.texts()[0]._draft == gold.page.bench.draft.fragments
    gold.press("Alt+Shift+Left")
    assert gold.page.bench.draft.fragments == (at(WIDE),)
    gold.press("Ctrl+2")
    assert gold.page.case.form.label.currentText() == "number"
    gold.press("Return")
    assert gold.gold() == ["number  “the valley”"]
    assert gold.page.bench.draft is None
    assert gold.page.case.form.isHidden()
    gold.press("Ctrl+Z")
    assert gold.gold() == []


def test_escape_puts_the_span_down_and_nothing_was_written(gold):
    gold.press("Shift+2", "L", "3")  # the last one in the list of labels
    assert gold.page.bench.draft.label == "number"
    gold.press("Esc")
    assert gold.page.bench.draft is None
    assert (gold.gold(), len(gold.queue())) == ([], 4)
    assert gold.keyboard is gold.page.view.texts()[0]


def test_the_selected_text_becomes_the_span(gold):
    gold.press("X")
    assert gold.said == "Select the text that the span should cover first."
    gold.page.view.texts()[2].select(at(WIDE)[0], at(WIDE)[1])
    gold.press("X", "Return")
    assert gold.gold() == ["claim  “the valley”"]


def test_attributes_are_shown_and_edited(make_gold):
    stance = Attribute("stance", AttributeKind.CHOICE, ("for", "against"))
    layers = {
        "ann": [said("claim", MONDAY, stance="for")],
        "bob": [said("claim", MONDAY, stance="against")],
        "cy": [said("claim", MONDAY)],
    }
    gold = make_gold(layers, attributes=[stance])
    assert gold.answers() == [
        "1 ann: claim  “Monday” (stance: for)",
        "2 bob: claim  “Monday” (stance: against)",
        "3 cy: claim  “Monday”",
    ]
    assert "Without a majority: stance" in gold.facts()
    gold.press("E", "E")
    form = gold.page.case.form._form
    assert form.editors["stance"].isAncestorOf(gold.keyboard)
    form.value_asked.emit("stance", "against")
    gold.press("Esc", "E")
    gold.page.editing.set_attribute("stance", "against")
    gold.press("Return")
    (content,) = [
        each
        for each in gold.workspace.contents(gold.workspace.document_rows()[0].id)
        if each.layer.person_id == GOLD
    ]
    assert dict(content.spans[0].attributes) == {"stance": "against"}


def test_new_work_opens_a_settled_case_again_and_says_why(gold):
    gold.press("2")
    document_id = gold.workspace.document_rows()[0].id
    late = a_span(document_id, "cy", (at(MONDAY),), label="number")
    gold.workspace.do(AddSpan(late), "Merge", lead=True)
    gold.wait()
    assert "claim 1 · number 1 · source 1, open again" in gold.queue()[0]
    gold.choose_item(0)
    facts = gold.facts()
    assert "cy marks it now, and did not before." in facts
    assert "Gold now: source  “Monday”" in facts
    assert any(line.startswith("Rita decided on ") for line in facts)


def test_a_comment_goes_to_all_who_marked_it(gold):
    gold.press("C")
    gold.write("See the case on days.")
    gold.press("Ctrl+Return")
    document_id = gold.workspace.document_rows()[0].id
    remarks = gold.workspace.store.records.about_document(Remark, document_id)
    assert sorted((each.owner_id, each.text) for each in remarks) == [
        ("ann", "See the case on days."),
        ("bob", "See the case on days."),
    ]
    assert "See the case on days." in gold.facts()
    assert gold.keyboard is gold.page.view.texts()[0]
    assert gold.page.case.comment.toPlainText() == ""
    gold.press("Ctrl+Z")
    assert "See the case on days." not in gold.facts()


def test_a_comment_that_was_begun_waits_for_its_case(gold):
    gold.press("C")
    gold.write("Half")
    gold.choose_item(1)
    assert gold.page.case.comment.toPlainText() == ""
    gold.choose_item(0)
    assert gold.page.case.comment.toPlainText() == "Half"
    gold.page.case.comment.clear()
    gold.page.case.send.click()
    assert gold.said == "Write something first: the remark is empty."


def test_names_can_be_hidden(gold):
    gold.press("H")
    assert [name for name, _ in gold.columns()] == ["B", "C", "D", "★ · Gold"]
    shown = " ".join(gold.answers())
    assert not any(name in shown for name in ("ann", "bob", "cy"))
    people = gold.page.queue.person
    listed = [people.itemText(row) for row in range(people.count())]
    assert not {"ann", "bob", "cy"} & set(listed)
    gold.press("V")
    gold.frame.close_corpus()
    gold.open(RITA.id)  # and so it is when the page is made anew
    assert gold.page.view.is_overlaid
    assert gold.page.view.answers()[0][0] == "B"
    gold.press("V")
    gold.press("H")
    assert gold.columns()[0] == ("A · ann", "claim")


def test_a_question_is_answered_and_not_decided(make_gold):
    gold = make_gold({"ann": [said("claim", MONDAY)], "bob": [said("claim", MONDAY)]})
    document_id = gold.workspace.document_rows()[0].id
    asked = Remark("r", document_id, "ann", "ann", 5, "Is this a text at all?")
    gold.workspace.do(ChangeRecord(None, asked), "Merge", lead=True)
    gold.wait()
    assert gold.queue()[-1] == "Question, open, waits for an answer, text 1"
    gold.choose_item(1)
    assert gold.answers() == ["– ann: about the whole document"]
    assert "Is this a text at all?" in gold.facts()
    assert gold.page.case.buttons["none"].isHidden()
    gold.press("0")
    assert "A question is answered and not decided" in gold.frame.messages.sentence()
    gold.press("C")
    gold.write("Yes.")
    gold.press("Ctrl+Return")
    assert len(gold.queue()) == 1


def test_an_annotator_is_not_offered_the_page(gold):
    person = gold.workspace.find_person("ann")
    gold.frame.close_corpus()
    gold.open(person.id)
    assert not gold.is_enabled("project.adjudicate")
    assert gold.frame.page_beside("adjudication") is None


def test_a_lead_who_is_no_reviewer_may_look_and_not_decide(gold):
    gold.frame.close_corpus()
    gold.open(LEA.id)
    assert len(gold.queue()) == 4
    gold.press("1")
    assert gold.gold() == []
    assert gold.frame.messages.sentence()


def test_the_page_is_let_go_of_with_the_corpus(gold):
    gold.frame.close_corpus()
    assert not any(each.id.startswith("adjudicate.") for each in gold.frame.commands.all())


def test_the_span_that_is_made_comes_into_sight_below_many_answers(make_gold):
    layers = {
        person: [said("claim", (MONDAY[0] - shift, MONDAY[1]))]
        for shift, person in enumerate(("ann", "bob", "cy"))
    }
    gold = make_gold(layers)
    gold.frame.resize(1000, 420)
    gold.press("E")
    settle = gold.page.case.form.settle
    gold.desk.qtbot.waitUntil(lambda: not settle.visibleRegion().isEmpty())


def test_a_letter_in_a_list_chooses_there_and_decides_nothing(gold):
    gold.press("E", "E")
    label = gold.page.case.form.label
    label.setFocus()
    assert gold.keyboard is label
    gold.press("n", "m", "t", "0")
    assert label.currentText() == "number"
    assert (gold.gold(), len(gold.queue())) == ([], 4)
    assert gold.heading == "Different labels"
    gold.page.queue.kind.setFocus()
    gold.press("T", "Shift+F2", "F4")
    assert gold.frame.front is gold.frame.page
    assert all("open" in line for line in gold.queue())


def test_the_caret_stays_where_it_is_while_the_queue_is_read_again(gold):
    page = gold.page.view.texts()[0]
    page.select(at(WIDE)[0], at(WIDE)[1])
    document_id = gold.workspace.document_rows()[0].id
    asked = Remark("r", document_id, "ann", "ann", 5, "Is this a text at all?")
    gold.workspace.do(ChangeRecord(None, asked), "Merge", lead=True)
    gold.wait()
    assert len(gold.queue()) == 5
    assert page.selection() == at(WIDE)


def test_a_new_label_can_be_given_at_once(gold):
    scheme = gold.workspace.scheme()
    opinion = replace(scheme.labels[0], name="opinion", key="7", mnemonic="z")
    finish(change_scheme(gold.workspace, (AddLabel(opinion),), "labels"))
    gold.wait()
    gold.press("E", "Ctrl+7", "Return")
    assert gold.gold() == ["opinion  “Monday”"]


def test_answers_can_be_taken_with_the_mouse_also_those_without_a_key(gold):
    gold.page.case.options.take(1)
    gold.wait()
    assert gold.gold() == ["source  “Monday”"]
    many = [Shown("ann", f"claim {number}") for number in range(12)]
    gold.page.case.options.show_rows(many)
    assert gold.answers()[8:10] == ["9 ann: claim 8", "– ann: claim 9"]
    gold.page.case.options.take(9)
    gold.wait()
    assert gold.frame.messages.sentence() == "There is no answer 10 here: there are 1."


def test_a_lead_who_presses_a_button_is_told_why_not(gold):
    gold.frame.close_corpus()
    gold.open(LEA.id)
    gold.page.case.options.take(0)
    assert "reviewer" in gold.frame.messages.sentence()
    assert gold.gold() == []
