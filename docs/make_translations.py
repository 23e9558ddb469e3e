"""Renew the sentences to translate and what Qt reads of them: docs/make_translations.py.

Qt's own tools do it. `lupdate` puts every sentence of the window into each .ts file, those
without a translation marked as unfinished; `lrelease` makes the .qm files of them. The layers
below the window know no Qt: their sentences are first gathered into a list.
"""

import ast
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LIST = "sentences.txt"
LANGUAGES = ("ar", "de")
BELOW = ("model", "store", "formats", "analysis", "services")
PHRASES = (
    "formats/anchoring.py",
    "formats/archives.py",
    "formats/cas/layers.py",
    "formats/cas/reading.py",
    "formats/conll/reading.py",
    "formats/dataset_documents.py",
    "formats/dataset_sentences.py",
    "formats/dataset_spans.py",
    "formats/decoding.py",
    "formats/doccano_rows.py",
    "formats/gathering.py",
    "formats/label_studio_people.py",
    "formats/label_studio_results.py",
    "formats/losses.py",
    "formats/pdf_files.py",
    "formats/prodigy_rows.py",
    "formats/refi/layers.py",
    "formats/spacy_documents.py",
    "formats/table_of_formats.py",
    "formats/w3c/layers.py",
    "formats/w3c/reading.py",
    "formats/w3c/selectors.py",
    "formats/webanno/layers.py",
    "formats/word_files.py",
    "model/mapping.py",
    "services/checking.py",
    "services/exporting.py",
)
"""Modules whose phrases without a full stop reach the window as well."""
UNSEEN = (
    "formats/huggingface_card.py",
    "formats/release_card.py",
    "formats/release_croissant.py",
    "formats/release_leakage.py",
    "model/printed_page.py",
    "services/agreement_page.py",
    "services/recovery.py",
)
"""Modules whose sentences are translated elsewhere, stay English in files, or are the command
line's alone."""


def renew(folder: Path = FOLDER) -> None:
    """Renew the list of sentences and the .ts and .qm files of a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    found = sentences_below()
    (folder / LIST).write_text("\n".join(found) + "\n", encoding="utf-8", newline="\n")
    sources = [
        *sorted((ROOT / "annotator" / "ui").rglob("*.py")),
        ROOT / "annotator" / "app.py",
    ]
    with tempfile.TemporaryDirectory() as place:
        calls = Path(place) / "sentences.py"
        calls.write_text("\n".join(_call(text) for text in found), encoding="utf-8")
        for code in LANGUAGES:
            sheet = folder / f"annotator_{code}.ts"
            options = ["-no-obsolete", "-locations", "none", "-source-language", "en"]
            options += ["-target-language", code]
            run("lupdate", *options, *sources, calls, "-ts", sheet)
            run("lrelease", sheet, "-qm", sheet.with_suffix(".qm"))


def run(tool: str, *arguments: str | Path) -> None:
    """Run one of the tools that come with PySide6."""
    name = f"pyside6-{tool}"
    program = shutil.which(name, path=str(Path(sys.executable).parent)) or name
    options = ["-silent"] if tool == "lupdate" else ["-silent", "-nounfinished"]
    subprocess.run([program, *options, *map(str, arguments)], check=True)


def sentences_below() -> list[str]:
    """Return the sentences of the layers below the window."""
    found: set[str] = set()
    for package in BELOW:
        for path in sorted((ROOT / "annotator" / package).rglob("*.py")):
            name = path.relative_to(ROOT / "annotator").as_posix()
            if name not in UNSEEN:
                tree = ast.parse(path.read_text(encoding="utf-8"))
                found |= set(sentences(tree, phrases=name in PHRASES))
    return sorted(found)


def sentences(tree: ast.Module, *, phrases: bool) -> Iterator[str]:
    """Yield the sentences of a module, with %1, %2 … where values stand."""
    passed_over = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.JoinedStr):
            passed_over |= {id(part) for part in node.values}
    for node in ast.walk(tree):
        if id(node) not in passed_over:
            text = sentence_of(node)
            words = re.findall(r"[^\W\d_]{2,}", text)
            is_plain = not set(text) & set("<>\\\n\0") and "  " not in text
            ends = text.endswith((".", "?")) or phrases
            is_query = text.startswith(("SELECT ", "DELETE "))
            if is_plain and ends and not is_query and len(words) > 1 and " " in text:
                yield text


def sentence_of(node: ast.AST) -> str:
    """Return a text of the source as a translator sees it, or "" where there is none."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return ""
    parts, places = [], 0
    for part in node.values:
        places += isinstance(part, ast.FormattedValue)
        parts.append(part.value if isinstance(part, ast.Constant) else f"%{places}")
    return "".join(parts)


def _call(text: str) -> str:
    quoted = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'translate("Sentences", "{quoted}")'


if __name__ == "__main__":
    renew()
