"""The spans of a corpus as JSON lines, one a span, as fast as they can be read."""

import json
from collections.abc import Generator, Iterable
from pathlib import Path

from annotator.formats.dataset_spans import flat_span_table
from annotator.formats.exchange import Outgoing, PersonLayer, WriteOptions, WriteReport
from annotator.formats.json_files import named_values, understood
from annotator.formats.native_rows import as_json, in_order
from annotator.formats.remembered import Remembered
from annotator.formats.verified_rows import About, Layout, write_rows
from annotator.model.layer import SpanFacts
from annotator.model.span import covered_text

_quoted = json.encoder.encode_basestring
_LINE = b'%b, "label": %b, "start": %d, "end": %d, "text": %b, "fragments": [[%d, %d]]%b'
"""What stands behind the head of a line; all behind the fragments is the same in many lines."""


def write_span_lines(
    path: Path, documents: Iterable[Outgoing], options: WriteOptions
) -> Generator[None, None, WriteReport]:
    """Write a line for each span; a missing text is an empty one."""
    table = flat_span_table(options.scheme)
    return write_rows(
        path,
        documents,
        Layout(
            table,
            "",
            _Lines().of_document,
            lambda row: named_values(table, row),
            lambda content: map(understood, content.splitlines()),
        ),
    )


class _Lines:
    """Makes the lines of documents."""

    def __init__(self) -> None:
        self._labels: Remembered[str, bytes] = Remembered(_in_bytes)
        self._about: Remembered[About, bytes] = Remembered(_about)

    def of_document(self, outgoing: Outgoing, report: WriteReport) -> bytes:
        """Return a line for each span; raise RuleBrokenError if one leaves the text.

        What stands in front of all lines of a layer is made once, and put there last.
        """
        document = outgoing.document
        named = f'{{"document_id": {_quoted(document.id)}, "title": {_quoted(document.title)}, '
        result: list[bytes] = []
        for owned in outgoing.layers:
            report.rows += owned.content.span_count
            head = (
                f'{named}"state": "{owned.content.layer.state.value}", '
                f'"person": {_quoted(owned.person)}, "span_id": '
            ).encode()
            lines = self._of_layer(document.text, owned)
            if lines:
                result += (head, head.join(lines))
        return b"".join(result)

    def _of_layer(self, text: str, owned: PersonLayer) -> list[bytes]:
        """Return what stands behind the head of each line.

        Bytes are put together here, for characters would be copied twice more.
        """
        labels, known, length = self._labels, self._about, len(text)
        return [
            _LINE
            % (
                _quoted(span_id).encode(),
                labels[label],
                start,
                end,
                _quoted(text[start:end]).encode(),
                start,
                end,
                known[attributes, note, flag],
            )
            if not pieces and (end := -minus) <= length
            else _in_pieces(
                (start, minus, span_id, label, pieces, attributes, note, flag), text
            )
            for start, minus, span_id, label, pieces, attributes, note, flag in (
                owned.content.facts()
            )
        ]


def _in_bytes(text: str) -> bytes:
    return _quoted(text).encode()


def _in_pieces(facts: SpanFacts, text: str) -> bytes:
    """Return a line without its head; raise RuleBrokenError if the span leaves the text."""
    start, minus, span_id, label, pieces, *about = facts
    fragments = json.loads(pieces) if pieces else [(start, -minus)]
    return (
        f'{_quoted(span_id)}, "label": {_quoted(label)}, "start": {start}, "end": {-minus}, '
        f'"text": {_quoted(covered_text(text, fragments))}, '
        f'"fragments": {as_json(fragments)}'
    ).encode() + _about((about[0], about[1], about[2]))


def _about(about: About) -> bytes:
    """Return the end of a line."""
    attributes, note, flag = about
    held = _quoted(as_json(in_order(json.loads(attributes)))) if attributes else '"{}"'
    said = f'"note": {_quoted(note or "")}, "flag": {_quoted(flag or "")}'
    return f', "attributes": {held}, {said}}}\n'.encode()
