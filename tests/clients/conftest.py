"""Each test module here asks one program of others, named as the module is."""

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
PROGRAMS = Path(__file__).parent / "programs"
sys.path.append(str(ROOT / ".setup"))
SECONDS = 600
"""What a client may take for one answer."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Give clients time: some of them need minutes to be installed or to start."""
    for item in items:
        if Path(__file__).parent in item.path.parents and not item.get_closest_marker(
            "timeout"
        ):
            item.add_marker(pytest.mark.timeout(2 * SECONDS))


@dataclass(frozen=True)
class Asked:
    """A client that is installed and can be asked things in JSON."""

    name: str
    folder: Path
    """Its own; it may keep there what it makes."""
    python: Path
    """Its own Python."""
    variables: dict[str, str]
    """The environment that it runs in: nothing that leads it to our packages."""

    def ask(self, question: Any, **environment: str) -> Any:
        """Put a question to `programs/NAME.py` in the client's Python; give its answer."""
        program = PROGRAMS / f"{self.name}.py"
        return self.told(
            [self.python, "-I", PROGRAMS / "answering.py", program], question, environment
        )

    def ask_node(self, question: Any, **environment: str) -> Any:
        """Put a question to `programs/NAME.mjs`, which finds the client's packages."""
        program = self.folder / f"{self.name}.mjs"
        program.write_bytes((PROGRAMS / program.name).read_bytes())
        return self.told(["node", program], question, environment)

    def told(self, command: list[Any], question: Any, environment: dict[str, str]) -> Any:
        """Run a command with a question as JSON and give the JSON that it prints."""
        return json.loads(self.run(command, json.dumps(question), environment))

    def run(
        self, command: list[Any], text: str = "", environment: dict[str, str] | None = None
    ) -> str:
        """Run a command in the client's folder; give what it prints, and fail if it fails."""
        run = subprocess.run(
            [str(word) for word in command],
            cwd=self.folder,
            input=text,
            env={**self.variables, **(environment or {})},
            capture_output=True,
            encoding="utf-8",
            timeout=SECONDS,
            check=False,
        )
        assert run.returncode == 0, (
            f"{self.name} says:\n{run.stderr[-5000:]}\n{run.stdout[-2000:]}"
        )
        return run.stdout


@pytest.fixture(scope="module")
def client(request: pytest.FixtureRequest) -> Asked:
    """Install the client that the module is named after, if it is not yet; give it."""
    from clients import Clients
    from environment import environment

    name = request.path.stem.removeprefix("test_")
    return Asked(*Clients(ROOT).prepare(name), environment())
