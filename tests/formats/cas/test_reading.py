"""CAS files of others: what is a span, what a relation, what is counted, what is refused."""

import contextlib
import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.formats.cas.format import is_folder
from annotator.formats.cas.layers import MOST_LINKS
from annotator.formats.cas.reading import is_cas_xmi, read_cas_xmi
from annotator.formats.exchange import Incoming, OnDrift, ReadOptions
from annotator.formats.table_of_formats import recognised
from annotator.model.errors import FormatError, RuleBrokenError
from annotator.model.person import GOLD
from tests.formats.cas.files import (
    CLAIM,
    SAYS,
    TEXT,
    TYPES,
    declared,
    type_system,
    written,
    xmi,
)
from tests.formats.corpora import SHARED

NER = '<ner:NamedEntity xmi:id="{}" sofa="1" begin="{}" end="{}" value="PER"/>'
ANNA, BELA = NER.format(10, 3, 7), NER.format(11, 13, 17)
CLAIM_XML = '<custom:Claim xmi:id="{}" sofa="1" begin="{}" end="{}" {}/>'


def read(path: Path, **options) -> list[Incoming]:
    return list(read_cas_xmi(path, ReadOptions(**options)))


def spans(incoming: Incoming) -> list[tuple]:
    (layer,) = incoming.layers
    return [
        (span.label, incoming.document.text[span.start : span.end], dict(span.attributes))
        for span in layer.content.spans
    ]


def relations(incoming: Incoming) -> list[tuple[str, str, str]]:
    (layer,) = incoming.layers
    names = {s.id: incoming.document.text[s.start : s.end] for s in layer.content.spans}
    found = layer.content.relations
    return sorted((one.type, names[one.source_id], names[one.target_id]) for one in found)


def test_offsets_of_utf16_become_code_points_and_layout_is_counted(tmp_path):
    path = written(
        tmp_path,
        xmi(
            '<metadata:DocumentMetaData xmi:id="2" sofa="1" begin="0" end="32" language="en" '
            'documentTitle="Rain" documentId="rain.txt"/>',
            '<segmentation:Sentence xmi:id="3" sofa="1" begin="0" end="32"/>',
            '<segmentation:Token xmi:id="4" sofa="1" begin="0" end="2"/>',
            '<segmentation:Token xmi:id="5" sofa="1" begin="3" end="7"/>',
            ANNA,
            BELA,
            NER.format(12, 5, 5),
        ),
    )
    (found,) = read(path)
    assert spans(found) == [("PER", "Anna", {}), ("PER", "Béla", {})]
    assert found.layers[0].content.spans[0].fragments == ((2, 6),)
    assert found.left_out == {
        "DocumentMetaData annotations": 1,
        "Sentence annotations": 1,
        "Token annotations": 2,
        "zero-length spans": 1,
    }
    assert (found.document.title, found.document.text) == ("Rain", TEXT)
    assert found.document.metadata == {"documentId": "rain.txt", "language": "en"}
    assert found.layers[0].person == "imported"


def test_words_of_other_tools_are_layout_too(tmp_path):
    words = "".join(
        f'<syntax:{kind}Token xmlns:syntax="http:///org/apache/ctakes/syntax.ecore" '
        f'xmi:id="{number}" sofa="1" begin="3" end="7" partOfSpeech="NN"/>'
        for number, kind in ((20, "Word"), (21, "Punctuation"))
    )
    (found,) = read(written(tmp_path, xmi(ANNA, words)))
    assert spans(found) == [("PER", "Anna", {})]
    assert found.left_out == {"WordToken annotations": 1, "PunctuationToken annotations": 1}


def test_features_become_attributes_by_what_the_type_system_says(tmp_path):
    more = (
        'sure="no" weight="0.5" count="3" is_quoted="true" tags="20" empty="" '
        'begin2="x"><tags>a</tags><tags>b c</tags></custom:Claim>'
    )
    claim = CLAIM_XML.format(12, 19, 30, "").replace("/>", f" {more}").replace('tags="20" ', "")
    (found,) = read(written(tmp_path, xmi(claim)))
    (one,) = spans(found)
    attributes = {
        "sure": "no",
        "weight": 0.5,
        "count": 3,
        "is_quoted": "true",
        "tags": "a; b c",
        "begin2": "x",
    }
    assert one == ("Claim", "“it rains”.", attributes)


