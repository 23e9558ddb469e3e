"""What a corpus has that a lead can choose a release by: batches and metadata."""

from collections import Counter
from dataclasses import dataclass, field

from annotator.model.team import Batch
from annotator.services.jobs import Job, Progress
from annotator.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Choosable:
    """What documents can be told apart by."""

    documents: int
    batches: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """The ids of the documents of each batch, by its name."""
    metadata: dict[str, Counter[str]] = field(default_factory=dict)
    """How many documents have each value, by the field as it is written first."""


def choosable_job(workspace: Workspace) -> Job[Choosable]:
    """Read which batches and which metadata there are; no text is read.

    Fields that differ in letter case alone count as one, as a release takes them.
    """
    yield Progress(0, None, "reading metadata")
    rows = workspace.document_rows()
    with workspace.store.lock:
        made = workspace.store.records.all(Batch)
    names: dict[str, str] = {}
    metadata: dict[str, Counter[str]] = {}
    for done, row in enumerate(rows):
        if done % 1000 == 0:
            yield Progress(done, len(rows), "reading metadata")
        for name, value in row.metadata.items():
            metadata.setdefault(names.setdefault(name.casefold(), name), Counter())[value] += 1
    known = {row.id for row in rows}
    batches: dict[str, tuple[str, ...]] = {}
    for batch in made:
        there = tuple(each for each in batch.documents if each in known)
        batches[batch.name] = tuple(dict.fromkeys(batches.get(batch.name, ()) + there))
    return Choosable(
        len(rows),
        dict(sorted(batches.items())),
        {name: metadata[name] for name in sorted(metadata)},
    )
