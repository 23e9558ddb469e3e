"""The page about loading: every block of it runs, on exports of the sample corpus."""

import contextlib
import dataclasses
import re
import warnings
from pathlib import Path

import pytest

from annotator.formats.dataset_documents import document_table
from annotator.formats.dataset_sentences import sentence_table
from annotator.formats.dataset_spans import span_table
from annotator.formats.table_of_formats import FORMATS
from annotator.model.resources import sample_corpus
from annotator.model.scheme_files import default_scheme
from annotator.services.jobs import finish
from annotator.services.transfer import (
    ExportOptions,
    ExportReport,
    ImportReport,
    export_job,
    import_job,
)
from annotator.services.workspace import create_corpus

DOCS = Path(__file__).parents[2] / "docs"
LOADING = (DOCS / "loading.md").read_text(encoding="utf-8")
FORMATS_PAGE = (DOCS / "formats.md").read_text(encoding="utf-8")


@pytest.fixture
def exports(tmp_path, monkeypatch):
    """Stand in a folder with the exports that the page names, made as it says."""
    wanted = re.findall(r"annotator export my\.corpus (\S+) --format (\S+)", LOADING)
    assert len(wanted) == 4
    with contextlib.closing(create_corpus(tmp_path / "my.corpus")) as workspace:
        finish(import_job(workspace, [sample_corpus()]))
        for name, format_name in wanted:
            finish(export_job(workspace, tmp_path / name, ExportOptions(format_name)))
    monkeypatch.chdir(tmp_path)
    for name in ("HF_HUB_OFFLINE", "HF_DATASETS_OFFLINE"):
        monkeypatch.setenv(name, "1")
    monkeypatch.setenv("HF_HOME", str(tmp_path / "home"))


def test_every_block_runs_in_the_order_of_the_page(exports, capsys):
    blocks = re.findall(r"```python\n(.*?)```", LOADING, flags=re.DOTALL)
    assert len(blocks) == 4
    names: dict[str, object] = {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for block in blocks:
            exec(compile(block, "loading.md", "exec"), names)
    printed = capsys.readouterr().out
    assert "unverifiable_detail" in printed
    assert printed.count(" F1 0.") == 4


def test_the_page_about_formats_names_every_format():
    for entry in FORMATS:
        assert f"`{entry.name}`" in FORMATS_PAGE
        if entry.read:
            assert all(f"`{ending}`" in FORMATS_PAGE for ending in entry.suffixes)


@pytest.mark.parametrize("table_of", [span_table, document_table, sentence_table])
def test_the_page_about_formats_names_every_column(table_of):
    scheme = default_scheme()
    attributes = {
        one.name for label in scheme.labels for one in scheme.attributes_of(label.name)
    }
    for column in table_of(scheme).columns:
        if column.name not in attributes and not column.name.startswith("n_"):
            assert f"`{column.name}`" in FORMATS_PAGE


@pytest.mark.parametrize("report", [ImportReport, ExportReport])
def test_the_page_about_formats_names_every_key_of_a_report(report):
    for field in dataclasses.fields(report):
        assert f"`{field.name}`" in FORMATS_PAGE
