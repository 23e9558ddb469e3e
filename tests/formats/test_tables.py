"""Tables and JSON lines: chosen or guessed columns, exact texts, errors with file and line."""

import contextlib
import csv
import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyarrow import parquet

from annotator.formats import separated
from annotator.formats.exchange import ColumnChoice, Incoming, ReadOptions
from annotator.formats.preview import preview
from annotator.formats.table_of_formats import format_named, recognised
from annotator.model.document import Decoding
from annotator.model.errors import FormatError
from tests.formats.corpora import SHARED, characters

same_folder = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def read(path: Path, choice: ColumnChoice | None = None, name: str = "") -> list[Incoming]:
    found = format_named(name) if name else recognised(path)
    assert found is not None
    assert found.read is not None
    return list(found.read(path, ReadOptions(columns=choice or ColumnChoice())))


ROWS: list[dict[str, Any]] = [
    {"id": "007", "headline": "First", "text": "“A”, b;\r\nc\td|e 😀", "date": "2022"},
    {"id": "8", "headline": "", "text": "Second\u2028text", "date": None},
]


def write_table(path: Path, separator: str = ",", encoding: str = "utf-8") -> Path:
    with path.open("w", encoding=encoding, newline="") as file:
        table = csv.DictWriter(file, ROWS[0].keys(), delimiter=separator)
        table.writeheader()
        table.writerows(ROWS)
    return path


def write_json_lines(path: Path) -> Path:
    path.write_text("".join(f"{json.dumps(row)}\n" for row in ROWS))
    return path


def write_parquet(path: Path) -> Path:
    parquet.write_table(pa.Table.from_pylist(ROWS), path)
    return path


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("a.csv", write_table),
        ("b.csv", lambda path: write_table(path, ";")),
        ("c.csv", lambda path: write_table(path, "\t", "utf-8-sig")),
        ("d.csv", lambda path: write_table(path, "|", "utf-16")),
        ("e.tsv", lambda path: write_table(path, "\t")),
        ("f.jsonl", write_json_lines),
        ("g.parquet", write_parquet),
    ],
)
def test_rows_become_documents(tmp_path: Path, name: str, make: Any) -> None:
    first, second = read(make(tmp_path / name))
    assert first.document.text == ROWS[0]["text"]
    assert second.document.text == ROWS[1]["text"]
    assert first.document.title == "First"
    assert second.document.title == f"{name[0]} 2"
    assert first.document.metadata == {"id": "007", "date": "2022"}
    assert second.document.metadata == {"id": "8"}
    assert 0 < first.progress <= second.progress == 1.0
    assert first.place.startswith(f"{name}:")


def test_chosen_columns_are_used(tmp_path: Path) -> None:
    choice = ColumnChoice("headline", "id", ("date",))
    for path in (
        write_table(tmp_path / "a.csv"),
        write_json_lines(tmp_path / "a.jsonl"),
        write_parquet(tmp_path / "a.parquet"),
    ):
        document = read(path, choice)[0].document
        assert (document.text, document.title) == ("First", "007")
        assert document.metadata == {"date": "2022"}
        assert read(path, choice)[1].document.text == ""
        with pytest.raises(FormatError, match=r"no column “colour”.*“headline”"):
            read(path, ColumnChoice("colour"))


def test_values_that_are_no_strings_become_metadata_as_json(tmp_path: Path) -> None:
    row = {"text": "a", "n": 12345678901234567890, "l": [1, {"é": None}], "b": True, "x": None}
    (tmp_path / "a.jsonl").write_text(json.dumps(row))
    assert read(tmp_path / "a.jsonl")[0].document.metadata == {
        "n": "12345678901234567890",
        "l": '[1, {"é": null}]',
        "b": "true",
    }


def test_json_lines_may_differ_in_their_fields(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"content": "a"}\n\n{"title": "t"}\n{"content": "c"}\n')
    found = read(tmp_path / "a.jsonl")
    assert [one.document.text for one in found] == ["a", "", "c"]
    assert [one.place for one in found] == ["a.jsonl:1", "a.jsonl:3", "a.jsonl:4"]


