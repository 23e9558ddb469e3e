"""brat standoff: what its lines mean, whose they are, and what comes out."""

import contextlib
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.formats.anchoring import drift_sentence
from annotator.formats.beside import SUFFIX
from annotator.formats.brat.reading import read_brat
from annotator.formats.brat.writing import write_brat
from annotator.formats.exchange import OnDrift, ReadOptions
from annotator.formats.table_of_formats import recognised
from annotator.model.errors import FormatError, RuleBrokenError
from annotator.model.layer import State
from annotator.model.mapping import fitted
from annotator.model.mapping_proposals import proposed
from annotator.model.scheme_files import default_scheme
from annotator.model.scheme_growth import Vocabulary
from annotator.model.span import slices
from tests.formats.corpora import SHARED, small_corpus, write

TEXT = "The mayor said, “We win”, and 😀 left.\r\nShe said so.\n"
ANN = (
    "T1\tSource 0 9\tThe mayor\r\n"
    "T2\tCue 10 14\tsaid\r\n"
    "T3\tContent 17 23;26 29\tWe win and\r\n"
    "T4\tAttribution 10 14\tsaid\r\n"
    "E1\tAttribution:T4 Source:T1 Cue:T2 Content2:T3\r\n"
    "T5\tSource 39 42\tShe\r\n"
    "R1\tcoref Arg1:T5 Arg2:T1\r\n"
    "*\tEquiv T1 T5 T2\r\n"
    "A1\tNegated E1\r\n"
    "M2\tSure T3 very\r\n"
    "#1\tAnnotatorNotes T3\ta note\r\n"
    "N1\tReference T1 Wikipedia:534\tMayor\r\n"
)


def folder_of(tmp_path: Path, files: dict[str, str]) -> Path:
    folder = tmp_path / "brat"
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content.encode())
    return folder


def read(path: Path, **options) -> list:
    return list(read_brat(path, ReadOptions(**options)))


def facts(incoming) -> dict[str, list]:
    return {
        owned.person: [
            (span.label, [incoming.document.text[a:b] for a, b in span.fragments])
            for span in owned.content.spans
        ]
        for owned in incoming.layers
    }


def test_every_kind_of_line_is_read(tmp_path):
    (found,) = read(folder_of(tmp_path, {"a.txt": TEXT, "a.ann": ANN}), person="me")
    assert found.document.text == TEXT
    ((person, content),) = [(owned.person, owned.content) for owned in found.layers]
    assert (person, content.layer.state) == ("me", State.DONE)
    spans = {(span.label, span.start): span for span in content.spans}
    assert spans["Content", 17].fragments == ((17, 23), (26, 29))
    assert spans["Content", 17].attributes == {"Sure": "very"}
    assert spans["Content", 17].note == "a note"
    assert spans["Attribution", 10].attributes == {"Negated": "true"}
    assert spans["Source", 0].note == "Reference Wikipedia:534 (Mayor)"
    names = {span.id: (span.label, span.start) for span in content.spans}
    links = Counter(
        (link.type, names[link.source_id], names[link.target_id]) for link in content.relations
    )
    trigger, first, second = ("Attribution", 10), ("Source", 0), ("Source", 39)
    assert links == Counter(
        [
            ("Source", trigger, first),
            ("Cue", trigger, ("Cue", 10)),
            ("Content", trigger, ("Content", 17)),
            ("coref", second, first),
            ("Equiv", first, second),
            ("Equiv", second, ("Cue", 10)),
        ]
    )


