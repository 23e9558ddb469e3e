"""Set up what is missing, then run the program or its checks."""

import os
import subprocess
import sys
import time
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
LINT_IMPORTS = "from importlinter.cli import lint_imports_command as run; run(['--no-logo'])"
CHECKS = {
    "format": ["-m", "ruff", "format", "--check", "."],
    "lint": ["-m", "ruff", "check", "."],
    "types": ["-m", "mypy"],
    "imports": ["-c", LINT_IMPORTS],
    "tests": ["-m", "pytest", "-n", "auto", "--maxprocesses", "8", "--dist", "loadgroup"],
}
CLIENTS = ["-m", "pytest", "-n", "0", "-p", "no:randomly", "-v"]
USAGE = """usage: ./check [--fast | --clients [NAME...] | --help]

Set up what is missing, then run all that the build server runs: format, lint, types, import
contracts, tests. With --fast, leave out the tests that are marked slow. With --clients, let the
programs of others read what we write, and nothing else: all of them, or those named."""


def main(name: str, arguments: "list[str]") -> int:
    """Run ./start or ./check and give its exit status."""
    if sys.version_info < (3, 11):
        print(f"{name}: Annotator needs Python 3.11 or newer: install it and try again.")
        return 1
    from environment import Environment
    from system import SetupError, missing_for_qt, require

    venv = Environment(CHECKOUT)
    asked = arguments[1:] if arguments[:1] == ["--clients"] else None
    if name == "check" and asked is None and set(arguments) - {"--fast"}:
        print(USAGE)
        return 0 if "--help" in arguments else 2
    try:
        if name == "check":
            require(missing_for_qt({}))
        elif opens_window(arguments):
            require(missing_for_qt(os.environ))
        venv.prepare(name)
        if name == "check" and asked is not None:
            return check_clients(venv.python, asked)
    except SetupError as error:
        print(f"{name}: {error}", file=sys.stderr)
        return 1
    if name == "check":
        return check(venv.python, arguments)
    return start(venv.python, arguments)


def opens_window(arguments: "list[str]") -> bool:
    """Tell whether the program will need Qt: a command other than 'demo' never does."""
    return not arguments or arguments[0] == "demo" or is_there(arguments[0])


def is_there(name: str) -> bool:
    """Tell whether there is a file or folder; what can be no name of one is none."""
    try:
        return Path(name).exists()
    except OSError:
        return False


def start(python: Path, arguments: "list[str]") -> int:
    """Become the program; on Windows, where a process cannot, wait for it."""
    from environment import environment

    command = [str(python), "-P", "-m", "annotator", *arguments]
    if os.name != "nt":
        if sys.stdout:  # None where standard output is closed
            sys.stdout.flush()
        os.execve(python, command, environment())
    return subprocess.run(command, env=environment(), check=False).returncode


def check_clients(python: Path, asked: "list[str]", checkout: Path = CHECKOUT) -> int:
    """Set up the clients asked for, or all, and let them read what we write."""
    from clients import Clients
    from environment import environment
    from system import SetupError

    clients = Clients(checkout)
    names = asked or clients.names()
    if unknown := sorted(set(names) - set(clients.names())):
        raise SetupError(
            f"There is no client “{unknown[0]}”: name some of {', '.join(clients.names())}."
        )
    for name in names:
        clients.prepare(name)
    tests = [str(checkout / "tests" / "clients" / f"test_{name}.py") for name in names]
    run = subprocess.run(
        [python, *CLIENTS, *tests], cwd=checkout, env=environment(), check=False
    )
    return run.returncode


def check(python: Path, arguments: "list[str]") -> int:
    """Run every check, also after one has failed, and sum up."""
    from environment import environment

    results = []
    for heading, command in CHECKS.items():
        fast = ["-m", "not slow"] if heading == "tests" and "--fast" in arguments else []
        print(f"\n== {heading}", flush=True)
        began = time.monotonic()
        run = subprocess.run(
            [python, *command, *fast], cwd=CHECKOUT, env=environment(), check=False
        )
        results.append((heading, run.returncode == 0, time.monotonic() - began))
    print()
    for heading, passed, seconds in results:
        print(f"{heading:8} {'passed' if passed else 'FAILED'} {seconds:6.1f} s")
    return 0 if all(passed for _, passed, _ in results) else 1


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1], sys.argv[2:]))
    except KeyboardInterrupt:
        sys.exit(130)
