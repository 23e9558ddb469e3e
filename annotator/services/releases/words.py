"""What a scheme has words for: a release leaves out the rest, and counts it."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from annotator.model.document import Document
from annotator.model.errors import RuleBrokenError
from annotator.model.layer import LayerContent
from annotator.model.relation import Relation
from annotator.model.scheme import Attribute, Scheme
from annotator.model.span import Span

SPANS, LINKS = "spans", "links between spans"
SPAN_VALUES, DOCUMENT_VALUES = "values of spans", "values of documents"
_MOST_REMEMBERED = 10_000


class Words:
    """The labels, attributes, values and relation types of a scheme."""

    def __init__(self, scheme: Scheme) -> None:
        self._of_documents = _by_name(scheme.document_attributes)
        self._of_labels = {
            label.name: _by_name(scheme.attributes_of(label.name)) for label in scheme.labels
        }
        self._relations = {
            (kind.name, source, target)
            for kind in scheme.relation_types
            for source in kind.sources
            for target in kind.targets
        }
        self._known: dict[tuple[str, str | None], tuple[str, ...]] = {}

    def document(self, document: Document, unnamed: Counter[str]) -> Document:
        """Return a document with the values that the scheme has; count the others."""
        wrong = _wrong(document.attributes, self._of_documents)
        if not wrong:
            return document
        unnamed[DOCUMENT_VALUES] += len(wrong)
        return replace(document, attributes=_without(document.attributes, wrong))

    def content(self, content: LayerContent, unnamed: Counter[str]) -> LayerContent:
        """Return a layer with the spans, values and links that the scheme has.

        Counts the others. A link whose span is left out is left out with it.
        """
        labels: dict[str, str] = {}
        wrong: dict[str, tuple[str, ...]] = {}
        for _, _, span_id, label, _, attributes, _, _ in content.facts():
            if label in self._of_labels:
                labels[span_id] = label
                if attributes and (names := self._wrong_values(label, attributes)):
                    wrong[span_id] = names
        links = [link for link in content.relations if self._is_link(link, labels)]
        lost = {
            SPANS: content.span_count - len(labels),
            SPAN_VALUES: sum(map(len, wrong.values())),
            LINKS: len(content.relations) - len(links),
        }
        if not any(lost.values()):
            return content
        unnamed.update({what: count for what, count in lost.items() if count})
        spans = (_bare(span, wrong) for span in content.spans if span.id in labels)
        return LayerContent(content.layer, tuple(spans), tuple(links))

    def _wrong_values(self, label: str, attributes: str) -> tuple[str, ...]:
        """Return which attributes do not fit; most spans have the same few."""
        found = self._known.get((label, attributes))
        if found is None:
            found = tuple(_wrong(json.loads(attributes), self._of_labels[label]))
            if len(self._known) < _MOST_REMEMBERED:
                self._known[label, attributes] = found
        return found

    def _is_link(self, link: Relation, labels: Mapping[str, str]) -> bool:
        source, target = labels.get(link.source_id, ""), labels.get(link.target_id, "")
        return (link.type, source, target) in self._relations


def _by_name(attributes: Iterable[Attribute]) -> dict[str, Attribute]:
    return {attribute.name: attribute for attribute in attributes}


def _wrong(values: Mapping[str, Any], known: Mapping[str, Attribute]) -> list[str]:
    return [
        name
        for name, value in values.items()
        if name not in known or not _is_value(known[name], value)
    ]


def _is_value(attribute: Attribute, value: Any) -> bool:
    try:
        attribute.refuse_wrong_value(value)
    except RuleBrokenError:
        return False
    return True


def _bare(span: Span, wrong: Mapping[str, Sequence[str]]) -> Span:
    if span.id not in wrong:
        return span
    return replace(span, attributes=_without(span.attributes, wrong[span.id]))


def _without(values: Mapping[str, Any], names: Sequence[str]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name not in names}
