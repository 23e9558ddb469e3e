"""Many cases at once: what is unanimous, estimates, gold that is open again, the guideline."""

from PySide6.QtWidgets import QApplication, QDialog

from annotator.model.layer import State
from annotator.model.person import GOLD
from annotator.services.adjudicating import Order
from annotator.services.edits import AddSpan
from annotator.ui.dialogs.report import ReportDialog
from annotator.ui.pages.adjudicate.accept_dialog import AcceptDialog
from annotator.ui.pages.adjudicate.pin_dialog import PinDialog
from tests.makers import a_span
from tests.ui.pages.adjudicate.driver import LEA, MINISTER, MONDAY, VALLEY, at, said


def dialog(kind: type[QDialog]):
    """Return the dialog of a kind that is open."""
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    (found,) = [each for each in shown if isinstance(each, kind)]
    return found


def alike(place: int = 1) -> dict:
    spans = [said("claim", MONDAY, place=place), said("source", MINISTER, place=place)]
    return {"ann": spans, "bob": spans}


def gold_state(gold, place: int = 0) -> State:
    document_id = gold.workspace.document_rows()[place].id
    return gold.workspace.store.layers.get(document_id, GOLD).state


def test_what_is_unanimous_is_shown_first_and_accepted_only_with_the_switch(make_gold):
    one_more = {"ann": [said("claim", VALLEY, place=2)], "bob": []}
    gold = make_gold(alike(), one_more)
    gold.press("U")
    preview = dialog(AcceptDialog)
    lines = [line.replace("\u2068", "").replace("\u2069", "") for line in preview.texts()]
    assert lines[0] == "Everybody who is done marked these alike: 2, in documents: 1."
    assert sorted(lines[1:3]) == ["claim: 1", "source: 1"]
    assert not preview.do.isEnabled()
    preview.reject()
    gold.wait()
    assert gold.gold() == []
    gold.press("U")
    preview = dialog(AcceptDialog)
    preview.switch.click()
    gold.press("Return")  # with the switch on it means what was switched on
    assert gold.gold() == ["source  “قال الوزير 😀”", "claim  “Monday”"]
    assert gold.said == "Accepted: 2, in documents: 1."
    assert len(gold.queue()) == 1
    gold.press("Ctrl+Z")
    assert gold.gold() == []
    assert gold.frame.front is gold.page
    assert len(gold.queue()) == 3


def test_a_text_in_which_nobody_marked_anything_is_accepted_from_the_list_of_what_waits(
    make_gold,
):
    gold = make_gold({"ann": [], "bob": []}, alike(2))
    gold.press("U")
    assert "Documents in which nobody marked anything: 1." in dialog(AcceptDialog).texts()
    gold.press("Space", "Return")
    assert gold.said == "Accepted: 2, in documents: 2."
    assert gold_state(gold) is gold_state(gold, 1) is State.DONE
    gold.press("Ctrl+Z")
    assert gold_state(gold) is State.OPEN
    assert gold.said == ""


def test_nothing_unanimous_cannot_be_accepted(make_gold):
    gold = make_gold({"ann": [said("claim", MONDAY)], "bob": [said("source", MONDAY)]})
    gold.press("U")
    preview = dialog(AcceptDialog)
    assert not preview.switch.isEnabled()
    preview.reject()


def test_estimates_say_that_they_are_guesses_and_when_there_are_too_few(gold):
    gold.press("R")
    report = dialog(ReportDialog)
    assert "Guesses of models: they may order the queue, and decide nothing." in report.text()
    assert "MACE needs 60 clusters, and there are 4." in report.text()
    report.reject()


def test_estimates_order_the_queue_and_stand_beside_each_case(make_gold):
    fragments = [(start, start + 1) for start in range(6, 60) if start % 2]
    texts = []
    for place in (1, 2, 3):
        all_of_it = [said("claim", each, place=place) for each in fragments]
        others = [
            said("source" if number % 5 == 0 else "claim", each, place=place)
            for number, each in enumerate(fragments)
        ]
        texts.append({"ann": all_of_it, "bob": all_of_it, "cy": others})
    gold = make_gold(*texts)
    gold.press("H")
    gold.choose_in(gold.page.queue.order, Order.ESTIMATE)
    report = dialog(ReportDialog)
    assert "MACE" in report.text()
    assert "(n = 81)" in report.text()
    assert not any(name in report.text() for name in ("ann", "bob"))
    report.reject()
    gold.wait()
    model, unsure = gold.page.queue.model, gold.page.bench.adjudication.uncertainty
    shown = [unsure[model.item(row).key] for row in range(model.rowCount())]
    assert shown == sorted(shown, reverse=True)
    assert shown[0] > shown[-1]
    gold.choose_item(0)
    assert any(line.startswith("A model's guess, no verdict: ") for line in gold.facts())


def test_gold_that_is_done_and_open_again_is_given_back(make_gold):
    gold = make_gold(alike())
    gold.press("M", "M")
    assert gold_state(gold) is State.DONE
    document_id = gold.workspace.document_rows()[0].id
    late = a_span(document_id, "ann", (at(VALLEY),), label="claim")
    gold.workspace.do(AddSpan(late), "Merge", lead=True)
    gold.wait()
    assert "documents open again: 1" in gold.page.progress.sentence.whole()
    gold.press("O")
    assert gold.said == "Documents whose gold was given back: 1."
    assert gold_state(gold) is State.RETURNED


def test_a_case_is_pinned_to_the_guideline_by_a_lead(gold):
    before = gold.workspace.scheme().version
    gold.press("G")
    pin = dialog(PinDialog)
    assert pin.field.toPlainText() == "claim  “Monday”"
    assert not pin.as_example.isEnabled()  # gold has nothing of it yet
    pin.field.setPlainText("Days are sources 😀.")
    pin.do.click()
    gold.wait()
    assert gold.workspace.scheme().cases[-1] == "Days are sources 😀."
    assert gold.workspace.scheme().version == before + 1
    assert gold.said == "It stands in the guideline now."


def test_a_settled_span_is_pinned_as_an_example(gold):
    gold.press("2")
    gold.choose_in(gold.page.queue.state, "")
    gold.choose_item(0)
    gold.press("G")
    pin = dialog(PinDialog)
    pin.as_example.click()
    pin.field.setPlainText("Says when.")
    pin.do.click()
    gold.wait()
    (example,) = gold.workspace.scheme().label("source").examples
    assert (example.span, example.why) == ("Monday", "Says when.")


def test_a_lead_who_is_no_reviewer_cannot_accept(gold):
    gold.frame.close_corpus()
    gold.open(LEA.id)
    assert not gold.is_enabled("adjudicate.unanimous")
    assert gold.is_enabled("adjudicate.estimates")
    assert gold.is_enabled("adjudicate.pin")
