"""What an import does with what does not fit, tried before anything is stored."""

import json

import pytest

from annotator.formats.exchange import Outgoing, PersonLayer
from annotator.formats.native_rows import native_line
from annotator.model.document import Document
from annotator.model.layer import Layer, LayerContent
from annotator.model.span import Span
from annotator.services.transfer import OnDrift, OnUnknown
from annotator.ui.dialogs.report import ReportDialog
from tests.ui.import_driver import EVENTS, MARKS, TEXT, ImportDriver, brat


@pytest.fixture
def importing(window):
    return ImportDriver(window)


@pytest.fixture
def folder(importing):
    return importing.folder("news", dam_txt=TEXT, dam_ann=brat(MARKS, *EVENTS))


def test_what_has_no_place_is_refused_left_out_or_added(importing, folder):
    importing.go_to_names(folder)
    importing.decide("label", "Doubt", "claim")
    importing.decide("attribute", "Sure", "certainty")
    importing.go_on()
    decisions = importing.dialog.decisions
    assert decisions.on_unknown() is OnUnknown.REFUSE
    assert "Nothing would come in" in importing.outcome()
    assert "No place in the scheme for the value “no”" in importing.outcome()
    assert "value certainty = no (claim)" in decisions._growth.text()
    assert not importing.dialog.do_import.isEnabled()
    importing.answer(decisions.unknown, OnUnknown.ADD)
    assert importing.dialog.do_import.isEnabled()
    assert "No place" not in importing.outcome()
    importing.answer(decisions.unknown, OnUnknown.SKIP)
    assert "No place in the scheme for the value “no”" in importing.outcome()
    importing.finish()
    importing.window.dialog(ReportDialog).reject()
    assert ("claim", "disagreed", {}) in importing.layers()["imported", "dam"]


def a_drifted_folder(importing):
    away = TEXT.index("safe")
    wrong = f"T8\tContent {away} {away + 4}\tmayor\nT9\tContent 3 8\tnowhere"
    return importing.folder("drift", dam_txt=TEXT, dam_ann=brat(MARKS[:1], wrong))


def test_drift_is_listed_with_both_texts_and_stops_unless_decided(importing):
    importing.go_to_names(a_drifted_folder(importing))
    importing.go_on()
    decisions = importing.dialog.decisions
    table = decisions.drifts
    cells = [
        [table.item(row, column).text() for column in range(5)]
        for row in range(table.rowCount())
    ]
    assert cells[0] == ["dam.ann:2", "Content", "mayor", "safe", "6-11"]
    assert cells[1][2:] == ["nowhere", "he ma", "nowhere: left out"]
    assert "text stands elsewhere: 2" in decisions.drift.question.text()
    assert decisions.on_drift() is OnDrift.STOP
    assert "dam.ann:2" in importing.outcome()
    assert not importing.dialog.do_import.isEnabled()
    importing.answer(decisions.drift, OnDrift.RE_ANCHOR)
    assert "moved to [6, 11)" in importing.outcome()
    importing.finish()
    report = importing.window.dialog(ReportDialog)
    assert "moved to [6, 11)" in report.text()
    report.reject()
    assert ("claim", "mayor", {}) in importing.layers()["imported", "dam"]


def test_drifted_spans_are_left_out_if_that_is_chosen(importing):
    importing.go_to_names(a_drifted_folder(importing))
    importing.go_on()
    importing.answer(importing.dialog.decisions.drift, OnDrift.SKIP)
    importing.finish()
    importing.window.dialog(ReportDialog).reject()
    labels = [label for label, _, _ in importing.layers()["imported", "dam"]]
    assert labels == ["attribution"]


def test_decisions_reach_files_that_are_read_in_a_way_of_their_own(importing):
    folder = a_drifted_folder(importing)
    importing.add(folder)
    importing.reading.foreign.person.setEditText("Lisa")
    importing.reading.foreign.person.lineEdit().editingFinished.emit()
    assert importing.table()[0][3] == "Lisa"
    importing.go_to(importing.dialog.decisions)
    importing.answer(importing.dialog.decisions.drift, OnDrift.RE_ANCHOR)
    importing.finish()
    importing.window.dialog(ReportDialog).reject()
    assert ("claim", "mayor", {}) in importing.layers()["Lisa", "dam"]


def test_the_unit_of_offsets_is_chosen_where_the_format_leaves_it_open(importing):
    start = TEXT.index("the dam") + 1  # counted in UTF-16: the face takes two
    line = {"id": 1, "text": TEXT, "label": [[start, start + 15, "Content"]]}
    importing.add(importing.file("doccano.jsonl", json.dumps(line) + "\n"))
    assert importing.table()[0][1] == "doccano"
    importing.go_on()
    assert importing.marked() == ["he dam is safe."]
    importing.go_back()
    importing.choose_in(importing.reading.foreign.unit, "UTF-16")
    importing.go_on()
    assert importing.marked() == ["the dam is safe"]
    importing.dialog.reject()


