"""Which documents of a corpus are in a release, and which of their layers."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from annotator.formats.exchange import Outgoing, PersonLayer
from annotator.model.document import Document
from annotator.model.errors import RuleBrokenError
from annotator.model.layer import LayerContent, State
from annotator.model.person import GOLD
from annotator.services.batches import all_batches
from annotator.services.releases.options import Layers, ReleaseOptions, Which
from annotator.services.releases.words import Words
from annotator.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Chosen:
    """A document of the release with every layer, and with those that are released."""

    document: Document
    everything: tuple[PersonLayer, ...]
    """As the corpus has them, where somebody has begun."""
    released: tuple[PersonLayer, ...]
    """As far as the scheme has words for them, like the document."""
    unnamed: Mapping[str, int]
    """How many of each kind of thing are left out because the scheme has no words for them."""

    @property
    def outgoing(self) -> Outgoing:
        """The document as it is written."""
        return Outgoing(self.document, self.released)


class Selection:
    """The choices applied to the documents of a corpus."""

    def __init__(self, workspace: Workspace, options: ReleaseOptions) -> None:
        self._workspace = workspace
        self._options = options
        self._names = {person.id: person.pseudonym for person in workspace.people()}
        self._where: dict[str, set[str]] = {}
        for name, value in options.where:
            self._where.setdefault(name.casefold(), set()).add(value)
        self._words = Words(workspace.scheme())
        with workspace.store.lock:
            self._ids = sorted(workspace.store.documents.ids())
        unknown = sorted(set(options.ids) - set(self._ids))
        if unknown:
            raise RuleBrokenError(
                f"This corpus has no document with the id {unknown[0]:.80}: check the list of "
                "ids."
            )
        if options.batches:
            self._ids = self._in_batches(options.batches)

    @property
    def candidates(self) -> list[str]:
        """The ids of the documents that may be chosen, sorted."""
        wanted = set(self._options.ids)
        return [id_ for id_ in self._ids if not wanted or id_ in wanted]

    def _in_batches(self, names: Sequence[str]) -> list[str]:
        batches = all_batches(self._workspace)
        batches.refuse_unknown(names)
        return [id_ for id_ in self._ids if not set(names).isdisjoint(batches.of.get(id_, ()))]

    def find(self, document_id: str) -> Chosen | None:
        """Return a document as it is released, or None if it was not chosen."""
        document = self._workspace.document(document_id)
        if not self._has_wanted_metadata(document):
            return None
        everything = tuple(
            sorted(
                (
                    PersonLayer(self._names[content.layer.person_id], content)
                    for content in self._workspace.contents(document_id)
                    if content.is_begun
                ),
                key=lambda layer: layer.person,
            )
        )
        wanted = tuple(filter(self._is_wanted, everything))
        if not self._is_far_enough(everything, wanted):
            return None
        unnamed: Counter[str] = Counter()
        named = self._words.document(document, unnamed)
        released = tuple(self._bare(self.named(layer, unnamed)) for layer in wanted)
        if self._options.soft_labels:
            for layer in everything:
                if not self._is_wanted(layer):
                    self.named(layer, unnamed)
        return Chosen(named, everything, released, unnamed)

    def named(self, owned: PersonLayer, unnamed: Counter[str]) -> PersonLayer:
        """Return a layer as far as the scheme has words for it, and count what it has not."""
        return PersonLayer(owned.person, self._words.content(owned.content, unnamed))

    def _has_wanted_metadata(self, document: Document) -> bool:
        have = {name.casefold(): value for name, value in document.metadata.items()}
        return all(have.get(name) in values for name, values in self._where.items())

    def _is_wanted(self, layer: PersonLayer) -> bool:
        is_gold = layer.person == GOLD
        if self._options.layers is not Layers.BOTH and is_gold != (
            self._options.layers is Layers.GOLD
        ):
            return False
        return self._options.documents is Which.ALL or _is_done(layer)

    def _is_far_enough(
        self, everything: Sequence[PersonLayer], released: Sequence[PersonLayer]
    ) -> bool:
        if self._options.documents is Which.SETTLED:
            return any(layer.person == GOLD and _is_done(layer) for layer in everything)
        return self._options.documents is Which.ALL or bool(released)

    def _bare(self, owned: PersonLayer) -> PersonLayer:
        if self._options.notes:
            return owned
        content = owned.content
        return PersonLayer(
            owned.person,
            LayerContent(
                replace(content.layer, seconds=0, note=None, flag=None),
                tuple(replace(span, note=None, flag=None) for span in content.spans),
                content.relations,
            ),
        )


def outgoing_of(selection: Selection, ids: Sequence[str]) -> Iterator[Outgoing]:
    """Yield documents of a release as they are written."""
    for document_id in ids:
        chosen = selection.find(document_id)
        if chosen is not None:
            yield chosen.outgoing


def with_everything(selection: Selection, ids: Sequence[str]) -> Iterator[Outgoing]:
    """Yield documents of a release with everybody's layers, as soft labels need them."""
    for document_id in ids:
        chosen = selection.find(document_id)
        if chosen is not None:
            layers = (selection.named(layer, Counter()) for layer in chosen.everything)
            yield Outgoing(chosen.document, tuple(layers))


def _is_done(layer: PersonLayer) -> bool:
    return layer.content.layer.state is State.DONE
