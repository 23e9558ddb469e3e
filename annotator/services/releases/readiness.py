"""How far a corpus is from a dataset that teaches something: counts, ceiling, curve, doubts."""

import contextlib
import hashlib
import statistics
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator import __version__
from annotator.analysis.near_duplicates import near_duplicates
from annotator.analysis.readiness import Coverage, advice, curve
from annotator.analysis.sketches import sketched
from annotator.analysis.splits import Item, Key, Plan, divide
from annotator.formats.readiness_page import write_readiness_page
from annotator.model.errors import RuleBrokenError
from annotator.model.person import Role
from annotator.model.readiness_facts import (
    Doubt,
    LabelFigures,
    Readiness,
    SourceFigures,
)
from annotator.services.agreement import Agreement, Choice
from annotator.services.jobs import Job, Progress
from annotator.services.releases.copying import copied
from annotator.services.releases.keys import claim_key, claim_words, metadata_keys
from annotator.services.releases.learning import FOLDS, Cut, as_work, cut, learned
from annotator.services.releases.options import CLAIM, NEAR_DUPLICATE, SOURCE
from annotator.services.releases.planning import as_job
from annotator.services.releases.reference import Marked, reference_spans
from annotator.services.releases.texts import Texts
from annotator.services.workspace import Workspace

_MOST_TOKENS = 100_000
_MOST_DOUBTS = 60
_MOST_SOURCES = 20
_LEAST_SPANS = 20
_LEAST_DOCUMENTS = 9


@dataclass(slots=True)
class _Seen:
    """What was read of the finished documents."""

    marked: dict[str, list[Marked]] = field(default_factory=dict)
    """The reference by the id of the document, in the order of ids."""
    titles: dict[str, str] = field(default_factory=dict)
    lengths: list[int] = field(default_factory=list)
    keys: dict[str, tuple[Key, ...]] = field(default_factory=dict)
    spans: dict[str, list[int]] = field(default_factory=dict)
    """The lengths of the spans of each label."""
    sources: dict[str, list[int]] = field(default_factory=dict)
    """The number of spans of each document of a source."""


def readiness_job(workspace: Workspace, out: Path | None = None) -> Job[Readiness]:
    """Work out the report, and write it as a page of HTML unless `out` is None.

    Reads a copy of the corpus and learns in a program of its own, so that nothing waits for
    it. Raises RuleBrokenError if no document is finished.
    """
    if Role.LEAD not in workspace.person.roles:
        raise RuleBrokenError("Only a lead may judge a corpus: ask the lead of the project.")
    yield Progress(0, None, workspace.path.name)
    with copied(workspace) as copy:
        seen = yield from _read(copy)
        if not seen.marked:
            raise RuleBrokenError(
                "No document is finished, so there is nothing to judge: mark documents as done "
                "first."
            )
        labels = yield from _labels(copy, seen)
        results, cuts = yield from _tried(copy, seen, labels)
        facts = _assembled(copy, seen, labels, results, cuts)
    if out is not None:
        write_readiness_page(out, facts)
    return facts


def _read(workspace: Workspace) -> Job[_Seen]:
    seen = _Seen()
    with workspace.store.lock:
        ids = sorted(workspace.store.documents.ids())
    for done, document_id in enumerate(ids):
        if done % 100 == 0:
            yield Progress(done, len(ids), "reading documents")
        marked = reference_spans(workspace.contents(document_id))
        if marked is not None:
            _take(workspace, seen, document_id, marked)
    return seen


def _take(workspace: Workspace, seen: _Seen, document_id: str, marked: list[Marked]) -> None:
    document = workspace.document(document_id)
    seen.marked[document_id] = marked
    seen.titles[document_id] = document.title
    seen.lengths.append(len(document.text))
    keys = list(metadata_keys(document, ()))
    for label, fragments in marked:
        seen.spans.setdefault(label, []).append(sum(end - start for start, end in fragments))
        if label == CLAIM:
            words = claim_words(document.text, fragments)
            keys += [claim_key(words)] if words else []
    seen.keys[document_id] = tuple(dict.fromkeys(keys))
    for kind, value in keys:
        if kind == SOURCE:
            seen.sources.setdefault(value, []).append(len(marked))


def _labels(workspace: Workspace, seen: _Seen) -> Job[tuple[LabelFigures, ...]]:
    with contextlib.closing(Agreement(workspace)) as agreement:
        report = yield from agreement.report_job(Choice())
    total = sum(map(len, seen.spans.values()))
    having = Counter(
        label for marked in seen.marked.values() for label in {label for label, _ in marked}
    )
    result = []
    for name in [label.name for label in workspace.scheme().labels]:
        lengths = seen.spans.get(name, [])
        figure = report.by_label[name].figures["exact_f1"]
        result.append(
            LabelFigures(
                name,
                len(lengths),
                having[name],
                len(lengths) / total if total else 0.0,
                round(statistics.median(lengths)) if lengths else 0,
                figure.value,
                figure.low,
                figure.high,
            )
        )
    return tuple(result)


