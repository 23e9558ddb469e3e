"""Two releases compared: what was added, removed, changed, moved."""

from dataclasses import replace

import pytest

from annotator.model.errors import FormatError
from annotator.services.edits import (
    AddDocument,
    AddSpan,
    Batch,
    ChangeSpan,
    RemoveSpan,
    entry_of,
)
from annotator.services.jobs import finish
from annotator.services.releases import (
    Comparison,
    Difference,
    ReleaseOptions,
    compare_releases,
    release_job,
)
from tests.makers import a_document, a_span
from tests.services.releases.planted import ADA, BO, an_id


@pytest.fixture
def first(planted, tmp_path):
    finish(release_job(planted.workspace, tmp_path / "first", ReleaseOptions()))
    return tmp_path / "first"


def test_a_release_is_the_same_as_itself(first):
    found = finish(compare_releases(first, first))
    assert found.same
    assert found == Comparison(found.first, found.second, same=True)


def test_edits_show(planted, first, tmp_path):
    workspace = planted.workspace
    spans = {
        person.id: workspace.store.spans.of_layer(an_id(1), person.id) for person in (ADA, BO)
    }
    changed, relabelled = spans[BO.id]
    new = a_document("One more text.", id=an_id(77))
    edits = (
        ChangeSpan(changed, replace(changed, note="another")),
        ChangeSpan(relabelled, replace(relabelled, label="claim")),
        AddSpan(a_span(an_id(2), BO.id, [(3, 9)], label="attribution", id=an_id(7777))),
        RemoveSpan(workspace.store.spans.of_layer(an_id(3), BO.id)[1]),
        AddDocument(entry_of(new), new.text),
    )
    workspace.do(Batch(edits), "Import", lead=True)
    fixed = ReleaseOptions(earlier=first)
    finish(release_job(workspace, tmp_path / "second", fixed))
    found = finish(compare_releases(first, tmp_path / "second"))
    assert not found.same
    assert (found.documents_added, found.documents_removed) == ([an_id(77)], [])
    assert found.documents_changed == [an_id(1), an_id(2), an_id(3)]
    assert found.spans == Difference(added=1, removed=1, changed=2)
    assert found.by_label == {
        "attribution": Difference(added=1),
        "claim": Difference(added=1, changed=1),
        "quantity": Difference(removed=2),
    }
    assert found.by_document[an_id(1)] == Difference(changed=2)
    assert found.moved == {}
    back = finish(compare_releases(tmp_path / "second", first))
    assert back.documents_removed == [an_id(77)]
    assert back.spans == Difference(added=1, removed=1, changed=2)


def test_documents_and_people_that_come_and_go_show(planted, first, tmp_path):
    few = ReleaseOptions(seed=5, ids=tuple(map(an_id, range(1, 50, 2))))
    finish(release_job(planted.workspace, tmp_path / "few", few))
    found = finish(compare_releases(first, tmp_path / "few"))
    assert len(found.documents_removed) == 35
    assert found.people_removed == ["gold"]
    assert found.documents_changed == []
    assert found.moved
    assert all(before != after for before, after in found.moved.values())
    assert found.spans == Difference(removed=35 * 4 + 30 * 2)


def test_what_is_no_release_or_damaged_is_refused(first, tmp_path):
    with pytest.raises(FormatError, match="no release"):
        finish(compare_releases(first, tmp_path))
    (first / "spans" / "train.parquet").write_bytes(b"")
    with pytest.raises(FormatError, match=r"train\.parquet: this file is not the one"):
        finish(compare_releases(first, first))
