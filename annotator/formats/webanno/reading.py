"""WebAnno TSV in: a file of one person's work, or the folders that WebAnno exports."""

import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from annotator.formats.anchoring import Anchor
from annotator.formats.archives import Archive
from annotator.formats.beside import SUFFIX, read_beside
from annotator.formats.decoding import decode, unreadable
from annotator.formats.exchange import Incoming, ReadOptions
from annotator.formats.files import chosen_files, readable
from annotator.formats.inside import named_inside
from annotator.formats.lines import at
from annotator.formats.texts import LARGEST_TEXT
from annotator.formats.unpacking import holds, is_zip, read_unpacked
from annotator.formats.webanno.layers import LayerOfTable
from annotator.formats.webanno.rows import Table, read_table
from annotator.formats.webanno.schema import MARK
from annotator.model.document import Document, text_hash
from annotator.model.errors import FormatError
from annotator.model.ids import new_id
from annotator.model.person import GOLD

ENDING = ".tsv"
WORK, CURATION, SOURCE = "annotation", "curation", "source"
"""Folders of an export: people's work, the adjudicated work, the texts."""
CURATOR, NOBODY = "CURATION_USER", "INITIAL_CAS"
"""Names of files there that are no names of people."""
_BOM = b"\xef\xbb\xbf"
_BEFORE_3 = re.compile(rb"(?:\xef\xbb\xbf)? ?# ?(?:[^\n]*\n\s*#)? ?id=[0-9]+\s*\n")
"""How versions 1 and 2 begin: with the layers, if any, and the number of the first sentence."""


def is_webanno(path: Path, beginning: bytes) -> bool:
    """Tell whether a file begins as WebAnno TSV does, or is an archive of an export of it.

    That goes for the versions before 3 too, which are refused with a sentence of their own.
    """
    if is_zip(path):
        return holds(path, _is_exported)
    return _begins(beginning) or bool(_BEFORE_3.match(beginning))


def _begins(beginning: bytes) -> bool:
    return beginning.removeprefix(_BOM).startswith(MARK.encode())


def _is_exported(archive: Archive, name: str) -> bool:
    """Tell whether a file in an archive is somebody's work in this format."""
    path = PurePosixPath(name)
    if path.suffix.lower() != ENDING or SOURCE in path.parts[:-1]:
        return False
    return _begins(archive.beginning(name, len(_BOM) + len(MARK)))


def is_webanno_folder(folder: Path) -> bool:
    """Tell whether a folder is an export of WebAnno or INCEpTION with files of this format."""
    return any(True for _ in _exported(folder))


def read_webanno(path: Path, options: ReadOptions) -> Iterator[Incoming]:
    """Yield the document of a file, or every file of a folder or an archive.

    In the folders of an export the file of each person is called by their name, and what
    the curator made is gold. Raises FormatError naming file, line and what is wrong.
    """
    if not path.is_dir():
        yield from (
            read_unpacked(path, options, read_webanno)
            if is_zip(path)
            else _read(path, options, 1.0)
        )
        return
    files = [file for file in chosen_files([path]) if _is_work(file.path)]
    begun = {file.path.parent for file in files if file.path.stem != NOBODY}
    files = [one for one in files if one.path.stem != NOBODY or one.path.parent not in begun]
    for number, file in enumerate(files, start=1):
        yield from named_inside(_read(file.path, options, number / len(files)), file.name)


def _is_work(path: Path) -> bool:
    """Tell whether a file in a folder is of this format, and not what others began from."""
    folder = path.parent
    is_source = folder.name == SOURCE and (folder.parent / WORK).is_dir()
    return path.suffix.lower() == ENDING and not is_source


def _exported(folder: Path) -> Iterator[Path]:
    for kind, name in ((WORK, "*"), (CURATION, CURATOR)):
        for path in sorted((folder / kind).glob(f"*/{name}{ENDING}")):
            try:
                with path.open("rb") as file:
                    if _begins(file.read(len(_BOM) + len(MARK))):
                        yield path
            except OSError as error:
                raise unreadable(path, error) from error


def _read(path: Path, options: ReadOptions, progress: float) -> Iterator[Incoming]:
    """Yield the document of a file."""
    yield _incoming(path, options, progress)


def _incoming(path: Path, options: ReadOptions, progress: float) -> Incoming:
    table = read_table(path)
    facts = read_beside(path.with_name(f"{path.stem}{SUFFIX}"))
    title, person = _whose(path, options)
    text = _exact(path, table.text)
    document = Document(new_id(), title, text, {"file": readable(path.name)})
    if facts is not None and facts.sha256 != text_hash(text):
        facts = None
    if facts is not None:
        document = facts.document(document)
        person = facts.person
    anchor = Anchor(text, options.on_drift)
    if person is None:
        return _without_layer(document, table, progress, path)
    making = LayerOfTable(table, document, anchor)
    layer = making.built(person, facts)
    left_out, drifts = dict(making.left_out), tuple(anchor.drifts)
    return Incoming(document, path.name, (layer,), progress, left_out, drifts)


def _without_layer(document: Document, table: Table, progress: float, path: Path) -> Incoming:
    """Return a document that nobody has begun; what a machine made of it is counted."""
    count = sum(cell != "_" for unit in table.units for cell in unit.cells)
    left_out = {"cells of what nobody annotated": count} if count else {}
    return Incoming(document, path.name, (), progress, left_out)


def _whose(path: Path, options: ReadOptions) -> tuple[str, str | None]:
    """Return the title of the document, and whose work a file is: None, nobody's."""
    folder = path.resolve().parent
    title, person = readable(folder.name), readable(path.stem)
    if folder.parent.name == CURATION and path.stem == CURATOR:
        return title, GOLD
    if folder.parent.name == WORK:
        return title, None if path.stem == NOBODY else person
    return person, options.person


def _exact(path: Path, text: str) -> str:
    """Return the text of an export that stands beside its annotations, if it is this one.

    The format itself keeps no white space between sentences.
    """
    folder = path.resolve().parent
    for name in (folder.name, f"{folder.name}.txt"):
        source = folder.parent.parent / SOURCE / name
        if folder.parent.name in (WORK, CURATION) and source.is_file():
            return next((one for one in _sources(source) if _is_like(one, text)), text)
    return text


def _sources(path: Path) -> Iterator[str]:
    try:
        if path.stat().st_size > LARGEST_TEXT:
            return
        content = path.read_bytes()
    except OSError as error:
        raise unreadable(path, error) from error
    try:
        with at(path.name):
            text, decoding = decode(content)
    except FormatError:  # a PDF, say: then the text is that of the tokens
        return
    yield text
    if decoding.byte_order_mark:
        yield f"\ufeff{text}"


def _is_like(source: str, text: str) -> bool:
    """Tell whether two texts are the same but for kinds of white space, also at the end."""
    if source == text:
        return True
    head, rest = source[: len(text)], source[len(text) :]
    return (
        len(head) == len(text)
        and not rest.strip()
        and all(
            one == two or (one.isspace() and two.isspace())
            for one, two in zip(head, text, strict=True)
        )
    )
