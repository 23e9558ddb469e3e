"""Renew the sentences to translate and what Qt reads of them: docs/make_translations.py.

Qt's own tools do it. `lupdate` puts every sentence of the window into each .ts file, those
without a translation marked as unfinished; `lrelease` makes the .qm files of them.
"""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("ar", "de")


def renew(folder: Path = FOLDER) -> None:
    """Renew the .ts and .qm files of a folder."""
    sources = [
        *sorted((ROOT / "annotator" / "ui").rglob("*.py")),
        ROOT / "annotator" / "app.py",
    ]
    folder.mkdir(parents=True, exist_ok=True)
    for code in LANGUAGES:
        sheet = folder / f"annotator_{code}.ts"
        options = ["-no-obsolete", "-locations", "none", "-source-language", "en"]
        run("lupdate", *options, "-target-language", code, *sources, "-ts", sheet)
        run("lrelease", sheet, "-qm", sheet.with_suffix(".qm"))


def run(tool: str, *arguments: str | Path) -> None:
    """Run one of the tools that come with PySide6."""
    name = f"pyside6-{tool}"
    program = shutil.which(name, path=str(Path(sys.executable).parent)) or name
    options = ["-silent"] if tool == "lupdate" else ["-silent", "-nounfinished"]
    subprocess.run([program, *options, *map(str, arguments)], check=True)


if __name__ == "__main__":
    renew()
