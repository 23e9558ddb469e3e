"""The native format: everything comes back, byte for byte, and nothing wrong comes in."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.formats import native
from annotator.formats.exchange import Incoming, Outgoing, ReadOptions, WriteReport
from annotator.formats.native import read_native, write_native
from annotator.formats.native_rows import native_line
from annotator.model.errors import FormatError, RuleBrokenError
from annotator.model.scheme_files import default_scheme
from annotator.model.span import Span
from tests.formats.corpora import as_outgoing, corpora, small_corpus, write

SCHEME = default_scheme()
same_folder = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def read(path: Path) -> list[Incoming]:
    return list(read_native(path, ReadOptions()))


@given(corpora)
@settings(same_folder, max_examples=60)
def test_a_corpus_comes_back_and_its_file_byte_for_byte(
    tmp_path: Path, documents: list[Outgoing]
) -> None:
    first, second = tmp_path / "first.jsonl", tmp_path / "second.jsonl"
    write(write_native, first, documents, SCHEME)
    found = [as_outgoing(incoming) for incoming in read(first)]
    assert found == documents
    write(write_native, second, found, SCHEME)
    assert first.read_bytes() == second.read_bytes()


def test_the_report_counts_what_the_file_holds(tmp_path: Path) -> None:
    report = write(write_native, tmp_path / "out.jsonl", small_corpus(), SCHEME)
    assert (report.documents, report.layers, report.spans, report.relations) == (3, 3, 5, 1)
    assert not report.left_out
    assert [one.place for one in read(tmp_path / "out.jsonl")] == [
        "out.jsonl:1",
        "out.jsonl:2",
        "out.jsonl:3",
    ]


def test_the_line_has_the_keys_in_the_order_of_the_design() -> None:
    row = json.loads(native_line(small_corpus()[0]))
    assert list(row) == (
        "format offsets id sha256 title text metadata attributes layers".split()
    )
    assert list(row["layers"][0]) == ["person", "state", "seconds", "spans", "relations"]
    assert list(row["layers"][0]["spans"][0]) == (
        "id label fragments text attributes note flag".split()
    )
    assert row["layers"][0]["spans"][0]["text"] == "We will win … by May."
    assert row["layers"][0]["relations"] == [
        {"id": "r1", "type": "attributes", "from": "s2", "to": "s1"}
    ]


def test_a_span_behind_the_text_is_not_written_and_the_old_file_stays(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text("before")
    good = small_corpus()[0]
    layer = good.layers[0]
    wrong = Span("s9", "d1", "p1", "claim", ((0, 10_000),))
    content = type(layer.content)(layer.content.layer, (wrong,))
    with pytest.raises(RuleBrokenError, match="ends behind the text"):
        write(
            write_native, path, [Outgoing(good.document, (type(layer)("p1", content),))], SCHEME
        )
    assert path.read_text() == "before"
    assert [file.name for file in tmp_path.iterdir()] == ["out.jsonl"]


def test_a_writer_that_is_closed_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text("before")
    running = write_native(path, small_corpus(), SCHEME)
    next(running)
    running.close()
    assert path.read_text() == "before"
    assert [file.name for file in tmp_path.iterdir()] == ["out.jsonl"]


def test_a_corpus_is_never_overwritten_by_an_export(tmp_path: Path) -> None:
    path = tmp_path / "work.corpus"
    path.write_bytes(b"SQLite format 3\x00 and more")
    with pytest.raises(FormatError, match="is a corpus"):
        write(write_native, path, small_corpus(), SCHEME)


def test_a_folder_that_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=r"nowhere.*cannot be written"):
        write(write_native, tmp_path / "nowhere" / "out.jsonl", small_corpus(), SCHEME)


def test_a_file_that_reads_back_differently_is_not_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    verify = native._refuse_other_content

    def after_spoiling(path: Path, report: WriteReport) -> Iterator[None]:
        path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[1:]))
        return verify(path, report)

    monkeypatch.setattr(native, "_refuse_other_content", after_spoiling)
    with pytest.raises(FormatError, match="does not hold what was written"):
        write(write_native, tmp_path / "out.jsonl", small_corpus(), SCHEME)
    assert list(tmp_path.iterdir()) == []


def good_row() -> dict[str, Any]:
    row: dict[str, Any] = json.loads(native_line(small_corpus()[0]))
    return row


def changed(path: str, value: object) -> dict[str, Any]:
    """Return a good row with one value changed; a path is like "layers.0.spans.0.id"."""
    row = good_row()
    place: Any = row
    *before, last = path.split(".")
    for step in before:
        place = place[int(step)] if isinstance(place, list) else place[step]
    if value is ...:
        del place[last]
    else:
        place[int(last) if isinstance(place, list) else last] = value
    return row


WRONG: list[tuple[str, object, str]] = [
    ("format", "annotator/2", "format must be “annotator/1”"),
    ("offsets", "UTF-16", "code points"),
    ("id", "", "from 1 to 128 characters"),
    ("id", "x" * 129, "from 1 to 128 characters"),
    ("id", 7, "“id” must be a text"),
    ("id", ..., "“id” is missing"),
    ("sha256", "0" * 64, "the text was changed"),
    ("text", "other", "the text was changed"),
    ("text", None, "“text” must be a text"),
    ("title", "a\x00b", "NUL"),
    ("title", "\ud800", "half a surrogate pair"),
    ("colour", "red", "“colour” is unknown"),
    ("metadata", {"a": 1}, "“a” must be a text"),
    ("metadata", {"\udfff": ""}, "surrogate"),
    ("attributes", {"a": True}, "must be a text or a number"),
    ("attributes", {"a": None}, "must be a text or a number"),
    ("layers", {}, "must be a list"),
    ("layers", [1], "objects only"),
    ("layers.0.person", "p2", 'the layer of "p2" stands twice'),
    ("layers.0.person", "", "from 1 to 128"),
    ("layers.0.state", "finished", "must be one of open, in progress"),
    ("layers.0.seconds", -1, "from 0"),
    ("layers.0.seconds", 1.5, "whole number"),
    ("layers.0.seconds", True, "whole number"),
    ("layers.0.note", "", "“note” is empty"),
    ("layers.0.spans.0.label", "", "“label” is empty"),
    ("layers.0.spans.0.text", "We will lose … by May.", 'says "We will lose … by May."'),
    ("layers.0.spans.0.id", "s2", 'span "s2" stands twice'),
    ("layers.0.spans.0.fragments", [], "at least one fragment"),
    ("layers.0.spans.0.fragments", [[1]], "two whole numbers"),
    ("layers.0.spans.0.fragments", [[1, True]], "two whole numbers"),
    ("layers.0.spans.0.fragments", [[-1, 12]], "holds no text"),
    ("layers.0.spans.0.fragments", [[5, 5]], "holds no text"),
    ("layers.0.spans.0.fragments", [[1, 2], [2, 3]], "sorted and apart"),
    ("layers.0.spans.0.fragments", [[0, 10**40]], "ends behind the text"),
    ("layers.0.spans.0.flag", 1, "“flag” must be a text"),
    ("layers.0.relations.0.from", "s1", "linked to itself"),
    ("layers.0.relations.0.to", "s9", "not in this layer"),
    ("layers.0.relations.0.type", "", "“type” is empty"),
]


@pytest.mark.parametrize(("path", "value", "reason"), WRONG)
def test_a_wrong_document_is_refused_with_file_line_and_reason(
    tmp_path: Path, path: str, value: object, reason: str
) -> None:
    file = tmp_path / "in.jsonl"
    lines = [json.dumps(good_row()), json.dumps(changed(path, value))]
    file.write_text("\n".join(lines) + "\n")
    with pytest.raises(FormatError) as error:
        read(file)
    assert str(error.value).startswith("in.jsonl:2: ")
    assert reason in str(error.value)


HOSTILE = [
    (b"[1]", "no JSON object"),
    (b"{", "no JSON at column"),
    (b"[" * 100_000, "nested too deeply"),
    (b'{"id": "a", "id": "b"}', '"id" stands twice'),
    (b'{"seconds": NaN}', "NaN is no number"),
    (b'{"seconds": -Infinity}', "-Infinity is no number"),
    (b'{"seconds": 1e999}', "too large"),
    (b'{"seconds": ' + b"9" * 5000 + b"}", "too large"),
    (b'{"title": "\xff"}', "no text in the encoding utf-8"),
    (b'{"title": "a\nb"}', "no JSON at column"),
]


@pytest.mark.parametrize(("content", "reason"), HOSTILE)
def test_hostile_json_is_refused(tmp_path: Path, content: bytes, reason: str) -> None:
    file = tmp_path / "in.jsonl"
    file.write_bytes(b"\n" + content + b"\n")
    with pytest.raises(FormatError) as error:
        read(file)
    assert str(error.value).startswith("in.jsonl:2: ")
    assert reason in str(error.value)


def test_optional_parts_may_be_missing(tmp_path: Path) -> None:
    file = tmp_path / "in.jsonl"
    digest = hashlib.sha256(b"Hi").hexdigest()
    row = {"format": "annotator/1", "offsets": "code points", "id": "1", "sha256": digest}
    row |= {"title": "", "text": "Hi"}
    file.write_bytes(b"\xef\xbb\xbf" + json.dumps(row).encode() + b"\r\n\r\n")
    assert [one.document.text for one in read(file)] == ["Hi"]


def test_line_separators_inside_a_text_do_not_divide_lines(tmp_path: Path) -> None:
    document = small_corpus()[1].document
    text = "a\u2028b\u2029c\x85d\x0be\x1cf\r\ng\rh"
    outgoing = Outgoing(type(document)("d", "t", text))
    write(write_native, tmp_path / "out.jsonl", [outgoing], SCHEME)
    assert [one.document.text for one in read(tmp_path / "out.jsonl")] == [text]


good_line = native_line(small_corpus()[0]).encode()


@given(
    st.one_of(
        st.binary(max_size=80),
        st.tuples(
            st.integers(0, len(good_line)), st.integers(0, 40), st.binary(max_size=6)
        ).map(lambda cut: good_line[: cut[0]] + cut[2] + good_line[cut[0] + cut[1] :]),
    )
)
@same_folder
def test_whatever_the_bytes_only_an_error_for_people_is_raised(
    tmp_path: Path, content: bytes
) -> None:
    file = tmp_path / "in.jsonl"
    file.write_bytes(content)
    try:
        found = read(file)
    except FormatError:
        return
    for incoming in found:
        native_line(as_outgoing(incoming))


PLAIN_WRONG: list[tuple[str, object, str]] = [
    ("id", "", "from 1 to 128"),
    ("id", "x" * 129, "from 1 to 128"),
    ("id", "\ud800", "half a surrogate pair"),
    ("id", 7, "“id” must be a text"),
    ("label", "", "“label” is empty"),
    ("label", "a\x00b", "NUL"),
    ("label", ..., "“label” is missing"),
    ("text", "ax", "the text has"),
    ("text", None, "“text” must be a text"),
    ("fragments", [[0, True]], "two whole numbers"),
    ("fragments", [[0, 2.0]], "two whole numbers"),
    ("fragments", [[0, 1, 2]], "two whole numbers"),
    ("fragments", [[2, 1]], "holds no text"),
    ("fragments", [[-2, 1]], "holds no text"),
    ("fragments", [[0, 999]], "behind the text"),
    ("fragments", {}, "must be a list"),
    ("attributes", None, "“attributes” must be an object"),
    ("attributes", 0, "“attributes” must be an object"),
    ("attributes", {"a": [1]}, "must be a text or a number"),
    ("note", "", "“note” is empty"),
    ("flag", 0, "“flag” must be a text"),
    ("colour", None, "“colour” is unknown"),
]


@pytest.mark.parametrize(("name", "value", "reason"), PLAIN_WRONG)
def test_a_plain_span_is_checked_as_every_other(
    tmp_path: Path, name: str, value: object, reason: str
) -> None:
    row = good_row()
    plain = {
        "id": "plain",
        "label": "claim",
        "fragments": [[0, 2]],
        "text": row["text"][:2],
        "attributes": {},
        "note": None,
        "flag": None,
    }
    row["layers"][0]["spans"].append(plain)
    file = tmp_path / "in.jsonl"
    file.write_text(json.dumps(row) + "\n")
    (incoming,) = read(file)
    assert "plain" in {span.id for span in incoming.layers[0].content.spans}
    if value is ...:
        del plain[name]
    else:
        plain[name] = value
    file.write_text(json.dumps(row) + "\n")
    with pytest.raises(FormatError, match=reason):
        read(file)
