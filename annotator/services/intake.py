"""What an import is going to bring in: documents and layers as edits, checked one by one."""

import hashlib
from collections import Counter
from dataclasses import dataclass, field, replace

from annotator.formats.exchange import Incoming, PersonLayer
from annotator.formats.lines import placed
from annotator.model.document import Document, HashedText, refuse_impossible_text
from annotator.model.errors import FormatError, RuleBrokenError
from annotator.model.ids import new_id
from annotator.model.layer import Layer, LayerContent
from annotator.model.person import GOLD, GOLD_OWNER, Person, Role, next_pseudonym
from annotator.model.scheme import Scheme
from annotator.model.span import slices
from annotator.services.edits import AddScheme, LayerRows, entry_of
from annotator.services.edits.span_rows import SpanChecks, row_of
from annotator.services.parts import Parts
from annotator.services.spooling import Spool
from annotator.services.workspace import Workspace


@dataclass(slots=True)
class ImportReport:
    """What came in and what did not."""

    files: int = 0
    """Files that were read."""
    documents: int = 0
    layers: int = 0
    spans: int = 0
    relations: int = 0
    people: list[str] = field(default_factory=list)
    """Pseudonyms of people who were not known before."""
    duplicates: int = 0
    """Documents whose exact text is in the corpus, or came in just before, with nothing new."""
    duplicate_spans: int = 0
    """Spans on those documents that did not come in either: their people have a layer there."""
    added_layers: int = 0
    """Layers that came in on those documents, of people who had none there."""
    without_text: int = 0
    """Rows of tables without a visible character in their text."""
    other_files: int = 0
    """Files in folders that are of no known kind."""
    unreadable: list[str] = field(default_factory=list)
    """A sentence for each text that could not be decoded."""
    encodings: dict[str, int] = field(default_factory=dict)
    """Documents by encoding; one that was guessed is followed by " (guessed)"."""
    left_out: Counter[str] = field(default_factory=Counter)
    """How many of each kind of thing the files have and the corpus has not got."""
    unknown: Counter[str] = field(default_factory=Counter)
    """How many of them were left out because the scheme has no name for them."""
    drifts: list[str] = field(default_factory=list)
    """A sentence for each span whose text stands elsewhere: left out, or moved and where to."""
    dry_run: bool = False
    """Nothing was stored: the report says what would have happened."""


