"""The manifest of a release: what it holds, with the SHA-256 of every file."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from annotator.formats.decoding import unreadable
from annotator.formats.lines import at
from annotator.formats.strict_json import field_of, strict_object
from annotator.model.errors import FormatError

MANIFEST = "manifest.json"
FORMAT = "annotator-release/1"
_AT_ONCE = 1 << 20
_LARGEST = 64 << 20
_LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Manifest:
    """What manifest.json says."""

    content: Mapping[str, Any]
    """Everything but the format and the files, such as name, parts and options."""
    files: Mapping[str, Mapping[str, Any]]
    """SHA-256 and size in bytes of each file, by its path with slashes."""


def files_below(folder: Path) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Yield SHA-256 and size of every file below a folder but the manifest, by path."""
    paths = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*")}
    for name in sorted(paths):
        if name != MANIFEST and paths[name].is_file():
            yield name, {"sha256": file_hash(paths[name]), "bytes": paths[name].stat().st_size}


def write_manifest(folder: Path, manifest: Manifest) -> str:
    """Write the manifest into its folder; return its SHA-256 as hexadecimal digits."""
    whole = {
        "format": FORMAT,
        **manifest.content,
        "files": dict(sorted(manifest.files.items())),
    }
    text = json.dumps(whole, ensure_ascii=False, allow_nan=False, indent=1) + "\n"
    path = folder / MANIFEST
    path.write_text(text, encoding="utf-8", newline="\n")
    return file_hash(path)


def read_manifest(folder: Path) -> Manifest:
    """Read the manifest of a release; raise FormatError if the folder is none."""
    path = folder / MANIFEST
    if not path.is_file():
        raise FormatError(
            f"{folder}: this is no release, because there is no {MANIFEST} in it: choose the "
            "folder that “annotator release” wrote."
        )
    with at(str(path)):
        row = strict_object(_text(path))
        if field_of(row, "format", str) != FORMAT:
            raise FormatError(f"the format is not {FORMAT}: use the program that wrote it.")
        files = field_of(row, "files", dict)
        for name, facts in files.items():
            _refuse_wrong_entry(name, facts)
    content = {name: value for name, value in row.items() if name not in ("format", "files")}
    return Manifest(content, files)


def refuse_other_files(
    folder: Path, manifest: Manifest, only: str | None = None
) -> Iterator[str]:
    """Yield the path of each file that is as the manifest says; raise FormatError at another.

    With `only`, one file is looked at, which must be there. Files that the manifest does not
    name are looked at neither here nor later.
    """
    files = manifest.files if only is None else {only: manifest.files.get(only, {})}
    for name, facts in files.items():
        path = folder / name
        if not path.is_file() or not path.resolve().is_relative_to(folder.resolve()):
            raise FormatError(f"{path}: this file of the release is missing: get it again.")
        if file_hash(path) != facts.get("sha256"):
            raise FormatError(
                f"{path}: this file is not the one that was released: get the release again."
            )
        yield name


def file_hash(path: Path) -> str:
    """Return the SHA-256 of a file as hexadecimal digits; raise FormatError if unreadable."""
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while block := file.read(_AT_ONCE):
                digest.update(block)
    except OSError as error:
        raise unreadable(path, error) from error
    return digest.hexdigest()


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > _LARGEST:
            raise FormatError("the file is too large for a manifest.")
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise unreadable(path, error) from error
    except UnicodeDecodeError as error:
        raise FormatError("this is no UTF-8: get the release again.") from error


def _refuse_wrong_entry(name: str, facts: Any) -> None:
    parts = Path(name).parts
    is_odd = not parts or len(name) > _LONGEST_NAME or "\\" in name
    if is_odd or Path(name).is_absolute() or ".." in parts:
        raise FormatError(f"the file “{name:.80}” lies outside the release.")
    if type(facts) is not dict:
        raise FormatError(f"the entry of the file “{name:.80}” is no object.")
    field_of(facts, "sha256", str)
