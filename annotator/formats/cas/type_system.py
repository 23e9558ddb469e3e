"""Type systems of UIMA: which type is an annotation, and what its features hold."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum
from xml.etree.ElementTree import Element

from annotator.formats.xml_files import line_of, parsed_xml
from annotator.model.errors import FormatError

_SPACE = "{http://uima.apache.org/resourceSpecifier}"
ANNOTATION = "uima.tcas.Annotation"
DOCUMENT_ANNOTATION = "uima.tcas.DocumentAnnotation"
_BUILT_IN = {DOCUMENT_ANNOTATION: ANNOTATION, ANNOTATION: "uima.cas.AnnotationBase"}
_STRING = "uima.cas.String"
DEEPEST = 64
"""Types above each other that are followed: far more than any type system has."""


class Kind(Enum):
    """What a feature holds."""

    TEXT = "text"
    NUMBER = "number"
    TEXTS = "list of texts or numbers"
    REFERENCE = "reference to another feature structure"
    REFERENCES = "list of references"


_KINDS = {
    **dict.fromkeys([_STRING, "uima.cas.Boolean"], Kind.TEXT),
    **dict.fromkeys(
        [f"uima.cas.{name}" for name in "Integer Long Short Byte Float Double".split()],
        Kind.NUMBER,
    ),
    "uima.cas.FSArray": Kind.REFERENCES,
}


@dataclass(frozen=True, slots=True)
class Feature:
    """A feature of a type."""

    range: str
    """The full name of the type of its values."""
    description: str = ""


@dataclass(slots=True)
class TypeSystem:
    """Types by full name: the type above each, and the features that it adds."""

    parents: dict[str, str] = field(default_factory=dict)
    features: dict[str, dict[str, Feature]] = field(default_factory=dict)

    def knows(self, name: str) -> bool:
        """Tell whether a type is declared or built in."""
        return name in self.parents or name in _BUILT_IN

    def line_of(self, name: str) -> Iterator[str]:
        """Yield a type and those above it, DEEPEST at most, since there may be a circle."""
        for _ in range(DEEPEST):
            if not name:
                return
            yield name
            name = self.parents.get(name) or _BUILT_IN.get(name, "")

    def is_a(self, name: str, above: str) -> bool:
        """Tell whether a type is another one or below it."""
        return above in self.line_of(name)

    def feature(self, name: str, feature: str) -> Feature | None:
        """Return a feature that a type has or inherits."""
        for one in self.line_of(name):
            if feature in self.features.get(one, {}):
                return self.features[one][feature]
        return None

    def kind(self, feature: Feature) -> Kind:
        """Return what a feature holds."""
        if feature.range in _KINDS:
            return _KINDS[feature.range]
        if feature.range.endswith("[]"):
            return Kind.REFERENCES
        if feature.range.startswith("uima.cas.") and feature.range.endswith("Array"):
            return Kind.TEXTS
        return Kind.TEXT if self.is_a(feature.range, _STRING) else Kind.REFERENCE


def type_system_from(contents: Iterable[tuple[str, bytes]]) -> TypeSystem:
    """Return the types of all the descriptions among files, by place and content.

    What is declared twice has the features of both. Files that are something else are
    passed over; raises FormatError for a description that is damaged.
    """
    result = TypeSystem()
    for place, content in contents:
        if b"typeSystemDescription" in content[:4096]:
            _add(parsed_xml(content, place), place, result)
    return result


def _add(root: Element, place: str, result: TypeSystem) -> None:
    if root.tag != f"{_SPACE}typeSystemDescription":
        return
    for one in root.iterfind(f"{_SPACE}types/{_SPACE}typeDescription"):
        name, parent = _said(one, "name"), _said(one, "supertypeName")
        if not name or not parent:
            raise FormatError(
                f"{place}:{line_of(one)}: a type lacks its name or supertypeName: export the "
                "type system again."
            )
        result.parents.setdefault(name, parent)
        features = result.features.setdefault(name, {})
        for feature in one.iterfind(f"{_SPACE}features/{_SPACE}featureDescription"):
            found = Feature(_said(feature, "rangeTypeName"), _said(feature, "description"))
            features.setdefault(_said(feature, "name"), found)


def _said(one: Element, name: str) -> str:
    return (one.findtext(f"{_SPACE}{name}") or "").strip()
