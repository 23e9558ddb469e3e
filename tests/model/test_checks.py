"""Each check finds what it is for and nothing else."""

from dataclasses import replace

import pytest

from annotator.model.checks import CHECKS, Work, findings
from annotator.model.relation import Relation
from annotator.model.scheme import Level
from annotator.model.scheme_files import default_scheme
from annotator.model.span import Span

TEXT = "Around sixty houses and 12 boats burnt, officials said. ٱثنان soon"
SCHEME = default_scheme()


def a_span(label, piece, identifier=None, note=None, **attributes):
    start = TEXT.index(piece)
    return Span(
        identifier or piece, "d", "p", label, ((start, start + len(piece)),), attributes, note
    )


def found(*spans, relations=()):
    return [
        (finding.check, finding.span_id)
        for finding in findings(Work(TEXT, spans, relations, SCHEME))
    ]


def test_clean_work_has_no_findings():
    claim = a_span("claim", "Around sixty houses and 12 boats burnt")
    source = a_span("attribution", "officials said")
    link = Relation("r", "d", "p", "attributes", source.id, claim.id)
    detail = a_span("unverifiable detail", "soon", reason="vague time or place")
    quantity = a_span("quantity", "12 boats", value_min=12, value_max=12.5)
    assert found(claim, source, detail, quantity, relations=[link]) == []


@pytest.mark.parametrize(
    ("span", "check"),
    [
        (a_span("unverifiable detail", "soon"), "required_attribute"),
        (a_span("unverifiable detail", "soon", reason="other"), "note_needed"),
        (a_span("claim", " boats burnt"), "outer_space"),
        (a_span("quantity", "houses"), "number_missing"),
        (a_span("quantity", "12 boats", value_min=3, value_max=2), "range_reversed"),
        (a_span("attribution", "officials said"), "relation_missing"),
    ],
)
def test_each_check_names_the_span_that_it_found(span, check):
    assert found(span) == [(check, span.id)]


def test_a_note_satisfies_the_value_that_needs_one():
    span = a_span("unverifiable detail", "soon", note="nobody says when", reason="other")
    assert found(span) == []


@pytest.mark.parametrize("piece", ["Around sixty", "12", "ٱثنان"])
def test_digits_number_words_and_other_scripts_count_as_numbers(piece):
    assert found(a_span("quantity", piece)) == []


def test_the_same_label_twice_on_the_same_text_is_found_on_both():
    twice = [a_span("claim", "boats burnt", identifier=name) for name in "ab"]
    assert found(*twice) == [("duplicate", "a"), ("duplicate", "b")]


def test_an_empty_layer_is_found():
    assert found() == [("empty", None)]


def test_findings_stand_in_reading_order_and_carry_the_scheme_s_level():
    late, early = a_span("unverifiable detail", "soon"), a_span("quantity", "houses")
    result = findings(Work(TEXT, [late, early], [], SCHEME))
    assert [(one.span_id, one.level) for one in result] == [
        ("houses", Level.WARN),
        ("soon", Level.BLOCK),
    ]


def test_a_check_that_the_scheme_turns_off_finds_nothing():
    quiet = replace(SCHEME, checks={})
    assert findings(Work(TEXT, [], [], quiet)) == []


def test_the_default_scheme_gives_every_check_a_level():
    assert set(SCHEME.checks) == set(CHECKS)
