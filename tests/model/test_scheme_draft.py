"""Changes that wait: what is changed twice is one change, and each can be taken back."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.model.errors import RuleBrokenError
from annotator.model.scheme import Attribute, AttributeKind, RelationType
from annotator.model.scheme_change import (
    AddAttribute,
    AddLabel,
    AddRelationType,
    ChangeAttribute,
    ChangeGuideline,
    ChangeLabel,
    ChangeRelationType,
    Holder,
    MergeLabels,
    MoveLabel,
    Place,
    RemoveAttribute,
    SchemeStep,
    SplitLabel,
    applied,
)
from annotator.model.scheme_change_attributes import renamed_values
from annotator.model.scheme_draft import SchemeDraft
from annotator.model.scheme_files import default_scheme
from annotator.model.scheme_growth import fresh_label

SCHEME = default_scheme()
DRAFT = SchemeDraft(SCHEME)
CLAIM = SCHEME.label("claim")
SAME = SCHEME.relation_type("same_claim")
ON_QUANTITY = Place(Holder.LABEL, "quantity")
KIND = ON_QUANTITY.attribute(SCHEME, "kind")
EVERYWHERE = Place(Holder.SPAN)


def renamed(draft, old, new):
    return draft.with_change(ChangeLabel(old, replace(draft.scheme.label(old), name=new)))


def test_what_is_changed_twice_is_one_change():
    draft = renamed(renamed(DRAFT, "claim", "assertion"), "assertion", "statement")
    draft = draft.with_change(
        ChangeLabel("statement", replace(draft.scheme.label("statement"), key="9"))
    )
    (change,) = draft.changes
    assert isinstance(change, ChangeLabel)
    assert (change.name, change.after.name, change.after.key) == ("claim", "statement", "9")
    assert renamed(DRAFT, "claim", "assertion").changes != draft.changes
    assert renamed(renamed(DRAFT, "claim", "a"), "a", "claim").changes == ()


def test_what_changes_nothing_is_no_change():
    assert DRAFT.with_change(ChangeLabel("claim", CLAIM)) == DRAFT
    guideline = ChangeGuideline(SCHEME.name, SCHEME.cases, SCHEME.checks)
    assert DRAFT.with_change(guideline) == DRAFT


def test_changes_of_other_things_in_between_stay_where_they_are():
    draft = renamed(renamed(DRAFT, "claim", "assertion"), "quantity", "amount")
    key = replace(draft.scheme.label("assertion"), key="9")
    draft = draft.with_change(ChangeLabel("assertion", key))
    assert [type(change) for change in draft.changes] == [ChangeLabel, ChangeLabel]
    later = renamed(draft, "assertion", "claim")
    assert len(later.changes) == 3
    assert later.scheme.label("claim").key == "9"


def test_new_things_are_changed_before_they_are_there():
    draft = DRAFT.with_change(AddLabel(fresh_label("rumour", SCHEME.labels)))
    draft = renamed(draft, "rumour", "hearsay")
    draft = draft.with_change(AddRelationType(RelationType("near", (), ())))
    near = RelationType("close to", ("claim",), ("claim",))
    draft = draft.with_change(ChangeRelationType("near", near))
    draft = draft.with_change(AddAttribute(EVERYWHERE, Attribute("mood")))
    mood = Attribute("tone", values=("calm", "loud"))
    draft = draft.with_change(ChangeAttribute(EVERYWHERE, "mood", mood))
    fewer = replace(mood, values=("calm",))
    draft = draft.with_change(ChangeAttribute(EVERYWHERE, "tone", fewer))
    assert draft.changes == (
        AddLabel(fresh_label("hearsay", SCHEME.labels)),
        AddRelationType(near),
        AddAttribute(EVERYWHERE, fewer),
    )
    assert draft.with_change(RemoveAttribute(EVERYWHERE, "tone")).changes == draft.changes[:2]


def test_values_are_renamed_through_both_changes():
    draft = DRAFT
    for values in ({"money": "cash"}, {"cash": "count"}, {"count": "number"}):
        before = ON_QUANTITY.attribute(draft.scheme, "kind")
        after = renamed_values(before, values)
        change = ChangeAttribute(ON_QUANTITY, "kind", after, tuple(values.items()))
        draft = draft.with_change(change)
    (change,) = draft.changes
    assert isinstance(change, ChangeAttribute)
    assert dict(change.values) == {"money": "number", "count": "number"}
    gone = draft.with_change(RemoveAttribute(ON_QUANTITY, "kind"))
    assert gone.changes == (RemoveAttribute(ON_QUANTITY, "kind"),)


def test_a_change_is_taken_back_unless_a_later_one_builds_on_it():
    draft = renamed(DRAFT, "claim", "assertion")
    draft = draft.with_change(MergeLabels(("quantity", "assertion"), "assertion"))
    with pytest.raises(RuleBrokenError, match="builds on this one"):
        draft.without(0)
    assert draft.without(1) == renamed(DRAFT, "claim", "assertion")
    assert draft.without(1).without(0) == DRAFT
    assert draft.before(1).label("assertion").key == CLAIM.key


def test_a_refused_change_leaves_the_draft():
    for change in (
        ChangeLabel("claim", replace(CLAIM, name="quantity")),
        ChangeLabel("claim", replace(CLAIM, name="  ")),
        ChangeLabel("nothing", CLAIM),
        AddAttribute(EVERYWHERE, Attribute("mood", values=("",))),
        SplitLabel("claim", ()),
        ChangeAttribute(ON_QUANTITY, "kind", replace(KIND, values=("count",))),
    ):
        with pytest.raises(RuleBrokenError):
            DRAFT.with_change(change)


def test_keys_that_clash_and_empty_choices_are_told_but_may_wait():
    draft = DRAFT.with_change(ChangeLabel("claim", replace(CLAIM, key="2")))
    assert "“2” stands twice" in draft.problem()
    other = replace(SCHEME.label("attribution"), key="1")
    assert draft.with_change(ChangeLabel("attribution", other)).problem() == ""
    draft = DRAFT.with_change(AddAttribute(EVERYWHERE, Attribute("mood")))
    assert "“mood” has no values" in draft.problem()
    draft = DRAFT.with_change(AddRelationType(RelationType("near", (), ("claim",))))
    assert "“near” needs labels" in draft.problem()
    assert DRAFT.problem() == ""


def test_on_another_version_what_has_no_place_is_named():
    draft = renamed(DRAFT, "claim", "assertion")
    draft = draft.with_change(AddAttribute(EVERYWHERE, Attribute("mood", AttributeKind.TEXT)))
    base = applied(SCHEME, (ChangeLabel("claim", replace(CLAIM, name="statement")),))
    moved, lost = draft.rebased(base)
    assert lost == draft.changes[:1]
    assert moved.base == base
    assert moved.changes == draft.changes[1:]


LABELS = st.sampled_from(("claim", "a", "b", "quantity"))
VALUES = st.sampled_from(("count", "money", "x", "y"))
STEPS = st.lists(
    st.tuples(st.sampled_from(("label", "key", "value", "merge", "split")), LABELS, LABELS)
    | st.tuples(st.just("value"), VALUES, VALUES),
    max_size=7,
)


def a_change(scheme, kind, one, other):
    if kind == "label":
        return ChangeLabel(one, replace(scheme.label(one), name=other))
    if kind == "key":
        return ChangeLabel(one, replace(scheme.label(one), key=other[0]))
    if kind == "merge":
        return MergeLabels((one, other), other)
    if kind == "split":
        return SplitLabel(one, (("count", f"{one}{other}"),), "kind")
    place = ON_QUANTITY
    after = renamed_values(place.attribute(scheme, "kind"), {one: other})
    return ChangeAttribute(place, "kind", after, ((one, other),))


@settings(max_examples=150, deadline=None)
@given(STEPS)
def test_united_changes_lead_to_the_same_scheme_and_the_same_words(steps):
    draft, plain = DRAFT, ()
    for step in steps:
        try:
            change = a_change(draft.scheme, *step)
            draft = draft.with_change(change)
        except RuleBrokenError:
            continue
        plain = (*plain, change)
    scheme = applied(SCHEME, plain)
    assert draft.scheme == scheme
    assert len(draft.changes) <= len(plain)
    for words in (
        ("claim", {"certainty": "hedged"}),
        ("quantity", {"kind": "count"}),
        ("quantity", {"kind": "money"}),
    ):
        one = SchemeStep(scheme, plain).words(words)
        assert SchemeStep(draft.scheme, draft.changes).words(words) == one


def test_a_label_that_is_moved_twice_is_moved_once_and_back_is_no_change():
    first, second, third, *_ = (label.name for label in SCHEME.labels)
    draft = DRAFT.with_change(MoveLabel(first, third))
    draft = draft.with_change(ChangeLabel(second, replace(SCHEME.label(second), key="9")))
    draft = draft.with_change(MoveLabel(first))
    assert draft.changes[0] == MoveLabel(first)
    assert len(draft.changes) == 2
    assert len(draft.with_change(MoveLabel(first, second)).changes) == 1
    with pytest.raises(RuleBrokenError, match="no label"):
        DRAFT.with_change(MoveLabel("rumour"))
