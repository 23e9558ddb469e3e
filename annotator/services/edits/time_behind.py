"""The time that people spent on documents which an edit removes: it goes with them.

Whoever looks at a text for some seconds has a layer there, with nothing in it but time. That is
no work which has to be protected, and it comes back when the documents come back. So does the
time of people whom an edit removes, wherever they have spent it.
"""

from collections import Counter
from collections.abc import Iterator

from annotator.services.edits.contents import RemoveContents
from annotator.services.edits.documents import RemoveDocument
from annotator.services.edits.edit import Batch, Edit
from annotator.services.edits.layers import ChangeLayer, SpendTime
from annotator.services.edits.people import RemovePerson
from annotator.store.store import Store

_Key = tuple[str, str]
"""The ids of document and person of a layer."""


def time_behind(store: Store, edit: Edit) -> Edit | None:
    """Return what takes off the time that would be left of what an edit removes.

    It is to be applied before the edit, and its inverse after the inverse of that; None where
    there is no such time. Whatever else stands there is left for the edit to refuse.
    """
    parts = list(_single(edit))
    documents = [one for part in parts for one in _documents(part)]
    people = [one for part in parts for one in _people(part)]
    own = Counter[_Key]()
    for key, seconds in (one for part in parts for one in _seconds(part)):
        own[key] += seconds
    layers = (*store.layers.timed(documents), *store.layers.timed_by(people))
    left = {
        key: layer.seconds + own[key]
        for layer in layers
        for key in [(layer.document_id, layer.person_id)]
    }
    edits = tuple(SpendTime(*key, -seconds) for key, seconds in left.items() if seconds > 0)
    if len(edits) < 2:
        return edits[0] if edits else None
    return Batch(edits)


def _single(edit: Edit) -> Iterator[Edit]:
    if isinstance(edit, Batch):
        for part in edit.edits:
            yield from _single(part)
    else:
        yield edit


def _documents(edit: Edit) -> list[str]:
    """Return the ids of the documents that an edit removes."""
    match edit:
        case RemoveDocument(entry):
            return [entry.id]
        case RemoveContents(added):
            return [entry.id for entry in added.entries]
        case _:
            return []


def _people(edit: Edit) -> list[str]:
    """Return the ids of the people whom an edit removes."""
    match edit:
        case RemovePerson(person):
            return [person.id]
        case RemoveContents(added):
            return [person.id for person in added.people]
        case _:
            return []


def _seconds(edit: Edit) -> list[tuple[_Key, int]]:
    """Return the time that an edit itself adds to layers, or takes from them."""
    match edit:
        case SpendTime(document_id, person_id, seconds):
            return [((document_id, person_id), seconds)]
        case ChangeLayer(before, after):
            key = after.document_id, after.person_id
            return [(key, after.seconds - before.seconds)]
        case RemoveContents(added):
            return [(one.key, one.before.seconds - one.after.seconds) for one in added.layers]
        case _:
            return []
