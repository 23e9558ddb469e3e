"""Whose layers are compared, and how people are called."""

import pytest

from annotator.model.person import GOLD
from annotator.services.edits import AddPerson, AddSpan, Batch
from annotator.ui.comparing.layers import called, shown_layers, sign_of
from annotator.ui.comparing.places import place_at, place_of
from tests.makers import a_corpus, a_person, a_span

NAMES = {"p1": "Anna", "p2": "Ben", "p3": "Cy"}


def test_people_keep_their_signs_in_every_document():
    assert called(NAMES, ["p3", GOLD, "p1"], anonymous=False) == [
        ("p3", "Cy", "C"),
        ("p1", "Anna", "A"),
        (GOLD, "Gold", "★"),
    ]
    everybody = called(NAMES, list(NAMES), anonymous=True)
    some = called(NAMES, ["p1", "p3"], anonymous=True)
    assert [each for each in everybody if each[0] != "p2"] == some


def test_anonymous_people_are_called_by_their_signs_in_an_order_that_tells_nothing():
    for order in (["p1", "p2", "p3"], ["p3", "p1", "p2"]):
        shown = called(NAMES, order, anonymous=True)
        assert [(name, sign) for _, name, sign in shown] == [(each, each) for each in "ABC"]
        assert [person for person, _, _ in shown] == ["p2", "p3", "p1"]


@pytest.mark.parametrize(
    ("place", "sign"), [(0, "A"), (25, "Z"), (26, "AA"), (27, "AB"), (51, "AZ"), (52, "BA")]
)
def test_signs_go_on_after_the_alphabet(place, sign):
    assert sign_of(place) == sign


def test_layers_come_from_the_corpus_and_empty_ones_too(tmp_path):
    workspace = a_corpus(tmp_path, person="Ada")
    ben = a_person("Ben")
    (row,) = workspace.document_rows()
    span = a_span(row.id, workspace.person.id)
    workspace.do(Batch((AddPerson(ben), AddSpan(span))), "Begin")
    layers = shown_layers(workspace, row.id, [workspace.person.id, ben.id, GOLD])
    assert [(each.name, each.sign, each.spans) for each in layers] == [
        ("Ada", "A", (span,)),
        ("Ben", "B", ()),
        ("Gold", "★", ()),
    ]
    workspace.close()


def test_a_place_is_all_that_its_spans_cover():
    one = a_span(fragments=((4, 9), (12, 15)), id="x")
    other = a_span(fragments=((7, 11),), id="y")
    place = place_of([one, other])
    assert place.fragments == ((4, 11), (12, 15))
    assert place.span_ids == {"x", "y"}
    places = [place, place_of([other]), place_of([one])]
    found = [place_at(places, at, near) for at, near in ((8, 0), (8, 2), (11, 0), (4, -1))]
    assert found == [0, 2, -1, 0]
    with pytest.raises(ValueError, match="place"):
        place_of([])
