"""Documents are read for those who adjudicate: layers that are done, gold, decisions."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from annotator.model.decisions import Decisions, unpacked_decisions
from annotator.model.errors import RuleBrokenError
from annotator.model.layer import Layer, LayerContent
from annotator.model.person import GOLD
from annotator.model.scheme_change import SchemeStep
from annotator.model.team import Remark
from annotator.services.adjudicating.matters import Seen
from annotator.services.workspace import Workspace
from annotator.store.packing import unreadable
from annotator.store.store import Store


@dataclass(frozen=True, slots=True)
class Look:
    """A document that is to be read, and whose layers are compared in it."""

    document_id: str
    people: tuple[str, ...] = ()
    """Ids, in the order of people; fewer than two where there is nothing to compare."""


@dataclass(frozen=True, slots=True)
class Sight:
    """A document as it was read."""

    seen: Seen
    contents: tuple[LayerContent, ...]
    """Everybody's layers, whatever their states, but not gold's."""
    remarks: tuple[Remark, ...]


def sights(workspace: Workspace, looks: Sequence[Look]) -> Iterator[Sight]:
    """Yield documents as they are, in the order in which they are asked for."""
    store, left = workspace.store, list(looks)
    while left:
        ids = [look.document_id for look in left]
        with store.lock:
            several = workspace.contents_of_some(ids)
            pairs = zip(left, several, strict=False)
            found = [_sight(store, look, contents) for look, contents in pairs]
        yield from found
        left = left[len(found) :]


def sight(workspace: Workspace, look: Look) -> Sight:
    """Return one document; raise StateChangedError if there is none of this id."""
    return next(sights(workspace, [look]))


def steps_of_versions(store: Store) -> Mapping[int, Sequence[SchemeStep]]:
    """Return the steps from each version of the scheme that there is to the one in force."""
    with store.lock:
        return {
            one.version: store.schemes.steps_behind(one.version) for one in store.schemes.all()
        }


def _sight(store: Store, look: Look, contents: Sequence[LayerContent]) -> Sight:
    document_id = look.document_id
    of = {content.layer.person_id: content for content in contents}
    gold = of.pop(GOLD, LayerContent(Layer(document_id, GOLD)))
    record = store.records.find(Decisions, document_id)
    try:
        decisions = unpacked_decisions(record) if record else ()
    except RuleBrokenError as error:
        raise unreadable() from error
    nothing = Layer(document_id, "")
    layers = tuple(
        of.get(person_id, LayerContent(replace(nothing, person_id=person_id)))
        for person_id in look.people
    )
    length = store.documents.length(document_id)
    remarks = tuple(store.records.about_document(Remark, document_id))
    seen = Seen(document_id, length, layers, gold, decisions)
    return Sight(seen, tuple(of.values()), remarks)
