"""The readiness report as a page of HTML that needs nothing but itself."""

import html
from collections.abc import Iterator, Sequence
from pathlib import Path

from annotator.formats.finished_files import finished_file
from annotator.formats.markdown import one_line
from annotator.formats.readiness_plots import (
    balance_plot,
    curve_plot,
    length_plot,
    source_plot,
)
from annotator.model.counting import number_of
from annotator.model.readiness_facts import Readiness

_STYLE = """
body { font: 16px/1.5 sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em;
  color: #1a1a1a; background: #fff; }
table { border-collapse: collapse; margin: 1em 0; }
th, td { text-align: start; vertical-align: top; padding: .2em .8em;
  border-bottom: 1px solid #ccc; }
svg { max-width: 100%; height: auto; }
"""
_KINDS = {"missing": "only the baseline marks this", "unexpected": "only the corpus marks this"}


def write_readiness_page(path: Path, facts: Readiness) -> None:
    """Write the report to a file; raise FormatError if it cannot be written."""
    with finished_file(path) as temporary:
        text = "\n".join(_page(facts)) + "\n"
        temporary.write_text(text, encoding="utf-8", newline="\n")


def _page(facts: Readiness) -> Iterator[str]:
    yield "<!DOCTYPE html>"
    yield '<html lang="en"><head><meta charset="utf-8">'
    policy = "default-src 'none'; style-src 'unsafe-inline'"
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield f"<title>Readiness: {_shown(facts.corpus)}</title><style>{_STYLE}</style></head>"
    yield f"<body><h1>Readiness: {_shown(facts.corpus)}</h1>"
    yield (
        f"<p>Documents: {facts.documents:,}, finished: {facts.finished:,}, spans: "
        f"{facts.spans:,}. Counted are the spans of gold where gold is done, else what at "
        "least half of those who finished the document marked alike.</p>"
    )
    yield "<h2>What follows</h2>"
    yield f"<ul>{''.join(f'<li>{_shown(each)}</li>' for each in facts.advice)}</ul>"
    yield "<h2>Labels</h2>"
    yield from _labels(facts)
    yield balance_plot(facts)
    yield "<h2>What a baseline learns</h2>"
    yield from _curve(facts)
    yield "<h2>Where baseline and corpus differ most</h2>"
    yield from _doubts(facts)
    yield "<h2>Lengths of texts</h2>"
    yield length_plot(facts)
    if facts.sources:
        yield "<h2>Sources</h2>"
        yield source_plot(facts)
    yield f"<p>Annotator {_shown(facts.software)}</p></body></html>"


def _labels(facts: Readiness) -> Iterator[str]:
    rows = []
    for label in facts.labels:
        ceiling = "–" if label.agreement is None else f"{label.agreement:.2f}"
        if label.agreement_low is not None and label.agreement_high is not None:
            ceiling += f" ({label.agreement_low:.2f} to {label.agreement_high:.2f})"
        counts = [f"{label.spans:,}", f"{label.share:.1%}", f"{label.documents:,}"]
        rows.append([label.label, *counts, f"{label.median_length:,}", ceiling])
    heads = ["label", "spans", "share", "documents", "median length", "people agree (exact F1)"]
    yield from _table(heads, rows)


def _curve(facts: Readiness) -> Iterator[str]:
    if not facts.curve:
        yield "<p>There are too few finished documents or spans to train anything.</p>"
        return
    yield (
        "<p>A conditional random field over the words of "
        f"{number_of(facts.used, 'documents')}, one for each label, three folds that share no "
        "claim and no near-duplicate. The band is that of the folds; the dotted line is the "
        "agreement of people, the ceiling.</p>"
    )
    yield curve_plot(facts)
    rows = [
        [
            point.label,
            f"{point.documents:,}",
            f"{point.exact_f1:.3f}",
            f"{point.lowest:.3f} to {point.highest:.3f}",
            f"{point.relaxed_f1:.3f}",
        ]
        for point in facts.curve
    ]
    yield from _table(["label", "documents", "exact F1", "folds", "F1 by any overlap"], rows)


def _doubts(facts: Readiness) -> Iterator[str]:
    if not facts.doubts:
        yield "<p>Nowhere, or there is no baseline.</p>"
        return
    yield "<p>Read these first: errors are likely here, on one side or the other.</p>"
    rows = [
        [
            f"{doubt.odds:.2f}",
            doubt.label,
            _KINDS.get(doubt.kind, doubt.kind),
            doubt.text,
            doubt.title,
            f"{doubt.document} [{doubt.start}:{doubt.end}]",
        ]
        for doubt in facts.doubts
    ]
    yield from _table(["sure", "label", "what", "text", "document", "place"], rows)


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    yield "<table><thead><tr>"
    yield "".join(f"<th>{_shown(head)}</th>" for head in heads)
    yield "</tr></thead><tbody>"
    for row in rows:
        cells = [f'<td dir="auto">{_shown(cell)}</td>' for cell in row]
        yield f"<tr>{''.join(cells)}</tr>"
    yield "</tbody></table>"


def _shown(text: str) -> str:
    return html.escape(one_line(text))
