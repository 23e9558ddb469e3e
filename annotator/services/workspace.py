"""The one door to a corpus: read it, change it by edits, undo, redo."""

import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from annotator.model.document import Document
from annotator.model.errors import RuleBrokenError
from annotator.model.ids import new_id
from annotator.model.layer import Layer, LayerContent
from annotator.model.packets import Origin
from annotator.model.person import ALL_ROLES, Person, Role, may_write_layer, next_pseudonym
from annotator.model.relation import Relation
from annotator.model.scheme import Scheme
from annotator.model.scheme_files import default_scheme
from annotator.model.span import Span
from annotator.services.changes import ChangeFeed, Changes, union
from annotator.services.edits import (
    NEEDS_LEAD,
    AddPerson,
    AddScheme,
    Edit,
    edit_from_data,
)
from annotator.services.edits.time_behind import time_behind
from annotator.services.history import redoable, undoable
from annotator.services.jobs import Job, Progress, finish
from annotator.services.second_readings import SecondReadings
from annotator.store.documents import DocumentRow
from annotator.store.edit_bodies import packed
from annotator.store.journal import Entry, Kind, Step
from annotator.store.opening import create_store, open_store
from annotator.store.store import Store

__all__ = [
    "PROGRAM",
    "DocumentRow",
    "Step",
    "Workspace",
    "create_corpus",
    "introduce",
    "open_corpus",
]

PROGRAM = Person("program", "Annotator", "program", ALL_ROLES)
"""Acts on the command line, where whoever holds the file is the lead."""