WRONG: list[tuple[str, bytes, str]] = [
    ("a.csv", b"", "a.csv: the table is empty"),
    ("a.csv", b"x,y\n1,2\n", "a.csv:1: no column is called text"),
    ("a.csv", b"text,text\n1,2\n", "a.csv:1: the column “text” stands twice"),
    ("a.csv", b"text,y\n1,2\n1\n", "a.csv:3: the number of cells is 1"),
    ("a.csv", b"text,y\n1,2\n1,2,3\n", "a.csv:3: the number of cells is 3"),
    ("a.csv", b'text,y\n"a"b,1\n', "a.csv:2: the row is broken"),
    ("a.csv", b'text,y\n"a,1\n', "a.csv:2: the row is broken"),
    ("a.csv", b"text,y\na\x00,1\n", "a.csv"),
    ("a.jsonl", b'{"text": "a"}\n{"text": 1}\n', "a.jsonl:2: “text” must be a text, not"),
    ("a.jsonl", b'{"text": "a\\u0000"}\n', "a.jsonl:1: “text” has a NUL"),
    ("a.jsonl", b'{"text": "a", "m": "\\ud800"}\n', "a.jsonl:1: “m” has half"),
    ("a.jsonl", b'{"text": "a", "m": ["\\ud800"]}\n', "a.jsonl:1: “m” has half"),
    ("a.jsonl", b'["text"]\n', "a.jsonl:1: the line is no JSON object"),
    ("a.jsonl", b'{"a": "", "b": ""}\n', "a.jsonl:1: no column is called text"),
    ("a.parquet", b"PAR1 nonsense PAR1", "a.parquet: the Parquet file cannot be read"),
    ("a.parquet", b"", "a.parquet: the Parquet file cannot be read"),
]


def test_a_cell_without_end_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(separated, "LONGEST_CELL", 1000)
    (tmp_path / "a.csv").write_text('text\nshort\n"' + "a" * 1001)
    with pytest.raises(FormatError, match=r"^a\.csv:3: a cell is longer than 1,000 characters"):
        read(tmp_path / "a.csv")


