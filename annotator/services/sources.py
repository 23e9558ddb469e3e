"""The files and folders that an import reads, each with its format."""

import os
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from annotator.formats.exchange import (
    UNNAMED_PERSON,
    ColumnChoice,
    Incoming,
    OnDrift,
    ReadOptions,
)
from annotator.formats.files import ChosenFile, chosen_files, readable
from annotator.formats.inside import named_below, named_inside
from annotator.formats.table_of_formats import (
    BY_ENDING_ALONE,
    READABLE,
    Format,
    format_named,
    recognised,
    recognised_file,
)
from annotator.formats.unpacking import is_zip, refuse_untrusted
from annotator.formats.word_files import refuse_old_word
from annotator.model.errors import FormatError
from annotator.model.mapping import SchemeMapping
from annotator.model.offsets import OffsetUnit

AUTO = "auto"
_LOOKED_INTO = 100
"""Texts: to open each of thousands once more would take a tenth of the whole import."""


class OnUnknown(StrEnum):
    """What to do with names that the scheme does not have."""

    REFUSE = "refuse"
    """Import nothing, and say what is unknown."""
    SKIP = "skip"
    """Leave such spans, attributes and relations out, and report them."""
    ADD = "add"
    """Add them to the scheme, in the same step of undo."""


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """How a person wants files to be read."""

    format_name: str = AUTO
    """The name of a format, or "auto": recognise each file."""
    encoding: str | None = None
    columns: ColumnChoice = field(default_factory=ColumnChoice)
    dry_run: bool = False
    """Read and check everything, store nothing."""
    by_file: Mapping[Path, "ImportOptions"] = field(default_factory=dict)
    """How single files are read where a person chose otherwise for them."""
    without: frozenset[Path] = frozenset()
    """Files in folders that a person does not want."""
    person: str = UNNAMED_PERSON
    """Whose the layers are that a file names nobody for."""
    unit: OffsetUnit | None = None
    """What the file counts, where its format leaves that open."""
    on_drift: OnDrift = OnDrift.STOP
    on_unknown: OnUnknown = OnUnknown.REFUSE
    mapping: SchemeMapping = field(default_factory=SchemeMapping)

    def of(self, path: Path, folder: Path | None = None) -> "ImportOptions":
        """Return how a file is read: as chosen for it, for its folder, or for all."""
        if not self.by_file:
            return self
        for_folder = self if folder is None else self.by_file.get(folder, self)
        return self.by_file.get(path, for_folder)

    @property
    def chooses_names(self) -> bool:
        """Whether anything is said about names that the scheme may not have."""
        return self.on_unknown is not OnUnknown.REFUSE or self.mapping != SchemeMapping()

    def for_reader(self) -> ReadOptions:
        """Return what a reader must know of this."""
        return ReadOptions(self.encoding, self.columns, self.person, self.unit, self.on_drift)


class Source(NamedTuple):
    """One thing to read: a file, or a folder that is read as a whole."""

    file: ChosenFile
    format: Format
    reading: ReadOptions
    """What a person says about it."""
    below: Path | None = None
    """The folder that its places are told in, where several were chosen."""
    above: str = ""
    """What that folder is called then."""

    @property
    def is_plain(self) -> bool:
        """Whether it is one text and nothing else."""
        return self.format.is_text

    def size(self) -> int:
        """Return the bytes of all files in it."""
        files = chosen_files([self.file.path])
        return sum(file.path.stat().st_size for file in files)

    def incoming(self) -> Iterator[Incoming]:
        """Yield the documents in it; raise FormatError for what is wrong."""
        name = self.file.name
        found = self.format.read_at(self.file.where, self.reading)
        is_inside = not self.file.is_named and "/" in name
        if is_inside:
            found = named_inside(found, name)
        if self.below is not None:
            found = named_below(found, self.above, self.below)
        return _with_name(found, name) if is_inside and self.is_plain else found


def _with_name(found: Iterator[Incoming], name: str) -> Iterator[Incoming]:
    """Yield documents with the name of their file, path included, among their facts."""
    for incoming in found:
        document = incoming.document
        facts = {**document.metadata, "file": name}
        yield incoming._replace(document=replace(document, metadata=facts))


