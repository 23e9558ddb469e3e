"""Tables, squares, charts and definitions: sorted, copied, explained by keys alone."""

import re

from PySide6.QtGui import QGuiApplication

from annotator.services.agreement import Choice
from annotator.ui.pages.agreement.defining import DefinitionsDialog
from annotator.ui.pages.agreement.words import value_text


def test_a_table_is_sorted_by_the_column_of_the_current_cell(agreeing):
    parts = agreeing.page.parts
    agreeing.show(parts)
    parts.choose("document")
    before = parts.parts.texts()
    column = parts.parts.cells.heads.index("Exact F1")
    parts.parts.go_to(0, column)
    agreeing.press("S")
    down = [row[column] for row in parts.parts.texts()]
    known = [float(text) for text in down if text != "—"]
    assert known == sorted(known, reverse=True)
    assert down[: len(known)] == [text for text in down if text != "—"]
    agreeing.press("S")
    up = [float(row[column]) for row in parts.parts.texts() if row[column] != "—"]
    assert up == known[::-1]
    parts.choose("label")
    parts.choose("document")
    assert parts.parts.texts() == before
    parts.parts.go_to(0, 0)
    agreeing.press("S")
    titles = [row[0] for row in parts.parts.texts()]
    assert titles == sorted(titles)


def test_a_sorted_row_still_opens_what_is_its_own(agreeing):
    parts = agreeing.page.parts
    agreeing.show(parts)
    parts.choose("document")
    column = parts.parts.cells.heads.index("Boundary")
    parts.parts.go_to(0, column)
    agreeing.press("S")
    title, count = parts.parts.texts()[0][0], int(parts.parts.texts()[0][column])
    rows = agreeing.open_cell(parts.parts, 0, column)
    assert count > 0
    assert 2 * len(rows) == count
    assert all(row.startswith(title) for row in rows)


def test_a_table_is_copied_with_its_heads(agreeing):
    pairs = agreeing.page.pairs
    agreeing.show(pairs)
    agreeing.press("Ctrl+C")
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0] == "\tann\tbob\tcy"
    assert [line.split("\t")[0] for line in lines[1:]] == ["ann", "bob", "cy"]


def test_the_square_of_pairs_is_symmetric_and_opens_a_pair(agreeing):
    pairs, report = agreeing.page.pairs, agreeing.page.report
    agreeing.show(pairs)
    for key in ("cohen_kappa", "exact_f1"):
        pairs.figure.setCurrentIndex(pairs.figure.findData(key))
        texts = pairs.square.texts()
        assert texts == [list(row) for row in zip(*texts, strict=True)]
        assert texts[0][1] == value_text(report.by_pair["ann", "bob"].figures[key].value)
    rows = agreeing.open_cell(pairs.square, 2, 1)
    assert rows
    assert all("bob: " in row and "cy: " in row for row in rows)


def test_the_square_of_labels_opens_the_pairs_of_spans_that_it_counts(agreeing):
    labels, report = agreeing.page.labels, agreeing.page.report
    agreeing.show(labels)
    rows = agreeing.open_cell(labels.square, 0, 1)
    assert len(rows) == report.confusion[0][1] > 0
    assert all("claim" in row and "source" in row for row in rows)


def test_attributes_and_relations_open_what_differs(agreeing):
    details = agreeing.page.details
    agreeing.show(details)
    rows = agreeing.open_cell(details.attributes, 0, 2)
    assert rows
    assert all("Attribute: tone" in row and "calm" in row for row in rows)
    agreeing.show(details)
    rows = agreeing.open_cell(details.relations, 0, 2)
    assert rows
    assert all("Relation: leads to" in row and "→" in row for row in rows)
    assert agreeing.page.disputes.view.texts()


def test_the_definition_of_the_current_cell_is_one_key_away(agreeing):
    expert = agreeing.page.expert
    agreeing.show(expert)
    names = [row[0] for row in expert.overall.texts()]
    expert.overall.go_to(names.index("Gwet’s AC1"), 1)
    agreeing.press("D")
    dialog = agreeing.desk.dialog(DefinitionsDialog)
    assert dialog.first.text().startswith("Gwet’s AC1: AC1 of the characters")
    assert "Krippendorff" in dialog.text.toPlainText()
    dialog.reject()


