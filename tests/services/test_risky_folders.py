"""A corpus in a folder that another program writes gets a warning; any other gets none."""

import pytest

from annotator.services import risky_folders
from annotator.services.risky_folders import risky_folder


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox", "Dropbox"),
        ("Dropbox (University)", "Dropbox"),
        ("OneDrive - State University", "OneDrive"),
        ("OneDrive", "OneDrive"),
        ("Google Drive", "Google Drive"),
        ("GoogleDrive-me@mail.example", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud"),
        ("Nextcloud", "Nextcloud"),
        ("pCloudDrive", "pCloud"),
    ],
)
def test_a_folder_of_a_cloud_service_is_named(folder, service, tmp_path):
    sentence = risky_folder(tmp_path / folder / "deep" / "my.corpus")
    assert sentence is not None
    assert f"that {service} copies" in sentence


def test_a_folder_with_the_mark_of_a_service_is_named(tmp_path):
    (tmp_path / ".stfolder").mkdir()
    assert "Syncthing" in str(risky_folder(tmp_path / "texts" / "my.corpus"))


@pytest.mark.parametrize(
    "name",
    [
        "my (Ada's conflicted copy 2026-11-22).corpus",
        "my.sync-conflict-20261122-101500-ABCDEFG.corpus",
    ],
)
def test_a_copy_made_of_a_conflict_is_named(name, tmp_path):
    assert "conflict" in str(risky_folder(tmp_path / name))


@pytest.mark.parametrize(
    "folder", ["Documents", "mailbox", "Dropboxes", "megafauna", "my boxes"]
)
def test_any_other_folder_is_fine(folder, tmp_path):
    assert risky_folder(tmp_path / folder / "my.corpus") is None


@pytest.mark.parametrize(("kind", "risky"), [("nfs4", True), ("cifs", True), ("ext4", False)])
def test_a_network_drive_is_named(kind, risky, tmp_path, monkeypatch):
    share = tmp_path / "the share"
    mounts = tmp_path / "mounts"
    point = str(share).replace(" ", "\\040")
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\nserver:/x {point} {kind} rw 0 0\nodd line\n")
    monkeypatch.setattr(risky_folders, "_MOUNTS", mounts)
    assert (risky_folder(share / "texts" / "my.corpus") is not None) == risky
    assert risky_folder(tmp_path / "my.corpus") is None
