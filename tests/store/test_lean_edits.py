"""An edit in few bytes gives back the very same JSON, whatever it says."""

import contextlib
import hashlib
import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.model.errors import CorpusDamagedError
from annotator.model.ids import new_id
from annotator.model.layer import Layer, State
from annotator.services.edits import (
    AddRelation,
    AddSpan,
    Batch,
    ChangeLayer,
    ChangeSpan,
    Edit,
    RemoveSpan,
    SpendTime,
)
from annotator.store.connection import connect_in_memory
from annotator.store.edit_bodies import body_of, kept, packed
from annotator.store.lean_edits import full
from annotator.store.migrations import create_schema
from annotator.store.words import FoundWords, Words
from tests.makers import a_relation, a_span

AT = 1_764_000_000_000


@pytest.fixture(scope="module")
def words() -> Words:
    connection = connect_in_memory()
    create_schema(connection)
    return Words(connection)


texts = st.text(max_size=20).filter(lambda text: text.isprintable())
numbers = st.integers(0, 5_000_000)
uuids = st.uuids().map(str)
recent = st.integers(-5, 300).flatmap(
    lambda age: st.integers(0, (1 << 74) - 1).map(lambda bits: uuid7(AT - age, bits))
)
ids = recent | uuids | texts
values = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()
spans = st.fixed_dictionaries(
    {
        "document": ids,
        "fragments": st.lists(st.tuples(numbers, numbers).map(list), max_size=3),
        "id": ids,
        "label": texts,
        "person": ids,
    },
    optional={
        "attributes": st.dictionaries(texts, values | st.lists(values), max_size=3),
        "note": st.none() | st.text(),
        "flag": texts,
        "edit": st.sampled_from(["AddSpan", "RemoveSpan", "MoveSpan"]),
        "other": values,
    },
)
edits = st.recursive(
    spans
    | st.fixed_dictionaries(
        {"document": ids, "edit": st.just("SpendTime")} | {"person": ids, "seconds": values}
    ),
    lambda inner: (
        st.fixed_dictionaries(
            {"edit": st.just("Batch"), "edits": st.lists(inner, max_size=3) | values}
        )
        | st.fixed_dictionaries(
            {"edit": st.just("ChangeSpan"), "before": inner, "after": inner}
        )
    ),
    max_leaves=4,
)


def uuid7(at: int, bits: int) -> str:
    whole = at << 80 | 7 << 76 | (bits >> 62) << 64 | 2 << 62 | bits & (1 << 62) - 1
    digits = f"{whole:032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


@given(data=edits | values, at=st.sampled_from([AT, AT + 40, 0, -1, 1 << 60]))
def test_what_is_kept_comes_back(words, data, at):
    try:
        body = packed(data)
    except UnicodeEncodeError:
        return  # half a character is in no edit
    digest = hashlib.sha256(body).digest()
    assert body_of(kept(body, digest, at, words), at, words) == (body, digest)


@given(content=st.binary(max_size=60))
def test_bytes_that_nobody_wrote_do_no_harm(words, content):
    with contextlib.suppress(CorpusDamagedError):
        assert isinstance(full(content, AT, words), bytes)


SPAN = a_span(new_id(), new_id(), ((120, 140), (150, 200)))
KEPT: dict[str, tuple[Edit, int]] = {
    "a span": (AddSpan(a_span(SPAN.document_id, SPAN.person_id)), 26),
    "one of two fragments": (AddSpan(SPAN), 32),
    "one that goes": (RemoveSpan(SPAN), 32),
    "one with a value": (AddSpan(replace(SPAN, attributes={"certainty": "sure"})), 54),
    "one that changes": (ChangeSpan(SPAN, replace(SPAN, note="why?")), 71),
    "a link": (AddRelation(a_relation(SPAN, a_span(SPAN.document_id, SPAN.person_id))), 44),
    "time": (SpendTime(SPAN.document_id, SPAN.person_id, 90), 11),
    "the first of a text": (
        Batch(
            (
                ChangeLayer(
                    Layer(SPAN.document_id, SPAN.person_id),
                    Layer(SPAN.document_id, SPAN.person_id, State.IN_PROGRESS),
                ),
                AddSpan(SPAN),
            )
        ),
        88,
    ),
}


