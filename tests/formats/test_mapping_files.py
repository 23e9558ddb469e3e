"""A mapping survives its file, and a wrong one says what is wrong."""

import json

import pytest

from annotator.formats.mapping_files import read_mapping, write_mapping
from annotator.model.errors import FormatError
from annotator.model.mapping import (
    AttributeTarget,
    Join,
    LabelTarget,
    RelationTarget,
    SchemeMapping,
)

MAPPING = SchemeMapping(
    {"Source": LabelTarget("attribution", {"part": "source"}), "Junk “x”": None},
    {"Certainty": AttributeTarget("certainty", {"High": "asserted"}), "n": None},
    {"Content": RelationTarget("attributes", reverse=True), "y": None},
    {"Lisa": "p1"},
    (Join("Source", "Content", "attributes"),),
)


def test_a_mapping_is_read_as_it_was_written(tmp_path):
    write_mapping(tmp_path / "map.json", MAPPING)
    assert read_mapping(tmp_path / "map.json") == MAPPING


def test_a_mere_name_is_enough(tmp_path):
    path = tmp_path / "map.json"
    path.write_text('{"format": "annotator-map/1", "labels": {"PER": "claim"}}')
    assert read_mapping(path) == SchemeMapping({"PER": LabelTarget("claim")})


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"format": "x"}, "the format must be"),
        ({"labels": []}, "labels"),
        ({"labels": {"A": 3}}, "must be a name, an object or null"),
        ({"labels": {"A": {"label": "claim", "colour": "red"}}}, "colour"),
        (
            {"labels": {"A": {"label": "claim", "attributes": {"a": []}}}},
            "no text and no number",
        ),
        ({"relations": {"r": {"type": "x", "reverse": 1}}}, "reverse"),
        ({"people": {"a": 1}}, "a text"),
        ({"joins": [{"first": "a", "second": "b"}]}, "type"),
        ({"more": 1}, "more"),
    ],
)
def test_what_is_wrong_is_named_with_the_file(tmp_path, changes, message):
    path = tmp_path / "map.json"
    path.write_text(json.dumps({"format": "annotator-map/1", **changes}))
    with pytest.raises(FormatError, match=rf"map\.json: .*{message}"):
        read_mapping(path)
