"""The rules of the house that the linters cannot see."""

import ast
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

ROOT = Path(__file__).parent.parent
SOURCES = sorted((ROOT / "annotator").rglob("*.py"))
CODE = [
    *SOURCES,
    *sorted((ROOT / ".setup").glob("*.py")),
    *sorted((ROOT / "tests").rglob("*.py")),
]
PINS = {
    path.relative_to(ROOT / ".setup").as_posix(): path.read_text("utf-8")
    for path in sorted((ROOT / ".setup").rglob("*.txt"))
}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
LONGEST_FILE = 400
LONGEST_FUNCTION = 40
MAY_CATCH_EVERYTHING = {"annotator/ui/crash.py", "annotator/ui/jobs.py"}
BANNED_CALLS = {"eval", "exec", "processEvents"}
BANNED_MODULES = {"pickle", "marshal", "shelve", "dill", "cloudpickle", "yaml"}
UNTRACKED = {".git", ".venv", ".clients", "__pycache__", "out", "dist", "build"}


def short(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def trees(paths: list[Path]) -> Iterator[tuple[Path, ast.Module]]:
    for path in paths:
        yield path, ast.parse(path.read_text("utf-8"))


def tracked_files() -> list[Path]:
    """List what is committed; where there is no git, what is not made by a tool."""
    command = ["git", "-C", str(ROOT), "ls-files", "-z"]
    try:
        run = subprocess.run(command, capture_output=True, check=True)
    except (FileNotFoundError, subprocess.CalledProcessError):
        everything = [
            Path(folder) / name for folder, _, names in os.walk(ROOT) for name in names
        ]
        return [path for path in everything if not is_made_by_a_tool(path.relative_to(ROOT))]
    paths = [ROOT / os.fsdecode(name) for name in run.stdout.split(b"\0") if name]
    return [path for path in paths if path.is_file()]


def is_made_by_a_tool(path: Path) -> bool:
    return any(part in UNTRACKED or part.endswith("_cache") for part in path.parts) or (
        path.parts[0] in {".hypothesis", ".venv.lock", ".coverage"}
    )


@pytest.mark.parametrize("path", CODE, ids=short)
def test_a_file_is_short(path):
    assert len(path.read_text("utf-8").splitlines()) <= LONGEST_FILE


def test_a_function_is_short():
    long = [
        f"{short(path)}:{node.lineno} {node.name}"
        for path, tree in trees(CODE)
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno >= LONGEST_FUNCTION
    ]
    assert long == []


def test_an_ignored_type_error_is_named():
    bare = re.compile(r"#\s*type:\s*ignore(?!\[)|#\s*noqa(?!:)|#\s*mypy:\s*ignore-errors")
    found = [
        f"{short(path)}:{number}"
        for path in CODE
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if bare.search(line) and path != Path(__file__)
    ]
    assert found == []


def test_only_the_crash_hook_and_the_jobs_catch_everything():
    found = [
        f"{short(path)}:{node.lineno}"
        for path, tree in trees(SOURCES)
        if short(path) not in MAY_CATCH_EVERYTHING
        for node in ast.walk(tree)
        if isinstance(node, ast.ExceptHandler)
        and catches_everything(node.type)
        and not raises_again(node)
    ]
    assert found == []


def catches_everything(caught: ast.expr | None) -> bool:
    if isinstance(caught, ast.Tuple):
        return any(catches_everything(one) for one in caught.elts)
    return caught is None or (
        isinstance(caught, ast.Name) and caught.id in {"Exception", "BaseException"}
    )


def raises_again(handler: ast.ExceptHandler) -> bool:
    """A transaction that is rolled back for whatever reason hands that reason on."""
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def test_nothing_runs_what_it_was_given():
    """No eval, no pickle, no shell; and no processEvents, which runs whatever waits."""
    found = [
        f"{short(path)}:{node.lineno}"
        for path, tree in trees(SOURCES)
        for node in ast.walk(tree)
        if is_banned_call(node) or is_banned_import(node)
    ]
    assert found == []


def is_banned_call(node: ast.AST) -> bool:
    if not isinstance(node, ast.Call):
        return False
    shell = any(
        word.arg == "shell" and getattr(word.value, "value", True) for word in node.keywords
    )
    if isinstance(node.func, ast.Attribute):
        return shell or node.func.attr == "processEvents"
    return shell or (isinstance(node.func, ast.Name) and node.func.id in BANNED_CALLS)


def is_banned_import(node: ast.AST) -> bool:
    if isinstance(node, ast.Import):
        return any(one.name.split(".")[0] in BANNED_MODULES for one in node.names)
    return isinstance(node, ast.ImportFrom) and str(node.module).split(".")[0] in BANNED_MODULES


def test_the_rules_above_can_fail():
    code = "try:\n f.eval(); eval(x)\nexcept (OSError, Exception):\n import pickle.x\n"
    code += "run(a, shell=True); run(a, shell=False); app.processEvents()"
    nodes = list(ast.walk(ast.parse(code)))
    calls = [ast.unparse(node) for node in nodes if is_banned_call(node)]
    assert sorted(calls) == ["app.processEvents()", "eval(x)", "run(a, shell=True)"]
    assert sum(is_banned_import(node) for node in nodes) == 1
    assert [catches_everything(n.type) for n in nodes if isinstance(n, ast.ExceptHandler)] == [
        True
    ]


def test_the_services_do_without_qt_and_tables():
    """The command line works where Qt cannot be loaded, and starts without pandas."""
    modules = [
        short(path).removesuffix(".py").removesuffix("/__init__").replace("/", ".")
        for path in SOURCES
        if path.relative_to(ROOT).parts[1]
        in {"model", "store", "formats", "analysis", "services"}
    ]
    code = "import importlib, sys\n"
    code += "for name in ('PySide6', 'pandas', 'pyarrow', 'numpy'): sys.modules[name] = None\n"
    code += f"for name in {modules!r}: importlib.import_module(name)\n"
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr


def test_nothing_committed_names_a_machine_or_a_package_host():
    machine = r"(?<![\w.~-])/(?:work|root|tmp|home)/[a-z]"
    hosts = r"p[y]pi\.org|python[h]osted|deb\.[d]ebian\.o|[r]egistry\.npm"
    named = re.compile(f"{machine}|{hosts}")
    found = [
        f"{short(path)}: {match.group()}"
        for path in tracked_files()
        for match in named.finditer(path.read_bytes().decode("utf-8", "replace"))
    ]
    assert found == []


@pytest.mark.parametrize("name", PINS)
def test_the_pins_have_hashes_and_name_no_index(name):
    lines = PINS[name].replace("\\\n", " ").splitlines()
    requirements = [line for line in lines if not line.startswith("--no-binary ")]
    assert len(requirements) >= 5
    assert name.startswith("clients/") or requirements == lines
    for line in requirements:
        assert re.fullmatch(
            r"[A-Za-z0-9_.-]+==\S+( ; [^#]+?)?( +--hash=sha256:[0-9a-f]{64})+", line
        )


def pinned(name: str) -> set[str]:
    return set(re.findall(r"^[A-Za-z0-9_.-]+==[^\\\n]+", PINS[name], re.MULTILINE))


def test_what_start_installs_check_installs_too():
    assert pinned("run.txt") <= pinned("check.txt")


@pytest.mark.parametrize(
    ("file", "wanted"),
    [
        ("run.txt", PROJECT["project"]["dependencies"]),
        ("check.txt", PROJECT["dependency-groups"]["check"]),
    ],
)
def test_every_dependency_is_pinned(file, wanted):
    names = {pin.split("==")[0].lower().replace("_", "-") for pin in pinned(file)}
    assert {bare_name(one) for one in wanted} <= names


def bare_name(requirement: str) -> str:
    return re.match(r"[\w.-]+", requirement).group().lower().replace("_", "-")


@pytest.mark.parametrize("requirement", PROJECT["project"]["dependencies"])
def test_every_dependency_has_its_reason_in_the_architecture(requirement):
    architecture = (ROOT / "ARCHITECTURE.md").read_text("utf-8").lower()
    assert bare_name(requirement) in architecture


def test_none_is_not_lost_by_calls_into_qt(qtbot):
    """PySide6 6.12.0 on Python 3.11 takes a reference to None per call, and aborts at zero."""
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.update()
    before = sys.getrefcount(None)
    for _ in range(1000):
        widget.update()
    assert abs(sys.getrefcount(None) - before) < 100
