"""CoNLL: words with tags in, and out with the exact text."""

import contextlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.formats.conll.reading import read_conll
from annotator.formats.conll.tags import Stretch, iob2, stretches
from annotator.formats.conll.writing import write_conll
from annotator.formats.exchange import Outgoing, PersonLayer, ReadOptions
from annotator.formats.table_of_formats import recognised
from annotator.model.document import Document
from annotator.model.errors import FormatError, RuleBrokenError
from annotator.model.layer import Layer, LayerContent, State
from annotator.model.scheme_files import default_scheme
from annotator.model.span import Span, slices
from tests.formats.corpora import SHARED, small_corpus, write

CLASSIC = (
    "-DOCSTART- -X- -X- O\n\nEU NNP B-NP B-ORG\nrejects VBZ B-VP O\n# # O O\n\n"
    "Peter NNP B-NP I-PER\nBlackburn NNP I-NP I-PER\n\n-DOCSTART- -X- O O\n\n"
    "Paris NNP I-NP U-LOC\n"
)


def read(path, **options):
    return list(read_conll(path, ReadOptions(**options)))


def marked(incoming) -> list[tuple[str, str]]:
    return [
        (span.label, incoming.document.text[span.start : span.end])
        for owned in incoming.layers
        for span in owned.content.spans
    ]


def test_conll_2003_is_read_by_its_last_column(tmp_path):
    (tmp_path / "news.conll").write_text(CLASSIC)
    assert recognised(tmp_path / "news.conll").name == "conll"
    first, second = read(tmp_path / "news.conll", person="me")
    assert first.document.text == "EU rejects #\nPeter Blackburn"
    assert marked(first) == [("ORG", "EU"), ("PER", "Peter Blackburn")]
    assert first.left_out == {"values between word and tag": 10}
    assert (first.document.title, second.document.title) == ("news 1", "news 2")
    assert marked(second) == [("LOC", "Paris")]
    assert (first.layers[0].person, first.layers[0].content.layer.state) == ("me", State.DONE)


@pytest.mark.parametrize("name", ["train.txt", "news.tsv", "eng.testa", "train"])
@pytest.mark.parametrize(
    "content",
    [
        CLASSIC,
        "# said\nEU\tB-ORG\r\nsaid\tO\r\n\r\n#O\tO\r\nyes\tO\r\n",
        CLASSIC.replace("O\n\n", "O\n", 1),
    ],
)
def test_words_with_tags_are_known_by_what_stands_in_them(tmp_path, name, content):
    (tmp_path / name).write_text(content, newline="")
    assert recognised(tmp_path / name).name == "conll"


@pytest.mark.parametrize(
    "content",
    [
        "They took vitamin B-12\n",
        "I had A O\nand B O\nor O O\n",
        "one O\ntwo O\nthree O\n",
        "EU B-ORG\nsaid O\nthat it is\n",
        "B-A\nO\nB-A\n",
        "",
    ],
)
def test_other_texts_stay_texts(tmp_path, content):
    (tmp_path / "a.txt").write_text(content)
    assert recognised(tmp_path / "a.txt").name == "text"


def test_what_comes_behind_the_first_64_kilobytes_does_not_count(tmp_path):
    (tmp_path / "a.txt").write_text("word O\nEU B-ORG\n" * 5000 + "and so on, no tag\n")
    assert recognised(tmp_path / "a.txt").name == "conll"


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        ("B-A I-A O B-A B-A", [("A", 0, 2), ("A", 3, 4), ("A", 4, 5)]),
        ("I-A I-A I-B O I-B", [("A", 0, 2), ("B", 2, 3), ("B", 4, 5)]),
        ("B-A I-A L-A U-A U-A O", [("A", 0, 3), ("A", 3, 4), ("A", 4, 5)]),
        ("B-A E-A S-B I-B", [("A", 0, 2), ("B", 2, 3), ("B", 3, 4)]),
        ("L-A I-A", [("A", 0, 1), ("A", 1, 2)]),
    ],
)
def test_every_scheme_of_tags_is_understood(tags, expected):
    assert stretches(tags.split()) == [Stretch(*one) for one in expected]


@given(st.lists(st.sampled_from([0, 0, 1, 2, 3]), max_size=12))
def test_tags_are_the_way_back(lengths):
    marks, place = [], 0
    for number, length in enumerate(lengths):
        if length:
            marks.append(Stretch("AB"[number % 2], place, place + length))
        place += length or 1
    assert stretches(iob2(marks, place)) == marks


