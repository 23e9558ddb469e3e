"""A folder for Label Studio: the tasks with their annotations, and the labelling config."""

from collections.abc import Generator, Iterable
from pathlib import Path
from typing import Any

from annotator.formats.carried import KEY, document_facts, layer_facts, pieces
from annotator.formats.exchange import (
    Outgoing,
    PersonLayer,
    ReadOptions,
    WriteOptions,
    WriteReport,
    counted,
)
from annotator.formats.facts_digest import FactsDigest
from annotator.formats.finished_files import finished_folder, not_as_written
from annotator.formats.label_studio import CONFIG, META, TASKS, TITLE, read_label_studio
from annotator.formats.label_studio_config import LABELS, TEXT, Controls, labelling_config
from annotator.formats.label_studio_people import LAYERS
from annotator.formats.label_studio_results import CONTROLS
from annotator.formats.native_rows import as_json, in_order
from annotator.model.person import GOLD
from annotator.model.span import Span, reading_order


def write_label_studio(
    path: Path, documents: Iterable[Outgoing], options: WriteOptions
) -> Generator[None, None, WriteReport]:
    """Write a folder with tasks and labels; read the tasks back before they are kept.

    Raises FormatError.
    """
    report, written = WriteReport(), FactsDigest()
    controls = Controls(options.scheme)
    with finished_folder(path) as folder:
        config = labelling_config(options.scheme)
        (folder / CONFIG).write_text(config, encoding="utf-8", newline="\n")
        with (folder / TASKS).open("x", encoding="utf-8", newline="\n") as file:
            file.write("[")
            for outgoing in documents:
                file.write(",\n" if report.documents else "\n")
                file.write(as_json(_task(outgoing, controls)))
                written.add(outgoing.document, outgoing.layers)
                counted(outgoing, report)
                yield
            file.write("\n]\n")
        report.rows = report.documents
        yield from _refuse_other_content(folder, written)
    return report


def _task(outgoing: Outgoing, controls: Controls) -> dict[str, Any]:
    """Return a task; Label Studio keeps `data`, `meta` and the results as they are."""
    document = outgoing.document
    carried = document_facts(document)
    if document.metadata:
        carried["metadata"] = in_order(document.metadata)
    carried[LAYERS] = [layer_facts(one) for one in outgoing.layers]
    return {
        "annotations": [
            _annotation(document.text, owned, number, controls)
            for number, owned in enumerate(outgoing.layers, start=1)
        ],
        "data": {TITLE: document.title, TEXT: document.text},
        META: {KEY: carried},
    }


def _annotation(
    text: str, owned: PersonLayer, number: int, controls: Controls
) -> dict[str, Any]:
    content = owned.content
    results: list[dict[str, Any]] = []
    first: dict[str, str] = {}
    for place, span in enumerate(sorted(content.spans, key=reading_order)):
        for part, (fragment, facts) in enumerate(pieces(span)):
            region = f"{number}-{place}-{part}"
            first.setdefault(span.id, region)
            value = {"start": fragment[0], "end": fragment[1], "text": text[slice(*fragment)]}
            results += _region(region, span, value, facts, controls)
    for link in sorted(content.relations, key=lambda one: one.id):
        results.append(
            {
                "type": "relation",
                "from_id": first[link.source_id],
                "to_id": first[link.target_id],
                "direction": "right",
                "labels": [link.type],
                KEY: {"id": link.id},
            }
        )
    return {
        "id": number,
        "ground_truth": owned.person == GOLD,
        "was_cancelled": False,
        "lead_time": content.layer.seconds,
        "result": results,
    }


def _region(
    name: str, span: Span, value: dict[str, Any], facts: dict[str, Any], controls: Controls
) -> list[dict[str, Any]]:
    """Return the results of a fragment: its label, and the attributes that have a control."""
    shared = {"id": name, "to_name": TEXT}
    said, kept, renamed = [], {}, {}
    for attribute, content in facts.pop("attributes", {}).items():
        control = controls.of(span.label, attribute)
        answer = control.value(content) if control else None
        if control is None or answer is None:
            kept[attribute] = content
            continue
        said.append(
            {
                **shared,
                "from_name": control.name,
                "type": control.type,
                "value": {**value, **answer},
            }
        )
        if control.name != attribute:
            renamed[control.name] = attribute
    facts |= {key: more for key, more in (("attributes", kept), (CONTROLS, renamed)) if more}
    note = facts.pop("note", None)
    meta = {KEY: facts} if note is None else {"text": [note], KEY: facts}
    label = {**value, "labels": [span.label]}
    labels = {**shared, "from_name": LABELS, "type": "labels", "value": label, META: meta}
    return [labels, *said]


def _refuse_other_content(folder: Path, written: FactsDigest) -> Generator[None, None, None]:
    found = FactsDigest()
    for incoming in read_label_studio(folder, ReadOptions()):
        found.add(incoming.document, incoming.layers)
        yield
    if found != written:
        raise not_as_written()
