"""Virtual environments beside the program: made from pins, or brought up to date."""

import hashlib
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from system import SetupError, missing_for_venv, require

PINS = {"start": "run.txt", "check": "check.txt"}
SATISFIES = {"check.txt": ("run.txt", "check.txt")}
DOWNLOAD = {"run.txt": "about 160 MB", "check.txt": "about 250 MB"}
OWN = ".venv"
UNWANTED = ("PYTHONDONTWRITEBYTECODE", "PYTHONHOME", "PYTHONPATH", "__PYVENV_LAUNCHER__")
PIP_UNWANTED = ("PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_NO_BINARY")
WHEEL = re.compile(
    r"  (Downloading|Using cached) (?P<name>[^-]+)-(?P<version>[^-]+)-\S+ (?P<size>\(.+\))"
)


class Environment:
    """A virtual environment of a checkout: its own, or that of another program in it."""

    def __init__(self, checkout: Path, name: str = OWN) -> None:
        self._checkout = checkout
        self._name = name
        self._folder = checkout / name
        self._stamp = self._folder / "annotator-pins"
        scripts = "Scripts/python.exe" if os.name == "nt" else "bin/python"
        self.python = self._folder / scripts

    def prepare(self, name: str) -> None:
        """Make the environment satisfy the pins of ./start or ./check, if it does not yet."""
        self.satisfy(PINS[name])

    def satisfy(self, pins: str) -> None:
        """Make the environment hold what a file of pins in .setup says, if it does not yet."""
        if self._satisfies(pins):
            return
        try:
            self._folder.parent.mkdir(exist_ok=True)
            with alone(self._folder):
                if not self._satisfies(pins):
                    self._build(pins)
        except OSError as error:
            raise SetupError(
                f"{error.filename or self._folder} could not be written ({error.strerror}): "
                f"see that there is room and that you may write there, then try again."
            ) from error

    def _satisfies(self, pins: str) -> bool:
        stamp = self._read_stamp()
        return (
            stamp.get(pins) == self._digest(pins)
            and stamp.get("python", "") == self._python_version()
        )

    def _read_stamp(self) -> dict[str, str]:
        try:
            lines = self._stamp.read_text("utf-8").splitlines()
        except (FileNotFoundError, NotADirectoryError):
            return {}
        return {key: value for key, _, value in (line.partition(" ") for line in lines)}

    def _digest(self, pins: str) -> str:
        return hashlib.sha256((self._checkout / ".setup" / pins).read_bytes()).hexdigest()

    def _python_version(self) -> str:
        """Give the version of the environment's own Python, or nothing if it does not run."""
        if Path(sys.prefix) == self._folder:
            return f"{sys.version_info[0]}.{sys.version_info[1]}"
        code = "import sys; print('%d.%d' % sys.version_info[:2])"
        try:
            run = subprocess.run(
                [self.python, "-I", "-c", code], capture_output=True, text=True, check=False
            )
        except OSError:
            return ""
        return run.stdout.strip()

    def _build(self, pins: str) -> None:
        stamp = self._read_stamp()
        whole = bool(stamp) and stamp.get("python") == self._python_version()
        self._stamp.unlink(missing_ok=True)
        if whole:
            print(f"Bringing {self._name} up to date with .setup/{pins}", flush=True)
        else:
            once = f"once; {DOWNLOAD[pins]}" if pins in DOWNLOAD else "once"
            print(f"Making {self._name} from .setup/{pins} ({once})", flush=True)
            self._create()
        try:
            self._install(pins)
        except SetupError:
            self._write_stamp(())
            raise
        self._compile_and_link()
        self._write_stamp(SATISFIES.get(pins, (pins,)))

    def _write_stamp(self, satisfied: Sequence[str]) -> None:
        """Write down which pins are installed; without a stamp it is half made."""
        lines = [f"python {self._python_version()}"]
        lines += [f"{pins} {self._digest(pins)}" for pins in satisfied]
        self._stamp.write_text("\n".join(lines) + "\n", "utf-8")

    def _create(self) -> None:
        require(missing_for_venv())
        base = getattr(sys, "_base_executable", None) or sys.executable
        command = [base, "-I", "-m", "venv", "--clear", str(self._folder)]
        run = subprocess.run(
            command, env=environment(), capture_output=True, text=True, check=False
        )
        if run.returncode != 0:
            reason = _last_line(run.stderr + run.stdout)
            raise SetupError(
                f"Python could not make {self._folder} ({reason}): "
                f"remove that folder and try again."
            )

    def _install(self, pins: str) -> None:
        command = [
            *(str(self.python), "-I", "-m", "pip", "install", "--require-hashes", "--no-deps"),
            *("--only-binary", ":all:", "--no-compile", "--no-input"),
            *("--disable-pip-version-check", "--progress-bar", "off"),
            *("-r", str(self._checkout / ".setup" / pins)),
        ]
        complaint = "no reason given"
        with subprocess.Popen(
            command, env=_for_pip(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        ) as run:
            for line in run.stdout or ():
                if wheel := WHEEL.match(line):
                    print("  {name} {version} {size}".format(**wheel.groupdict()), flush=True)
                elif line.startswith("ERROR:"):
                    complaint = line.removeprefix("ERROR:").strip()
        if run.returncode != 0:
            raise SetupError(
                f"The packages in .setup/{pins} could not be installed ({complaint}): "
                f"see that the network is there and try again."
            )

    def _compile_and_link(self) -> None:
        """Compile every module once, on all cores; put the checkout on the path of its own."""
        pattern = "Lib/site-packages" if os.name == "nt" else "lib/python*/site-packages"
        packages = next(self._folder.glob(pattern))
        subprocess.run(
            [self.python, "-I", "-m", "compileall", "-q", "-j", "0", packages],
            env=environment(),
            stdout=subprocess.DEVNULL,
            check=False,
        )
        if self._name != OWN:
            return
        relative = os.path.relpath(self._checkout, packages)
        (packages / "annotator-checkout.pth").write_text(f"{relative}\n", "utf-8")


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Keep whoever else would set up the same folder waiting until this is done."""
    with folder.with_name(f"{folder.name}.lock").open("w") as lock:
        if not _try_to_lock(lock):
            print("Waiting for another start or check to finish its setup.", flush=True)
            _wait_for_lock(lock)
        yield


def environment() -> dict[str, str]:
    """Give the environment variables for what runs in .venv: nothing that bends its path."""
    return {key: value for key, value in os.environ.items() if key not in UNWANTED}


def _for_pip() -> dict[str, str]:
    return {key: value for key, value in environment().items() if key not in PIP_UNWANTED}


def _last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1] if lines else "no reason given"


if sys.platform == "win32":
    import msvcrt
    import time

    def _try_to_lock(lock: IO[str]) -> bool:
        try:
            msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _wait_for_lock(lock: IO[str]) -> None:
        while not _try_to_lock(lock):
            time.sleep(0.5)

else:
    import fcntl

    def _try_to_lock(lock: IO[str]) -> bool:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _wait_for_lock(lock: IO[str]) -> None:
        fcntl.flock(lock, fcntl.LOCK_EX)
