"""The translations: in step with the program, whole, and true to marks and places."""

import ast
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from annotator.ui.languages import NAMES, SOURCE
from tests.docs_scripts import docs_script

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
CODES = [code for code in NAMES if code != SOURCE]
FORMS = {"ar": 6, "de": 2}
"""How many forms a number gives a word."""
HOW_TO_MEND = "run docs/make_translations.py and translate what is unfinished"
PLACE = re.compile(r"%n|%\d+|\{\w+\}")
MNEMONIC = re.compile(r"&(?=[^\s&])")


def messages(code: str) -> Iterator[tuple[str, ET.Element]]:
    """Yield each message with its context."""
    for context in ET.parse(FOLDER / f"annotator_{code}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name") or "", message


def translations(message: ET.Element) -> list[str]:
    """Return the translation of a message, or its forms."""
    found = message.find("translation")
    assert found is not None
    forms = [form.text or "" for form in found.iter("numerusform")]
    return forms or [found.text or ""]


def test_the_files_are_in_step_with_the_program(tmp_path):
    for path in FOLDER.iterdir():
        shutil.copy(path, tmp_path)
    docs_script("make_translations").renew(tmp_path)
    changed = [
        path.name
        for path in sorted(FOLDER.iterdir())
        if path.read_bytes() != (tmp_path / path.name).read_bytes()
    ]
    assert changed == [], HOW_TO_MEND


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_left_untranslated(code):
    unfinished = [
        (context, message.findtext("source"))
        for context, message in messages(code)
        if message.find("translation").get("type") or not all(translations(message))
    ]
    assert unfinished == [], HOW_TO_MEND


@pytest.mark.parametrize("code", CODES)
def test_places_and_keys_survive(code):
    wrong = []
    for context, message in messages(code):
        source = message.findtext("source")
        for text in translations(message):
            same_places = sorted(set(PLACE.findall(source))) == sorted(set(PLACE.findall(text)))
            same_keys = len(MNEMONIC.findall(source)) == len(MNEMONIC.findall(text))
            same_edges = _edges(source) == _edges(text)
            if not (same_places and same_keys and same_edges):
                wrong.append((context, source, text))
    assert wrong == []


@pytest.mark.parametrize("code", CODES)
def test_every_number_has_its_forms(code):
    for _, message in messages(code):
        if message.get("numerus") == "yes":
            assert len(translations(message)) == FORMS[code], message.findtext("source")


def test_german_is_set_as_german_is():
    wrong = [
        text
        for _, message in messages("de")
        for text in translations(message)
        if re.search(r"[\"”]|“(?!.*$)|\w …|(?<![„\w%)}…])“", text)
        or text.count("„") != text.count("“")
    ]
    assert wrong == []


def test_every_sentence_can_be_found_by_the_tools():
    """Texts in f-strings, in variables or with a chance context escape lupdate."""
    known = {(context, message.findtext("source")) for context, message in messages(CODES[0])}
    wrong = []
    for path in sorted((ROOT / "annotator" / "ui").rglob("*.py")):
        for line, context, text in _asked_for(ast.parse(path.read_text(encoding="utf-8"))):
            if (context, text) not in known:
                wrong.append(f"{path.relative_to(ROOT)}:{line}: {context}: {text}")
    assert wrong == [], HOW_TO_MEND


def _edges(text: str) -> tuple[bool, bool]:
    return text[:1] == " ", text[-1:] == ":"


def _asked_for(tree: ast.Module) -> Iterator[tuple[int, str, str]]:
    """Yield line, context and text of every translation that a module asks for."""
    for node, around in _with_class(tree, ""):
        if not isinstance(node, ast.Call):
            continue
        owner, _, name = ast.unparse(node.func).rpartition(".")
        if name == "tr":
            context = around if owner == "self" else f"the variable “{owner}”"
            yield node.lineno, context, _literal(node.args[0])
        elif name == "translate" and owner in ("", "QCoreApplication") and not _passes_on(node):
            yield node.lineno, _literal(node.args[0]), _literal(node.args[1])


def _passes_on(node: ast.Call) -> bool:
    """Tell whether a helper only hands on what was gathered, or asked for, elsewhere."""
    arguments = [ast.unparse(each) for each in node.args]
    return arguments in (["context", "text"], ["'Sentences'", "template"])


def _with_class(node: ast.AST, around: str) -> Iterator[tuple[ast.AST, str]]:
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else around
        yield child, inside
        yield from _with_class(child, inside)


def _literal(node: ast.expr) -> str:
    return (
        node.value if isinstance(node, ast.Constant) else f"no plain text: {ast.unparse(node)}"
    )
