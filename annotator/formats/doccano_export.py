"""A folder for doccano: a file for each person, and one of the texts that nobody has begun."""

import json
import re
from collections.abc import Generator, Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import IO, Any

from annotator.formats.carried import KEY, document_facts, layer_facts, pieces
from annotator.formats.doccano import META, SUFFIX, read_doccano
from annotator.formats.doccano_rows import OFFSETS, PLACE, RELATIONS, SPANS
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
from annotator.formats.lines import numbered_lines
from annotator.formats.native_rows import as_json, in_order
from annotator.model.document import Document
from annotator.model.offsets import OffsetUnit, Positions
from annotator.model.span import reading_order

_UNTOUCHED = "unknown"
_UNSAFE = re.compile(r"[^\w.@+-]")
_TAKEN = frozenset({_UNTOUCHED, "all", "con", "prn", "aux", "nul"})
_LONGEST_NAME = 80


def write_doccano(
    path: Path, documents: Iterable[Outgoing], options: WriteOptions
) -> Generator[None, None, WriteReport]:
    """Write a folder with a file a person; read it back before it is kept.

    Without any relation the lines have doccano's usual `label`, else `entities` and
    `relations`. Raises FormatError.
    """
    report, written = WriteReport(), FactsDigest()
    with finished_folder(path) as folder:
        with _Files(folder) as files:
            for outgoing in documents:
                for owned in outgoing.layers or (None,):
                    row = _row(outgoing.document, owned, options.unit or OffsetUnit.CODE_POINTS)
                    files.of(owned.person if owned else None).write(as_json(row) + "\n")
                    report.rows += 1
                written.add(outgoing.document, outgoing.layers)
                counted(outgoing, report)
                yield
        for file in sorted(folder.iterdir()):
            if not report.relations:
                yield from _with_labels_only(file)
        yield from _refuse_other_content(folder, written)
    return report


class _Files(ExitStack):
    """The files of a folder, one a person, open until all is written."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self._files: dict[str | None, IO[str]] = {}
        self._names: set[str] = set(_TAKEN)

    def of(self, person: str | None) -> IO[str]:
        """Return the file of a person, or that of the texts that nobody has begun."""
        if person not in self._files:
            path = self._folder / f"{self._name(person)}{SUFFIX}"
            file = path.open("x", encoding="utf-8", newline="\n")
            self._files[person] = self.enter_context(file)
        return self._files[person]

    def _name(self, person: str | None) -> str:
        if person is None:
            return _UNTOUCHED
        plain = _UNSAFE.sub("_", person)[:_LONGEST_NAME].strip(".") or "_"
        name, number = plain, 1
        while name.casefold() in self._names:
            number += 1
            name = f"{plain}-{number}"
        self._names.add(name.casefold())
        return name


def _row(document: Document, owned: PersonLayer | None, unit: OffsetUnit) -> dict[str, Any]:
    """Return a line; doccano keeps `meta` and what we carry beside a text as they are."""
    row: dict[str, Any] = {"text": document.text, "entities": [], RELATIONS: []}
    carried: dict[str, Any] = {OFFSETS: unit.value, **document_facts(document)}
    if owned is not None:
        carried |= layer_facts(owned)
        carried[SPANS] = _add_spans(row, document, owned, unit)
    return {**row, META: in_order(document.metadata), KEY: carried}


def _add_spans(
    row: dict[str, Any], document: Document, owned: PersonLayer, unit: OffsetUnit
) -> list[dict[str, Any]]:
    """Add entities and relations to a row; return what is carried about the spans."""
    positions = Positions(document.text)
    facts, first = [], {}
    for span in sorted(owned.content.spans, key=reading_order):
        first[span.id] = len(row["entities"])
        for fragment, more in pieces(span):
            is_utf16 = unit is OffsetUnit.UTF16
            start, end = map(positions.unit, fragment) if is_utf16 else fragment
            entity = {"id": len(row["entities"]), "start_offset": start, "end_offset": end}
            row["entities"].append({**entity, "label": span.label})
            facts.append({PLACE: [start, end], "label": span.label, **more})
    for number, link in enumerate(sorted(owned.content.relations, key=lambda one: one.id)):
        ends = {"from_id": first[link.source_id], "to_id": first[link.target_id]}
        row[RELATIONS].append({"id": number, **ends, "type": link.type, KEY: {"id": link.id}})
    return facts


def _with_labels_only(path: Path) -> Generator[None, None, None]:
    """Give the lines of a file the form that doccano has for spans without relations."""
    other = path.with_suffix(".labels")
    with other.open("x", encoding="utf-8", newline="\n") as file:
        for line in numbered_lines(path):
            row = json.loads(line.text)
            labels = [
                [one["start_offset"], one["end_offset"], one["label"]]
                for one in row["entities"]
            ]
            kept = {"text": row["text"], "label": labels, META: row[META], KEY: row[KEY]}
            file.write(as_json(kept) + "\n")
            yield
    other.replace(path)


def _refuse_other_content(folder: Path, written: FactsDigest) -> Generator[None, None, None]:
    found = FactsDigest()
    for incoming in read_doccano(folder, ReadOptions()):
        found.add(incoming.document, incoming.layers)
        yield
    if found != written:
        raise not_as_written()
