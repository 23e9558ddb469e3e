"""WebAnno TSV 3: sub-tokens, stacks, slots, chains, escapes, UTF-16, and whose it is."""

import contextlib
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.formats.exchange import OnDrift, Outgoing, ReadOptions
from annotator.formats.table_of_formats import recognised
from annotator.formats.webanno.escaping import (
    divided,
    escaped_text,
    escaped_value,
    plain_text,
    plain_value,
)
from annotator.formats.webanno.reading import read_webanno
from annotator.formats.webanno.writing import write_webanno
from annotator.model.errors import FormatError, RuleBrokenError
from annotator.model.layer import State
from annotator.model.scheme_files import default_scheme
from annotator.model.span import slices
from tests.formats.corpora import SHARED, characters, small_corpus, write

HEAD = "#FORMAT=WebAnno TSV 3.3\n"
SPANS = "#T_SP=webanno.custom.Span|value|sure\n"
ROWS = (
    "\n\n#Text=A 😀 well-known fact\n"
    "1-1\t0-1\tA\tdet[1]|np[2]\t*[1]|yes[2]\t\n"
    "1-2\t2-4\t😀\tnp[2]\tyes[2]\t\n"
    "1-3\t5-15\twell-known\t_\t_\t\n"
    "1-3.1\t5-9\twell\tpart\\_of\tno\\|yes\t\n"
    "1-3.2\t10-15\tknown\tnp[2]|*[3]\tyes[2]|*[3]\t\n"
    "\n#Sentence.id=s2\n#Text=A\\tline\n#Text=break \\\\ .\n"
    "2-1\t21-22\tA\t_\t_\t\n"
    "2-2\t23-27\tline\tdet\t*\t\n"
    "2-3\t28-33\tbreak\t_\t_\t\n"
    "2-4\t34-35\t\\\t_\t_\t\n"
)


def file_of(folder: Path, content: str, name: str = "doc.tsv") -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode())
    return path


def read(path: Path, **options) -> list:
    return list(read_webanno(path, ReadOptions(**options)))


def facts(incoming) -> Counter:
    return Counter(
        (
            span.label,
            tuple(incoming.document.text[a:b] for a, b in span.fragments),
            tuple(sorted(span.attributes.items())),
        )
        for owned in incoming.layers
        for span in owned.content.spans
    )


def links(incoming) -> Counter:
    (owned,) = incoming.layers
    words = {
        span.id: incoming.document.text[span.start : span.end] for span in owned.content.spans
    }
    return Counter(
        (link.type, words[link.source_id], words[link.target_id])
        for link in owned.content.relations
    )


def test_units_stacks_and_gaps(tmp_path):
    path = file_of(tmp_path, HEAD + SPANS + ROWS)
    assert recognised(path).name == "webanno-tsv"
    (found,) = read(path, person="me")
    assert found.document.text == "A 😀 well-known fact\nA\tline\nbreak \\ ."
    assert found.layers[0].person == "me"
    assert found.layers[0].content.layer.state is State.DONE
    assert facts(found) == Counter(
        [
            ("det", ("A",), ()),
            ("np", ("A 😀", "known"), (("sure", "yes"),)),
            ("part_of", ("well",), (("sure", "no|yes"),)),
            ("Span", ("known",), ()),
            ("det", ("line",), ()),
        ]
    )


def test_slots_relations_and_chains(tmp_path):
    content = (
        HEAD + "#T_SP=custom.Host|ROLE_custom.Host:links_custom.HostLink|custom.Part|value\n"
        "#T_SP=custom.Part|\n#T_SP=custom.Lemma|value\n"
        "#T_RL=custom.Dep|weight|type|BT_de.Token\n"
        "#T_CH=custom.CorefLink|referenceRelation|referenceType\n"
        "\n\n#Text=a b c d\n"
        "1-1\t0-1\ta\tr1;*\t1-2;1-3\thost\t_\tbe\t_\t_\t_\tsame->1-2\tnam[1]\t\n"
        "1-2\t2-3\tb\t_\t_\t_\t*\t_\t3\tsubj\t1-4\t*->1-1\t*[1]\t\n"
        "1-3\t4-5\tc\t_\t_\t_\t*\t_\t_\t_\t_\t*->1-3\tpro[1]\t\n"
        "1-4\t6-7\td\t_\t_\t_\t_\t_\t_\t_\t_\t_\t_\t\n"
    )
    (found,) = read(file_of(tmp_path, content))
    labels = Counter(label for label, _, _ in facts(found).elements())
    assert labels == Counter(
        {"host": 1, "Part": 2, "Lemma": 1, "Token": 2, "nam": 1, "pro": 1, "CorefLink": 1}
    )
    assert links(found) == Counter(
        [
            ("r1", "a", "b"),
            ("links", "a", "c"),
            ("subj", "d", "b"),
            ("CorefLink", "b", "a"),
            ("same", "a", "c"),
        ]
    )
    assert found.left_out == {"attributes of relations": 1}


