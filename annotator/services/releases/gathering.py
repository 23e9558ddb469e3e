"""The documents of a release: what they hold, and what they share with each other."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from annotator.analysis.quotations import Quotations
from annotator.analysis.sketches import plain_words
from annotator.analysis.splits import Item, Key
from annotator.model.errors import RuleBrokenError
from annotator.model.layer import State
from annotator.model.span import Fragment
from annotator.services.jobs import Job, Progress
from annotator.services.releases.keys import (
    claim_key,
    claim_labels,
    claim_words,
    has_field,
    metadata_keys,
)
from annotator.services.releases.options import CLAIM, KINDS, ReleaseOptions
from annotator.services.releases.selection import Chosen, Selection
from annotator.services.releases.texts import Texts
from annotator.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Size:
    """How much one document of a release has."""

    characters: int
    """Code points."""
    spans: int
    relations: int
    people: tuple[str, ...]
    """The pseudonyms of those whose layers are released."""
    is_done: bool
    """Whether one of these layers is done."""
    unnamed: Mapping[str, int]
    """What is left out because the scheme has no words for it, by kind of thing."""


@dataclass(slots=True)
class Gathered:
    """The documents of a release, by their place in the order of ids."""

    items: list[Item] = field(default_factory=list)
    hashes: list[str] = field(default_factory=list)
    """SHA-256 of each text."""
    sizes: list[Size] = field(default_factory=list)
    values: Counter[str] = field(default_factory=Counter)
    """How many different keys of each kind there are; items have those of several only."""
    claims: Quotations = field(default_factory=Quotations)
    """Every claim that anybody marked and that is long enough to be known again."""
    fields: set[str] = field(default_factory=set)
    """What was asked to group by and is in the metadata of some document."""

    @property
    def ids(self) -> list[str]:
        """The ids of the documents, sorted."""
        return [item.id for item in self.items]

    def kept(self, part_of: Mapping[str, str]) -> list[Size]:
        """Return how much each document has that is in a part."""
        pairs = zip(self.items, self.sizes, strict=True)
        return [size for item, size in pairs if item.id in part_of]


def gather(
    workspace: Workspace, selection: Selection, options: ReleaseOptions
) -> Job[Gathered]:
    """Read every document that may be in the release; return those that are."""
    gathered = Gathered()
    claims = claim_labels(workspace.scheme())
    candidates = selection.candidates
    for done, document_id in enumerate(candidates):
        if done % 100 == 0:
            yield Progress(done, len(candidates), "reading documents")
        chosen = selection.find(document_id)
        if chosen is not None:
            _take(gathered, chosen, claims, options)
    if not gathered.items:
        raise RuleBrokenError(
            "No document fits these choices, so there is nothing to release: choose all "
            "documents, or other metadata and layers."
        )
    _refuse_unknown_fields(gathered, options)
    yield from _find_claims(workspace, gathered)
    _forget_lonely_keys(gathered)
    return gathered


def _find_claims(workspace: Workspace, gathered: Gathered) -> Job[None]:
    """Give documents the keys of claims that stand in them and that nobody marked there."""
    texts = Texts(workspace, gathered.ids)
    for place, item in enumerate(gathered.items):
        if place % 100 == 0:
            yield Progress(place, len(texts), "looking for claims")
        names = gathered.claims.within(plain_words(texts[place]))
        keys = dict.fromkeys((*item.keys, *((CLAIM, name) for name in names)))
        gathered.items[place] = replace(item, keys=tuple(keys))


def _forget_lonely_keys(gathered: Gathered) -> None:
    """Keep the keys that several documents share; most claims stand in one only."""
    counts = Counter(key for item in gathered.items for key in item.keys)
    gathered.values = Counter(kind for kind, _ in counts)
    gathered.items = [
        replace(item, keys=tuple(key for key in item.keys if counts[key] > 1))
        for item in gathered.items
    ]


def _take(
    gathered: Gathered, chosen: Chosen, claims: frozenset[str], options: ReleaseOptions
) -> None:
    document = chosen.document
    labels: Counter[str] = Counter()
    keys: list[Key] = list(metadata_keys(document, options.group_by))
    released = [owned.content for owned in chosen.released]
    for content in released:
        labels.update(span.label for span in content.spans)
    for fragments in sorted(_claims(chosen, claims)):
        if words := claim_words(document.text, fragments):
            keys.append(claim_key(words))
            gathered.claims.add(words, keys[-1][1])
    gathered.sizes.append(
        Size(
            len(document.text),
            labels.total(),
            sum(len(content.relations) for content in released),
            tuple(owned.person for owned in chosen.released),
            any(content.layer.state is State.DONE for content in released),
            chosen.unnamed,
        )
    )
    gathered.hashes.append(document.sha256)
    gathered.items.append(Item(document.id, dict(labels), tuple(dict.fromkeys(keys))))
    gathered.fields.update(name for name in options.group_by if has_field(document, name))


def _claims(chosen: Chosen, labels: frozenset[str]) -> set[tuple[Fragment, ...]]:
    """Return what anybody marked as a claim, in a layer that is released or not."""
    return {
        span.fragments
        for owned in chosen.everything
        for span in owned.content.spans
        if span.label in labels
    }


def _refuse_unknown_fields(gathered: Gathered, options: ReleaseOptions) -> None:
    for name in options.group_by:
        if name not in KINDS and name not in gathered.fields:
            raise RuleBrokenError(
                f"No document has metadata called “{name:.80}”, so documents cannot be kept "
                f"together by it: use {', '.join(KINDS)} or the name of a field of metadata."
            )
