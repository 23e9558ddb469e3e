"""Whose the annotations and predictions of a task are."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from annotator.formats.carried import layer_from
from annotator.formats.native_parts import MOST_SECONDS, id_of
from annotator.formats.strict_json import field_of, list_of_objects, refuse_impossible, short
from annotator.model.errors import FormatError
from annotator.model.layer import Layer, State

LAYERS = "layers"
"""In what our tasks carry: the layers, in the order of the annotations."""
CANCELLED = "cancelled annotations"
DRAFTS = "drafts"
_MODEL = "model"
"""Whose predictions are that name no model."""
_ADDED = "created_at"
"""Stands in every task that Label Studio has written, and in none of ours."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """One annotation or prediction."""

    person: str
    results: list[dict[str, Any]]
    state: State = State.DONE
    seconds: int = 0
    keeps_ids: bool = False
    """Whether it is as we wrote it, so that its spans are the same as before."""
    facts: dict[str, Any] = field(default_factory=dict)
    """What is carried about its layer, if it is as we wrote it."""

    def layer(self, document_id: str) -> Layer:
        """Return the layer, still without spans; raise FormatError for a wrong state."""
        layer = Layer(document_id, self.person, self.state, self.seconds)
        return layer_from(self.facts, layer)

    def stated(self) -> Iterator[tuple[int, int, str]]:
        """Yield the ranges of which the results say what text is there."""
        for result in self.results:
            value = result.get("value")
            if type(value) is dict:
                start, end, text = (value.get(name) for name in ("start", "end", "text"))
                if type(start) is int and type(end) is int and type(text) is str:
                    yield start, end, text


@dataclass(slots=True)
class Opinions:
    """The annotations and predictions of a task, and what it carries about their layers."""

    task: dict[str, Any]
    carried: dict[str, Any]
    unnamed: str
    """Whose annotations are that name nobody."""
    left_out: Counter[str] = field(default_factory=Counter)

    def found(self) -> Iterator[Opinion]:
        """Yield them with a name each of its own; raise FormatError for wrong ones."""
        taken: Counter[str] = Counter()
        for opinion in self._each():
            taken[opinion.person] += 1
            number = taken[opinion.person]
            if number > 1:
                yield replace(opinion, person=f"{opinion.person} ({number})")
            else:
                yield opinion

    def _each(self) -> Iterator[Opinion]:
        older = "completions" if "annotations" not in self.task else "annotations"
        for annotation in _listed(self.task, older):
            if annotation.get("was_cancelled"):
                self.left_out[CANCELLED] += 1
            else:
                yield self._annotation(annotation)
        for prediction in _listed(self.task, "predictions"):
            model = prediction.get("model_version")
            name = field_of(prediction, "model_version", str) if model else _MODEL
            yield Opinion(name, _listed(prediction, "result"), State.IN_PROGRESS)
        drafts = self.task.get("drafts")
        if type(drafts) is list and drafts:
            self.left_out[DRAFTS] += len(drafts)

    def _annotation(self, annotation: dict[str, Any]) -> Opinion:
        results, seconds = _listed(annotation, "result"), _seconds(annotation)
        is_ours = bool(self.carried) and _ADDED not in self.task
        number = annotation.get("id" if is_ours else "import_id")
        known = list_of_objects(self.carried, LAYERS)
        if type(number) is int and 0 < number <= len(known):
            facts = known[number - 1]
            person = id_of(facts, "person")
            if is_ours:
                return Opinion(person, results, State.DONE, seconds, is_ours, facts)
            return Opinion(person, results, State.DONE, seconds)
        return Opinion(_person(annotation) or self.unnamed, results, State.DONE, seconds)


def _person(annotation: dict[str, Any]) -> str:
    """Return who made an annotation: an e-mail address, a name or a number; "" if nobody."""
    by = annotation.get("completed_by")
    if type(by) is dict:
        full = " ".join(str(by.get(name) or "") for name in ("first_name", "last_name"))
        by = by.get("email") or full.strip() or by.get("id")
    if by is None:
        return ""
    if type(by) not in (int, str):
        raise FormatError(f"“completed_by” must name somebody, not {short(by)}.")
    name = str(by).strip()
    refuse_impossible("completed_by", name)
    return name


def _seconds(annotation: dict[str, Any]) -> int:
    """Return the whole seconds that an annotation took, 0 if that is unknown."""
    seconds: Any = annotation.get("lead_time")
    if seconds is None:
        return 0
    if type(seconds) not in (int, float) or not 0 <= seconds <= MOST_SECONDS:
        raise FormatError(
            f"“lead_time” must be a number from 0 to {MOST_SECONDS}, not {short(seconds)}."
        )
    whole: int = round(seconds)
    return whole


def _listed(row: dict[str, Any], name: str) -> list[dict[str, Any]]:
    return [] if row.get(name) is None else list_of_objects(row, name)