def test_what_a_layer_cannot_hold_is_counted(tmp_path):
    ann = (
        "T1\tA 0 3\tThe\nT2\tA 4 4\t\nT3\tA 4 9;0 3\tmayor The\nT4\tA 0 3;3 9\tThe  mayor\n"
        "R1\tr Arg1:T1 Arg2:T2\nR2\tr Arg1:T1 Arg2:T1\nR3\ts Arg1:T1 Arg2:T3\n"
        "R4\ts Arg1:T1 Arg2:T3\nA1\tx R3\nA2\ty T1 1\nA3\ty T1 2\n#1\tAnnotatorNotes R3\tn\n"
        "# a remark\n#2\tAnnotatorNotes * n\n"
    )
    (found,) = read(folder_of(tmp_path, {"a.txt": TEXT, "a.ann": ann}))
    assert found.left_out == {
        "zero-length spans": 1,
        "borders between fragments without a gap": 1,
        "relations of spans that are left out": 1,
        "relations of a span to itself": 1,
        "relations that are there twice": 1,
        "attributes of relations": 1,
        "attributes that a span has twice": 1,
        "notes on what is no span": 1,
        "remarks about no annotation": 2,
    }
    places = sorted(facts(found)["imported"])
    assert places == [("A", ["The"]), ("A", ["The", "mayor"]), ("A", ["The mayor"])]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("T1\tA 0 4\tThe", "says"),
        ("T1\tA 0 9999999\t", "says"),
        ("T1\tA 0 99999999999999999999\tx", "no line"),
        ("T1\tA -1 3\tx", "no line"),
        ("T1 A 0 3 The", "no line"),
        ("T1\tA 3 0\tx", "ends before it begins"),
        ("T1\tA 50 60", "ends behind the text"),
        ("X1\twhat", "no line"),
        ("T1\tA 0 3\tThe\nT1\tB 4 9\tmayor", "stands twice"),
        ("R1\tr Arg1:T1 Arg2:T2", "there is no annotation"),
        ("E1\tX:T1", "there is no annotation"),
        ("E1\tX:T1 Y:T2", "there is no annotation"),
        ("A1\tx T7 1", "there is no annotation"),
    ],
)
def test_a_wrong_line_is_refused_with_file_and_number(tmp_path, line, reason):
    folder = folder_of(tmp_path, {"a.txt": TEXT, "sub/a.ann": f"\n{line}\n"})
    with pytest.raises(FormatError, match=rf"sub/a\.ann:\d: .*{reason}"):
        read(folder)


@pytest.mark.timeout(120)
@pytest.mark.parametrize(
    "line",
    [
        "E1\tA:T1" + " a:b:c" * 5000 + " d",
        "R1\tr " + "a:" * 100_000 + " b",
        "A1\tx T1 " + "v" + " " * 200_000 + "v",
        "T1\tA " + "0 1;" * 100_000 + "x",
        "*\tEquiv" + " T1" * 100_000 + "\x00",
    ],
)
def test_a_line_made_to_take_long_takes_no_time(tmp_path, line):
    folder = folder_of(tmp_path, {"a.txt": TEXT, "a.ann": f"T1\tA 0 3\tThe\n{line}\n"})
    with contextlib.suppress(FormatError):
        read(folder)


def test_annotations_are_decoded_like_texts(tmp_path):
    folder = folder_of(tmp_path, {})
    folder.mkdir()
    for name, content in (("a.txt", "Müller sagt: äußerst"), ("a.ann", "T1\tA 0 6\tMüller\n")):
        (folder / name).write_bytes(content.encode("windows-1252"))
    (found,) = read(folder, encoding="windows-1252")
    assert facts(found) == {"imported": [("A", ["Müller"])]}


def test_drift_is_reported_and_mended(tmp_path):
    folder = folder_of(tmp_path, {"a.txt": TEXT, "a.ann": "T1\tA 1 10\tThe mayor\n"})
    (skipped,) = read(folder, on_drift=OnDrift.SKIP)
    assert '"The mayor"' in drift_sentence(skipped.drifts[0])
    assert facts(skipped) == {"imported": []}
    (moved,) = read(folder, on_drift=OnDrift.RE_ANCHOR)
    assert facts(moved) == {"imported": [("A", ["The mayor"])]}


def test_line_breaks_in_a_text_are_spaces_in_what_brat_says(tmp_path):
    start = TEXT.index("left")
    ann = f"T1\tA {start} {start + 9}\tleft.  She\n"
    ann = ann.replace(f"{start + 9}", f"{start + 10}")
    (found,) = read(folder_of(tmp_path, {"a.txt": TEXT, "a.ann": ann}))
    assert facts(found) == {"imported": [("A", ["left.\r\nShe"])]}


