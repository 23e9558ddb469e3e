"""Spans as JSON lines: made in a quick way, and the same as those of the slow one."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from annotator.formats import verified_rows
from annotator.formats.dataset_spans import flat_span_table
from annotator.formats.exchange import Outgoing, WriteReport
from annotator.formats.json_files import json_lines_writer
from annotator.formats.table_of_formats import format_named
from annotator.model.errors import FormatError
from annotator.model.scheme_files import default_scheme
from annotator.model.span import GAP
from tests.formats.corpora import corpora, small_corpus, write

SCHEME = default_scheme()
TEXTS = {one.document.id: one.document.text for one in small_corpus()}
same_folder = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def export(folder: Path, name: str, documents: list[Outgoing] | None = None) -> WriteReport:
    chosen = small_corpus() if documents is None else documents
    return write(format_named(name).writer(), folder / name, chosen, SCHEME)


def test_spans_as_json_lines(tmp_path: Path) -> None:
    report = export(tmp_path, "spans-jsonl")
    rows = [json.loads(line) for line in (tmp_path / "spans-jsonl").read_bytes().splitlines()]
    assert report.rows == report.spans == len(rows) == 5
    assert not any(value is None for row in rows for value in row.values())
    for row in rows:
        pieces = [TEXTS[row["document_id"]][a:b] for a, b in row["fragments"]]
        assert row["text"] == GAP.join(pieces)
        assert (row["start"], row["end"]) == (row["fragments"][0][0], row["fragments"][-1][1])
    assert json.loads(rows[0]["attributes"]) == {"certainty": "predicted"}
    assert rows[1] | {"note": "a handle", "flag": "discuss"} == rows[1]


@given(corpora)
@settings(same_folder, max_examples=40)
def test_lines_are_as_the_json_module_writes_the_rows_of_the_table(
    tmp_path: Path, documents: list[Outgoing]
) -> None:
    quick = export(tmp_path, "spans-jsonl", documents)
    slow = write(json_lines_writer(flat_span_table), tmp_path / "slow", documents, SCHEME)
    assert (tmp_path / "spans-jsonl").read_bytes() == (tmp_path / "slow").read_bytes()
    assert quick == slow


def spoil_label(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b'"claim"', b'"clown"'))


def test_span_lines_that_read_back_differently_are_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    verify = verified_rows.Check.refuse_other

    def after_spoiling(check: Any, path: Path) -> Any:
        spoil_label(path)
        return verify(check, path)

    monkeypatch.setattr(verified_rows.Check, "refuse_other", after_spoiling)
    with pytest.raises(FormatError, match="does not hold what was written"):
        export(tmp_path, "spans-jsonl")
    assert list(tmp_path.iterdir()) == []
