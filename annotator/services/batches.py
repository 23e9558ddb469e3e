"""The batches of a corpus: those that a lead has made, and those that metadata name."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from annotator.model.errors import RuleBrokenError
from annotator.model.team import Batch
from annotator.services.workspace import DocumentRow, Workspace

BATCH = "batch"
"""The key of a document's metadata that names its batch, beside those a lead has made."""


@dataclass(frozen=True, slots=True)
class Batches:
    """Which batches there are and which documents are in them."""

    names: Sequence[str]
    """Those that a lead has made first, in the order of their age."""
    of: Mapping[str, Sequence[str]]
    """The names of the batches of each document that is in one, by its id."""

    def refuse_unknown(self, names: Iterable[str]) -> None:
        """Raise RuleBrokenError for a name that no batch has."""
        for name in names:
            if name not in self.names:
                known = ", ".join(self.names) or "none yet"
                raise RuleBrokenError(
                    f"There is no batch “{name:.80}”: the batches are {known}."
                )


def batches_of(rows: Iterable[DocumentRow], made: Iterable[Batch]) -> Batches:
    """Return the batches of documents, where `made` are those that a lead has made."""
    pairs = [(document, batch.name) for batch in made for document in batch.documents]
    names = list(dict.fromkeys(batch.name for batch in made))
    named = [(row.id, row.metadata[BATCH]) for row in rows if BATCH in row.metadata]
    names += sorted({name for _, name in named} - set(names))
    of: dict[str, list[str]] = {}
    for document, name in dict.fromkeys(pairs + named):
        of.setdefault(document, []).append(name)
    return Batches(names, of)


def all_batches(workspace: Workspace) -> Batches:
    """Return every batch of a corpus."""
    with workspace.store.lock:
        rows = workspace.document_rows()
        made = workspace.store.records.all(Batch)
    return batches_of(rows, made)


def made_batches(workspace: Workspace) -> list[Batch]:
    """Return the batches that leads have made, oldest first."""
    with workspace.store.lock:
        return workspace.store.records.all(Batch)