A, B = "T1\tA 0 3\tThe\n", "T1\tB 0 3\tThe\n"


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"Lisa/a.txt": TEXT, "Lisa/a.ann": A, "Max/a.txt": TEXT, "Max/a.ann": B}, "Lisa Max"),
        ({"a.txt": TEXT, "Lisa/a.ann": A, "Max/a.ann": B}, "Lisa Max"),
        ({"x/a.txt": TEXT, "x/y/Lisa/1/a.ann": A, "x/y/Max/1/a.ann": B}, "Lisa Max"),
        ({"a.txt": TEXT, "a_l.ann": A, "a_m_n.ann": B}, "l m_n"),
        ({"text/a_b.txt": TEXT, "ann/a_b_m.ann": A, "text/a.txt": "x"}, "m"),
        ({"text/a.txt": TEXT, "ann/a.ann": A}, "imported"),
        (
            {"train/a.txt": TEXT, "train/a.ann": A, "dev/b.txt": "x", "dev/b.ann": ""},
            "imported",
        ),
    ],
)
def test_folders_and_endings_of_names_are_people(tmp_path, files, expected):
    folder = folder_of(tmp_path, files)
    assert recognised(folder).name == "brat"
    people = {
        owned.person for incoming in read(folder) for owned in incoming.layers if owned.content
    }
    assert people == set(expected.split())


def test_equal_names_in_folders_with_other_texts_are_no_people(tmp_path):
    files = {"train/a.txt": TEXT, "train/a.ann": A, "dev/a.txt": "The x", "dev/a.ann": B}
    found = read(folder_of(tmp_path, files))
    assert [facts(one) for one in found] == [
        {"imported": [("B", ["The"])]},
        {"imported": [("A", ["The"])]},
    ]


def test_files_of_other_kinds_are_counted(tmp_path):
    files = {"a.txt": TEXT, "a.ann": A, "b.txt": "x", "c.docx": "x", "annotation.conf": ""}
    found = read(folder_of(tmp_path, {**files, "sub/README": "", "sub/.hidden": ""}))
    assert [dict(one.left_out) for one in found] == [{}, {"files of other kinds": 2}]


def test_a_single_file_finds_its_text(tmp_path):
    files = {
        "text/a.txt": TEXT,
        "ann/a_l.ann": A,
        "ann/b.ann": B,
        "b/b.txt": TEXT,
        "b/b.ann": B,
    }
    folder = folder_of(tmp_path, files)
    assert facts(read(folder / "ann" / "a_l.ann")[0]) == {"l": [("A", ["The"])]}
    assert facts(read(folder / "b" / "b.txt")[0]) == {"imported": [("B", ["The"])]}
    assert facts(read(folder / "ann" / "b.ann")[0]) == {"imported": [("B", ["The"])]}
    (folder / "ann" / "c.ann").write_text(A)
    with pytest.raises(FormatError, match=r"c\.ann: there is no text"):
        read(folder / "ann" / "c.ann")
    with pytest.raises(FormatError, match="there is no file of annotations"):
        read(folder / "text" / "a.txt")


def test_a_file_without_a_line_is_no_work_yet(tmp_path):
    (found,) = read(folder_of(tmp_path, {"a.txt": TEXT, "a.ann": ""}))
    assert found.layers[0].content.layer.state is State.OPEN


def test_what_comes_out_is_what_brat_reads(tmp_path):
    report = write(write_brat, tmp_path / "out", small_corpus(), default_scheme())
    assert (report.documents, report.layers, report.spans) == (3, 3, 5)
    out = tmp_path / "out"
    name = next((out / "p1").glob("*.ann")).stem
    assert (out / "p1" / f"{name}.txt").read_bytes().decode() == small_corpus()[0].document.text
    lines = (out / "p1" / f"{name}.ann").read_text().split("\n")
    assert "T1\tclaim 1 12;25 32\tWe will win by May." in lines
    assert "A1\tcertainty T1 predicted" in lines
    assert "#1\tAnnotatorNotes T2\ta handle" in lines
    assert "R1\tattributes Arg1:T2 Arg2:T1" in lines
    configuration = (out / "annotation.conf").read_text()
    assert "[entities]\nclaim\nattribution\nquantity\nunverifiable_detail\n" in configuration
    assert "attributes\tArg1:attribution, Arg2:claim" in configuration
    assert "certainty\tArg:claim, Value:asserted|hedged|predicted" in configuration
    assert "unverifiable_detail | unverifiable detail" in (out / "visual.conf").read_text()


def test_what_was_changed_in_brat_counts(tmp_path):
    write(write_brat, tmp_path / "out", small_corpus(), default_scheme())
    (path,) = (tmp_path / "out" / "p1").glob("*.ann")
    text = path.read_text().replace("T1\tclaim", "T1\tquantity")
    path.write_text(text.replace("predicted", "hedged").replace("a handle", "other"))
    found = {owned.person: owned for one in read(tmp_path / "out") for owned in one.layers}
    spans = {span.id: span for span in found["p1"].content.spans}
    assert (spans["s1"].label, spans["s1"].attributes) == ("quantity", {"certainty": "hedged"})
    assert (spans["s2"].note, spans["s2"].flag) == ("other", "discuss")


