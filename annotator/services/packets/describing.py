"""What people said that documents are: the latest of their words stands."""

from annotator.model.document import AttributeValue
from annotator.model.packets import Description
from annotator.services.edits import ChangeRecord, DescribeDocument
from annotator.services.packets.wanted import Wanted
from annotator.services.parts import Parts
from annotator.store.store import Store


class Descriptions:
    """What documents are said to be: of several people's words the latest stands."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._said: dict[str, Description] = {}
        self._attributes: dict[str, dict[str, AttributeValue]] = {}

    def take(self, wanted: Wanted, parts: Parts) -> int:
        """Hand over what describes documents later than what stands; return how many."""
        changed = 0
        for document_id, (attributes, said) in wanted.descriptions.items():
            before = self._said.get(document_id) or self._store.records.find(
                Description, document_id
            )
            if before is not None and _stamp(before) >= _stamp(said):
                continue
            now = self._attributes.get(document_id)
            if now is None:
                now = self._store.documents.entry(document_id).attributes
            self._store.schemes.current().refuse_wrong_document_attributes(attributes)
            if now != attributes:
                parts.add_edit(DescribeDocument(document_id, now, attributes))
                changed += 1
            parts.add_edit(ChangeRecord(before, said))
            self._said[document_id] = said
            self._attributes[document_id] = attributes
        return changed


def _stamp(said: Description) -> tuple[int, str, str]:
    return said.at, said.replica, said.hash
