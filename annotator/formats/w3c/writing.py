"""Writes W3C Web Annotations: a folder with a page of annotations beside each text."""

import json
from collections.abc import Generator, Iterable
from pathlib import Path
from typing import Any
from urllib.parse import quote

from annotator.formats.exchange import (
    Outgoing,
    PersonLayer,
    ReadOptions,
    WriteOptions,
    WriteReport,
    counted,
)
from annotator.formats.facts_digest import FactsDigest
from annotator.formats.finished_files import finished_folder, not_as_written
from annotator.formats.slots import Facts, document_facts
from annotator.formats.w3c.names import (
    ATTRIBUTE,
    CONTEXT,
    DOCUMENT,
    FLAG,
    ID,
    LAYERS,
    LINKING,
    LINKS,
    NUMBER,
    TEXT,
    UNIT,
    uuid_in,
)
from annotator.formats.w3c.reading import read_w3c
from annotator.model.offsets import OffsetUnit, Positions
from annotator.model.relation import Relation
from annotator.model.span import Fragment, Span

COLLECTION = "collection.jsonld"
_CONTEXTS: list[Any] = [
    CONTEXT,
    {
        "annotator": "urn:annotator:",
        DOCUMENT: {"@type": "@json"},
        LAYERS: {"@type": "@json"},
    },
]
_AROUND = 32
"""Code points of a text that are quoted before and behind a fragment."""
_MARK = "\ufeff"


def write_w3c(
    path: Path, documents: Iterable[Outgoing], options: WriteOptions
) -> Generator[None, None, WriteReport]:
    """Write a folder in the order given; read it back before it is kept.

    Positions count code points, as the model says, unless UTF-16 is asked for.
    """
    report, digest = WriteReport(), FactsDigest()
    unit = options.unit or OffsetUnit.CODE_POINTS
    with finished_folder(path) as folder:
        before: Facts = {}
        for number, outgoing in enumerate(documents, start=1):
            page = _Page(outgoing, number, unit).written(report.rows)
            if before:
                _write_json(folder / before["id"], before | {"next": page["id"]})
            before = page
            (folder / page[TEXT]).write_bytes(_file_content(outgoing.document.text))
            report.rows += len(page["items"])
            digest.add(outgoing.document, outgoing.layers)
            counted(outgoing, report)
            yield
        if before:
            _write_json(folder / before["id"], before)
        _write_json(folder / COLLECTION, _collection(report))
        yield from _refuse_other_content(folder, digest)
    return report


def _refuse_other_content(path: Path, written: FactsDigest) -> Generator[None, None, None]:
    found = FactsDigest()
    if written != found:
        for incoming in read_w3c(path, ReadOptions()):
            found.add(incoming.document, incoming.layers)
            yield
    if found != written:
        raise not_as_written()


def _collection(report: WriteReport) -> Facts:
    collection: Facts = {
        "@context": CONTEXT,
        "id": COLLECTION,
        "type": "AnnotationCollection",
        "total": report.rows,
    }
    if report.documents:
        collection |= {"first": _name(1, "jsonld"), "last": _name(report.documents, "jsonld")}
    return collection


def _write_json(path: Path, value: Facts) -> None:
    with path.open("x", encoding="utf-8", newline="\n") as file:
        json.dump(value, file, ensure_ascii=False, allow_nan=False, indent=1)
        file.write("\n")


def _file_content(text: str) -> bytes:
    """Return a text as UTF-8; one that begins like a mark of UTF-8 gets a mark before it."""
    return (_MARK + text if text.startswith(_MARK) else text).encode("utf-8")


def _name(number: int, ending: str) -> str:
    return f"{number:05}.{ending}"


