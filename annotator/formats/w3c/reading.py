"""Reads W3C Web Annotations: a document for each text, a layer for each creator."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from annotator.formats.anchoring import Anchor
from annotator.formats.exchange import Incoming, ReadOptions
from annotator.formats.files import readable
from annotator.formats.lines import at
from annotator.formats.slots import document_of
from annotator.formats.strict_json import field_of, list_of_objects, short
from annotator.formats.w3c.files import (
    Page,
    embedded_text,
    files_of,
    pages_of,
    text_of_source,
)
from annotator.formats.w3c.layers import Placed, TextAnnotations, TextLayers, ends_of, is_link
from annotator.formats.w3c.names import (
    CONTEXT,
    DOCUMENT,
    ENDINGS,
    LAYERS,
    LINKING,
    TEXT,
    UNIT,
    Row,
    iri_of,
    listed,
    purposes_of,
    said,
)
from annotator.formats.w3c.selectors import Selection, selection_of
from annotator.model.document import Decoding, Document
from annotator.model.errors import FormatError
from annotator.model.ids import new_id
from annotator.model.offsets import OffsetUnit

_UTF8 = Decoding("utf-8")
_LOOSE = "annotations of other things than texts"


def read_w3c(path: Path, options: ReadOptions) -> Iterator[Incoming]:
    """Yield the texts of a folder, or of a file of annotations, with everybody's layers.

    Raises FormatError, naming file and annotation, for what is wrong and for texts that are
    not there.
    """
    index: dict[str, list[Path]] = {}
    files = files_of(path)
    for file in files:
        for key in _read_file(file, options):
            index.setdefault(key, []).append(file)
    if not index:
        raise FormatError(f"{readable(path.name)}: there is no annotation of a text in it.")
    cached: tuple[Path | None, dict[str, _Text]] = (None, {})
    for number, (key, places) in enumerate(index.items(), start=1):
        whole: _Text | None = None
        for file in places:
            if cached[0] != file:
                cached = (file, _read_file(file, options))
            whole = cached[1][key] if whole is None else whole.with_more(cached[1][key])
        if whole is not None:
            yield whole.incoming(options, number / len(index))


def is_w3c(path: Path, beginning: bytes) -> bool:
    """Tell whether a file names the context of the model near its beginning."""
    return path.suffix.lower() in ENDINGS and CONTEXT.encode() in beginning


class _Source(NamedTuple):
    """A text that annotations are about."""

    name: str
    """Of its file, or its IRI."""
    text: str
    decoding: Decoding = _UTF8


@dataclass(slots=True)
class _Text:
    """A text with all that one file, or several, say about it."""

    source: _Source
    place: str
    iri: str
    facts: Row | None = None
    found: TextAnnotations = field(default_factory=TextAnnotations)

    def with_more(self, other: "_Text") -> "_Text":
        """Take in what another file says about the same text."""
        mine, theirs = self.found, other.found
        found = TextAnnotations(
            mine.annotations + theirs.annotations,
            mine.links + theirs.links,
            mine.layers + theirs.layers,
            mine.unit or theirs.unit,
            mine.left_out + theirs.left_out,
        )
        return _Text(self.source, self.place, self.iri, self.facts or other.facts, found)

    def incoming(self, options: ReadOptions, progress: float) -> Incoming:
        """Return the document with its layers; raise FormatError for wrong annotations."""
        text, decoding = self.source.text, self.source.decoding
        with at(self.place):
            if self.facts is None:
                title = PurePosixPath(self.source.name).stem or self.iri
                metadata = {"source": self.iri} if self.iri != self.source.name else {}
                document = Document(new_id(), title, text, metadata, {}, decoding)
            else:
                document = document_of(self.facts, text)
        anchor = Anchor(text, options.on_drift)
        layers = TextLayers(anchor, document.id, options)
        built = tuple(layers.read(self.found))
        left_out = {what: number for what, number in layers.left_out.items() if number}
        drifts = tuple(anchor.drifts)
        return Incoming(document, self.place, built, progress, left_out, drifts)


def _read_file(file: Path, options: ReadOptions) -> dict[str, _Text]:
    """Return what a file says about each text."""
    result: dict[str, _Text] = {}
    for page in pages_of(file):
        _PageReading(page, options, result).read()
    return result


class _PageReading:
    """A page on its way to the texts that it is about."""

    def __init__(self, page: Page, options: ReadOptions, texts: dict[str, _Text]) -> None:
        self._page = page
        self._options = options
        self._texts = texts
        self._iris = {iri_of(one): number for number, one in enumerate(page.annotations)}
        self._key_of: dict[str, str] = {}
        """The text of an annotation, by its IRI."""
        self._by_iri: dict[str, _Text] = {}
        self._loose = 0
        """Annotations of what is no text."""

    def read(self) -> None:
        page = self._page
        named = said(page.row, TEXT)
        own = self._own_text(named) if named else None
        sources = {
            source for one in page.annotations for source, _ in self._targets(one, page.place)
        }
        links: list[tuple[Row, str]] = []
        known = {iri: number for iri, number in self._iris.items() if iri is not None}
        for number, row in enumerate(page.annotations, start=1):
            place = f"{page.place} ({number})"
            if is_link(row, known):
                links.append((row, place))
            elif _is_of_annotation(row, known):
                self._loose += 1
            else:
                self._add(row, place, is_only=len(sources) == 1)
        links += [(row, page.place) for row in page.links]
        for row, place in links:
            self._add_link(row, place, own)
        for text in list(self._texts.values())[:1]:
            text.found.left_out[_LOOSE] += self._loose

    def _own_text(self, name: str) -> str:
        """Take in a text of ours, which may have no annotation."""
        page = self._page
        with at(page.place):
            unit = field_of(page.row, UNIT, str)
            if unit not in set(OffsetUnit):
                raise FormatError(
                    f"“{UNIT}” must be one of {', '.join(OffsetUnit)}, not {short(unit)}."
                )
            facts = field_of(page.row, DOCUMENT, dict)
            layers = list_of_objects(page.row, LAYERS)
        text = self._text(name, None, is_only=True)
        text.facts = facts
        text.found.unit = OffsetUnit(unit)
        text.found.layers += [(one, page.place) for one in layers]
        return text.source.name

    def _text(self, iri: str, embedded: str | None, *, is_only: bool) -> _Text:
        if iri in self._by_iri:
            return self._by_iri[iri]
        if embedded is not None:
            source = _Source(iri, embedded)
        else:
            source = _Source(*text_of_source(iri, self._page, self._options, is_only=is_only))
        text = self._texts.setdefault(source.name, _Text(source, self._page.place, iri))
        self._by_iri[iri] = text
        return text

    def _targets(self, row: Row, place: str) -> list[tuple[str, Row | str]]:
        """Return the targets of an annotation with the IRI of the text of each."""
        result: list[tuple[str, Row | str]] = []
        for target in listed(row.get("target")):
            source = target.get("source", target) if isinstance(target, dict) else target
            iri = iri_of(source) or (f"{place}#text" if embedded_text(source) else None)
            if iri is not None and isinstance(target, str | dict):
                result.append((iri.partition("#")[0] or iri, target))
        return result

    def _add(self, row: Row, place: str, *, is_only: bool) -> None:
        by_source: dict[str, list[Row | str]] = {}
        for iri, target in self._targets(row, place):
            by_source.setdefault(iri, []).append(target)
        for iri, targets in by_source.items():
            first = targets[0]
            source = first.get("source") if isinstance(first, dict) else None
            text = self._text(iri, embedded_text(source), is_only=is_only)
            with at(place):
                found = [_selection(target, place) for target in targets]
            selections: list[Selection] = [one for one in found if one is not None]
            if len(selections) < len(found) or not selections:
                text.found.left_out["annotations without a place in a text"] += 1
                continue
            text.found.annotations.append(Placed(row, place, tuple(selections)))
            name = iri_of(row)
            if name is not None:
                self._key_of.setdefault(name, text.source.name)

    def _add_link(self, row: Row, place: str, own: str | None) -> None:
        keys = [self._key_of[iri] for iri in ends_of(row) if iri in self._key_of]
        key = keys[0] if keys else own
        if key is None:
            self._loose += 1
        else:
            self._texts[key].found.links.append(Placed(row, place))


def _is_of_annotation(row: Row, known: Mapping[str, int]) -> bool:
    """Tell whether an annotation is about others, as an answer is, or a link to elsewhere."""
    targets = listed(row.get("target"))
    if LINKING in purposes_of(row, "motivation"):
        return not any(isinstance(one, dict) and "selector" in one for one in targets)
    return any(iri_of(one) in known for one in targets)


def _selection(target: Row | str, place: str) -> Selection | None:
    """Return what a target selects; an IRI may end with the range of characters."""
    if isinstance(target, str):
        selector = {"type": "FragmentSelector", "value": target}
        return selection_of({"selector": selector}, place)
    return selection_of(target, place)