@pytest.mark.parametrize(("name", "content", "reason"), WRONG)
def test_a_wrong_table_is_refused_with_file_line_and_reason(
    tmp_path: Path, name: str, content: bytes, reason: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(FormatError) as error:
        read(tmp_path / name)
    assert str(error.value).startswith(reason)


def test_columns_without_a_name_are_called_after_their_place(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(",text ,\n0,a,b\n")
    assert read(tmp_path / "a.csv")[0].document.metadata == {"column 1": "0", "column 3": "b"}
    assert preview(tmp_path / "a.csv", format_named("csv")).columns == (
        "column 1",
        "text",
        "column 3",
    )


def test_json_lines_in_utf_16_come_in(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "é😀"}\n{"text": "b"}\n', encoding="utf-16")
    assert [one.document.text for one in read(tmp_path / "a.jsonl")] == ["é😀", "b"]
    assert read(tmp_path / "a.jsonl")[0].document.decoding.encoding == "utf-16-le"


@pytest.mark.parametrize("name", ["csv", "tsv", "jsonl", "parquet"])
def test_a_file_that_is_missing_is_named(tmp_path: Path, name: str) -> None:
    with pytest.raises(FormatError, match=r"gone.*: the (Parquet )?file cannot be read"):
        read(tmp_path / f"gone.{name}", name=name)


def test_a_table_in_a_wrong_encoding_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b"text,x\na,b\ncc")
    for name in ("csv", "tsv"):
        reader = format_named(name).read
        assert reader is not None
        with pytest.raises(
            FormatError, match=r"a\.csv.*this is no text in the encoding utf-16"
        ):
            list(reader(tmp_path / "a.csv", ReadOptions("utf-16-le")))


def test_a_parquet_column_of_numbers_is_no_text(tmp_path: Path) -> None:
    parquet.write_table(pa.table({"text": [1, 2]}), tmp_path / "a.parquet")
    with pytest.raises(FormatError, match=r"a\.parquet:1: “text” must be a text"):
        read(tmp_path / "a.parquet")


def test_a_character_that_breaks_late_is_refused_with_its_line(tmp_path: Path) -> None:
    lines = ["text", *["a" * 1000] * 200, "\x81"]
    (tmp_path / "a.csv").write_bytes("\n".join(lines).encode("latin-1"))
    with pytest.raises(FormatError, match=r"a\.csv: the encoding cannot be detected"):
        read(tmp_path / "a.csv")
    options = ReadOptions("windows-1252")
    reader = format_named("csv").read
    assert reader is not None
    with pytest.raises(FormatError, match=r"a\.csv:\d+: this is no text in the encoding"):
        list(reader(tmp_path / "a.csv", options))


@given(st.lists(st.tuples(st.text(characters, min_size=1), st.text(characters)), min_size=1))
@same_folder
def test_every_text_in_a_csv_table_comes_in_exactly(
    tmp_path: Path, rows: list[tuple[str, str]]
) -> None:
    path = tmp_path / "a.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, quoting=csv.QUOTE_ALL)
        table.writerow(["text", "note"])
        table.writerows(rows)
    assert [one.document.text for one in read(path)] == [text for text, _ in rows]


table_bytes = b'text,title\r\n"a ""b"" \xc3\xa9",c\r\nd,"e\nf"\r\n'


@given(
    st.sampled_from(["a.csv", "a.tsv", "a.jsonl", "a.parquet", "a.txt"]),
    st.one_of(
        st.binary(max_size=100),
        st.tuples(st.integers(0, len(table_bytes)), st.binary(max_size=4)).map(
            lambda cut: table_bytes[: cut[0]] + cut[1] + table_bytes[cut[0] + 1 :]
        ),
    ),
)
@same_folder
def test_whatever_the_bytes_only_an_error_for_people_is_raised(
    tmp_path: Path, name: str, content: bytes
) -> None:
    (tmp_path / name).write_bytes(content)
    try:
        found = read(tmp_path / name)
        preview(tmp_path / name, format_named(found_name(tmp_path / name)))
    except FormatError:
        return
    for incoming in found:
        assert "\x00" not in incoming.document.text
        incoming.document.text.encode()


def found_name(path: Path) -> str:
    found = recognised(path)
    assert found is not None
    return found.name


def test_a_damaged_parquet_file_is_read_or_refused(tmp_path: Path) -> None:
    path = write_parquet(tmp_path / "a.parquet")
    good = path.read_bytes()
    for place in range(0, len(good), 7):
        path.write_bytes(good[:place] + bytes([good[place] ^ 0x55]) + good[place + 1 :])
        with contextlib.suppress(FormatError):
            assert len(read(path)) < 1000


def test_a_preview_shows_columns_rows_encoding_and_separator(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes("name;body\nÜber;“Größe” und so\nx;y\nz;w\n".encode("cp1252"))
    found = preview(path, format_named("csv"), count=2)
    assert found.columns == ("name", "body")
    assert found.rows == (("Über", "“Größe” und so"), ("x", "y"))
    assert found.decoding == Decoding("windows-1252", guessed=True)
    assert (found.separator, found.text_column) == (";", "body")


def test_every_format_has_a_preview(tmp_path: Path) -> None:
    long = "x" * 300
    (tmp_path / "a.txt").write_text(long)
    (tmp_path / "a.jsonl").write_text(json.dumps({"content": long, "n": [1]}) + "\n")
    write_parquet(tmp_path / "a.parquet")
    write_table(tmp_path / "a.tsv", "\t")
    assert preview(tmp_path / "a.txt", format_named("text")).rows == (("x" * 199 + "…",),)
    assert preview(tmp_path / "a.jsonl", format_named("jsonl")).rows == (
        ("x" * 199 + "…", "[1]"),
    )
    assert preview(tmp_path / "a.jsonl", format_named("jsonl")).text_column == "content"
    assert preview(tmp_path / "a.parquet", format_named("parquet")).rows[1] == (
        "8",
        "",
        "Second\u2028text",
        "",
    )
    assert preview(tmp_path / "a.tsv", format_named("tsv")).separator == "\t"
    (tmp_path / "empty.csv").write_text("")
    assert preview(tmp_path / "empty.csv", format_named("csv")).columns == ()


@pytest.mark.skipif(not SHARED.is_dir(), reason="the real files are not beside the checkout")
def test_real_files_of_other_tools_come_in_as_texts() -> None:
    table = read(SHARED / "doccano" / "example.utf16.csv")
    assert table[0].document.decoding == Decoding("utf-16-le", byte_order_mark=True)
    assert table[0].document.metadata == {"label": "Positive"}
    lines = format_named("jsonl").reader()(SHARED / "doccano" / "example.jsonl", ReadOptions())
    first = next(lines)
    assert first.document.text == "exampleA"
    assert first.document.metadata["label"] == '[[0, 1, "LOC"]]'


def test_a_moment_beyond_the_calendar_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "late.parquet"
    moments = pa.array([2**62], pa.timestamp("us"))
    parquet.write_table(pa.table({"text": ["A text."], "moment": moments}), path)
    with pytest.raises(FormatError, match=r"late\.parquet: .* out of range"):
        read(path)
