"""People work, undo, redo, crash and reopen in any order; a dictionary says what holds."""

import tempfile
from collections.abc import Callable, Hashable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from annotator.model.errors import RuleBrokenError, StateChangedError
from annotator.model.layer import State
from annotator.model.span import Span, joined
from annotator.services import annotating
from annotator.services.checking import check_corpus
from annotator.services.edits import AddSpan, Batch
from annotator.services.jobs import finish
from annotator.services.workspace import Workspace, introduce, open_corpus
from tests.makers import TEXT, a_corpus, a_document, a_span

LABELS = ("claim", "attribution", "quantity", "unverifiable detail")
FITTING = {
    "attributes": ("attribution", "claim"),
    "quantifies": ("quantity", "claim"),
    "same_claim": ("claim", "claim"),
}
State_ = dict[Hashable, Any]
Delta = dict[Hashable, tuple[Any, Any]]
OPEN = (State.OPEN, None, None)

positions = st.integers(0, len(TEXT) - 2)
fragments = st.lists(
    st.tuples(positions, st.integers(1, 12)).map(
        lambda pair: (pair[0], min(len(TEXT), sum(pair)))
    ),
    min_size=1,
    max_size=3,
)


class Person:
    """What one person has done and undone, as differences of the dictionary."""

    def __init__(self, person_id: str) -> None:
        self.id = person_id
        self.done: list[Delta] = []
        self.undone: list[Delta] = []


