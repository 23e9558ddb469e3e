"""annotation.conf and visual.conf: what brat lets people mark, and how it shows it."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from annotator.formats.brat.fragments import one_line
from annotator.formats.plain_names import PlainNames
from annotator.model.document import AttributeValue
from annotator.model.scheme import AttributeKind, Scheme
from annotator.model.span import Span

LABEL, ATTRIBUTE, RELATION = "label", "attribute", "relation"


@dataclass(slots=True)
class Vocabulary:
    """The words of a brat folder: those of the scheme, and what documents have beyond it."""

    names: PlainNames = field(default_factory=PlainNames)
    carriers: dict[str, dict[str, None]] = field(default_factory=dict)
    """Labels that have an attribute, as words, in order."""
    ends: dict[str, tuple[dict[str, None], dict[str, None]]] = field(default_factory=dict)
    """Labels that a relation may go from, and to, as words, in order."""

    def take_scheme(self, scheme: Scheme) -> None:
        """Take over everything that the scheme has."""
        for label in scheme.labels:
            self.names.of(LABEL, label.name)
            for attribute in scheme.attributes_of(label.name):
                values = attribute.values if attribute.kind is AttributeKind.CHOICE else ()
                self._take_attribute(label.name, attribute.name, values)
        for kind in scheme.relation_types:
            for source in kind.sources:
                for target in kind.targets:
                    self.relation(kind.name, source, target)

    def label(self, name: str) -> str:
        """Return the word for a label."""
        return self.names.of(LABEL, name)

    def attributes(self, span: Span) -> dict[str, tuple[str, str]]:
        """Return for each attribute of a span its word and the word of its value."""
        result = {}
        for name, value in sorted(span.attributes.items()):
            self._take_attribute(span.label, name, (value,))
            written = self.names.of(ATTRIBUTE, name)
            result[name] = written, self.names.value_of(name, value)
        return result

    def relation(self, name: str, source: str, target: str) -> str:
        """Return the word for a relation between spans of two labels."""
        written = self.names.of(RELATION, name)
        sources, targets = self.ends.setdefault(written, ({}, {}))
        sources[self.label(source)] = targets[self.label(target)] = None
        return written

    def _take_attribute(self, label: str, name: str, values: Iterable[AttributeValue]) -> None:
        written = self.names.of(ATTRIBUTE, name)
        self.carriers.setdefault(written, {})[self.label(label)] = None
        for value in values:
            self.names.value_of(name, value)

    def annotation_conf(self) -> str:
        """Return what brat lets people mark: labels, relations, attributes with values."""
        lines = ["[entities]", *self.names.all(LABEL), "", "[relations]"]
        lines.append("<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>")
        for written, (sources, targets) in self.ends.items():
            lines.append(f"{written}\tArg1:{'|'.join(sources)}, Arg2:{'|'.join(targets)}")
        lines += ["", "[events]", "", "[attributes]"]
        for written, name in self.names.pairs(ATTRIBUTE):
            values = "|".join(self.names.values(name))
            line = f"{written}\tArg:{'|'.join(self.carriers[written])}"
            lines.append(f"{line}, Value:{values}" if values else line)
        return "\n".join(lines) + "\n"

    def visual_conf(self, scheme: Scheme) -> str:
        """Return how brat shows it: with the names and colours of the scheme."""
        lines = ["[labels]"]
        for kind in (LABEL, RELATION):
            lines += [
                f"{written} | {one_line(name).replace('|', '/')}"
                for written, name in self.names.pairs(kind)
                if written != name
            ]
        lines += ["", "[drawing]"]
        lines += [
            f"{self.label(label.name)}\tbgColor:{label.colour_on_dark}"
            for label in scheme.labels
        ]
        return "\n".join(lines) + "\n"
