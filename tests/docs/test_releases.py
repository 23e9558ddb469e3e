"""The page about releases names every key and every file."""

import contextlib
import dataclasses
import re
import warnings
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
from annotator.model.resources import sample_corpus
from annotator.services.jobs import finish
from annotator.services.releases import (
    KINDS,
    Comparison,
    Difference,
    ReleaseOptions,
    ReleaseReport,
    release_job,
)
from annotator.services.transfer import import_job
from annotator.services.workspace import create_corpus
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


def test_the_example_runs(tmp_path, monkeypatch, capsys):
    with contextlib.closing(create_corpus(tmp_path / "my.corpus")) as workspace:
        finish(import_job(workspace, [sample_corpus()]))
        finish(release_job(workspace, tmp_path / "release", ReleaseOptions()))
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    monkeypatch.setenv("HF_HOME", str(tmp_path / "home"))
    (block,) = re.findall(r"```python\n(.*?)```", PAGE, flags=re.DOTALL)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        exec(compile(block, "releases.md", "exec"), {})
    assert "'train': {'documents': " in capsys.readouterr().out


def test_every_file_and_every_kind_of_group_is_there(tmp_path):
    workspace = planted_corpus(tmp_path, 12).workspace
    finish(release_job(workspace, tmp_path / "out", ReleaseOptions(soft_labels=True)))
    workspace.close()
    for path in (tmp_path / "out").iterdir():
        assert f"`{path.name}" in PAGE
    for kind in KINDS:
        assert f"| `{kind}` |" in PAGE
