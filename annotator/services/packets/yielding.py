"""What was changed here in somebody's layers while they worked elsewhere, and what yields."""

from collections.abc import Iterator, Sequence
from typing import Any

from annotator.services.edits import (
    AddContents,
    AddRelation,
    AddSpan,
    Batch,
    ChangeLayer,
    ChangeSpan,
    DescribeDocument,
    Edit,
    RemoveContents,
    RemoveRelation,
    RemoveSpan,
    edit_from_data,
)
from annotator.services.edits.span_rows import row_of
from annotator.services.packets.pieces import Conflict, Piece, Thing, moments_of
from annotator.services.packets.wanted import Owners, Wanted, facts_of
from annotator.store.journal import is_whole
from annotator.store.store import Store

MERGE = "Merge"
"""The title of the step that brings in what people sent: their words, and not the lead's."""


def yielding(
    store: Store, owners: Owners, pieces: Sequence[Piece], wanted: Wanted
) -> Iterator[Conflict]:
    """Yield what stands here and gives way to what a person did without knowing of it.

    `owners` are those whose layers the person writes; `pieces` are whole journals of their
    copies, as packets hold them.
    """
    opened = [row.clock for piece in pieces for row in piece.rows if row.clock]
    if not opened:
        return
    changed = _changed_here(store, owners, min(opened))
    if not changed:
        return
    known = _known(pieces, owners, changed.keys() & _things(wanted))
    for thing, clock in known.items():
        if changed[thing] > clock:
            kept, other = _wanted(wanted, thing), _here(store, thing)
            if kept != other:
                yield Conflict(*thing, kept, other, is_here=True)


def _changed_here(store: Store, owners: Owners, since: int) -> dict[Thing, int]:
    """Return the things of these owners that were changed here after a time, and when last."""
    return {
        thing: row.at
        for row in store.journal.rows_since(since, without=MERGE)
        if is_whole(row)
        for thing in _touched(edit_from_data(row.edit_data()), owners)
    }


def _touched(edit: Edit, owners: Owners) -> Iterator[Thing]:
    if isinstance(edit, Batch):
        for part in edit.edits:
            yield from _touched(part, owners)
    elif isinstance(edit, AddContents | RemoveContents):
        yield from _touched_at_once(edit, owners)
    else:
        thing = _touched_by_one(edit)
        if thing is not None and (thing[1] == "" or thing[1] in owners):
            yield thing


def _touched_by_one(edit: Edit) -> Thing | None:
    """Return what a single edit touches, if that is a thing that people write."""
    match edit:
        case AddSpan(span) | RemoveSpan(span) | ChangeSpan(_, span):
            return "span", span.person_id, span.document_id, span.id
        case AddRelation(link) | RemoveRelation(link):
            return "link", link.person_id, link.document_id, link.id
        case ChangeLayer(_, layer):
            return "layer", layer.person_id, layer.document_id, ""
        case DescribeDocument(document_id):
            return "description", "", document_id, ""
        case _:
            return None


def _touched_at_once(edit: AddContents | RemoveContents, owners: Owners) -> Iterator[Thing]:
    contents = edit if isinstance(edit, AddContents) else edit.added
    for layer in contents.layers:
        document_id, owner = layer.key
        if owner in owners:
            yield "layer", owner, document_id, ""
            yield from (("span", owner, document_id, row[0]) for row in layer.spans)
            yield from (("link", owner, document_id, one.id) for one in layer.relations)


def _things(wanted: Wanted) -> set[Thing]:
    """Return everything that is to change."""
    found: set[Thing] = {("description", "", document, "") for document in wanted.descriptions}
    for owner, layers in wanted.layers.items():
        for document, layer in layers.items():
            found.update(("span", owner, document, one) for one in layer.spans)
            found.update(("link", owner, document, one) for one in layer.links)
            if layer.state is not None:
                found.add(("layer", owner, document, ""))
    return found


def _known(pieces: Sequence[Piece], owners: Owners, things: set[Thing]) -> dict[Thing, int]:
    """Return how late a packet was that whoever said the last word on things had opened."""
    last: dict[Thing, tuple[tuple[Any, ...], int]] = {}
    for piece in pieces if things else ():
        clock = 0
        for row, moment in zip(piece.rows, moments_of(piece.rows), strict=True):
            clock = max(clock, row.clock)
            stamp = moment.time, piece.replica, row.seq, row.hash
            for kind, owner, document, identifier, _ in facts_of(row, owners):
                thing = kind, owner, document, identifier
                if thing in things and stamp >= last.get(thing, ((), 0))[0]:
                    last[thing] = stamp, clock
    return {thing: clock for thing, (_, clock) in last.items()}


def _wanted(wanted: Wanted, thing: Thing) -> Any:
    kind, owner, document, identifier = thing
    if kind == "description":
        return wanted.descriptions[document][0]
    layer = wanted.layers[owner][document]
    if kind == "layer":
        return layer.state
    return layer.spans[identifier] if kind == "span" else layer.links[identifier]


def _here(store: Store, thing: Thing) -> Any:
    """Return what stands here, in the same form as what a packet says."""
    kind, owner, document, identifier = thing
    if kind == "description":
        return store.documents.entry(document).attributes
    if kind == "layer":
        layer = store.layers.get(document, owner)
        return layer.state.value, layer.note, layer.flag
    if kind == "span":
        span = store.spans.find(document, owner, identifier)
        return None if span is None else row_of(span)
    for link in store.relations.of_layer(document, owner):
        if link.id == identifier:
            return link.type, link.source_id, link.target_id
    return None
