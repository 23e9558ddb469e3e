"""What foreign names probably mean: a mapping to be looked at by a person."""

from collections.abc import Mapping
from types import MappingProxyType

from annotator.model.mapping import (
    AttributeTarget,
    Join,
    LabelTarget,
    RelationTarget,
    SchemeMapping,
    plain,
    scheme_name,
)
from annotator.model.scheme import Scheme
from annotator.model.scheme_growth import Vocabulary

_LABELS: Mapping[str, LabelTarget] = MappingProxyType(
    {
        "content": LabelTarget("claim"),
        "assertion": LabelTarget("claim"),
        "statement": LabelTarget("claim"),
        "proposition": LabelTarget("claim"),
        "source": LabelTarget("attribution", {"part": "source"}),
        "speaker": LabelTarget("attribution", {"part": "source"}),
        "cue": LabelTarget("attribution", {"part": "cue"}),
        "quotation": LabelTarget("claim"),
        "number": LabelTarget("quantity"),
        "cardinal": LabelTarget("quantity", {"kind": "count"}),
        "percent": LabelTarget("quantity", {"kind": "percentage"}),
        "percentage": LabelTarget("quantity", {"kind": "percentage"}),
        "money": LabelTarget("quantity", {"kind": "money"}),
        "measure": LabelTarget("quantity", {"kind": "measure"}),
        "unverifiable": LabelTarget("unverifiable detail"),
    }
)
"""Names in PARC 3.0, PolNeAR, OntoNotes and MeasEval, compared without case and signs."""
_EVENT_JOINS = (("source", "content"), ("cue", "content"))


def proposed(vocabulary: Vocabulary, scheme: Scheme) -> SchemeMapping:
    """Return a mapping of every foreign name: to the like name of the scheme, or to a guess.

    Names that nobody can guess become None: they are left out unless a person decides
    otherwise.
    """
    joins = _joins(vocabulary, scheme)
    triggers = _triggers(vocabulary, joins)
    return SchemeMapping(
        labels={
            name: None if name in triggers else _label(name, scheme)
            for name in vocabulary.labels
        },
        attributes={
            name: _attribute(name, vocabulary, scheme) for name in vocabulary.attributes
        },
        relations={name: _relation(name, scheme) for name, _, _ in vocabulary.relations},
        people={name: name for name in vocabulary.people},
        joins=joins,
    )


def _label(foreign: str, scheme: Scheme) -> LabelTarget | None:
    names = [label.name for label in scheme.labels]
    found = scheme_name(foreign, names)
    if found is not None:
        return LabelTarget(found)
    guess = _LABELS.get(plain(foreign))
    if guess is None or guess.label not in names:
        return None
    known = {attribute.name: attribute for attribute in scheme.attributes_of(guess.label)}
    fits = {
        name: value
        for name, value in guess.attributes.items()
        if name in known and value in known[name].values
    }
    return LabelTarget(guess.label, fits)


def _attribute(foreign: str, vocabulary: Vocabulary, scheme: Scheme) -> AttributeTarget | None:
    targets = [_label(carrier, scheme) for carrier in vocabulary.carriers[foreign]]
    for target in targets:
        if target is None:
            continue
        names = [attribute.name for attribute in scheme.attributes_of(target.label)]
        found = scheme_name(foreign, names)
        if found is not None:
            return AttributeTarget(found)
    return None


def _relation(foreign: str, scheme: Scheme) -> RelationTarget | None:
    found = scheme_name(foreign, [kind.name for kind in scheme.relation_types])
    return RelationTarget(found) if found else None


def _joins(vocabulary: Vocabulary, scheme: Scheme) -> tuple[Join, ...]:
    """Propose that the arguments of an event of attribution are linked to each other."""
    by_plain_name = {plain(name): name for name, _, _ in vocabulary.relations}
    if not any(kind.name == "attributes" for kind in scheme.relation_types):
        return ()
    return tuple(
        Join(by_plain_name[first], by_plain_name[second], "attributes")
        for first, second in _EVENT_JOINS
        if first in by_plain_name and second in by_plain_name
    )


def _triggers(vocabulary: Vocabulary, joins: tuple[Join, ...]) -> set[str]:
    """Return the labels of spans that only hold joined arguments together.

    What an event is about are its arguments; its trigger stands on the words of one of them.
    """
    joined = {name for join in joins for name in (join.first, join.second)}
    sources = {source for kind, source, _ in vocabulary.relations if kind in joined}
    targets = {target for _, _, target in vocabulary.relations}
    return {name for name in sources - targets if plain(name) not in _LABELS}
