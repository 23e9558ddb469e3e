"""Bring a file of an older version up to date: on a checked copy, the original kept."""

import contextlib
import glob
import sqlite3
from pathlib import Path

from annotator.model.errors import CorpusDamagedError, StoreError
from annotator.model.whole_files import whole_file
from annotator.store.backup_names import make_backup_folder, name_now
from annotator.store.connection import (
    connect,
    connect_for_copying,
)
from annotator.store.copies import checked, contents_of, copy_checked
from annotator.store.failures import errors_as_sentences
from annotator.store.header import Header
from annotator.store.journal import Journal
from annotator.store.lock import Lock
from annotator.store.migrations import Steps, run_step


def upgrade(header: Header, steps: Steps) -> str:
    """Bring a trusted file up to the last of the steps; return a sentence about it.

    The original goes into the backups first. The steps run on a copy, which is checked and
    then takes the place of the file; if anything fails, the file is as it was.
    Raises CorpusDamagedError if a step leaves a corpus that does not pass the checks.
    """
    kept = _keep_original(header, steps)
    bring_up(header, steps)
    return (
        f"The corpus was brought up to date from version {header.version} to {len(steps)}. "
        f"The file as it was is kept in {kept}."
    )


def bring_up(header: Header, steps: Steps) -> None:
    """Run the steps that a file lacks on a copy of it, which then takes its place."""
    if header.version == len(steps):
        return
    try:
        with whole_file(header.path) as part, contextlib.closing(connect(header.path)) as old:
            for left_over in header.path.parent.glob(
                f".{glob.escape(header.path.name)}.*.part"
            ):
                left_over.unlink()  # of a program that ended in the middle
            _copy_and_run(old, part, steps[header.version :], len(steps))
            for _ in checked(part, steps):
                pass
    except OSError as error:
        raise StoreError(
            f"{header.path}: the corpus could not be brought up to date ({error.strerror}). "
            "It is unchanged. Check the free space and the permissions of its folder."
        ) from error


def _keep_original(header: Header, steps: Steps) -> Path:
    with contextlib.closing(connect(header.path)) as connection:
        name = name_now(Journal(connection).head(), "before-update")
        folder = make_backup_folder(contents_of(connection).corpus_id)
        kept = folder / name.file_name()
        for _ in copy_checked(connection, Lock(header.path), kept, steps):
            pass
    return kept


def _copy_and_run(source: sqlite3.Connection, part: Path, steps: Steps, version: int) -> None:
    with errors_as_sentences(part):
        copy = connect_for_copying(part)
        try:
            source.backup(copy)
            copy.execute("PRAGMA foreign_keys = OFF")
            copy.execute("BEGIN EXCLUSIVE")
            for step in steps:
                run_step(copy, step)
            copy.execute(f"PRAGMA user_version = {version}")
            if copy.execute("PRAGMA foreign_key_check").fetchone() is not None:
                raise CorpusDamagedError(
                    "The corpus could not be brought up to date, because parts of it do not "
                    "fit together. It is unchanged: run “annotator check --repair”."
                )
            copy.execute("COMMIT")
        finally:
            copy.close()
