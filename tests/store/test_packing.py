"""What is put into a column comes out the same, and nothing else is taken for it."""

import json
import uuid
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.errors import CorpusDamagedError, RuleBrokenError
from annotator.store.edit_bodies import unzipped
from annotator.store.packing import (
    pack_id,
    pack_ids,
    pack_json,
    unpack_id,
    unpack_ids,
    unpack_json,
)

printable = st.text(min_size=1, max_size=128).filter(str.isprintable)


@given(st.uuids().map(str) | printable)
def test_an_id_comes_back(identifier):
    packed = pack_id(identifier)
    assert unpack_id(packed) == identifier
    assert 2 <= len(packed) <= 520


@given(printable, st.uuids())
def test_two_ids_are_never_packed_alike(foreign, number):
    assert pack_id(foreign) != pack_id(str(number)) or foreign == str(number)


@given(st.lists(st.uuids().map(str), max_size=6), st.lists(printable, max_size=2))
def test_many_ids_are_packed_like_each(uuids, others):
    for several in (uuids, [*uuids, *others], [*others, *uuids]):
        assert pack_ids(several) == [pack_id(one) for one in several]


def test_many_ids_that_only_look_like_uuids_are_packed_like_each():
    real = "0123abcd-0123-0123-0123-0123456789ab"
    for other in (
        real.upper(),
        real.replace("a", "g"),
        real.replace("-", "a"),
        "-0123abc" + real[7:],
        real.replace("1", "١"),
        real[:-1],
        real + "0",
    ):
        for several in ([other], [real, other], [other, real, real], [real, other, other]):
            assert pack_ids(several) == [pack_id(one) for one in several]
    with pytest.raises(RuleBrokenError):
        pack_ids([real, real[:17] + "\n" + real[18:]])


def test_a_uuid_takes_16_bytes():
    identifier = str(uuid.UUID(int=5))
    assert pack_id(identifier) == bytes(15) + b"\x05"
    assert unpack_id(pack_id(identifier.upper().replace("0", "O"))) != identifier


@pytest.mark.parametrize("length", [13, 14, 15, 16, 17])
def test_a_foreign_id_of_an_unlucky_length_is_not_taken_for_a_uuid(length):
    assert unpack_id(pack_id("x" * length)) == "x" * length


@pytest.mark.parametrize("identifier", ["", "x" * 129, "a\nb", "a\x00b", "\u202e"])
def test_an_impossible_id_is_refused(identifier):
    with pytest.raises(RuleBrokenError, match="1 to 128 printable"):
        pack_id(identifier)


@pytest.mark.parametrize("packed", [None, 5, "text", b"\x00\xff\xfe"])
def test_other_bytes_are_damage(packed):
    with pytest.raises(CorpusDamagedError):
        unpack_id(packed)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


@given(json_values)
def test_a_value_comes_back(value):
    assert unpack_json(pack_json(value)) == value


def test_equal_values_are_packed_alike():
    assert pack_json({"b": 1, "a": "é"}) == pack_json({"a": "é", "b": 1}) == '{"a":"é","b":1}'


few_words = st.dictionaries(st.text() | st.integers(), st.text() | st.none(), max_size=6)


@given(few_words)
def test_few_words_are_packed_as_the_encoder_does_it(words):
    if len({type(key) for key in words}) > 1:
        with pytest.raises(TypeError):
            pack_json(words)
        return
    expected = json.dumps(words, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert pack_json(words) == expected


@pytest.mark.parametrize("packed", ["", "{", "[" * 100_000, None])
def test_other_texts_are_damage(packed):
    with pytest.raises(CorpusDamagedError):
        unpack_json(packed)


def test_what_was_cut_off_is_not_unzipped():
    packed = zlib.compress(b"a" * 1000)
    assert unzipped(packed) == b"a" * 1000
    with pytest.raises(zlib.error):
        unzipped(packed[:-3])


UUID = "01890a5d-ac96-774b-bcce-b302099a8057"


@pytest.mark.parametrize("ids", [[], [UUID], [UUID, UUID[::-1].replace("-", "")], ["a", UUID]])
def test_many_ids_are_unpacked_as_one_is(ids):
    assert unpack_ids([pack_id(one) for one in ids]) == ids


@given(st.lists(st.uuids().map(str), max_size=20))
def test_many_uuids_are_unpacked_as_one_is(ids):
    assert unpack_ids([pack_id(one) for one in ids]) == ids


def test_one_that_is_no_bytes_among_many_is_damage():
    with pytest.raises(CorpusDamagedError):
        unpack_ids([pack_id(UUID), UUID])


@given(st.lists(st.uuids().map(str) | printable) | st.lists(st.uuids().map(str)))
def test_many_ids_are_packed_as_each_of_them(identifiers):
    assert pack_ids(identifiers) == [pack_id(one) for one in identifiers]


@pytest.mark.parametrize("wrong", ["x" * 36, str(uuid.UUID(int=171)).upper(), " " * 35 + "a"])
def test_what_is_as_long_as_a_uuid_is_not_taken_for_one(wrong):
    identifiers = [str(uuid.UUID(int=5)), wrong]
    assert pack_ids(identifiers) == [pack_id(one) for one in identifiers]


def test_an_impossible_id_among_many_is_refused():
    with pytest.raises(RuleBrokenError):
        pack_ids([str(uuid.UUID(int=5)), ""])
