"""What lies open: one document and the acting person's layer, read again where touched."""

from collections import Counter
from operator import attrgetter
from typing import ClassVar

from PySide6.QtCore import QObject, Signal

from annotator.model.document import Document
from annotator.model.layer import Layer
from annotator.model.relation import Relation
from annotator.model.scheme import Scheme
from annotator.model.span import Span, covered_text
from annotator.model.team import Assignment, Remark
from annotator.services.changes import Changes
from annotator.services.remarks import Thread, own_threads
from annotator.services.workspace import Workspace

BULK = 500
"""From so many touched spans on, reading the whole layer is cheaper than one by one."""
_EXCERPT = 160
_LABEL = attrgetter("label")


class Desk(QObject):
    """The open document, its spans and relations, and which span is chosen."""

    opened: ClassVar[Signal] = Signal()
    """Another document, person or scheme: everything is to be looked at again."""
    spans_changed: ClassVar[Signal] = Signal(object)
    """Spans came, went or changed: a frozenset of ids."""
    relations_changed: ClassVar[Signal] = Signal()
    layer_changed: ClassVar[Signal] = Signal()
    """State, time, note or flag of the layer."""
    document_changed: ClassVar[Signal] = Signal()
    """Title or attributes of the document."""
    remarks_changed: ClassVar[Signal] = Signal()
    """Something was said about the layer."""
    chosen_changed: ClassVar[Signal] = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.scheme: Scheme = workspace.scheme()
        self.document: Document | None = None
        self.layer: Layer | None = None
        self.spans: dict[str, Span] = {}
        self.relations: dict[str, Relation] = {}
        self.counts: Counter[str] = Counter()
        """How many spans of each label the layer has."""
        self.threads: dict[str, Thread] = {}
        """What was said about the layer, by the id of the span, "" for the whole of it."""
        self._chosen = ""
        self._person_id, self._owner_id = workspace.person.id, ""
        """Who acts, and who owns the layer that is read."""

    @property
    def text(self) -> str:
        """The text of the open document, or an empty one."""
        return self.document.text if self.document else ""

    @property
    def document_id(self) -> str:
        """The id of the open document, or an empty text."""
        return self.document.id if self.document else ""

    @property
    def chosen(self) -> Span | None:
        """The chosen span."""
        return self.spans.get(self._chosen)

    def open(self, document_id: str) -> None:
        """Lay a document on the desk; an empty id clears it."""
        self._chosen = ""
        self.document = self.workspace.document(document_id) if document_id else None
        was_issued = self.workspace.keep_open(document_id)
        self._read_all()
        self.opened.emit()
        if was_issued:
            kinds = frozenset({Assignment.KIND})
            self.workspace.feed.tell(Changes(records=kinds, history=False))

    def choose(self, span_id: str) -> None:
        """Choose a span, or none with an empty id or one that is not there."""
        if span_id not in self.spans:
            span_id = ""
        if span_id != self._chosen:
            self._chosen = span_id
            self.chosen_changed.emit()

    def relations_of(self, span: Span) -> list[Relation]:
        """Return the relations that start or end at a span, oldest first."""
        return [
            relation
            for relation in self.relations.values()
            if span.id in (relation.source_id, relation.target_id)
        ]

    def names(self) -> dict[str, str]:
        """Return what people are called, by their ids."""
        return {person.id: person.name for person in self.workspace.people()}

    def thread_of_layer(self) -> Thread:
        """Return what was said about the whole layer, or about spans that are gone."""
        found = [
            remark
            for span_id, thread in self.threads.items()
            if span_id not in self.spans
            for remark in thread
        ]
        return tuple(sorted(found, key=lambda remark: (remark.at, remark.id)))

    def excerpt(self, span: Span, length: int = _EXCERPT) -> str:
        """Return the text of a span on one line, cut after so many characters."""
        near = tuple(
            (start, min(end, start + 2 * length)) for start, end in span.fragments[:length]
        )
        line = " ".join(covered_text(self.text, near).split())
        return line if len(line) <= length else line[: length - 1].rstrip() + "…"

    def look_again(self, changes: Changes) -> None:
        """Read again what an edit touched and tell those who show it."""
        if self._person_id != self.workspace.person.id:
            self.workspace.keep_open(self.document_id)
        if changes.scheme or (self._person_id, self._owner_id) != self._acting():
            self.scheme = self.workspace.scheme()
            self._read_all()
            self.opened.emit()
        elif self.document is not None:
            self._read_touched(self.document, changes)

    def _read_touched(self, document: Document, changes: Changes) -> None:
        mine = (document.id, self._owner_id)
        touched = frozenset(key[2] for key in changes.spans if key[:2] == mine)
        if touched:
            self._read_spans(touched)
        if mine in changes.layers:
            self._read_layer()
        if Remark.KIND in changes.records or changes.people:
            self.threads = own_threads(self.workspace, document.id)
            self.remarks_changed.emit()
        if document.id in changes.documents:
            self.document = self.workspace.document(document.id)
            self.document_changed.emit()

    def _acting(self) -> tuple[str, str]:
        """Return who acts, and who owns the layer that they work on here."""
        owner_id = self.workspace.owner_of(self.document.id) if self.document else ""
        return self.workspace.person.id, owner_id

    def _read_all(self) -> None:
        self.spans, self.relations, self.layer, self.threads = {}, {}, None, {}
        self._person_id, self._owner_id = self._acting()
        if self.document is not None:
            document_id = self.document.id
            self.spans = {span.id: span for span in self.workspace.spans(document_id)}
            self.relations = _by_id(self.workspace.relations(document_id))
            self.layer = self.workspace.layer(document_id)
            self.threads = own_threads(self.workspace, document_id)
        self.counts = Counter(map(_LABEL, self.spans.values()))
        if self._chosen not in self.spans:
            self._chosen = ""

    def _read_spans(self, touched: frozenset[str]) -> None:
        if len(touched) > BULK:
            self.spans = {span.id: span for span in self.workspace.spans(self.document_id)}
            self.counts = Counter(map(_LABEL, self.spans.values()))
        else:
            for span_id in touched:
                self._read_span(span_id)
        if self._chosen not in self.spans:
            self._chosen = ""
            self.chosen_changed.emit()
        self.spans_changed.emit(touched)

    def _read_span(self, span_id: str) -> None:
        before = self.spans.pop(span_id, None)
        if before is not None:
            self.counts[before.label] -= 1
        after = self.workspace.span(self.document_id, span_id)
        if after is not None:
            self.spans[span_id] = after
            self.counts[after.label] += 1

    def _read_layer(self) -> None:
        self.layer = self.workspace.layer(self.document_id)
        relations = _by_id(self.workspace.relations(self.document_id))
        if relations != self.relations:
            self.relations = relations
            self.relations_changed.emit()
        self.layer_changed.emit()


def _by_id(relations: list[Relation]) -> dict[str, Relation]:
    return {relation.id: relation for relation in relations}
