"""What people have marked, read and put into the words of the next version of the scheme."""

from annotator.model.relation import Relation
from annotator.model.scheme_change import SchemeStep
from annotator.services.edits import RewordedLayer, RewordLayers
from annotator.services.edits.rewording import Described
from annotator.store.store import Store
from annotator.store.wording import Packed, spoken
from annotator.store.wording import packed as packed_words

_MOST_THINGS = 10_000
_MOST_REMEMBERED = 50_000


class Rewording:
    """Gathers what one step of the scheme changes, into edits of a good size."""

    def __init__(self, store: Store, version: int, step: SchemeStep) -> None:
        self._store = store
        self._version = version
        self._step = step
        self._known: dict[Packed, Packed] = {}
        self._begin()

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been gathered since the last edit."""
        return not (self._layers or self._documents)

    @property
    def is_full(self) -> bool:
        """Whether it is time for an edit."""
        return self._things >= _MOST_THINGS

    def take(self, document_id: str) -> None:
        """Gather what of a document changes; the store must not be changed meanwhile."""
        attributes = self._store.documents.entry(document_id).attributes
        described = dict(self._step.document_values(attributes))
        if described != attributes:
            self._documents.append((document_id, attributes, described))
        for person_id, spans in self._store.wording.of_document(document_id).items():
            self._take_layer(document_id, person_id, spans)

    def finished(self) -> RewordLayers:
        """Return the edit of what was gathered, and begin anew."""
        edit = RewordLayers(
            self._version,
            self._step.after.version,
            tuple((spoken(old), spoken(new)) for old, new in self._kinds),
            tuple(self._layers),
            tuple(self._documents),
        )
        self._begin()
        return edit

    def _take_layer(
        self, document_id: str, person_id: str, spans: list[tuple[str, Packed]]
    ) -> None:
        by_kind: dict[int, list[str]] = {}
        labels = {}
        for span_id, old in spans:
            new = self._known.get(old) or self._new_words(old)
            labels[span_id] = new[0]
            if new is not old and new != old:
                kind = self._kinds.setdefault((old, new), len(self._kinds))
                by_kind.setdefault(kind, []).append(span_id)
        relations = self._relations(document_id, person_id, labels)
        if by_kind or relations:
            marked = tuple((kind, tuple(ids)) for kind, ids in by_kind.items())
            self._layers.append(RewordedLayer(document_id, person_id, marked, relations))
            self._things += 1 + len(relations) + sum(map(len, by_kind.values()))

    def _relations(
        self, document_id: str, person_id: str, labels: dict[str, str]
    ) -> tuple[tuple[Relation, str | None], ...]:
        before = self._store.relations.of_layer(document_id, person_id)
        if not before:
            return ()
        after = {one.id: one.type for one in self._step.relations(before, labels)}
        return tuple(
            (one, after.get(one.id)) for one in before if after.get(one.id) != one.type
        )

    def _new_words(self, old: Packed) -> Packed:
        new = packed_words(_as_spoken(self._step, old))
        if len(self._known) < _MOST_REMEMBERED:
            self._known[old] = new
        return new

    def _begin(self) -> None:
        self._kinds: dict[tuple[Packed, Packed], int] = {}
        self._layers: list[RewordedLayer] = []
        self._documents: list[Described] = []
        self._things = 0


def _as_spoken(step: SchemeStep, old: Packed) -> tuple[str, dict[str, object]]:
    label, values = step.words(spoken(old))
    return label, dict(values)
