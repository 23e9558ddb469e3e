"""The store: one connection to one corpus file, and its tables."""

import contextlib
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

from annotator.model.errors import CorpusExistsError, StoreError
from annotator.store.connection import APPLICATION_ID, connect, errors_as_sentences
from annotator.store.documents import Documents
from annotator.store.journal import Journal
from annotator.store.layers import Layers
from annotator.store.migrations import NEWEST, create_schema
from annotator.store.people import People
from annotator.store.relations import Relations
from annotator.store.schemes import Schemes
from annotator.store.spans import Spans


class Store:
    """A corpus file that is open for reading and writing, by this program alone.

    One connection serves every thread: whoever holds `lock` may use it.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self.lock = threading.RLock()
        self._connection = connection
        self._depth = 0
        self.documents = Documents(connection)
        self.people = People(connection)
        self.schemes = Schemes(connection)
        self.layers = Layers(connection, self.documents, self.people)
        self.spans = Spans(connection, self.documents, self.people)
        self.relations = Relations(connection, self.documents, self.people)
        self.journal = Journal(connection)

    @property
    def connection(self) -> sqlite3.Connection:
        """The connection, for the modules of the store."""
        return self._connection

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Do everything in the block or nothing; blocks inside it belong to the outer one.

        Raises StoreError if the commit fails; nothing of the block is then stored.
        """
        with self.lock, errors_as_sentences(self.path):
            if self._depth:
                yield
                return
            self._connection.execute("BEGIN IMMEDIATE")
            self._depth = 1
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                self._roll_back()
                raise
            finally:
                self._depth = 0

    def corpus_id(self) -> str:
        """Return the id that the corpus got when it was made."""
        with self.lock:
            query = "SELECT value FROM corpus WHERE name = 'id'"
            return str(self._connection.execute(query).fetchone()[0])

    def close(self) -> None:
        """Close the file; it is whole and alone afterwards."""
        with self.lock:
            self._connection.close()

    def _roll_back(self) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")
        self.documents.forget()
        self.people.forget()
        self.schemes.forget()


def create_store(path: Path, corpus_id: str) -> Store:
    """Make a new, empty corpus file; raise CorpusExistsError if something is there."""
    try:
        path.open("xb").close()
    except FileExistsError as error:
        raise CorpusExistsError(
            f"{path}: there is a file of this name already. Choose another name."
        ) from error
    except OSError as error:
        raise StoreError(f"{path}: the file cannot be made ({error.strerror}).") from error
    connection = connect(path)
    with errors_as_sentences(path):
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute("BEGIN IMMEDIATE")
        create_schema(connection)
        connection.execute("INSERT INTO corpus (name, value) VALUES ('id', ?)", (corpus_id,))
        connection.execute(f"PRAGMA user_version = {NEWEST}")
        connection.execute("COMMIT")
    return Store(path, connection)


def open_store(path: Path) -> Store:
    """Open a corpus file after the checks that make it trustworthy."""
    if not path.is_file():
        raise StoreError(
            f"{path}: there is no such file. Check the name, or make a new corpus."
        )
    return Store(path, connect(path))
