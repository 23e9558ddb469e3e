"""Archives of folders: exports as they come, read as if they were unpacked, never outside."""

import contextlib
import shutil
import tempfile
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.formats import unpacking
from annotator.formats.exchange import OnDrift, ReadOptions
from annotator.formats.table_of_formats import FORMATS, format_named, recognised
from annotator.model.errors import AnnotatorError, FormatError
from annotator.model.person import GOLD
from annotator.model.scheme_files import default_scheme
from tests.formats.corpora import small_corpus, write
from tests.formats.test_damaged_files import damaged

TSV = (
    "#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Span|value\n\n\n#Text=A 😀 fact\n"
    "1-1\t0-1\tA\t_\t\n1-2\t2-4\t😀\t{value}\t\n1-3\t5-9\tfact\t_\t\n"
)
PROJECT = {
    "exportedproject.json": "{}",
    "annotation/d1.txt/anna.tsv": TSV.replace("{value}", "claim"),
    "annotation/d1.txt/bela.tsv": TSV.replace("{value}", "quantity"),
    "annotation/d1.txt/INITIAL_CAS.tsv": TSV.replace("{value}", "_"),
    "annotation_ser/d1.txt/anna.ser": "\x01",
    "curation/d1.txt/CURATION_USER.tsv": TSV.replace("{value}", "claim"),
    "source/d1.txt": "A 😀\tfact\r\n",
    "__MACOSX/annotation/d1.txt/._anna.tsv": "\x00",
}
ROW = '{"text": "It rose 😀.", "label": [[3, 7, "claim"]]}\n'


def packed(path: Path, members: dict[str, str]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def read(path: Path, **options) -> list:
    found = recognised(path)
    assert found is not None
    return list(found.reader()(path, ReadOptions(**options)))


def people(found: list) -> list[str]:
    return [owned.person for one in found for owned in one.layers]


def test_an_export_of_inception_gives_the_people_and_the_exact_text(tmp_path):
    path = packed(tmp_path / "project.zip", PROJECT)
    assert recognised(path).name == "webanno-tsv"
    found = read(path)
    assert people(found) == ["anna", "bela", GOLD]
    assert {one.document.text for one in found} == {"A 😀\tfact\r\n"}
    assert {one.document.title for one in found} == {"d1.txt"}
    assert [one.place for one in found][1:] == [
        "project.zip/annotation/d1.txt/bela.tsv",
        "project.zip/curation/d1.txt/CURATION_USER.tsv",
    ]
    spans = [owned.content.spans[0] for one in found for owned in one.layers]
    assert [(span.label, span.fragments) for span in spans] == [
        ("claim", ((2, 3),)),
        ("quantity", ((2, 3),)),
        ("claim", ((2, 3),)),
    ]


def test_a_source_in_the_same_format_is_nobodys_work(tmp_path):
    source = {"source/d1.txt": TSV.replace("{value}", "claim")}
    source["source/d1.tsv"] = source["source/d1.txt"]
    assert people(read(packed(tmp_path / "p.zip", PROJECT | source))) == ["anna", "bela", GOLD]
    alone = packed(tmp_path / "q.zip", source)
    assert recognised(alone) is None


def test_an_export_of_doccano_gives_its_people(tmp_path):
    path = packed(tmp_path / "export.zip", {"anna.jsonl": ROW, "bela.jsonl": ROW})
    assert recognised(path).name == "doccano"
    assert people(read(path)) == ["anna", "bela"]
    assert people(read(packed(path, {"all.jsonl": ROW}), person="me")) == ["me"]
    assert recognised(packed(path, {"all.jsonl": '{"text": "x"}\n'})) is None


def test_a_collection_of_brat_gives_its_people(tmp_path):
    mark = "T1\tclaim 0 2\tIt\n"
    members = {"c/anna/1.ann": mark, "c/bela/1.ann": mark, "c/1.txt": "It rose."}
    path = packed(tmp_path / "c.zip", members)
    assert recognised(path).name == "brat"
    assert people(read(path)) == ["anna", "bela"]
    wrong = members | {"c/bela/1.ann": mark.replace("It\n", "Is\n")}
    with pytest.raises(FormatError, match=r"^c\.zip/c/bela/1\.ann:1: "):
        read(packed(path, wrong))
    found = read(path, on_drift=OnDrift.SKIP)
    assert [drift.place for one in found for drift in one.drifts] == ["c.zip/c/bela/1.ann:1"]
    assert recognised(packed(path, PROJECT | {"source/d.ann": mark})).name == "webanno-tsv"


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("../annotation/d/anna.tsv", "leads out"),
        ("/annotation/d/anna.tsv", "leads out"),
        ("annotation/d/anna.tsv/x.tsv", "cannot be unpacked"),
        (f"annotation/d/{'a' * 300}.tsv", "cannot be unpacked"),
    ],
)
def test_a_hostile_archive_is_refused_and_leaves_nothing(tmp_path, monkeypatch, name, reason):
    room = tmp_path / "room"
    room.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(room))
    tsv = TSV.replace("{value}", "claim")
    path = packed(tmp_path / "p.zip", {"annotation/d/anna.tsv": tsv, name: tsv})
    with pytest.raises(FormatError, match=rf"^p\.zip: .*{reason}"):
        list(format_named("webanno-tsv").reader()(path, ReadOptions()))
    assert list(room.iterdir()) == []
    assert sorted(one.name for one in tmp_path.iterdir()) == ["p.zip", "room"]


def test_its_files_are_gone_when_reading_stops(tmp_path, monkeypatch):
    room = tmp_path / "room"
    room.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(room))
    path = packed(tmp_path / "p.zip", PROJECT)
    reading = format_named("webanno-tsv").reader()(path, ReadOptions())
    next(reading)
    assert len(list(room.iterdir())) == 1
    reading.close()
    assert list(room.iterdir()) == []


def test_too_much_is_refused_before_anything_is_unpacked(tmp_path, monkeypatch):
    path = packed(tmp_path / "p.zip", PROJECT)
    monkeypatch.setattr(unpacking, "_LIMITS", unpacking.Limits(1 << 20, unpacked=100))
    with pytest.raises(FormatError, match=r"^p\.zip: the archive holds more than"):
        list(format_named("webanno-tsv").reader()(path, ReadOptions()))


@pytest.mark.parametrize(
    "entry",
    [one for one in FORMATS if one.writes_folder and ".zip" in one.suffixes],
    ids=lambda entry: entry.name,
)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_what_we_write_is_read_from_an_archive_damaged_or_not(tmp_path_factory, entry, data):
    folder = tmp_path_factory.mktemp("whole")
    write(entry.write, folder / "out", small_corpus(), default_scheme())
    path = Path(shutil.make_archive(str(folder / "out"), "zip", folder / "out"))
    assert recognised(path) == entry
    reader = entry.reader()
    assert people(list(reader(path, ReadOptions()))) == people(
        list(reader(folder / "out", ReadOptions()))
    )
    path.write_bytes(damaged(path.read_bytes(), data))
    with contextlib.suppress(AnnotatorError):
        recognised(path)
    with contextlib.suppress(AnnotatorError):
        list(reader(path, ReadOptions()))
    shutil.rmtree(folder)
