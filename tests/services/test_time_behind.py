"""Whoever only looked at a text does not hold up the undo of its import."""

import contextlib
import random
from dataclasses import replace

import pytest

from annotator.model.document import HashedText
from annotator.model.errors import RuleBrokenError
from annotator.model.ids import new_id
from annotator.model.layer import Layer, State
from annotator.model.person import Role
from annotator.model.team import Assignment, Remark
from annotator.services import annotating
from annotator.services.checking import check_corpus
from annotator.services.edits import (
    AddContents,
    AddDocument,
    AddPerson,
    Batch,
    ChangeRecord,
    LayerRows,
    entry_of,
)
from annotator.services.edits.span_rows import row_of
from annotator.services.jobs import finish
from annotator.services.log import log
from annotator.services.people import add_person
from annotator.services.workspace import open_corpus
from annotator.store.edit_bodies import packed
from tests.makers import a_corpus, a_document, a_person, a_span

GRACE = a_person("Grace")


@pytest.fixture
def workspace(tmp_path):
    """Return a corpus of one text in which Ada leads and Ben annotates; Ada acts."""
    with contextlib.closing(a_corpus(tmp_path)) as made:
        add_person(made, "Ben", [Role.ANNOTATOR])
        yield made


def person(workspace, name: str):
    return next(one for one in workspace.people() if one.name == name)


def act_as(workspace, name: str) -> None:
    workspace.act_as(person(workspace, name).id)


def look(workspace, name: str, document_id: str, seconds: int) -> None:
    """Let somebody look at a text; Ada acts afterwards."""
    act_as(workspace, name)
    annotating.spend_time(workspace, document_id, seconds)
    act_as(workspace, "Ada")


def import_plain(workspace, number: int = 3) -> list[str]:
    """Import texts by single edits; return their ids."""
    texts = [a_document(f"New text {each}.") for each in range(number)]
    edits = tuple(AddDocument(entry_of(one), one.text) for one in texts)
    workspace.do(Batch(edits), "Import", f"{number} documents")
    return [one.id for one in texts]


def import_rows(workspace, number: int = 3, name: str = "New text") -> list[str]:
    """Import texts in two parts of rows, with timed work of Grace; return their ids."""
    texts = [a_document(f"{name} {each}.") for each in range(number)]
    layers = []
    for one in texts:
        before = Layer(one.id, GRACE.id)
        after = replace(before, state=State.DONE, seconds=400)
        layers.append(LayerRows(before, after, (row_of(a_span(one.id, GRACE.id, ((0, 3),))),)))
    entries = tuple(entry_of(one) for one in texts)
    hashed = tuple(HashedText.of(one.text.encode()) for one in texts)
    parts = (
        AddContents((GRACE,), entries, tuple(layers[:1]), hashed),
        AddContents(layers=tuple(layers[1:])),
    )
    job = [(part, packed(part.to_data())) for part in parts]
    finish(workspace.do_in_parts(job, "Import", f"{number} documents"))
    return [one.id for one in texts]


def everything(workspace):
    """Return all that the tables say of documents and work."""
    return [
        (row.id, workspace.contents(row.id), workspace.document(row.id))
        for row in workspace.document_rows()
    ]


def assert_whole(workspace) -> None:
    """Prove that the journal gives the tables."""
    assert finish(check_corpus(workspace)).problems == ()


@pytest.mark.parametrize("bring_in", [import_plain, import_rows])
def test_time_goes_with_the_texts_and_comes_back_with_them(workspace, bring_in):
    before = everything(workspace)
    new = bring_in(workspace)
    look(workspace, "Ada", new[0], 10)
    look(workspace, "Ben", new[0], 20)
    look(workspace, "Ben", new[2], 30)
    if bring_in is import_rows:
        look(workspace, "Grace", new[0], 40)
        look(workspace, "Grace", new[1], 50)
    after = everything(workspace)
    for _ in range(2):
        workspace.undo()
        assert everything(workspace) == before
        assert_whole(workspace)
        workspace.redo()
        assert everything(workspace) == after
        assert_whole(workspace)


def test_time_that_came_later_goes_and_comes_back_too(workspace):
    (new,) = import_plain(workspace, 1)
    look(workspace, "Ben", new, 5)
    workspace.undo()
    workspace.redo()
    look(workspace, "Ben", new, 6)
    look(workspace, "Ada", new, 7)
    after = everything(workspace)
    workspace.undo()
    workspace.redo()
    assert everything(workspace) == after
    assert_whole(workspace)


