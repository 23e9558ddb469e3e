"""CAS files of ours: everything comes back, and other programs find it where they look."""

import dataclasses
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from annotator.formats.cas.reading import CasFile, read_cas_xmi
from annotator.formats.cas.writing import write_cas_xmi
from annotator.formats.exchange import Incoming, Outgoing, ReadOptions
from annotator.formats.native_rows import native_line
from annotator.formats.xml_files import parsed_xml
from annotator.formats.xml_writing import possible
from annotator.model.errors import FormatError
from annotator.model.scheme_files import default_scheme
from tests.formats.corpora import apart, as_outgoing, corpora, small_corpus, write

SCHEME = default_scheme()


def read(path: Path) -> list[Incoming]:
    return list(read_cas_xmi(path, ReadOptions()))


def readable(outgoing: Outgoing) -> Outgoing:
    text = possible(outgoing.document.text)
    return dataclasses.replace(
        outgoing, document=dataclasses.replace(outgoing.document, text=text)
    )


@given(corpora)
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_names_and_values_of_any_characters_come_back(tmp_path_factory, documents):
    path = tmp_path_factory.mktemp("cas") / "out"
    documents = apart(documents)
    write(write_cas_xmi, path, documents, SCHEME)
    found = [native_line(as_outgoing(one)) for one in read(path)]
    assert found == [native_line(readable(one)) for one in documents]


def test_there_is_a_file_for_each_document_and_person(tmp_path):
    report = write(write_cas_xmi, tmp_path / "out", small_corpus(), SCHEME)
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == [
        "00001.1.p1.xmi",
        "00001.2.p2.xmi",
        "00002.1.nobody.xmi",
        "00003.1.gold.xmi",
        "TypeSystem.xml",
    ]
    assert (report.documents, report.layers, report.spans, report.relations) == (3, 3, 5, 1)
    assert report.rows == 4
    (alone,) = read(tmp_path / "out" / "00001.2.p2.xmi")
    assert [layer.person for layer in alone.layers] == ["p2"]


def test_the_same_corpus_gives_the_same_bytes(tmp_path):
    contents = []
    for name in ("first", "second"):
        write(write_cas_xmi, tmp_path / name, small_corpus(), SCHEME)
        files = sorted((tmp_path / name).iterdir())
        contents.append([(file.name, file.read_bytes()) for file in files])
    assert contents[0] == contents[1]


def test_offsets_in_the_file_count_utf16(tmp_path):
    write(write_cas_xmi, tmp_path / "out", small_corpus(), SCHEME)
    root = parsed_xml((tmp_path / "out" / "00001.1.p1.xmi").read_bytes(), "00001.1.p1.xmi")
    text = next(one.get("sofaString") for one in root if one.tag.endswith("Sofa"))
    units = text.encode("utf-16-le")
    spans = [one for one in root if one.tag.endswith("}Span")]
    marked = [
        units[2 * int(one.get("begin")) : 2 * int(one.get("end"))].decode("utf-16-le")
        for one in spans
    ]
    assert marked == ["We will win,” said @x, “by May.", " said @x", "Around 60 "]
    assert spans[2].get("value_min") == "60"


def test_what_another_program_changes_counts(tmp_path):
    write(write_cas_xmi, tmp_path / "out", small_corpus(), SCHEME)
    path = tmp_path / "out" / "00001.1.p1.xmi"
    content = path.read_text(encoding="utf-8")
    for before, after in (
        ('label="quantity"', 'label="number"'),
        ('note="a handle"', 'note="changed"'),
        ('value_min="60"', 'value_min="61.5"'),
        ('state="done"', 'state="returned"'),
        ('person="p1"', 'person="somebody"'),
    ):
        assert before in content
        content = content.replace(before, after)
    path.write_text(content, encoding="utf-8")
    (found,) = read(path)
    (layer,) = found.layers
    assert layer.person == "somebody"
    assert layer.content.layer.state == "returned"
    assert [span.note for span in layer.content.spans] == [None, "changed", None]
    assert layer.content.spans[2].label == "number"
    assert layer.content.spans[2].attributes == {"value_min": 61.5}


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ('state="done"', 'state="lost"', "the state must be one of"),
        ('seconds="61"', 'seconds="-1"', "“seconds” must be"),
        ("{&quot;annotator&quot;", "{&quot;annotator&quot;: 3, &quot;x&quot;", "annotator"),
    ],
)
def test_damaged_facts_are_refused_with_their_place(tmp_path, before, after, message):
    write(write_cas_xmi, tmp_path / "out", small_corpus(), SCHEME)
    path = tmp_path / "out" / "00001.1.p1.xmi"
    content = path.read_text(encoding="utf-8")
    assert before in content
    path.write_text(content.replace(before, after), encoding="utf-8")
    with pytest.raises(FormatError, match=f"p1.xmi:.*{message}"):
        read(path)


def test_a_folder_that_reads_back_otherwise_is_not_kept(tmp_path, monkeypatch):
    monkeypatch.setattr(CasFile, "documents", lambda *_: iter(()))
    with pytest.raises(FormatError, match="was not kept"):
        write(write_cas_xmi, tmp_path / "out", small_corpus(), SCHEME)
    assert not list(tmp_path.iterdir())
