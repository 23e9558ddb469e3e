"""How the programs of others are set up, with a toy package for the real ones."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tests.test_launcher import ROOT, build_wheel

pytestmark = pytest.mark.xdist_group("launcher")


@pytest.fixture
def setup_modules(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, ModuleType]]:
    """Load the modules of .setup, which are no package, and forget them afterwards."""
    import importlib

    monkeypatch.syspath_prepend(ROOT / ".setup")
    names = ("system", "environment", "clients", "launch")
    yield {name: importlib.import_module(name) for name in names}
    for name in names:
        sys.modules.pop(name, None)


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Lay out a checkout with one client of Python, “toy”, and one of Node.js, “noder”."""
    folder, wheels = tmp_path / "a checkout", tmp_path / "wheels"
    (folder / "tests" / "clients").mkdir(parents=True)
    for name in ("toy", "noder"):
        (folder / "tests" / "clients" / f"test_{name}.py").write_text(f"NAME = '{name}'\n")
    packages = folder / ".setup" / "clients" / "noder"
    packages.mkdir(parents=True)
    for name in ("package.json", "package-lock.json"):
        (packages / name).write_text("{}")
    wheels.mkdir()
    (folder / ".setup" / "clients" / "toy.txt").write_text(build_wheel(wheels, "toy", "1"))
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", wheels.as_uri())
    return folder


@pytest.fixture
def npm(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put an npm before the real one that only writes down how it was called."""
    calls = tmp_path / "calls"
    (tmp_path / "npm").write_text(f'#!/bin/sh\necho "$@" >>"{calls}"\n')
    (tmp_path / "npm").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    return calls


def test_a_client_has_packages_of_its_own_and_none_of_ours(checkout, setup_modules, capsys):
    clients = setup_modules["clients"].Clients(checkout)
    toy = clients.prepare("toy")
    assert capsys.readouterr().out == "Making .clients/toy from .setup/clients/toy.txt (once)\n"
    code = "import importlib.util as u, toy; print(toy.VERSION, u.find_spec('annotator'))"
    run = subprocess.run(
        [toy.python, "-I", "-c", code], capture_output=True, text=True, check=True
    )
    assert run.stdout == "1 None\n"
    assert clients.prepare("toy") == toy
    assert capsys.readouterr().out == ""


def test_packages_of_node_are_installed_once_and_again_when_the_pins_change(
    checkout, setup_modules, npm
):
    clients = setup_modules["clients"].Clients(checkout)
    assert clients.names() == ["noder", "toy"]
    folder = clients.prepare("noder").folder
    clients.prepare("noder")
    assert npm.read_text() == "ci --ignore-scripts --no-audit --no-fund\n"
    (checkout / ".setup" / "clients" / "noder" / "package-lock.json").write_text('{"a": 1}')
    clients.prepare("noder")
    assert npm.read_text().count("ci ") == 2
    assert (folder / "package-lock.json").read_text() == '{"a": 1}'


def test_packages_of_node_that_cannot_be_had_are_one_sentence_and_can_be_tried_again(
    checkout, setup_modules, npm
):
    program = npm.with_name("npm")
    working = program.read_text()
    program.write_text("#!/bin/sh\necho 'npm error: no such package'; exit 1\n")
    clients = setup_modules["clients"].Clients(checkout)
    with pytest.raises(setup_modules["system"].SetupError, match="no such package"):
        clients.prepare("noder")
    program.write_text(working)
    clients.prepare("noder")
    assert npm.read_text().startswith("ci ")


def test_what_a_client_needs_of_the_system_is_named(checkout, setup_modules, monkeypatch):
    system = setup_modules["system"]
    pieces = (
        system.Piece("sh", "dash", "dash"),
        system.Piece(str(checkout), "checkout", "checkout"),
        system.Piece("no-such-program", "libno", "no"),
        system.Piece("/usr/share/no-such-file.jar", "libno-java", "no-java"),
    )
    assert system.missing_programs(pieces) == list(pieces[2:])
    monkeypatch.setattr(system.os, "geteuid", lambda: 1000)
    monkeypatch.setitem(setup_modules["clients"].NEEDS, "toy", pieces)
    with pytest.raises(system.SetupError, match=r"no-such-program.*\n.* libno libno-java\n"):
        setup_modules["clients"].Clients(checkout).prepare("toy")


def test_the_tests_of_the_named_clients_are_run(checkout, setup_modules, monkeypatch, capfd):
    launch = setup_modules["launch"]
    monkeypatch.setattr(launch, "CLIENTS", ["-c", "import sys; print(*sys.argv[1:])"])
    assert launch.check_clients(Path(sys.executable), ["toy"], checkout) == 0
    tests = checkout / "tests" / "clients"
    assert capfd.readouterr().out.splitlines()[-1] == str(tests / "test_toy.py")
    with pytest.raises(setup_modules["system"].SetupError, match="no client “tyo”"):
        launch.check_clients(Path(sys.executable), ["tyo"], checkout)


@pytest.mark.parametrize(("named", "status"), [("tests", 5), ("tests/clients", 0)])
def test_they_are_left_in_peace_unless_they_are_named(named, status):
    others = [path for path in (ROOT / "tests").iterdir() if path.name != "clients"]
    ignoring = [f"--ignore={path}" for path in others if path.name != "conftest.py"]
    command = [sys.executable, "-m", "pytest", "-q", "-n", "0", "--collect-only", *ignoring]
    run = subprocess.run(
        [*command, named], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.returncode == status, run.stdout + run.stderr
    assert ("test_datasets.py" in run.stdout) is (status == 0)


def test_check_says_how_clients_are_asked_for(setup_modules, capsys):
    assert setup_modules["launch"].main("check", ["--fast", "--clients"]) == 2
    assert "--clients [NAME...]" in capsys.readouterr().out
