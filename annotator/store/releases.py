"""The table of releases: the datasets that were made of the corpus."""

import sqlite3
from typing import Any

from annotator.model.release import Release
from annotator.store.packing import pack_json, unpack_json, unreadable

_ALL = "SELECT manifest, at, content FROM dataset_release ORDER BY key"
_INSERT = """
INSERT INTO dataset_release (at, manifest, content) VALUES (:at, :manifest, :content)
"""
_DELETE = "DELETE FROM dataset_release WHERE manifest = :manifest"


class Releases:
    """Every release that was recorded."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def all(self) -> list[Release]:
        """Return the releases in the order in which they were recorded."""
        return [_release(row) for row in self._connection.execute(_ALL)]

    def find(self, manifest: str) -> Release | None:
        """Return the release with a manifest of this SHA-256, or None."""
        return next((one for one in self.all() if one.manifest == manifest), None)

    def insert(self, release: Release) -> None:
        """Add a release."""
        content = {
            "name": release.name,
            "documents": release.documents,
            "spans": release.spans,
            "parts": dict(release.parts),
            "options": dict(release.options),
            "software": release.software,
        }
        values = {
            "at": release.at,
            "manifest": bytes.fromhex(release.manifest),
            "content": pack_json(content),
        }
        self._connection.execute(_INSERT, values)

    def delete(self, manifest: str) -> None:
        """Remove a release."""
        self._connection.execute(_DELETE, {"manifest": bytes.fromhex(manifest)})


def _release(row: tuple[bytes, int, Any]) -> Release:
    manifest, at, content = row
    try:
        return Release(manifest.hex(), at, **unpack_json(content))
    except TypeError as error:
        raise unreadable() from error
