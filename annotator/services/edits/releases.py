"""Edits of the list of releases."""

import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from annotator.model.document import refuse_impossible_words
from annotator.model.errors import RuleBrokenError, StateChangedError
from annotator.model.release import Release
from annotator.services.changes import Changes
from annotator.services.edits.edit import NEEDS_LEAD, journaled
from annotator.store.store import Store

_HASH = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class RecordRelease:
    """Remember that a dataset was made of the corpus."""

    release: Release

    def apply(self, store: Store) -> Changes:
        """Add the release unless the same one is known already."""
        if not _HASH.fullmatch(self.release.manifest):
            raise RuleBrokenError(
                "A release is known by the SHA-256 of its manifest: 64 hexadecimal digits."
            )
        if store.releases.find(self.release.manifest) is not None:
            raise RuleBrokenError(f"The release “{self.release.name}” is recorded already.")
        refuse_impossible_words(self.release.name)
        store.releases.insert(self.release)
        return Changes(releases=True)

    def inverse(self) -> "ForgetRelease":
        """Return the edit that takes it off the list."""
        return ForgetRelease(self.release)

    def owners(self) -> Iterator[str]:
        """Yield that a lead is needed."""
        yield NEEDS_LEAD

    def to_data(self) -> dict[str, Any]:
        """Return the release as data."""
        return {"edit": "RecordRelease", **asdict(self.release)}


@dataclass(frozen=True, slots=True)
class ForgetRelease:
    """Take a release off the list."""

    release: Release

    def apply(self, store: Store) -> Changes:
        """Remove the release if it is there as it was recorded."""
        if store.releases.find(self.release.manifest) != self.release:
            raise StateChangedError("This release is not recorded as it was seen: look again.")
        store.releases.delete(self.release.manifest)
        return Changes(releases=True)

    def inverse(self) -> RecordRelease:
        """Return the edit that puts it on the list again."""
        return RecordRelease(self.release)

    def owners(self) -> Iterator[str]:
        """Yield that a lead is needed."""
        yield NEEDS_LEAD

    def to_data(self) -> dict[str, Any]:
        """Return the release as data."""
        return {"edit": "ForgetRelease", **asdict(self.release)}


def _release(data: dict[str, Any]) -> Release:
    return Release(**{name: value for name, value in data.items() if name != "edit"})


journaled("RecordRelease", lambda data: RecordRelease(_release(data)))
journaled("ForgetRelease", lambda data: ForgetRelease(_release(data)))