def test_it_survives_restarts(workspace):
    new = import_rows(workspace)
    look(workspace, "Ben", new[1], 20)
    after, ada = everything(workspace), workspace.person.id
    workspace.close()
    with contextlib.closing(open_corpus(workspace.path)) as again:
        again.act_as(ada)
        again.undo()
        assert len(again.document_rows()) == 1
    with contextlib.closing(open_corpus(workspace.path)) as third:
        third.act_as(ada)
        third.redo()
        assert everything(third) == after
        assert third.redo_step() is None
        assert third.undo_step().title == "Import"
        assert_whole(third)


def test_what_nobody_looked_at_needs_no_row_more(workspace):
    import_plain(workspace)
    workspace.undo()
    workspace.redo()
    *_, undone, redone = log(workspace)
    assert (undone.edits, redone.edits) == ({"RemoveDocument": 3}, {"AddDocument": 3})
    assert redone.seq == undone.seq + 1


def test_the_log_tells_of_the_time_in_the_same_step(workspace):
    new = import_plain(workspace)
    look(workspace, "Ada", new[0], 10)
    look(workspace, "Ben", new[2], 20)
    workspace.undo()
    workspace.redo()
    *_, undone, redone = log(workspace)
    assert undone.edits == {"SpendTime": 2, "RemoveDocument": 3}
    assert redone.edits == {"AddDocument": 3, "SpendTime": 2}
    assert (undone.kind, redone.kind, undone.person) == ("undo", "redo", "p1")
    assert undone.undoes == redone.undoes
    assert set(undone.documents) == set(redone.documents) == set(new)


def test_a_step_before_can_still_be_undone_and_done_again(workspace):
    first = import_plain(workspace, 2)
    look(workspace, "Ben", first[0], 9)
    (second,) = import_rows(workspace, 1, "Newer text")
    look(workspace, "Ben", second, 8)
    after = everything(workspace)
    workspace.undo()
    workspace.undo()
    assert len(workspace.document_rows()) == 1
    workspace.redo()
    workspace.redo()
    assert everything(workspace) == after
    assert_whole(workspace)


def marked(workspace, document_id):
    annotating.mark(workspace, document_id, "claim", [(0, 3)])


def marked_and_erased(workspace, document_id):
    span = annotating.mark(workspace, document_id, "claim", [(0, 3)])
    annotating.erase(workspace, [span])


def noted(workspace, document_id):
    annotating.set_document_note(workspace, document_id, "Who says so?")


def flagged(workspace, document_id):
    annotating.set_document_flag(workspace, document_id, "discuss")


def begun(workspace, document_id):
    annotating.set_state(workspace, document_id, State.IN_PROGRESS)


def done(workspace, document_id):
    annotating.set_state(workspace, document_id, State.DONE)


def remarked(workspace, document_id):
    me = workspace.person.id
    remark = Remark(new_id(), document_id, owner_id=me, author_id=me, at=1, text="Who says so?")
    workspace.do(ChangeRecord(None, remark), "Answer")


def assigned(workspace, document_id):
    ben = workspace.person.id
    act_as(workspace, "Ada")
    given = ChangeRecord(None, Assignment(document_id, ben))
    workspace.do(given, "Assign", lead=True, kind="keep")


STANDS, ASSIGNED = "work stands on it", "while it is assigned"


@pytest.mark.parametrize(
    ("work", "sentence"),
    [
        (marked, STANDS),
        (marked_and_erased, STANDS),
        (noted, STANDS),
        (flagged, STANDS),
        (begun, STANDS),
        (done, STANDS),
        (remarked, STANDS),
        (assigned, ASSIGNED),
    ],
)
def test_work_holds_it_up_and_no_time_is_lost_then(workspace, work, sentence):
    new = import_plain(workspace)
    look(workspace, "Ada", new[0], 10)
    look(workspace, "Ben", new[1], 20)
    act_as(workspace, "Ben")
    work(workspace, new[1])
    act_as(workspace, "Ada")
    before = everything(workspace), workspace.store.journal.head()
    with pytest.raises(RuleBrokenError, match=sentence):
        workspace.undo()
    assert (everything(workspace), workspace.store.journal.head()) == before