def _tried(
    workspace: Workspace, seen: _Seen, labels: Sequence[LabelFigures]
) -> Job[tuple[list[dict[str, Any]], dict[str, Cut]]]:
    """Let the baseline learn the labels that have spans enough; return what it found."""
    names = [label.label for label in labels if label.spans >= _LEAST_SPANS]
    cuts: dict[str, Cut] = {}
    size = 0
    for document_id in sorted(seen.marked, key=_by_chance):
        cuts[document_id] = cut(workspace.document(document_id))
        size += cuts[document_id].size
        yield Progress(size, _MOST_TOKENS, "cutting texts into tokens")
        if size >= _MOST_TOKENS:
            break
    if len(cuts) < _LEAST_DOCUMENTS or not names:
        return [], cuts
    folds = yield from _folds(workspace, seen, sorted(cuts))
    work = [
        as_work(
            workspace.document(document_id).text,
            cuts[document_id],
            seen.marked[document_id],
            names,
            folds[document_id],
        )
        for document_id in sorted(cuts, key=_by_chance)
    ]
    results = yield from learned(work, names)
    return results, cuts


def _by_chance(document_id: str) -> bytes:
    return hashlib.sha256(document_id.encode()).digest()


def _folds(workspace: Workspace, seen: _Seen, ids: Sequence[str]) -> Job[dict[str, int]]:
    """Divide documents so that claims and near-duplicates stay together."""
    texts = Texts(workspace, ids)
    sketches = yield from as_job(sketched(texts), "comparing texts")
    found = yield from as_job(near_duplicates(texts, sketches), "comparing texts")
    cluster = {place: str(n) for n, group in enumerate(found.clusters) for place in group}
    items = [
        Item(
            document_id,
            Counter(label for label, _ in seen.marked[document_id]),
            seen.keys[document_id]
            + (((NEAR_DUPLICATE, cluster[place]),) if place in cluster else ()),
        )
        for place, document_id in enumerate(ids)
    ]
    shares = {str(fold): 1 / FOLDS for fold in range(FOLDS)}
    division = divide(items, Plan(shares, 1, (CLAIM, NEAR_DUPLICATE)))
    return {document_id: int(part) for document_id, part in division.part_of.items()}


def _assembled(
    workspace: Workspace,
    seen: _Seen,
    labels: tuple[LabelFigures, ...],
    results: list[dict[str, Any]],
    cuts: Mapping[str, Cut],
) -> Readiness:
    points = curve(results)
    with workspace.store.lock:
        total = len(workspace.store.documents.ids())
    used = len(cuts) if results else 0
    coverage = Coverage(total, len(seen.marked), used, _MOST_TOKENS)
    sources = sorted(seen.sources.items(), key=lambda pair: (-len(pair[1]), pair[0]))
    return Readiness(
        corpus=workspace.scheme().name,
        software=__version__,
        documents=coverage.documents,
        finished=coverage.finished,
        used=coverage.used,
        spans=sum(map(len, seen.marked.values())),
        labels=labels,
        lengths=tuple(sorted(seen.lengths)),
        sources=tuple(
            SourceFigures(name, len(counts), sum(counts)) for name, counts in sources
        )[:_MOST_SOURCES],
        curve=points,
        doubts=_doubts(workspace, seen, results, cuts),
        advice=advice(labels, points, coverage),
    )


def _likeliest(results: Sequence[Mapping[str, Any]]) -> list[tuple[str, dict[str, Any]]]:
    """Return the doubts of which the baseline is surest, as many of each label."""

    def sureness(pair: tuple[str, dict[str, Any]]) -> tuple[Any, ...]:
        return (-pair[1]["odds"], pair[1]["document"], pair[1]["sentence"], pair[1]["range"])

    by_label: dict[str, list[tuple[str, dict[str, Any]]]] = {}
    for each in results:
        own = by_label.setdefault(each["label"], [])
        own += [(each["label"], doubt) for doubt in each["doubts"]]
    most = _MOST_DOUBTS // max(1, len(by_label))
    chosen = [pair for own in by_label.values() for pair in sorted(own, key=sureness)[:most]]
    return sorted(chosen, key=sureness)


def _doubts(
    workspace: Workspace,
    seen: _Seen,
    results: Sequence[Mapping[str, Any]],
    cuts: Mapping[str, Cut],
) -> tuple[Doubt, ...]:
    doubts = []
    for label, doubt in _likeliest(results):
        document_id = doubt["document"]
        start, end = cuts[document_id].place(doubt["sentence"], doubt["range"])
        doubts.append(
            Doubt(
                document=document_id,
                title=seen.titles[document_id],
                label=label,
                kind=doubt["kind"],
                start=start,
                end=end,
                text=workspace.document(document_id).text[start:end],
                odds=doubt["odds"],
            )
        )
    return tuple(doubts)
