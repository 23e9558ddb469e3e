"""Foreign names become those of the scheme, are left out, or are counted as unknown."""

import pytest

from annotator.model.layer import Layer, LayerContent
from annotator.model.mapping import (
    AttributeTarget,
    Join,
    LabelTarget,
    RelationTarget,
    SchemeMapping,
    fitted,
    scheme_name,
)
from annotator.model.mapping_proposals import proposed
from annotator.model.relation import Relation
from annotator.model.scheme import AttributeKind
from annotator.model.scheme_files import default_scheme, scheme_from_data, scheme_to_data
from annotator.model.scheme_growth import Vocabulary, grown
from annotator.model.span import Span

SCHEME = default_scheme()


def span(span_id: str, label: str, start: int = 0, **attributes) -> Span:
    return Span(span_id, "d", "p", label, ((start, start + 1),), attributes)


def link(kind: str, source: str, target: str) -> Relation:
    return Relation(f"{kind}-{source}-{target}", "d", "p", kind, source, target)


def layer(spans, relations=()) -> LayerContent:
    return LayerContent(Layer("d", "p"), tuple(spans), tuple(relations))


EVENT = layer(
    [
        span("t", "Attribution"),
        span("s", "Source", 1),
        span("c", "Cue", 2),
        span("k", "Content", 3, Certainty="Hedged", Odd="x"),
    ],
    [link("Source", "t", "s"), link("Cue", "t", "c"), link("Content", "t", "k")],
)


def vocabulary(content: LayerContent) -> Vocabulary:
    words = Vocabulary()
    words.take("p", content)
    return words


def test_names_of_the_scheme_are_found_without_case_and_signs():
    assert scheme_name("Unverifiable_Detail", ["claim", "unverifiable detail"]) == (
        "unverifiable detail"
    )
    assert scheme_name("A-b", ["a b", "ab"]) is None
    assert scheme_name("ab", ["a b", "ab"]) == "ab"
    assert scheme_name("Value Min", ["value_min"]) == "value_min"
    assert scheme_name("Level 2", ["level2"]) == "level2"


@pytest.mark.parametrize(
    ("foreign", "name"),
    [
        ("-1", "1"),
        ("+", "-"),
        ("1.5", "15"),
        ("10%", "10"),
        ("x -1", "x 1"),
        ("x < 5", "x > 5"),
        ("C++", "C"),
        ("1 5", "15"),
        ("कि", "का"),
    ],
)
def test_signs_that_mean_something_keep_names_and_values_apart(foreign, name):
    assert scheme_name(foreign, [name]) is None


def test_what_nobody_mentions_is_unknown_and_counted():
    fit = fitted(
        layer([span("1", "MISC"), span("2", "Claim", certainty="odd", zz=1)]),
        SchemeMapping(),
        SCHEME,
    )
    assert [one.label for one in fit.content.spans] == ["claim"]
    assert fit.content.spans[0].attributes == {}
    assert fit.unknown == {
        "spans labelled “MISC”": 1,
        "the value “odd” of the attribute “certainty”": 1,
        "values of the attribute “zz” on claim": 1,
    }


def test_a_mapping_renames_leaves_out_and_turns_round():
    mapping = SchemeMapping(
        {
            "Said": LabelTarget("attribution", {"part": "cue"}),
            "Fact": LabelTarget("claim"),
            "No": None,
        },
        {"sure": AttributeTarget("certainty", {"0": "hedged"}), "n": None},
        {"of": RelationTarget("attributes", reverse=True), "gone": None},
    )
    content = layer(
        [span("1", "Said"), span("2", "Fact", 1, sure="0", n=2), span("3", "No", 2)],
        [link("of", "2", "1"), link("gone", "1", "2"), link("of", "2", "3")],
    )
    fit = fitted(content, mapping, SCHEME)
    assert [(one.label, dict(one.attributes)) for one in fit.content.spans] == [
        ("attribution", {"part": "cue"}),
        ("claim", {"certainty": "hedged"}),
    ]
    (relation,) = fit.content.relations
    assert (relation.type, relation.source_id, relation.target_id) == ("attributes", "1", "2")
    assert fit.left_out == {
        "spans labelled “No”": 1,
        "values of the attribute “n”": 1,
        "relations “gone”": 1,
        "relations of spans that are left out": 1,
    }
    assert not fit.unknown


