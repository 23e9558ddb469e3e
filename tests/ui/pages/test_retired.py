"""Labels, values and relations that are retired: kept and shown, offered for nothing new."""

from dataclasses import replace

import pytest

from annotator.model.scheme_change import (
    ChangeAttribute,
    ChangeLabel,
    ChangeRelationType,
    Holder,
    Place,
)
from annotator.model.scheme_change_labels import retired_label
from annotator.model.scheme_files import default_scheme
from annotator.services.annotating import link, set_attribute
from annotator.services.jobs import finish
from annotator.services.scheming import change_scheme
from annotator.ui.panels.labels import ORDER, RETIRED

SCHEME = default_scheme()
QUANTITY = SCHEME.label("quantity")
KIND = next(one for one in QUANTITY.attributes if one.name == "kind")
WHERE = Place(Holder.LABEL, "quantity")
MONEY = ChangeAttribute(WHERE, "kind", replace(KIND, retired_values=("money",)))


@pytest.fixture
def retiring(page):
    """Give a function that changes the scheme under a claim and a quantity that are linked."""

    def call(*changes, kind="money"):
        claim = page.mark("left the valley", "1")
        number = page.mark("around 60 people", "3")
        workspace = page.page.stage.workspace
        if kind is not None:
            number = set_attribute(workspace, number, "kind", kind)
        link(workspace, number, claim, "quantifies")
        finish(change_scheme(workspace, changes))
        page.reopen()
        return page

    return call


def rows(page):
    model = page.page.panes.labels.model
    return [model.index(row) for row in range(model.rowCount())]


def test_a_retired_label_is_shown_where_it_is_and_has_no_key(retiring):
    page = retiring(ChangeLabel("quantity", retired_label(QUANTITY)))
    assert ("quantity", "around 60 people") in page.highlighted()
    shown = {index.data(): index for index in rows(page)}
    assert shown["quantity"].data(RETIRED)
    assert shown["quantity"].data(ORDER) == 2
    assert "retired" in page.spoken_label("quantity")
    page.select("The mayor")
    page.press("3")
    assert len(page.marked()) == 2
    known = {command.id for command in page.page.commands.all()}
    assert "label.mark.claim" in known
    assert "label.mark.quantity" not in known


def test_a_click_on_a_retired_label_says_why_nothing_is_marked(retiring):
    page = retiring(ChangeLabel("quantity", retired_label(QUANTITY)))
    page.select("The mayor")
    page.click_label("quantity")
    assert len(page.marked()) == 2
    assert "retired" in page.said


def test_a_retired_label_is_gone_from_the_list_with_its_last_span(retiring):
    page = retiring(ChangeLabel("quantity", retired_label(QUANTITY)))
    page.click_on("around 60 people")
    page.press("Delete")
    assert "quantity" not in [index.data() for index in rows(page)]
    assert [index.data(ORDER) for index in rows(page)] == [0, 1, 3]
    page.press("Ctrl+Z")
    assert "quantity" in [index.data() for index in rows(page)]


def test_a_span_may_leave_a_retired_label_but_none_may_take_it(retiring):
    page = retiring(ChangeLabel("quantity", retired_label(QUANTITY)))
    panel = page.page.panes.span
    page.click_on("left the valley")
    others = ["claim", "attribution", "unverifiable detail"]
    assert [panel.label.itemText(place) for place in range(panel.label.count())] == others
    page.click_on("around 60 people")
    assert panel.label.currentText() == "quantity"
    assert panel.label.count() == 4
    page.click_on("left the valley")
    assert panel.label.count() == 3
    assert panel.label.currentText() == "claim"


def test_a_retired_value_is_offered_only_where_it_is_set(retiring):
    page = retiring(MONEY)
    page.click_on("around 60 people")
    editor = page.page.panes.span.editors["kind"]
    assert editor.field.currentText() == "money"
    page.mark("10 %", "3")
    editor = page.page.panes.span.editors["kind"]
    assert editor.field.findData("money") < 0
    assert editor.field.currentText() == "—"


@pytest.mark.parametrize(("kind", "is_shown"), [("money", True), (None, False)])
def test_a_retired_attribute_is_asked_for_only_where_it_is_set(retiring, kind, is_shown):
    retired = ChangeAttribute(WHERE, "kind", replace(KIND, retired=True, required=False))
    page = retiring(retired, kind=kind)
    page.click_on("around 60 people")
    assert ("kind" in page.page.panes.span.editors) is is_shown


def test_a_retired_relation_stays_but_is_not_offered(retiring):
    kind = replace(SCHEME.relation_type("quantifies"), retired=True)
    page = retiring(ChangeRelationType("quantifies", kind))
    assert [one.type for one in page.page.desk.relations.values()] == ["quantifies"]
    scheme = page.page.desk.scheme
    assert scheme.offered_relation_types("quantity", "claim") == ()
    assert scheme.relation_types_between("quantity", "claim") != ()