def test_a_number_that_is_none_is_passed_over_or_refused(tmp_path):
    (found,) = read(written(tmp_path, xmi(CLAIM_XML.format(12, 19, 30, 'weight="NaN"'))))
    assert spans(found)[0][2] == {}
    path = written(tmp_path, xmi(CLAIM_XML.format(12, 19, 30, 'weight="much"')))
    with pytest.raises(FormatError, match=r"d1.xmi:\d+: the feature weight must be a number"):
        read(path)


def test_governor_and_dependent_are_a_relation(tmp_path):
    says = (
        '<custom:Says xmi:id="20" sofa="1" begin="13" end="17" Governor="10" Dependent="11" '
        'label="told" since="0"/>'
    )
    (found,) = read(written(tmp_path, xmi(ANNA, BELA, says)))
    assert relations(found) == [("told", "Anna", "Béla")]
    assert found.left_out == {"attributes of relations": 1}
    says = says.replace('label="told" since="0"', "")
    (found,) = read(written(tmp_path, xmi(ANNA, BELA, says)))
    assert relations(found) == [("Says", "Anna", "Béla")]


def test_relations_of_what_is_no_span_are_counted(tmp_path):
    says = '<custom:Says xmi:id="20" sofa="1" begin="0" end="1" Governor="10" Dependent="{}"/>'
    (found,) = read(written(tmp_path, xmi(ANNA, says.format(99))))
    assert found.left_out == {"relations between what is no span": 1}
    (found,) = read(written(tmp_path, xmi(ANNA, says.format(10))))
    assert found.left_out == {"relations of a span to itself": 1}


@pytest.mark.parametrize("types", [TYPES, None], ids=["declared", "guessed"])
def test_links_with_a_role_and_plain_references_are_relations(tmp_path, types):
    claim = CLAIM_XML.format(12, 19, 30, 'roles="21 22"')
    links = (
        '<custom:ClaimRolesLink xmi:id="21" role="speaker" target="10"/>',
        '<custom:ClaimRolesLink xmi:id="22" target="11"/>',
    )
    (found,) = read(written(tmp_path, xmi(ANNA, BELA, *links, claim), types))
    assert relations(found) == [
        ("roles", "“it rains”.", "Béla"),
        ("speaker", "“it rains”.", "Anna"),
    ]
    other = CLAIM_XML.format(13, 3, 7, 'about="12"')
    if types is not None:
        (found,) = read(written(tmp_path, xmi(claim.replace('"21 22"', '""'), other), types))
        assert relations(found) == [("about", "Anna", "“it rains”.")]


def test_arrays_are_looked_through(tmp_path):
    claim = CLAIM_XML.format(12, 19, 30, 'roles="30"')
    array = '<cas:FSArray xmi:id="30" elements="10 11"/>'
    (found,) = read(written(tmp_path, xmi(ANNA, BELA, array, claim)))
    assert [one[2] for one in relations(found)] == ["Anna", "Béla"]


def test_what_is_not_indexed_is_no_span(tmp_path):
    (found,) = read(written(tmp_path, xmi(ANNA, BELA, members="10")))
    assert spans(found) == [("PER", "Anna", {})]
    assert found.left_out == {"NamedEntity annotations": 1}


def test_types_below_an_annotation_are_spans_and_others_are_none(tmp_path):
    types = type_system(
        declared("webanno.custom.Above", label="uima.cas.String"),
        declared("webanno.custom.Below", "webanno.custom.Above"),
        declared("webanno.custom.Circle", "webanno.custom.Circle"),
        declared("webanno.custom.Thing", "uima.cas.TOP", begin="uima.cas.Integer"),
    )
    body = [
        f'<custom:{name} xmi:id="{number}" sofa="1" begin="3" end="7" label="x{number}"/>'
        for number, name in enumerate(["Below", "Thing", "Circle", "Unknown"], start=40)
    ]
    (found,) = read(written(tmp_path, xmi(*body), types))
    assert sorted(label for label, _, _ in spans(found)) == ["x40", "x43"]


def test_every_view_with_a_text_is_a_document(tmp_path):
    second = (
        '<cas:Sofa xmi:id="5" sofaNum="2" sofaID="other" sofaString="Second."/>'
        '<cas:Sofa xmi:id="6" sofaNum="3" sofaID="picture" sofaURI="file:x.png"/>'
        '<ner:NamedEntity xmi:id="7" sofa="5" begin="0" end="6" value="ORD"/>'
        '<cas:View sofa="5" members="7"/>'
    )
    path = written(tmp_path, xmi(ANNA, second, members="10"))
    other, first = read(path)
    assert (first.document.title, other.document.title) == ("d1 (_InitialView)", "d1 (other)")
    assert other.left_out == {"views without a text": 1}
    assert spans(first) == [("PER", "Anna", {})]
    assert spans(other) == [("ORD", "Second", {})]


