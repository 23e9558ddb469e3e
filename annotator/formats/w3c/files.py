"""Files of annotations, page by page, and the texts that they are about."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from urllib.parse import unquote, urlsplit

from annotator.formats.decoding import decode, unreadable
from annotator.formats.exchange import ReadOptions
from annotator.formats.files import natural_order, readable
from annotator.formats.json_arrays import json_objects
from annotator.formats.lines import at
from annotator.formats.strict_json import list_of_objects, short
from annotator.formats.w3c.names import ENDINGS, LINKS, Row, listed, said, types_of
from annotator.model.document import Decoding
from annotator.model.errors import FormatError

_TEXT = ".txt"
LARGEST_TEXT = 256 * 1024 * 1024
"""Bytes of one text."""


@dataclass(frozen=True, slots=True)
class Page:
    """Annotations that stand together in a file, with what is said about all of them."""

    file: Path
    place: str
    row: Row
    """What is said about all: the page itself, empty for single annotations."""
    annotations: tuple[Row, ...]
    links: tuple[Row, ...] = ()


def pages_of(file: Path) -> Iterator[Page]:
    """Yield the pages of a file: single annotations that follow each other are one.

    Pages that a collection only names are read where they are files of the same folder.
    Raises FormatError for what is no JSON.
    """
    single: list[Row] = []
    place = f"{readable(file.name)}:1"
    for found in json_objects(file):
        if "Annotation" in types_of(found.row):
            place = place if single else found.place
            single.append(found.row)
            continue
        with at(found.place):
            pages = list(_pages(found.row))
        for page in pages:
            with at(found.place):
                items = tuple(list_of_objects(page, "items"))
                links = tuple(list_of_objects(page, LINKS))
            yield Page(file, found.place, page, items, links)
    if single:
        yield Page(file, place, {}, tuple(single))


def files_of(path: Path) -> list[Path]:
    """Return the files of annotations in a folder, or the file itself and those it names."""
    if not path.is_dir():
        return [path, *_named_pages(path)]
    found = [one for one in path.iterdir() if one.suffix.lower() in ENDINGS and one.is_file()]
    return sorted(found, key=lambda one: natural_order(one.name))


def _pages(row: Row) -> Iterator[Row]:
    """Yield the pages in an object, those inside a collection one after the other."""
    waiting: list[Row] = [row]
    while waiting:
        page = waiting.pop()
        types = types_of(page)
        if "AnnotationPage" in types or "items" in page or LINKS in page:
            yield page
        elif "@graph" in page:
            yield {
                "items": [
                    one for one in listed(page["@graph"]) if "Annotation" in types_of(one)
                ]
            }
        waiting += [
            page[name] for name in ("next", "first") if isinstance(page.get(name), dict)
        ]


def _named_pages(path: Path) -> list[Path]:
    """Return the files of the pages of a collection that only names them, first to last."""
    result: list[Path] = []
    seen = {path.name}
    waiting = [(path, "first")]
    while waiting:
        file, property_ = waiting.pop()
        for found in json_objects(file):
            for row in [found.row, *_pages(found.row)]:
                name = row.get(property_)
                beside = _beside(path.parent, name) if isinstance(name, str) else None
                if beside is not None and beside.name not in seen:
                    seen.add(beside.name)
                    result.append(beside)
                    waiting.append((beside, "next"))
    return result


def text_of_source(
    source: str, page: Page, options: ReadOptions, *, is_only: bool
) -> tuple[str, str, Decoding]:
    """Return the name of the file of a text, the text, and how it was decoded.

    It lies where a relative IRI leads to from the annotations, if that is below them; else
    beside them, under the last part of its IRI, with or without “.txt”;
    or, if they are about one text only, under the name of their own file. Raises FormatError
    if it is not there or no text.
    """
    folder = page.file.parent
    wanted = [source, f"{source}{_TEXT}"]
    last = PurePosixPath(unquote(urlsplit_path(source))).name
    if last:
        wanted.append(f"{PurePosixPath(last).stem}{_TEXT}")
    if is_only:
        wanted.append(f"{page.file.stem}{_TEXT}")
    for path in [_below(folder, source), *(_beside(folder, name) for name in wanted)]:
        if path is not None and path != page.file:
            name = path.relative_to(folder).as_posix()
            with at(readable(name)):
                text, decoding = decode(_content(path), options.encoding)
            return name, text, decoding
    raise FormatError(
        f"{page.place}: the text {short(source)} is not there: put it beside the file, as "
        f"{short(f'{PurePosixPath(last).stem or page.file.stem}{_TEXT}')}."
    )


def urlsplit_path(iri: str) -> str:
    """Return the path in an IRI, or what stands instead of one."""
    try:
        return urlsplit(iri).path
    except ValueError:
        return ""


def _below(folder: Path, iri: str) -> Path | None:
    """Return the file that a relative IRI leads to, if it is there and inside the folder."""
    try:
        is_relative = not any(urlsplit(iri)[:2])
    except ValueError:
        return None
    name = PurePosixPath(unquote(urlsplit_path(iri)))
    is_safe = not any(sign in str(name) for sign in "\x00\\:")
    if not is_relative or name.is_absolute() or ".." in name.parts or not is_safe:
        return None
    path = folder / name
    try:
        is_there = path.is_file() and path.resolve().is_relative_to(folder.resolve())
    except OSError:
        return None
    return path if is_there else None


def _beside(folder: Path, iri: str) -> Path | None:
    """Return the file of a folder that an IRI ends with, if it is there."""
    name = PurePosixPath(unquote(urlsplit_path(iri))).name
    if not name or name in (".", "..") or "\x00" in name or "\\" in name:
        return None
    path = folder / name
    try:
        is_there = path.is_file() and path.resolve().parent == folder.resolve()
    except OSError:
        return None
    return path if is_there else None


def embedded_text(source: object) -> str | None:
    """Return the text of a source that has it in itself, or None."""
    if isinstance(source, dict) and isinstance(source.get("value"), str):
        return said(source, "value")
    return None


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_TEXT + 1)
    except OSError as error:
        raise unreadable(path, error) from error
    if len(content) > LARGEST_TEXT:
        raise FormatError(f"the text is larger than {LARGEST_TEXT >> 20} MB.")
    return content
