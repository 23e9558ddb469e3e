"""Writes UIMA CAS XMI: a folder with one type system, and one file a document and person."""

import re
from collections.abc import Generator, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from annotator.formats.cas.names import CARRIED, ENDING, SOURCE, TARGET, TYPE_SYSTEM
from annotator.formats.cas.reading import CasFile
from annotator.formats.cas.type_system import TypeSystem, type_system_from
from annotator.formats.cas.written_types import WrittenTypes
from annotator.formats.exchange import (
    Outgoing,
    PersonLayer,
    ReadOptions,
    WriteOptions,
    WriteReport,
    counted,
)
from annotator.formats.finished_files import finished_folder, not_as_written
from annotator.formats.native_rows import native_line
from annotator.formats.slots import Facts, document_facts, inexact, packed
from annotator.formats.xml_writing import DECLARATION, element, possible
from annotator.model.document import Document
from annotator.model.offsets import Positions
from annotator.model.relation import Relation
from annotator.model.span import Span

_OUTSIDE_NAME = re.compile(r"[^A-Za-z0-9-]+")
_LONGEST_NAME = 40
_SOFA, _METADATA_ID, _LAYER_ID, _FIRST_FREE = 1, 2, 3, 4
_SPACES = {
    "xmlns:xmi": "http://www.omg.org/XMI",
    "xmlns:cas": "http:///uima/cas.ecore",
    "xmlns:metadata": "http:///de/tudarmstadt/ukp/dkpro/core/api/metadata/type.ecore",
    "xmlns:annotator": "http:///annotator.ecore",
    "xmi:version": "2.0",
}


def write_cas_xmi(
    path: Path,
    documents: Iterable[Outgoing],
    options: WriteOptions,  # noqa: ARG001 - every writer takes options
) -> Generator[None, None, WriteReport]:
    """Write a folder; each file is read back and compared before the folder is kept.

    Characters of texts that XML cannot hold become U+FFFD, one for one.
    """
    report = WriteReport()
    types, read_types = WrittenTypes(), _ReadTypes()
    with finished_folder(path) as folder:
        for number, outgoing in enumerate(documents, start=1):
            readable = _readable(outgoing)
            for place, layer in enumerate(outgoing.layers or (None,), start=1):
                person = _OUTSIDE_NAME.sub("-", layer.person) if layer else "nobody"
                name = f"{number:05}.{place}.{person[:_LONGEST_NAME]}{ENDING}"
                _write(folder / name, _Xmi(readable.document, layer, types).written())
                alone = replace(readable, layers=(layer,) if layer else ())
                _refuse_other_content(folder / name, alone, read_types.of(types))
                report.rows += 1
            counted(outgoing, report)
            yield
        _write(folder / TYPE_SYSTEM, types.written())
    return report


class _ReadTypes:
    """The type system of what was written so far, read as a reader would."""

    def __init__(self) -> None:
        self._size = -1
        self._types = TypeSystem()

    def of(self, types: WrittenTypes) -> TypeSystem:
        if len(types) != self._size:
            self._size = len(types)
            self._types = type_system_from([(TYPE_SYSTEM, types.written().encode())])
        return self._types


def _readable(outgoing: Outgoing) -> Outgoing:
    document = outgoing.document
    return replace(outgoing, document=replace(document, text=possible(document.text)))


def _write(path: Path, content: str) -> None:
    with path.open("x", encoding="utf-8", newline="") as file:
        file.write(content)


def _refuse_other_content(path: Path, written: Outgoing, types: TypeSystem) -> None:
    file = CasFile(path.read_bytes(), path.name, None, types)
    found = [Outgoing(one.document, one.layers) for one in file.documents(ReadOptions())]
    if [native_line(one) for one in found] != [native_line(written)]:
        raise not_as_written()


