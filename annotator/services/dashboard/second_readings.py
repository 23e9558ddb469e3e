"""How a person's figures look to themselves while they read documents a second time.

They are not told that it is the second time: as in their list of documents, what they marked
before is out of sight, and what they do now is theirs.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from annotator.model.team import Assignment, Remark
from annotator.store.progress import LayerProgress

Again = Mapping[str, str]
"""The id of the second reader by that of the document."""


def own_layers(
    layers: Iterable[LayerProgress], person_id: str, again: Again
) -> Iterator[LayerProgress]:
    """Yield a person's layers as they see them."""
    for one in layers:
        if one.person_id == again.get(one.document_id, person_id):
            yield replace(one, person_id=person_id)


def own_assignments(
    assignments: Iterable[Assignment], person_id: str, again: Again
) -> Iterator[Assignment]:
    """Yield what a person was given as they see it."""
    for one in assignments:
        if one.person_id == again.get(one.document_id, person_id):
            yield replace(one, person_id=person_id)


def own_remarks(remarks: Iterable[Remark], person_id: str, again: Again) -> Iterator[Remark]:
    """Yield what was said about a person's layers as they see them."""
    for one in remarks:
        if one.owner_id == again.get(one.document_id, person_id):
            yield replace(one, owner_id=person_id)
