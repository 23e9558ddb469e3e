"""Which files of annotations belong to which text, and whose they are."""

import hashlib
import os
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from annotator.formats.beside import SUFFIX
from annotator.formats.decoding import unreadable
from annotator.formats.files import chosen_files, natural_order, readable
from annotator.model.errors import FormatError

_TEXT, ANNOTATIONS = ".txt", ".ann"


@dataclass(frozen=True, slots=True)
class Work:
    """A file of annotations on a text."""

    path: Path
    name: str
    """What the file is called in errors: its path in the folder that is read."""
    beside: Path
    """Where more about it may stand."""
    person: str | None
    """Whose it is, if folders or names of files tell."""


@dataclass(frozen=True, slots=True)
class Case:
    """A text, with everything that somebody did on it."""

    text: Path
    name: str
    works: tuple[Work, ...]


def is_brat_folder(folder: Path) -> bool:
    """Tell whether a folder holds files of annotations, at whatever depth."""
    for _, folders, names in os.walk(folder):
        if any(name[0] != "." for name in names if name.lower().endswith(ANNOTATIONS)):
            return True
        folders[:] = [name for name in folders if name[0] != "."]
    return False


def other_files(folder: Path) -> int:
    """Return how many files in a folder are neither texts nor annotations nor about them."""
    return sum(
        file.path.suffix.lower() not in (_TEXT, ANNOTATIONS, ".conf")
        and not file.path.name.endswith(SUFFIX)
        for file in chosen_files([folder])
    )


def cases_of(path: Path) -> list[Case]:
    """Return the texts in a folder, or the one of a single file, in the order a person counts.

    Annotations belong to the text of the same name in their own folder, or else in another;
    or to the text whose name theirs begins with, before an underscore and a person's name.
    Folders that hold annotations of one and the same text name its annotators. Raises
    FormatError for annotations without a text and for a text of doubtful identity.
    """
    if path.is_dir():
        root, files = path, [file.path for file in chosen_files([path])]
        annotations = [file for file in files if file.suffix.lower() == ANNOTATIONS]
        texts = [file for file in files if file.suffix.lower() == _TEXT]
    else:
        root, annotations, texts = _single(path)
    found = _Texts(root, texts)
    pairs = [(file, *found.of(file)) for file in annotations]
    return _cases(root, pairs, texts if path.is_dir() else ())


def _single(path: Path) -> tuple[Path, list[Path], list[Path]]:
    """Return for one file the folder around it, its annotations, and texts that may be theirs.

    Annotations are named, or stand beside a text that is named.
    """
    annotations = path if path.suffix.lower() == ANNOTATIONS else path.with_suffix(ANNOTATIONS)
    if not annotations.is_file():
        raise FormatError(
            f"{path.name}: there is no file of annotations, {annotations.name}, beside it: "
            "name the folder, or read it as plain text."
        )
    own = path.resolve().parent
    near = [own, own.parent, *(one for one in own.parent.glob("*") if one.is_dir())]
    texts = {file: None for folder in near for file in sorted(folder.glob(f"*{_TEXT}"))}
    if own / f"{annotations.stem}{_TEXT}" in texts:
        return own, [own / annotations.name], [own / f"{annotations.stem}{_TEXT}"]
    return own.parent, [own / annotations.name], list(texts)


class _Texts:
    """Texts by their names, and which of them annotations mean."""

    def __init__(self, root: Path, texts: Sequence[Path]) -> None:
        self._root = root
        self._by_stem: dict[str, list[Path]] = defaultdict(list)
        for text in texts:
            self._by_stem[text.stem].append(text)

    def of(self, annotations: Path) -> tuple[Path, str | None]:
        """Return the text of a file of annotations, and the person that its name tells."""
        stem = annotations.stem
        if stem in self._by_stem:
            return self._nearest(annotations, stem), None
        place = stem.rfind("_")
        while place > 0:
            if stem[:place] in self._by_stem and stem[place + 1 :].strip():
                return self._nearest(annotations, stem[:place]), readable(stem[place + 1 :])
            place = stem.rfind("_", 0, place)
        raise FormatError(
            f"{readable(_inside(self._root, annotations))}: there is no text for it: put "
            f"{readable(stem)}{_TEXT} beside it, or name the folder that holds both."
        )

    def _nearest(self, annotations: Path, stem: str) -> Path:
        """Return the text in the same folder, in one above, or the only one anywhere."""
        candidates = self._by_stem[stem]
        for folder in annotations.parents:
            for text in candidates:
                if text.parent == folder:
                    return text
        if len({_digest(text) for text in candidates}) > 1:
            raise FormatError(
                f"{readable(_inside(self._root, annotations))}: there are several texts called "
                f"{readable(stem)}{_TEXT}, and they differ: put the right one beside it."
            )
        return candidates[0]


Pair = tuple[Path, Path, str | None]
"""Annotations, their text, and the person that the name of the file tells."""


def _cases(root: Path, pairs: Sequence[Pair], texts: Iterable[Path]) -> list[Case]:
    groups: dict[tuple[str, str], list[Pair]] = defaultdict(list)
    names: dict[tuple[str, str], Path] = {}
    digests = _Digests([text for _, text, _ in pairs], texts)
    for annotations, text, person in pairs:
        key = (text.stem, digests.of(text))
        names.setdefault(key, text)
        groups[key].append((annotations, text, person))
    for text in texts:
        names.setdefault((text.stem, digests.of(text)), text)
    people = _folders_of_people(root, groups.values())
    cases = [
        Case(
            text,
            readable(_inside(root, text)),
            tuple(_work(root, pair, people) for pair in groups.get(key, ())),
        )
        for key, text in names.items()
    ]
    return sorted(cases, key=lambda case: [natural_order(one) for one in case.name.split("/")])


def _work(root: Path, pair: Pair, people: dict[PurePath, str]) -> Work:
    annotations, _, person = pair
    inside = PurePath(_inside(root, annotations))
    for folder in inside.parents:
        person = person or people.get(folder)
    beside = annotations.with_name(f"{annotations.stem}{SUFFIX}")
    return Work(annotations, readable(inside.as_posix()), beside, person)


def _folders_of_people(root: Path, groups: Iterable[Sequence[Pair]]) -> dict[PurePath, str]:
    """Return the folders that stand for people: several have annotations of one text.

    The first part in which their paths differ is the name.
    """
    result: dict[PurePath, str] = {}
    for pairs in groups:
        folders = {
            PurePath(_inside(root, file)).parent.parts for file, _, told in pairs if not told
        }
        if len(folders) < 2:
            continue
        depth = 0
        while len({parts[: depth + 1] for parts in folders}) == 1:
            depth += 1
        for parts in folders:
            if len(parts) > depth:
                result[PurePath(*parts[: depth + 1])] = readable(parts[depth])
    return result


class _Digests:
    """Hashes of texts, made only where two have one name."""

    def __init__(self, *texts: Iterable[Path]) -> None:
        by_stem: dict[str, set[Path]] = defaultdict(set)
        for text in (one for several in texts for one in several):
            by_stem[text.stem].add(text)
        self._alone = {stem for stem, several in by_stem.items() if len(several) == 1}
        self._known: dict[Path, str] = {}

    def of(self, text: Path) -> str:
        """Return something that is equal for texts of one name that are equal."""
        if text.stem in self._alone:
            return ""
        if text not in self._known:
            self._known[text] = _digest(text)
        return self._known[text]


def _digest(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise unreadable(path, error) from error


def _inside(root: Path, file: Path) -> str:
    return file.relative_to(root).as_posix() if file.is_relative_to(root) else file.name
