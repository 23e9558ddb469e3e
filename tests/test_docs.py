"""The documents are run, and compared with the program."""

import dataclasses
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QLabel

from annotator import __version__
from annotator.__main__ import COMMANDS_WITH_DEMO
from annotator.cli.run import parser_of
from annotator.services.agreement_choice import Excluded, LeftOut
from annotator.services.checking import CheckReport
from annotator.services.log import LogEntry
from annotator.services.recovery import RepairReport
from annotator.services.statistics import PersonStatistics, Statistics
from annotator.services.transfer import READABLE, WRITABLE
from annotator.ui.dialogs.preferences import PreferencesDialog
from annotator.ui.settings import Settings
from tests.docs_scripts import docs_script

ROOT = Path(__file__).resolve().parent.parent
PAGES = ["README.md", "docs/manual.md"]
EVERY_PAGE = sorted(
    path.relative_to(ROOT).as_posix()
    for path in [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("corpora/*.md")]
)
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def text_of(page):
    return (ROOT / page).read_text("utf-8")


def blocks(page, language):
    return [body for found, body in BLOCK.findall(text_of(page)) if found == language]


def surroundings(folder):
    """Give the environment of a newcomer without a display and without a network."""
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in hidden}
    return {
        **kept,
        "PATH": f"{folder}:{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "HF_HUB_OFFLINE": "1",
        "HF_HOME": str(folder / "hugging"),
        "CI": "true",
    }


def run(command, folder, **options):
    finished = subprocess.run(
        command,
        cwd=folder,
        env=surroundings(folder),
        capture_output=True,
        text=True,
        check=False,
        **options,
    )
    assert finished.returncode == 0, finished.stdout + finished.stderr
    return finished.stdout


@pytest.fixture
def folder(tmp_path):
    """Give a folder with the sample corpora and ways to start the program."""
    (tmp_path / "corpora").symlink_to(ROOT / "corpora")
    for name in ("start", "annotator"):
        script = tmp_path / name
        script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m annotator "$@"\n')
        script.chmod(0o755)
    return tmp_path


@pytest.mark.skipif(os.name == "nt", reason="the blocks are for a POSIX shell")
@pytest.mark.parametrize("page", PAGES)
def test_every_command_in_the_documents_runs(page, folder):
    script = "\n".join(blocks(page, "sh"))
    assert "\n" in script
    run(["sh", "-eu"], folder, input=script)


@pytest.mark.skipif(os.name == "nt", reason="the blocks are for a POSIX shell")
def test_every_python_example_in_the_readme_runs(folder):
    lines = "\n".join(blocks("README.md", "sh")).splitlines()
    commands = [line for line in lines if line != "./start"]
    run(["sh", "-eu"], folder, input="\n".join(commands))
    code = "\n".join(blocks("README.md", "python"))
    out = run([sys.executable, "-c", code], folder)
    for label in ("claim", "attribution", "quantity", "unverifiable_detail"):
        assert f"'{label}'" in out


@pytest.mark.parametrize("name", sorted(COMMANDS_WITH_DEMO))
def test_every_command_and_option_is_in_the_manual(name):
    manual = text_of("docs/manual.md")
    assert f"annotator {name} " in manual
    for action in parser_of(name, COMMANDS_WITH_DEMO[name])._actions:
        for option in action.option_strings:
            assert option in ("-h", "--help") or option in manual, option


@pytest.mark.parametrize(
    "kind",
    [Statistics, PersonStatistics, LogEntry, CheckReport, RepairReport, Excluded, LeftOut],
)
def test_every_key_of_the_json_is_in_the_manual(kind):
    manual = text_of("docs/manual.md")
    for each in dataclasses.fields(kind):
        assert f"`{each.name}`" in manual


@pytest.mark.parametrize("entry", [*READABLE, *WRITABLE], ids=lambda entry: entry.name)
def test_every_format_is_described(entry):
    assert f"`{entry.name}`" in text_of("docs/formats.md")


def test_the_page_of_keys_is_what_the_program_has(qtbot, tmp_path):
    make_keys = docs_script("make_keys")
    with make_keys.open_window(tmp_path) as window:
        qtbot.addWidget(window)
        page = make_keys.keys_page(window)
    assert page == text_of("docs/keys.md"), "run docs/make_keys.py"


KEY = re.compile(r"`((?:(?:Ctrl|Alt|Shift)\+)+[^`\s]+|F\d+|[A-Z0-9+])`")
OF_FIELDS = {"Shift+Enter", "Ctrl+C", "Shift+N", "Alt+Y"}
"""Keys of a field such as the one to find in, a table, a button, a page beside the texts."""
ARROWS = {"←": "Left", "→": "Right", "↑": "Up", "↓": "Down"}


@pytest.mark.parametrize("page", PAGES)
def test_every_key_in_the_documents_does_something(page, qtbot, tmp_path):
    with docs_script("make_keys").open_window(tmp_path) as window:
        qtbot.addWidget(window)
        known = {
            QKeySequence(key).toString()
            for command in window.commands.all()
            for key in command.shortcuts
        }
    found = [key.translate(str.maketrans(ARROWS)) for key in KEY.findall(text_of(page))]
    assert len(found) > 10
    known |= {QKeySequence(key).toString() for key in OF_FIELDS}
    unknown = [key for key in found if QKeySequence(key).toString() not in known]
    assert unknown == []


def test_every_preference_is_in_the_manual(qtbot, tmp_path):
    window = QLabel()
    qtbot.addWidget(window)
    dialog = PreferencesDialog(Settings(tmp_path / "settings.ini", window), window)
    names = [label.text() for label in dialog.findChildren(QLabel) if label.buddy()]
    names += [button.text() for button in dialog.findChildren(QAbstractButton)]
    wanted = [name.replace("&", "").rstrip(":") for name in names if name.count("&") == 1]
    assert len(wanted) > 5
    missing = [name for name in wanted if name not in text_of("docs/manual.md")]
    assert missing == []


def test_the_picture_of_the_readme_can_be_made_again(tmp_path):
    target = tmp_path / "picture.png"
    run([sys.executable, ROOT / "docs" / "make_screenshot.py", target], tmp_path)
    for path in (target, ROOT / "docs" / "screenshot.png"):
        assert path.read_bytes().startswith(b"\x89PNG")
        assert path.stat().st_size > 50_000


@pytest.mark.parametrize("page", EVERY_PAGE)
def test_every_link_leads_somewhere(page):
    for target in re.findall(r"\]\(([^)#]+)\)", text_of(page)):
        if "://" not in target:
            assert ((ROOT / page).parent / target).exists(), target


def test_the_changelog_begins_with_this_version():
    first = re.search(r"^## (\S+)", text_of("CHANGELOG.md"), re.MULTILINE)
    assert first[1] == __version__
