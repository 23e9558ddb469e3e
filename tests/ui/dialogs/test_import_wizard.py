"""Annotations of other programs: looked at, named, tried and brought in."""

import json

import pytest
from PySide6.QtWidgets import QApplication

from annotator.model.mapping import Join, LabelTarget
from annotator.services.mapping import read_mapping
from annotator.services.transfer import OnUnknown
from annotator.ui.dialogs.report import ReportDialog
from tests.ui.import_driver import EVENTS, MARKS, TEXT, ImportDriver, brat


@pytest.fixture
def importing(window):
    return ImportDriver(window)


@pytest.fixture
def folder(importing):
    return importing.folder("news", dam_txt=TEXT, dam_ann=brat(MARKS, *EVENTS))


def test_a_folder_of_annotations_is_one_row_and_asks_for_more_steps(importing, folder):
    importing.add(folder)
    assert [row[:2] for row in importing.table()] == [["news/", "brat"]]
    assert importing.shown_text() == TEXT
    assert importing.dialog.next.isVisible()
    assert not importing.dialog.do_import.isVisible()
    assert importing.dialog._heading.text() == "Step 1 of 4: Files"
    importing.page.remove_chosen()
    importing.add(importing.file("plain.txt", "One."))
    assert not importing.dialog.next.isVisible()
    assert not importing.dialog._heading.isVisible()
    assert importing.dialog.do_import.isEnabled()
    importing.dialog.reject()


def test_a_folder_is_dropped_on_the_dialog(importing, folder):
    assert importing.window.drop(folder, on=importing.dialog)
    assert importing.table()[0][0] == "news/"
    importing.dialog.reject()


def test_a_folder_can_be_read_as_mere_texts_instead(importing, folder):
    importing.add(folder)
    importing.choose_in(importing.reading._format, "text")
    assert importing.shown_text() == TEXT
    assert importing.table()[0][1] == "text"
    importing.finish()
    assert [each.text for each in importing.documents()] == [TEXT]
    assert importing.layers() == {}


def test_a_folder_without_files_of_the_chosen_format_says_so(importing, folder):
    importing.add(folder)
    importing.choose_in(importing.reading._format, "parquet")
    assert "no file in this folder ends in .parquet" in importing.reading._trouble.text()
    importing.dialog.reject()


def test_the_first_documents_are_shown_with_their_spans(importing, folder):
    importing.add(folder)
    importing.go_on()
    samples = importing.dialog.samples
    assert samples.summary() == "Documents: 1. Spans: 6. Relations: 4. Read as: brat (1)."
    assert samples.layers.currentText() == "imported (spans: 6)"
    assert "the dam is safe" in importing.marked()
    assert importing.sample_rows()[0] == ("Source", "The mayor", "2-11", "")
    assert ("Doubt", "disagreed", "53-62", "Sure = no") in importing.sample_rows()
    samples.table.setCurrentCell(0, 0)
    assert samples.text.textCursor().selectedText() == "The mayor"
    importing.dialog.reject()


def test_every_layer_of_a_document_can_be_looked_at(importing):
    more = importing.folder("two", **{"dam_txt": TEXT, "a/dam_ann": brat(MARKS[:1])})
    importing.file("two/a/dam.txt", TEXT)
    importing.file("two/b/dam.txt", TEXT)
    importing.file("two/b/dam.ann", brat(MARKS[2:4]))
    importing.add(more)
    importing.go_on()
    documents = importing.dialog.samples.documents
    seen = set()
    for row in range(documents.count()):
        documents.setCurrentRow(row)
        layers = importing.dialog.samples.layers
        for place in range(layers.count()):
            layers.setCurrentIndex(place)
            seen.add((layers.currentText(), tuple(importing.marked())))
    assert ("a (spans: 1)", ("The mayor",)) in seen
    assert ("b (spans: 2)", ("the dam is safe", "experts")) in seen
    importing.dialog.reject()


def test_names_come_with_proposals_and_are_brought_in_by_them(importing, folder):
    importing.go_to_names(folder)
    assert importing.becomes("label", "Source") == "attribution (part = source)"
    assert importing.becomes("label", "Content") == "claim"
    assert importing.becomes("label", "Junk") == "left out"
    assert importing.becomes("relation", "Source") == "in pairs"
    assert importing.becomes("pairs of links", "Source + Content") == "attributes"
    form = importing.choose_name("pairs of links", "Source + Content")
    assert "a link “Source” to a span A and a link “Content” to a span B" in form._about.text()
    importing.go_on()
    assert "Documents that would come in: 1" in importing.outcome()
    assert "Left out: spans labelled “Junk”: 1" in importing.outcome()
    assert importing.documents() == []
    importing.finish()
    importing.window.dialog(ReportDialog).reject()
    assert importing.layers()["imported", "dam"] == [
        ("attribution", "The mayor", {"part": "source"}),
        ("attribution", "said", {"part": "cue"}),
        ("claim", "the dam is safe", {}),
    ]
    importing.window.run("edit.undo")
    assert importing.documents() == []


