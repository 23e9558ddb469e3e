"""Use ./start and ./check on copies of the checkout, with toy packages for the real ones."""

import hashlib
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parent.parent
PROGRAM = """
import json, os, sys, toy
print(json.dumps({"arguments": sys.argv[1:], "folder": os.getcwd(), "toy": toy.VERSION,
                  "prefix": sys.prefix, "compiles": not sys.dont_write_bytecode}))
"""

pytestmark = [
    pytest.mark.xdist_group("launcher"),
    pytest.mark.skipif(os.name == "nt", reason="the Windows launchers are other files"),
]


class Checkout:
    """A checkout of its own: what a person can do with it from a shell."""

    def __init__(self, folder: Path, wheels: Path) -> None:
        self.folder = folder
        self.wheels = wheels
        self.venv = folder / ".venv"

    def pin(self, name: str, *pins: str) -> None:
        (self.folder / ".setup" / name).write_text("".join(pins), "utf-8")

    def environment(self, **changes: str) -> dict[str, str]:
        kept = {key: value for key, value in os.environ.items() if not key.startswith("PIP_")}
        offline = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": self.wheels.as_uri()}
        return {**kept, **offline, **changes}

    def begin(self, *arguments: str, **changes: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [self.folder / "start", *arguments],
            env=self.environment(**changes),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def start(self, *arguments: str, **changes: str) -> dict[str, object]:
        """Run ./start and give what the program saw; `said` is what stood before it."""
        process = self.begin(*arguments, **changes)
        out, errors = process.communicate()
        assert process.returncode == 0, errors
        *said, seen = out.splitlines()
        return {**json.loads(seen), "said": said}

    def refusal(self, *arguments: str, **changes: str) -> str:
        """Run ./start, which must fail without a traceback, and give its sentence."""
        process = self.begin(*arguments, **changes)
        _, errors = process.communicate()
        assert process.returncode == 1
        assert "Traceback" not in errors
        return errors.strip()


def build_wheel(folder: Path, name: str, version: str) -> str:
    """Write a wheel of one module and give the line that pins it with its hash."""
    path = folder / f"{name}-{version}-py3-none-any.whl"
    described = f"{name}-{version}.dist-info"
    with zipfile.ZipFile(path, "w") as wheel:
        wheel.writestr(f"{name}.py", f"VERSION = '{version}'\n")
        wheel.writestr(
            f"{described}/METADATA",
            f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        )
        wheel.writestr(
            f"{described}/WHEEL",
            "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        )
        wheel.writestr(
            f"{described}/RECORD",
            f"{name}.py,,\n{described}/METADATA,,\n{described}/WHEEL,,\n{described}/RECORD,,\n",
        )
    return f"{name}=={version} --hash=sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}\n"


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("wheels")


@pytest.fixture(scope="module")
def pins(wheels: Path) -> dict[str, str]:
    return {
        "toy 1": build_wheel(wheels, "toy", "1"),
        "toy 2": build_wheel(wheels, "toy", "2"),
        "probe": build_wheel(wheels, "probe", "1"),
    }


def lay_out(folder: Path, wheels: Path, pins: dict[str, str]) -> Checkout:
    """Lay out a checkout that has nothing set up yet."""
    shutil.copytree(
        ROOT / ".setup", folder / ".setup", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copy(ROOT / "start", folder / "start")
    (folder / "annotator").mkdir()
    (folder / "annotator" / "__init__.py").touch()
    (folder / "annotator" / "__main__.py").write_text(PROGRAM, "utf-8")
    checkout = Checkout(folder, wheels)
    checkout.pin("run.txt", pins["toy 1"])
    checkout.pin("check.txt", pins["toy 1"], pins["probe"])
    return checkout


@pytest.fixture(scope="module")
def prepared(
    tmp_path_factory: pytest.TempPathFactory, wheels: Path, pins: dict[str, str]
) -> Checkout:
    """Start one checkout for the first time; the tests work on copies of it."""
    checkout = lay_out(tmp_path_factory.mktemp("first") / "a folder", wheels, pins)
    seen = checkout.start("stats", PYTHONDONTWRITEBYTECODE="1")
    assert seen["said"] == ["Making .venv from .setup/run.txt (once; about 160 MB)"]
    assert seen["compiles"]
    return checkout


@pytest.fixture
def checkout(prepared: Checkout, tmp_path: Path) -> Checkout:
    folder = tmp_path / "a copy"
    shutil.copytree(prepared.folder, folder, symlinks=True)
    return Checkout(folder, prepared.wheels)


@pytest.fixture
def setup_modules(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, ModuleType]]:
    """Load the modules of .setup, which are no package, and forget them afterwards."""
    monkeypatch.syspath_prepend(ROOT / ".setup")
    names = ("system", "environment", "clients", "launch")
    yield {name: importlib.import_module(name) for name in names}
    for name in names:
        sys.modules.pop(name, None)


def test_arguments_reach_the_program_as_they_were_typed(checkout):
    arguments = ["stats", "a b", "", "it's", '"', "--json", "*", "ü"]
    assert checkout.start(*arguments)["arguments"] == arguments


def test_it_starts_through_links_and_keeps_the_folder_one_is_in(
    checkout, tmp_path, monkeypatch
):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "second").symlink_to(checkout.folder / "start")
    (tmp_path / "elsewhere" / "first").symlink_to("../second")
    monkeypatch.chdir(tmp_path / "elsewhere")
    out = subprocess.run(
        ["./first", "stats"], env=checkout.environment(), capture_output=True, check=True
    ).stdout
    assert json.loads(out)["folder"] == str(tmp_path / "elsewhere")


def test_a_module_in_the_folder_one_is_in_shadows_nothing(checkout, tmp_path, monkeypatch):
    (tmp_path / "json.py").write_text("raise SystemExit('the wrong json')")
    monkeypatch.chdir(tmp_path)
    assert checkout.start("stats", PYTHONPATH=str(tmp_path))["toy"] == "1"


def test_a_second_start_installs_nothing(checkout):
    assert checkout.start("stats", PIP_FIND_LINKS="/nowhere")["said"] == []


def test_a_checkout_may_be_moved(checkout):
    moved = checkout.folder.rename(checkout.folder.with_name("moved"))
    seen = Checkout(moved, checkout.wheels).start("stats", PIP_FIND_LINKS="/nowhere")
    assert seen["said"] == []
    assert seen["prefix"] == str(moved / ".venv")


def test_packages_are_compiled_at_once(checkout):
    assert list(checkout.venv.glob("lib/python*/site-packages/__pycache__/toy.*.pyc"))


def test_a_change_of_the_pins_is_followed(checkout, pins):
    checkout.pin("run.txt", pins["toy 2"])
    seen = checkout.start("stats")
    assert seen["said"] == ["Bringing .venv up to date with .setup/run.txt"]
    assert seen["toy"] == "2"


def test_a_half_made_environment_is_made_anew(checkout):
    (checkout.venv / "annotator-pins").unlink()
    shutil.rmtree(next(checkout.venv.glob("lib/python*/site-packages/pip")))
    assert "Making .venv" in checkout.start("stats")["said"][0]


def test_an_environment_whose_python_is_gone_is_made_anew(checkout):
    for python in (checkout.venv / "bin").glob("python*"):
        python.unlink()
        python.symlink_to("/nowhere/python")
    assert "Making .venv" in checkout.start("stats")["said"][0]


def test_an_environment_of_another_python_does_not_do(checkout, setup_modules):
    venv = setup_modules["environment"].Environment(checkout.folder)
    assert venv._satisfies("run.txt")
    stamp = checkout.venv / "annotator-pins"
    stamp.write_text(re.sub(r"python .*", "python 3.9", stamp.read_text()))
    assert not venv._satisfies("run.txt")


def test_a_package_that_cannot_be_had_is_one_sentence_and_can_be_tried_again(checkout, pins):
    checkout.pin("run.txt", pins["toy 2"])
    sentence = checkout.refusal("stats", PIP_FIND_LINKS="/nowhere")
    assert sentence.startswith("start: The packages in .setup/run.txt could not be installed")
    assert sentence.count("\n") == 0
    seen = checkout.start("stats")
    assert seen["said"] == ["Bringing .venv up to date with .setup/run.txt"]
    assert seen["toy"] == "2"


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path, wheels, pins):
    checkout = lay_out(tmp_path / "new", wheels, pins)
    (checkout.folder / ".venv.lock").mkdir()
    sentence = checkout.refusal("stats")
    assert sentence.startswith(
        f"start: {checkout.folder / '.venv.lock'} could not be written ("
    )


