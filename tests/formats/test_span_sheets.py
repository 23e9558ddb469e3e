"""Spans as CSV: made in a quick way, and the same as the csv module writes the table."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from annotator.formats import verified_rows
from annotator.formats.csv_files import csv_writer
from annotator.formats.dataset_spans import UNFIT, span_table
from annotator.formats.exchange import Outgoing, PersonLayer, WriteReport
from annotator.formats.table_of_formats import format_named
from annotator.model.document import Document
from annotator.model.errors import FormatError
from annotator.model.layer import Layer, LayerContent
from annotator.model.scheme_files import default_scheme
from annotator.model.span import Span
from tests.formats.corpora import corpora, small_corpus, write

SCHEME = default_scheme()
same_folder = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def both(folder: Path, documents: list[Outgoing]) -> tuple[WriteReport, WriteReport]:
    """Write spans in the quick way and in the slow one; the files must be equal."""
    quick = write(format_named("spans-csv").writer(), folder / "quick", documents, SCHEME)
    slow = write(csv_writer(span_table), folder / "slow", documents, SCHEME)
    assert (folder / "quick").read_bytes() == (folder / "slow").read_bytes()
    return quick, slow


@given(corpora)
@settings(same_folder, max_examples=40)
def test_rows_are_as_the_csv_module_writes_those_of_the_table(
    tmp_path: Path, documents: list[Outgoing]
) -> None:
    quick, slow = both(tmp_path, documents)
    assert quick == slow


def test_cells_that_could_be_misread_are_quoted_and_defused_and_counted(
    tmp_path: Path,
) -> None:
    text = '=a,b "c"\r\nd\re\nf\'=g x'
    places = [((0, 4),), ((0, 8),), ((8, 9),), ((11, 13),), ((15, 18),), ((0, 1), (4, 8))]
    spans = [
        Span(
            f"{sign}{number}",
            "+d",
            "p",
            f"{sign}label, “{number}”",
            place,
            {"certainty": '-"x", y', "ghost": sign, "value_min": 1.5},
            note=f"{sign}note\r",
            flag="discuss",
        )
        for sign in ("=", "'", "s,", '"')
        for number, place in enumerate(places)
    ]
    layer = PersonLayer("@p", LayerContent(Layer("+d", "p"), tuple(spans)))
    quick, slow = both(tmp_path, [Outgoing(Document("+d", "\tt", text), (layer,))] * 2)
    assert quick == slow
    assert quick.rows == 2 * len(spans)
    assert quick.left_out[UNFIT] == 2 * len(spans)
    assert quick.defused > 5 * quick.rows


def test_a_sheet_that_reads_back_differently_is_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    verify = verified_rows.Check.refuse_other

    def after_spoiling(check: Any, path: Path) -> Any:
        path.write_bytes(path.read_bytes().replace(b",claim,", b",clown,"))
        return verify(check, path)

    monkeypatch.setattr(verified_rows.Check, "refuse_other", after_spoiling)
    with pytest.raises(FormatError, match="does not hold what was written"):
        write(format_named("spans-csv").writer(), tmp_path / "out", small_corpus(), SCHEME)
    assert list(tmp_path.iterdir()) == []


def test_a_row_that_reads_as_another_is_found_though_every_byte_is_as_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.formats.span_sheets.defused", lambda cell: cell)
    with pytest.raises(FormatError, match="does not hold what was written"):
        write(format_named("spans-csv").writer(), tmp_path / "out", small_corpus(), SCHEME)
    assert list(tmp_path.iterdir()) == []
