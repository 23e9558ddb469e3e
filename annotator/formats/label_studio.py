"""Label Studio: tasks with annotations and predictions, as JSON, JSON_MIN or CSV."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from annotator.formats.anchoring import Anchor
from annotator.formats.carried import KEY, carried_in, document_from
from annotator.formats.columns import usual_text
from annotator.formats.exchange import Incoming, PersonLayer, ReadOptions
from annotator.formats.files import readable
from annotator.formats.json_arrays import json_objects
from annotator.formats.label_studio_minimal import is_minimal, minimal_rows, task_of_row
from annotator.formats.label_studio_people import Opinion, Opinions
from annotator.formats.label_studio_results import Results
from annotator.formats.lines import at
from annotator.formats.strict_json import field_of
from annotator.model.document import Document
from annotator.model.errors import FormatError

TASKS = "tasks.json"
CONFIG = "labels.xml"
META = "meta"
TITLE = "title"
_TABLES = (".csv", ".tsv")
_OTHER = re.compile(rb'"@context"\s*+:')
_RESULT = re.compile(rb'"from_name"\s*+:\s*+"|"annotation_id"\s*+:\s*+(?:\d|null)')
_TASK = re.compile(rb'"(?:annotations|completions|predictions)"\s*+:\s*+\[')
_DATA = re.compile(rb'"data"\s*+:\s*+\{')
_COLUMNS = (b"annotation_id", b"annotator", b"lead_time")


def read_label_studio(path: Path, options: ReadOptions) -> Iterator[Incoming]:
    """Yield the documents of an export, or of a folder that we wrote, with all their layers.

    Annotations belong to whom they name, predictions to their model. Raises FormatError
    naming file, line and what is wrong.
    """
    if path.is_dir():
        path = path / TASKS
    for number, (place, task, progress) in enumerate(_tasks(path, options), start=1):
        title = f"{readable(path.stem)} {number}"
        with at(place):
            incoming = _incoming(task, place, title, progress, options)
        yield incoming


def is_label_studio(path: Path, beginning: bytes) -> bool:
    """Tell whether a file begins as an export of Label Studio."""
    if path.suffix.lower() in _TABLES:
        header = beginning.partition(b"\n")[0]
        return all(name in header for name in _COLUMNS)
    if beginning.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] not in (b"[", b"{"):
        return False
    if _OTHER.search(beginning):
        return False
    has_task = _TASK.search(beginning) and _DATA.search(beginning)
    return bool(has_task or _RESULT.search(beginning))


def is_label_studio_folder(path: Path) -> bool:
    """Tell whether a folder holds tasks and the labels for them, as an export of ours."""
    return (path / TASKS).is_file() and (path / CONFIG).is_file()


def _tasks(path: Path, options: ReadOptions) -> Iterator[tuple[str, dict[str, Any], float]]:
    """Yield place, task and progress; the short forms are made into tasks."""
    if path.suffix.lower() in _TABLES:
        for place, row, progress in minimal_rows(path, options):
            with at(place):
                task = task_of_row(row)
            yield place, task, progress
        return
    for entry in json_objects(path):
        with at(entry.place):
            task = task_of_row(entry.row) if is_minimal(entry.row) else entry.row
        yield entry.place, task, entry.progress


def _incoming(
    task: dict[str, Any], place: str, title: str, progress: float, options: ReadOptions
) -> Incoming:
    data = field_of(task, "data", dict)
    meta = task.get(META)
    carried = carried_in(meta) if type(meta) is dict else {}
    opinions = Opinions(task, carried, options.person)
    found = list(opinions.found())
    name = _text_name(data, found, options)
    others = {key: value for key, value in data.items() if key != name}
    document = document_from(carried, field_of(data, name, str), _facts(task, others), title)
    anchor = Anchor(document.text, options.on_drift)
    layers, left_out = _layers(found, document, place, anchor)
    left_out.update(opinions.left_out)
    return Incoming(document, place, layers, progress, left_out, tuple(anchor.drifts))


def _facts(task: dict[str, Any], data: dict[str, Any]) -> dict[str, Any]:
    """Return what a task says beside its text; a title beside a carried one is only shown."""
    meta = task.get(META)
    facts = meta if type(meta) is dict else {}
    others = {name: value for name, value in facts.items() if name != KEY}
    if len(others) < len(facts):
        data = {name: value for name, value in data.items() if name != TITLE}
    return {**others, **data}


def _layers(
    opinions: list[Opinion], document: Document, place: str, anchor: Anchor
) -> tuple[tuple[PersonLayer, ...], Counter[str]]:
    layers, left_out = [], Counter[str]()
    for opinion in opinions:
        results = Results(anchor, place, keeps_ids=opinion.keeps_ids)
        layers.append(results.layer(opinion.results, opinion.layer(document.id)))
        left_out.update(results.left_out)
    return tuple(layers), left_out


def _text_name(data: dict[str, Any], opinions: list[Opinion], options: ReadOptions) -> str:
    """Return which field of a task holds the text: chosen, usual, or one that fits."""
    if options.columns.text is not None:
        return options.columns.text
    names = [name for name, value in data.items() if type(value) is str]
    usual = usual_text(names)
    if usual is not None:
        return usual
    stated = [pair for opinion in opinions for pair in opinion.stated()]
    for name in names:
        if stated and all(data[name][start:end] == text for start, end, text in stated):
            return name
    listed = ", ".join(f"“{name}”" for name in list(data)[:8]) or "nothing"
    raise FormatError(
        f"no field of the task is called text, content or the like (there is {listed}), so "
        "it is about something else: choose the field that holds the texts, or leave the file "
        "out."
    )