def test_a_package_with_another_hash_is_refused(checkout, pins):
    checkout.pin("run.txt", pins["toy 2"][:-5] + "0000\n")
    assert "could not be installed" in checkout.refusal("stats")


def test_two_first_starts_at_once_make_one_environment(tmp_path, wheels, pins):
    checkout = lay_out(tmp_path / "new", wheels, pins)
    both = [checkout.begin("stats"), checkout.begin("stats")]
    said = [process.communicate()[0] for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert sum("Making .venv" in out for out in said) == 1
    assert all('"toy": "1"' in out for out in said)


def test_check_adds_to_what_start_made_and_start_is_content_with_it(checkout, pins):
    prepare = "import pathlib, sys; sys.path.insert(0, '.setup'); import environment as e; "
    prepare += "e.Environment(pathlib.Path().resolve()).prepare('check')"
    run = subprocess.run(
        [checkout.venv / "bin" / "python", "-c", prepare],
        cwd=checkout.folder,
        env=checkout.environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout == "Bringing .venv up to date with .setup/check.txt\n"
    assert list(checkout.venv.glob("lib/python*/site-packages/probe.py"))
    assert checkout.start("stats", PIP_FIND_LINKS="/nowhere")["said"] == []


def test_an_old_python_is_refused_with_a_sentence(tmp_path, wheels, pins):
    checkout = lay_out(tmp_path / "new", wheels, pins)
    old = tmp_path / "bin"
    old.mkdir()
    for name in ("python3", *(f"python3.{minor}" for minor in range(11, 15))):
        (old / name).write_text("#!/bin/sh\nexit 1\n")
        (old / name).chmod(0o755)
    sentence = checkout.refusal(PATH=f"{old}:/usr/bin:/bin")
    assert sentence.startswith("start: Annotator needs Python 3.11 or newer")


def test_every_check_runs_and_one_failure_fails_all(setup_modules, monkeypatch, capfd):
    launch = setup_modules["launch"]
    checks = {"bad": ["-c", "raise SystemExit(3)"], "good": ["-c", "print('ran')"]}
    monkeypatch.setattr(launch, "CHECKS", checks)
    assert launch.check(Path(sys.executable), []) == 1
    out = capfd.readouterr().out
    assert re.search(r"== bad\n\n== good\nran\n\nbad +FAILED .*\ngood +passed ", out)
    monkeypatch.setattr(launch, "CHECKS", {"good": checks["good"]})
    assert launch.check(Path(sys.executable), []) == 0


def test_check_refuses_an_argument_that_it_does_not_know(setup_modules, capsys):
    assert setup_modules["launch"].main("check", ["--quick"]) == 2
    assert capsys.readouterr().out.startswith("usage: ./check")


@pytest.mark.parametrize(
    ("arguments", "opens"),
    [([], True), (["demo", "out"], True), (["stats", "a.corpus"], False), (["--help"], False)],
)
def test_only_what_opens_a_window_needs_the_libraries_of_qt(setup_modules, arguments, opens):
    assert setup_modules["launch"].opens_window(arguments) is opens


def test_a_corpus_on_the_command_line_opens_a_window(setup_modules, tmp_path):
    corpus = tmp_path / "a.corpus"
    corpus.touch()
    assert setup_modules["launch"].opens_window([str(corpus)])


def test_what_can_be_no_name_of_a_file_opens_no_window(setup_modules):
    assert not setup_modules["launch"].opens_window(["x" * 5000])


@pytest.fixture
def bare_system(setup_modules, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Pretend that no library of Qt is there, and that one is no administrator."""
    system = setup_modules["system"]
    monkeypatch.setattr(system.sys, "platform", "linux")
    monkeypatch.setattr(system, "_known_libraries", frozenset)
    monkeypatch.setattr(system, "_can_be_loaded", lambda name: False)
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    return system


@pytest.mark.parametrize(
    ("environment", "expected", "unexpected"),
    [
        ({}, "libEGL.so.1", "libxcb-cursor.so.0"),
        ({"DISPLAY": ":0"}, "libxcb-cursor.so.0", "libwayland-cursor.so.0"),
        ({"WAYLAND_DISPLAY": "w"}, "libwayland-cursor.so.0", "libxcb-cursor.so.0"),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "libGL.so.1", "libxcb-icccm.so.4"),
    ],
)
def test_libraries_are_asked_for_as_the_display_needs_them(
    bare_system, environment, expected, unexpected
):
    names = [piece.name for piece in bare_system.missing_for_qt(environment)]
    assert expected in names
    assert unexpected not in names


def test_missing_libraries_are_named_with_the_commands_that_install_them(bare_system):
    with pytest.raises(bare_system.SetupError) as refused:
        bare_system.require(bare_system.missing_for_qt({"DISPLAY": ":0"}))
    lines = str(refused.value).splitlines()
    assert "libxcb-cursor.so.0" in lines[0]
    assert lines[1].startswith("  sudo apt-get install --no-install-recommends libdbus-1-3 ")
    assert lines[3].startswith("  sudo dnf install dbus-libs fontconfig ")


def test_a_library_that_is_there_is_not_asked_for(setup_modules):
    system = setup_modules["system"]
    pieces = (system.Piece("libc.so.6", "libc6", "glibc"), system.Piece("libno.so.1", "x", "y"))
    assert system._missing(pieces, system._known_libraries()) == [pieces[1]]
    assert system._missing(pieces, frozenset()) == [pieces[1]]


def test_a_python_without_venv_is_named_with_its_package(setup_modules, monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    (piece,) = setup_modules["system"].missing_for_venv()
    assert piece.debian == f"python3.{sys.version_info[1]}-venv"


@pytest.mark.parametrize("works", [True, False])
def test_an_administrator_on_debian_gets_them_installed(
    bare_system, monkeypatch, tmp_path, capsys, works
):
    calls = tmp_path / "calls"
    status = "" if works else "echo 'no such mirror'; exit 100"
    (tmp_path / "apt-get").write_text(f'#!/bin/sh\necho "$@" >>"{calls}"\n{status}\n')
    (tmp_path / "apt-get").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(bare_system, "_is_debian", lambda: True)
    pieces = bare_system.missing_for_qt({})
    if works:
        bare_system.require(pieces)
        asked = calls.read_text().splitlines()
        assert asked[0] == "update -q"
        assert asked[1].startswith("install -y -q --no-install-recommends libdbus-1-3 libegl1 ")
        assert "Installing system packages (as root): libdbus-1-3" in capsys.readouterr().out
    else:
        with pytest.raises(bare_system.SetupError, match="no such mirror"):
            bare_system.require(pieces)


@pytest.mark.parametrize("name", ["start", "check"])
def test_the_windows_launchers_call_the_same_program(name):
    lines = (ROOT / f"{name}.cmd").read_text("utf-8").splitlines()
    assert f'py -3 -E -s "%~dp0.setup\\launch.py" {name} %*' in lines
