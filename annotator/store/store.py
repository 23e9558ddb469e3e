"""The store: one connection to one corpus file, and its tables."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from annotator.store import claims
from annotator.store.copies import Contents, contents_of, copy_checked, copy_pages
from annotator.store.documents import Documents
from annotator.store.failures import moved
from annotator.store.header import identity_of
from annotator.store.journal import Journal
from annotator.store.layer_contents import LayerContents
from annotator.store.layers import Layers
from annotator.store.lock import Lock
from annotator.store.people import People
from annotator.store.received import ReceivedRows
from annotator.store.records import Records
from annotator.store.relations import Relations
from annotator.store.releases import Releases
from annotator.store.schemes import Schemes
from annotator.store.spans import Spans
from annotator.store.wording import Wording


class Store:
    """A corpus file that is open for reading and writing, by this program alone.

    One connection serves every thread: whoever holds `lock` may use it.
    """

    def __init__(
        self,
        path: Path,
        connection: sqlite3.Connection,
        *,
        identity: claims.Identity | None = None,
        notices: tuple[str, ...] = (),
        ended_badly: bool = False,
    ) -> None:
        self.path = path
        self.lock = Lock(path)
        self.notices = notices
        """What a person should know about how the file was found, in sentences."""
        self.ended_badly = ended_badly
        """Whether the last program did not close the file: a reason for a full check."""
        self._connection = connection
        self._identity = identity
        self._depth = 0
        self.documents = Documents(connection)
        self.people = People(connection)
        self.schemes = Schemes(connection)
        self.layers = Layers(connection, self.documents, self.people)
        self.spans = Spans(connection, self.documents, self.people)
        self.relations = Relations(connection, self.documents, self.people)
        self.layer_contents = LayerContents(connection, self.documents, self.people)
        self.releases = Releases(connection)
        self.records = Records(connection, self.documents, self.people)
        self.wording = Wording(connection, self.documents, self.people)
        self.received = ReceivedRows(connection, self.people)
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
        with self.lock:
            if self._depth:
                yield
                return
            self._connection.execute("BEGIN IMMEDIATE")
            self._depth = 1
            try:
                yield
                self.refuse_replaced()
                self._connection.execute("COMMIT")
            except BaseException:
                self._roll_back()
                raise
            finally:
                self._depth = 0

    def refuse_replaced(self) -> None:
        """Raise StoreError if the file has been moved, replaced or deleted since it was opened.

        What is written after that would go into a file that nobody finds again.
        """
        if self._identity is None:
            return
        try:
            replaced = identity_of(self.path) != self._identity
        except OSError:
            replaced = True
        if replaced:
            raise moved(self.path)

    def copy_checked(self, target: Path) -> Iterator[int]:
        """Copy the corpus to a file, which takes its name only after the copy was checked.

        See annotator.store.copies.copy_checked.
        """
        return copy_checked(self._connection, self.lock, target)

    def copy_unchecked(self, target: Path) -> None:
        """Copy the corpus as it is to a new file, to be examined there."""
        copy_pages(self._connection, self.lock, target)

    def contents(self) -> Contents:
        """Return how much the corpus holds."""
        with self.lock:
            return contents_of(self._connection)

    def corpus_id(self) -> str:
        """Return the id that the corpus got when it was made."""
        return self.contents().corpus_id

    def close(self) -> None:
        """Close the file; it is whole and alone afterwards."""
        with self.lock:
            self._connection.close()
        if self._identity is not None:
            claims.release(self._identity)

    def _roll_back(self) -> None:
        try:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
        finally:
            self.documents.forget()
            self.people.forget()
            self.schemes.forget()
            self.journal.forget()