def test_a_place_inside_a_character_or_behind_the_text_follows_the_policy(tmp_path):
    path = written(tmp_path, xmi(NER.format(12, 1, 7), NER.format(13, 3, 99), ANNA))
    with pytest.raises(FormatError, match=r"d1.xmi:7: the annotation begins or ends inside"):
        read(path)
    (found,) = read(path, on_drift=OnDrift.SKIP)
    assert spans(found) == [("PER", "Anna", {})]
    assert found.left_out == {"spans that begin or end inside a character": 1}
    assert [drift.stated for drift in found.drifts] == [None]


@pytest.mark.parametrize("begin", ["", "x", "-1", "1.5", "9" * 40, "１"])
def test_a_place_that_is_none_is_refused_with_its_line(tmp_path, begin):
    path = written(tmp_path, xmi(NER.format(12, begin, 7)))
    with pytest.raises(FormatError, match=r"d1.xmi:7: "):
        read(path, on_drift=OnDrift.SKIP)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"<a/>", r"d1.xmi:1: this is no XMI of a CAS"),
        (xmi(ANNA)[:-30], r"d1.xmi:\d+: this is no well-formed XML"),
        (xmi(ANNA, ANNA), r"d1.xmi:8: the xmi:id \"10\" stands twice"),
        (xmi("<plain/>"), r"d1.xmi:7: \"plain\" is no type of a CAS"),
        (xmi().replace(b"sofaString", b"sofaURI"), "no view in it has a text"),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "document type"),
    ],
)
def test_what_is_no_cas_is_refused(tmp_path, content, message):
    with pytest.raises(FormatError, match=message):
        read(written(tmp_path, content))


def test_a_damaged_type_system_is_refused_and_other_xml_is_passed_over(tmp_path):
    path = written(tmp_path, xmi(ANNA), TYPES[:-20])
    with pytest.raises(FormatError, match=r"types.xml:\d+"):
        read(path)
    written(tmp_path, xmi(ANNA), b"<html>typeSystemDescription</html>")
    assert spans(read(path)[0]) == [("PER", "Anna", {})]
    written(tmp_path, xmi(ANNA), type_system(CLAIM, declared("", "")))
    with pytest.raises(FormatError, match="lacks its name"):
        read(path)


def test_references_without_end_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("annotator.formats.cas.layers.MOST_LINKS", 3)
    assert MOST_LINKS == 1_000_000
    claim = CLAIM_XML.format(12, 19, 30, 'roles="10 10 10 10"')
    with pytest.raises(FormatError, match="name each other more than 3 times"):
        read(written(tmp_path, xmi(ANNA, claim)))


def zipped(members: dict[str, bytes]) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return content.getvalue()


def test_an_export_of_one_document_is_read_from_its_archive(tmp_path):
    path = tmp_path / "doc.zip"
    says = '<custom:Says xmi:id="20" sofa="1" begin="3" end="7" Governor="10" Dependent="11"/>'
    members = {"anna.xmi": xmi(ANNA, BELA, says), "TypeSystem.xml": type_system(SAYS)}
    path.write_bytes(zipped(members))
    assert recognised(path).name == "cas-xmi"
    (found,) = read(path, person="somebody")
    assert relations(found) == [("Says", "Anna", "Béla")]
    assert found.layers[0].person == "somebody"
    assert found.place.startswith("doc.zip/anna.xmi:")


def test_a_project_names_its_people_and_the_curated_layer(tmp_path):
    path = tmp_path / "project.zip"
    inner = zipped({"x.xmi": xmi(ANNA), "TypeSystem.xml": TYPES})
    members = {
        "exportedproject.json": b"{}",
        "annotation/d1.txt/anna.zip": inner,
        "annotation/d1.txt/bela.xmi": xmi(BELA),
        "annotation/d1.txt/INITIAL_CAS.xmi": xmi(),
        "annotation/d2.txt/INITIAL_CAS.zip": inner,
        "curation/d1.txt/CURATION_USER.zip": inner,
        "source/d1.zip": b"no archive at all",
    }
    path.write_bytes(zipped(members))
    found = read(path)
    people = [[owned.person for owned in one.layers] for one in found]
    assert people == [["anna"], ["bela"], [], [GOLD]]
    assert found[2].document.text == found[0].document.text
    assert found[2].left_out["annotations of nobody"] == 1