def test_comments_are_counted_and_hashes_are_words(tmp_path):
    (tmp_path / "x.iob").write_text("# newdoc\n# id = 7 O\n#\tO\n#tag\tB-A\n#\n")
    (found,) = read(tmp_path / "x.iob")
    assert (found.document.text, found.left_out) == ("# #tag", {"comments": 3})


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("a\tO\nSOCCERO SOCCERO SOCCERO\n", "x.conll:2: .*no tag"),
        ("a\tO\n\nalone\n", "x.conll:3: there is no tag behind"),
        ("a\tB-\n", "x.conll:1: .*no tag"),
        ("\tO\n", "x.conll:1: there is no word"),
        ('# columns = ["A", ""]\n', "x.conll:1: the columns must be"),
        ('# columns = ["A", "B"]\na\tO\n', "x.conll:2: there must be 2 tags"),
        ('# document = {"id": 1}\na\tO\n', "x.conll: “title”"),
        ('# text = "a"\n# document = {\na\tO\n', "x.conll:2: this is no JSON"),
        ("a\x00\tO\n", "no plain text"),
    ],
)
def test_what_is_wrong_is_refused_with_file_and_line(tmp_path, content, reason):
    (tmp_path / "x.conll").write_text(content)
    with pytest.raises(FormatError, match=reason.replace(".conll", r"\.conll")):
        read(tmp_path / "x.conll")


def corpus() -> list[Outgoing]:
    text = "“Well-known” # facts\r\n\r\nU+2028: \u2028here. 😀 It ends  "
    document = Document("d", "A title", text, {"source": "x"}, {"genre": "news"})
    places = [
        ("claim", (3, 9)),  # inside words: widened
        ("claim", (1, 5)),  # inside the widened one: left out
        ("claim", (18, 30)),  # over the end of a sentence
        ("quantity", (0, 20)),
        ("unverifiable detail", (len(text) - 2, len(text))),  # no word: left out
        ("unverifiable detail", (text.index("😀"), text.index("It") + 2)),
    ]
    spans = tuple(
        Span(str(number), "d", "p", label, (place,))
        for number, (label, place) in enumerate(places)
    )
    layer = Layer("d", "p", State.IN_PROGRESS, 7, "a note", "a flag")
    return [Outgoing(document, (PersonLayer("p", LayerContent(layer, spans)),))]


def test_the_exact_text_and_the_state_come_back(tmp_path):
    report = write(write_conll, tmp_path / "x.conll", corpus(), default_scheme())
    (found,) = read(tmp_path / "x.conll")
    before = corpus()[0]
    assert found.document == before.document
    assert found.layers[0].content.layer == before.layers[0].content.layer
    assert sorted(marked(found)) == [
        ("claim", "Well-known"),
        ("claim", "facts\r\n\r\nU+2028"),
        ("quantity", "“Well-known” # facts"),
        ("unverifiable detail", "😀 It"),
    ]
    assert (report.spans, report.layers, report.documents) == (4, 1, 1)


def test_each_label_has_a_column(tmp_path):
    write(write_conll, tmp_path / "x.conll", small_corpus(), default_scheme())
    lines = (tmp_path / "x.conll").read_text().split("\n")
    assert lines[0] == "-DOCSTART-\tO\tO\tO\tO"
    assert "said\tO\tB-attribution\tO\tO" in lines
    assert "@x\tO\tI-attribution\tO\tO" in lines
    assert lines.count("-DOCSTART-\tO\tO\tO\tO") == 4  # a layer each, and a text of nobody
    columns = [line.split("\t") for line in lines if line and not line.startswith("# ")]
    assert {len(cells) for cells in columns} == {5}


def test_a_changed_text_is_refused(tmp_path):
    write(write_conll, tmp_path / "x.conll", small_corpus(), default_scheme())
    content = (tmp_path / "x.conll").read_text()
    (tmp_path / "x.conll").write_text(content.replace("\nwin\t", "\nlose\t"))
    with pytest.raises(
        FormatError, match=r"x\.conll:\d+: the text goes on with something else"
    ):
        read(tmp_path / "x.conll")


@pytest.fixture(scope="module")
def own(tmp_path_factory) -> bytes:
    path = tmp_path_factory.mktemp("own") / "own.conll"
    write(write_conll, path, corpus(), default_scheme())
    return path.read_bytes()


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_damaged_files_are_refused_or_read(tmp_path_factory, own, data):
    folder = tmp_path_factory.mktemp("conll")
    content = bytearray(data.draw(st.sampled_from([CLASSIC.encode(), own])))
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(content)))
        piece = st.sampled_from([b"\t", b"\n", b"#", b" ", b"O", b"B-", b'"', b"[", b"\xff"])
        content[place : place + data.draw(st.integers(0, 5))] = data.draw(
            piece | st.binary(max_size=4)
        )
    (folder / "x.conll").write_bytes(content)
    with contextlib.suppress(FormatError, RuleBrokenError):
        for found in read(folder / "x.conll"):
            for owned in found.layers:
                for span in owned.content.spans:
                    slices(found.document.text, span.fragments)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the real files are not beside the checkout")
def test_files_of_doccano():
    (found,) = read(SHARED / "doccano" / "example.conll")
    assert marked(found) == [("LOC", "JAPAN"), ("PER", "Nadim Ladki")]
    (found,) = read(SHARED / "doccano" / "labeling.trailing.conll")
    assert marked(found) == [("LOC", "JAPAN"), ("PER", "CHINA")]
    with pytest.raises(FormatError, match=r"labeling\.invalid\.conll:1: .*SOCCERO.*no tag"):
        read(SHARED / "doccano" / "labeling.invalid.conll")
