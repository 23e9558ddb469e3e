"""JSON lines of doccano: texts with spans, and with relations between them."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from annotator.formats.anchoring import Anchor
from annotator.formats.archives import Archive
from annotator.formats.carried import KEY, carried_in, document_from
from annotator.formats.doccano_rows import LISTS, RELATIONS, RowReader
from annotator.formats.exchange import UNNAMED_PERSON, Incoming, ReadOptions
from annotator.formats.files import readable
from annotator.formats.first_lines import first_objects, objects_in
from annotator.formats.lines import at, numbered_lines
from annotator.formats.separated import decoding_of
from annotator.formats.strict_json import field_of, strict_object
from annotator.formats.unpacking import holds, is_zip, read_unpacked

SUFFIX = ".jsonl"
META = "meta"
_TEXTS = ("text", "data")
_COMMENTS = "Comments"
_NOBODY = frozenset({"all", "unknown"})
"""Names of files that do not say who made the labels."""


def read_doccano(path: Path, options: ReadOptions) -> Iterator[Incoming]:
    """Yield the documents of a file, or of all in a folder or archive, each with its layers.

    The name of a file is that of the person, unless it is all or unknown, or the options
    name one. Raises FormatError naming file, line and what is wrong.
    """
    if is_zip(path) and path.is_file():
        yield from read_unpacked(path, options, read_doccano)
        return
    files = sorted(path.glob(f"*{SUFFIX}")) if path.is_dir() else [path]
    for number, file in enumerate(files):
        for incoming in _of_file(file, options):
            yield incoming._replace(progress=(number + incoming.progress) / len(files))


_BEGINNING = 1 << 20
"""Bytes of a file in an archive by which it is recognised."""
_PARTS = 3
_NUMBERS = (int, float, bool, type(None))


def is_doccano(path: Path, beginning: bytes) -> bool:
    """Tell whether a file, or one in an archive, begins with labels as doccano has them."""
    if is_zip(path):
        return holds(path, _is_exported)
    return _have_labels(first_objects(path, beginning))


def _is_exported(archive: Archive, name: str) -> bool:
    is_at_top = "/" not in name and name.endswith(SUFFIX)
    return is_at_top and _have_labels(objects_in(archive.beginning(name, _BEGINNING)))


def _have_labels(rows: Iterable[dict[str, Any]]) -> bool:
    has_empty_list = False
    for row in rows:
        if not any(type(row.get(name)) is str for name in _TEXTS):
            continue
        for entries in [row[name] for name in LISTS if type(row.get(name)) is list]:
            if entries:
                return _is_span(entries[0])
            has_empty_list = True
    return has_empty_list


def _is_span(entry: Any) -> bool:
    if type(entry) is dict:
        return "start_offset" in entry and "end_offset" in entry
    if type(entry) is not list or len(entry) != _PARTS:
        return False
    # Also where a place is no whole number: that is refused, and not taken for a plain table.
    return type(entry[-1]) is str and all(type(one) in _NUMBERS for one in entry[:-1])


def _of_file(path: Path, options: ReadOptions) -> Iterator[Incoming]:
    decoding, person = decoding_of(path, options), _person(path, options)
    for number, line in enumerate(numbered_lines(path, decoding), start=1):
        with at(line.place):
            row = strict_object(line.text)
            text = field_of(row, _TEXTS["text" not in row and "data" in row], str)
            title = f"{readable(path.stem)} {number}"
            document = document_from(carried_in(row), text, _facts(row), title, decoding)
        anchor = Anchor(text, options.on_drift)
        reader = RowReader(row, line.place, anchor, options.unit)
        with at(line.place):
            layers, left_out = reader.layers(document.id, person, _comments(row))
        drifts = tuple(anchor.drifts)
        yield Incoming(document, line.place, layers, line.progress, left_out, drifts)


def _person(path: Path, options: ReadOptions) -> str:
    """Return whose the labels of a file are, if nothing in it names somebody."""
    name = readable(path.stem).strip()
    if options.person != UNNAMED_PERSON or not name or name.casefold() in _NOBODY:
        return options.person
    return name


def _facts(row: dict[str, Any]) -> dict[str, Any]:
    """Return what a row says beside its text and labels."""
    known = {*_TEXTS, *LISTS, RELATIONS, META, KEY, _COMMENTS}
    meta = row.get(META)
    facts = meta if type(meta) is dict else {}
    others = {name: value for name, value in row.items() if name not in known}
    if meta is not facts and meta is not None:
        others[META] = meta
    return {**facts, **others}


def _comments(row: dict[str, Any]) -> str | None:
    entries = row.get(_COMMENTS)
    if type(entries) is not list:
        return None
    words = [
        entry if type(entry) is str else field_of(entry, "comment", str)
        for entry in entries
        if type(entry) in (str, dict)
    ]
    return "\n".join(words) or None
