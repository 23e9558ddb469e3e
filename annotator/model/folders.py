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


def _absolute(variable: str, default: Path) -> Path:
    folder = Path(os.environ.get(variable, ""))
    return folder if folder.is_absolute() else default