@pytest.mark.parametrize(
    ("name", "people"),
    [
        ("annotation/d1.txt/anna.xmi", ["anna"]),
        ("annotation/d1.txt/anna.zip", ["anna"]),
        ("annotation/d1.txt/INITIAL_CAS.xmi", []),
        ("annotation/d1.txt/INITIAL_CAS.zip", []),
        ("curation/d1.txt/CURATION_USER.zip", [GOLD]),
        ("elsewhere/d1.txt/anna.zip", ["somebody"]),
    ],
)
def test_an_unpacked_project_names_them_too(tmp_path, name, people):
    path = tmp_path / name
    path.parent.mkdir(parents=True)
    inner = zipped({"x.xmi": xmi(ANNA), "TypeSystem.xml": TYPES})
    path.write_bytes(inner if path.suffix == ".zip" else xmi(ANNA))
    (found,) = read(path, person="somebody")
    assert [owned.person for owned in found.layers] == people


def test_archives_are_not_followed_for_ever(tmp_path):
    path = tmp_path / "project.zip"
    deep = zipped({"annotation/d/anna.zip": zipped({"x.xmi": xmi(ANNA)})})
    path.write_bytes(zipped({"annotation/d/anna.zip": deep}))
    with pytest.raises(FormatError, match=r"there is no .xmi file in the archive"):
        read(path)


def test_it_is_recognised_by_what_is_in_it(tmp_path):
    path = written(tmp_path, xmi(ANNA))
    assert recognised(path).name == "cas-xmi"
    assert not is_cas_xmi(path, b"<x/>")
    other = tmp_path / "other.zip"
    other.write_bytes(zipped({"a.txt": b"x"}))
    assert not is_cas_xmi(other, b"PK")
    other.write_bytes(b"PK no archive")
    assert not is_cas_xmi(other, b"PK")
    assert not is_folder(tmp_path)
    (tmp_path / "TypeSystem.xml").write_bytes(TYPES)
    assert is_folder(tmp_path)


VALID = xmi(
    ANNA,
    BELA,
    '<custom:Says xmi:id="20" sofa="1" begin="13" end="17" Governor="10" Dependent="11"/>',
    '<custom:ClaimRolesLink xmi:id="21" role="speaker" target="10"/>',
    CLAIM_XML.format(12, 19, 30, 'sure="no" weight="0.5" roles="21 10"'),
)


@given(
    st.lists(
        st.tuples(
            st.integers(0, len(VALID)),
            st.integers(0, 12),
            st.one_of(
                st.binary(max_size=6),
                st.sampled_from(
                    [b'"', b"<", b"/>", b"-1", b"99", b"1", b"&#0;", b"sofa", b"10"]
                ),
            ),
        ),
        min_size=1,
        max_size=3,
    ),
    st.sampled_from(OnDrift),
)
@settings(
    max_examples=150, deadline=1000, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_damaged_files_give_a_sentence_and_nothing_else(tmp_path, changes, on_drift):
    content = VALID
    for place, length, other in changes:
        content = content[:place] + other + content[place + length :]
    with contextlib.suppress(FormatError, RuleBrokenError):
        read(written(tmp_path, content), on_drift=on_drift)


@pytest.mark.skipif(
    not (SHARED / "cas-xmi").is_dir(), reason="../shared/data/cas-xmi is missing"
)
def test_the_files_of_others_give_the_known_figures():
    (smileys,) = read(SHARED / "cas-xmi" / "cas_with_smileys.xmi")
    assert [text for _, text, _ in spans(smileys)] == [
        "Transformers",
        "Transformers",
        "Transformers",
        "PyTorch",
        "TensorFlow",
    ]
    assert smileys.left_out["Token annotations"] == 148
    (references,) = read(SHARED / "cas-xmi" / "cas_with_references.xmi")
    assert relations(references) == [("Bar", "dolor", "Lorem"), ("Baz", "dolor", "ametr")]
    assert references.left_out["Token annotations"] == 7
    assert len(read(SHARED / "cas-xmi" / "cas_with_two_sofas.xmi")) == 2
    (small,) = read(SHARED / "cas-xmi" / "small_cas.xmi")
    assert small.left_out == {
        "DocumentAnnotation annotations": 1,
        "Token annotations": 11,
        "Sentence annotations": 2,
    }
