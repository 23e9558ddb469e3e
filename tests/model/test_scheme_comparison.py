"""From a scheme to another that somebody wrote: what can be seen is seen, the rest is asked."""

from dataclasses import replace

import pytest

from annotator.model.errors import RuleBrokenError
from annotator.model.scheme import Attribute, AttributeKind, Level, RelationType
from annotator.model.scheme_change import amended
from annotator.model.scheme_comparison import Told, changes_between
from annotator.model.scheme_files import default_scheme
from annotator.model.scheme_growth import fresh_label

SCHEME = default_scheme()
CLAIM, ATTRIBUTION, QUANTITY, DETAIL = SCHEME.labels
GENRE = SCHEME.document_attributes[0]


def reached(wanted, told=None):
    """Return the scheme that the changes give, as it would be numbered in the file."""
    after = amended(SCHEME, changes_between(SCHEME, wanted, told)).after
    return replace(after, version=wanted.version)


@pytest.mark.parametrize(
    "wanted",
    [
        replace(SCHEME, labels=(*SCHEME.labels, fresh_label("rumour", SCHEME.labels))),
        replace(
            SCHEME,
            labels=(replace(CLAIM, key="2"), replace(ATTRIBUTION, key="1"), QUANTITY, DETAIL),
        ),
        replace(SCHEME, labels=(CLAIM, ATTRIBUTION, QUANTITY, replace(DETAIL, definition="x"))),
        replace(SCHEME, span_attributes=(*SCHEME.span_attributes, Attribute("mood"))),
        replace(
            SCHEME,
            document_attributes=(
                replace(GENRE, kind=AttributeKind.TEXT, values=()),
                *SCHEME.document_attributes[1:],
            ),
        ),
        replace(
            SCHEME,
            relation_types=(
                *SCHEME.relation_types,
                RelationType("echoes", ("claim",), ("claim",)),
            ),
        ),
        replace(SCHEME, name="Ours", cases=("One.",), checks={"empty": Level.BLOCK}),
    ],
)
def test_what_can_be_seen_needs_no_telling(wanted):
    assert reached(wanted) == wanted


def test_nothing_changes_between_a_scheme_and_itself():
    assert changes_between(SCHEME, replace(SCHEME, version=77)) == ()


def test_what_is_renamed_is_renamed_everywhere():
    told = Told(labels={"attribution": "source"}, relations={"attributes": "says"})
    renamed = replace(ATTRIBUTION, name="source", expects_relation="says")
    kinds = tuple(
        replace(
            kind,
            name=told.relations.get(kind.name, kind.name),
            sources=tuple(told.labels.get(end, end) for end in kind.sources),
            targets=tuple(told.labels.get(end, end) for end in kind.targets),
        )
        for kind in SCHEME.relation_types
    )
    labels = (CLAIM, renamed, QUANTITY, DETAIL)
    wanted = replace(SCHEME, labels=labels, relation_types=kinds)
    assert reached(wanted, told) == wanted
    with pytest.raises(RuleBrokenError, match="“attribution” is missing and “source” is new"):
        changes_between(SCHEME, wanted)


def test_missing_values_are_retired_and_new_ones_beside_them_asked_for():
    shorter = replace(SCHEME, document_attributes=(replace(GENRE, values=GENRE.values[1:]),))
    after = reached(shorter).document_attributes[0]
    assert after.retired_values == GENRE.values[:1]
    assert after.offered_values() == GENRE.values[1:]
    other = replace(GENRE, values=("new", *GENRE.values[1:]))
    wanted = replace(SCHEME, document_attributes=(other, *SCHEME.document_attributes[1:]))
    with pytest.raises(RuleBrokenError, match="value of genre"):
        changes_between(SCHEME, wanted)
    told = Told(values={("genre", GENRE.values[0]): "new"})
    assert reached(wanted, told) == wanted
    old = Told(retired=frozenset(GENRE.values[:1]))
    assert reached(wanted, old).document_attributes[0].retired_values == GENRE.values[:1]


def test_what_is_retired_already_may_be_left_out_of_the_file():
    without = replace(
        SCHEME,
        labels=(CLAIM, ATTRIBUTION, QUANTITY),
        relation_types=tuple(
            replace(
                kind,
                sources=tuple(end for end in kind.sources if end != DETAIL.name),
                targets=tuple(end for end in kind.targets if end != DETAIL.name),
            )
            for kind in SCHEME.relation_types
        ),
    )
    retired = reached(without)
    assert retired.label(DETAIL.name).retired
    assert changes_between(retired, without) == ()
    more = replace(without, labels=(*without.labels, fresh_label("rumour", without.labels)))
    assert len(changes_between(retired, more)) == 1
