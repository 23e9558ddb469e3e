"""The lists beside the text: they touch the rows that an edit touched, and no others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QObject

from annotator.model.scheme_files import default_scheme
from annotator.model.span import reading_order
from annotator.services.annotating import (
    erase,
    link,
    mark,
    relabel,
    reshape,
    set_flag,
    spend_time,
    unlink,
)
from annotator.ui.panels.attribute_editors import typed_value
from annotator.ui.panels.desk import BULK, Desk
from annotator.ui.panels.documents_model import DocumentsModel
from annotator.ui.panels.labels import COUNT, LabelsModel
from annotator.ui.panels.relations import RelationsModel
from annotator.ui.panels.spans_model import SpansModel
from tests.makers import TEXT, a_corpus


class Table:
    """A desk with all models, and what they told."""

    def __init__(self, folder):
        self.workspace = a_corpus(folder, documents=3)
        self.owner = QObject()
        self.desk = Desk(self.workspace, self.owner)
        self.documents = DocumentsModel(self.workspace, self.owner)
        self.spans = SpansModel(self.desk, self.owner)
        self.labels = LabelsModel(self.desk, self.owner)
        self.relations = RelationsModel(self.desk, self.owner)
        self.told: list[tuple] = []
        self.workspace.feed.listen(self.desk.look_again)
        self.workspace.feed.listen(self.documents.look_again)
        self.ids = [row.id for row in self.documents.rows()]
        self.desk.open(self.ids[0])
        for name in ("documents", "spans", "labels", "relations"):
            self.listen(name, getattr(self, name))

    def listen(self, name, model):
        told = self.told.append
        model.modelReset.connect(lambda: told((name, "reset")))
        model.rowsInserted.connect(lambda _, first, last: told((name, "in", first, last)))
        model.rowsRemoved.connect(lambda _, first, last: told((name, "out", first, last)))
        model.dataChanged.connect(lambda a, b, *_: told((name, "same", a.row(), b.row())))

    def mark(self, label, *fragments):
        return mark(self.workspace, self.ids[0], label, fragments)

    def heard(self):
        told, self.told[:] = list(self.told), []
        return told

    def listed(self):
        return [self.spans.span_at(row) for row in range(self.spans.rowCount())]


@pytest.fixture
def table(tmp_path, qapp):
    made = Table(tmp_path)
    yield made
    made.workspace.close()


def test_a_new_span_touches_one_row_of_each_list(table):
    table.mark("claim", (4, 12))
    table.mark("quantity", (36, 45))
    table.heard()
    table.mark("claim", (13, 17))
    assert sorted(table.heard()) == [
        ("documents", "same", 0, 0),
        ("labels", "same", 0, 0),
        ("spans", "in", 1, 1),
    ]


def test_a_changed_span_stays_in_its_row_and_a_moved_one_moves(table):
    first = table.mark("claim", (4, 12))
    table.mark("quantity", (36, 45))
    table.heard()
    first = set_flag(table.workspace, first, "discuss")
    assert ("spans", "same", 0, 0) in table.heard()
    reshape(table.workspace, first, ((40, 50),))
    told = table.heard()
    assert ("spans", "out", 0, 0) in told
    assert ("spans", "in", 1, 1) in told


def test_the_list_of_one_label_takes_in_and_lets_go_what_gets_and_loses_the_label(table):
    late, early = table.mark("claim", (30, 40)), table.mark("quantity", (10, 20))
    first = table.mark("claim", (0, 5))
    table.spans.show_only("claim")
    assert table.listed() == [first, late]
    table.heard()
    relabel(table.workspace, early, "claim")
    assert [span.id for span in table.listed()] == [first.id, early.id, late.id]
    relabel(table.workspace, first, "quantity")
    assert [span.id for span in table.listed()] == [early.id, late.id]
    assert [each for each in table.heard() if each[0] == "spans"] == [
        ("spans", "in", 1, 1),
        ("spans", "out", 0, 0),
    ]
    table.spans.show_only("")
    assert [span.id for span in table.listed()] == [first.id, early.id, late.id]


def test_the_row_before_a_place_is_that_of_the_last_span_that_began(table):
    assert table.spans.row_before(0) == -1
    table.mark("claim", (10, 20))
    table.mark("claim", (30, 40))
    rows = [table.spans.row_before(place) for place in (0, 9, 10, 29, 30, 99)]
    assert rows == [0, 0, 0, 0, 1, 1]


def test_a_removed_span_leaves_its_row(table):
    span = table.mark("claim", (4, 12))
    table.heard()
    erase(table.workspace, [span])
    assert ("spans", "out", 0, 0) in table.heard()
    assert table.labels.index(0).data(COUNT) == 0


def test_a_row_can_be_read_as_long_as_it_is_there(table):
    span = table.mark("claim", (30, 40))
    table.desk.choose(span.id)
    read = []
    for moment in (table.desk.chosen_changed, table.spans.rowsAboutToBeRemoved):
        moment.connect(lambda *_: read.append([each.id for each in table.listed()]))
    erase(table.workspace, [span])
    assert read == [[span.id], [span.id]]
    assert table.listed() == []


def test_work_on_another_document_touches_only_its_row(table):
    mark(table.workspace, table.ids[2], "claim", [(4, 12)])
    assert set(table.heard()) == {("documents", "same", 2, 2)}


def test_time_spent_touches_no_span(table):
    table.mark("claim", (4, 12))
    table.heard()
    spend_time(table.workspace, table.ids[0], 5)
    assert set(table.heard()) == {("documents", "same", 0, 0)}


def test_a_bulk_of_spans_is_read_at_once(table):
    from annotator.model.ids import new_id
    from annotator.model.span import Span
    from annotator.services.edits import AddSpan, Batch

    places = [(at, to) for at in range(60) for to in range(at + 1, at + 10)]
    spans = [
        Span(new_id(), table.ids[0], table.workspace.person.id, "claim", (place,))
        for place in places
    ]
    assert len(spans) > BULK
    table.workspace.do(Batch(tuple(AddSpan(span) for span in spans)), "Mark", "")
    assert table.listed() == sorted(spans, key=reading_order)
    assert ("spans", "reset") in table.heard()
    assert table.labels.index(0).data(COUNT) == len(spans)


def test_links_are_listed_from_where_they_start(table):
    late = table.mark("attribution", (50, 60))
    early = table.mark("attribution", (0, 12))
    claim = table.mark("claim", (30, 40))
    first = link(table.workspace, late, claim, "attributes")
    link(table.workspace, early, claim, "attributes")
    shown = [table.relations.index(row).data() for row in range(2)]
    assert shown[0].startswith("attribution “The ministry”")
    assert all("→ attributes → claim" in line for line in shown)
    unlink(table.workspace, first)
    assert table.relations.rowCount() == 1


def test_the_chosen_span_goes_with_the_span(table):
    span = table.mark("claim", (4, 12))
    chosen = []
    table.desk.chosen_changed.connect(lambda: chosen.append(table.desk.chosen))
    table.desk.choose(span.id)
    after = relabel(table.workspace, span, "quantity")
    assert table.desk.chosen == after
    erase(table.workspace, [after])
    assert table.desk.chosen is None
    assert chosen == [span, None]


def test_an_excerpt_is_one_line_and_has_a_limit(table):
    span = table.mark("claim", (0, len(TEXT)))
    excerpt = table.desk.excerpt(span, 30)
    assert len(excerpt) == 30
    assert excerpt.endswith("…")
    assert "\n" not in table.desk.excerpt(span)


@given(
    edits=st.lists(
        st.tuples(
            st.integers(0, 90), st.integers(1, 20), st.sampled_from(["claim", "quantity"])
        ),
        max_size=12,
    ),
    removed=st.lists(st.integers(0, 30), max_size=6),
)
def test_the_list_is_always_what_is_stored(tmp_path_factory, qapp, edits, removed):
    table = Table(tmp_path_factory.mktemp("corpus"))
    try:
        seen = set()
        for start, length, label in edits:
            if (start, length, label) not in seen:
                seen.add((start, length, label))
                table.mark(label, (start, start + length))
        for place in removed:
            spans = table.listed()
            if spans:
                erase(table.workspace, [spans[place % len(spans)]])
        assert table.listed() == table.workspace.spans(table.ids[0])
        counts = dict.fromkeys(("claim", "quantity"), 0)
        for span in table.listed():
            counts[span.label] += 1
        assert table.labels.index(0).data(COUNT) == counts["claim"]
        assert table.labels.index(2).data(COUNT) == counts["quantity"]
    finally:
        table.workspace.close()


@pytest.mark.parametrize(
    ("typed", "value"), [("60", 60), (" 0.4 ", 0.4), ("1e3", 1000.0), ("-2", -2), ("", None)]
)
def test_numbers_are_read_as_they_are_typed(typed, value):
    attribute = number_attribute()
    assert typed_value(attribute, typed) == value


@pytest.mark.parametrize("typed", ["sixty", "nan", "inf", "1,000", "1 000", "0x10", "9" * 400])
def test_what_is_no_number_is_refused(typed):
    from annotator.model.errors import RuleBrokenError

    with pytest.raises(RuleBrokenError, match="Write a number"):
        typed_value(number_attribute(), typed)


def number_attribute():
    attributes = default_scheme().attributes_of("quantity")
    return next(each for each in attributes if each.name == "value_min")
