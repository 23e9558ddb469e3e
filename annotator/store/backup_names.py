"""Where the backups of a corpus are, and what their names tell."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from annotator.model.errors import StoreError
from annotator.model.folders import data_folder, make_private

_TIME = "%Y%m%dT%H%M%S%f"
_NAME = re.compile(r"(\d{8}T\d{12})Z-(\d+)-([0-9a-f]{12})-([a-z-]{1,40})\.corpus", re.ASCII)
_ODD = re.compile(r"[^a-z]+")


@dataclass(frozen=True, slots=True, order=True)
class BackupName:
    """When and why a backup was made, and the last edit in it."""

    at: datetime
    """In UTC."""
    edits: int
    head: str
    """The first 12 hexadecimal digits of the hash of the last edit."""
    reason: str
    """Lower-case words joined by hyphens: "open", "half-hour", "before-import" …"""

    def file_name(self) -> str:
        """Return the name of the backup's file."""
        reason = _ODD.sub("-", self.reason.lower()).strip("-")[:40] or "backup"
        return f"{self.at.strftime(_TIME)}Z-{self.edits}-{self.head}-{reason}.corpus"


def name_now(head: tuple[int, bytes], reason: str) -> BackupName:
    """Return the name of a backup that is made now of a corpus with this last edit."""
    return BackupName(datetime.now(UTC), head[0], head[1].hex()[:12], reason)


def read_name(file_name: str) -> BackupName | None:
    """Return what a file's name tells, or None if it is not the name of a backup."""
    match = _NAME.fullmatch(file_name)
    if match is None:
        return None
    time, edits, head, reason = match.groups()
    try:
        at = datetime.strptime(time, _TIME).replace(tzinfo=UTC)
    except ValueError:
        return None
    return BackupName(at, int(edits), head, reason)


def backup_folder(corpus_id: str) -> Path:
    """Return the folder of the backups of one corpus; it may not exist."""
    plain = re.sub(r"[^0-9A-Za-z-]", "_", corpus_id)[:64] or "_"
    return data_folder() / "backups" / plain


def make_backup_folder(corpus_id: str) -> Path:
    """Return the folder of the backups of one corpus, made if need be; raises StoreError."""
    folder = backup_folder(corpus_id)
    try:
        make_private(folder)
    except OSError as error:
        raise StoreError(
            f"{folder}: backups cannot be written there ({error.strerror}). Free some space, "
            "or check its permissions."
        ) from error
    return folder


def recovery_folder() -> Path:
    """Return where files are kept as they were found after a program ended badly."""
    return data_folder() / "recovery"
