"""What gathered changes of the scheme touch is counted one by one, and nothing is done."""

from dataclasses import replace

import pytest

from annotator.model.errors import RuleBrokenError
from annotator.model.packets import PacketKey
from annotator.model.scheme_change import (
    ChangeLabel,
    ChangeRelationType,
    Holder,
    MergeLabels,
    Place,
    RemoveAttribute,
)
from annotator.services.edits import ChangeRecord
from annotator.services.jobs import finish
from annotator.services.scheme_effects import Effect, foresee
from annotator.services.scheming import change_scheme, preview
from annotator.services.workspace import introduce
from tests.services.test_scheming import CLAIM, RENAMED, SCHEME, corpus, everything

__all__ = ["corpus"]

NARROWED = ChangeRelationType(
    "quantifies", replace(SCHEME.relation_type("quantifies"), targets=("attribution",))
)
GONE = RemoveAttribute(Place(Holder.SPAN), "confidence")
GENRE_GONE = RemoveAttribute(Place(Holder.DOCUMENT), "genre")


def test_each_change_is_counted_after_those_before_it(corpus):
    merged = MergeLabels(("assertion", "quantity"), "assertion")
    found = finish(foresee(corpus, (RENAMED, GONE, NARROWED, merged, GENRE_GONE)))
    assert found.each == (
        Effect(spans=8, layers=4, people=2),
        Effect(spans=4, layers=4, people=2, values_removed=4),
        Effect(layers=4, people=2, relations_removed=4),
        Effect(spans=4, layers=4, people=2),
        Effect(documents_described=2, values_removed=2),
    )
    assert [each.removes for each in found.each] == [False, True, True, False, True]
    assert (found.total.relations_removed, found.total.values_removed) == (4, 6)


def test_all_together_is_what_a_preview_says_and_nothing_is_changed(corpus):
    before = everything(corpus)
    changes = (RENAMED, GONE, NARROWED)
    assert finish(foresee(corpus, changes)).total == preview(corpus, changes)
    assert everything(corpus) == before
    assert finish(change_scheme(corpus, changes)).spans == 8


def test_links_of_another_type_are_counted(corpus):
    echoes = replace(SCHEME.relation_type("same_claim"), name="echoes")
    found = finish(foresee(corpus, (ChangeRelationType("same_claim", echoes),)))
    assert found.each == (Effect(layers=4, people=2, relations=4),)


def test_a_change_of_a_key_touches_nothing(corpus):
    found = finish(foresee(corpus, (ChangeLabel("claim", replace(CLAIM, key="9")),)))
    assert found.each == (Effect(),)
    assert found.handed_to == ()


def test_who_has_been_handed_work_is_named(corpus):
    person = corpus.person
    corpus.do(ChangeRecord(None, PacketKey(person.id, "00")), "Issue a key", kind="keep")
    assert finish(foresee(corpus, (RENAMED,))).handed_to == (person.pseudonym,)


def test_what_cannot_be_made_or_seen_is_refused(corpus):
    with pytest.raises(RuleBrokenError, match="stands twice"):
        finish(foresee(corpus, (ChangeLabel("claim", replace(CLAIM, name="quantity")),)))
    introduce(corpus, "Cy")
    with pytest.raises(RuleBrokenError, match="Only a lead"):
        finish(foresee(corpus, (RENAMED,)))
