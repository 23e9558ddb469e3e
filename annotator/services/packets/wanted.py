"""What the rows of a person's journal say: the last word on each span, link and layer."""

import json
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from annotator.model.errors import FormatError
from annotator.model.packets import Description
from annotator.services.packets.rows import SentRow
from annotator.store.spans import SpanRow

_DECODE = json.JSONDecoder().raw_decode


class Fact(NamedTuple):
    """What one edit makes of one thing."""

    kind: str
    """span, link, layer, time, remark or description."""
    owner: str
    """The id of who owns the layer that it is about; "" for a description."""
    document: str
    id: str
    value: Any
    """None where the thing is removed; of time, the seconds to add."""


@dataclass(slots=True)
class WantedLayer:
    """What becomes of the things of one layer; those that are not named stay as they are."""

    spans: dict[str, SpanRow | None] = field(default_factory=dict)
    links: dict[str, tuple[str, str, str] | None] = field(default_factory=dict)
    """Type, source and target."""
    state: tuple[str, str | None, str | None] | None = None
    """State, note and flag."""
    seconds: int = 0
    """What is added to the time spent."""


@dataclass(slots=True)
class Wanted:
    """What becomes of everything that a person has touched."""

    layers: dict[str, dict[str, WantedLayer]] = field(default_factory=dict)
    """By owner, the person or a second reader who stands for them, and document."""
    remarks: dict[str, dict[str, dict[str, Any] | None]] = field(default_factory=dict)
    """By owner of the layer and id."""
    descriptions: dict[str, tuple[dict[str, Any], Description]] = field(default_factory=dict)
    """What a document is said to be, and by which row."""

    @property
    def has_work(self) -> bool:
        """Whether anything becomes of a layer or of what a document is said to be."""
        return any(self.layers.values()) or bool(self.descriptions)

    def layer(self, owner: str, document: str) -> WantedLayer:
        """Return what becomes of a layer; nothing does as yet if it is first asked for."""
        of_owner = self.layers.setdefault(owner, {})
        layer = of_owner.get(document)
        if layer is None:
            layer = of_owner[document] = WantedLayer()
        return layer

    def take(self, fact: Fact, row: SentRow, replica: str) -> None:
        """Let the fact of a row of a copy be the last word."""
        kind, owner, document, identifier, value = fact
        if kind == "remark":
            self.remarks.setdefault(owner, {})[identifier] = value
        elif kind == "description":
            said = Description(document, row.at, replica, row.hash)
            self.descriptions[document] = value, said
        else:
            layer = self.layer(owner, document)
            if kind == "span":
                layer.spans[identifier] = value
            elif kind == "link":
                layer.links[identifier] = value
            elif kind == "layer":
                layer.state = value
            else:
                layer.seconds += value


Translate = Callable[[Fact, int], Fact]
"""Puts a fact of a version of the scheme into the words of the one in force."""


Owners = Collection[str]
"""The ids of a person and of the second readers who stand for them: whose layers they write."""


def wanted_of(
    rows: Iterable[SentRow], owners: Owners, replica: str, translate: Translate | None = None
) -> Wanted:
    """Return what rows say that follow one another; raise FormatError at a wrong one.

    A fact is translated from the version that its row names.
    """
    wanted = Wanted({owner: {} for owner in owners})
    for row in rows:
        if row.body is None or (translate is None and _is_added(row, wanted)):
            continue
        for fact in facts_of(row, owners):
            wanted.take(translate(fact, row.scheme) if translate else fact, row, replica)
    return wanted


def _is_added(row: SentRow, wanted: Wanted) -> bool:
    """Take a row that adds one span, as most do, in half the time; tell whether it is one."""
    if row.body is None or '"edit":"AddSpan"' not in row.body:
        return False
    try:
        data, end = _DECODE(row.body)
        if end != len(row.body) or data["edit"] != "AddSpan":
            return False
        layers = wanted.layers[data["person"]]
        layer = layers.get(data["document"])
        if layer is None:
            layer = layers[data["document"]] = WantedLayer()
        layer.spans[data["id"]] = span_row_of(data)
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError):
        return False  # facts_of says what is wrong with it
    return True


