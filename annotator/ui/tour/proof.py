"""What the tour proves about what it has made, by reading corpus and files again."""

import csv
import json
from pathlib import Path
from typing import Any

from annotator.model.layer import State
from annotator.model.relation import Relation
from annotator.model.span import Span, covered_text
from annotator.ui.tour.marks import MARKS, RELATIONS, TITLE
from annotator.ui.tour.player import TourError
from annotator.ui.tour.scene import Scene

Layer = tuple[State, list[Span], list[Relation]]


def layer(scene: Scene) -> Layer:
    """Return what the person has marked, and how far the document is."""
    document_id = scene.document_id()
    workspace = scene.workspace
    state = workspace.layer(document_id).state
    return state, workspace.spans(document_id), workspace.relations(document_id)


def check_marks(scene: Scene) -> None:
    """Raise TourError unless exactly the marks and links of the story are in the corpus."""
    content = scene.content()
    state, spans, relations = layer(scene)
    for mark in MARKS:
        _must(any(mark.is_made_by(span, content) for span in spans), f"a {mark.label} is wrong")
    _must(len(spans) == len(MARKS), "there are other spans than were marked")
    _must(state is State.DONE, "the document is not done")
    found = {(each.type, each.source_id, each.target_id) for each in relations}
    wanted = {
        (kind, scene.span_of(source).id, scene.span_of(target).id)
        for kind, source, target in RELATIONS
    }
    _must(found == wanted, "the links are not those that were made")


def has_letter(scene: Scene, letter: str) -> bool:
    """Tell whether a text is in the corpus, character by character."""
    workspace = scene.workspace
    titled = [row.id for row in workspace.document_rows() if row.title == scene.letter.stem]
    return any(workspace.document(document_id).text == letter for document_id in titled)


def check_exports(scene: Scene) -> None:
    """Raise TourError unless the files hold every text and the marks of the story."""
    by_suffix = {path.suffix: path for path in scene.exports}
    documents = _native(by_suffix[".jsonl"])
    rows = scene.workspace.document_rows()
    _must(len(documents) == len(rows), "the native file has another number of documents")
    for document in documents:
        _check_slices(document)
    labels = sorted(span["label"] for span in _own_spans(scene, documents))
    _must(labels == sorted(mark.label for mark in MARKS), "the native file has other spans")
    _check_sentences(by_suffix[".csv"])


def _native(path: Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8", newline="\n") as lines:
        return [json.loads(line) for line in lines]


def _check_slices(document: dict[str, Any]) -> None:
    for each in document["layers"]:
        for span in each["spans"]:
            fragments = [(start, end) for start, end in span["fragments"]]
            same = covered_text(document["text"], fragments) == span["text"]
            _must(same, f"a span in “{document['title']}” does not cover its text")


def _own_spans(scene: Scene, documents: list[dict[str, Any]]) -> list[dict[str, Any]]:
    pseudonym = scene.workspace.person.pseudonym
    return [
        span
        for document in documents
        if document["title"] == TITLE
        for each in document["layers"]
        if each["person"] == pseudonym
        for span in each["spans"]
    ]


def _check_sentences(path: Path) -> None:
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    _must(bool(rows), "the table of sentences is empty")


def _must(holds: bool, otherwise: str) -> None:
    if not holds:
        raise TourError(f"The tour found a mistake: {otherwise}.")