def test_charts_are_drawn_when_somebody_sees_them_and_open_their_places(agreeing):
    charts, report = agreeing.page.charts, agreeing.page.report
    assert charts._drawn is None
    agreeing.show(charts)
    agreeing.wait()
    assert all(picture.isVisibleTo(charts) for picture in charts.plots.values())
    texts = charts.distances.texts()
    assert sum(int(row[1]) for row in texts) == report.boundaries.overall.matches
    row = next(place for place, row in enumerate(texts) if place and int(row[2]))
    rows = agreeing.open_cell(charts.distances, row, 2)
    assert len(rows) == int(texts[row][2])
    assert all("Boundary" in each for each in rows)
    agreeing.show(charts)
    batches = [row[0] for row in charts.trend.texts()]
    assert batches == list(report.by_batch)


def test_starts_and_ends_are_beside_each_other_where_there_is_room(agreeing):
    charts = agreeing.page.charts
    agreeing.show(charts)
    agreeing.frame.resize(700, 600)
    agreeing.wait()
    starts, ends = charts.plots["starts"], charts.plots["ends"]
    assert starts.x() == ends.x()
    agreeing.frame.resize(1900, 900)
    agreeing.wait()
    assert starts.y() == ends.y()


def test_no_name_is_lit_before_the_keyboard_is_there(agreeing):
    names = agreeing.page.form.people
    assert not names.selectionModel().hasSelection()
    names.setFocus()
    agreeing.desk.settle()
    assert names.selectionModel().hasSelection()


def test_only_this_crosses_what_figures_are_broken_down_by(agreeing):
    page = agreeing.page
    agreeing.show(page.parts)
    for by, name in (("batch", "second"), ("pair", "ann and cy"), ("label", "claim")):
        page.parts.choose(by)
        names = [row[0] for row in page.parts.parts.texts()]
        page.parts.parts.go_to(names.index(name), 3)
        agreeing.press("O")
    choice = page.report.choice
    assert (choice.batches, choice.people, choice.labels) == (
        ("second",),
        ("ann", "cy"),
        ("claim",),
    )
    assert list(page.report.by_pair) == [("ann", "cy")]
    page.parts.choose("document")
    title = page.parts.parts.texts()[0][0]
    page.parts.parts.go_to(0, 0)
    agreeing.press("O")
    assert [each.title for each in page.report.by_document] == [title]
    assert title in page.form._one.text()
    page.parts.choose("person")
    page.parts.parts.go_to(0, 0)
    agreeing.press("O")
    assert "no label, pair, batch or document" in agreeing.desk.said
    agreeing.press("A")
    assert page.report.choice == Choice()
    assert not page.form._one.isVisible()


def test_people_can_be_without_names_in_list_and_text(agreeing):
    page = agreeing.page
    agreeing.show(page.overview)
    rows = agreeing.open_cell(page.overview.kinds, 1, 0)
    first = page.disputes.current()
    assert "ann: " in " ".join(rows)
    page.disputes.anonymous.setChecked(True)
    agreeing.wait()
    told = " ".join([*agreeing.listed(), *(each for each, _ in page.disputes.view.answers())])
    assert not re.search(r"\b(ann|bob|cy)\b", told)
    assert page.disputes.current() == first
    page.disputes.everybody.setChecked(True)
    agreeing.wait()
    assert len(page.disputes.view.texts()) > 2
    page.disputes.anonymous.setChecked(False)
    assert agreeing.listed() == rows


def test_the_page_works_by_keys_alone(agreeing):
    page = agreeing.page
    assert page.overview.figures.hasFocus() or page.overview.kinds.hasFocus()
    page.overview.kinds.setFocus()
    agreeing.press("Down", "Down")
    assert "Label" in page.overview.told()
    agreeing.press("Return")
    assert page.disputes.list.hasFocus()
    agreeing.press("Return")
    assert any(text.hasFocus() for text in page.disputes.view.texts())
