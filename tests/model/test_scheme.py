"""The default scheme is the one that the guideline describes; wrong schemes are refused."""

import json
import tomllib

import pytest

from annotator.model.errors import FormatError, RuleBrokenError
from annotator.model.relation import Relation
from annotator.model.resources import resource
from annotator.model.scheme import Attribute, AttributeKind
from annotator.model.scheme_files import (
    default_scheme,
    read_scheme,
    scheme_from_data,
    scheme_to_data,
)
from annotator.model.span import Span

SCHEME = default_scheme()


def a_span(label, **attributes):
    return Span(label, "d", "p", label, ((0, 3),), attributes)


def test_the_default_scheme_has_the_four_labels_with_their_keys():
    assert [(label.name, label.key, label.mnemonic) for label in SCHEME.labels] == [
        ("claim", "1", "c"),
        ("attribution", "2", "a"),
        ("quantity", "3", "q"),
        ("unverifiable detail", "4", "u"),
    ]


def test_every_label_is_explained_by_definition_boundary_and_examples():
    for label in SCHEME.labels:
        assert label.definition
        assert label.boundary
        assert len(label.examples) >= 2
        for example in label.examples:
            for piece in filter(None, example.span.split(" … ")):
                assert piece in example.text


def test_only_the_reason_of_an_unverifiable_detail_is_required():
    required = [
        (label.name, attribute.name)
        for label in SCHEME.labels
        for attribute in SCHEME.attributes_of(label.name)
        if attribute.required
    ]
    assert required == [("unverifiable detail", "reason")]


def test_a_scheme_survives_the_way_through_plain_data():
    data = json.loads(json.dumps(scheme_to_data(SCHEME)))
    assert scheme_from_data(data) == SCHEME


@pytest.mark.parametrize(
    ("attribute", "value"),
    [
        (Attribute("unit", AttributeKind.TEXT), 3),
        (Attribute("value", AttributeKind.NUMBER), "three"),
        (Attribute("value", AttributeKind.NUMBER), True),
        (Attribute("value", AttributeKind.NUMBER), float("nan")),
        (Attribute("value", AttributeKind.NUMBER), float("inf")),
        (Attribute("value", AttributeKind.NUMBER), 10**400),
        (Attribute("part", values=("source", "cue")), "content"),
    ],
)
def test_values_that_an_attribute_cannot_have_are_refused(attribute, value):
    with pytest.raises(RuleBrokenError):
        attribute.refuse_wrong_value(value)


def test_a_span_may_have_only_what_its_label_has():
    SCHEME.refuse_wrong_span(a_span("quantity", kind="money", value_min=3, confidence="sure"))
    with pytest.raises(RuleBrokenError, match="no attribute “reason”"):
        SCHEME.refuse_wrong_span(a_span("claim", reason="future"))
    with pytest.raises(RuleBrokenError, match="no label “Claim”"):
        SCHEME.refuse_wrong_span(a_span("Claim"))


@pytest.mark.parametrize(
    ("kind", "source", "target", "allowed"),
    [
        ("attributes", "attribution", "claim", True),
        ("attributes", "claim", "attribution", False),
        ("quantifies", "quantity", "claim", True),
        ("concerns", "unverifiable detail", "quantity", True),
        ("concerns", "unverifiable detail", "unverifiable detail", False),
        ("same_claim", "claim", "claim", True),
        ("nested_in", "attribution", "attribution", True),
    ],
)
def test_relations_go_only_where_the_scheme_lets_them(kind, source, target, allowed):
    types = SCHEME.relation_types_between(source, target)
    assert (kind in {one.name for one in types}) is allowed
    relation = Relation("r", "d", "p", kind, "a", "b")
    if allowed:
        SCHEME.refuse_wrong_relation(relation, a_span(source), a_span(target))
    else:
        with pytest.raises(RuleBrokenError, match="goes from"):
            SCHEME.refuse_wrong_relation(relation, a_span(source), a_span(target))


def test_a_span_is_never_linked_to_itself():
    with pytest.raises(RuleBrokenError, match="itself"):
        Relation("r", "d", "p", "same_claim", "a", "a")


def the_default_as_data():
    return tomllib.loads(resource("scheme.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda data: data.pop("name"), "lacks 'name'"),
        (lambda data: data["labels"].append(data["labels"][0]), "stands twice"),
        (lambda data: data["labels"][0].update(key="2"), "stands twice"),
        (lambda data: data["labels"][0].update(name=" "), "no name"),
        (lambda data: data["labels"][0].update(colr="red"), "wrong kind"),
        (lambda data: data["relation_types"][0].update(sources=["who"]), "unknown label"),
        (lambda data: data["checks"].update(empty="loud"), "wrong kind"),
        (lambda data: data.update(labels=[3]), "wrong kind"),
    ],
)
def test_a_scheme_that_contradicts_itself_is_refused_with_the_reason(spoil, says):
    data = the_default_as_data()
    spoil(data)
    with pytest.raises(FormatError, match=says):
        scheme_from_data(data)


def test_a_scheme_file_that_is_no_toml_is_refused_with_its_name(tmp_path):
    path = tmp_path / "mine.toml"
    path.write_text("labels = [", encoding="utf-8")
    with pytest.raises(FormatError, match=r"mine\.toml"):
        read_scheme(path)
