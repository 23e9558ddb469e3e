"""What was said under an older version of the scheme, in the words of the one in force."""

from collections.abc import Sequence
from typing import Any

from annotator.model.scheme_change import SchemeStep
from annotator.services.packets.wanted import Fact, Translate
from annotator.store.spans import SpanRow
from annotator.store.store import Store

_PLAIN = 4


def translator(store: Store) -> Translate:
    """Return what puts a fact of a version into the words of the scheme in force.

    Version 0 stands for the one in force.
    """
    steps: dict[int, list[SchemeStep]] = {0: [], store.schemes.current().version: []}

    def translate(fact: Fact, version: int) -> Fact:
        if version not in steps:
            steps[version] = store.schemes.steps_behind(version)
        return _translated(fact, steps[version])

    return translate


def _translated(fact: Fact, steps: Sequence[SchemeStep]) -> Fact:
    if not steps or fact.value is None:
        return fact
    if fact.kind == "span":
        return fact._replace(value=_span(fact.value, steps))
    if fact.kind == "link":
        name, source, target = fact.value
        for step in steps:
            for change in step.changes:
                name = change.relation_type(name)
        return fact._replace(value=(name, source, target))
    if fact.kind == "description":
        values = fact.value
        for step in steps:
            values = step.document_values(values)
        return fact._replace(value=dict(values))
    return fact


def _span(row: SpanRow, steps: Sequence[SchemeStep]) -> SpanRow:
    span_id, label, first, behind, *more = row
    fragments, attributes, note, flag = more or (None, None, None, None)
    words: Any = (label, attributes or {})
    for step in steps:
        words = step.words(words)
    label, values = words
    plain = [span_id, label, first, behind]
    if not (fragments or values or note is not None or flag is not None):
        return plain
    return [*plain, fragments, dict(values) or None, note, flag]
