"""Files of doccano, Label Studio and Prodigy that somebody broke: one sentence, and no more."""

import copy
import json
import tempfile
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.formats.exchange import OnDrift, ReadOptions
from annotator.formats.lines import LONGEST_LINE
from annotator.formats.table_of_formats import format_named, recognised
from annotator.model.errors import FormatError, RuleBrokenError
from annotator.model.offsets import OffsetUnit
from annotator.model.scheme_files import default_scheme
from tests.formats.corpora import small_corpus, write

NAMES = ("doccano", "label-studio", "prodigy")
LONGEST = 2.0
"""Seconds of processor time that any of these small files may take."""
NOTHING = st.sampled_from([None, True, -1, 10**30, 1.5, -0.0, "", "\x00", "x", [], {}, [[]]])
OPTIONS = st.builds(
    ReadOptions,
    unit=st.sampled_from([None, *OffsetUnit]),
    on_drift=st.sampled_from(OnDrift),
)
_WRITTEN: dict[str, list] = {}


def written(name: str) -> list:
    """Return the rows of a valid file of a format."""
    if name not in _WRITTEN:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "out")
            write(format_named(name).writer(), path, small_corpus(), default_scheme())
            if name == "label-studio":
                rows = json.loads((path / "tasks.json").read_bytes())
            else:
                files = sorted(path.iterdir()) if path.is_dir() else [path]
                lines = [one for file in files for one in file.read_bytes().splitlines()]
                rows = [json.loads(line) for line in lines]
        _WRITTEN[name] = rows
    return copy.deepcopy(_WRITTEN[name])


def places(value: object) -> list[tuple]:
    """Return every container in a value with every key in it."""
    items = value.items() if isinstance(value, dict) else enumerate(value)
    result = []
    for key, inner in list(items):
        result.append((value, key))
        if isinstance(inner, dict | list):
            result += places(inner)
    return result


@st.composite
def broken(draw: st.DrawFn, name: str) -> list:
    """Draw rows of which up to three things were replaced, taken out, moved or doubled."""
    rows = written(name)
    for _ in range(draw(st.integers(1, 3))):
        container, key = draw(st.sampled_from(places(rows)))
        change = draw(st.sampled_from(["replace", "remove", "swap", "double"]))
        try:
            if change == "replace":
                container[key] = copy.deepcopy(draw(NOTHING))
            elif change == "remove":
                del container[key]
            elif change == "double" and isinstance(container, list):
                container.append(copy.deepcopy(container[key]))
            else:
                other, there = draw(st.sampled_from(places(rows)))
                container[key] = copy.deepcopy(other[there])
        except (IndexError, KeyError):
            continue
    return rows


def content_of(name: str, rows: list) -> bytes:
    if name == "label-studio":
        return json.dumps(rows, ensure_ascii=False).encode("utf-8", "surrogatepass")
    lines = [json.dumps(row, ensure_ascii=False) for row in rows]
    return "\n".join(lines).encode("utf-8", "surrogatepass")


def is_read_or_refused(name: str, content: bytes, options: ReadOptions) -> bool:
    """Read a file; tell whether it was good, and fail if anything but a refusal comes out."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"x{format_named(name).suffixes[0]}")
        path.write_bytes(content)
        begun = time.process_time()
        try:
            recognised(path)
            for incoming in format_named(name).read(path, options):
                assert 0 <= incoming.progress <= 1
                for owned in incoming.layers:
                    for span in owned.content.spans:
                        assert span.end <= len(incoming.document.text)
            refusal = ""
        except (FormatError, RuleBrokenError) as error:
            refusal = str(error)
        assert time.process_time() - begun < LONGEST
        assert not refusal or (path.name in refusal and len(refusal) < 2000)
        return not refusal


@pytest.mark.parametrize("name", NAMES)
def test_the_file_is_good_before_it_is_broken(name):
    assert is_read_or_refused(name, content_of(name, written(name)), ReadOptions())


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data(), options=OPTIONS)
def test_wrong_values_are_refused(name, data, options):
    rows = data.draw(broken(name))
    is_read_or_refused(name, content_of(name, rows), options)


@pytest.mark.parametrize("name", NAMES)
@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data(), options=OPTIONS)
def test_wrong_bytes_are_refused(name, data, options):
    content = bytearray(content_of(name, written(name)))
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(content) - 1))
        length = data.draw(st.integers(0, 40))
        content[place : place + length] = data.draw(
            st.one_of(st.binary(max_size=8), st.sampled_from([b'"', b"{", b"]", b"\\", b"\n"]))
        )
        if not content:
            break
    is_read_or_refused(name, bytes(content), options)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_a_file_that_was_cut_is_refused(name, share):
    content = content_of(name, written(name))
    assert not is_read_or_refused(name, content[: int(len(content) * share)], ReadOptions())


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "content",
    [
        b'{"text":' * 100_000,
        b"[" * 1_000_000,
        b'[{"a":' * 100_000,
        b'{"text": "a", "spans": [' + b"9" * 5000 + b"]}",
        b'"' + b"\\" * 1_000_000,
        b'{"text": "' + b'\\"' * 500_000,
        b'[{"data": {"text": "' + b"\\u0041" * 300_000,
        b"\xff\xfe" * 1000,
        b"\x00" * 1_000_000,
        b'"_input_hash":' * 100_000,
        b'[{"annotations": [' * 100_000,
    ],
)
def test_what_is_made_to_cost_is_cheap(name, content):
    assert not is_read_or_refused(name, content, ReadOptions())


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_a_line_without_an_end_is_refused(name, tmp_path):
    """It is longer than any document, and lies in no memory."""
    path = tmp_path / f"x{format_named(name).suffixes[0]}"
    with path.open("wb") as file:
        file.write(b'[{"text": "' if name == "label-studio" else b'{"text": "')
        chunk = b"a" * (1 << 24)
        for _ in range(LONGEST_LINE // len(chunk) + 2):
            file.write(chunk)
    with pytest.raises(FormatError, match=r"^x\.jsonl?:1: the .* is too long"):
        list(format_named(name).read(path, ReadOptions()))
