"""What doccano keeps of our files: its own server and worker, asked over its API."""

import contextlib
import io
import json
import os
import secrets
import socket
import sqlite3
import subprocess
import sys
import sysconfig
import time
import zipfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

PATIENCE = 240
"""Seconds for the server to start, and for each task of its worker."""
BACKEND = Path(sysconfig.get_paths()["purelib"]) / "backend"
LABELLING = "SequenceLabeling"
RELATIONS = "RelationExtraction"


def answer(question: dict[str, Any]) -> Any:
    """Import each file into a project of its own; give what is stored and exported again."""
    home = Path(question["home"])
    home.mkdir()
    with _server(home) as server:
        return [server.of_file(entry) for entry in question["files"]]


class Server:
    """A server that runs, and the session of its only user."""

    def __init__(self, url: str, password: str, worker: subprocess.Popen[bytes]) -> None:
        import requests

        self._url = url
        self._worker = worker
        self._session = requests.Session()
        login = {"username": "admin", "password": password}
        self._post("auth/login/", login)

    def of_file(self, entry: dict[str, Any]) -> dict[str, Any]:
        """Import a file; give its errors, what is stored of it, and what is exported."""
        project = self._post(
            "projects",
            {
                "name": "sample",
                "description": "sample",
                "project_type": LABELLING,
                "resourcetype": "SequenceLabelingProject",
                "allow_overlapping": entry["overlapping"],
                "use_relation": entry["relations"],
                "tags": [],
            },
        )
        place = f"projects/{project['id']}"
        options = {
            "format": "JSONL",
            "task": RELATIONS if entry["relations"] else LABELLING,
            "encoding": "utf_8",
            "column_data": "text",
            "column_label": "label",
            "uploadIds": [self._upload(Path(entry["path"]))],
        }
        result = self._done(self._post(f"{place}/upload", options))
        return {"errors": result, **self._stored(place), "exported": self._exported(place)}

    def _stored(self, place: str) -> dict[str, Any]:
        kinds = {one["id"]: one["text"] for one in self._get(f"{place}/span-types")}
        links = {one["id"]: one["text"] for one in self._get(f"{place}/relation-types")}
        examples = []
        for one in self._get(f"{place}/examples?limit=1000")["results"]:
            spans = self._get(f"{place}/examples/{one['id']}/spans")
            relations = self._get(f"{place}/examples/{one['id']}/relations")
            examples.append(
                {
                    "text": one["text"],
                    "meta": one["meta"],
                    "spans": [
                        [s["start_offset"], s["end_offset"], kinds[s["label"]], s["id"]]
                        for s in spans
                    ],
                    "relations": [
                        [links[r["type"]], r["from_id"], r["to_id"]] for r in relations
                    ],
                }
            )
        return {"examples": examples}

    def _exported(self, place: str) -> dict[str, str]:
        """Give the files of an export by their names."""
        task = self._post(f"{place}/download", {"format": "JSONL", "exportApproved": False})
        self._done(task)
        content = self._raw(f"{place}/download?taskId={task['task_id']}")
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return {name: archive.read(name).decode("utf-8") for name in archive.namelist()}

    def _upload(self, path: Path) -> str:
        with path.open("rb") as file:
            found = self._session.post(
                f"{self._url}/v1/fp/process/",
                files={"filepond": (path.name, file)},
                headers=self._token(),
                timeout=60,
            )
        found.raise_for_status()
        return found.text

    def _done(self, task: dict[str, Any]) -> Any:
        """Wait for a task of the worker; give its result."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            if self._worker.poll() is not None:
                raise RuntimeError(
                    f"doccano's worker has ended with {self._worker.returncode}."
                )
            status = self._get(f"tasks/status/{task['task_id']}")
            if status["ready"]:
                if status["error"]:
                    return {"failed": status["error"]["text"]}
                return status["result"]
            time.sleep(0.5)
        raise TimeoutError("doccano's worker has not done its task.")

    def _get(self, place: str) -> Any:
        return json.loads(self._raw(place))

    def _raw(self, place: str) -> bytes:
        found = self._session.get(f"{self._url}/v1/{place}", timeout=60)
        found.raise_for_status()
        return found.content

    def _post(self, place: str, content: dict[str, Any]) -> Any:
        found = self._session.post(
            f"{self._url}/v1/{place}", json=content, headers=self._token(), timeout=60
        )
        if not found.ok:
            raise RuntimeError(f"{place}: {found.status_code} {found.text[:1000]}")
        return found.json()

    def _token(self) -> dict[str, str]:
        return {"X-CSRFToken": self._session.cookies.get("csrftoken", "")}


@contextlib.contextmanager
def _server(home: Path) -> Iterator[Server]:
    """Run server and worker on this machine only; stop both at the end.

    The command “doccano webserver” would listen on every address, so its application is run
    as that command runs it, but on one.
    """
    port, password = _free_port(), secrets.token_hex(8)
    variables = {
        **os.environ,
        "DOCCANO_HOME": str(home),
        "DATABASE_URL": f"sqlite:///{home}/db.sqlite3",
        "MEDIA_ROOT": str(home / "media"),
        "DJANGO_SETTINGS_MODULE": "config.settings.production",
        "STANDALONE": "True",
        "DEBUG": "False",
        "SECRET_KEY": secrets.token_hex(32),
    }
    doccano = Path(sys.executable).with_name("doccano")
    user = ("--username", "admin", "--password", password, "--email", "a@b.example")
    for command in (["init"], ["createuser", *user]):
        subprocess.run([doccano, *command], env=variables, check=True, timeout=PATIENCE)
    web = ("gunicorn", "config.wsgi", "--bind", f"127.0.0.1:{port}", "--chdir", str(BACKEND))
    worker = ("celery", "--app=config", f"--workdir={BACKEND}", "worker", "--pool=solo")
    with _process(worker, variables) as working:
        # Both make the queue where there is none yet, and a worker that comes second ends.
        _wait(lambda: _has_queue(home / "db.sqlite3"))
        with _process(web, variables):
            _wait(lambda: _answers(port))
            yield Server(f"http://127.0.0.1:{port}", password, working)


@contextlib.contextmanager
def _process(
    module: Sequence[str], variables: dict[str, str]
) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", *module]
    running = subprocess.Popen(command, env=variables, cwd=BACKEND, stdin=subprocess.DEVNULL)
    try:
        yield running
    finally:
        running.terminate()
        try:
            running.wait(20)
        except subprocess.TimeoutExpired:
            running.kill()
            running.wait()


def _wait(is_there: Callable[[], bool]) -> None:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if is_there():
            return
        time.sleep(0.5)
    raise TimeoutError("doccano's server or worker has not started.")


def _has_queue(path: Path) -> bool:
    with contextlib.suppress(sqlite3.Error):
        found = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)  # noqa: TID251 - doccano's
        with contextlib.closing(found) as database:
            return bool(database.execute("SELECT count(*) FROM kombu_queue").fetchone()[0])
    return False


def _answers(port: int) -> bool:
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 5):
        return True
    return False


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