@pytest.mark.parametrize(("edit", "most"), KEPT.values(), ids=KEPT)
def test_the_commonest_edits_take_few_bytes_and_are_never_taken_for_others(edit, most, words):
    body = packed(edit.to_data())
    digest = hashlib.sha256(body).digest()
    at = int(SPAN.id.replace("-", "")[:12], 16) + 100
    stored = kept(body, digest, at, words)
    assert stored[:1] == b"l"
    assert len(stored) <= most
    assert body_of(stored, at, words) == (body, digest)
    for place in range(1, len(stored)):
        wrong = bytearray(stored)
        wrong[place] ^= 1
        for other in (bytes(wrong), stored[:place]):
            with pytest.raises(CorpusDamagedError):
                body_of(other, at, words)


BARE = {
    "document": "d1",
    "fragments": [[4, 12], [300, 20000]],
    "id": uuid7(AT, 1 << 73),
    "label": "claim",
    "person": "p1",
}
RICH = {**BARE, "attributes": {"certainty": "sure"}, "flag": "discuss", "note": "wé"}
OPEN = {
    "document": "d1",
    "flag": None,
    "note": None,
    "person": "p1",
    "seconds": 0,
    "state": "open",
}
LINK = {
    "document": "d1",
    "from": BARE["id"],
    "id": uuid7(AT - 7, (1 << 73) + 7),
    "person": "p1",
    "to": uuid7(AT - 1000, (1 << 73) + 1000),
    "type": "refers to",
}
_PLACES = "020408ac02f4990101020000000000000000000201"
_VALUES = "147b226365727461696e7479223a2273757265227d0009226469736375737322"
_RICH = f"{_VALUES}{_PLACES[:-2]}052277c3a92201"
_STATE = "1a00046e756c6c046e756c6c010130"
YEARS_AGO = {
    "0100" + _PLACES: {"edit": "AddSpan", **BARE},
    "17" + _RICH: {"edit": "RemoveSpan", **RICH},
    f"1d0e{_RICH}0000{_PLACES}": {"edit": "ChangeSpan", "before": BARE, "after": RICH},
    "1900010200000000000000000008020000000000000000070100019ab697e418780080000000000003e803": {
        "edit": "RemoveRelation",
        **LINK,
    },
    f"1c021b00010239301e{_STATE}0622646f6e6522{_STATE}06226f70656e22": {
        "edit": "Batch",
        "edits": [
            {"edit": "SpendTime", "document": "d1", "person": "p1", "seconds": 90},
            {"edit": "ChangeLayer", "before": OPEN, "after": {**OPEN, "state": "done"}},
        ],
    },
    "1f107b2267656e7265223a226e657773227d027b7d00": {
        "edit": "DescribeDocument",
        "document": "d1",
        "before": {},
        "after": {"genre": "news"},
    },
}


@pytest.mark.parametrize(("content", "data"), YEARS_AGO.items())
def test_what_was_written_years_ago_is_read(content, data):
    """Such bytes stand in people's files: whoever changes the format must still read them."""
    found = FoundWords(dict(enumerate(["d1", "p1", "claim", "refers to"])))
    assert json.loads(full(bytes.fromhex(content), AT, found)) == data


@pytest.mark.parametrize("stored", [None, 5, "l", b"", b"l", b"b" * 33, b"x" * 33, b"z" * 9])
def test_what_is_no_body_is_damage(stored, words):
    if stored == b"b" * 33:
        assert body_of(stored, AT, words) == (b"", b"b" * 32)
        return
    with pytest.raises(CorpusDamagedError):
        body_of(stored, AT, words)


def test_of_a_body_that_was_blanked_the_hash_is_left(words):
    digest = hashlib.sha256(b"what the law wants forgotten").digest()
    assert body_of(b"b" + digest, AT, words) == (b"", digest)
