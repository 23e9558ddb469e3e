"""Rows of a journal are kept and found again by their places."""

import json
import zlib

import pytest

from annotator.model.parcels import content_of, hash_at, parcel_of

LINES = [
    json.dumps([4, 1700, "do", None, "Mark", "قال 😀", "j{}", "a" * 64]).encode(),
    json.dumps([5, "b" * 64]).encode(),
    json.dumps([6, "c" * 64, 1700, 1, [["copy", 4, "a" * 64]]]).encode(),
]


def test_lines_come_back_and_each_row_has_its_hash():
    parcel = parcel_of(LINES)
    assert content_of(parcel).splitlines() == LINES
    assert [hash_at(parcel, place)[0] for place in range(3)] == ["a", "b", "c"]


def test_what_is_no_parcel_or_beyond_its_end_is_an_error():
    with pytest.raises(zlib.error):
        content_of(b"nothing")
    with pytest.raises(IndexError):
        hash_at(parcel_of(LINES), 9)
