"""spaCy's DocBin, written and read without spaCy: a group of spans for each layer.

Spans are those of the groups, in whole tokens. What a group has no place for stands in the
document's user data under “annotator”, as JSON: the native format's line without the text,
in which a span has only its id, attributes, note and flag.
"""

from collections.abc import Generator, Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any, NamedTuple

from annotator.formats.exchange import (
    Incoming,
    Outgoing,
    PersonLayer,
    ReadOptions,
    WriteOptions,
    WriteReport,
    counted,
)
from annotator.formats.finished_files import finished_file, not_as_written
from annotator.formats.native_rows import FORMAT, OFFSETS, as_json, in_order, layer_row
from annotator.formats.row_digest import RowDigest
from annotator.formats.spacy_bins import read_bin
from annotator.formats.spacy_documents import MARK, document_at
from annotator.formats.spacy_groups import GroupSpan
from annotator.formats.spacy_packing import Packing
from annotator.formats.spacy_words import Words, words_of
from annotator.model.span import Span, slices


def read_spacy(path: Path, options: ReadOptions) -> Iterator[Incoming]:
    """Yield the documents of a DocBin, ours or spaCy's own.

    Raises FormatError for what is none, is damaged, or contradicts itself.
    """
    found = read_bin(path)
    first = 0
    for number, length in enumerate(found.lengths):
        yield document_at(found, (number, first), path, options)
        first += length


def write_spacy(
    path: Path,
    documents: Iterable[Outgoing],
    options: WriteOptions,  # noqa: ARG001 - every writer takes options
) -> Generator[None, None, WriteReport]:
    """Write the documents in the order given; read the file back before it is kept."""
    report, written = WriteReport(), RowDigest()
    with finished_file(path) as temporary, ExitStack() as stack:
        packing = Packing(stack)
        for outgoing in documents:
            words = words_of(outgoing.document.text)
            placed = [_placed(outgoing, owned, words) for owned in outgoing.layers]
            _pack(packing, outgoing, words, placed)
            written.add([outgoing.document.text, outgoing.document.id, *map(_facts, placed)])
            counted(outgoing, report)
            yield
        report.rows = report.documents
        yield from packing.write(temporary)
        yield from _refuse_other_content(temporary, written)
    return report


class _Piece(NamedTuple):
    """A fragment of a span, widened to whole tokens."""

    span: Span
    tokens: tuple[int, int]
    range: tuple[int, int]
    """Code points."""


class _Placed(NamedTuple):
    """A layer as its group will have it."""

    owned: PersonLayer
    pieces: list[_Piece]
    relations: list[dict[str, str]]


def _placed(outgoing: Outgoing, owned: PersonLayer, words: Words) -> _Placed:
    """Widen a layer's spans; what stands on white space alone is left out, with its links."""
    pieces: list[_Piece] = []
    linkable = set()
    for span in owned.content.spans:
        slices(outgoing.document.text, span.fragments)
        for number, fragment in enumerate(span.fragments):
            covered = words.covering(*fragment)
            if covered is None:
                continue
            first, last = covered[0], covered[1] - 1
            tokens = (words.places[first], words.places[last] + 1)
            pieces.append(_Piece(span, tokens, (words.starts[first], words.ends[last])))
            if number == 0:
                linkable.add(span.id)
    row = layer_row(outgoing.document.text, owned)
    relations = [one for one in row["relations"] if {one["from"], one["to"]} <= linkable]
    return _Placed(owned, pieces, relations)


def _pack(packing: Packing, outgoing: Outgoing, words: Words, placed: list[_Placed]) -> None:
    document = outgoing.document
    groups = {
        layer.owned.person: [
            GroupSpan(
                packing.id(piece.span.id),
                0,
                packing.id(piece.span.label),
                *piece.tokens,
                *piece.range,
            )
            for piece in layer.pieces
        ]
        for layer in placed
    }
    row = {
        "format": FORMAT,
        "offsets": OFFSETS,
        "id": document.id,
        "title": document.title,
        "metadata": in_order(document.metadata),
        "attributes": in_order(document.attributes),
        "layers": [_row_of_layer(outgoing, layer) for layer in placed],
    }
    packing.add(words, groups, {MARK: as_json(row)})


def _row_of_layer(outgoing: Outgoing, placed: _Placed) -> dict[str, Any]:
    row = layer_row(outgoing.document.text, placed.owned)
    kept = ("id", "attributes", "note", "flag")
    spans = [{name: span[name] for name in kept if span[name]} for span in row["spans"]]
    row["spans"] = [span for span in spans if len(span) > 1]
    row["relations"] = placed.relations
    return row


def _facts(placed: _Placed) -> list[Any]:
    """Return what must be read back of a layer, but for the order of its spans."""
    spans = sorted(
        (*piece.range, piece.span.label, as_json(in_order(piece.span.attributes)))
        for piece in placed.pieces
    )
    layer = placed.owned.content.layer
    return [placed.owned.person, layer.state.value, spans, len(placed.relations)]


def _refuse_other_content(path: Path, written: RowDigest) -> Generator[None, None, None]:
    found = RowDigest()
    for incoming in read_spacy(path, ReadOptions()):
        layers = [
            _Placed(
                owned,
                [_Piece(span, (0, 0), span.fragments[0]) for span in owned.content.spans],
                [{}] * len(owned.content.relations),
            )
            for owned in incoming.layers
        ]
        found.add([incoming.document.text, incoming.document.id, *map(_facts, layers)])
        yield
    if found != written:
        raise not_as_written()
