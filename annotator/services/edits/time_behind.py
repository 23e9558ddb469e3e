"""The time that people spent on documents which an edit removes: it goes with them.

Whoever looks at a text for some seconds has a layer there, with nothing in it but time. That is
no work which has to be protected, and it comes back when the documents come back.
"""

from collections import Counter
from collections.abc import Iterator

from annotator.services.edits.contents import RemoveContents
from annotator.services.edits.documents import RemoveDocument
from annotator.services.edits.edit import Batch, Edit
from annotator.services.edits.layers import ChangeLayer, SpendTime
from annotator.store.store import Store

_Owned = tuple[tuple[str, str], int]
"""The ids of document and person of a layer, with the seconds that come to it."""


def time_behind(store: Store, edit: Edit) -> Edit | None:
    """Return what takes off the time that would be left on documents which an edit removes.

    It is to be applied before the edit, and its inverse after the inverse of that; None where
    there is no such time. Whatever else stands on a document is left for the edit to refuse.
    """
    documents = list(_removed(edit))
    if not documents:
        return None
    own = Counter[tuple[str, str]]()
    for key, seconds in _spent(edit):
        own[key] += seconds
    edits = []
    for layer in store.layers.timed(documents):
        left = layer.seconds + own[layer.document_id, layer.person_id]
        if left > 0:
            edits.append(SpendTime(layer.document_id, layer.person_id, -left))
    if len(edits) < 2:
        return edits[0] if edits else None
    return Batch(tuple(edits))


def _removed(edit: Edit) -> Iterator[str]:
    """Yield the ids of the documents that an edit removes."""
    match edit:
        case RemoveDocument(entry):
            yield entry.id
        case RemoveContents(added):
            yield from (entry.id for entry in added.entries)
        case Batch(edits):
            for part in edits:
                yield from _removed(part)
        case _:
            pass


def _spent(edit: Edit) -> Iterator[_Owned]:
    """Yield the time that an edit itself adds to layers, or takes from them."""
    match edit:
        case SpendTime(document_id, person_id, seconds):
            yield (document_id, person_id), seconds
        case ChangeLayer(before, after):
            key = after.document_id, after.person_id
            yield key, after.seconds - before.seconds
        case RemoveContents(added):
            for layer in added.layers:
                yield layer.key, layer.before.seconds - layer.after.seconds
        case Batch(edits):
            for part in edits:
                yield from _spent(part)
        case _:
            pass
