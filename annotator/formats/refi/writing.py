"""Writes REFI-QDA projects by the public schema, texts in files of their own."""

import contextlib
import tempfile
import zipfile
from collections.abc import Generator, Iterable, Iterator
from pathlib import Path

from annotator.formats.carried import pieces
from annotator.formats.exchange import (
    Outgoing,
    PersonLayer,
    ReadOptions,
    WriteOptions,
    WriteReport,
    counted,
)
from annotator.formats.facts_digest import FactsDigest
from annotator.formats.finished_files import finished_file, not_as_written
from annotator.formats.refi.names import (
    INTERNAL,
    ORIGIN,
    PROJECT,
    SOURCES,
    SPACE,
    is_guid,
    made_guid,
)
from annotator.formats.refi.reading import read_refi_qda
from annotator.formats.slots import Facts, document_facts, inexact, packed
from annotator.formats.xml_writing import DECLARATION, attribute, content, element
from annotator.model.document import Document
from annotator.model.layer import LayerContent
from annotator.model.scheme import Scheme
from annotator.model.span import Span

_MARK = "\ufeff"
_IN_MEMORY = 1 << 24
"""Characters of notes or links that wait in memory before they wait in a file."""
_LONGEST_NAME, _LOOKED_AT = 60, 240
"""Characters of the name of a selection, and of the text that it is made of."""
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The time of every file in the archive, so that equal corpora give equal archives."""


def write_refi_qda(
    path: Path, documents: Iterable[Outgoing], options: WriteOptions
) -> Generator[None, None, WriteReport]:
    """Write a project in the order given; read it back before it is kept."""
    report, digest = WriteReport(), FactsDigest()
    with finished_file(path) as temporary:
        with contextlib.ExitStack() as stack:
            archive = stack.enter_context(zipfile.ZipFile(temporary, "x", zipfile.ZIP_DEFLATED))
            parts = _Parts(options.scheme, stack)
            for outgoing in documents:
                parts.add(outgoing)
                name = f"{SOURCES}{parts.guid_of(outgoing.document)}.txt"
                archive.writestr(_entry(name), _file_content(outgoing.document.text))
                digest.add(outgoing.document, outgoing.layers)
                counted(outgoing, report)
                yield
            with archive.open(_entry(PROJECT), "w", force_zip64=True) as file:
                for text in parts.written(path.stem):
                    file.write(text.encode("utf-8"))
        report.rows = report.documents
        yield from _refuse_other_content(temporary, digest)
    return report


def _refuse_other_content(path: Path, written: FactsDigest) -> Generator[None, None, None]:
    found = FactsDigest()
    if written != found:
        for incoming in read_refi_qda(path, ReadOptions()):
            found.add(incoming.document, incoming.layers)
            yield
    if found != written:
        raise not_as_written()


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _FIRST_DAY)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry


def _file_content(text: str) -> bytes:
    """Return a text as UTF-8; one that begins like a mark of UTF-8 gets a mark before it."""
    return (_MARK + text if text.startswith(_MARK) else text).encode("utf-8")


class _Parts:
    """The parts of a project file, which wait until everything is known."""

    def __init__(self, scheme: Scheme, stack: contextlib.ExitStack) -> None:
        self._codes: dict[str, str] = {}
        self._users: dict[str, str] = {}
        self._taken: set[int] = set()
        self._documents: dict[str, str] = {}
        self._sources, self._notes, self._links = (
            stack.enter_context(_waiting_file()) for _ in range(3)
        )
        for label in scheme.labels:
            self._codes[label.name] = _code(label.name, label.colour, label.definition)

    def guid_of(self, document: Document) -> str:
        """Return the guid of a document that was added."""
        return self._documents[document.id]

    def add(self, outgoing: Outgoing) -> None:
        """Add a document with its layers."""
        document = outgoing.document
        guid = self._guid(document.id, "document", document.id)
        self._documents[document.id] = guid
        links: Facts = {}
        layers = []
        selections: list[str] = []
        for owned in outgoing.layers:
            layers.append(self._layer_facts(owned))
            selections += self._layer(document, owned, links)
        facts = document_facts(document) | {"layers": layers}
        if facts["id"] == guid:
            del facts["id"]
        if links:
            facts["links"] = links
        inner = _description(facts) + "".join(selections)
        attributes = {
            "guid": guid,
            "name": document.title,
            "plainTextPath": f"{INTERNAL}{guid}.txt",
        }
        self._sources.write(element("TextSource", attributes, inner))

    def written(self, name: str) -> Iterator[str]:
        """Yield the project file piece by piece."""
        named = f'name="{attribute(name)}" origin="{ORIGIN}"'
        yield f'{DECLARATION}<Project xmlns="{SPACE}" {named}>\n'
        yield from _box("Users", self._users.values())
        yield from _box("Codes", self._codes.values(), "CodeBook")
        for box, file in (
            ("Sources", self._sources),
            ("Notes", self._notes),
            ("Links", self._links),
        ):
            yield from _box(box, _chunks(file))
        yield "</Project>\n"

    def _guid(self, wanted: str, *names: str) -> str:
        """Return an id as the guid, if it is one that nothing else has; or else make one."""
        guid = wanted if is_guid(wanted) else made_guid(*names)
        if int(guid.replace("-", ""), 16) in self._taken:
            guid = made_guid("again", *names)
        self._taken.add(int(guid.replace("-", ""), 16))
        return guid

    def _user(self, person: str) -> str:
        guid = made_guid("user", person)
        self._users.setdefault(guid, element("User", {"guid": guid, "name": person}))
        return guid

    def _layer_facts(self, owned: PersonLayer) -> Facts:
        layer = owned.content.layer
        facts: Facts = {"user": self._user(owned.person), "state": layer.state.value}
        facts |= {"seconds": layer.seconds} if layer.seconds else {}
        words = {"note": layer.note, "flag": layer.flag}
        facts |= {name: word for name, word in words.items() if word}
        return facts | inexact({"person": owned.person})

    def _layer(self, document: Document, owned: PersonLayer, links: Facts) -> Iterator[str]:
        guids: dict[str, str] = {}
        for span in owned.content.spans:
            yield from self._selections(document, owned.person, span, guids)
        self._add_links(document, owned.content, guids, links, owned.person)

    def _selections(
        self, document: Document, person: str, span: Span, guids: dict[str, str]
    ) -> Iterator[str]:
        """Yield a selection for each fragment of a span, with its code."""
        user = self._user(person)
        code = self._code(span.label)
        for number, ((start, end), carried) in enumerate(pieces(span)):
            names = ("coding", document.id, person, span.id, str(number))
            guid = self._guid(span.id if number == 0 else "", *names)
            selected = made_guid("selection", guid)
            guids.setdefault(span.id, selected)
            note = carried.get("note")
            kept = {key: carried[key] for key in carried if key != "note"}
            facts = kept | inexact({"note": note, "label": span.label})
            if facts["id"] == guid:
                del facts["id"]
            coding = element("CodeRef", {"targetGUID": code}) + self._note(guid, user, note)
            inner = element("Coding", {"guid": guid, "creatingUser": user}, coding)
            yield element(
                "PlainTextSelection",
                {
                    "guid": selected,
                    "name": _name(document.text[start : min(end, start + _LOOKED_AT)]),
                    "startPosition": start,
                    "endPosition": end,
                    "creatingUser": user,
                },
                _description(facts) + inner,
            )

    def _note(self, coding: str, user: str, note: str | None) -> str:
        """Add a note of a person and return the reference to it."""
        if not note:
            return ""
        guid = made_guid("note", coding)
        inner = f"<PlainTextContent>{content(note)}</PlainTextContent>"
        self._notes.write(element("Note", {"guid": guid, "creatingUser": user}, inner))
        return element("NoteRef", {"targetGUID": guid})

    def _code(self, label: str) -> str:
        if label not in self._codes:
            self._codes[label] = _code(label, None, "")
        return made_guid("code", label)

    def _add_links(
        self,
        document: Document,
        layer: LayerContent,
        guids: dict[str, str],
        links: Facts,
        person: str,
    ) -> None:
        for link in layer.relations:
            guid = self._guid(link.id, "link", document.id, person, link.id)
            facts = {} if guid == link.id else {"id": link.id}
            if facts := facts | inexact({"type": link.type}):
                links[guid] = facts
            attributes = {
                "guid": guid,
                "name": link.type,
                "direction": "OneWay",
                "originGUID": guids[link.source_id],
                "targetGUID": guids[link.target_id],
            }
            self._links.write(element("Link", attributes))


def _name(text: str) -> str:
    return " ".join(text.split())[:_LONGEST_NAME]


def _description(facts: Facts) -> str:
    return f"<Description>{content(packed(facts))}</Description>\n" if facts else ""


def _code(name: str, colour: str | None, definition: str) -> str:
    inner = f"<Description>{content(definition)}</Description>" if definition else ""
    attributes = {
        "guid": made_guid("code", name),
        "name": name,
        "isCodable": "true",
        "color": colour or None,
    }
    return element("Code", attributes, inner)


def _box(name: str, inner: Iterable[str], outer: str = "") -> Iterator[str]:
    """Yield what stands in an element of a project, which is left out if it would be empty."""
    is_begun = False
    for text in inner:
        if not is_begun:
            yield f"<{outer}>\n<{name}>\n" if outer else f"<{name}>\n"
            is_begun = True
        yield text
    if is_begun:
        yield f"</{name}>\n</{outer}>\n" if outer else f"</{name}>\n"


def _waiting_file() -> "tempfile.SpooledTemporaryFile[str]":
    return tempfile.SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="utf-8", newline="")


def _chunks(file: "tempfile.SpooledTemporaryFile[str]") -> Iterator[str]:
    file.seek(0)
    while text := file.read(1 << 20):
        yield text
