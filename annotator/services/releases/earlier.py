"""The parts of a release that was made before, so that its documents stay in them."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.formats.decoding import unreadable
from annotator.formats.release_manifest import (
    MANIFEST,
    file_hash,
    read_manifest,
    refuse_other_files,
)
from annotator.model.errors import FormatError, RuleBrokenError
from annotator.services.releases.gathering import Gathered

PARTS = "parts.csv"
COLUMNS = ("document_id", "sha256", "part", "group")


@dataclass(frozen=True, slots=True)
class Earlier:
    """Where each document of an earlier release is."""

    manifest: str
    """The SHA-256 of its manifest."""
    by_id: Mapping[str, str]
    by_hash: Mapping[str, str]
    """The part by the SHA-256 of the text, for documents that came in again."""

    def fixed(self, gathered: Gathered) -> dict[str, str]:
        """Return the part of each document that is in both releases, by its id here."""
        found = {}
        for item, sha256 in zip(gathered.items, gathered.hashes, strict=True):
            part = self.by_id.get(item.id) or self.by_hash.get(sha256)
            if part is not None:
                found[item.id] = part
        return found


def read_earlier(folder: Path, parts: Sequence[str]) -> Earlier:
    """Read the parts of a release; raise FormatError if it is damaged or none.

    Raises RuleBrokenError if it has a part that is not among those that are wanted now.
    """
    manifest = read_manifest(folder)
    for _ in refuse_other_files(folder, manifest, only=PARTS):
        pass
    by_id, by_hash = {}, {}
    for document_id, sha256, part, _ in _rows(folder / PARTS):
        by_id[document_id] = by_hash[sha256] = part
    missing = sorted(set(by_id.values()) - set(parts))
    if missing:
        raise RuleBrokenError(
            f"The earlier release has a part “{missing[0]}” and this one has none: give the "
            "parts the same names."
        )
    return Earlier(file_hash(folder / MANIFEST), by_id, by_hash)


def _rows(path: Path) -> Iterator[list[str]]:
    try:
        with path.open(encoding="utf-8", newline="") as file:
            rows = csv.reader(file)
            if tuple(next(rows, ())) != COLUMNS:
                raise _no_parts(path)
            for row in rows:
                if len(row) != len(COLUMNS):
                    raise _no_parts(path)
                yield row
    except OSError as error:
        raise unreadable(path, error) from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise _no_parts(path) from error


def _no_parts(path: Path) -> FormatError:
    return FormatError(
        f"{path}: this is no list of the parts of a release: choose a folder that “annotator "
        "release” wrote."
    )
