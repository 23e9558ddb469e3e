"""The manifest: read back as written; strangers' manifests are refused in one sentence."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.formats.release_manifest import (
    FORMAT,
    Manifest,
    file_hash,
    files_below,
    read_manifest,
    refuse_other_files,
    write_manifest,
)
from annotator.model.errors import FormatError

same_folder = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def release(tmp_path):
    """Give a folder with two files and their manifest."""
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "b.txt").write_text("b")
    (tmp_path / "a é.txt").write_text("a")
    write_manifest(tmp_path, Manifest({"name": "n", "seed": 1}, dict(files_below(tmp_path))))
    return tmp_path


def test_it_is_read_as_it_was_written(release):
    manifest = read_manifest(release)
    assert manifest.content == {"name": "n", "seed": 1}
    assert list(manifest.files) == ["a é.txt", "deep/b.txt"]
    assert manifest.files["deep/b.txt"]["sha256"] == file_hash(release / "deep" / "b.txt")
    assert list(refuse_other_files(release, manifest)) == ["a é.txt", "deep/b.txt"]
    assert list(refuse_other_files(release, manifest, only="deep/b.txt")) == ["deep/b.txt"]
    with pytest.raises(FormatError, match="missing"):
        list(refuse_other_files(release, manifest, only="c.txt"))


@pytest.mark.parametrize(
    "name", ["../a.txt", "/etc/passwd", "", "a\\b", "x/../../y", "a" * 999]
)
def test_a_file_outside_the_release_is_refused(name, release):
    whole = {"format": FORMAT, "files": {name: {"sha256": "00", "bytes": 1}}}
    (release / "manifest.json").write_text(json.dumps(whole))
    with pytest.raises(FormatError, match=r"manifest\.json.*lies outside"):
        read_manifest(release)


def test_a_link_out_of_the_release_is_refused(release, tmp_path_factory):
    secret = tmp_path_factory.mktemp("elsewhere") / "secret.txt"
    secret.write_text("a")
    (release / "a é.txt").unlink()
    (release / "a é.txt").symlink_to(secret)
    with pytest.raises(FormatError, match="missing"):
        list(refuse_other_files(release, read_manifest(release)))


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["format", "files", "sha256", "a"]), inner, max_size=3
        )
    ),
    max_leaves=8,
)


@same_folder
@given(
    st.binary(max_size=60)
    | values.map(lambda value: json.dumps(value).encode())
    | values.map(lambda value: json.dumps({"format": FORMAT, "files": value}).encode())
    | st.integers(1, 4000).map(lambda depth: b"[" * depth)
)
def test_anything_else_is_one_sentence(release, content):
    (release / "manifest.json").write_bytes(content)
    sentence = ""
    try:
        manifest = read_manifest(release)
        list(refuse_other_files(release, manifest))
    except FormatError as error:
        sentence = str(error)
    assert sentence.count("\n") == 0
    assert sentence or manifest.files == {}
