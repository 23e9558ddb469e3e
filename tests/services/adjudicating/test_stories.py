"""Long stories by chance: people work, a reviewer decides and undoes, and all stays in step."""

import contextlib
import random

import pytest

from annotator.model.errors import RuleBrokenError, StateChangedError
from annotator.model.ids import new_id
from annotator.model.layer import State
from annotator.model.relation import Relation
from annotator.services.adjudicating import GONE, QUESTION, Adjudication
from annotator.services.checking import check_corpus
from annotator.services.edits import AddRelation, Batch, RemoveRelation, RemoveSpan
from annotator.services.jobs import finish
from tests.services.adjudicating.conftest import LABELS
from tests.services.adjudicating.gold import (
    decisions,
    gold_of,
    items,
    layer_of,
    mark,
    queue,
    set_state,
)

PEOPLE = ("ann", "bob", "cy")
STEPS = 30


class Story:
    """Two documents in which chance works as three people and as a reviewer."""

    def __init__(self, workspace, adjudication, seed):
        self.workspace, self.adjudication = workspace, adjudication
        self.chance = random.Random(seed)
        self.pool = [self.fragments() for _ in range(5)]

    def fragments(self):
        start = self.chance.randrange(30)
        first = (start, start + self.chance.randrange(1, 12))
        second = (first[1] + 1, first[1] + 5)
        return (first, second) if self.chance.random() < 0.2 else (first,)

    def go_on(self):
        acts = [self.mark] * 7 + [self.erase, self.link, self.set_state, self.accept]
        acts += [self.decide] * 7 + [self.undo] * 2 + [self.open_again]
        with contextlib.suppress(RuleBrokenError, StateChangedError):
            self.chance.choice(acts)()

    def mark(self):
        fragments, label = self.chance.choice(self.pool), self.chance.choice(LABELS)
        values = self.chance.choice([{}, {"stance": "for"}])
        flag = self.chance.choice([None, None, "discuss"])
        facts = {"attributes": values, "flag": flag}
        place = self.chance.randrange(2)
        mark(self.workspace, self.chance.choice(PEOPLE), fragments, label, place, **facts)

    def content(self):
        return layer_of(self.workspace, self.chance.choice(PEOPLE), self.chance.randrange(2))

    def erase(self):
        content = self.content()
        if content.spans:
            span = self.chance.choice(content.spans)
            links = [
                one for one in content.relations if span.id in (one.source_id, one.target_id)
            ]
            edit = Batch((*map(RemoveRelation, links), RemoveSpan(span)))
            self.workspace.do(edit, "Delete", lead=True)

    def link(self):
        spans = self.content().spans
        if len(spans) > 1:
            one, other = self.chance.sample(spans, 2)
            owner = one.document_id, one.person_id
            kind = self.chance.choice(["equals", "leads to"])
            link = Relation(new_id(), *owner, kind, one.id, other.id)
            self.workspace.do(AddRelation(link), "Link", lead=True)

    def set_state(self):
        state = self.chance.choice([State.DONE, State.DONE, State.RETURNED])
        set_state(self.workspace, self.chance.choice(PEOPLE), state, self.chance.randrange(2))

    def accept(self):
        finish(self.adjudication.accept_unanimous_job())

    def open_again(self):
        finish(self.adjudication.reopen_job())

    def undo(self):
        if self.workspace.undo_step().title != "Import":
            self.workspace.undo()

    def decide(self):
        found = [item for item in items(self.adjudication) if item.kind != QUESTION]
        if not found:
            return
        case = self.adjudication.case(self.chance.choice(found))
        way = self.chance.randrange(6)
        said = self.chance.choice(self.pool), self.chance.choice(LABELS), {}
        if way == 0:
            self.adjudication.take_none(case)
        elif way == 1:
            self.adjudication.leave(case)
        elif way == 2 and case.item.kind != GONE:
            self.adjudication.take_majority(case)
        elif way == 3 and case.spans:
            self.adjudication.take(case, self.chance.choice(case.spans).person_id)
        elif way == 4:
            self.adjudication.take_edited(case, *said)
        else:
            self.adjudication.add(case.item.document_id, *said)

    def look(self):
        """Compare what is remembered with what is there, and gold with the decisions."""
        with contextlib.closing(Adjudication(self.workspace)) as anew:
            assert queue(anew) == queue(self.adjudication)
        for place in range(2):
            owned = [one.gold_id for one in decisions(self.workspace, place) if one.gold_id]
            assert len(owned) == len(set(owned))
            said = [(one.label, one.fragments) for one in gold_of(self.workspace, place).spans]
            assert len(said) == len(set(said))


@pytest.mark.parametrize("seed", range(4))
def test_a_long_story_stays_in_step_and_comes_to_an_end(settle, seed):
    nothing = dict.fromkeys(PEOPLE, ())
    workspace, adjudication = settle(nothing, nothing)
    story = Story(workspace, adjudication, seed)
    for _ in range(STEPS):
        story.go_on()
        story.look()
    assert finish(check_corpus(workspace)).ok
    for _ in range(100):
        left = [one for one in items(adjudication) if one.is_undecided and one.kind != QUESTION]
        if not left:
            break
        adjudication.take_none(adjudication.case(left[0]))
    for document in queue(adjudication).documents:
        assert document.undecided == 0