class _Page:
    """The annotations of one text."""

    def __init__(self, outgoing: Outgoing, number: int, unit: OffsetUnit) -> None:
        self._outgoing = outgoing
        self._number = number
        self._unit = unit
        self._text = outgoing.document.text
        self._source = _name(number, "txt")
        positions = Positions(self._text)
        self._place = positions.unit if unit is OffsetUnit.UTF16 else int
        self._taken: set[str] = set()

    def written(self, before: int) -> Facts:
        """Return the page; `before` is the number of annotations on those before it."""
        items: list[Facts] = []
        links: list[Facts] = []
        for owned in self._outgoing.layers:
            iris = {
                span.id: self._iri("span", owned.person, span.id)
                for span in owned.content.spans
            }
            items += [self._item(span, owned, iris[span.id]) for span in owned.content.spans]
            links += [self._link(link, owned, iris) for link in owned.content.relations]
        return {
            "@context": _CONTEXTS,
            "id": _name(self._number, "jsonld"),
            "type": "AnnotationPage",
            "partOf": COLLECTION,
            "startIndex": before,
            UNIT: self._unit.value,
            TEXT: self._source,
            DOCUMENT: document_facts(self._outgoing.document),
            LAYERS: [_layer_facts(owned) for owned in self._outgoing.layers],
            "items": items,
            LINKS: links,
        }

    def _iri(self, kind: str, person: str, name: str) -> str:
        """Return the IRI of an annotation: its id if that is a UUID which is new here."""
        iri = f"urn:uuid:{name}"
        if uuid_in(name) != name or iri in self._taken:
            iri = ":".join(
                ("urn:annotator", kind, quote(person, safe=""), quote(name, safe=""))
            )
        self._taken.add(iri)
        return iri

    def _item(self, span: Span, owned: PersonLayer, iri: str) -> Facts:
        bodies = [_body("tagging", span.label)]
        for name, value in sorted(span.attributes.items()):
            number = {} if isinstance(value, str) else {NUMBER: value}
            bodies.append(_body("describing", str(value)) | {ATTRIBUTE: name} | number)
        if span.note:
            bodies.append(_body("commenting", span.note))
        return {
            "id": iri,
            "type": "Annotation",
            "motivation": "tagging",
            "creator": _creator(owned),
            "body": bodies,
            "target": [self._target(fragment) for fragment in span.fragments],
            **_exact_id(iri, span.id),
            **({FLAG: span.flag} if span.flag else {}),
        }

    def _target(self, fragment: Fragment) -> Facts:
        start, end = fragment
        text = self._text
        return {
            "source": self._source,
            "selector": [
                {
                    "type": "TextQuoteSelector",
                    "exact": text[start:end],
                    "prefix": text[max(0, start - _AROUND) : start],
                    "suffix": text[end : end + _AROUND],
                },
                {
                    "type": "TextPositionSelector",
                    "start": self._place(start),
                    "end": self._place(end),
                },
            ],
        }

    def _link(self, link: Relation, owned: PersonLayer, iris: dict[str, str]) -> Facts:
        iri = self._iri("relation", owned.person, link.id)
        target = {
            "type": "SpecificResource",
            "purpose": LINKING,
            "source": iris[link.target_id],
        }
        return {
            "id": iri,
            "type": "Annotation",
            "motivation": LINKING,
            "creator": _creator(owned),
            "body": [_body("tagging", link.type), target],
            "target": iris[link.source_id],
            **_exact_id(iri, link.id),
        }


def _body(purpose: str, value: str) -> Facts:
    return {"type": "TextualBody", "purpose": purpose, "value": value}


def _creator(owned: PersonLayer) -> Facts:
    return {"type": "Person", "name": owned.person}


def _exact_id(iri: str, name: str) -> Facts:
    return {} if uuid_in(iri) == name and iri.startswith("urn:uuid:") else {ID: name}


def _layer_facts(owned: PersonLayer) -> Facts:
    layer = owned.content.layer
    facts: Facts = {"person": owned.person, "state": layer.state.value}
    facts |= {"seconds": layer.seconds} if layer.seconds else {}
    return facts | {
        name: word for name, word in (("note", layer.note), ("flag", layer.flag)) if word
    }
