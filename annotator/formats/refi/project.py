"""What a project says once for all its texts: codes, people, notes, variables and links."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from annotator.formats.refi.names import (
    child,
    children,
    key_of,
    local,
    target_of,
)
from annotator.formats.xml_files import line_of
from annotator.model.errors import FormatError

STEP = " > "
"""Stands between a code and those inside it, where its name alone says too little."""
_LINKED = "link"


@dataclass(frozen=True, slots=True)
class ProjectLink:
    """A link of the project, by the guids that it names."""

    guid: str
    kind: str
    origin: str
    target: str
    line: int


@dataclass(slots=True)
class Project:
    """Everything by guid."""

    labels: dict[str, str] = field(default_factory=dict)
    """Names of codes; with those above them where several codes have one name."""
    user_names: dict[str, str] = field(default_factory=dict)
    people: dict[str, str] = field(default_factory=dict)
    """The names of users, each used once."""
    notes: dict[str, Element] = field(default_factory=dict)
    variables: dict[str, str] = field(default_factory=dict)
    cases: dict[str, list[Element]] = field(default_factory=dict)
    """The cases that a source belongs to."""
    links: dict[str, list[ProjectLink]] = field(default_factory=dict)
    """By what they start from."""


def project_from(root: Element, place: str) -> Project:
    """Return what a project file says once; raise FormatError if it is none."""
    if local(root) != "Project":
        raise FormatError(
            f"{place}:{line_of(root)}: this is no REFI-QDA project, which begins with Project: "
            "export it as “REFI-QDA project (.qdpx)”."
        )
    result = Project()
    paths = {key_of(code.get("guid")): path for code, path in _codes(root)}
    counts = Counter(path[-1] for path in paths.values())
    for guid, path in paths.items():
        result.labels[guid] = path[-1] if counts[path[-1]] == 1 else STEP.join(path)
    _name_people(root, result)
    for note in _inside(root, "Notes", "Note"):
        result.notes[key_of(note.get("guid"))] = note
    for one in _inside(root, "Variables", "Variable"):
        result.variables[key_of(one.get("guid"))] = one.get("name", "")
    for case in _inside(root, "Cases", "Case"):
        for source in children(case, "SourceRef"):
            result.cases.setdefault(target_of(source), []).append(case)
    for link in _links(root):
        result.links.setdefault(link.origin, []).append(link)
    return result


def values_in(element: Element, project: Project) -> Iterator[tuple[str, str]]:
    """Yield the values of variables that a source or a case has, as texts."""
    for value in children(element, "VariableValue"):
        reference = child(value, "VariableRef")
        name = project.variables.get(target_of(reference)) if reference is not None else None
        for one in value:
            if name and one.text and local(one).endswith("Value"):
                yield name, one.text


def _inside(root: Element, box: str, name: str) -> Iterator[Element]:
    for found in children(root, box):
        yield from children(found, name)


def _codes(root: Element) -> Iterator[tuple[Element, tuple[str, ...]]]:
    """Yield all codes, however deep, with the names from the top down to each."""
    for book in children(root, "CodeBook"):
        top: tuple[str, ...] = ()
        waiting = [(code, top) for code in _inside(book, "Codes", "Code")]
        while waiting:
            code, above = waiting.pop()
            path = (*above, code.get("name", ""))
            yield code, path
            waiting += [(inner, path) for inner in children(code, "Code")]


def _name_people(root: Element, result: Project) -> None:
    """Give each user a name of their own: two of one name are told apart by a number."""
    counts: Counter[str] = Counter()
    for user in _inside(root, "Users", "User"):
        guid = key_of(user.get("guid"))
        name = user.get("name") or user.get("id") or guid
        counts[name] += 1
        result.user_names[guid] = name
        result.people[guid] = name if counts[name] == 1 else f"{name} ({counts[name]})"


def _links(root: Element) -> Iterator[ProjectLink]:
    for link in _inside(root, "Links", "Link"):
        yield ProjectLink(
            key_of(link.get("guid")),
            link.get("name") or _LINKED,
            key_of(link.get("originGUID")),
            key_of(link.get("targetGUID")),
            line_of(link),
        )