@given(st.text(characters, max_size=12))
def test_escapes_are_the_way_back(text):
    assert plain_value(escaped_value(text)) == text
    assert (
        divided(f"{escaped_value(text)}|{escaped_value(text)}", "|")
        == [escaped_value(text)] * 2
    )
    line = text.replace("\n", "")
    assert plain_text(escaped_text(line), 3) == line
    assert "\n" not in escaped_text(line)


def test_old_versions_escape_as_java_does(tmp_path):
    content = '#FORMAT=WebAnno TSV 3.1\n\n\n#Text=\\u00e4 \\ud83d\\ude00 \\"\n1-1\t0-1\tä\t\n'
    assert read(file_of(tmp_path, content))[0].document.text == 'ä 😀 "'


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("#FORMAT=WebAnno TSV 2.0\n", r"doc\.tsv:1: .*is no head"),
        ("", "is empty"),
        (HEAD + "#T_XX=a\n", r"doc\.tsv:2: .*declares no layer"),
        (
            HEAD + SPANS + "#Text=a\n1-1\t0-1\ta\tx\n",
            r"doc\.tsv:4: the number of cells behind the token is 1, not 2",
        ),
        (HEAD + "#Text=a\nx\ty\tz\n", r"doc\.tsv:3: .*is no line of a token"),
        (HEAD + "#Text=a\n1-1\t5-1\ta\t\n", r"doc\.tsv:3: the token ends before"),
        (HEAD + "#Text=a\n1-1\t999999999999-999999999999\ta\t\n", r"doc\.tsv:3: a sentence"),
        (HEAD + "#Text=abc\n1-1\t0-3\tabc\t\n#Text=d\n2-1\t1-2\td\t\n", r"doc\.tsv:5: a sent"),
        (HEAD + "#Text=a\n1-1\t0-1\ta\t\n" + SPANS, r"doc\.tsv:4: a layer is declared behind"),
        (HEAD + SPANS + "#Text=a\n1-1\t0-1\tb\tx\t*\t\n", r'doc\.tsv:4: .*"b".*"a"'),
        (HEAD + SPANS + "#Text=a\n1-1\t0-9\ta\tx\t*\t\n", r"doc\.tsv:4: the span"),
        (
            HEAD + "#T_RL=x.R|BT_x.Y\n#Text=a\n1-1\t0-1\ta\t1-7\t\n",
            r"doc\.tsv:4: a link names .1-7.",
        ),
        (HEAD + "#T_RL=x.R|v|BT_x.Y\n#Text=a\n1-1\t0-1\ta\tv\t_\t\n", "where it comes from"),
        (HEAD + "#T_CH=x.L|referenceRelation\n#Text=a\n1-1\t0-1\ta\tv\t\n", "no place in a"),
        (HEAD + "#T_CH=x.L|referenceType\n#Text=a\n1-1\t0-1\ta\tv\t\n", "has no place in it"),
    ],
)
def test_what_is_wrong_is_refused_with_file_and_line(tmp_path, content, reason):
    with pytest.raises(FormatError, match=reason):
        read(file_of(tmp_path, content))


def test_drift_is_reported(tmp_path):
    content = HEAD + SPANS + "#Text=one two\n1-1\t0-3\ttwo\tx\t*\t\n1-2\t4-7\ttwo\ty\t*\t\n"
    path = file_of(tmp_path, content)
    (skipped,) = read(path, on_drift=OnDrift.SKIP)
    assert len(skipped.drifts) == 1
    assert facts(skipped) == Counter([("y", ("two",), ())])
    (moved,) = read(path, on_drift=OnDrift.RE_ANCHOR)
    assert facts(moved) == Counter([("x", ("two",), ()), ("y", ("two",), ())])


def test_the_folders_of_an_export_name_people(tmp_path):
    content = HEAD + SPANS + ROWS
    for name in ("a.txt/lisa", "a.txt/INITIAL_CAS", "0.txt/INITIAL_CAS"):
        file_of(tmp_path, content, f"annotation/{name}.tsv")
    file_of(tmp_path, content, "notes/a/max.tsv")
    file_of(tmp_path, content, "curation/a.txt/CURATION_USER.tsv")
    assert recognised(tmp_path).name == "webanno-tsv"
    found = [
        (one.document.title, [owned.person for owned in one.layers]) for one in read(tmp_path)
    ]
    assert found == [
        ("0.txt", []),
        ("a.txt", ["lisa"]),
        ("a.txt", ["gold"]),
        ("max", ["imported"]),
    ]
    assert read(tmp_path)[0].left_out == {"cells of what nobody annotated": 10}
    assert [one.place for one in read(tmp_path)][1] == "annotation/a.txt/lisa.tsv"
    file_of(tmp_path, f"{content}x", "annotation/b.txt/lisa.tsv")
    with pytest.raises(FormatError, match=r"^annotation/b\.txt/lisa\.tsv:\d+: "):
        read(tmp_path)


