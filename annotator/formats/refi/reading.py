"""Reads REFI-QDA projects: a document for each text, a layer for each person who coded it."""

import contextlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath
from xml.etree.ElementTree import Element

from annotator.formats.anchoring import Anchor
from annotator.formats.archives import Archive, opened_archive
from annotator.formats.exchange import Incoming, ReadOptions
from annotator.formats.lines import at
from annotator.formats.refi.counting import Counting, Evidence, Stated
from annotator.formats.refi.layers import Reading, SourceLayers
from annotator.formats.refi.names import (
    ENDING,
    ORIGIN,
    PROJECT,
    child,
    children,
    is_guid,
    key_of,
    local,
    target_of,
    text_of,
    whole_number,
)
from annotator.formats.refi.project import Project, project_from, values_in
from annotator.formats.refi.texts import Texts
from annotator.formats.slots import document_of, exact, unpacked
from annotator.formats.xml_files import line_of, parsed_xml
from annotator.model.document import Decoding, Document
from annotator.model.errors import FormatError
from annotator.model.ids import new_id

_ELSEWHERE = "texts outside the project"
_LINKS = "links between other things than spans"
_NOTES = "notes on no text"
_MEMOS = "descriptions of codes"


def read_refi_qda(path: Path, options: ReadOptions) -> Iterator[Incoming]:
    """Yield the texts of a project with everybody's codings.

    Raises FormatError, naming file and line, for what is no project, for codings that leave
    their text, and for a project without any text.
    """
    with opened_archive(path) as archive:
        name = _project_file(archive)
        place = f"{archive.place}/{name}"
        root = parsed_xml(archive.read(name), place)
        folder = name[: -len(PurePosixPath(name).name)]
        sources, others = _sources(root)
        texts = Texts(archive, folder)
        counting = Counting.USUAL if root.get("origin") == ORIGIN else _counting(sources, texts)
        reading = Reading(project_from(root, place), texts, options, place, counting)
        waiting: Incoming | None = None
        linked: set[str] = set()
        for number, source in enumerate(sources, start=1):
            found = _incoming(source, reading, linked)
            if found is None:
                others[_ELSEWHERE] += 1
                continue
            if waiting is not None:
                yield waiting
            waiting = found._replace(progress=number / len(sources))
        if waiting is None:
            raise FormatError(f"{place}: there is no text in this project.")
        others += _unread(root, reading.project)
        others[_LINKS] += sum(
            len(links)
            for origin, links in reading.project.links.items()
            if origin not in linked
        )
        yield waiting._replace(left_out=dict(Counter(waiting.left_out) + others))


def is_refi_qda(path: Path, beginning: bytes) -> bool:
    """Tell whether a file is an archive, as every project is."""
    return path.suffix.lower() == ENDING and beginning.startswith(b"PK")


def _project_file(archive: Archive) -> str:
    names = [name for name in archive.names() if name.lower().endswith(".qde")]
    for name in names:
        if PurePosixPath(name).name.lower() == PROJECT or len(names) == 1:
            return name
    raise FormatError(
        f"{archive.place}: there is no {PROJECT} in the archive, so it is no REFI-QDA project: "
        "export it as “REFI-QDA project (.qdpx)”."
    )


def _sources(root: Element) -> tuple[list[Element], Counter[str]]:
    """Return the texts of a project, those of PDF files too, and count the rest by its kind."""
    texts: list[Element] = []
    others: Counter[str] = Counter()
    for box in children(root, "Sources"):
        for source in box:
            representation = child(source, "Representation")
            if local(source) == "TextSource":
                texts.append(source)
            elif representation is not None:
                texts.append(representation)
                drawn = sum(1 for _ in children(source, "PDFSelection"))
                others["selections in the picture of a page"] += drawn
            else:
                others[f"{local(source)} elements"] += 1
    return texts, others


def _unread(root: Element, project: Project) -> Counter[str]:
    """Count what a project says that is about no text: notes, memos of codes, sets, graphs."""
    named = {target_of(one) for one in _deep(root, "Sources", "NoteRef")}
    found = Counter({_NOTES: len(project.notes.keys() - named)})
    if root.get("origin") != ORIGIN:
        described = [text_of(one, "Description") for one in _deep(root, "CodeBook", "Code")]
        found[_MEMOS] = sum(1 for text in described if text)
    for name in ("Set", "Graph"):
        found[f"{name} elements"] = sum(1 for _ in _deep(root, f"{name}s", name))
    return +found


def _deep(root: Element, box: str, name: str) -> Iterator[Element]:
    """Yield the elements of a name inside a box of the project, however deep."""
    for found in children(root, box):
        yield from (one for one in found.iter() if local(one) == name)


def _counting(sources: list[Element], texts: Texts) -> Counting:
    """Return how the positions of a project of others count."""
    evidence = Evidence()
    for source in sources:
        selections = list(children(source, "PlainTextSelection"))
        with contextlib.suppress(FormatError):  # which is raised where the text is really read
            found = texts.of(source) if selections else None
            if found is not None:
                evidence.add(found[0], [_stated(one) for one in selections])
    return evidence.best()


def _stated(selection: Element) -> Stated:
    start, end = (
        whole_number(selection, "startPosition"),
        whole_number(selection, "endPosition"),
    )
    return Stated(start, end, selection.get("name", ""))


def _incoming(source: Element, reading: Reading, linked: set[str]) -> Incoming | None:
    place = f"{reading.place}:{line_of(source)}"
    with at(place):
        found = reading.texts.of(source, reading.options.encoding)
        if found is None:
            return None
        text, decoding = found
        described = text_of(source, "Description")
        facts = unpacked(described)
        if facts is None:
            document = _foreign_document(source, reading, text, decoding)
        else:
            title = exact(source.get("name", ""), facts, "title")
            guid = key_of(source.get("guid"))
            named = {"id": guid, **facts, "title": title}
            document = replace(document_of(named, text), decoding=decoding)
        anchor = Anchor(text, reading.options.on_drift)
        layers = SourceLayers(reading, anchor, facts or {}, document.id)
    built = tuple(layers.read(source))
    linked |= layers.guids()
    return Incoming(
        document, place, built, left_out=dict(layers.left_out), drifts=tuple(anchor.drifts)
    )


def _foreign_document(
    source: Element, reading: Reading, text: str, decoding: Decoding
) -> Document:
    project = reading.project
    metadata: dict[str, str] = {}
    cases = project.cases.get(key_of(source.get("guid")), [])
    for case in cases:
        metadata |= values_in(case, project)
    metadata |= values_in(source, project)
    if cases:
        metadata["case"] = "; ".join(case.get("name", "") for case in cases)
    notes = [project.notes.get(target_of(one)) for one in children(source, "NoteRef")]
    said = [reading.texts.note(note) for note in notes if note is not None]
    said.insert(0, text_of(source, "Description") or "")
    if note := "\n".join(part for part in said if part):
        metadata["note"] = note
    guid = key_of(source.get("guid"))
    title = source.get("name") or guid
    return Document(guid if is_guid(guid) else new_id(), title, text, metadata, {}, decoding)