def test_a_label_becomes_another_or_a_new_one_or_is_left_out(importing, folder):
    importing.go_to_names(folder)
    importing.decide("label", "Junk", "quantity")
    importing.choose_name("label", "Junk").facts.fields["form"].choice.setCurrentText("exact")
    assert importing.becomes("label", "Junk") == "quantity (form = exact)"
    importing.decide("label", "Content", "(leave out)")
    importing.decide("label", "Doubt", "doubting")
    assert importing.becomes("label", "Doubt") == "doubting (new)"
    importing.decide("label", "Cue", "cueing")
    assert importing.becomes("label", "Cue") == "cueing (new)"
    importing.go_on()
    assert importing.dialog.decisions.on_unknown() is OnUnknown.ADD
    assert "label doubting" in importing.dialog.decisions._growth.text()
    importing.finish()
    importing.window.dialog(ReportDialog).reject()
    labels = [(label, text) for label, text, _ in importing.layers()["imported", "dam"]]
    assert ("doubting", "disagreed") in labels
    assert ("quantity", "experts", {"form": "exact"}) in importing.layers()["imported", "dam"]
    assert "claim" not in {label for label, _ in labels}
    scheme = importing.window.page.workspace.scheme()
    assert "doubting" in {label.name for label in scheme.labels}


def test_attributes_values_relations_and_people_are_named(importing, folder):
    importing.go_to_names(folder)
    importing.decide("label", "Doubt", "claim")
    importing.decide("label", "Junk", "claim")
    importing.decide("attribute", "Sure", "certainty")
    assert importing.becomes("value", "Sure = no") == "no (new)"
    importing.decide("value", "Sure = no", "hedged")
    assert importing.becomes("value", "Sure = no") == "hedged"
    importing.decide("relation", "about", "same_claim")
    importing.choose_name("relation", "about").reverse.setChecked(True)
    assert importing.becomes("relation", "about") == "same_claim, turned round"
    importing.decide("person", "imported", "Ada")
    importing.choose_name("pairs of links", "Source + Content").made.setChecked(False)
    assert importing.becomes("pairs of links", "Source + Content") == "left out"
    importing.go_on()
    importing.finish()
    layers = importing.layers()
    assert ("claim", "disagreed", {"certainty": "hedged"}) in layers["Ada", "dam"]
    workspace = importing.window.page.workspace
    row = workspace.document_rows()[0]
    ada = next(person for person in workspace.people() if person.name == "Ada")
    links = workspace.store.relations.of_layer(row.id, ada.id)
    spans = {span.id: span for span in workspace.store.spans.of_layer(row.id, ada.id)}
    ends = {
        (link.type, spans[link.source_id].start, spans[link.target_id].start) for link in links
    }
    assert ends == {
        ("same_claim", TEXT.index("the dam"), TEXT.index("experts")),
        ("attributes", TEXT.index("said"), TEXT.index("the dam")),
    }


def test_a_mapping_is_saved_and_used_again(importing, folder):
    path = importing.window.folder / "names.json"
    importing.go_to_names(folder)
    importing.decide("label", "Junk", "quantity")
    importing.dialog.names.save(path)
    assert "Saved as" in importing.dialog.names.said()
    mapping = read_mapping(path)
    assert mapping.labels["Junk"] == LabelTarget("quantity")
    assert Join("Source", "Content", "attributes") in mapping.joins
    importing.decide("label", "Junk", "(leave out)")
    importing.dialog.names.load(path)
    assert importing.becomes("label", "Junk") == "quantity"
    importing.dialog.names._again.click()
    assert importing.becomes("label", "Junk") == "left out"
    importing.dialog.reject()


def test_a_mapping_that_is_none_says_why_and_changes_nothing(importing, folder):
    importing.go_to_names(folder)
    before = importing.names()
    path = importing.file("wrong.json", json.dumps({"format": "annotator-map/1", "labels": 3}))
    importing.dialog.names.load(path)
    assert "wrong.json" in importing.dialog.names.said()
    assert importing.names() == before
    importing.dialog.reject()


def test_saving_asks_before_it_replaces(importing, folder):
    path = importing.file("names.json", "mine")
    importing.go_to_names(folder)
    importing.dialog.names._save_unless_there(path)
    box = QApplication.activeModalWidget()
    box.reject()
    importing.window.settle()
    assert path.read_text() == "mine"
    importing.dialog.names._save_unless_there(path)
    QApplication.activeModalWidget().buttons()[0].click()
    importing.window.settle()
    assert read_mapping(path).labels["Content"] == LabelTarget("claim")
    importing.dialog.reject()


def test_the_keyboard_alone_brings_annotations_in(importing, folder):
    window = importing.window
    importing.add(folder)
    window.press("Return")
    importing.wait_for_job()
    assert importing.dialog.page() is importing.dialog.samples
    window.press("Alt+N")
    window.wait(importing.dialog.names.table.hasFocus)
    window.press("Down")
    window.press("Alt+C")
    assert importing.dialog.names.form.target.choice.hasFocus()
    window.press("Alt+N")
    window.wait(importing.dialog.do_import.isEnabled)
    window.press("Alt+I")
    window.dialog(ReportDialog).reject()
    assert len(importing.documents()) == 1


def test_what_is_left_out_is_added_all_at_once(importing, folder):
    importing.go_to_names(folder)
    importing.dialog.names._keep.click()
    assert importing.becomes("label", "Junk") == "Junk (new)"
    assert importing.becomes("label", "Attribution") == "left out"
    importing.go_on()
    importing.finish()
    labels = {label for label, _, _ in importing.layers()["imported", "dam"]}
    assert labels == {"attribution", "claim", "Junk", "Doubt"}


def test_documents_of_one_title_are_told_apart(importing):
    for name in ("one", "two"):
        importing.file(f"{name}/same.conll", f"{name} B-PER\n")
    importing.add(importing.window.folder / "texts")
    importing.go_on()
    documents = importing.dialog.samples.documents
    texts = [documents.item(row).text() for row in range(documents.count())]
    assert texts == ["same (one/same.conll)", "same (two/same.conll)"]
    importing.dialog.reject()
