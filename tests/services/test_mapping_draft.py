"""A mapping while a person makes it: what there is to decide, and what each decision does."""

from collections import Counter, defaultdict

import pytest

from annotator.model.mapping import Join, LabelTarget, RelationTarget, SchemeMapping
from annotator.model.scheme_files import default_scheme
from annotator.model.scheme_growth import MOST_CHOICES, Vocabulary
from annotator.services.mapping_draft import MappingDraft, NameKind, foreign_scheme


def a_vocabulary() -> Vocabulary:
    return Vocabulary(
        labels=Counter({"Content": 5, "Source": 3, "Odd": 2, "Attribution": 4}),
        attributes=defaultdict(Counter, {"Certainty": Counter({"low": 2, "asserted": 1})}),
        carriers=defaultdict(set, {"Certainty": {"Content", "Odd"}}),
        relations=Counter(
            {
                ("source", "Attribution", "Source"): 3,
                ("content", "Attribution", "Content"): 4,
                ("near", "Content", "Odd"): 1,
                ("near", "Odd", "Odd"): 1,
            }
        ),
        people=Counter({"Lisa": 2}),
    )


@pytest.fixture
def draft() -> MappingDraft:
    return MappingDraft(a_vocabulary(), default_scheme())


def test_everything_that_must_be_decided_is_listed_with_its_number(draft):
    found = [(one.kind, one.attribute, one.name, one.number) for one in draft.names()]
    assert found == [
        (NameKind.LABEL, "", "Content", 5),
        (NameKind.LABEL, "", "Attribution", 4),
        (NameKind.LABEL, "", "Source", 3),
        (NameKind.LABEL, "", "Odd", 2),
        (NameKind.ATTRIBUTE, "", "Certainty", 3),
        (NameKind.VALUE, "Certainty", "low", 2),
        (NameKind.VALUE, "Certainty", "asserted", 1),
        (NameKind.RELATION, "", "content", 4),
        (NameKind.RELATION, "", "source", 3),
        (NameKind.RELATION, "", "near", 2),
        (NameKind.PERSON, "", "Lisa", 2),
        (NameKind.JOIN, "", "attributes", 3),
    ]


def test_what_is_left_out_is_what_keeping_everything_lets_in(draft):
    gone = [(one.kind, one.name) for one in draft.left_out()]
    assert gone == [(NameKind.LABEL, "Odd"), (NameKind.RELATION, "near")]
    draft.map_attribute("Certainty", None)
    assert [one.name for one in draft.left_out()] == ["Odd", "Certainty", "near"]
    draft.keep_all()
    assert draft.left_out() == []


def test_values_of_a_free_text_are_not_decided_one_by_one():
    vocabulary = a_vocabulary()
    many = Counter({f"v{number}": 1 for number in range(MOST_CHOICES + 1)})
    vocabulary.attributes["Certainty"] = many
    kinds = {one.kind for one in MappingDraft(vocabulary, default_scheme()).names()}
    assert NameKind.ATTRIBUTE in kinds
    assert NameKind.VALUE not in kinds


def test_decisions_are_in_the_mapping_and_nothing_else_changes(draft):
    before = draft.mapping
    draft.map_label("Odd", LabelTarget("quantity", {"form": "exact"}))
    draft.map_attribute("Certainty", "certainty")
    draft.map_value("Certainty", "low", "hedged")
    draft.map_relation("near", RelationTarget("same_claim", reverse=True))
    draft.map_person("Lisa", "Ada")
    mapping = draft.mapping
    assert mapping.labels == {
        **before.labels,
        "Odd": LabelTarget("quantity", {"form": "exact"}),
    }
    assert mapping.attributes["Certainty"].values == {"low": "hedged"}
    assert mapping.relations["near"] == RelationTarget("same_claim", reverse=True)
    assert mapping.people == {"Lisa": "Ada"}
    assert mapping.joins == before.joins
    draft.map_value("Certainty", "low", None)
    assert draft.mapping.attributes["Certainty"].values == {}


def test_an_attribute_keeps_its_values_when_it_becomes_another(draft):
    draft.map_value("Certainty", "low", "hedged")
    draft.map_attribute("Certainty", "polarity")
    assert draft.mapping.attributes["Certainty"].attribute == "polarity"
    assert draft.mapping.attributes["Certainty"].values == {"low": "hedged"}
    draft.map_attribute("Certainty", None)
    assert draft.mapping.attributes["Certainty"] is None


def test_a_join_that_was_left_can_be_chosen_again(draft):
    join = Join("source", "content", "attributes")
    assert draft.is_joined("source")
    draft.choose_join(join, is_made=False)
    assert draft.mapping.joins == ()
    assert not draft.is_joined("source")
    assert draft.names()[-1].join == join
    draft.choose_join(join, is_made=True)
    assert draft.mapping.joins == (join,)


def test_only_what_a_spans_label_may_have_is_offered(draft):
    assert "certainty" in draft.attributes_for("Certainty")
    assert "form" not in draft.attributes_for("Certainty")
    assert draft.values_for("Certainty") == ["asserted", "hedged", "predicted"]
    draft.map_label("Odd", LabelTarget("quantity"))
    assert "form" in draft.attributes_for("Certainty")
    draft.map_attribute("Certainty", "mood")
    assert draft.values_for("Certainty") == []


def test_another_mapping_decides_about_what_it_names(draft):
    other = Join("near", "content", "concerns")
    draft.take(SchemeMapping(labels={"Odd": LabelTarget("claim")}, joins=(other,)))
    assert draft.mapping.labels["Odd"] == LabelTarget("claim")
    assert draft.mapping.labels["Content"] == LabelTarget("claim")
    assert draft.mapping.joins == (other,)
    assert [one.name for one in draft.names()][-2:] == ["attributes", "concerns"]
    draft.propose_again()
    assert draft.mapping.labels["Odd"] is None
    assert draft.names()[-1].name == "attributes"


def test_new_names_and_what_the_scheme_would_get_are_told(draft):
    assert draft.new_names() == []
    assert draft.additions() == [(NameKind.VALUE, "certainty = low (claim)")]
    draft.map_label("Odd", LabelTarget("strange"))
    draft.map_relation("near", RelationTarget("beside"))
    assert draft.new_names() == ["strange", "beside"]
    additions = draft.additions()
    assert (NameKind.LABEL, "strange") in additions
    assert (NameKind.RELATION, "beside") in additions
    assert (NameKind.RELATION, "beside → strange") in additions
    assert draft.scheme == default_scheme()


def test_everything_left_out_can_be_kept_under_its_own_name(draft):
    draft.map_attribute("Certainty", None)
    draft.keep_all()
    mapping = draft.mapping
    assert mapping.labels["Odd"] == LabelTarget("Odd")
    assert mapping.labels["Content"] == LabelTarget("claim")
    assert mapping.labels["Attribution"] is None
    assert mapping.attributes["Certainty"].attribute == "Certainty"
    assert mapping.relations["near"] == RelationTarget("near")
    assert mapping.relations["source"] is None


def test_foreign_labels_have_colours_of_their_own():
    labels = foreign_scheme(a_vocabulary()).labels
    assert [label.name for label in labels] == ["Content", "Source", "Odd", "Attribution"]
    assert len({label.colour for label in labels}) == 4