def test_a_file_that_is_wrong_is_said_on_the_first_page(importing):
    importing.add(importing.folder("bad", dam_txt=TEXT, dam_ann="T1\tContent x y\tno\n"))
    importing.go_on()
    assert importing.dialog.page() is importing.page
    assert "dam.ann:1" in importing.dialog.outcome()
    importing.dialog.reject()


def test_decisions_stay_when_a_person_goes_back_and_adds_a_file(importing, folder):
    importing.go_to_names(folder)
    importing.decide("label", "Junk", "quantity")
    importing.go_back()
    importing.go_back()
    assert importing.dialog.page() is importing.page
    importing.add(importing.folder("more", x_txt="Other.", x_ann="T1\tOdd 0 5\tOther\n"))
    importing.go_to(importing.dialog.names)
    assert importing.becomes("label", "Junk") == "quantity"
    assert importing.becomes("label", "Odd") == "left out"
    importing.dialog.reject()


def test_texts_beside_annotations_come_in_too_and_a_bad_one_is_named(importing, folder):
    good, bad = importing.file("a.txt", "One."), importing.file("bad.txt", bytes(range(256)))
    importing.add(good, bad, folder)
    importing.go_to(importing.dialog.decisions)
    assert "Documents that would come in: 2" in importing.outcome()
    assert "bad.txt" in importing.outcome()
    importing.dialog.reject()


def test_annotations_without_any_name_need_no_page_of_names(importing):
    importing.add(importing.folder("bare", dam_txt=TEXT, dam_ann=""))
    importing.go_on()
    pages = importing.dialog.pages()
    if not importing.dialog._draft.names():
        assert importing.dialog.names not in pages
    importing.go_to(importing.dialog.decisions)
    assert importing.dialog.do_import.isEnabled()
    importing.dialog.reject()


def test_a_dialog_that_is_left_while_it_tries_stops(importing, folder):
    importing.go_to_names(folder)
    importing.dialog.next.click()
    importing.dialog.trial._delay.stop()
    importing.dialog.trial._begin()
    importing.dialog.reject()
    importing.window.settle()
    assert importing.documents() == []


def test_the_window_can_be_closed_while_an_import_is_tried(importing, folder):
    importing.go_to_names(folder)
    importing.dialog.next.click()
    importing.dialog.trial._delay.stop()
    importing.dialog.trial._begin()
    importing.window.window.close()
    assert not importing.window.window.is_open
    importing.dialog.reject()


def test_what_the_mapping_leaves_out_is_said_and_added_at_once(importing, folder):
    importing.add(folder)
    importing.go_to(importing.dialog.decisions)
    decisions = importing.dialog.decisions
    said = decisions._left.text()
    assert "Spans that the mapping leaves out: 2 of 6" in said
    assert "label Junk; label Doubt" in said
    assert "Attribution" not in said
    assert "spans labelled “Junk”" in importing.outcome()
    decisions.keep.click()
    importing.wait_for_trial()
    assert not decisions._left.isVisible()
    assert not decisions.keep.isVisible()
    assert "label Junk" in decisions._growth.text()
    assert "spans labelled “Junk”" not in importing.outcome()
    importing.finish()
    importing.window.dialog(ReportDialog).reject()
    labels = {label for label, _, _ in importing.layers()["imported", "dam"]}
    assert {"Junk", "Doubt"} < labels


def a_native_file(importing, label):
    span = Span("s1", "d1", "", label, ((4, 7),))
    layer = PersonLayer("Ada", LayerContent(Layer("d1", ""), (span,)))
    document = Document("d1", "dam", "The dam is safe.")
    return importing.file("other.jsonl", native_line(Outgoing(document, (layer,))) + "\n")


def test_names_of_another_corpus_are_refused_left_out_or_added(importing):
    importing.add(a_native_file(importing, "dam"))
    importing.dialog.do_import.click()
    importing.wait_for_job()
    importing.wait_for_trial()
    decisions = importing.dialog.decisions
    assert importing.dialog.page() is decisions
    assert "label dam" in decisions._growth.text()
    assert "choose to skip them or to add them" in importing.outcome()
    assert not importing.dialog.do_import.isEnabled()
    importing.go_back()
    importing.dialog.do_import.click()
    importing.wait_for_job()
    importing.wait_for_trial()
    importing.answer(decisions.unknown, OnUnknown.ADD)
    importing.finish()
    assert importing.layers()["Ada", "dam"] == [("dam", "dam", {})]


def test_names_that_are_here_too_come_in_without_a_question(importing):
    importing.add(a_native_file(importing, "claim"))
    importing.finish()
    importing.window.settle()
    assert importing.layers()["Ada", "dam"] == [("claim", "dam", {})]
