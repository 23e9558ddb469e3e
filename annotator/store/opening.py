"""Make a corpus file, or open one after the checks that make it trustworthy."""

import contextlib
import os
import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from annotator.model.errors import CorpusBusyError, CorpusExistsError, StoreError
from annotator.model.folders import make_private
from annotator.store import claims
from annotator.store.backup_names import recovery_folder
from annotator.store.connection import connect, guard, look
from annotator.store.copies import contents_of
from annotator.store.failures import errors_as_sentences
from annotator.store.header import (
    APPLICATION_ID,
    Header,
    identity_of,
    journal_of,
    read_header,
)
from annotator.store.migrations import STEPS, Steps, create_schema
from annotator.store.store import Store
from annotator.store.trust import refuse_foreign_schema, refuse_untrusted
from annotator.store.upgrading import bring_up, upgrade

_ALWAYS_THOROUGH_BELOW = 8_000_000
"""Bytes up to which every page is checked at each opening: 8 MB take about 20 ms."""
_KEPT_ASIDE = 5


def create_store(path: Path, corpus_id: str, steps: Steps = STEPS) -> Store:
    """Make a new, empty corpus file; raise CorpusExistsError if something is there."""
    refuse_left_journal(path)
    try:
        path.open("xb").close()
    except FileExistsError as error:
        raise CorpusExistsError(
            f"{path}: there is a file of this name already. Choose another name."
        ) from error
    except OSError as error:
        raise StoreError(f"{path}: the file cannot be made ({error.strerror}).") from error
    with contextlib.ExitStack() as undo:
        undo.callback(path.unlink, missing_ok=True)
        path = path.resolve()
        identity = claims.claim(path, identity_of(path))
        undo.callback(claims.release, identity)
        connection = connect(path)
        undo.callback(connection.close)
        with errors_as_sentences(path):
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute("BEGIN IMMEDIATE")
            create_schema(connection, steps)
            connection.execute(
                "INSERT INTO corpus (name, value) VALUES ('id', :id)", {"id": corpus_id}
            )
            connection.execute(f"PRAGMA user_version = {len(steps)}")
            connection.execute("COMMIT")
        guard(connection)
        store = Store(path, connection, identity=identity)
        undo.pop_all()
    return store


def open_store(path: Path, steps: Steps = STEPS) -> Store:
    """Open a corpus file after the checks that make it trustworthy.

    Raises NotACorpusError, CorpusTooNewError, CorpusBusyError, CorpusDamagedError, or
    StoreError if it cannot be reached, read or written.
    """
    claims.refuse_claimed(path)
    header = _settled_header(path, len(steps))
    _refuse_read_only(header)
    identity = claims.claim(header.path, header.identity)
    with contextlib.ExitStack() as undo:
        undo.callback(claims.release, identity)
        notices = _establish_trust(header, steps)
        if header.version < len(steps):
            notices.append(upgrade(header, steps))
            undo.pop_all().close()
            identity = claims.claim(header.path, identity_of(header.path))
            undo.callback(claims.release, identity)
        connection = connect(header.path)
        undo.callback(connection.close)
        guard(connection)
        with errors_as_sentences(header.path):
            refuse_foreign_schema(header.path, connection, steps)
        store = Store(
            header.path,
            connection,
            identity=identity,
            notices=tuple(notices),
            ended_badly=header.interrupted,
        )
        store.refuse_replaced()
        undo.pop_all()
    return store


def refuse_left_journal(path: Path) -> None:
    """Raise StoreError where SQLite would put an old file's journal into a new file."""
    if journal_of(path).exists():
        raise StoreError(
            f"{path}: the file {journal_of(path).name} of an earlier corpus lies there. Choose "
            "another name, or move that file to another folder."
        )


def refuse_open(path: Path) -> None:
    """Raise CorpusBusyError if this or another program has the file open."""
    claims.refuse_claimed(path)
    if path.is_file():
        _can_be_read(path)


def stated_corpus_id(path: Path) -> str | None:
    """Return the id that a damaged corpus says it has, or None if that cannot be read."""
    try:
        with look(path) as connection:
            return contents_of(connection).corpus_id
    except StoreError:
        return None


