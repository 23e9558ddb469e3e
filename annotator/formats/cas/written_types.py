"""The type system of what we write: our types, and a feature for each attribute."""

import re
from dataclasses import dataclass, field

from annotator.formats.cas.meaning import described
from annotator.formats.cas.names import (
    CARRIED,
    FRAGMENT,
    LAYER,
    METADATA,
    OURS,
    RELATION,
    SOURCE,
    SPAN,
    TARGET,
)
from annotator.formats.cas.type_system import ANNOTATION, DOCUMENT_ANNOTATION
from annotator.formats.xml_writing import DECLARATION, content
from annotator.model.document import AttributeValue

_NO_LETTERS = re.compile(r"[^A-Za-z0-9_]+")
_TAKEN = OURS | {"begin", "end", "sofa", "self", "type", "xmiID", "class"}
"""Names that a feature for an attribute may not have: ours, UIMA's and those of its clients."""
_STRING, _NUMBER, _WHOLE = "uima.cas.String", "uima.cas.Double", "uima.cas.Integer"
_WORDS = {"note": _STRING, "flag": _STRING, CARRIED: _STRING}
_FIXED: tuple[tuple[str, str, dict[str, str]], ...] = (
    (METADATA, DOCUMENT_ANNOTATION, {"documentTitle": _STRING, "documentId": _STRING}),
    (
        LAYER,
        "uima.cas.AnnotationBase",
        {"person": _STRING, "state": _STRING, "seconds": _WHOLE, **_WORDS},
    ),
    (FRAGMENT, ANNOTATION, {}),
    (
        RELATION,
        ANNOTATION,
        {SOURCE: SPAN, TARGET: SPAN, "label": _STRING, "id": _STRING, CARRIED: _STRING},
    ),
)


@dataclass(slots=True)
class WrittenTypes:
    """The features that attributes have got so far, by name and whether it holds numbers."""

    _features: dict[tuple[str, bool], str] = field(default_factory=dict)

    def feature(self, name: str, value: AttributeValue) -> str:
        """Return the feature for an attribute; one that holds both kinds has two of them."""
        key = (name, not isinstance(value, str))
        if key not in self._features:
            self._features[key] = self._free(_NO_LETTERS.sub("_", name).strip("_"))
        return self._features[key]

    def __len__(self) -> int:
        """Return the number of features for attributes."""
        return len(self._features)

    def written(self) -> str:
        """Return the type system as XML."""
        fixed = "".join(
            _type(name, parent, [_feature(one, kind) for one, kind in features.items()])
            for name, parent, features in _FIXED
        )
        features = [
            _feature("label", _STRING),
            _feature("id", _STRING),
            *(_feature(one, kind) for one, kind in _WORDS.items()),
            _feature("fragments", "uima.cas.FSArray", elements=FRAGMENT),
        ]
        for (name, is_number), found in self._features.items():
            kind = _NUMBER if is_number else _STRING
            features.append(_feature(found, kind, described(name)))
        return (
            f'{DECLARATION}<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">\n'
            f"<types>\n{fixed}{_type(SPAN, ANNOTATION, features)}</types>\n"
            "</typeSystemDescription>\n"
        )

    def _free(self, wanted: str) -> str:
        """Return a name that UIMA allows and nothing else has."""
        if not wanted[:1].isalpha():
            wanted = f"attribute_{wanted}".rstrip("_")
        taken = _TAKEN | set(self._features.values())
        name, number = wanted, 1
        while name in taken:
            number += 1
            name = f"{wanted}_{number}"
        return name


def _type(name: str, parent: str, features: list[str]) -> str:
    return (
        f"<typeDescription><name>{name}</name><description/>"
        f"<supertypeName>{parent}</supertypeName>\n"
        f"<features>\n{''.join(features)}</features></typeDescription>\n"
    )


def _feature(name: str, kind: str, description: str = "", elements: str = "") -> str:
    inside = f"<elementType>{elements}</elementType>" if elements else ""
    return (
        f"<featureDescription><name>{name}</name>"
        f"<description>{content(description)}</description>"
        f"<rangeTypeName>{kind}</rangeTypeName>{inside}</featureDescription>\n"
    )
