"""Edits that are put into a corpus in which some of what went before them is lost."""

import contextlib
from collections.abc import Iterator
from typing import Any

from annotator.model.errors import AnnotatorError, StateChangedError
from annotator.services.edits import (
    AddContents,
    AddSpan,
    Batch,
    ChangeLayer,
    ChangeSpan,
    Edit,
    RemoveContents,
    RemoveRelation,
    RemoveSpan,
    RewordLayers,
)
from annotator.store.store import Store

_SEVERAL = (Batch, AddContents, RemoveContents)


def apply_what_fits(store: Store, edit: Edit) -> tuple[list[Edit], int]:
    """Apply an edit, or the parts of a batch that can be; return those and how many cannot.

    What an edit changes may not be as it was seen: then its result counts.
    """
    if isinstance(edit, _SEVERAL):
        if _apply(store, edit):
            return [edit], 0
        parts = [apply_what_fits(store, part) for part in edit.parts()]
        return [one for applied, _ in parts for one in applied], sum(lost for _, lost in parts)
    with contextlib.suppress(StateChangedError):  # what it changes is lost altogether
        for candidate in _versions(store, edit):
            if _apply(store, candidate):
                return [candidate], 0
    return [], 1


def single_data(edit: Edit) -> Any:
    """Return the data of all single edits that an edit stands for."""
    if isinstance(edit, _SEVERAL):
        return [single_data(part) for part in edit.parts()]
    return edit.to_data()


def named(data: Any, name: str) -> Iterator[str]:
    """Yield every value under a name in the data of an edit, such as “document”."""
    if isinstance(data, dict):
        value = data.get(name)
        if isinstance(value, str):
            yield value
        for part in data.values():
            yield from named(part, name)
    elif isinstance(data, list):
        for part in data:
            yield from named(part, name)


def _apply(store: Store, edit: Edit) -> bool:
    try:
        with store.transaction():
            edit.apply(store)
    except AnnotatorError:
        return False
    return True


def _versions(store: Store, edit: Edit) -> Iterator[Edit]:
    """Yield the edit as it is, then as it can be made to fit."""
    yield edit
    if isinstance(edit, ChangeSpan):
        after = edit.after
        now = store.spans.find(after.document_id, after.person_id, after.id)
        yield ChangeSpan(now, after) if now else AddSpan(after)
    elif isinstance(edit, ChangeLayer):
        now_layer = store.layers.get(edit.after.document_id, edit.after.person_id)
        yield ChangeLayer(now_layer, edit.after)
    elif isinstance(edit, RewordLayers):
        yield edit.what_fits(store)
    elif isinstance(edit, RemoveSpan):
        span = edit.span
        found = store.spans.find(span.document_id, span.person_id, span.id)
        if found:
            links = store.relations.of_span(span.document_id, span.person_id, span.id)
            yield Batch((*(RemoveRelation(link) for link in links), RemoveSpan(found)))
