"""spaCy's DocBin without spaCy: what comes back, what spaCy made, and what nobody should."""

import base64
import contextlib
import struct
import zlib
from pathlib import Path

import msgpack
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.formats.exchange import Outgoing, PersonLayer, ReadOptions
from annotator.formats.losses import losses_of
from annotator.formats.spacy import read_spacy, write_spacy
from annotator.formats.spacy_bins import read_bin
from annotator.formats.spacy_strings import string_id
from annotator.formats.spacy_words import joined_words, words_of
from annotator.formats.table_of_formats import format_named, recognised
from annotator.model.document import Document
from annotator.model.errors import FormatError, RuleBrokenError
from annotator.model.layer import Layer, LayerContent, State
from annotator.model.relation import Relation
from annotator.model.scheme_files import default_scheme
from annotator.model.span import Span
from tests.formats.corpora import characters, small_corpus, write

MADE_BY_SPACY = (
    "c%186UY1%^oSC1u*g(&4X<|u9QSn?yXHPG0A74NJfU}H8&N3c7%Xn;ANq%-}Uhz?uia#b6UR<TKx15Te$gF7=&d5Lj"
    "Fhl7YG?g%}8OuHEK5y53==ubIxE=azm01R(3E9I$NC6IT$H^i&!1mcO7)>jC82e>8cin$+07lcwo~x7f#Ui^_Gffe7"
    "pS#w5))89Sv*^$opEoz_*TZO9+0!?3XUfd9**q|sR`#s?nDJkOq0H#=j38s(fF>1M*>gK>SN4LvAK$IKZoc*4w(37*"
    "8pA*+<3)HSpU$te`~;)PwTBQOH64%(mK7HyCZ`r3;bvrD1p6IGEYC^JOE1YNKElHRRRt<-mKT>4W#*+9-(e70u!xIm"
    "p~6DF#f~Y7i=Fb5mIb&51^fFg4Kz10wOkgQnw+1PvLqxUHE(euP(f0D($eId#LV2qxv3?K^Yc=d6+={%097oiFkJR*"
    ">V}u?{YyT~pV6=+IkBX8a^sS`)birf_8%a&H#96w%SlWJif_tDERHYD%g)O$&x?n+{1EYitATW0e0ouSX+iPiBYT^U"
    "WH&F#OUzAORGbVcq8pZiR1{A-qJcfI7;9h*ShyU~a5U+7TP&{I2vcJp`g-@~*`G}qAZeKuiuoo2Z8_o$v2aOZUS1-K"
    "l@l?oOgO$xN=fZ(0n{L7s6iYP!McwyP5`2nrNya5@hOQViIb0rG)`Hp7q7RhC^a{+DEq*HCB=!EDMuI^fCvDJXd9m"
)
"""Three texts by spaCy 3.8.18: an entity, two groups, a category; nothing; two words."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "out.spacy"


def read(path: Path, **options) -> list:
    return list(read_spacy(path, ReadOptions(**options)))


def parts(path: Path) -> dict:
    return msgpack.unpackb(zlib.decompress(path.read_bytes()))


def put(path: Path, changed: dict) -> None:
    path.write_bytes(zlib.compress(msgpack.packb(changed)))


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("", 0),
        ("PERSON", 380),
        ("a", 11901859001352538922),
        ("12345678", 9871996032675327904),
        ("claim", 4563812988814619444),
        ("unverifiable detail", 13398951195429239936),
        ("数量", 6973742771364875632),
    ],
)
def test_a_string_has_the_number_that_spacy_gives_it(text, number):
    assert string_id(text) == number


@pytest.mark.parametrize(
    ("text", "words", "spaces"),
    [
        ("Ada  met.\n\nThen", ["Ada", " ", "met", ".", "\n\n", "Then"], [1, 0, 0, 0, 0, 0]),
        (" a ", [" ", "a"], [0, 1]),
        ("a \n b", ["a", "\n ", "b"], [1, 0, 0]),
        ("\u00a0x\u2028 ", ["\u00a0", "x", "\u2028 "], [0, 0, 0]),
        ("", [], []),
        ("  ", ["  "], [0]),
    ],
)
def test_one_space_belongs_to_the_word_before_it_and_other_blanks_are_words(
    text, words, spaces
):
    found = words_of(text)
    assert (found.texts, list(map(int, found.spaces))) == (words, spaces)


@given(st.text(characters, max_size=30))
def test_the_words_of_any_text_are_that_text(text):
    words = words_of(text)
    again, starts = joined_words(words.texts, words.spaces)
    assert again == text
    assert starts[-1] == len(text)
    assert [starts[place] for place in words.places] == words.starts


def test_what_spacy_made_is_read_in_its_own_words(path):
    path.write_bytes(base64.b85decode(MADE_BY_SPACY))
    first, second, third = read(path, person="p7")
    assert first.document.text == "Ada  met 😀 Bob.\n\nThen"
    assert (second.document.text, third.document.text) == ("", "Second one.")
    assert first.document.title == "out 1"
    assert first.place == "out.spacy: document 1"
    assert first.left_out == {"categories of whole documents": 1}
    assert second.layers == third.layers == ()
    layers = {owned.person: owned.content for owned in first.layers}
    assert {content.layer.state for content in layers.values()} == {State.DONE}
    assert [(s.label, s.fragments, s.attributes) for s in layers["p7"].spans] == [
        ("PERSON", ((0, 3),), {"kb_id": "Q7259"}),
        ("claim", ((5, 14),), {"id": "x1"}),
    ]
    assert [(s.label, s.fragments) for s in layers["anna"].spans] == [("数量", ((5, 8),))]


def test_the_file_is_recognised_and_foreign(path):
    path.write_bytes(base64.b85decode(MADE_BY_SPACY))
    assert recognised(path) is format_named("spacy")
    assert format_named("spacy").is_foreign


def layer_of(document: Document, spans: list, relations: list) -> PersonLayer:
    marked = tuple(
        Span(f"s{number}", document.id, "p1", "claim", fragments)
        for number, fragments in enumerate(spans)
    )
    linked = tuple(
        Relation(f"r{number}", document.id, "p1", "same_claim", *ends)
        for number, ends in enumerate(relations)
    )
    return PersonLayer("p1", LayerContent(Layer(document.id, "p1", State.DONE), marked, linked))


def test_spans_are_widened_and_divided_and_the_losses_say_so(path):
    document = Document("d", "t", "Obamas won  twice.")
    spans = [((0, 5),), ((0, 3), (7, 10)), ((10, 12),), ((7, 18),)]
    links = [("s1", "s0"), ("s0", "s2")]
    outgoing = Outgoing(document, (layer_of(document, spans, links),))
    write(write_spacy, path, [outgoing], default_scheme())
    (found,) = read(path)
    (owned,) = found.layers
    assert sorted((s.fragments, s.id) for s in owned.content.spans if s.id[0] == "s") == [
        (((0, 6),), "s0"),
        (((0, 6),), "s1"),
        (((7, 18),), "s3"),
    ]
    assert [s.fragments for s in owned.content.spans if s.id[0] != "s"] == [((7, 10),)]
    assert [(one.source_id, one.target_id) for one in owned.content.relations] == [("s1", "s0")]
    losses = losses_of(outgoing, format_named("spacy").loses)
    assert losses == {"discontinuous spans": 1, "spans that begin or end inside a token": 3}


def test_the_same_corpus_gives_the_same_bytes(path):
    again = path.with_name("again.spacy")
    write(write_spacy, path, small_corpus(), default_scheme())
    write(write_spacy, again, small_corpus(), default_scheme())
    assert path.read_bytes() == again.read_bytes()
    assert [one.name for one in sorted(path.parent.iterdir())] == ["again.spacy", "out.spacy"]


def test_nothing_is_left_of_an_export_that_ends_early(path):
    def documents():
        yield small_corpus()[0]
        raise RuleBrokenError("stop")

    with pytest.raises(RuleBrokenError, match="stop"):
        write(write_spacy, path, documents(), default_scheme())
    assert list(path.parent.iterdir()) == []


def test_groups_that_spacy_added_or_took_away_are_followed(path):
    write(write_spacy, path, small_corpus()[:1], default_scheme())
    changed = parts(path)
    groups = msgpack.unpackb(changed["span_groups"][0], strict_map_key=False)
    mine = next(group for group, names in groups.items() if names == ["p1"])
    kept = msgpack.unpackb(mine)
    kept["spans"] = [span for span in kept["spans"] if span[:8] != _number("s2")]
    changed["span_groups"][0] = msgpack.packb({msgpack.packb(kept): ["p1", "new one"]})
    put(path, changed)
    (found,) = read(path)
    layers = {owned.person: owned.content for owned in found.layers}
    assert {span.id for span in layers["p1"].spans if span.id[0] == "s"} == {"s1", "s3"}
    assert layers["p1"].relations == ()
    assert found.left_out == {"relations": 1}
    assert len(layers["new one"].spans) == len(layers["p1"].spans)
    assert layers["p2"].spans == ()


def _number(text: str) -> bytes:
    return struct.pack(">Q", string_id(text))


def test_older_files_have_groups_in_a_list_and_less_of_the_rest(path):
    write(write_spacy, path, small_corpus()[2:], default_scheme())
    old = parts(path)
    groups = msgpack.unpackb(old["span_groups"][0], strict_map_key=False)
    old["span_groups"] = [msgpack.packb(list(groups))]
    for name in ("flags", "user_data", "cats"):
        del old[name]
    put(path, old)
    (found,) = read(path)
    assert [(owned.person, len(owned.content.spans)) for owned in found.layers] == [("gold", 1)]
    del old["span_groups"]
    put(path, old)
    assert read(path)[0].layers == ()


def test_where_spaces_are_unknown_there_is_one_behind_each_word(path):
    write(write_spacy, path, [Outgoing(Document("d", "t", "a,b"))], default_scheme())
    changed = parts(path)
    changed["flags"] = [{"has_unknown_spaces": True, "else": [1]}]
    put(path, changed)
    assert read(path)[0].document.text == "a , b "


DAMAGES = {
    "tokens": b"\x01",
    "spaces": b"",
    "lengths": struct.pack("<iii", 2**31 - 1, -5, 1),
    "attrs": [66],
    "strings": [],
    "cats": [{}] * 7,
    "flags": "no",
    "span_groups": [b"\x81\xc4\x01\x80\x90"] * 3 + [b""],
    "user_data": [1, 2, 3],
    "version": {"a": [[[]]]},
}


@pytest.mark.parametrize("name", sorted(set(DAMAGES) - {"version"}))
def test_a_part_that_does_not_fit_is_refused_in_a_sentence(path, name):
    write(write_spacy, path, small_corpus(), default_scheme())
    put(path, parts(path) | {name: DAMAGES[name]})
    with pytest.raises(FormatError, match=r"^out\.spacy: .*\.$"):
        read(path)


def span_bytes(*values: int) -> bytes:
    return struct.pack(">QQQllll", *values)


@pytest.mark.parametrize(
    ("span", "words"),
    [
        ((0, 0, 9999, 0, 1, 0, 1), "the string 9999 is not in the table"),
        ((0, 0, 380, 0, 900, 0, 1), "said to cover the tokens 0 to 900"),
        ((0, 0, 380, -3, 1, 0, 1), "said to cover the tokens -3 to 1"),
        ((0, 0, 380, 0, 1, 5, 6), r"says it is at \[5, 6\)"),
    ],
)
def test_a_span_that_is_nowhere_is_refused(path, span, words):
    write(write_spacy, path, small_corpus()[1:2], default_scheme())
    group = msgpack.packb({"name": "x", "attrs": {}, "spans": [span_bytes(*span)]})
    put(path, parts(path) | {"span_groups": [msgpack.packb({group: ["x"]})]})
    with pytest.raises(FormatError, match=f"document 1: .*{words}"):
        read(path)


def test_spans_without_length_or_label_are_counted(path):
    write(write_spacy, path, small_corpus()[1:2], default_scheme())
    spans = [span_bytes(0, 0, 380, 1, 1, 1, 1), span_bytes(0, 0, 0, 0, 1, 0, 1)]
    group = msgpack.packb({"name": "x", "attrs": {}, "spans": spans})
    put(path, parts(path) | {"span_groups": [msgpack.packb({group: ["x"]})]})
    (found,) = read(path)
    assert found.left_out == {"zero-length spans": 1, "spans without a label": 1}


def test_a_bomb_is_refused_before_it_goes_off(path):
    machine = zlib.compressobj(9)
    content = machine.compress(b"\x81\xa6tokens\xc6\x7f\xff\xff\xff")
    for _ in range(300):
        content += machine.compress(bytes(1 << 20))
    path.write_bytes(content + machine.flush())
    assert path.stat().st_size < 400_000
    with pytest.raises(FormatError, match="far more than a DocBin of its size"):
        read_bin(path)


def test_many_names_for_one_group_are_no_bomb_either(path):
    write(write_spacy, path, small_corpus()[1:2], default_scheme())
    spans = [span_bytes(0, 0, 380, 0, 1, 0, 1)] * 2000
    group = msgpack.packb({"name": "x", "attrs": {}, "spans": spans})
    names = [f"n{number}" for number in range(2000)]
    put(path, parts(path) | {"span_groups": [msgpack.packb({group: names})]})
    with pytest.raises(FormatError, match="more than 2,000,000 spans"):
        read(path)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no zlib at all",
        zlib.compress(b""),
        zlib.compress(b"\x91" * 100_000),
        zlib.compress(b"\xde\xff\xff"),
        zlib.compress(b"\x81\xa7strings\xdd\xff\xff\xff\xff"),
        zlib.compress(b"\x81\xa6tokens\xc6\xff\xff\xff\xff"),
        zlib.compress(msgpack.packb({"a": 1})),
        base64.b85decode(MADE_BY_SPACY)[:-9],
    ],
)
def test_what_is_no_docbin_is_refused(path, content):
    path.write_bytes(content)
    with pytest.raises(FormatError, match=r"^out\.spacy: "):
        read(path)


def test_a_file_that_is_gone_is_a_sentence(path):
    with pytest.raises(FormatError, match=r"out\.spacy"):
        read(path)


@st.composite
def mutated(draw: st.DrawFn, content: bytes) -> bytes:
    """Draw the content with some bytes changed, taken out or put in."""
    result = bytearray(content)
    for _ in range(draw(st.integers(1, 4))):
        place = draw(st.integers(0, len(result)))
        end = min(len(result), place + draw(st.integers(0, 3)))
        result[place:end] = draw(st.binary(max_size=4))
    return bytes(result)


@settings(max_examples=400)
@given(data=st.data())
def test_only_sentences_come_out_of_damaged_files(tmp_path_factory, data):
    path = tmp_path_factory.getbasetemp() / "fuzzed.spacy"
    content = zlib.decompress(base64.b85decode(MADE_BY_SPACY))
    path.write_bytes(zlib.compress(data.draw(mutated(content))))
    with contextlib.suppress(FormatError, RuleBrokenError):
        read(path)


@settings(max_examples=200)
@given(data=st.data())
def test_only_sentences_come_out_of_damaged_annotations(tmp_path_factory, data):
    path = tmp_path_factory.getbasetemp() / "fuzzed inside.spacy"
    write(write_spacy, path, small_corpus(), default_scheme())
    changed = parts(path)
    name = data.draw(st.sampled_from(["span_groups", "user_data"]))
    changed[name][0] = data.draw(mutated(changed[name][0]))
    put(path, changed)
    with contextlib.suppress(FormatError, RuleBrokenError):
        read(path)
