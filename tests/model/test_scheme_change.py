"""A change of the scheme is a value: it survives the journal and says what words become."""

import json
from dataclasses import replace

import pytest

from annotator.model.errors import FormatError, RuleBrokenError
from annotator.model.layer import Layer, LayerContent
from annotator.model.scheme import Attribute, AttributeKind, Level, RelationType
from annotator.model.scheme_change import (
    KINDS,
    AddAttribute,
    AddLabel,
    AddRelationType,
    ChangeAttribute,
    ChangeGuideline,
    ChangeLabel,
    ChangeRelationType,
    Holder,
    MergeLabels,
    MergeRelationTypes,
    MoveLabel,
    Place,
    RemoveAttribute,
    SplitLabel,
    amended,
    applied,
    change_from_data,
    change_to_data,
    translated,
)
from annotator.model.scheme_change_attributes import renamed_values
from annotator.model.scheme_change_labels import retired_label
from annotator.model.scheme_files import default_scheme, scheme_from_data, scheme_to_data
from annotator.model.scheme_growth import fresh_label
from tests.makers import a_relation, a_span

SCHEME = default_scheme()
CLAIM = SCHEME.label("claim")
ECHOES = RelationType("echoes", ("claim",), ("claim",), symmetric=True)
MOOD = Attribute("mood", values=("calm", "loud"), default="calm", note_needed_for=("loud",))
ALL = (
    AddAttribute(Place(Holder.SPAN), MOOD),
    AddLabel(fresh_label("rumour", SCHEME.labels)),
    AddRelationType(ECHOES),
    ChangeAttribute(
        Place(Holder.LABEL, "quantity"), "kind", Attribute("sort", AttributeKind.TEXT)
    ),
    ChangeGuideline("Ours", ("A case.",), {"empty": Level.BLOCK}),
    ChangeLabel("claim", replace(CLAIM, name="assertion")),
    ChangeRelationType("same_claim", replace(ECHOES, retired=True)),
    MergeLabels(("claim", "quantity"), "claim"),
    MergeRelationTypes(("quantifies", "same_claim"), "same_claim"),
    MoveLabel("claim"),
    RemoveAttribute(Place(Holder.DOCUMENT), "genre"),
    SplitLabel("claim", (("", "fact"), ("", "opinion"))),
)


def test_every_kind_of_change_is_tried_here():
    assert {type(change).__name__ for change in ALL} == set(KINDS)


@pytest.mark.parametrize("change", ALL, ids=lambda change: type(change).__name__)
def test_a_change_survives_the_way_through_plain_data_and_can_be_made(change):
    assert change_from_data(json.loads(json.dumps(change_to_data(change)))) == change
    step = amended(SCHEME, [change])
    assert step.after.version == SCHEME.version + 1
    assert scheme_from_data(json.loads(json.dumps(scheme_to_data(step.after)))) == step.after


@pytest.mark.parametrize(
    "data",
    [{}, {"change": "Burn"}, {"change": "ChangeLabel"}, {"change": "AddLabel", "label": 3}],
)
def test_data_that_are_no_change_are_refused(data):
    with pytest.raises(FormatError, match="cannot be read"):
        change_from_data(data)


def test_nothing_is_said_of_retiring_in_a_scheme_without_anything_retired():
    data = json.dumps(scheme_to_data(SCHEME))
    assert "retired" not in data
    retired = amended(SCHEME, [ChangeLabel("claim", retired_label(CLAIM))]).after
    assert "retired" in json.dumps(scheme_to_data(retired))
    assert "claim" not in [label.name for label in retired.offered_labels]


def test_changes_follow_one_another_in_the_words_of_the_one_before():
    renamed = ChangeLabel("claim", replace(CLAIM, name="assertion"))
    merged = MergeLabels(("assertion", "quantity"), "assertion")
    one = amended(SCHEME, [renamed])
    two = amended(one.after, [merged])
    both = amended(SCHEME, [renamed, merged])
    claim, number = a_span(), a_span(label="quantity", attributes={"kind": "money"})
    link = a_relation(number, claim, "quantifies")
    content = LayerContent(Layer("document", "person"), (claim, number), (link,))
    after = translated(content, [one, two])
    assert after == translated(content, [both])
    assert [span.label for span in after.spans] == ["assertion", "assertion"]
    assert after.spans[1].attributes == {"kind": "money"}
    assert after.relations == (link,)
    assert translated(content, []) is content


def test_attributes_of_merged_labels_are_united():
    one = Attribute("tone", values=("a", "b"), required=True, retired_values=("b",))
    two = Attribute("tone", values=("b", "c"), required=True)
    wider = amended(
        SCHEME,
        [
            AddAttribute(Place(Holder.LABEL, "claim"), one),
            AddAttribute(Place(Holder.LABEL, "quantity"), two),
            MergeLabels(("quantity", "attribution"), "claim"),
        ],
    ).after
    tone = next(each for each in wider.label("claim").attributes if each.name == "tone")
    assert (tone.values, tone.retired_values, tone.required) == (("a", "b", "c"), (), False)
    assert wider.relation_type("quantifies").sources == ("claim",)


def test_numbers_do_not_merge_with_words():
    changes = [
        AddAttribute(Place(Holder.LABEL, "claim"), Attribute("kind", AttributeKind.NUMBER)),
        MergeLabels(("claim", "quantity"), "claim"),
    ]
    with pytest.raises(RuleBrokenError, match="is a number for one"):
        amended(SCHEME, changes)


def test_renamed_values_are_renamed_wherever_the_attribute_speaks_of_them():
    after = renamed_values(MOOD, {"calm": "quiet", "loud": "quiet"})
    assert (after.values, after.default, after.note_needed_for) == (
        ("quiet",),
        "quiet",
        ("quiet",),
    )


def test_values_that_are_retired_are_offered_only_where_they_are_set():
    mood = replace(MOOD, retired_values=("loud",))
    assert mood.offered_values() == ("calm",)
    assert mood.offered_values("loud") == ("calm", "loud")
    mood.refuse_wrong_value("loud")


def test_a_label_is_put_before_another_one_or_behind_all_of_them():
    first, *others = (label.name for label in SCHEME.labels)

    def names(*changes):
        return [label.name for label in applied(SCHEME, changes).labels]

    assert names(MoveLabel(first)) == [*others, first]
    assert names(MoveLabel(first, others[1])) == [others[0], first, *others[1:]]
    assert names(MoveLabel(first), MoveLabel(first, others[0])) == [first, *others]
    with pytest.raises(RuleBrokenError, match="cannot come before itself"):
        applied(SCHEME, [MoveLabel(first, first)])