def test_the_same_corpus_gives_the_same_bytes(tmp_path):
    for name in ("one", "two"):
        write(write_brat, tmp_path / name, small_corpus(), default_scheme())
    files = sorted(p.relative_to(tmp_path / "one") for p in (tmp_path / "one").rglob("*.*"))
    assert len(files) == 14
    for file in files:
        assert (tmp_path / "one" / file).read_bytes() == (tmp_path / "two" / file).read_bytes()


BESIDE = (
    '{"format": "annotator-beside/1", "document": {"id": "d", "sha256": "%s", "title": "t"}'
)


@pytest.mark.parametrize(
    "content",
    [
        "{",
        "[]",
        '{"format": "x"}',
        '{"format": "annotator-beside/1"}',
        BESIDE % "x" + ', "layer": {"person": 1}}',
        BESIDE % "x" + ', "layer": {"person": "a"}, "spans": [{"id": "x"}]}',
        BESIDE % "x" + ', "odd": 1}',
    ],
)
def test_a_wrong_file_beside_is_refused(tmp_path, content):
    folder = folder_of(tmp_path, {"a.txt": TEXT, "a.ann": A, f"a{SUFFIX}": content})
    with pytest.raises(FormatError, match=r"a\.annotator\.json"):
        read(folder)


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_damaged_files_are_refused_or_read(tmp_path_factory, data):
    content = bytearray((ANN * 2).replace("T", "T1", data.draw(st.integers(0, 3))).encode())
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(content)))
        piece = data.draw(
            st.sampled_from(
                [b"\t", b"\n", b"T", b" 9", b"-", b";", b"\xff", b"\x00", b":", b"E"]
            )
            | st.binary(max_size=4)
        )
        content[place : place + data.draw(st.integers(0, 5))] = piece
    folder = tmp_path_factory.mktemp("brat")
    (folder / "a.txt").write_bytes(TEXT.encode())
    (folder / "a.ann").write_bytes(content)
    with contextlib.suppress(FormatError, RuleBrokenError):
        (found,) = read(folder, on_drift=data.draw(st.sampled_from(OnDrift)))
        for span in found.layers[0].content.spans:
            slices(TEXT, span.fragments)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the real files are not beside the checkout")
def test_polnear_comes_in_as_it_is_counted():
    found = read(SHARED / "brat-polnear-dev")
    assert (len(found), sum(len(one.layers) for one in found)) == (84, 94)
    spans = [span for one in found for owned in one.layers for span in owned.content.spans]
    labels = Counter(span.label for span in spans)
    assert (len(spans), labels["Source"], labels["Cue"], labels["Content"]) == (
        9095,
        2062,
        2319,
        2322,
    )
    left_out = sum((Counter(one.left_out) for one in found), Counter())
    assert left_out == {"borders between fragments without a gap": 1}
    assert sum(span.is_discontinuous for span in spans) + left_out.total() == 342
    assert not any(one.drifts for one in found)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the real files are not beside the checkout")
def test_polnear_fits_the_scheme_as_proposed():
    found = read(SHARED / "brat-polnear-dev")
    vocabulary = Vocabulary()
    for owned in (owned for one in found for owned in one.layers):
        vocabulary.take(owned.person, owned.content)
    mapping, scheme = proposed(vocabulary, default_scheme()), default_scheme()
    labels: Counter[str] = Counter()
    for owned in (owned for one in found for owned in one.layers):
        fit = fitted(owned.content, mapping, scheme)
        assert not fit.unknown
        labels.update((span.label, span.attributes.get("part")) for span in fit.content.spans)
        kinds = {link.type for link in fit.content.relations}
        assert kinds <= {"attributes"}
    assert labels == {
        ("attribution", "source"): 2062,
        ("attribution", "cue"): 2319,
        ("claim", None): 2322,
    }


@pytest.mark.skipif(not SHARED.is_dir(), reason="the real files are not beside the checkout")
def test_four_annotators_in_folders():
    found = read(SHARED / "brat-multiannotator")
    people = Counter(owned.person for one in found for owned in one.layers)
    assert people == {"Lisa": 7, "Maria": 7, "Max": 7, "Peter": 7}
    spans = [span for one in found for owned in one.layers for span in owned.content.spans]
    assert len(spans) == 1567
