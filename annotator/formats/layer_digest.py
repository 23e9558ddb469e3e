"""A fingerprint of documents with layers, to prove that a file reads back as it was written."""

import hashlib
from collections.abc import Callable, Iterable

from annotator.formats.exchange import PersonLayer
from annotator.model.document import Document
from annotator.model.layer import LayerContent
from annotator.model.span import Span


def everything(content: LayerContent) -> object:
    """Return all that is in a layer but ids, in one order."""
    facts = {span.id: _facts(span) for span in content.spans}
    links = [
        (one.type, facts[one.source_id], facts[one.target_id]) for one in content.relations
    ]
    layer = content.layer
    return layer.state, layer.seconds, sorted(facts.values()), sorted(links)


def places(content: LayerContent) -> object:
    """Return the labels and places of the spans of a layer, in one order."""
    return sorted((span.fragments, span.label) for span in content.spans)


def _facts(span: Span) -> tuple[object, ...]:
    attributes = sorted((name, repr(value)) for name, value in span.attributes.items())
    return span.fragments, span.label, attributes, span.note or "", span.flag or ""


class LayerDigest:
    """A hash of texts and layers that does not depend on their order."""

    def __init__(self, of_layer: Callable[[LayerContent], object] = everything) -> None:
        self._of_layer = of_layer
        self._sum = 0
        self._layers = 0

    def add(self, document: Document, layers: Iterable[PersonLayer]) -> None:
        """Take in what people did on a document."""
        for owned in layers:
            facts = (document.sha256, owned.person, self._of_layer(owned.content))
            content = repr(facts).encode("utf-8", "surrogatepass")
            self._sum += int.from_bytes(hashlib.sha256(content).digest(), "big")
            self._layers += 1

    def __eq__(self, other: object) -> bool:
        """Tell whether the same layers were taken in, in whatever order."""
        return isinstance(other, LayerDigest) and self.value() == other.value()

    def __hash__(self) -> int:
        """Return a number that is equal for equal layers."""
        return hash(self.value())

    def value(self) -> tuple[int, int]:
        """Return the number of layers and the sum of their hashes."""
        return self._layers, self._sum
