"""Reads UIMA CAS XMI: a file, a folder of ours, or a zip archive as INCEpTION makes it."""

import functools
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath, PurePosixPath

from annotator.formats.anchoring import Anchor
from annotator.formats.archives import Archive, opened_archive
from annotator.formats.building import LayerBuilder
from annotator.formats.cas.layers import ViewLayer, with_facts
from annotator.formats.cas.meaning import Meaning
from annotator.formats.cas.names import CARRIED, ENDING, LAYER, METADATA, TYPE_SYSTEM
from annotator.formats.cas.structures import Cas, Structure, View, cas_from, whole_number
from annotator.formats.cas.type_system import DOCUMENT_ANNOTATION, TypeSystem, type_system_from
from annotator.formats.decoding import unreadable
from annotator.formats.exchange import Incoming, PersonLayer, ReadOptions
from annotator.formats.files import natural_order, readable
from annotator.formats.lines import at
from annotator.formats.slots import Facts, document_of, exact, unpacked
from annotator.formats.xml_files import LARGEST_XML
from annotator.model.document import Document
from annotator.model.errors import FormatError
from annotator.model.ids import new_id
from annotator.model.person import GOLD

_MOST_DESCRIPTIONS = 64
"""XML files beside a CAS that are looked at for types."""
_ANNOTATED, _CURATED = "annotation", "curation"
"""Folders of a project of INCEpTION: in them a folder for each text, in it a file a person."""
_UNTOUCHED = "INITIAL_CAS"
"""The file of nobody, from which everybody began; read where nobody has begun."""


def read_cas_xmi(path: Path, options: ReadOptions) -> Iterator[Incoming]:
    """Yield the documents of a CAS, of all in a folder or in an archive, one for each view.

    Raises FormatError for what is no CAS, and for annotations that leave their text.
    """
    if path.is_dir():
        yield from _united(_folder(path, options))
    elif path.suffix.lower() == ".zip":
        inside = _inside_project(path)
        with opened_archive(path) as archive:
            yield from _by_somebody(inside, _archive(archive, inside, options))
    else:
        types = _types_beside(path.parent)
        file = CasFile(_content(path), readable(path.name), _person(path), types)
        yield from _by_somebody(_inside_project(path), file.documents(options))


def _inside_project(path: Path) -> PurePosixPath:
    """Return where a file lies in an unpacked project of INCEpTION, empty if in none."""
    parts = path.resolve().parts[-3:]
    return PurePosixPath(*parts) if _person(PurePath(*parts)) else PurePosixPath()


def is_cas_xmi(path: Path, beginning: bytes) -> bool:
    """Tell whether a file is a CAS, or an archive with one in it."""
    if path.suffix.lower() != ".zip":
        return b"http://www.omg.org/XMI" in beginning
    try:
        with opened_archive(path) as archive:
            return any(_is_cas(PurePosixPath(name)) for name in archive.names())
    except FormatError:
        return False


@dataclass(frozen=True, slots=True)
class CasFile:
    """The bytes of an XMI file, and what is known about it beside them."""

    content: bytes
    place: str
    """Its name, for errors and for the title."""
    person: str | None
    """Whose work it is by its place in a project; None: nobody says."""
    types: TypeSystem

    def documents(self, options: ReadOptions) -> Iterator[Incoming]:
        """Yield a document for each view that has a text; raise FormatError if wrong."""
        cas = cas_from(self.content, self.place)
        with_text = [view for view in cas.views if view.text is not None]
        if not with_text:
            raise FormatError(f"{self.place}: no view in it has a text: choose another file.")
        more = {"views without a text": len(cas.views) - len(with_text)}
        for number, view in enumerate(with_text, start=1):
            found = self._document(cas, view, options, is_only=len(with_text) == 1)
            left_out = Counter(found.left_out) + Counter(more if number == 1 else {})
            progress = number / len(with_text)
            yield found._replace(left_out=dict(left_out), progress=progress)

    def _document(
        self, cas: Cas, view: View, options: ReadOptions, *, is_only: bool
    ) -> Incoming:
        place = f"{self.place}:{view.line}"
        text = view.text or ""
        with at(place):
            ours = cas.first(view, LAYER)
            facts = unpacked(ours.features.get(CARRIED)) if ours else None
            document = (
                self._foreign_document(cas, view, is_only=is_only)
                if facts is None
                else document_of(_from_slots(facts, cas, view), text)
            )
        person = self.person or options.person
        if facts is not None and ours is not None:
            person = exact(ours.features.get("person", ""), facts, "person")
        anchor = Anchor(text, options.on_drift)
        builder = LayerBuilder(document.id, person or options.person)
        reading = ViewLayer(cas, Meaning(cas, self.types), view, self.place)
        reading.read(builder, anchor)
        layer = builder.built()
        layers: tuple[PersonLayer, ...] = (layer,)
        if facts is not None and ours is not None:
            reading.left_out.pop("DocumentMetaData annotations", None)
            with at(place):
                layers = (with_facts(layer, _state(ours, facts)),) if person else ()
        return Incoming(
            document,
            place,
            layers,
            left_out=dict(reading.left_out),
            drifts=tuple(anchor.drifts),
        )

    def _foreign_document(self, cas: Cas, view: View, *, is_only: bool) -> Document:
        said = cas.first(view, METADATA) or cas.first(view, DOCUMENT_ANNOTATION)
        features = said.features if said else {}
        title = features.get("documentTitle") or PurePath(self.place).stem
        metadata = {}
        if features.get("documentId"):
            metadata["documentId"] = features["documentId"]
        if features.get("language", "x-unspecified") != "x-unspecified":
            metadata["language"] = features["language"]
        if not is_only:
            metadata["view"] = view.name
            title = f"{title} ({view.name})"
        return Document(new_id(), title, view.text or "", metadata)