def test_time_goes_with_people_who_came_with_the_import(workspace):
    old = workspace.document_rows()[0].id
    import_rows(workspace)
    look(workspace, "Grace", old, 40)
    look(workspace, "Ben", old, 50)
    after = everything(workspace)
    workspace.undo()
    (one,) = workspace.contents(old)
    assert (one.layer.person_id, one.layer.seconds) == (person(workspace, "Ben").id, 50)
    assert_whole(workspace)
    workspace.redo()
    assert everything(workspace) == after
    assert_whole(workspace)


def test_somebody_who_only_looked_can_be_taken_off_the_list_again(workspace):
    old = workspace.document_rows()[0].id
    workspace.do(AddPerson(GRACE), "Introduce", "Grace")
    look(workspace, "Grace", old, 50)
    workspace.undo()
    assert [one.name for one in workspace.people()] == ["Ada", "Ben"]
    assert_whole(workspace)
    workspace.redo()
    assert [one.layer for one in workspace.contents(old)] == [Layer(old, GRACE.id, seconds=50)]
    assert_whole(workspace)


def test_people_who_worked_elsewhere_hold_it_up_with_a_sentence(workspace):
    old = workspace.document_rows()[0].id
    import_rows(workspace)
    look(workspace, "Grace", old, 40)
    act_as(workspace, "Grace")
    marked(workspace, old)
    act_as(workspace, "Ada")
    before = everything(workspace), workspace.store.journal.head()
    with pytest.raises(RuleBrokenError, match="A person cannot be removed who has begun"):
        workspace.undo()
    assert (everything(workspace), workspace.store.journal.head()) == before


def test_closed_in_the_middle_it_leaves_all_as_it_was(workspace):
    new = import_rows(workspace)
    look(workspace, "Ben", new[0], 20)
    before = everything(workspace), workspace.store.journal.head()
    job = workspace.undo_job()
    next(job)
    next(job)
    job.close()
    assert (everything(workspace), workspace.store.journal.head()) == before
    workspace.undo()
    undone = everything(workspace), workspace.store.journal.head()
    job = workspace.redo_job()
    next(job)
    next(job)
    job.close()
    assert (everything(workspace), workspace.store.journal.head()) == undone


def test_a_text_that_came_in_again_meanwhile_is_not_overwritten(workspace):
    (new,) = import_plain(workspace, 1)
    look(workspace, "Ben", new, 20)
    workspace.undo()
    act_as(workspace, "Ben")
    workspace.person = replace(workspace.person, roles=person(workspace, "Ada").roles)
    import_plain(workspace, 1)
    act_as(workspace, "Ada")
    before = everything(workspace), workspace.store.journal.head()
    with pytest.raises(RuleBrokenError, match="in the corpus already"):
        workspace.redo()
    assert (everything(workspace), workspace.store.journal.head()) == before


class Story:
    """What the corpus holds beside what it held before each step, and after each undo."""

    def __init__(self, workspace, chance: random.Random) -> None:
        self.workspace = workspace
        self.chance = chance
        self.pages = [everything(workspace)]
        self.at = 0

    def bring_in(self) -> None:
        text = a_document(f"Story {self.chance.random()}.")
        self.workspace.do(AddDocument(entry_of(text), text.text), "Import")
        self.at += 1
        self.pages[self.at :] = [everything(self.workspace)]

    def look(self) -> None:
        brought_in = self.pages[self.at][1:]
        if brought_in:
            seen, *_ = self.chance.choice(brought_in)
            who = self.chance.choice(["Ada", "Ben"])
            look(self.workspace, who, seen, self.chance.randint(1, 99))
            self.pages[self.at] = everything(self.workspace)

    def undo(self) -> None:
        if self.at > 0:
            self.workspace.undo()
            left = self.pages[self.at][:-1]
            self.at -= 1
            assert everything(self.workspace) == left
            self.pages[self.at] = left

    def redo(self) -> None:
        if self.at + 1 < len(self.pages):
            self.workspace.redo()
            self.at += 1
            back = [*self.pages[self.at - 1], self.pages[self.at][-1]]
            assert everything(self.workspace) == back
            self.pages[self.at] = back


@pytest.mark.parametrize("seed", range(4))
def test_any_story_of_imports_and_looks_is_undone_and_done_again(workspace, seed):
    chance = random.Random(seed)
    story = Story(workspace, chance)
    ways = [story.bring_in, story.look, story.look, story.undo, story.redo]
    for _ in range(60):
        chance.choice(ways)()
    assert_whole(workspace)
