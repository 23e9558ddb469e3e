"""JSON lines for Prodigy: a line for each document and person, with tokens."""

from bisect import bisect_left, bisect_right
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
from annotator.formats.finished_files import finished_file, not_as_written
from annotator.formats.native_rows import as_json, in_order
from annotator.formats.prodigy import META, read_prodigy
from annotator.formats.prodigy_rows import ACCEPT
from annotator.model.document import Document
from annotator.model.layer import State
from annotator.model.span import Fragment, Span, reading_order
from annotator.model.tokens import tokens


def write_prodigy(
    path: Path,
    documents: Iterable[Outgoing],
    options: WriteOptions,  # noqa: ARG001 - every writer takes options
) -> Generator[None, None, WriteReport]:
    """Write a line for each document and person; read the file back before it is kept.

    A layer that is done is accepted; others have no answer yet, as texts that nobody has
    begun. Raises FormatError.
    """
    report, written = WriteReport(), FactsDigest()
    with finished_file(path) as temporary:
        with temporary.open("x", encoding="utf-8", newline="\n") as file:
            for outgoing in documents:
                words = _Words(outgoing.document.text)
                for owned in outgoing.layers or (None,):
                    file.write(as_json(_row(outgoing.document, owned, words)) + "\n")
                    report.rows += 1
                written.add(outgoing.document, outgoing.layers)
                counted(outgoing, report)
                yield
        yield from _refuse_other_content(temporary, written)
    return report


class _Words:
    """The tokens of a text, as Prodigy has them, and which of them a range touches."""

    def __init__(self, text: str) -> None:
        ranges = list(tokens(text))
        self._starts = [start for start, _ in ranges]
        self._ends = [end for _, end in ranges]
        self.rows = [
            {
                "text": text[start:end],
                "start": start,
                "end": end,
                "id": number,
                "ws": text[end : end + 1] == " ",
            }
            for number, (start, end) in enumerate(ranges)
        ]

    def of(self, fragment: Fragment) -> dict[str, int]:
        """Return the first and last token of a range; of white space, the one before it."""
        if not self.rows:
            return {}
        start, end = fragment
        last = max(0, bisect_left(self._starts, end) - 1)
        first = min(bisect_right(self._ends, start), last)
        return {"token_start": first, "token_end": last}


def _row(document: Document, owned: PersonLayer | None, words: _Words) -> dict[str, Any]:
    row: dict[str, Any] = {"text": document.text, "tokens": words.rows}
    carried = document_facts(document)
    if owned is not None:
        row |= _marked(owned, words)
        carried |= layer_facts(owned)
    return {**row, META: in_order(document.metadata), KEY: carried}


def _marked(owned: PersonLayer, words: _Words) -> dict[str, Any]:
    content = owned.content
    spans: list[dict[str, Any]] = []
    ends: dict[str, dict[str, Any]] = {}
    for span in sorted(content.spans, key=reading_order):
        for fragment, more in pieces(span):
            place = _place(span, fragment, words)
            ends.setdefault(span.id, {**place, KEY: {"id": span.id}})
            spans.append({**place, KEY: more})
    links = [
        {
            "head": ends[link.source_id].get("token_end", 0),
            "child": ends[link.target_id].get("token_end", 0),
            "label": link.type,
            "head_span": ends[link.source_id],
            "child_span": ends[link.target_id],
            KEY: {"id": link.id},
        }
        for link in sorted(content.relations, key=lambda one: one.id)
    ]
    names = {"_annotator_id": owned.person, "_session_id": owned.person}
    row = {"spans": spans, "relations": links, **names}
    return {**row, "answer": ACCEPT} if content.layer.state is State.DONE else row


def _place(span: Span, fragment: Fragment, words: _Words) -> dict[str, Any]:
    start, end = fragment
    return {"start": start, "end": end, **words.of(fragment), "label": span.label}


def _refuse_other_content(path: Path, written: FactsDigest) -> Generator[None, None, None]:
    found = FactsDigest()
    for incoming in read_prodigy(path, ReadOptions()):
        found.add(incoming.document, incoming.layers)
        yield
    if found != written:
        raise not_as_written()
