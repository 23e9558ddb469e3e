"""The spans of a corpus as JSON lines, one a span, as fast as they can be read."""

import hashlib
import json
from collections.abc import Generator, Iterable, Iterator
from pathlib import Path

from annotator.formats.dataset_spans import flat_span_table
from annotator.formats.dataset_table import Table
from annotator.formats.exchange import Outgoing, PersonLayer, WriteOptions, WriteReport, counted
from annotator.formats.finished_files import finished_file, not_as_written
from annotator.formats.json_files import Remembered, named_values, understood
from annotator.formats.native_rows import as_json, in_order
from annotator.formats.row_digest import RowDigest
from annotator.model.layer import SpanFacts
from annotator.model.span import covered_text

_ONE_IN = 50
_BYTES_AT_ONCE = 1 << 20
_quoted = json.encoder.encode_basestring


def write_span_lines(
    path: Path, documents: Iterable[Outgoing], options: WriteOptions
) -> Generator[None, None, WriteReport]:
    """Write a line for each span; a missing text is an empty one.

    Of the finished file every byte is compared with what was written. The lines of one
    document in fifty are read as JSON, too, and compared with the rows of the table, which
    come about in another way.
    """
    table, report = flat_span_table(options.scheme), WriteReport()
    lines, check = _Lines(), _Check(table)
    with finished_file(path) as temporary:
        with temporary.open("xb") as file:
            for outgoing in documents:
                made = list(lines.of_document(outgoing))
                content = "".join(made).encode("utf-8")
                check.take(outgoing, content)
                file.write(content)
                report.rows += len(made)
                table.count_losses(outgoing, report)
                counted(outgoing, report)
                yield
        yield from check.refuse_other(temporary)
    return report


class _Lines:
    """Makes the lines of documents."""

    def __init__(self) -> None:
        self._texts = Remembered(lambda text: '""' if text is None else _quoted(text))
        self._attributes = Remembered(_attributes)

    def of_document(self, outgoing: Outgoing) -> Iterator[str]:
        """Yield a line for each span; raise RuleBrokenError if one leaves the text."""
        document = outgoing.document
        for owned in outgoing.layers:
            head = (
                f'{{"document_id": {_quoted(document.id)}, "title": {_quoted(document.title)}, '
                f'"state": "{owned.content.layer.state.value}", '
                f'"person": {_quoted(owned.person)}, "span_id": '
            )
            yield from self._of_layer(head, document.text, owned)

    def _of_layer(self, head: str, text: str, owned: PersonLayer) -> Iterator[str]:
        texts, known, length = self._texts, self._attributes, len(text)
        for facts in owned.content.facts():
            start, minus, span_id, label, pieces, attributes, note, flag = facts
            end = -minus
            if pieces or end > length:
                place = _places(facts, text)
            else:
                place = f'{_quoted(text[start:end])}, "fragments": [[{start}, {end}]]'
            yield (
                f'{head}{_quoted(span_id)}, "label": {texts[label]}, "start": {start}, '
                f'"end": {end}, "text": {place}, "attributes": {known[attributes]}, '
                f'"note": {texts[note]}, "flag": {texts[flag]}}}\n'
            )


class _Check:
    """What of the file is compared once it was read back."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._hash = hashlib.sha256()
        self._rows = RowDigest()
        self._understood: list[tuple[int, int]] = []
        self._documents = 0
        self._bytes = 0

    def take(self, outgoing: Outgoing, content: bytes) -> None:
        """Take in the lines of a document."""
        self._hash.update(content)
        if self._documents % _ONE_IN == 0:
            rows = self._table.rows(outgoing, WriteReport().left_out)
            self._rows.add(named_values(self._table, row) for row in rows)
            self._understood.append((self._bytes, len(content)))
        self._documents += 1
        self._bytes += len(content)

    def refuse_other(self, path: Path) -> Generator[None, None, None]:
        """Raise FormatError unless a file has all this, and yield now and then."""
        content, rows = hashlib.sha256(), RowDigest()
        with path.open("rb") as file:
            while chunk := file.read(_BYTES_AT_ONCE):
                content.update(chunk)
                yield
            if content.digest() != self._hash.digest():
                raise not_as_written()
            for place, length in self._understood:
                file.seek(place)
                rows.add(map(understood, file.read(length).splitlines()))
                yield
        if rows != self._rows:
            raise not_as_written()


def _places(facts: SpanFacts, text: str) -> str:
    fragments = json.loads(facts[4]) if facts[4] else [(facts[0], -facts[1])]
    return f'{_quoted(covered_text(text, fragments))}, "fragments": {as_json(fragments)}'


def _attributes(attributes: str | None) -> str:
    return _quoted(as_json(in_order(json.loads(attributes))) if attributes else "{}")