@contextlib.contextmanager
def as_it_will_be(path: Path) -> Iterator[Path]:
    """Yield a throw-away copy of a file, from which an unfinished change is taken back."""
    import tempfile  # here, for every start of the program loads this module

    with tempfile.TemporaryDirectory(prefix="annotator-") as folder:
        copy = Path(folder) / "copy.corpus"
        shutil.copyfile(path, copy)
        with contextlib.suppress(FileNotFoundError):
            shutil.copyfile(journal_of(path), journal_of(copy))
        connection = connect(copy)
        try:
            with errors_as_sentences(path):
                connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        finally:
            connection.close()
        yield copy


@contextlib.contextmanager
def looked_at(path: Path, steps: Steps = STEPS) -> Iterator[Store]:
    """Yield a corpus that can only be read, without changing the file in any way.

    What is read is what would be there after an unfinished change was taken back and an
    old file brought up to date. No program can open the file meanwhile. Raises StoreError
    as open_store does.
    """
    claims.refuse_claimed(path)
    header = _settled_header(path, len(steps))
    with contextlib.ExitStack() as end:
        end.callback(claims.release, claims.claim(header.path, header.identity))
        if header.unfinished or header.version < len(steps):
            copy = end.enter_context(as_it_will_be(header.path))
            bring_up(read_header(copy, len(steps)), steps)
        else:
            copy = header.path
        connection = end.enter_context(look(copy))
        connection.execute("BEGIN")  # what is read is one state, which nobody changes meanwhile
        refuse_foreign_schema(path, connection, steps)
        yield Store(path, connection)


def _establish_trust(header: Header, steps: Steps) -> list[str]:
    known = steps[: header.version]
    if not header.unfinished:
        thorough = header.interrupted or header.size < _ALWAYS_THOROUGH_BELOW
        refuse_untrusted(header.path, known, thorough=thorough)
        return []
    aside = _set_aside(header.path)
    try:
        with as_it_will_be(header.path) as copy:
            read_header(copy, len(steps))
            refuse_untrusted(copy, known, thorough=True)
    except StoreError as error:
        raise type(error)(
            f"{header.path}: the program ended while it was saving, and the file that was "
            f"left cannot be trusted. It is kept in {aside} as it was found. Restore a "
            "backup, or run “annotator check --repair”."
        ) from error
    notice = (
        "The program ended while it was saving. What had been saved is all there; the one "
        f"unfinished change was taken back. The file as it was found is kept in {aside}."
    )
    return [notice]


def _settled_header(path: Path, newest: int) -> Header:
    """Return what lies at a path when no other program is saving into it.

    Raises CorpusBusyError if the unfinished change is being made right now.
    """
    header = read_header(path, newest)
    while header.unfinished and _can_be_read(header.path):
        header = read_header(path, newest)  # the other program has finished meanwhile
    return header


def _can_be_read(path: Path) -> bool:
    """Tell whether SQLite reads the file; raise CorpusBusyError if another program has it.

    It does not where the file is damaged, or has an unfinished change, which a connection
    that only reads cannot take back.
    """
    try:
        with look(path) as connection:
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except CorpusBusyError:
        raise
    except StoreError:
        return False
    return True


def _set_aside(path: Path) -> Path:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")  # so that names sort by age
    folder = recovery_folder() / f"{stamp}-{os.urandom(3).hex()}"
    try:
        make_private(folder)
        for file in (path, journal_of(path)):
            shutil.copyfile(file, folder / file.name)
        for old in sorted(recovery_folder().iterdir())[:-_KEPT_ASIDE]:
            shutil.rmtree(old, ignore_errors=True)
    except OSError as error:
        raise StoreError(
            f"{path}: the program ended while it was saving, and there is no room to keep a "
            f"copy of the file before it is mended ({error.strerror}). Free some space in "
            f"{recovery_folder()}."
        ) from error
    return folder


def _refuse_read_only(header: Header) -> None:
    """Raise StoreError where SQLite could not write, before somebody works for an hour."""
    effective = os.access in os.supports_effective_ids
    if not os.access(header.path, os.W_OK, effective_ids=effective):
        raise StoreError(
            f"{header.path}: the file may not be written. Allow writing, or copy it to "
            "another folder."
        )
    if not os.access(header.path.parent, os.W_OK, effective_ids=effective):
        raise StoreError(
            f"{header.path}: its folder may not be written, so nothing could be saved. Allow "
            "writing, or copy the file to another folder."
        )
