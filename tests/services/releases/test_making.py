"""A release: nothing planted straddles, every file is proven, nothing is half-written."""

import csv
import hashlib
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

from annotator.formats.release_manifest import read_manifest, refuse_other_files
from annotator.model.errors import FormatError, RuleBrokenError, StoreError
from annotator.services.annotating import mark
from annotator.services.checking import check_corpus
from annotator.services.jobs import finish
from annotator.services.releases import ReleaseOptions, parts_of, recorded_releases, release_job
from tests.services.releases.planted import ADA, BO, an_id

HALVES = parts_of("train=50/validation=25/test=25")


def parts_in(folder: Path) -> dict[str, str]:
    with (folder / "parts.csv").open(encoding="utf-8", newline="") as file:
        return {row["document_id"]: row["part"] for row in csv.DictReader(file)}


def files_in(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.mark.parametrize("seed", [0, 1, 2, 77])
def test_no_planted_pair_straddles(seed, planted, tmp_path):
    report = finish(
        release_job(
            planted.workspace, tmp_path / "out", ReleaseOptions(seed=seed, parts=HALVES)
        )
    )
    part = parts_in(tmp_path / "out")
    assert len(part) == 60
    assert planted.duplicates
    assert planted.claims
    for one, two in planted.duplicates + planted.claims:
        assert part[one] == part[two], (one, two)
    leaks = {leak.kind: leak for leak in report.facts.leaks}
    for kind in ("claim", "near-duplicate"):
        assert (leaks[kind].straddling, leaks[kind].documents) == (0, 0)
        assert leaks[kind].straddling_before > 0
    assert report.facts.nearness.above == 0
    assert report.facts.nearness_before.above > 0
    assert leaks["source"].documents > 0
    assert all(one.documents for one in report.facts.parts)


def test_grouping_by_source_keeps_sources_whole(planted, tmp_path):
    options = ReleaseOptions(parts=HALVES, group_by=("source",))
    finish(release_job(planted.workspace, tmp_path / "out", options))
    parts_of_source: dict[str, set[str]] = {}
    for document_id, part in parts_in(tmp_path / "out").items():
        number = int(document_id[-12:], 16)
        parts_of_source.setdefault(f"Paper {number % 17}", set()).add(part)
    assert len(parts_of_source) == 17
    assert all(len(parts) == 1 for parts in parts_of_source.values())


def test_days_are_grouped_whatever_the_hour(planted):
    report = finish(release_job(planted.workspace, None, ReleaseOptions(group_by=("date",))))
    (date,) = [leak for leak in report.facts.leaks if leak.kind == "date"]
    assert (date.values, date.straddling, date.is_grouped) == (28, 0, True)
    assert report.facts.groups == 28


def test_other_hash_seeds_languages_and_clocks_give_the_same_bytes(planted, tmp_path):
    planted.workspace.close()
    contents = []
    for place, (seed, language, zone) in enumerate(
        [("1", "C", "UTC"), ("4711", "de_DE.UTF-8", "Asia/Kathmandu")]
    ):
        out = tmp_path / f"out {place}"
        command = [sys.executable, "-m", "annotator", "release"]
        command += [str(planted.workspace.path), str(out), "--soft-labels", "--seed", "3"]
        surroundings = {
            **os.environ,
            "PYTHONHASHSEED": seed,
            "LC_ALL": language,
            "TZ": zone,
            "PYTHONPATH": str(Path(__file__).parents[3]),
        }
        finished = subprocess.run(
            command, env=surroundings, cwd=tmp_path, capture_output=True, text=True, check=False
        )
        assert finished.returncode == 0, finished.stderr
        contents.append(files_in(out))
    assert contents[0].keys() == contents[1].keys()
    for name, content in contents[0].items():
        assert content == contents[1][name], name
    assert len(contents[0]) > 20


def test_the_manifest_has_the_hash_of_every_file(planted, tmp_path):
    report = finish(release_job(planted.workspace, tmp_path / "out", ReleaseOptions()))
    files = files_in(tmp_path / "out")
    manifest = json.loads(files.pop("manifest.json"))
    assert manifest["files"].keys() == files.keys()
    for name, content in files.items():
        assert manifest["files"][name]["sha256"] == hashlib.sha256(content).hexdigest()
        assert manifest["files"][name]["bytes"] == len(content)
    assert manifest["seed"] == 1
    assert manifest["options"]["group_by"] == ["claim", "near-duplicate"]
    assert manifest["parts"]["train"]["documents"] == 48
    whole = (tmp_path / "out" / "manifest.json").read_bytes()
    assert report.manifest == hashlib.sha256(whole).hexdigest()


@pytest.mark.parametrize("harm", ["changed", "removed", "outside"])
def test_another_file_than_was_released_is_noticed(harm, planted, tmp_path):
    out = tmp_path / "out"
    finish(release_job(planted.workspace, out, ReleaseOptions()))
    victim = out / "native" / "train.jsonl"
    if harm == "changed":
        victim.write_bytes(victim.read_bytes().replace(b"word1", b"word2", 1))
    elif harm == "removed":
        victim.unlink()
    else:
        text = (out / "manifest.json").read_text("utf-8")
        (out / "manifest.json").write_text(text.replace("native/train", "../native/train"))
    with pytest.raises(FormatError):
        list(refuse_other_files(out, read_manifest(out)))


def test_people_are_pseudonyms_in_every_file(planted, tmp_path):
    out = tmp_path / "out"
    finish(release_job(planted.workspace, out, ReleaseOptions(soft_labels=True)))
    wanted = re.compile("|".join([ADA.name, BO.name, ADA.id, BO.id, "Adalinde", "Lindqvist"]))
    for path in out.rglob("*.*"):
        text = (
            pd.read_parquet(path).to_json(force_ascii=False)
            if path.suffix == ".parquet"
            else path.read_bytes().decode("utf-8", "replace")
        )
        assert not wanted.search(text), path


def test_a_cancelled_release_leaves_nothing(planted, tmp_path):
    folder = tmp_path / "new"
    folder.mkdir()
    for further in (0, 5, 200, 400):
        job = release_job(planted.workspace, folder / "out", ReleaseOptions())
        while not list(folder.iterdir()):
            next(job)
        for _ in range(further):
            next(job)
        (half_written,) = folder.iterdir()
        assert half_written.name != "out"
        job.close()
        assert list(folder.iterdir()) == []
    assert recorded_releases(planted.workspace) == []


def test_a_used_folder_is_refused_before_any_work(planted, tmp_path):
    used = tmp_path / "used"
    used.mkdir()
    (used / "mine.txt").write_text("mine")
    with pytest.raises(FormatError, match="not empty"):
        next(release_job(planted.workspace, used, ReleaseOptions()))
    with pytest.raises(FormatError, match="no folder"):
        next(release_job(planted.workspace, used / "mine.txt", ReleaseOptions()))
    assert [path.name for path in used.iterdir()] == ["mine.txt"]
    empty = tmp_path / "empty"
    empty.mkdir()
    assert finish(release_job(planted.workspace, empty, ReleaseOptions())).path == str(empty)


def test_only_a_lead_may_make_a_release(planted):
    planted.workspace.person = type(ADA)("x", "Ann", "p9")
    with pytest.raises(RuleBrokenError, match="Only a lead"):
        next(release_job(planted.workspace, None, ReleaseOptions()))


def test_a_release_is_remembered_once(planted, tmp_path):
    reports = [
        finish(release_job(planted.workspace, tmp_path / name, ReleaseOptions(seed=seed)))
        for name, seed in (("one", 1), ("again", 1), ("other", 2))
    ]
    assert [report.is_new for report in reports] == [True, False, True]
    assert reports[0].manifest == reports[1].manifest
    assert files_in(tmp_path / "one") == files_in(tmp_path / "again")
    first, second = recorded_releases(planted.workspace)
    assert (first.manifest, second.manifest) == (reports[0].manifest, reports[2].manifest)
    assert (first.documents, first.parts["train"], first.options["seed"]) == (60, 48, 1)
    assert second.options["seed"] == 2
    planted.workspace.close()
    assert finish(check_corpus(planted.workspace.path)).problems == ()


def test_a_corpus_that_cannot_remember_says_that_the_release_is_whole(
    planted, tmp_path, monkeypatch
):
    def refuse(*_arguments, **_options):
        raise StoreError("There is no room on the disk.")

    monkeypatch.setattr(planted.workspace, "do", refuse)
    with pytest.raises(StoreError, match=r"whole, but .*\(There is no room on the disk\)"):
        finish(release_job(planted.workspace, tmp_path / "out", ReleaseOptions()))
    manifest = read_manifest(tmp_path / "out")
    assert len(list(refuse_other_files(tmp_path / "out", manifest))) == len(manifest.files)


def test_work_goes_on_while_a_release_is_made(planted, tmp_path):
    workspace = planted.workspace
    job = release_job(workspace, tmp_path / "out", ReleaseOptions())
    for _ in range(3):
        next(job)
    workspace.act_as(ADA.id)
    mark(workspace, an_id(0), "quantity", [(20, 30)])
    finish(job)
    spans = pd.concat(pd.read_parquet(path) for path in (tmp_path / "out" / "spans").iterdir())
    assert len(spans) == 2 * (60 + 60 + 30)
    texts = pd.concat(
        pd.read_parquet(path) for path in (tmp_path / "out" / "texts").iterdir()
    ).set_index("document_id")
    for span in spans.itertuples():
        assert texts.text[span.document_id][span.start : span.end] == span.text
