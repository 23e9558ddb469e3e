"""Spans as Parquet: made by columns, and the same as the rows of the table."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from pyarrow import compute, parquet

from annotator.formats import parquet_files, span_columns
from annotator.formats.dataset_spans import span_table
from annotator.formats.exchange import Outgoing, PersonLayer, WriteReport
from annotator.formats.parquet_files import parquet_writer
from annotator.formats.table_of_formats import format_named
from annotator.model.document import Document
from annotator.model.errors import FormatError
from annotator.model.layer import Layer, LayerContent
from annotator.model.scheme_files import default_scheme
from annotator.model.span import Span
from tests.formats.corpora import corpora, small_corpus, write

SCHEME = default_scheme()
same_folder = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def quick(folder: Path, documents: list[Outgoing]) -> WriteReport:
    return write(format_named("spans-parquet").writer(), folder / "quick", documents, SCHEME)


def refuse_difference(folder: Path, documents: list[Outgoing]) -> None:
    """Write spans by columns and by rows; all must be equal."""
    report = quick(folder, documents)
    assert report == write(parquet_writer(span_table), folder / "slow", documents, SCHEME)
    one, other = (parquet.read_table(folder / name) for name in ("quick", "slow"))
    assert one.schema.equals(other.schema, check_metadata=True)
    assert one.to_pylist() == other.to_pylist()


def long_layer(count: int) -> Outgoing:
    """Return a document with many spans, the third of each four in two pieces."""
    text = "“Ten” — eleven. " * count
    spans = tuple(
        Span(
            f"s{number:04}",
            "d",
            "p",
            "claim",
            ((number, number + 2), (number + 3, number + 5))[: 1 + (number % 4 == 2)],
            {"value_min": number, "ghost": "?"} if number % 3 == 0 else {},
            note="n" if number % 5 == 0 else None,
        )
        for number in range(count)
    )
    layers = (PersonLayer("p", LayerContent(Layer("d", "p"), spans)),)
    return Outgoing(Document("d", "t", text), layers)


@given(corpora)
@settings(same_folder, max_examples=40)
def test_columns_hold_what_the_rows_of_the_table_hold(
    tmp_path: Path, documents: list[Outgoing]
) -> None:
    refuse_difference(tmp_path, documents)


@pytest.mark.parametrize("most", [1, 7, 10_000])
def test_a_long_layer_is_taken_in_parts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most: int
) -> None:
    monkeypatch.setattr(span_columns, "_MOST_AT_ONCE", most)
    monkeypatch.setattr(parquet_files, "_MOST_ROWS", 20)
    refuse_difference(tmp_path, [long_layer(50), *small_corpus(), long_layer(3)])
    with parquet.ParquetFile(tmp_path / "quick") as file:
        groups = [file.metadata.row_group(one).num_rows for one in range(file.num_row_groups)]
    assert sum(groups) == 50 + 5 + 3
    assert max(groups) < 20 + most


def test_long_texts_fill_a_group_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet_files, "MOST_CHARACTERS", 10)
    monkeypatch.setattr(span_columns, "MOST_CHARACTERS", 10)
    refuse_difference(tmp_path, [long_layer(12)])
    with parquet.ParquetFile(tmp_path / "quick") as file:
        assert file.num_row_groups > 2


def changed_label(table: pa.Table) -> pa.Table:
    labels = compute.replace_substring(table["label"], "claim", "clown")
    return table.set_column(table.schema.get_field_index("label"), "label", labels)


def changed_offset(table: pa.Table) -> pa.Table:
    ends = compute.add(table["end"], 1)
    return table.set_column(table.schema.get_field_index("end"), "end", ends)


@pytest.mark.parametrize("spoil", [changed_label, changed_offset, lambda table: table[:-1]])
def test_columns_that_read_back_differently_are_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, spoil: Callable[[pa.Table], pa.Table]
) -> None:
    verify = parquet_files._refuse_other_rows

    def after_spoiling(path: Path, *arguments: Any) -> Any:
        parquet.write_table(spoil(parquet.read_table(path)), path)
        return verify(path, *arguments)

    monkeypatch.setattr(parquet_files, "_refuse_other_rows", after_spoiling)
    with pytest.raises(FormatError, match="does not hold what was written"):
        quick(tmp_path, small_corpus())
    assert list(tmp_path.iterdir()) == []


def test_columns_that_are_made_wrongly_are_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = span_columns._fragments
    monkeypatch.setattr(
        span_columns, "_fragments", lambda starts, ends, pieces: made(starts, ends + 1, pieces)
    )
    with pytest.raises(FormatError, match="does not hold what was written"):
        quick(tmp_path, small_corpus())
    assert list(tmp_path.iterdir()) == []
