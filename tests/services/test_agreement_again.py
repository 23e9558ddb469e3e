"""A report that is asked for again: what is new is computed, what is not is kept."""

import contextlib

import pytest

from annotator.services import annotating
from annotator.services.agreement import Agreement, Choice, agreement
from annotator.services.workspace import Workspace
from tests.makers import TEXT
from tests.teams import Text, a_team

SAME = [("claim", ((4, 12),)), ("source", ((0, 12),))]
OTHER = [("claim", ((4, 13),)), ("claim", ((30, 40),))]


@pytest.fixture
def team(tmp_path):
    """Make corpora that are closed at the end."""
    with contextlib.ExitStack() as stack:

        def make(texts) -> Workspace:
            workspace = a_team(tmp_path, texts, ("claim", "source"))
            stack.callback(workspace.close)
            return workspace

        yield make


def numbered(place, layers, **facts):
    return Text(f"{place}. {TEXT}", layers, title=f"text {place}", **facts)


def _same(one, other):
    return one.as_json() == other.as_json()


def test_another_least_iou_renews_only_what_depends_on_it(team, monkeypatch):
    texts = [numbered(place, {"ann": SAME, "bob": OTHER, "cy": SAME}) for place in range(21)]
    workspace = team([*texts, numbered(99, {"ann": SAME, "bob": []}, metadata={"batch": "b"})])
    with contextlib.closing(Agreement(workspace)) as kept:
        kept.report(Choice())
        for iou in (0.9, 0.0, 0.89, 1.0, 0.5):
            with monkeypatch.context() as patched:
                patched.setattr("annotator.services.agreement.compare", _never)
                patched.setattr("annotator.services.agreement.assembled", _never)
                moved = kept.report(Choice(iou=iou))
            assert _same(moved, agreement(workspace, Choice(iou=iou)))
        workspace.act_as("bob")
        annotating.mark(workspace, workspace.document_rows()[0].id, "claim", [(31, 40)])
        changed = kept.report(Choice(iou=0.9))
        assert _same(changed, agreement(workspace, Choice(iou=0.9)))


def _never(*_):
    raise AssertionError("this was computed already")


def test_metadata_can_be_chosen(team):
    facts = [{"from": "a", "kind": "x"}, {"from": "b", "kind": "x"}, {"from": "b"}]
    workspace = team(
        [
            numbered(place, {"ann": SAME, "bob": SAME}, metadata=each)
            for place, each in enumerate(facts)
        ]
    )
    for where, many in (
        ((("from", "a"), ("from", "b")), 3),
        ((("from", "b"), ("kind", "x")), 1),
        ((("from", "none"),), 0),
    ):
        excluded = agreement(workspace, Choice(where=where)).excluded
        assert (excluded.compared, excluded.not_chosen) == (many, 3 - many)


def test_how_far_boundaries_are_apart_is_told_by_pair_and_by_label(team):
    layers = {
        "ann": [("claim", ((4, 12),)), ("source", ((20, 30),))],
        "bob": [("claim", ((5, 12),)), ("source", ((18, 31),))],
        "cy": [("claim", ((4, 12),))],
    }
    found = agreement(team([numbered(1, layers)])).boundaries
    assert found.overall.matches == 4
    assert found.overall.starts == {0: 1, 1: 2, 2: 1}
    assert found.overall.ends == {0: 3, 1: 1}
    assert found.by_pair["ann", "bob"].starts == {1: 1, -2: 1}
    assert found.by_pair["bob", "cy"].starts == {-1: 1}
    assert found.by_label["source"].ends == {1: 1}
    assert list(found.by_pair) == [("ann", "bob"), ("ann", "cy"), ("bob", "cy")]
