"""The command line as a whole: help, wrong usage, refusals, pipes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from annotator import __version__
from annotator.cli.run import run
from annotator.cli.table import COMMANDS, Entry
from annotator.model.errors import AnnotatorError


def test_help_names_every_command(annotator):
    shown = annotator("--help")
    assert shown.status == 0
    for name, entry in COMMANDS.items():
        assert f"  {name} " in shown.out
        assert entry.summary in shown.out


def test_the_version_is_shown(annotator):
    assert annotator("--version").out == f"annotator {__version__}\n"


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_explains_itself(annotator, name):
    shown = annotator(name, "--help")
    assert shown.status == 0
    assert f"usage: annotator {name}" in shown.out


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_an_unknown_option_is_wrong_usage(annotator, name):
    refused = annotator(name, "--no-such-option")
    assert refused.status == 2
    assert refused.out == ""


def test_an_unknown_command_is_wrong_usage(annotator):
    refused = annotator("stat", "x.corpus")
    assert refused.status == 2
    assert refused.err == (
        "annotator: there is no command or option “stat”: try annotator --help.\n"
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ["new", ""],
        ["stats", ""],
        ["scheme", ""],
        ["import", "x.corpus", ""],
        ["backup", "x", ""],
    ],
)
def test_an_empty_name_of_a_file_is_wrong_usage(annotator, arguments):
    refused = annotator(*arguments)
    assert refused.status == 2
    assert "the name of a file is empty" in refused.err


@pytest.mark.parametrize("name", ["stats", "log", "people", "scheme", "check"])
def test_a_missing_corpus_is_one_sentence(annotator, tmp_path, name):
    refused = annotator(name, tmp_path / "none.corpus")
    assert refused.status == 1
    assert refused.out == ""
    assert refused.err.count("\n") == 1
    assert "there is no such file" in refused.err


@pytest.mark.parametrize("name", ["stats", "log", "people", "scheme", "check"])
def test_a_corpus_that_is_open_elsewhere_is_refused(annotator, corpus, name):
    script = (
        "import sys; from pathlib import Path;"
        "from annotator.services.workspace import open_corpus;"
        "workspace = open_corpus(Path(sys.argv[1])); print('open', flush=True); input()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", script, corpus],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with other:
        assert other.stdout.readline() == "open\n"
        refused = annotator(name, corpus)
        other.stdin.write("\n")
    assert refused.status == 1
    assert refused.err.count("\n") == 1
    assert "open in another window or program" in refused.err
    assert annotator(name, corpus).status == 0


def entry_that(raises):
    def load():
        raise raises

    return {"go": Entry("go", load)}


def test_a_refusal_is_a_sentence_on_standard_error(capsys):
    assert run(["go"], entry_that(AnnotatorError("No, because."))) == 1
    assert capsys.readouterr() == ("", "annotator: No, because.\n")


def test_an_error_of_the_system_names_the_file(capsys):
    assert run(["go"], entry_that(PermissionError(13, "Permission denied", "a.txt"))) == 1
    assert capsys.readouterr().err == "annotator: a.txt: Permission denied.\n"


def test_control_c_ends_cleanly(capsys):
    assert run(["go"], entry_that(KeyboardInterrupt())) == 130
    assert capsys.readouterr().err.startswith("annotator: stopped.")


def test_a_bug_is_not_hidden():
    with pytest.raises(ZeroDivisionError):
        run(["go"], entry_that(ZeroDivisionError()))


def in_a_process(*arguments, **options):
    return subprocess.run(
        [sys.executable, "-m", "annotator", *map(str, arguments)],
        capture_output=True,
        check=False,
        **options,
    )


@pytest.mark.skipif(os.name == "nt", reason="Windows cannot start a process that way")
def test_a_closed_standard_output_is_no_error(corpus):
    words = ["sh", "-c", 'exec "$@" >&-', "sh", sys.executable, "-m", "annotator"]
    finished = subprocess.run([*words, "stats", corpus], stderr=subprocess.PIPE, check=False)
    assert (finished.returncode, finished.stderr) == (0, b"")


def test_a_reader_that_goes_away_is_no_error(corpus):
    read, write = os.pipe()
    os.close(read)
    finished = subprocess.run(
        [sys.executable, "-m", "annotator", "scheme", corpus],
        stdout=write,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(write)
    assert (finished.returncode, finished.stderr) == (0, b"")


def test_the_output_is_utf_8_whatever_the_locale(corpus):
    surroundings = {**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    shown = in_a_process("scheme", corpus, env=surroundings)
    assert shown.returncode == 0
    assert "claim ↔ claim" in shown.stdout.decode("utf-8")


@pytest.mark.parametrize("arguments", [["new", "a.corpus"], ["--help"], ["stats", "a.corpus"]])
def test_a_command_loads_no_qt_and_no_tables(tmp_path, arguments):
    script = (
        "import sys; from annotator.__main__ import main; main(sys.argv[1:]);"
        "print(sorted({'PySide6', 'pandas', 'pyarrow', 'numpy'} & set(sys.modules)))"
    )
    shown = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path.cwd())},
    )
    assert shown.stdout.splitlines()[-1] == "[]"
