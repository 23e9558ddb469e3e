"""Chips: unique names, no collisions, nobody forgotten."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont

from annotator.model.scheme_files import default_scheme
from annotator.ui.text.chips import MORE, ChipTable, Wanted, chip_forms

LABELS = [label.name for label in default_scheme().labels]


def test_the_labels_of_the_default_scheme_are_readable_when_short():
    assert chip_forms(LABELS) == {
        "claim": ("claim", "c."),
        "attribution": ("attribution", "attr.", "a."),
        "quantity": ("quantity", "quant.", "q."),
        "unverifiable detail": ("unverifiable", "unv.", "u."),
    }


def test_labels_that_begin_alike_stay_apart():
    assert chip_forms(["event", "event time", "even", "x"]) == {
        "event": ("event",),
        "event time": ("event time", "event t."),
        "even": ("even",),
        "x": ("x",),
    }


@given(st.lists(st.text(alphabet="ab c", min_size=1, max_size=9), max_size=6, unique=True))
def test_no_two_labels_share_a_form(names):
    names = list({name.strip().casefold(): name.strip() for name in names}.values())
    forms = [form for own in chip_forms(names).values() for form in own]
    assert len(forms) == len(set(forms))
    assert set(chip_forms(names)) == set(names)


@pytest.fixture(scope="module")
def table(qapp_cls):
    from PySide6.QtWidgets import QApplication

    assert QApplication.instance() or qapp_cls([])
    return ChipTable(LABELS, QFont("DejaVu Sans", 12))


wanted_chips = st.lists(
    st.builds(
        Wanted,
        anchor=st.floats(0, 590),
        label=st.sampled_from(LABELS),
        span_ids=st.uuids().map(lambda unique: (str(unique),)),
        flagged=st.booleans(),
        noted=st.booleans(),
        continued=st.booleans(),
    ),
    max_size=40,
).map(lambda found: sorted(found, key=lambda chip: chip.anchor))


@given(wanted=wanted_chips)
def test_chips_never_overlap_nor_leave_the_line(table, wanted):
    placed = table.placed(wanted, 0.0, 600.0)
    for one, following in pairwise(placed):
        assert one.right <= following.left
    for chip in placed:
        assert chip.left >= 0
        assert chip.right <= 601


@given(wanted=wanted_chips)
def test_every_span_has_a_chip_or_is_counted(table, wanted):
    placed = table.placed(wanted, 0.0, 600.0)
    shown = [span_id for chip in placed for span_id in chip.span_ids]
    assert sorted(shown) == sorted(span_id for chip in wanted for span_id in chip.span_ids)
    for chip in placed:
        if chip.label == MORE:
            assert chip.text == f"+{len(chip.span_ids)}"


def test_a_lone_chip_is_written_in_full_over_its_start(table):
    (chip,) = table.placed([Wanted(100.0, "unverifiable detail", ("s",))], 0.0, 600.0)
    assert (chip.left, chip.text) == (100.0, "unverifiable")


def test_where_it_is_crowded_names_get_short(table):
    wanted = [Wanted(100.0 + 24 * place, "quantity", (str(place),)) for place in range(5)]
    assert [chip.text for chip in table.placed(wanted, 0.0, 600.0)][:4] == ["q."] * 4