def _from_slots(facts: Facts, cas: Cas, view: View) -> Facts:
    """Return the facts of a document, title and id as another program may have changed them."""
    said = cas.first(view, METADATA)
    features = said.features if said else {}
    slots = {"id": "documentId", "title": "documentTitle"}
    return facts | {
        name: exact(features[slot], facts, name)
        for name, slot in slots.items()
        if slot in features
    }


def _state(ours: Structure, facts: Facts) -> Facts:
    """Return the facts of a layer, as another program may have changed them."""
    seconds = ours.features.get("seconds")
    number = whole_number(seconds)
    words = {
        name: exact(ours.features[name], facts, name)
        for name in ("state", "note", "flag")
        if ours.features.get(name)
    }
    return words | {"seconds": seconds if number is None else number}


def _united(entries: Iterator[Incoming]) -> Iterator[Incoming]:
    """Make one of the files of one document that follow each other, each of another person."""
    before: Incoming | None = None
    for entry in entries:
        if before is None or before.document != entry.document:
            if before is not None:
                yield before
            before = entry
            continue
        before = entry._replace(
            layers=before.layers + entry.layers,
            left_out=dict(Counter(before.left_out) + Counter(entry.left_out)),
            drifts=before.drifts + entry.drifts,
        )
    if before is not None:
        yield before


def _folder(path: Path, options: ReadOptions) -> Iterator[Incoming]:
    types = _types_beside(path)
    files = sorted(path.glob(f"*{ENDING}"), key=lambda file: natural_order(file.name))
    for number, file in enumerate(files, start=1):
        found = CasFile(_content(file), readable(file.name), None, types)
        for incoming in found.documents(options):
            yield incoming._replace(progress=number / len(files))


def _archive(
    archive: Archive, inside: PurePosixPath, options: ReadOptions
) -> Iterator[Incoming]:
    """Read an archive, and the archives that a project of INCEpTION has for its people."""
    names = [PurePosixPath(name) for name in sorted(archive.names(), key=natural_order)]
    endings = (ENDING,) if inside.parts else (ENDING, ".zip")
    found = [name for name in names if _is_cas(name) and name.suffix.lower() in endings]
    begun = {name.parent for name in found if name.stem != _UNTOUCHED}
    wanted = [name for name in found if name.stem != _UNTOUCHED or name.parent not in begun]
    if not wanted:
        raise FormatError(
            f"{archive.place}: there is no {ENDING} file in the archive: export the documents "
            "as “UIMA CAS XMI”."
        )
    for number, name in enumerate(wanted, start=1):
        if name.suffix.lower() == ".zip":
            with archive.opened(str(name)) as inner:
                entries = list(_archive(inner, name, options))
        else:
            person = _person(inside if inside.parts else name)
            beside = _types_in(archive, name.parent)
            content = archive.read(str(name))
            file = CasFile(content, f"{archive.place}/{name}", person, beside)
            entries = list(file.documents(options))
        for incoming in _by_somebody(name, entries):
            yield incoming._replace(progress=number / len(wanted))


def _by_somebody(name: PurePath, entries: Iterable[Incoming]) -> Iterator[Incoming]:
    """Yield documents, those of the file of nobody without a layer."""
    for incoming in entries:
        if name.stem != _UNTOUCHED:
            yield incoming
            continue
        count = sum(len(owned.content.spans) for owned in incoming.layers)
        left_out = Counter(incoming.left_out) + Counter({"annotations of nobody": count})
        yield incoming._replace(layers=(), left_out=dict(left_out), drifts=())


def _is_cas(name: PurePath) -> bool:
    """Tell whether a file in an archive is a CAS, or a person's archive in a project."""
    if name.suffix.lower() == ENDING:
        return True
    return name.suffix.lower() == ".zip" and _person(name) is not None


def _person(path: PurePath) -> str | None:
    """Return whose work a file is by its place in a project of INCEpTION."""
    if len(path.parts) < 3:
        return None
    kind = path.parts[-3]
    if kind == _CURATED:
        return GOLD
    return path.stem if kind == _ANNOTATED else None


def _types_in(archive: Archive, folder: PurePosixPath) -> TypeSystem:
    places = [PurePosixPath(name) for name in archive.names() if name.lower().endswith(".xml")]
    beside = [name for name in places if name.parent == folder]
    chosen = (beside or [name for name in places if name.parent == PurePosixPath()])[
        :_MOST_DESCRIPTIONS
    ]
    return type_system_from(
        (f"{archive.place}/{name}", archive.read(str(name))) for name in chosen
    )


def _types_beside(folder: Path) -> TypeSystem:
    """Return the types that the XML files of a folder describe, its TypeSystem.xml first."""
    files = sorted(folder.glob("*.xml"), key=lambda file: (file.name != TYPE_SYSTEM, file.name))
    chosen = files[:_MOST_DESCRIPTIONS]
    try:
        states = [file.stat() for file in chosen]
    except OSError as error:
        raise unreadable(folder, error) from error
    stamps = tuple((state.st_mtime_ns, state.st_size) for state in states)
    return _types_of(tuple(chosen), stamps)


@functools.lru_cache(maxsize=4)
def _types_of(files: tuple[Path, ...], stamps: tuple[tuple[int, int], ...]) -> TypeSystem:  # noqa: ARG001 - stamps make it read changed files again
    return type_system_from((readable(file.name), _content(file)) for file in files)


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_XML + 1)
    except OSError as error:
        raise unreadable(path, error) from error
