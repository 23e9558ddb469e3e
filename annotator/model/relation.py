"""A relation: a directed, typed link between two spans of one layer."""

from dataclasses import dataclass

from annotator.model.errors import RuleBrokenError


@dataclass(frozen=True, slots=True)
class Relation:
    """A link from one span to another of the same document and person."""

    id: str
    document_id: str
    person_id: str
    type: str
    source_id: str
    target_id: str

    def __post_init__(self) -> None:
        """Refuse a span that is linked to itself."""
        if self.source_id == self.target_id:
            raise RuleBrokenError("A span cannot be linked to itself: choose another target.")
