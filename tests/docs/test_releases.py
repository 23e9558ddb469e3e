"""The page about releases names every key and every file."""

import dataclasses
from pathlib import Path

import pytest

from annotator.model.readiness_facts import (
    CurvePoint,
    Doubt,
    LabelFigures,
    Readiness,
    SourceFigures,
)
from annotator.model.release_facts import Facts
from annotator.services.jobs import finish
from annotator.services.releases import (
    KINDS,
    Comparison,
    Difference,
    ReleaseOptions,
    ReleaseReport,
    release_job,
)
from tests.services.releases.planted import planted_corpus

KINDS_OF_DATA = [
    Facts,
    ReleaseReport,
    Comparison,
    Difference,
    Readiness,
    LabelFigures,
    CurvePoint,
    Doubt,
    SourceFigures,
]
PAGE = (Path(__file__).parents[2] / "docs" / "releases.md").read_text("utf-8")


@pytest.mark.parametrize("kind", KINDS_OF_DATA)
def test_every_key_of_the_json_is_there(kind):
    for each in dataclasses.fields(kind):
        assert f"`{each.name}`" in PAGE


def test_every_file_and_every_kind_of_group_is_there(tmp_path):
    workspace = planted_corpus(tmp_path, 12).workspace
    finish(release_job(workspace, tmp_path / "out", ReleaseOptions(soft_labels=True)))
    workspace.close()
    for path in (tmp_path / "out").iterdir():
        assert f"`{path.name}" in PAGE
    for kind in KINDS:
        assert f"| `{kind}` |" in PAGE