class Annotating(RuleBasedStateMachine):
    """The program beside a model of it: one dictionary, and two stacks a person."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.state: State_ = {}
        self.workspace: Workspace | None = None

    @initialize()
    def begin(self) -> None:
        path = Path(self.folder.name)
        documents = [a_document(TEXT), a_document(TEXT.upper(), title="Loud")]
        self.workspace = a_corpus(path, documents=documents)
        ada = self.workspace.person
        ben = introduce(self.workspace, "Ben")
        self.people = [Person(ada.id), Person(ben.id)]
        self.documents = [document.id for document in documents]
        self.me, self.document = self.people[1], self.documents[0]

    # ---- the model

    def key(self, kind: str, *rest: str) -> tuple[str, ...]:
        return (kind, self.document, self.me.id, *rest)

    def mine(self, kind: str) -> list[Any]:
        return [value for key, value in self.state.items() if key[:3] == self.key(kind)]

    def layer(self) -> tuple[State, str | None, str | None]:
        return self.state.get(self.key("layer"), OPEN)

    def expect(self, after: State_) -> None:
        """Note that the last edit set these keys; None stands for nothing."""
        delta = {key: (self.state.get(key), value) for key, value in after.items()}
        self.apply(delta, 1)
        self.me.done.append(delta)
        self.me.undone.clear()

    def apply(self, delta: Delta, side: int) -> None:
        for key, values in delta.items():
            if values[side] is None:
                self.state.pop(key, None)
            else:
                self.state[key] = values[side]

    def spans_with(self, label: str) -> list[Span]:
        return [span for span in self.mine("span") if span.label == label]

    # ---- what people do

    @rule(person=st.integers(0, 1), document=st.integers(0, 1))
    def turn_to(self, person: int, document: int) -> None:
        self.me, self.document = self.people[person], self.documents[document]
        self.workspace.act_as(self.me.id)

    @rule(label=st.sampled_from(LABELS), ranges=fragments)
    def mark(self, label: str, ranges: list[tuple[int, int]]) -> None:
        same = [one for one in self.spans_with(label) if one.fragments == joined(ranges)]
        if same:
            with pytest.raises(RuleBrokenError, match="already"):
                annotating.mark(self.workspace, self.document, label, ranges)
            return
        span = annotating.mark(self.workspace, self.document, label, ranges)
        assert (span.label, span.fragments) == (label, joined(ranges))
        after = {self.key("span", span.id): span}
        if self.layer()[0] is State.OPEN:
            after[self.key("layer")] = (State.IN_PROGRESS, *self.layer()[1:])
        self.expect(after)

    @precondition(lambda self: self.mine("span"))
    @rule(data=st.data(), label=st.sampled_from(LABELS))
    def relabel(self, data, label: str) -> None:
        span = data.draw(st.sampled_from(self.mine("span")))
        after = annotating.relabel(self.workspace, span, label)
        assert (after.id, after.label, after.fragments) == (span.id, label, span.fragments)
        lost = {
            self.key("relation", relation.id): None
            for relation in self.mine("relation")
            if span.id in (relation.source_id, relation.target_id)
            and label != span.label
            and not self.still_fits(relation, after)
        }
        self.expect({**lost, self.key("span", span.id): after})

    def still_fits(self, relation, after: Span) -> bool:
        labels = [
            after.label if end == after.id else self.state[self.key("span", end)].label
            for end in (relation.source_id, relation.target_id)
        ]
        return tuple(labels) == FITTING[relation.type]

    @precondition(lambda self: self.mine("span"))
    @rule(data=st.data(), ranges=fragments)
    def reshape(self, data, ranges: list[tuple[int, int]]) -> None:
        span = data.draw(st.sampled_from(self.mine("span")))
        after = annotating.reshape(self.workspace, span, ranges)
        self.expect({self.key("span", span.id): replace(span, fragments=joined(ranges))})
        assert after == self.state[self.key("span", span.id)]

    @precondition(lambda self: self.mine("span"))
    @rule(data=st.data(), value=st.sampled_from(["sure", "unsure", None]))
    def set_attribute(self, data, value: str | None) -> None:
        span = data.draw(st.sampled_from(self.mine("span")))
        annotating.set_attribute(self.workspace, span, "confidence", value)
        values = {**span.attributes, "confidence": value}
        kept = {name: one for name, one in values.items() if one is not None}
        self.expect({self.key("span", span.id): replace(span, attributes=kept)})

    @precondition(lambda self: self.mine("span"))
    @rule(data=st.data(), note=st.sampled_from(["", "why?", "😀\r\n"]), flag=st.booleans())
    def write_note_and_flag(self, data, note: str, flag: bool) -> None:
        span = data.draw(st.sampled_from(self.mine("span")))
        noted = annotating.set_note(self.workspace, span, note)
        self.expect({self.key("span", span.id): replace(span, note=note.strip() or None)})
        annotating.set_flag(self.workspace, noted, "discuss" if flag else None)
        flagged = replace(noted, flag="discuss" if flag else None)
        self.expect({self.key("span", span.id): flagged})

    @rule(data=st.data(), kind=st.sampled_from(sorted(FITTING)))
    def link(self, data, kind: str) -> None:
        sources, targets = map(self.spans_with, FITTING[kind])
        if not sources or not targets:
            return
        source = data.draw(st.sampled_from(sources))
        target = data.draw(st.sampled_from(targets))
        if source.id == target.id or self.is_linked(source, target, kind):
            with pytest.raises(RuleBrokenError):
                annotating.link(self.workspace, source, target, kind)
            return
        relation = annotating.link(self.workspace, source, target, kind)
        self.expect({self.key("relation", relation.id): relation})

    def is_linked(self, source: Span, target: Span, kind: str) -> bool:
        ends = [(source.id, target.id)]
        if kind == "same_claim":
            ends.append((target.id, source.id))
        return any(
            relation.type == kind and (relation.source_id, relation.target_id) in ends
            for relation in self.mine("relation")
        )

    @precondition(lambda self: self.mine("span"))
    @rule(data=st.data(), number=st.integers(1, 3))
    def erase(self, data, number: int) -> None:
        spans = data.draw(
            st.lists(
                st.sampled_from(self.mine("span")),
                min_size=1,
                max_size=number,
                unique_by=lambda s: s.id,
            )
        )
        annotating.erase(self.workspace, spans)
        gone = {self.key("span", span.id): None for span in spans}
        ids = {span.id for span in spans}
        gone |= {
            self.key("relation", relation.id): None
            for relation in self.mine("relation")
            if {relation.source_id, relation.target_id} & ids
        }
        self.expect(gone)

    @rule(state=st.sampled_from(State))
    def set_state(self, state: State) -> None:
        annotating.set_state(self.workspace, self.document, state)
        self.expect({self.key("layer"): (state, *self.layer()[1:])})

    @rule(note=st.sampled_from(["", "long", "ö"]))
    def note_document(self, note: str) -> None:
        annotating.set_document_note(self.workspace, self.document, note)
        state, _, flag = self.layer()
        self.expect({self.key("layer"): (state, note or None, flag)})

    @rule(genre=st.sampled_from(["news", "opinion", None]))
    def describe(self, genre: str | None) -> None:
        annotating.describe_document(self.workspace, self.document, "genre", genre)
        self.expect({("genre", self.document): genre})

    @rule(seconds=st.integers(1, 90))
    def spend_time(self, seconds: int) -> None:
        annotating.spend_time(self.workspace, self.document, seconds)
        key = self.key("seconds")
        self.state[key] = self.state.get(key, 0) + seconds

    # ---- undo and redo

    @rule()
    def undo(self) -> None:
        self.go(self.workspace.undo, self.me.done, self.me.undone, sides=(1, 0))

    @rule()
    def redo(self) -> None:
        self.go(self.workspace.redo, self.me.undone, self.me.done, sides=(0, 1))

    def go(self, step: Callable, source: list, target: list, *, sides: tuple[int, int]) -> None:
        if not source:
            with pytest.raises(RuleBrokenError, match="nothing to"):
                step()
            return
        now, then = sides
        delta = source[-1]
        if any(self.seen(key) != self.shown(key, pair[now]) for key, pair in delta.items()):
            with pytest.raises(StateChangedError):
                step()
            return
        step()
        target.append(source.pop())
        self.apply(delta, then)

    def seen(self, key: tuple[str, ...]) -> Any:
        return self.shown(key, self.state.get(key))

    def shown(self, key: tuple[str, ...], value: Any) -> Any:
        return OPEN if key[0] == "layer" and value is None else value

    # ---- accidents

    @rule()
    def crash_in_the_middle(self) -> None:
        edits = (
            AddSpan(a_span(self.document, self.me.id, ((0, 3),))),
            AddSpan(a_span(self.document, self.me.id, ((0, 10_000),))),
        )
        with pytest.raises(RuleBrokenError):
            self.workspace.do(Batch(edits), "Crash")

    @rule()
    def change_what_was_seen_otherwise(self) -> None:
        ghost = a_span(self.document, self.me.id)
        with pytest.raises(StateChangedError):
            annotating.set_note(self.workspace, ghost, "boo")

    @rule()
    def touch_the_work_of_the_other(self) -> None:
        other = next(person for person in self.people if person is not self.me)
        with pytest.raises(RuleBrokenError, match="somebody else"):
            self.workspace.do(AddSpan(a_span(self.document, other.id)), "Mark")

    @rule()
    def reopen(self) -> None:
        self.workspace.close()
        self.workspace = open_corpus(self.workspace.path)
        self.workspace.act_as(self.me.id)

    # ---- what must hold

    @invariant()
    def the_program_shows_what_the_model_holds(self) -> None:
        if self.workspace is None:
            return
        mine = self.workspace
        assert {span.id: span for span in mine.spans(self.document)} == {
            span.id: span for span in self.mine("span")
        }
        assert {one.id: one for one in mine.relations(self.document)} == {
            one.id: one for one in self.mine("relation")
        }
        layer = mine.layer(self.document)
        assert (layer.state, layer.note, layer.flag) == self.layer()
        assert layer.seconds == self.state.get(self.key("seconds"), 0)
        genre = mine.document(self.document).attributes.get("genre")
        assert genre == self.state.get(("genre", self.document))
        assert (mine.undo_step() is not None) == bool(self.me.done)
        assert (mine.redo_step() is not None) == bool(self.me.undone)

    def teardown(self) -> None:
        if self.workspace is not None:
            for person in self.people:
                for document_id in self.documents:
                    self.me, self.document = person, document_id
                    self.workspace.act_as(person.id)
                    self.the_program_shows_what_the_model_holds()
            self.workspace.close()
            assert finish(check_corpus(self.workspace.path)).problems == ()
        self.folder.cleanup()


Annotating.TestCase.settings = settings(max_examples=40, stateful_step_count=40, deadline=None)
TestAnnotating = Annotating.TestCase
