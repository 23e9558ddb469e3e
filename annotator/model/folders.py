"""Where the program keeps what belongs to a person and not to a corpus: backups, recoveries."""

import os
import sys
from pathlib import Path

_NAME = "Annotator"


def data_folder() -> Path:
    """Return the folder of this user's data by the rules of the system; it may not exist."""
    home = Path.home()
    if sys.platform == "win32":
        return _absolute("LOCALAPPDATA", home / "AppData" / "Local") / _NAME
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / _NAME
    return _absolute("XDG_DATA_HOME", home / ".local" / "share") / _NAME


def make_private(folder: Path) -> None:
    """Make a folder under the data folder, which nobody else may enter; raises OSError."""
    data_folder().mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def _absolute(variable: str, default: Path) -> Path:
    folder = Path(os.environ.get(variable, ""))
    return folder if folder.is_absolute() else default
