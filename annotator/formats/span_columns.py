"""The spans of a corpus as Parquet, made by columns: as fast as they can be read."""

import itertools
import json
from collections import Counter
from collections.abc import Generator, Iterable, Sequence
from pathlib import Path
from typing import Any

from annotator.formats.dataset_spans import (
    UNFIT,
    AttributeValues,
    span_attributes,
    span_table,
)
from annotator.formats.exchange import (
    Outgoing,
    WriteOptions,
    WriteReport,
    counted,
)
from annotator.formats.finished_files import finished_file
from annotator.formats.parquet_files import MOST_CHARACTERS, TableFile, are_many, array_of
from annotator.formats.verified_rows import About, is_read
from annotator.model.document import Document
from annotator.model.layer import SpanFacts
from annotator.model.scheme import Scheme
from annotator.model.span import Fragment, covered_text

_MOST_AT_ONCE = 2_000
_HEAD = 4
_BETWEEN = 6
"""How many columns of the table of spans tell of the layer, and then of the span alone."""


def write_span_columns(
    path: Path, documents: Iterable[Outgoing], options: WriteOptions
) -> Generator[None, None, WriteReport]:
    """Write a row for each span, as `parquet_writer` does."""
    table, report = span_table(options.scheme), WriteReport()
    with finished_file(path) as temporary:
        with TableFile(temporary, table) as file:
            columns = _Columns(file, options.scheme)
            for number, outgoing in enumerate(documents):
                if is_read(number):
                    rows = table.rows(outgoing, Counter())
                    file.will_read_as(
                        columns.rows, itertools.islice(rows, _rows_at_first(outgoing))
                    )
                columns.take(outgoing, report)
                table.count_losses(outgoing, report)
                counted(outgoing, report)
                yield
            columns.write()
        yield from file.refuse_other_rows()
    return report


class _Columns:
    """The rows that wait for being written, by columns; what is repeated, only once."""

    def __init__(self, file: TableFile, scheme: Scheme) -> None:
        self._file = file
        self._values = AttributeValues(span_attributes(scheme))
        self._begin()

    def _begin(self) -> None:
        self.rows = 0
        """How many rows wait."""
        self._characters = 0
        self._heads: list[Sequence[str]] = []
        self._counts: list[int] = []
        self._ids: list[str] = []
        self._labels: list[str] = []
        self._starts: list[int] = []
        self._minuses: list[int] = []
        self._texts: list[str] = []
        self._pieces: dict[int, list[Fragment]] = {}
        self._about: dict[About, int] = {}
        self._numbers: list[int] = []

    def take(self, outgoing: Outgoing, report: WriteReport) -> None:
        """Keep the rows of a document, and write all that wait if they have become many.

        Raises RuleBrokenError if a span leaves the text.
        """
        document = outgoing.document
        several = _at_once(document)
        for owned in outgoing.layers:
            facts, state = owned.content.facts(), owned.content.layer.state.value
            for place in range(0, len(facts), several):
                some = facts[place : place + several]
                self._heads.append((document.id, document.title, state, owned.person))
                self._counts.append(len(some))
                report.rows += len(some)
                unfit = self._take_some(document.text, some)
                if unfit:
                    report.left_out[UNFIT] += unfit
                if are_many(self.rows, self._characters):
                    self.write()

    def _take_some(self, text: str, facts: Sequence[SpanFacts]) -> int:
        """Keep rows of a layer; return how many attributes have no column."""
        starts, minuses, ids, labels, pieces, *about = zip(*facts, strict=True)
        texts = [text[start:-minus] for start, minus in zip(starts, minuses, strict=True)]
        if any(pieces) or -min(minuses) > len(text):
            for place, one in enumerate(pieces):
                fragments = json.loads(one) if one else [(starts[place], -minuses[place])]
                texts[place] = covered_text(text, fragments)
                if one:
                    self._pieces[self.rows + place] = fragments
        known = self._about
        self._numbers += [known.setdefault(one, len(known)) for one in zip(*about, strict=True)]
        self._starts += starts
        self._minuses += minuses
        self._ids += ids
        self._labels += labels
        self._texts += texts
        self.rows += len(facts)
        self._characters += sum(map(len, texts))
        return sum(self._values(attributes)[1] for attributes in about[0] if attributes)

    def write(self) -> None:
        """Write the rows that wait, if there are any."""
        if self.rows:
            import numpy as np

            types = self._file.types
            layers = np.repeat(np.arange(len(self._counts)), self._counts)
            starts, ends = np.array(self._starts), -np.array(self._minuses)
            values = [[*self._values(one[0])[0], one[1], one[2]] for one in self._about]
            self._file.add_columns(
                [
                    *_repeated(self._heads, layers, types[:_HEAD]),
                    array_of(self._ids, types[_HEAD]),
                    array_of(self._labels, types[_HEAD + 1]),
                    *map(_whole, (starts, ends)),
                    array_of(self._texts, types[_HEAD + 4]),
                    _fragments(starts, ends, self._pieces),
                    *_repeated(values, np.array(self._numbers), types[_HEAD + _BETWEEN :]),
                ]
            )
        self._begin()


def _at_once(document: Document) -> int:
    """Return how many rows of a document can be taken without an eye on how long they are."""
    return max(1, min(_MOST_AT_ONCE, MOST_CHARACTERS // (len(document.text) + 1)))


def _rows_at_first(outgoing: Outgoing) -> int:
    """Return how many rows of a document are sure to come into one group."""
    counts = (owned.content.span_count for owned in outgoing.layers)
    return min(next(filter(None, counts), 0), _at_once(outgoing.document))


def _repeated(
    rows: Sequence[Sequence[Any]], numbers: Any, types: Sequence[Any]
) -> Iterable[Any]:
    """Yield the columns of rows that stand in a table again and again, by their numbers."""
    import pyarrow as pa

    places = pa.array(numbers)
    for values, kind in zip(zip(*rows, strict=True), types, strict=True):
        few = array_of(values, kind)
        yield pa.nulls(len(places), kind) if few.null_count == len(few) else few.take(places)


def _whole(values: Any) -> Any:
    import pyarrow as pa

    return pa.array(values, pa.int64())


def _fragments(starts: Any, ends: Any, pieces: dict[int, list[Fragment]]) -> Any:
    """Return lists of [start, end] lists: one in each row, but for the rows in `pieces`."""
    import numpy as np
    import pyarrow as pa

    counts = np.ones(len(starts), np.int32)
    counts[list(pieces)] = [len(fragments) for fragments in pieces.values()]
    behind = np.concatenate([[0], np.cumsum(counts)]).astype(np.int32)
    pairs = np.empty((behind[-1], 2), np.int64)
    pairs[behind[:-1]] = np.stack([starts, ends], axis=1)
    for row, fragments in pieces.items():
        pairs[behind[row] : behind[row + 1]] = fragments
    places = np.arange(0, pairs.size + 1, 2, dtype=np.int32)
    inner = pa.ListArray.from_arrays(places, pa.array(pairs.ravel(), pa.int64()))
    return pa.ListArray.from_arrays(behind, inner)