def facts_of(row: SentRow, owners: Owners) -> Iterator[Fact]:
    """Yield what a row says about the person's own work, second readings included.

    Raises FormatError if it is no edit that an annotator makes, or touches work of others.
    """
    if row.body is None:
        return
    try:
        yield from _facts(json.loads(row.body), owners)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
        raise FormatError(f"edit {row.seq} cannot be read ({error!r}).") from error
    except FormatError as error:
        raise FormatError(f"edit {row.seq} {error}") from error


def span_row_of(data: dict[str, Any]) -> SpanRow:
    """Return the row of a span that an edit or a line of a layer describes."""
    fragments, get = data["fragments"], data.get
    attributes, note, flag = get("attributes"), get("note"), get("flag")
    row = [data["id"], data["label"], fragments[0][0], fragments[-1][1]]
    if attributes or note is not None or flag is not None or len(fragments) > 1:
        several = fragments if len(fragments) > 1 else None
        return [*row, several, attributes or None, note, flag]
    return row


def _facts(data: dict[str, Any], owners: Owners) -> Iterator[Fact]:
    name = data["edit"]
    if name == "AddSpan":
        yield _owned(data, owners, "span", span_row_of(data))
    elif name == "Batch":
        for part in data["edits"]:
            yield from _facts(part, owners)
    elif name in _READERS:
        yield from _READERS[name](data, owners)
    elif name not in _PASSED_OVER:
        raise FormatError(f"is of a kind that no annotator makes: {name!r}.")


def _owned(data: dict[str, Any], owners: Owners, kind: str, value: Any) -> Fact:
    owner = data["person"]
    if owner not in owners:
        raise FormatError("is about somebody else's work: nobody may change that.")
    return Fact(kind, owner, data["document"], data.get("id", ""), value)


def _removed_span(data: dict[str, Any], owners: Owners) -> Iterator[Fact]:
    yield _owned(data, owners, "span", None)


def _changed_span(data: dict[str, Any], owners: Owners) -> Iterator[Fact]:
    yield _owned(data["after"], owners, "span", span_row_of(data["after"]))


def _added_link(data: dict[str, Any], owners: Owners) -> Iterator[Fact]:
    yield _owned(data, owners, "link", (data["type"], data["from"], data["to"]))


def _removed_link(data: dict[str, Any], owners: Owners) -> Iterator[Fact]:
    yield _owned(data, owners, "link", None)


def _changed_layer(data: dict[str, Any], owners: Owners) -> Iterator[Fact]:
    before, after = data["before"], data["after"]
    yield _owned(after, owners, "layer", (after["state"], after["note"], after["flag"]))
    seconds = after["seconds"] - before["seconds"]
    if seconds:
        yield _owned(after, owners, "time", seconds)


def _spent_time(data: dict[str, Any], owners: Owners) -> Iterator[Fact]:
    if type(data["seconds"]) is not int:
        raise FormatError("has a time that is no number of seconds.")
    yield _owned(data, owners, "time", data["seconds"])


def _described(data: dict[str, Any], _owners: Owners) -> Iterator[Fact]:
    yield Fact("description", "", data["document"], "", dict(data["after"]))


def _changed_record(data: dict[str, Any], owners: Owners) -> Iterator[Fact]:
    for state in (data["before"], data["after"]):
        if data["kind"] != "remark" or (
            state is not None
            and (state["owner_id"] not in owners or state["author_id"] != state["owner_id"])
        ):
            raise FormatError("changes what only a lead or somebody else may change.")
    record = data["after"] or data["before"]
    yield Fact("remark", record["owner_id"], record["document_id"], record["id"], data["after"])


_READERS = {
    "RemoveSpan": _removed_span,
    "ChangeSpan": _changed_span,
    "AddRelation": _added_link,
    "RemoveRelation": _removed_link,
    "ChangeLayer": _changed_layer,
    "SpendTime": _spent_time,
    "DescribeDocument": _described,
    "ChangeRecord": _changed_record,
}
_PASSED_OVER = frozenset({"AddPerson", "ChangePerson", "RemovePerson"})
"""Who else introduced themselves in a person's copy is nothing to the lead."""
