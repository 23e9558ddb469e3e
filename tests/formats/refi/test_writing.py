"""REFI-QDA projects of ours: everything comes back, in the places where others look."""

import dataclasses
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from annotator.formats.exchange import Incoming, Outgoing, ReadOptions
from annotator.formats.native_rows import native_line
from annotator.formats.refi import writing
from annotator.formats.refi.reading import read_refi_qda
from annotator.formats.refi.writing import write_refi_qda
from annotator.formats.xml_files import Placed, parsed_xml
from annotator.model.errors import FormatError
from annotator.model.scheme_files import default_scheme
from tests.formats.corpora import apart, as_outgoing, corpora, small_corpus, write

SCHEME = default_scheme()


def read(path: Path) -> list[Incoming]:
    return list(read_refi_qda(path, ReadOptions()))


def project_of(path: Path) -> Placed:
    with zipfile.ZipFile(path) as archive:
        return parsed_xml(archive.read("project.qde"), "project.qde")


def elements(path: Path, name: str) -> list[Placed]:
    return list(project_of(path).iter(f"{{urn:QDA-XML:project:1.0}}{name}"))


def with_id(outgoing: Outgoing, document_id: str) -> Outgoing:
    document = dataclasses.replace(outgoing.document, id=document_id)
    return dataclasses.replace(outgoing, document=document)


@given(corpora)
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_names_and_values_of_any_characters_come_back(tmp_path_factory, documents):
    path = tmp_path_factory.mktemp("refi") / "out.qdpx"
    documents = apart(documents)
    write(write_refi_qda, path, documents, SCHEME)
    found = read(path) if documents else []
    assert [native_line(as_outgoing(one)) for one in found] == [
        native_line(one) for one in documents
    ]


def test_texts_lie_in_files_and_selections_name_what_they_mark(tmp_path):
    path = tmp_path / "out.qdpx"
    report = write(write_refi_qda, path, small_corpus(), SCHEME)
    assert (report.documents, report.layers, report.spans, report.relations) == (3, 3, 5, 1)
    sources = elements(path, "TextSource")
    assert [one.get("name") for one in sources] == [
        "=cmd|' /C calc'!A0",
        "Nothing marked",
        "عربي",
    ]
    with zipfile.ZipFile(path) as archive:
        texts = [
            archive.read(one.get("plainTextPath").replace("internal://", "sources/")).decode()
            for one in sources
        ]
    assert texts == [one.document.text for one in small_corpus()]
    marked = [
        (one.get("name"), texts[0][int(one.get("startPosition")) : int(one.get("endPosition"))])
        for one in sources[0].iter("{urn:QDA-XML:project:1.0}PlainTextSelection")
    ]
    assert all(name == " ".join(text.split()) for name, text in marked)
    assert ("We will win", "We will win") in marked
    assert ("by May.", "by May.") in marked


def test_codes_have_the_colours_of_the_scheme_and_notes_are_notes(tmp_path):
    path = tmp_path / "out.qdpx"
    write(write_refi_qda, path, small_corpus(), SCHEME)
    codes = {one.get("name"): one.get("color") for one in elements(path, "Code")}
    assert codes == {label.name: label.colour for label in SCHEME.labels}
    space = "{urn:QDA-XML:project:1.0}"
    assert [one.findtext(f"{space}PlainTextContent") for one in elements(path, "Note")] == [
        "a handle"
    ]
    (link,) = elements(path, "Link")
    selections = {
        one.get("guid"): one.get("name") for one in elements(path, "PlainTextSelection")
    }
    assert selections[link.get("originGUID")] == "said @x"
    assert selections[link.get("targetGUID")] == "We will win"


def test_guids_are_unique_also_where_ids_are_not(tmp_path):
    path = tmp_path / "out.qdpx"
    first = small_corpus()[0]
    same = [with_id(first, name) for name in ("x", "00000000-0000-0000-0000-000000000001")]
    write(write_refi_qda, path, same, SCHEME)
    guids = [one.get("guid") for one in project_of(path).iter() if one.get("guid")]
    assert len(set(guids)) == len(guids)


def test_a_text_that_begins_like_a_mark_comes_back(tmp_path):
    path = tmp_path / "out.qdpx"
    (_, second, _) = small_corpus()
    document = dataclasses.replace(second.document, text="\ufeff\ufeffA.\r\r\nB\x0c")
    write(write_refi_qda, path, [Outgoing(document)], SCHEME)
    assert [one.document.text for one in read(path)] == ["\ufeff\ufeffA.\r\r\nB\x0c"]


def test_the_same_corpus_gives_the_same_bytes(tmp_path):
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        write(write_refi_qda, tmp_path / name / "out.qdpx", small_corpus(), SCHEME)
    contents = {(tmp_path / name / "out.qdpx").read_bytes() for name in ("first", "second")}
    assert len(contents) == 1


def rewritten(path: Path, *changes: tuple[str, str]) -> Path:
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    content = files["project.qde"].decode()
    for before, after in changes:
        assert before in content
        content = content.replace(before, after)
    files["project.qde"] = content.encode()
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def test_what_another_program_changes_counts(tmp_path):
    path = tmp_path / "out.qdpx"
    write(write_refi_qda, path, small_corpus(), SCHEME)
    rewritten(
        path,
        ('name="quantity"', 'name="number"'),
        ("a handle", "changed"),
        ('name="p2"', 'name="somebody"'),
        ('name="Nothing marked"', 'name="Another title"'),
    )
    first, second, _ = read(path)
    assert second.document.title == "Another title"
    assert [layer.person for layer in first.layers] == ["p1", "somebody"]
    assert [span.note for span in first.layers[0].content.spans] == [None, "changed", None]
    assert first.layers[1].content.spans[0].label == "number"


def test_damaged_facts_are_refused_with_their_place(tmp_path):
    path = tmp_path / "out.qdpx"
    write(write_refi_qda, path, small_corpus(), SCHEME)
    rewritten(path, ('"state": "done"', '"state": "lost"'))
    with pytest.raises(FormatError, match=r"project.qde:\d+: the state must be one of"):
        read(path)


def test_a_project_that_reads_back_otherwise_is_not_kept(tmp_path, monkeypatch):
    monkeypatch.setattr(writing, "read_refi_qda", lambda *_: iter(()))
    with pytest.raises(FormatError, match="was not kept"):
        write(write_refi_qda, tmp_path / "out.qdpx", small_corpus(), SCHEME)
    assert not list(tmp_path.iterdir())
