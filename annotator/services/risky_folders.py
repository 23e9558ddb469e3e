"""Folders in which a corpus is in danger: another program copies or locks its files."""

import re
import sys
from pathlib import Path

_SYNCED = {
    "box": "Box",
    "box sync": "Box",
    "creative cloud files": "Creative Cloud",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "mega": "MEGA",
    "mobile documents": "iCloud",
    "my drive": "Google Drive",
    "nextcloud": "Nextcloud",
    "onedrive": "OneDrive",
    "owncloud": "ownCloud",
    "pcloud drive": "pCloud",
    "pclouddrive": "pCloud",
    "proton drive": "Proton Drive",
    "seafile": "Seafile",
    "syncthing": "Syncthing",
    "tresorit": "Tresorit",
    "yandex.disk": "Yandex Disk",
}
_ENDING = re.compile(r"( - | \(|-[^-]*@).*")
_MARKS = {".stfolder": "Syncthing", ".dropbox": "Dropbox", ".owncloudsync.log": "ownCloud"}
_NETWORK = {"9p", "afs", "ceph", "cifs", "davfs", "fuse.rclone", "fuse.sshfs", "lustre"}
_NETWORK |= {"ncpfs", "nfs", "nfs4", "smb3", "smbfs"}
_MOUNTS = Path("/proc/self/mounts")
_CONFLICT = re.compile(
    r"conflicted copy|\.sync-conflict-|\(case conflict|-conflict-\d", re.IGNORECASE
)


def risky_folder(path: Path) -> str | None:
    """Return a sentence if a corpus lies where another program may damage it, else None."""
    path = path.absolute()
    if _CONFLICT.search(path.name):
        return (
            f"“{path.name}” looks like a copy that a cloud service made of a conflict: "
            "make sure that it is the one you want to work on."
        )
    service = _synced_by(path)
    if service is not None:
        return (
            f"This corpus lies in a folder that {service} copies while you work, and such "
            "copies have damaged and doubled files of other programs. Keep the corpus in a "
            "folder of this computer, and send copies of it."
        )
    if _is_on_a_network(path):
        return (
            "This corpus lies on a network drive, where two computers can write it at the "
            "same time and a lost connection can damage it. Keep it on this computer."
        )
    return None


def _synced_by(path: Path) -> str | None:
    for folder in path.parents:
        name = _ENDING.sub("", folder.name.casefold())
        if name in _SYNCED:
            return _SYNCED[name]
        for mark, service in _MARKS.items():
            if (folder / mark).exists():
                return service
    return None


def _is_on_a_network(path: Path) -> bool:
    if sys.platform == "win32":
        return path.drive.startswith("\\\\")
    try:
        lines = _MOUNTS.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return False
    kinds = {}
    for line in lines:
        columns = line.split(" ")
        if len(columns) > 2:
            kinds[columns[1].replace("\\040", " ")] = columns[2]
    for folder in (path, *path.parents):
        if str(folder) in kinds:
            return kinds[str(folder)] in _NETWORK
    return False