def test_a_curator_elsewhere_is_no_gold(tmp_path):
    path = file_of(tmp_path, HEAD + SPANS + ROWS, "annotation/a.txt/CURATION_USER.tsv")
    assert [owned.person for owned in read(path)[0].layers] == ["CURATION_USER"]


def test_the_exact_text_is_that_of_the_source(tmp_path):
    exact = "A 😀 well-known fact\r\nA\tline\nbreak \\ .\n\n"
    content = HEAD + SPANS + ROWS
    for start, end in ((21, 22), (23, 27), (28, 33), (34, 35)):
        content = content.replace(f"\t{start}-{end}\t", f"\t{start + 1}-{end + 1}\t")
    file_of(tmp_path, exact, "source/a.txt")
    path = file_of(tmp_path, content, "annotation/a.txt/lisa.tsv")
    assert read(path)[0].document.text == exact
    file_of(tmp_path, exact.replace("fact", "fake"), "source/a.txt")
    assert read(path)[0].document.text == "A 😀 well-known fact\n A\tline\nbreak \\ ."


def test_what_comes_out_is_what_webanno_writes(tmp_path):
    report = write(write_webanno, tmp_path / "out", small_corpus(), default_scheme())
    assert (report.documents, report.layers, report.spans, report.relations) == (3, 3, 5, 1)
    (path,) = (tmp_path / "out" / "annotation").glob("*/p1.tsv")
    lines = path.read_text().split("\n")
    assert lines[:5] == [
        "#FORMAT=WebAnno TSV 3.3",
        "#T_SP=webanno.custom.Span|label|certainty|value_min|note",
        "#T_RL=webanno.custom.Relation|type|BT_webanno.custom.Span",
        "",
        "",
    ]
    assert lines[5].startswith("#Text=“We will win,” said @x")
    assert "1-2\t1-3\tWe\tclaim[1]\tpredicted[1]\t*[1]\t*[1]\tattributes\t1-7[2_1]\t" in lines
    assert "1-8\t20-22\t@x\tattribution[2]\t*[2]\t*[2]\ta handle[2]\t_\t_\t" in lines
    assert list((tmp_path / "out" / "curation").glob("*/CURATION_USER.tsv"))
    assert {path.suffix for path in (tmp_path / "out" / "source").iterdir()} == {".txt"}


def test_the_same_corpus_gives_the_same_bytes(tmp_path):
    for name in ("one", "two"):
        write(write_webanno, tmp_path / name, small_corpus(), default_scheme())
    files = [one.relative_to(tmp_path / "one") for one in (tmp_path / "one").rglob("*.*")]
    files = [file for file in files if (tmp_path / "one" / file).is_file()]
    assert len(files) == 11
    for file in files:
        assert (tmp_path / "one" / file).read_bytes() == (tmp_path / "two" / file).read_bytes()


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_damaged_files_are_refused_or_read(tmp_path_factory, data):
    content = bytearray((HEAD + SPANS + "#T_RL=a.R|t|BT_webanno.custom.Span\n" + ROWS).encode())
    content = content.replace(b"*[3]\t\n", b"*[3]\tx\t1-1[1_3]\n").replace(
        b"\t\n", b"\t_\t_\t\n"
    )
    for _ in range(data.draw(st.integers(1, 6))):
        place = data.draw(st.integers(0, len(content)))
        piece = st.sampled_from([b"\t", b"\n", b"|", b"[", b"]", b"-", b"9", b"\\", b"\xff"])
        content[place : place + data.draw(st.integers(0, 5))] = data.draw(
            piece | st.binary(max_size=4)
        )
    path = tmp_path_factory.mktemp("webanno") / "x.tsv"
    path.write_bytes(content)
    with contextlib.suppress(FormatError, RuleBrokenError):
        (found,) = read(path, on_drift=data.draw(st.sampled_from(OnDrift)))
        for span in found.layers[0].content.spans:
            slices(found.document.text, span.fragments)


REFERENCES = sorted(SHARED.glob("webanno-tsv3/*/reference.tsv"))


@pytest.mark.skipif(not REFERENCES, reason="the real files are not beside the checkout")
def test_every_reference_reads_and_writes_back_to_the_same_annotations(tmp_path):
    assert len(REFERENCES) == 38
    for number, path in enumerate(REFERENCES):
        (before,) = read(path)
        assert not before.drifts
        outgoing = Outgoing(before.document, before.layers)
        write(write_webanno, tmp_path / str(number), [outgoing], default_scheme())
        (target,) = (tmp_path / str(number) / "annotation").glob("*/*.tsv")
        for beside in target.parent.glob("*.json"):
            beside.unlink()  # the format alone holds all of it
        (after,) = read(target)
        assert after.document.text == before.document.text, path.parent.name
        assert facts(after) == facts(before), path.parent.name
        assert links(after) == links(before), path.parent.name