class Intake:
    """Documents on their way into a corpus; without a spool they are only looked at."""

    def __init__(self, workspace: Workspace, report: ImportReport, spool: Spool | None) -> None:
        self.title = ""
        self._parts = Parts(spool)
        self._report = report
        self.scheme = workspace.scheme()
        """The scheme that will be in force; it may have grown by what comes in."""
        self._checks = SpanChecks(self.scheme)
        people = workspace.people()
        self._people = {
            person.id if person.id == GOLD else person.name: person
            for person in people
            if person.name != GOLD or person.id == GOLD
        }
        self._pseudonyms = {person.pseudonym for person in people} | {GOLD}
        self._store = workspace.store
        with workspace.store.lock:
            self._known: dict[bytes, tuple[str, ...]] = dict.fromkeys(
                map(bytes.fromhex, workspace.store.documents.hashes()), ()
            )
            self._ids = set(workspace.store.documents.ids())
        """Documents by the SHA-256 of their text; of those that came in just before, the id
        and the people whose layers came with them."""

    def take(self, incoming: Incoming) -> None:
        """Add a document with its layers, or only layers if its text is there already.

        A blank text is passed over, and so is a layer where its person has one already.
        Raises FormatError, naming the place, for anything that the scheme or the corpus
        does not allow.
        """
        text = incoming.document.text
        if not text or text.isspace():
            self._report.without_text += 1
            return
        try:
            content = incoming.encoded or encoded(text)
            digest = hashlib.sha256(content).digest()
            if digest in self._known:
                self._add_layers_to_known(incoming, digest)
            else:
                self._add(incoming, HashedText(digest, content))
        except (FormatError, RuleBrokenError) as error:
            raise placed(error, incoming.place) from error

    def grow(self, scheme: Scheme) -> None:
        """Let another version of the scheme come in before everything else."""
        self.scheme = scheme
        self._checks = SpanChecks(scheme)
        self._parts.add_edit(AddScheme(scheme))

    def finish(self) -> None:
        """Give on what is left; raise StoreError if there is no room for it."""
        self._parts.finish()

    def _add_layers_to_known(self, incoming: Incoming, digest: bytes) -> None:
        known_id = next(iter(self._known[digest]), None)
        if known_id is None:
            with self._store.lock:
                known_id = self._store.documents.id_of_hash(digest.hex())
        if known_id is None:  # its hash is known, so it is there
            raise FormatError("the document was removed meanwhile: import again.")
        added = self._report.added_layers
        for owned in incoming.layers:
            if self._has_layer(known_id, digest, owned):
                self._report.duplicate_spans += len(owned.content.spans)
                continue
            refuse_unfitting_layer(owned, incoming.document, self.scheme, self._checks)
            owner = self._add_layer(known_id, owned)
            self._known[digest] = (*(self._known[digest] or (known_id,)), owner)
            self._report.added_layers += 1
        self._report.duplicates += self._report.added_layers == added

    def _has_layer(self, document_id: str, digest: bytes, owned: PersonLayer) -> bool:
        """Tell whether a person has begun with a document, or the same spans are there."""
        person = self._people.get(owned.person)
        if person is not None and person.id in self._known[digest][1:]:
            return True
        ids = {span.id for span in owned.content.spans}
        with self._store.lock:
            if not self._store.documents.exists(document_id):
                return False
            for owner in self._store.layers.owners(document_id):
                spans = self._store.spans.of_layer(document_id, owner)
                if person is not None and owner == person.id:
                    layer = self._store.layers.get(document_id, owner)
                    is_begun = LayerContent(layer, tuple(spans)).is_begun
                    if is_begun or not owned.content.is_begun:
                        return True
                if ids & {span.id for span in spans}:
                    return True
        return False

    def _add(self, incoming: Incoming, text: HashedText) -> None:
        document, report = incoming.document, self._report
        self._refuse_known_id(document)
        if document.attributes:
            self.scheme.refuse_wrong_document_attributes(dict(document.attributes))
        for layer in incoming.layers:
            refuse_unfitting_layer(layer, document, self.scheme, self._checks)
        self.title = document.title
        self._ids.add(document.id)
        self._parts.add_document(entry_of(document, text.sha256.hex()), text)
        known: tuple[str, ...] = (document.id,)
        if incoming.layers:
            known += tuple(self._add_layer(document.id, layer) for layer in incoming.layers)
        self._known[text.sha256] = known
        report.documents += 1
        encoding = document.decoding.encoding
        if document.decoding.guessed:
            encoding += " (guessed)"
        report.encodings[encoding] = report.encodings.get(encoding, 0) + 1

    def _add_layer(self, document_id: str, owned: PersonLayer) -> str:
        """Add a layer to a document and return the id of its owner."""
        content, report = owned.content, self._report
        owner = self._person(owned.person).id
        after = replace(content.layer, document_id=document_id, person_id=owner)
        spans = tuple([row_of(span) for span in content.spans])
        links = tuple(
            replace(link, document_id=document_id, person_id=owner)
            for link in content.relations
        )
        self._parts.add_layer(LayerRows(Layer(document_id, owner), after, spans, links))
        report.layers += 1
        report.spans += len(content.spans)
        report.relations += len(content.relations)
        return owner

    def _person(self, name: str) -> Person:
        """Return who goes by a name in the file: never somebody who only has its pseudonym.

        A person from a file is called here what the file calls them. Where somebody else
        has that as a pseudonym already, the next free one is theirs.
        """
        if name not in self._people:
            person = GOLD_OWNER if name == GOLD else self._new(name)
            self._people[name] = person
            self._pseudonyms.add(person.pseudonym)
            self._report.people.append(person.pseudonym)
            self._parts.add_person(person)
        return self._people[name]

    def _new(self, name: str) -> Person:
        is_free = name not in self._pseudonyms
        pseudonym = name if is_free else next_pseudonym(self._pseudonyms)
        return Person(new_id(), name, pseudonym, frozenset({Role.ANNOTATOR}))

    def _refuse_known_id(self, document: Document) -> None:
        if document.id in self._ids:
            raise FormatError(
                f"another document has the id “{document.id}”: give one of them another."
            )


def encoded(text: str) -> bytes:
    """Return a text as UTF-8; raise RuleBrokenError if it cannot be stored exactly."""
    try:
        content = text.encode("utf-8")
    except UnicodeEncodeError:
        refuse_impossible_text(text)
        raise
    if b"\x00" in content:
        refuse_impossible_text(text)
    return content


def refuse_unfitting_layer(
    owned: PersonLayer, document: Document, scheme: Scheme, checks: SpanChecks
) -> None:
    """Raise RuleBrokenError if a layer has anything that scheme or text do not allow."""
    if not owned.person.strip():
        raise RuleBrokenError("A layer names nobody: give its person a pseudonym.")
    length = len(document.text)
    for span in owned.content.spans:
        checks.refuse_wrong_attributes(span)
        if span.fragments[-1][1] > length:
            slices(document.text, span.fragments)
    if owned.content.relations:
        _refuse_unfitting_relations(owned, scheme)


def _refuse_unfitting_relations(owned: PersonLayer, scheme: Scheme) -> None:
    spans = {span.id: span for span in owned.content.spans}
    seen: set[tuple[str, str, str]] = set()
    for relation in owned.content.relations:
        source, target = spans[relation.source_id], spans[relation.target_id]
        scheme.refuse_wrong_relation(relation, source, target)
        link = (relation.type, source.id, target.id)
        ends = {link}
        if scheme.relation_type(relation.type).symmetric:
            ends.add((relation.type, target.id, source.id))
        if ends & seen:
            raise RuleBrokenError(
                f"The spans “{source.id}” and “{target.id}” are linked by “{relation.type}” "
                "twice: remove one of the links."
            )
        seen.add(link)
