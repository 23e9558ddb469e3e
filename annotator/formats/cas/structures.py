"""An XMI file as feature structures and views, nothing interpreted yet."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from annotator.formats.strict_json import short
from annotator.formats.xml_files import line_of, parsed_xml
from annotator.model.errors import FormatError

_XMI = "{http://www.omg.org/XMI}"
_NAMESPACE = "{http:///"
_ENDING = ".ecore}"
_NO_PACKAGE = "uima.noNamespace."
SOFA = "uima.cas.Sofa"
_VIEW = "uima.cas.View"
_NULL = "uima.cas.NULL"
_MOST_DIGITS = 18


@dataclass(frozen=True, slots=True)
class Structure:
    """One feature structure: an annotation, a link, an array."""

    id: str
    type: str
    """Full name: "uima.tcas.Annotation"."""
    line: int
    features: dict[str, str]
    """Single values, and several references or numbers with spaces between."""
    lists: dict[str, list[str]] = field(default_factory=dict)
    """Lists of texts."""


@dataclass(frozen=True, slots=True)
class View:
    """A subject of analysis, or sofa, with what is indexed for it."""

    sofa: str
    """The id by which annotations name it."""
    name: str
    text: str | None
    """None: the file has no text for it."""
    members: frozenset[str] | None
    """Ids; None: the file does not say."""
    line: int


@dataclass(frozen=True, slots=True)
class Cas:
    """The feature structures of a file by id, in order, and its views."""

    structures: dict[str, Structure]
    views: tuple[View, ...]
    by_sofa: dict[str, list[Structure]]
    """Annotations by the id of their sofa, in order."""

    def first(self, view: View, name: str) -> Structure | None:
        """Return the first structure of a type in a view, if there is one."""
        own = self.by_sofa.get(view.sofa, [])
        return next((one for one in own if one.type == name), None)


def cas_from(content: bytes, place: str) -> Cas:
    """Return what an XMI file holds; raise FormatError, with the line, for what is none."""
    root = parsed_xml(content, place)
    if root.tag != f"{_XMI}XMI":
        raise FormatError(
            f"{place}:{root.line}: this is no XMI of a CAS, which begins with xmi:XMI: export "
            "the file as “UIMA CAS XMI”."
        )
    structures: dict[str, Structure] = {}
    members: dict[str, frozenset[str]] = {}
    for one in _structures(root, place):
        if one.type == _VIEW:
            indexed = frozenset(one.features.get("members", "").split())
            sofa = one.features.get("sofa", "")
            members[sofa] = members.get(sofa, frozenset()) | indexed
        elif one.type != _NULL:
            if one.id in structures:
                raise FormatError(
                    f"{place}:{one.line}: the xmi:id {short(one.id)} stands twice in the file."
                )
            structures[one.id] = one
    views = tuple(
        View(
            one.id,
            one.features.get("sofaID", ""),
            one.features.get("sofaString"),
            members.get(one.id),
            one.line,
        )
        for one in structures.values()
        if one.type == SOFA
    )
    by_sofa: dict[str, list[Structure]] = {}
    for one in structures.values():
        if "sofa" in one.features:
            by_sofa.setdefault(one.features["sofa"], []).append(one)
    return Cas(structures, views, by_sofa)


def whole_number(text: str | None) -> int | None:
    """Return the number that a feature holds, or None if it holds none."""
    digits = (text or "").removeprefix("-")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= _MOST_DIGITS):
        return None
    return int(text or "")


def _structures(root: Element, place: str) -> Iterator[Structure]:
    for number, one in enumerate(root):
        features = dict(one.attrib)
        found = features.pop(f"{_XMI}id", f"@{number}")
        lists: dict[str, list[str]] = {}
        for child in one:
            lists.setdefault(child.tag, []).append(child.text or "")
        yield Structure(found, _type_name(one, place), line_of(one), features, lists)


def _type_name(one: Element, place: str) -> str:
    space, _, name = one.tag.rpartition("}")
    if not (space.startswith(_NAMESPACE) and f"{space}}}".endswith(_ENDING) and name):
        raise FormatError(
            f"{place}:{line_of(one)}: {short(one.tag)} is no type of a CAS: export the file as "
            "“UIMA CAS XMI”."
        )
    package = space[len(_NAMESPACE) : 1 - len(_ENDING)].replace("/", ".")
    return f"{package}.{name}".removeprefix(_NO_PACKAGE)
