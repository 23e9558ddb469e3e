"""What Label Studio keeps of our folder: its own server over its API, and its SDK."""

import contextlib
import json
import os
import secrets
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

PATIENCE = 480
"""Seconds for the first start, which makes the database."""
EXPORTS = {"JSON": "&download_all_tasks=true", "JSON_MIN": "", "CSV": ""}
"""The kinds of export with more that is asked: JSON also of tasks that nobody has begun."""


def answer(question: dict[str, Any]) -> Any:
    """Import tasks into projects with our config; give what is stored, exported, and valid."""
    home = Path(question["home"])
    home.mkdir()
    with _server(home) as server:
        return [
            {**server.of_folder(Path(folder)), "valid": _valid(Path(folder))}
            for folder in question["folders"]
        ]


class Server:
    """A server that runs, and the token of its only user."""

    def __init__(self, url: str, token: str) -> None:
        import requests

        self._url = url
        self._session = requests.Session()
        self._session.headers["Authorization"] = f"Token {token}"

    def of_folder(self, folder: Path) -> dict[str, Any]:
        """Make a project with the config of a folder and import its tasks."""
        config = (folder / "labels.xml").read_text("utf-8")
        made = self._post("projects", json={"title": folder.name[:50], "label_config": config})
        if not made.ok:
            return {"config": made.text}
        place = f"projects/{made.json()['id']}"
        with (folder / "tasks.json").open("rb") as file:
            files = {"file": ("tasks.json", file, "application/json")}
            imported = self._post(f"{place}/import", files=files)
        if not imported.ok:
            return {"status": imported.status_code, "said": imported.text[:1000]}
        exported = {name: self._exported(place, name) for name in EXPORTS}
        return {"status": imported.status_code, "said": imported.json(), "exported": exported}

    def _exported(self, place: str, name: str) -> str:
        found = self._session.get(
            f"{self._url}/api/{place}/export?exportType={name}{EXPORTS[name]}", timeout=120
        )
        found.raise_for_status()
        return found.content.decode("utf-8")

    def _post(self, place: str, **content: Any) -> Any:
        return self._session.post(f"{self._url}/api/{place}", timeout=120, **content)


def _valid(folder: Path) -> list[bool]:
    """Tell of each annotation whether the SDK accepts it under our config."""
    from label_studio_sdk.label_interface import LabelInterface

    interface = LabelInterface((folder / "labels.xml").read_text("utf-8"))
    interface.validate()
    return [
        bool(interface.validate_annotation(annotation))
        for task in json.loads((folder / "tasks.json").read_bytes())
        for annotation in task["annotations"]
    ]


@contextlib.contextmanager
def _server(home: Path) -> Iterator[Server]:
    """Run the server on this machine only; stop it at the end."""
    port, token = _free_port(), secrets.token_hex(20)
    command = [
        *(Path(sys.executable).with_name("label-studio"), "start", "--no-browser"),
        *("--internal-host", "127.0.0.1", "--port", str(port), "--data-dir", str(home)),
        *("--username", "a@b.example", "--password", secrets.token_hex(8)),
        *("--user-token", token, "--enable-legacy-api-token", "--log-level", "ERROR"),
    ]
    variables = {
        **os.environ,
        "COLLECT_ANALYTICS": "False",
        "LATEST_VERSION_CHECK": "False",
        "SECRET_KEY": secrets.token_hex(32),
    }
    running = subprocess.Popen(command, env=variables, cwd=home, stdin=subprocess.DEVNULL)
    try:
        _wait(running, port)
        yield Server(f"http://127.0.0.1:{port}", token)
    finally:
        running.terminate()
        try:
            running.wait(20)
        except subprocess.TimeoutExpired:
            running.kill()
            running.wait()


def _wait(running: "subprocess.Popen[bytes]", port: int) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and running.poll() is None:
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 5):
            return
        time.sleep(1)
    raise TimeoutError("Label Studio's server has not started.")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