def test_links_that_are_there_in_either_direction_are_left_out():
    claims = [span("1", "claim"), span("2", "claim", 1)]
    fit = fitted(
        layer(claims, [link("same_claim", "1", "2"), link("same_claim", "2", "1")]),
        SchemeMapping(),
        SCHEME,
    )
    assert len(fit.content.relations) == 1
    assert fit.left_out == {"relations that are there twice": 1}


def test_an_event_becomes_relations_between_its_arguments():
    mapping = proposed(vocabulary(EVENT), SCHEME)
    assert mapping.labels["Source"] == LabelTarget("attribution", {"part": "source"})
    assert mapping.labels["Attribution"] is None  # it only holds the others together
    assert mapping.joins == (
        Join("Source", "Content", "attributes"),
        Join("Cue", "Content", "attributes"),
    )
    fit = fitted(EVENT, mapping, SCHEME)
    links = {(one.type, one.source_id, one.target_id) for one in fit.content.relations}
    assert links == {("attributes", "s", "k"), ("attributes", "c", "k")}
    claim = next(one for one in fit.content.spans if one.label == "claim")
    assert claim.attributes == {"certainty": "hedged"}
    assert fit.left_out == {
        "values of the attribute “Odd”": 1,
        "spans labelled “Attribution”": 1,
    }


def test_a_scheme_grows_by_what_has_no_place_in_it():
    mapping = SchemeMapping(labels={"Cue": None, "Content": LabelTarget("claim")})
    larger = grown(SCHEME, vocabulary(EVENT), mapping)
    assert larger.version == SCHEME.version + 1
    names = [label.name for label in larger.labels]
    assert names == [*(label.name for label in SCHEME.labels), "Source"]
    assert larger.label("Source").key == "5"
    fit = fitted(EVENT, mapping, larger)
    assert not fit.unknown
    claim = next(one for one in fit.content.spans if one.label == "claim")
    assert claim.attributes == {"certainty": "hedged", "Odd": "x"}
    assert scheme_from_data(scheme_to_data(larger)) == larger
    assert grown(larger, vocabulary(EVENT), mapping) == larger


def test_attributes_that_every_span_may_have_grow_by_values_too():
    content = layer(
        [span("1", "claim", confidence="High"), span("2", "New", 1, confidence="Sure")]
    )
    larger = grown(SCHEME, vocabulary(content), SchemeMapping())
    (confidence,) = larger.span_attributes
    assert confidence.values == ("sure", "unsure", "High")
    fit = fitted(content, SchemeMapping(), larger)
    assert not fit.unknown
    assert [one.attributes for one in fit.content.spans] == [
        {"confidence": "High"},
        {"confidence": "sure"},
    ]
    assert grown(larger, vocabulary(content), SchemeMapping()) == larger


def test_an_attribute_with_too_many_values_to_choose_from_becomes_a_text():
    spans = [
        span(str(n), "claim", n, certainty=n / 100, confidence=f"{n} %") for n in range(40)
    ]
    larger = grown(SCHEME, vocabulary(layer(spans)), SchemeMapping())
    certainty = next(one for one in larger.label("claim").attributes if one.name == "certainty")
    for attribute in (certainty, larger.span_attributes[0]):
        assert (attribute.kind, attribute.values) == (AttributeKind.TEXT, ())
    assert not fitted(layer(spans), SchemeMapping(), larger).unknown
    assert scheme_from_data(scheme_to_data(larger)) == larger


def test_more_labels_than_digits_have_no_key():
    many = layer([span(str(number), f"L{number}", number) for number in range(12)])
    larger = grown(SCHEME, vocabulary(many), SchemeMapping())
    assert [label.key for label in larger.labels][4:] == ["5", "6", "7", "8", "9", *[""] * 7]
    assert scheme_from_data(scheme_to_data(larger)) == larger


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("60", 60),
        ("9007199254740993", 9007199254740993),
        ("5.5", 5.5),
        ("1e3", 1000),
        ("x", None),
        ("nan", None),
    ],
)
def test_numbers_in_texts_are_numbers(text, number):
    content = layer([span("1", "quantity", value_min=text)])
    attributes = fitted(content, SchemeMapping(), SCHEME).content.spans[0].attributes
    assert attributes.get("value_min") == number