def found_sources(paths: Sequence[Path], options: ImportOptions) -> tuple[list[Source], int]:
    """Return what there is to read, and how many files are of no known kind.

    Raises FormatError if there is nothing, and for a named file that nobody can recognise.
    """
    result = [whole for path in paths if (whole := _whole_folder(path, options.of(path)))]
    taken = {source.file.path for source in result}
    folders = [path for path in options.by_file if path in paths and path.is_dir()]
    reading, others = options.for_reader(), 0
    files = chosen_files([path for path in paths if path not in taken])
    by_ending = {} if _have_other_texts(files) else BY_ENDING_ALONE
    for file in files:
        if options.without and file.path in options.without:
            continue
        how = options
        if options.by_file:
            how = options.of(file.path, _folder_of(file, folders))
            reading = how.for_reader()
        found = _format_of(file, how, by_ending)
        if found is None or found.read is None:
            others += 1
        else:
            result.append(Source(file, found, reading))
    if len(paths) > 1:
        result = _told_apart(result, paths)
    if not result:
        endings = ", ".join(sorted({ending for entry in READABLE for ending in entry.suffixes}))
        raise FormatError(f"There is nothing to import: choose files that end in {endings}.")
    return result, others


def _told_apart(sources: Sequence[Source], paths: Sequence[Path]) -> list[Source]:
    """Return the sources with the folders that tell files of one name apart."""
    count = Counter(path.name for path in paths)
    folders = {
        os.path.join(path, ""): path  # noqa: PTH118 - ends in one separator
        for path in paths
        if path.is_dir()
    }
    result = []
    for source in sources:
        inside = os.path.join(source.file.where, "")  # noqa: PTH118 - likewise
        root = next((one for start, one in folders.items() if inside.startswith(start)), None)
        if root is not None:
            name = root.name if root.name and count[root.name] == 1 else root.as_posix()
            result.append(source._replace(below=root, above=readable(name)))
        elif count[source.file.path.name] > 1:
            root = source.file.path.parent
            result.append(source._replace(below=root, above=readable(root.as_posix())))
        else:
            result.append(source)
    return result


def _folder_of(file: ChosenFile, folders: Sequence[Path]) -> Path | None:
    return next((each for each in folders if file.path.is_relative_to(each)), None)


def _whole_folder(path: Path, options: ImportOptions) -> Source | None:
    """Return a folder as one source, if its format reads whole folders."""
    if not path.is_dir():
        return None
    if options.format_name == AUTO:
        found = recognised(path)
    else:
        found = format_named(options.format_name)
        if found.is_folder is None:
            return None
    if found is None:
        return None
    file = ChosenFile(str(path), path.name, is_named=True)
    return Source(file, found, options.for_reader())


def _have_other_texts(files: Sequence[ChosenFile]) -> bool:
    """Tell whether one of the first texts is more than that, so that all are looked into.

    One that cannot be read is a text: it is reported as such.
    """
    plain = format_named("text")
    texts = (file for file in files if file.ending in plain.suffixes)
    for file in islice(texts, _LOOKED_INTO):
        with suppress(FormatError):
            if recognised_file(file.path) is not plain:
                return True
    return False


def _format_of(
    file: ChosenFile, options: ImportOptions, by_ending: Mapping[str, Format]
) -> Format | None:
    if options.format_name == AUTO:
        known = by_ending.get(file.ending)
        if known is not None:
            return known
    else:
        chosen = format_named(options.format_name)
        chosen.reader()
        return chosen if file.is_named or is_of(file, chosen) else None
    found = recognised_file(file.path)
    if found is None and file.is_named:
        raise unknown_kind(file.path, file.name)
    return found


def is_of(file: ChosenFile, chosen: Format) -> bool:
    """Tell whether a file in a folder is of a format, by its ending or by what is in it."""
    return file.ending in chosen.suffixes or recognised_file(file.path) is chosen


def unknown_kind(path: Path, name: str) -> FormatError:
    """Return the error about a file that nobody can recognise.

    Raises FormatError for an archive that is damaged or not to be trusted, and for a .doc.
    """
    refuse_old_word(path)
    if is_zip(path):
        refuse_untrusted(path)
        return FormatError(
            f"{name}: nothing in this archive can be read as it is: unpack it, and choose the "
            "folder."
        )
    return FormatError(
        f"{name}: nobody can tell from its name what this file is: choose its format, "
        f"one of {', '.join(entry.name for entry in READABLE)}."
    )
