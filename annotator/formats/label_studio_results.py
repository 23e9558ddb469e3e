"""The results of one annotation: regions with labels, answers about them, and relations."""

from collections import Counter
from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field
from typing import Any

from annotator.formats.anchoring import Anchor
from annotator.formats.carried import carried_in, id_carried_in, piece_from
from annotator.formats.exchange import PersonLayer
from annotator.formats.gathering import Gathering, Link, Mark
from annotator.formats.label_studio_answers import ANSWERS, answers_of
from annotator.formats.strict_json import field_of, refuse_impossible, short
from annotator.model.document import AttributeValue
from annotator.model.errors import FormatError
from annotator.model.layer import Layer

LABELS = "labels"
RELATION = "relation"
META = "meta"
CONTROLS = "controls"
"""In what our regions carry: attributes by the controls that are called otherwise."""
OF_DOCUMENT = "answers about whole documents"
OF_OTHERS = "answers about other regions than spans"
NO_TEXT = "regions of something else than a text"
WITHOUT_LABEL = "regions without a label"
SECOND_VALUES = "second values of attributes"
SCORES = "scores of regions"
BACKWARD = "backward directions of relations"
_UNNAMED = "relation"
"""The type of a relation that has no label."""
_DIRECTIONS = ("right", "left", "bi")


@dataclass(slots=True)
class Results:
    """The results of one annotation on their way into a layer."""

    anchor: Anchor
    place: str
    keeps_ids: bool
    left_out: Counter[str] = field(default_factory=Counter)
    _gathering: Gathering = field(init=False)
    _said: dict[str, dict[str, AttributeValue]] = field(default_factory=dict)
    """What is said about the regions, by their ids and the names of the controls."""
    _taken: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        """Begin with nothing."""
        self._gathering = Gathering(self.anchor, self.keeps_ids)

    def layer(self, results: list[dict[str, Any]], layer: Layer) -> PersonLayer:
        """Return the layer of a person; raise FormatError for what is wrong."""
        named = [(_id(one, number), _kind(one), one) for number, one in enumerate(results)]
        regions = {name for name, kind, _ in named if kind == LABELS}
        for name, kind, result in named:
            if kind in ANSWERS:
                self._hear(result, name, is_about_region=name in regions)
        for name, kind, result in named:
            if kind == LABELS:
                self._add_region(name, result)
            elif kind not in (RELATION, *ANSWERS):
                self._gathering.miss(name, f"{kind} regions")
        for _, kind, result in named:
            if kind == RELATION:
                self._link(result)
        owned = self._gathering.built(layer)
        self.left_out.update(self._gathering.left_out)
        return owned

    def _hear(self, result: dict[str, Any], region: str, *, is_about_region: bool) -> None:
        """Keep what is said about a region; count what is said about anything else."""
        name = field_of(result, "from_name", str)
        value = field_of(result, "value", dict)
        if not is_about_region:
            self._gathering.pass_over(region)
            self.left_out[OF_OTHERS if "start" in value else OF_DOCUMENT] += 1
            return
        answers = answers_of(_kind(result), value)
        if answers:
            self._said.setdefault(region, {}).setdefault(name, answers[0])
        if len(answers) > 1:
            self.left_out[SECOND_VALUES] += len(answers) - 1

    def _add_region(self, name: str, result: dict[str, Any]) -> None:
        value = field_of(result, "value", dict)
        if result.get("score") is not None:
            self.left_out[SCORES] += 1
        if type(value.get("start")) is float or type(value.get("end")) is float:
            self._gathering.miss(name, NO_TEXT)
            return
        fragment = (field_of(value, "start", int), field_of(value, "end", int))
        stated = value["text"] if type(value.get("text")) is str else None
        labels = value.get(LABELS) or []
        if type(labels) is not list or not all(type(label) is str for label in labels):
            raise FormatError(f"“{LABELS}” must be a list of texts, not {short(labels)}.")
        if not labels:
            self._gathering.miss(name, WITHOUT_LABEL)
        for key, label in zip(self._keys(name), labels, strict=False):
            refuse_impossible(LABELS, label)
            mark = self._mark(name, label, fragment, result)
            self._gathering.take(key, self.place, mark, stated)

    def _keys(self, name: str) -> Iterator[Hashable]:
        """Yield keys for the labels of a region; relations know only the first one."""
        if name not in self._taken:
            self._taken.add(name)
            yield name
        while True:
            yield object()

    def _mark(
        self, name: str, label: str, fragment: tuple[int, int], result: dict[str, Any]
    ) -> Mark:
        meta = result.get(META)
        facts = meta if type(meta) is dict else {}
        carried = carried_in(facts)
        controls = field_of(carried, CONTROLS, dict) if CONTROLS in carried else {}
        attributes = {
            field_of(controls, control, str) if control in controls else control: value
            for control, value in self._said.get(name, {}).items()
        }
        return Mark(label, (fragment,), attributes, piece_from(carried), _note(facts))

    def _link(self, result: dict[str, Any]) -> None:
        source, target = field_of(result, "from_id", str), field_of(result, "to_id", str)
        direction = result.get("direction") or _DIRECTIONS[0]
        if direction not in _DIRECTIONS:
            raise FormatError(
                f"“direction” must be one of {', '.join(_DIRECTIONS)}, not {short(direction)}."
            )
        if direction == "left":
            source, target = target, source
        labels = result.get(LABELS) or [_UNNAMED]
        if type(labels) is not list or not all(type(label) is str for label in labels):
            raise FormatError(f"“{LABELS}” must be a list of texts, not {short(labels)}.")
        for kind in labels:
            refuse_impossible(LABELS, kind)
            if direction == "bi":
                self.left_out[BACKWARD] += 1
            kept = id_carried_in(result)
            self._gathering.link(self.place, Link(kind or _UNNAMED, source, target, kept))


def _kind(result: dict[str, Any]) -> str:
    kind = field_of(result, "type", str)
    if not 0 < len(kind) <= 40:
        raise FormatError(f"“type” must be the kind of a result, not {short(kind)}.")
    return kind


def _id(result: dict[str, Any], number: int) -> str:
    """Return the id of a region, or a name for one that has none."""
    return field_of(result, "id", str) if result.get("id") is not None else f"result {number}"


def _note(meta: dict[str, Any]) -> str | None:
    words = meta.get("text")
    if type(words) is list and all(type(word) is str for word in words):
        words = "\n".join(words)
    if type(words) is not str or not words:
        return None
    refuse_impossible("text", words)
    return words