class _Xmi:
    """One document with the layer of one person as XMI; offsets count UTF-16 units."""

    def __init__(
        self, document: Document, layer: PersonLayer | None, types: WrittenTypes
    ) -> None:
        self._document = document
        self._layer = layer
        self._types = types
        self._positions = Positions(document.text)
        self._next = _FIRST_FREE
        self._spans: dict[str, tuple[int, Span]] = {}
        """Numbers of spans by their ids."""

    def written(self) -> str:
        """Return the file."""
        parts = ["\n", element("cas:NULL", {"xmi:id": 0}), self._metadata(), self._facts()]
        if self._layer:
            for span in self._layer.content.spans:
                parts += self._span(span)
            parts += [self._relation(link) for link in self._layer.content.relations]
        parts += self._sofa()
        return f"{DECLARATION}{element('xmi:XMI', _SPACES, ''.join(parts))}"

    def _free_number(self) -> int:
        self._next += 1
        return self._next - 1

    def _range(self, start: int, end: int) -> Facts:
        return {"begin": self._positions.unit(start), "end": self._positions.unit(end)}

    def _metadata(self) -> str:
        document = self._document
        place = {"xmi:id": _METADATA_ID, "sofa": _SOFA, **self._range(0, len(document.text))}
        names = {"documentTitle": document.title, "documentId": document.id}
        return element("metadata:DocumentMetaData", {**place, **names})

    def _facts(self) -> str:
        facts = document_facts(self._document)
        slots: Facts = {}
        if self._layer:
            layer, person = self._layer.content.layer, self._layer.person
            slots = {
                "person": person,
                "state": layer.state.value,
                "seconds": layer.seconds,
                "note": layer.note,
                "flag": layer.flag,
            }
            facts |= inexact({"person": person, "note": layer.note, "flag": layer.flag})
        named = {"xmi:id": _LAYER_ID, "sofa": _SOFA, **slots, CARRIED: packed(facts)}
        return element("annotator:Layer", named)

    def _span(self, span: Span) -> Iterator[str]:
        number = self._free_number()
        self._spans[span.id] = (number, span)
        said = span.attributes.items()
        values = {self._types.feature(name, value): value for name, value in said}
        texts: dict[str, str | None] = {
            name: value for name, value in said if isinstance(value, str)
        }
        facts = inexact(
            {"id": span.id, "label": span.label, "note": span.note, "flag": span.flag}
        )
        if lost := inexact(texts):
            facts["attributes"] = lost
        parts = []
        for start, end in span.fragments if span.is_discontinuous else ():
            parts.append(self._free_number())
            place = {"xmi:id": parts[-1], "sofa": _SOFA, **self._range(start, end)}
            yield element("annotator:Fragment", place)
        yield element(
            "annotator:Span",
            {
                "xmi:id": number,
                "sofa": _SOFA,
                **self._range(span.start, span.end),
                "label": span.label,
                "id": span.id,
                "note": span.note,
                "flag": span.flag,
                "fragments": " ".join(map(str, parts)) or None,
                CARRIED: packed(facts) if facts else None,
                **values,
            },
        )

    def _relation(self, link: Relation) -> str:
        source, _ = self._spans[link.source_id]
        target, at_target = self._spans[link.target_id]
        facts = inexact({"id": link.id, "label": link.type})
        return element(
            "annotator:Relation",
            {
                "xmi:id": self._free_number(),
                "sofa": _SOFA,
                **self._range(at_target.start, at_target.end),
                SOURCE: source,
                TARGET: target,
                "label": link.type,
                "id": link.id,
                CARRIED: packed(facts) if facts else None,
            },
        )

    def _sofa(self) -> Iterator[str]:
        yield element(
            "cas:Sofa",
            {
                "xmi:id": _SOFA,
                "sofaNum": 1,
                "sofaID": "_InitialView",
                "mimeType": "text",
                "sofaString": self._document.text,
            },
        )
        indexed = " ".join(map(str, range(_METADATA_ID, self._next)))
        yield element("cas:View", {"sofa": _SOFA, "members": indexed})
