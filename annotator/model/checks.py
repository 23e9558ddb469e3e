"""The checks that run before a layer is marked done, each with a level in the scheme."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from annotator.model.relation import Relation
from annotator.model.scheme import Level, Scheme
from annotator.model.span import Span, slices

NUMBER_WORDS = frozenset(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy "
    "eighty ninety hundred hundreds thousand thousands million millions billion billions "
    "trillion trillions half halves third thirds quarter quarters dozen dozens once twice "
    "both a an no none single double triple pair couple several".split()
)
_WORD = re.compile(r"\w+")
_LAST_LATIN = "\u024f"


@dataclass(frozen=True, slots=True)
class Work:
    """What the checks look at: one person's layer of one document."""

    text: str
    spans: Sequence[Span]
    relations: Sequence[Relation]
    scheme: Scheme


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that a check found."""

    check: str
    level: Level
    sentence: str
    span_id: str | None = None


def findings(work: Work) -> list[Finding]:
    """Run every check that the scheme turns on; return what they found, in reading order."""
    result = []
    for name, check in CHECKS.items():
        level = work.scheme.checks.get(name, Level.OFF)
        if level is not Level.OFF:
            result += [Finding(name, level, text, span_id) for span_id, text in check(work)]
    place = {span.id: span.start for span in work.spans}
    return sorted(result, key=lambda found: place.get(found.span_id or "", -1))


_Found = Iterator[tuple[str | None, str]]


def _required_attribute(work: Work) -> _Found:
    for span in work.spans:
        for attribute in work.scheme.attributes_of(span.label):
            is_asked_for = attribute.required and not attribute.retired
            if is_asked_for and attribute.name not in span.attributes:
                yield span.id, f"{span.label}: {attribute.name} has no value."


def _note_needed(work: Work) -> _Found:
    for span in work.spans:
        for attribute in work.scheme.attributes_of(span.label):
            value = span.attributes.get(attribute.name)
            if value in attribute.note_needed_for and not span.note:
                yield span.id, f"{span.label}: {attribute.name} “{value}” needs a note."


def _outer_space(work: Work) -> _Found:
    for span in work.spans:
        if any(piece != piece.strip() for piece in slices(work.text, span.fragments)):
            yield span.id, f"{span.label}: starts or ends with white space."


def _number_missing(work: Work) -> _Found:
    for span in work.spans:
        wanted = work.scheme.label(span.label).needs_number
        if wanted and not _may_hold_number(" ".join(slices(work.text, span.fragments))):
            yield span.id, f"{span.label}: there is no number in it."


def _may_hold_number(text: str) -> bool:
    """Tell whether a text has a digit, an English number word, or another script's words."""
    if any(character.isnumeric() for character in text):
        return True
    if any(character.isalpha() and character > _LAST_LATIN for character in text):
        return True
    return bool(NUMBER_WORDS & set(_WORD.findall(text.casefold())))


def _range_reversed(work: Work) -> _Found:
    for span in work.spans:
        low, high = span.attributes.get("value_min"), span.attributes.get("value_max")
        if isinstance(low, int | float) and isinstance(high, int | float) and low > high:
            yield span.id, f"{span.label}: value_min is greater than value_max."


def _duplicate(work: Work) -> _Found:
    counts = Counter((span.label, span.fragments) for span in work.spans)
    for span in work.spans:
        if counts[span.label, span.fragments] > 1:
            yield span.id, f"{span.label}: the same text has this label twice."


def _relation_missing(work: Work) -> _Found:
    linked = {(relation.type, relation.source_id) for relation in work.relations}
    for span in work.spans:
        expected = work.scheme.label(span.label).expects_relation
        if expected and (expected, span.id) not in linked:
            yield span.id, f"{span.label}: is not linked by “{expected}”."


def _empty(work: Work) -> _Found:
    if not work.spans:
        yield None, "Nothing is marked in this document."


CHECKS: dict[str, Callable[[Work], _Found]] = {
    "empty": _empty,
    "required_attribute": _required_attribute,
    "note_needed": _note_needed,
    "outer_space": _outer_space,
    "number_missing": _number_missing,
    "range_reversed": _range_reversed,
    "duplicate": _duplicate,
    "relation_missing": _relation_missing,
}