class Workspace:
    """An open corpus and the person who works on it."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.feed = ChangeFeed()
        self.person: Person = PROGRAM
        self._second_readings = SecondReadings(store)
        self.feed.listen(self._second_readings.forget)

    @property
    def path(self) -> Path:
        """The corpus file."""
        return self.store.path

    @property
    def notices(self) -> tuple[str, ...]:
        """What a person should know about how the file was found, in sentences."""
        return self.store.notices

    def close(self) -> None:
        """Close the corpus file."""
        self.store.close()

    def act_as(self, person_id: str) -> None:
        """Let everything from now on be done by a person of the corpus."""
        self.person = self.find_person(person_id)
        self.feed.tell(Changes(people=True))

    # ---- reading

    def is_copy(self) -> bool:
        """Tell whether the corpus was made by opening a packet."""
        with self.store.lock:
            return self.store.records.find(Origin, "origin") is not None

    def scheme(self) -> Scheme:
        """Return the scheme in force."""
        with self.store.lock:
            return self.store.schemes.current()

    def people(self) -> list[Person]:
        """Return everybody known to the corpus, gold's owner included if there is gold.

        Those who only stand for somebody's second readings are not among them.
        """
        hidden = self._second_readings.readers()
        return [person for person in self.everybody() if person.id not in hidden]

    def everybody(self) -> list[Person]:
        """Return everybody, those who stand for second readings included."""
        with self.store.lock:
            return self.store.people.all()

    def owner_of(self, document_id: str) -> str:
        """Return the id of who owns the layer that the acting person works on in a document.

        It is their own, or that of a second reading while one is handed out to them.
        """
        return self._second_readings.of(self.person.id).get(document_id, self.person.id)

    def keep_open(self, document_id: str) -> bool:
        """Go on with the layer of a document that lies open, though it be issued again now.

        It is read again once another is kept open. Tell whether the one before is so now.
        """
        return self._second_readings.keep_open(self.person.id, document_id)

    def own_second_readings(self) -> Mapping[str, str]:
        """Return the documents that the acting person reads again, each with its owner's id."""
        return self._second_readings.of(self.person.id)

    def find_person(self, person_id: str) -> Person:
        """Return a person; raise RuleBrokenError if nobody has this id."""
        for person in self.everybody():
            if person.id == person_id:
                return person
        raise RuleBrokenError("This person is not known to the corpus.")

    def document_rows(self) -> list[DocumentRow]:
        """Return every document as the acting person's list shows it."""
        with self.store.lock:
            rows = self.store.documents.rows(self._person_key(self.person.id))
            again = self._second_readings.of(self.person.id)
            if not again:
                return rows
            return [self.document_row(row.id) if row.id in again else row for row in rows]

    def document_row(self, document_id: str) -> DocumentRow:
        """Return one document as the acting person's list shows it."""
        with self.store.lock:
            key = self._person_key(self.owner_of(document_id))
            return self.store.documents.row(document_id, key)

    def has_document(self, document_id: str) -> bool:
        """Tell whether the corpus has a document; an undone import takes some away."""
        with self.store.lock:
            return self.store.documents.exists(document_id)

    def document(self, document_id: str) -> Document:
        """Return a document with its text, verified by its hash."""
        with self.store.lock:
            return self.store.documents.document(document_id)

    def layer(self, document_id: str) -> Layer:
        """Return the acting person's layer of a document."""
        with self.store.lock:
            return self.store.layers.get(document_id, self.owner_of(document_id))

    def spans(self, document_id: str) -> list[Span]:
        """Return the acting person's spans in reading order."""
        with self.store.lock:
            return self.store.spans.of_layer(document_id, self.owner_of(document_id))

    def span(self, document_id: str, span_id: str) -> Span | None:
        """Return one span of the acting person, or None if it is gone."""
        with self.store.lock:
            return self.store.spans.find(document_id, self.owner_of(document_id), span_id)

    def is_marked(self, span: Span) -> bool:
        """Tell whether the layer has a span with the same label on the same fragments."""
        with self.store.lock:
            return self.store.spans.has_same(span)

    def relations(self, document_id: str) -> list[Relation]:
        """Return the acting person's relations in a document."""
        with self.store.lock:
            return self.store.relations.of_layer(document_id, self.owner_of(document_id))

    def relations_of(self, span: Span) -> list[Relation]:
        """Return the relations that start or end at a span."""
        with self.store.lock:
            return self.store.relations.of_span(span.document_id, span.person_id, span.id)

    def contents(self, document_id: str) -> list[LayerContent]:
        """Return everybody's layers of a document; for a lead's exports, never for a screen.

        Second readings are not among them.
        """
        with self.store.lock:
            return self._ordinary(self.store.layer_contents.of_document(document_id))

    def contents_of_some(self, document_ids: Sequence[str]) -> list[list[LayerContent]]:
        """Return everybody's layers of the first of several documents, at least of one.

        As many are read as are light together: one after the other costs twice as much.
        """
        with self.store.lock:
            found = self.store.layer_contents.of_some(document_ids)
            return [self._ordinary(contents) for contents in found]

    def some_documents(self, document_ids: Sequence[str]) -> list[Document]:
        """Return documents with their texts, as many as `contents_of_some` read, verified."""
        with self.store.lock:
            return self.store.documents.some(document_ids)

    # ---- writing

    def do(
        self, edit: Edit, title: str, detail: str = "", *, kind: Kind = "do", lead: bool = False
    ) -> Changes:
        """Apply an edit and its journal row in one transaction; tell what was touched.

        `title` and `detail` name the edit in the undo menu ("Mark", "claim"). With `lead`
        the acting person changes layers of others, as an import does, and must be a lead.
        Raises RuleBrokenError or StateChangedError if the edit is refused and StoreError if
        it cannot be saved; nothing has happened then.
        """
        self._refuse_forbidden(edit, lead)
        return self._run(edit, kind, (title, detail))

    def do_in_parts(
        self,
        parts: Iterable[tuple[Edit, bytes]],
        title: str,
        detail: str = "",
        *,
        kind: Kind = "do",
        lead: bool = True,
    ) -> Job[Changes]:
        """Apply edits, normally as a lead does, as one step of undo that yields before each.

        Each comes with its data as the journal packs them, and gets a row of its own, so
        that one at a time is in memory. Closed or failed, it leaves nothing. Nobody else can
        use the store meanwhile, so it is for the end of a job, when everything has been read
        and checked.
        """
        touched = []
        with self.store.transaction():
            first = None
            for done, (edit, body) in enumerate(parts):
                yield Progress(done, None)
                self._refuse_forbidden(edit, lead)
                touched.append(edit.apply(self.store))
                seq = self._record(body, "keep" if first else kind, first, (title, detail))
                first = first or seq
        changes = union(touched)
        self.feed.tell(changes)
        return changes

    def undo_step(self) -> Step | None:
        """Return what undo would take back, by this person, in any document, on any day."""
        with self.store.lock:
            return undoable(self.store.journal.steps_backwards(self.person.id))

    def redo_step(self) -> Step | None:
        """Return what redo would do again."""
        with self.store.lock:
            undone = self._undone()
            return None if undone is None else self._target(undone)

    def undo(self) -> Changes:
        """Take back this person's last edit; raise RuleBrokenError if there is none."""
        return finish(self.undo_job())

    def redo(self) -> Changes:
        """Do again what was undone last; raise RuleBrokenError if there is nothing."""
        return finish(self.redo_job())

    def undo_job(self) -> Job[Changes]:
        """Take back this person's last edit part by part; closed, it leaves all as it was.

        Raises RuleBrokenError if there is nothing to undo.
        """
        step = self.undo_step()
        if step is None:
            raise RuleBrokenError("There is nothing to undo.")
        return (yield from self._take_back(step, step, "undo"))

    def redo_job(self) -> Job[Changes]:
        """Do again part by part what was undone last; closed, it leaves all as it was.

        Raises RuleBrokenError if there is nothing to do again.
        """
        with self.store.lock:
            undone = self._undone()
            if undone is None:
                raise RuleBrokenError("There is nothing to redo.")
            step = self._target(undone)
        return (yield from self._take_back(undone, step, "redo"))

    def parts_of(self, step: Step) -> int:
        """Return how many rows of the journal undo or redo of a step walks through."""
        with self.store.lock:
            return len(self.store.journal.step(step.seq))

    def _undone(self) -> Step | None:
        """Return the undo that redo would take back."""
        return redoable(self.store.journal.steps_backwards(self.person.id))

    def _target(self, undone: Step) -> Step:
        """Return the step that was undone."""
        row = self.store.journal.row(undone.target or undone.seq)
        return Step(row.seq, row.kind, row.target, row.title, row.detail)

    def _take_back(self, back: Step, step: Step, kind: Kind) -> Job[Changes]:
        """Undo a step, or redo it by taking its undo back: all rows, each with one of its own.

        Time that people spent on documents which go is taken off before, in a row of its own,
        so that whoever takes this back gives them that too.
        """
        touched = []
        with self.store.transaction():
            numbers = self.store.journal.step(back.seq)
            first = None
            for done, seq in enumerate(reversed(numbers)):
                yield Progress(done, len(numbers), self.path.name)
                edit = self._edit(seq).inverse()
                for each in filter(None, (time_behind(self.store, edit), edit)):
                    touched.append(each.apply(self.store))
                    written = self._record(
                        packed(each.to_data()),
                        "keep" if first else kind,
                        first or step.seq,
                        (step.title, step.detail),
                    )
                    first = first or written
        changes = union(touched)
        self.feed.tell(changes)
        return changes

    def _edit(self, seq: int) -> Edit:
        with self.store.lock:
            return edit_from_data(self.store.journal.row(seq).edit_data())

    def _run(self, edit: Edit, kind: Kind, name: tuple[str, str]) -> Changes:
        with self.store.transaction():
            changes = edit.apply(self.store)
            self._record(packed(edit.to_data()), kind, None, name)
        self.feed.tell(changes)
        return changes

    def _record(
        self, body: bytes, kind: Kind, target: int | None, name: tuple[str, str]
    ) -> int:
        at = time.time_ns() // 1_000_000
        return self.store.journal.append(Entry(at, self.person.id, kind, target, *name, body))

    def _refuse_forbidden(self, edit: Edit, lead: bool) -> None:  # noqa: FBT001 - private
        may_lead = Role.LEAD in self.person.roles
        if lead and not may_lead:
            raise RuleBrokenError("Only a lead may do this: ask the lead of the project.")
        for owner in set(edit.owners()):
            if owner == NEEDS_LEAD:
                if not may_lead:
                    raise RuleBrokenError(
                        "Only a lead may do this: ask the lead of the project."
                    )
            elif not lead and not self._may_write(owner):
                raise RuleBrokenError(
                    "This is somebody else's work: you can change only yours."
                )

    def _may_write(self, owner: str) -> bool:
        own = self._second_readings.of(self.person.id).values()
        return may_write_layer(self.person, owner) or owner in own

    def _ordinary(self, contents: list[LayerContent]) -> list[LayerContent]:
        hidden = self._second_readings.readers()
        return [one for one in contents if one.layer.person_id not in hidden]

    def _person_key(self, person_id: str) -> int:
        return 0 if person_id == PROGRAM.id else self.store.people.key(person_id)


def create_corpus(path: Path, scheme: Scheme | None = None) -> Workspace:
    """Make a new corpus with a scheme, by default the one that ships with the program."""
    workspace = Workspace(create_store(path, new_id()))
    workspace.do(AddScheme(scheme or default_scheme()), "Create the corpus", kind="keep")
    return workspace


def open_corpus(path: Path) -> Workspace:
    """Open a corpus; raises StoreError if it cannot be opened or trusted."""
    return Workspace(open_store(path))


def introduce(workspace: Workspace, name: str) -> Person:
    """Make a person known and let them act; the first without a lead gets every role."""
    people = workspace.everybody()
    has_lead = any(Role.LEAD in person.roles for person in people)
    person = Person(
        new_id(),
        name.strip(),
        next_pseudonym({other.pseudonym for other in people}),
        frozenset({Role.ANNOTATOR}) if has_lead else ALL_ROLES,
    )
    workspace.do(AddPerson(person), "Introduce", person.name, kind="keep")
    workspace.act_as(person.id)
    return person
