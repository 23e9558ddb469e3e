"""What two releases differ in: documents, their parts, spans and labels."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator.formats.decoding import unreadable
from annotator.formats.exchange import PersonLayer
from annotator.formats.lines import LONGEST_LINE, at
from annotator.formats.native_parts import document_from
from annotator.formats.release_manifest import (
    MANIFEST,
    Manifest,
    file_hash,
    read_manifest,
    refuse_other_files,
)
from annotator.formats.strict_json import strict_object
from annotator.model.document import Document
from annotator.model.errors import FormatError
from annotator.model.span import Span
from annotator.services.jobs import Job, Progress

_NATIVE = "native/"
_Place = tuple[str, Path, int]
"""A part, the file of it, and where in it the line of a document begins, in bytes."""


@dataclass(slots=True)
class Difference:
    """How many spans are only in the later release, only in the earlier, or not the same."""

    added: int = 0
    removed: int = 0
    changed: int = 0
    """Spans of one id, person and document with another label, extent, attribute or note."""


@dataclass(slots=True)
class Comparison:
    """What changed from one release to another."""

    first: str
    second: str
    """The SHA-256 of their manifests."""
    same: bool = False
    """Whether both are the very same release."""
    documents_added: list[str] = field(default_factory=list)
    documents_removed: list[str] = field(default_factory=list)
    documents_changed: list[str] = field(default_factory=list)
    """Ids of documents with another text, title, metadata or attributes, or other layers."""
    moved: dict[str, tuple[str, str]] = field(default_factory=dict)
    """Documents in another part: the earlier part and the later one, by id."""
    spans: Difference = field(default_factory=Difference)
    by_label: dict[str, Difference] = field(default_factory=dict)
    """Spans by label; one whose label changed counts as removed and added here."""
    by_document: dict[str, Difference] = field(default_factory=dict)
    """Spans of the documents that both have, where they differ."""
    people_added: list[str] = field(default_factory=list)
    people_removed: list[str] = field(default_factory=list)


def compare_releases(first: Path, second: Path) -> Job[Comparison]:
    """Compare the releases in two folders, the earlier first; one document is in memory.

    Raises FormatError if one is no release or not as its manifest says.
    """
    manifests = [read_manifest(folder) for folder in (first, second)]
    digests = [file_hash(folder / MANIFEST) for folder in (first, second)]
    result = Comparison(digests[0], digests[1])
    result.same = result.first == result.second
    for folder, manifest in zip((first, second), manifests, strict=True):
        for name in refuse_other_files(folder, manifest):
            yield Progress(0, None, name)
    before = dict(_places(first, manifests[0]))
    people: tuple[set[str], set[str]] = (set(), set())
    for done, (document_id, place) in enumerate(_places(second, manifests[1])):
        if done % 50 == 0:
            yield Progress(done, None, "comparing documents")
        old = before.pop(document_id, None)
        if old is not None and old[0] != place[0]:
            result.moved[document_id] = (old[0], place[0])
        _compare(result, document_id, (_read(old), _read(place)), people)
    for document_id, place in sorted(before.items()):
        _compare(result, document_id, (_read(place), None), people)
    result.people_added = sorted(people[1] - people[0])
    result.people_removed = sorted(people[0] - people[1])
    result.by_label = dict(sorted(result.by_label.items()))
    return result


_Content = tuple[Document, tuple[PersonLayer, ...]]


def _compare(
    result: Comparison,
    document_id: str,
    sides: tuple[_Content | None, _Content | None],
    people: tuple[set[str], set[str]],
) -> None:
    """Count what is other in one document, which one side may not have."""
    for content, names in zip(sides, people, strict=True):
        names.update(layer.person for layer in (content[1] if content else ()))
    old, new = sides
    found = _differing(result, _spans(old), _spans(new))
    if old is None:
        result.documents_added.append(document_id)
    elif new is None:
        result.documents_removed.append(document_id)
    elif old != new:
        result.documents_changed.append(document_id)
        if found != Difference():
            result.by_document[document_id] = found


def _differing(
    result: Comparison, old: Mapping[tuple[str, str], Span], new: Mapping[tuple[str, str], Span]
) -> Difference:
    found = Difference()
    for key in sorted(old.keys() | new.keys()):
        before, after = old.get(key), new.get(key)
        if before == after:
            continue
        found.added += before is None
        found.removed += after is None
        found.changed += before is not None and after is not None
        _count_labels(result, before, after)
    result.spans.added += found.added
    result.spans.removed += found.removed
    result.spans.changed += found.changed
    return found


def _count_labels(result: Comparison, before: Span | None, after: Span | None) -> None:
    if before is not None and after is not None and before.label == after.label:
        result.by_label.setdefault(after.label, Difference()).changed += 1
        return
    if before is not None:
        result.by_label.setdefault(before.label, Difference()).removed += 1
    if after is not None:
        result.by_label.setdefault(after.label, Difference()).added += 1


def _spans(content: _Content | None) -> dict[tuple[str, str], Span]:
    layers = content[1] if content else ()
    return {(layer.person, span.id): span for layer in layers for span in layer.content.spans}


def _places(folder: Path, manifest: Manifest) -> Iterator[tuple[str, _Place]]:
    """Yield the id of each document, and where its line is."""
    for name in sorted(manifest.files):
        if not name.startswith(_NATIVE):
            continue
        path, offset = folder / name, 0
        part = path.stem
        for line in _lines(path):
            document_id = _object(line, path).get("id")
            yield str(document_id), (part, path, offset)
            offset += len(line)


def _lines(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            while line := file.readline(LONGEST_LINE):
                yield line
    except OSError as error:
        raise unreadable(path, error) from error


def _read(place: _Place | None) -> _Content | None:
    if place is None:
        return None
    _, path, offset = place
    try:
        with path.open("rb") as file:
            file.seek(offset)
            row = _object(file.readline(), path)
    except OSError as error:
        raise unreadable(path, error) from error
    with at(str(path)):
        return document_from(row)


def _object(line: bytes, path: Path) -> dict[str, Any]:
    with at(str(path)):
        try:
            return strict_object(line.decode("utf-8"))
        except UnicodeDecodeError as error:
            raise FormatError("a line is no UTF-8: get the release again.") from error
