"""What one person answered about one text: the spans and relations of lines of Prodigy."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from annotator.formats.anchoring import Anchor
from annotator.formats.carried import carried_in, id_carried_in, layer_from, piece_from
from annotator.formats.exchange import PersonLayer
from annotator.formats.gathering import Gathering, Link, Mark
from annotator.formats.lines import at
from annotator.formats.native_parts import id_of
from annotator.formats.strict_json import field_of, list_of_objects, short
from annotator.model.errors import FormatError
from annotator.model.layer import Layer
from annotator.model.span import Fragment

ACCEPT = "accept"
_ANSWERS = (ACCEPT, "reject", "ignore")
TWICE = "spans that stand twice"
WITHOUT_LABEL = "spans without a label"
OF_TOKENS = "relations between tokens that are no spans"

_Key = tuple[int, int]
"""The number of the line among those about one text, and of the span in it."""


def is_ours(row: dict[str, Any]) -> bool:
    """Tell whether a line is as we wrote it: Prodigy adds a hash to what it has shown."""
    return "person" in carried_in(row) and "_task_hash" not in row


def person_of(row: dict[str, Any], unnamed: str) -> str:
    """Return who answered; raise FormatError for a name that is no text."""
    carried = carried_in(row)
    if is_ours(row):
        return id_of(carried, "person")
    for name in ("_annotator_id", "_session_id"):
        if row.get(name):
            return field_of(row, name, str)
    return unnamed


@dataclass(slots=True)
class Answers:
    """The layer of one person in the making, from one line or several."""

    anchor: Anchor
    layer: Layer
    """As it is if the lines say nothing of its state."""
    left_out: Counter[str] = field(default_factory=Counter)
    """What the lines have and the layer does not."""
    _gathering: Gathering | None = None
    """None as long as nothing was accepted."""
    _places: dict[tuple[Fragment, str], _Key] = field(default_factory=dict)
    """The spans of the lines before."""
    _rows: int = 0

    def take(self, place: str, row: dict[str, Any]) -> None:
        """Take in a line; raise FormatError naming its place for what is wrong in it."""
        self._rows += 1
        with at(place):
            answer = _answer(row)
            spans, links = _listed(row, "spans"), _listed(row, "relations")
            if answer not in (ACCEPT, None):
                self._reject(answer, spans, links)
            elif answer or spans or links or is_ours(row):
                if self._gathering is None:
                    self._gathering = Gathering(self.anchor, is_ours(row))
                    if is_ours(row):
                        self.layer = layer_from(carried_in(row), self.layer)
                self._accept(self._gathering, place, row)

    def layers(self) -> tuple[PersonLayer, ...]:
        """Return the layer, or none if nothing was accepted."""
        if self._gathering is None:
            return ()
        owned = self._gathering.built(self.layer)
        self.left_out.update(self._gathering.left_out)
        return (owned,)

    def _reject(self, answer: Any, spans: list[Any], links: list[Any]) -> None:
        for what, entries in (("spans", spans), ("relations", links)):
            if entries:
                self.left_out[f"{what} with the answer “{answer}”"] += len(entries)

    def _accept(self, gathering: Gathering, place: str, row: dict[str, Any]) -> None:
        tokens, ends = _listed(row, "tokens"), _Ends()
        for number, entry in enumerate(_listed(row, "spans")):
            key = (self._rows, number)
            fragment = _fragment(entry, tokens)
            label = entry.get("label")
            own, twin = _answer(entry), self._places.get((fragment, str(label)))
            if own not in (ACCEPT, None):
                gathering.miss(key, f"spans with the answer “{own}”")
            elif label is None:
                gathering.miss(key, WITHOUT_LABEL)
            elif twin is not None:
                self.left_out[TWICE] += 1
                key = twin
            else:
                piece = piece_from(carried_in(entry))
                stated = field_of(entry, "text", str) if "text" in entry else None
                mark = Mark(field_of(entry, "label", str), (fragment,), {}, piece)
                gathering.take(key, place, mark, stated)
            ends.add(key, fragment, entry)
        self._places |= ends.places
        self._link(gathering, place, row, ends)

    def _link(
        self, gathering: Gathering, place: str, row: dict[str, Any], ends: "_Ends"
    ) -> None:
        for entry in _listed(row, "relations"):
            source, target = ends.key(entry, "head"), ends.key(entry, "child")
            if source is None or target is None:
                self.left_out[OF_TOKENS] += 1
                continue
            kept = id_carried_in(entry)
            gathering.link(place, Link(field_of(entry, "label", str), source, target, kept))


@dataclass(slots=True)
class _Ends:
    """The spans of one line, to be found as the ends of its relations."""

    places: dict[tuple[Fragment, str], _Key] = field(default_factory=dict)
    _by_id: dict[str, _Key] = field(default_factory=dict)
    _by_fragment: dict[Fragment, _Key] = field(default_factory=dict)
    _by_token: dict[int, list[_Key]] = field(default_factory=dict)

    def add(self, key: _Key, fragment: Fragment, entry: dict[str, Any]) -> None:
        self.places.setdefault((fragment, str(entry.get("label"))), key)
        self._by_fragment.setdefault(fragment, key)
        carried_id = id_carried_in(entry)
        if carried_id is not None:
            self._by_id.setdefault(carried_id, key)
        last = entry.get("token_end")
        if type(last) is int:
            self._by_token.setdefault(last, []).append(key)

    def key(self, relation: dict[str, Any], end: str) -> _Key | None:
        """Return the span at an end of a relation, or None if it has only a token there."""
        stated = relation.get(f"{end}_span")
        if type(stated) is not dict:
            token = field_of(relation, end, int)
            found = self._by_token.get(token, [])
            return found[0] if len(found) == 1 else None
        carried_id = id_carried_in(stated)
        if carried_id in self._by_id:
            return self._by_id[carried_id]
        fragment = (field_of(stated, "start", int), field_of(stated, "end", int))
        if stated.get("label") is None:
            return self._by_fragment.get(fragment)
        return self.places.get((fragment, field_of(stated, "label", str)))


def _answer(entry: dict[str, Any]) -> str | None:
    answer = entry.get("answer")
    if answer is not None and answer not in _ANSWERS:
        raise FormatError(
            f"“answer” must be one of {', '.join(_ANSWERS)}, not {short(answer)}."
        )
    return answer


def _listed(row: dict[str, Any], name: str) -> list[dict[str, Any]]:
    return [] if row.get(name) is None else list_of_objects(row, name)


def _fragment(entry: dict[str, Any], tokens: list[dict[str, Any]]) -> Fragment:
    """Return where a span is; one without characters is where its tokens are."""
    if "start" in entry or "token_start" not in entry:
        return (field_of(entry, "start", int), field_of(entry, "end", int))
    first, last = field_of(entry, "token_start", int), field_of(entry, "token_end", int)
    if not 0 <= first <= last < len(tokens):
        raise FormatError(f"there are no tokens from {first} to {last}.")
    return (field_of(tokens[first], "start", int), field_of(tokens[last], "end", int))
