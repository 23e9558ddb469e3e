"""Backups that were opened and checked: made, listed, thinned, restored."""

import contextlib
import shutil
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from annotator.model.errors import StoreError
from annotator.model.whole_files import sync, sync_folder, whole_file
from annotator.services.jobs import Job, Progress, finish
from annotator.services.workspace import Workspace
from annotator.store.backup_names import (
    BackupName,
    backup_folder,
    make_backup_folder,
    name_now,
    read_name,
)
from annotator.store.copies import checked, contents
from annotator.store.header import journal_of
from annotator.store.opening import refuse_left_journal, refuse_open

SECONDS_BETWEEN = 30 * 60
"""How often a window should call backup_if_changed."""
_AT_A_TIME = 200
_SECONDS_OF_A_DAY = 24 * 60 * 60
_NEWEST, _DAYS, _WEEKS, _MONTHS = 8, 12, 10, 9
_ALWAYS_KEPT = "before-update"


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that can be restored."""

    path: Path
    at: datetime
    """In UTC."""
    reason: str
    size: int
    """In bytes."""
    documents: int
    spans: int


def backup(workspace: Workspace, reason: str) -> Job[Path]:
    """Make a checked copy in the user's data folder, thin the older ones, return its path.

    Meant for a thread: the window goes on reading and writing, because the copy lets it in
    every half megabyte and the check needs no lock at all.
    Raises StoreError if it cannot be written, CorpusDamagedError if the corpus is damaged.
    """
    folder = make_backup_folder(workspace.store.corpus_id())
    with workspace.store.lock:
        head = workspace.store.journal.head()
    target = folder / name_now(head, reason).file_name()
    yield Progress(0, None, reason)
    for done in workspace.store.copy_checked(target):
        if done % _AT_A_TIME == 0:
            yield Progress(done, None, reason)
    thin(folder)
    return target


def backup_if_changed(workspace: Workspace, reason: str) -> Job[Path | None]:
    """Make a backup unless the newest one has the same last edit; return None then."""
    if not is_changed(workspace):
        return None
    path = yield from backup(workspace, reason)
    return path


def backup_before(workspace: Workspace, reason: str) -> Path | None:
    """Make a backup before something that changes much, such as “import”, and wait for it."""
    return finish(backup_if_changed(workspace, f"before-{reason}"))


def is_changed(workspace: Workspace) -> bool:
    """Tell whether the corpus has an edit that its newest backup has not."""
    with workspace.store.lock:
        number, digest = workspace.store.journal.head()
    names = _names(backup_folder(workspace.store.corpus_id()))
    if not names:
        return True
    newest = names[0]
    return (newest.edits, newest.head) != (number, digest.hex()[:12])


def list_backups(corpus_id: str) -> list[Backup]:
    """Return the backups of a corpus that can be opened, newest first."""
    folder = backup_folder(corpus_id)
    found = []
    for name in _names(folder):
        path = folder / name.file_name()
        with contextlib.suppress(StoreError):
            inside = contents(path)
            size = path.stat().st_size
            found.append(
                Backup(path, name.at, name.reason, size, inside.documents, inside.spans)
            )
    return found


def restore(chosen: Path, path: Path) -> Path | None:
    """Put a backup, checked once more, in the place of a corpus that nobody has open.

    What was there is kept beside it as NAME.replaced-TIME.corpus, with its journal; returns
    that path, or None if nothing was there. The backup itself stays where it is.
    Raises CorpusBusyError if the corpus is open, CorpusDamagedError if the backup is not whole.
    """
    refuse_open(path)
    for _ in checked(chosen):
        pass
    try:
        with whole_file(path) as part:
            shutil.copyfile(chosen, part)
            for _ in checked(part):
                pass
            kept = _keep_replaced(path)
            journal_of(path).unlink(missing_ok=True)
    except OSError as error:
        raise StoreError(
            f"{path}: the backup could not be put there ({error.strerror}). Free some space, "
            "or restore it to another folder."
        ) from error
    return kept


def save_copy(workspace: Workspace, target: Path) -> Job[None]:
    """Write a checked copy of an open corpus, also when its own file has been taken away.

    A file that is there is replaced; raises CorpusBusyError if that one is open.
    """
    refuse_open(target)
    refuse_left_journal(target)
    for done in workspace.store.copy_checked(target):
        if done % _AT_A_TIME == 0:
            yield Progress(done, None, target.name)


def thin(folder: Path) -> list[Path]:
    """Remove backups that are no longer worth their room; return what was removed.

    Kept are the newest 8, the newest of each of the last 12 days, 10 weeks and 9 months that
    have any, and every one that was made before the file's schema was brought up to date.
    """
    names = _names(folder)
    kept = to_keep(names)
    removed = [folder / name.file_name() for name in names if name not in kept]
    for path in removed:
        path.unlink(missing_ok=True)
    for left_over in folder.glob(".*.part"):  # of a program that ended in the middle
        if time.time() - left_over.stat().st_mtime > _SECONDS_OF_A_DAY:
            left_over.unlink(missing_ok=True)
    return removed


def to_keep(names: Sequence[BackupName]) -> set[BackupName]:
    """Return which of the backups, given newest first, are worth their room."""
    kept = {name for name in names if name.reason == _ALWAYS_KEPT} | set(names[:_NEWEST])
    for period, number in (("%Y-%m-%d", _DAYS), ("%G-%V", _WEEKS), ("%Y-%m", _MONTHS)):
        newest: dict[str, BackupName] = {}
        for name in names:
            newest.setdefault(name.at.strftime(period), name)
        kept |= set(list(newest.values())[:number])
    return kept


def _names(folder: Path) -> list[BackupName]:
    if not folder.is_dir():
        return []
    names = (read_name(path.name) for path in folder.iterdir())
    return sorted((name for name in names if name is not None), reverse=True)


def _keep_replaced(path: Path) -> Path | None:
    if not path.exists():
        return None
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    kept = path.with_name(f"{path.stem}.replaced-{stamp}{path.suffix}")
    shutil.copyfile(path, kept)
    sync(kept)
    with contextlib.suppress(FileNotFoundError):
        shutil.copyfile(journal_of(path), journal_of(kept))
        sync(journal_of(kept))
    sync_folder(path.parent)
    return kept
