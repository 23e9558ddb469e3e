"""The programs of others that are tried with our files, each in a folder of its own."""

import hashlib
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from environment import Environment, alone, environment
from system import Piece, SetupError, missing_programs, require

NPM = Piece("npm", "npm", "nodejs-npm")
CHROMIUM = Piece("chromium", "chromium", "chromium")
JAVA = Piece("javac", "default-jdk-headless", "java-latest-openjdk-devel")
NEEDS = {
    "recogito": (CHROMIUM,),
    "uima": (JAVA, Piece("/usr/share/java/uimaj-core.jar", "libuima-core-java", "uimaj")),
    "xmllint": (Piece("xmllint", "libxml2-utils", "libxml2"),),
}
"""What a client needs of the system beside its packages."""


class Client(NamedTuple):
    """A client that is ready to be asked."""

    name: str
    folder: Path
    """Where it lives; it may keep there what it makes."""
    python: Path
    """Its own Python, if it has packages of Python."""


class Clients:
    """The clients of one checkout."""

    def __init__(self, checkout: Path) -> None:
        self._checkout = checkout
        self._pins = checkout / ".setup" / "clients"

    def names(self) -> list[str]:
        """Name every client that there is a test for."""
        tests = (self._checkout / "tests" / "clients").glob("test_*.py")
        return sorted(path.stem.removeprefix("test_") for path in tests)

    def prepare(self, name: str) -> Client:
        """Install what a client lacks; raise SetupError if that cannot be done."""
        folder = self._checkout / ".clients" / name
        packages = self._pins / name / "package-lock.json"
        needs = NEEDS.get(name, ()) + ((NPM,) if packages.exists() else ())
        require(missing_programs(needs))
        venv = Environment(self._checkout, f".clients/{name}")
        if (self._pins / f"{name}.txt").exists():
            venv.satisfy(f"clients/{name}.txt")
        folder.mkdir(parents=True, exist_ok=True)
        if packages.exists():
            with alone(folder):
                _install_packages(packages.parent, folder)
        return Client(name, folder, venv.python)


def _install_packages(pins: Path, folder: Path) -> None:
    """Install packages of Node.js, each held against its hash; run no script of theirs."""
    lock = pins / "package-lock.json"
    digest, stamp = hashlib.sha256(lock.read_bytes()).hexdigest(), folder / "annotator-packages"
    if stamp.exists() and stamp.read_text("utf-8") == digest:
        return
    print(f"Installing packages of Node.js into {folder.name} (once)", flush=True)
    stamp.unlink(missing_ok=True)
    for path in (lock, pins / "package.json"):
        shutil.copy(path, folder / path.name)
    _run_npm(("ci", "--ignore-scripts", "--no-audit", "--no-fund"), folder)
    stamp.write_text(digest, "utf-8")


def _run_npm(arguments: Sequence[str], folder: Path) -> None:
    run = subprocess.run(
        [shutil.which("npm") or "npm", *arguments],
        cwd=folder,
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if run.returncode != 0:
        lines = [line for line in run.stdout.splitlines() if "error" in line.lower()]
        raise SetupError(
            f"The packages in {folder / 'package-lock.json'} could not be installed "
            f"({(lines or ['no reason given'])[0].strip()}): see that the network is there and "
            f"try again."
        )
