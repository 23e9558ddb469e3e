"""A list of objects in a file of any size is read one object at a time."""

import json
import tracemalloc

import pytest

from annotator.formats import json_arrays
from annotator.formats.json_arrays import json_objects
from annotator.model.errors import FormatError


def file_of(folder, content):
    path = folder / "x.json"
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    return path


def read(path):
    return [(one.row, one.place) for one in json_objects(path)]


@pytest.mark.parametrize("content", ["[]", " [ ] ", "\ufeff[\n]\n"])
def test_a_list_may_be_empty(tmp_path, content):
    assert read(file_of(tmp_path, content)) == []


def test_objects_come_with_the_line_on_which_they_begin(tmp_path):
    content = '\n[{"a": 1},\n\n {"b":\n "x\\ny"\n} , {"c": []}]\n'
    assert read(file_of(tmp_path, content)) == [
        ({"a": 1}, "x.json:2"),
        ({"b": "x\ny"}, "x.json:4"),
        ({"c": []}, "x.json:6"),
    ]


def test_a_file_may_hold_one_object(tmp_path):
    assert read(file_of(tmp_path, '\n{"a": {"b": 1}}\n')) == [({"a": {"b": 1}}, "x.json:2")]


def test_objects_go_over_the_borders_of_what_is_read_at_once(tmp_path, monkeypatch):
    rows = [
        {"text": 'é😀\\"' * number, "n": -1.5e-7, "t": [True, None, number], "u": "\ud83d"}
        for number in range(30)
    ]
    path = file_of(tmp_path, json.dumps(rows, indent=1))
    raw = file_of(tmp_path, json.dumps(rows[:20], ensure_ascii=True))
    for chunk in (1, 2, 3, 7, 64, 1000):
        monkeypatch.setattr(json_arrays, "_CHUNK", chunk)
        assert [row for row, _ in read(raw)] == rows[:20]
    assert path == raw


@pytest.mark.parametrize(
    ("content", "what"),
    [
        ("", "1: this is no JSON list"),
        ("5", "1: this is no JSON list"),
        ("[", "1: this is no JSON"),
        ("[\n{}", "2: this is no JSON: a comma"),
        ("[{},]", "1: this is no JSON"),
        ("[{} {}]", "1: this is no JSON: a comma"),
        ("[{}]\n5", "2: something stands behind"),
        ("{}{}", "1: something stands behind"),
        ("[\n5]", "2: the list must hold objects only, not 5"),
        ('[{"a": 1,\n"a": 2}]', "1: .*stands twice"),
        ('[{"a":\n\n NaN}]', "1: NaN is no number"),
        ('[{"a":\n\n tru}]', "3: this is no JSON"),
        ('[{"a": "never ends]', "1: this is no JSON: Unterminated"),
        ('[{"a": "line\nbreak"}]', "2: this is no JSON: Invalid control character\\."),
        ("[" + '{"a":' * 100_000, "1: the JSON is nested too deeply"),
        (b'[{"a": "\xff"}]', " this is no text in the encoding utf-8"),
        (b'[{"a": "\xc3', " this is no text in the encoding utf-8"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(tmp_path, content, what):
    with pytest.raises(FormatError, match=rf"^x\.json:{what}"):
        read(file_of(tmp_path, content))


def test_an_object_that_is_too_long_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(json_arrays, "_CHUNK", 100)
    monkeypatch.setattr(json_arrays, "LARGEST_OBJECT", 1000)
    path = file_of(tmp_path, json.dumps([{"a": 1}, {"text": "x" * 5000}]))
    with pytest.raises(FormatError, match=r"^x\.json:1: the object is too long"):
        read(path)


def test_memory_stays_flat(tmp_path):
    path = file_of(tmp_path, json.dumps([{"text": "x" * 1000}] * 20_000))
    tracemalloc.start()
    count = sum(1 for _ in json_objects(path))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 20_000
    assert peak < path.stat().st_size / 2


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(FormatError, match="cannot be read"):
        read(tmp_path / "none.json")
