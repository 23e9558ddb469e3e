"""CoNLL out: a word a line, and for each label a column of tags in IOB2."""

from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from annotator.formats.conll.reading import COLUMNS, DOCUMENT, LAYER, START, TEXT, read_conll
from annotator.formats.conll.tags import OUTSIDE, Stretch, iob2
from annotator.formats.exchange import (
    Outgoing,
    PersonLayer,
    ReadOptions,
    WriteOptions,
    WriteReport,
    counted,
)
from annotator.formats.finished_files import finished_file, not_as_written
from annotator.formats.layer_digest import LayerDigest, places
from annotator.formats.losses import without_overlap
from annotator.formats.native_rows import as_json, document_facts_row, layer_facts_row
from annotator.formats.token_sentences import tokens_by_sentence, touched
from annotator.model.span import Fragment, Span, slices


def write_conll(
    path: Path, documents: Iterable[Outgoing], options: WriteOptions
) -> Generator[None, None, WriteReport]:
    """Write every layer as words with tags; read the file back before it is kept.

    A span is widened to whole words, one of several fragments becomes one a fragment, and of
    spans of one label that overlap the outer one stays.
    """
    report, written = WriteReport(), LayerDigest(places)
    labels = [label.name for label in options.scheme.labels]
    with finished_file(path) as temporary:
        with temporary.open("x", encoding="utf-8", newline="\n") as file:
            for outgoing in documents:
                held = _held(outgoing)
                written.add(held.document, held.layers)
                counted(held, report)
                for owned in held.layers or (None,):
                    for line in _lines(held, owned, labels):
                        file.write(line + "\n")
                        report.rows += 1
                yield
        found = LayerDigest(places)
        for incoming in read_conll(temporary, ReadOptions()):
            found.add(incoming.document, incoming.layers)
            yield
        if found != written:
            raise not_as_written()
    return report


def word_of(label: str) -> str:
    """Return a label as it stands in a tag: without white space."""
    return "_".join(label.split()) or "_"


def _held(outgoing: Outgoing) -> Outgoing:
    """Return a document with what the format can hold of its layers.

    Raises RuleBrokenError if a span leaves the text.
    """
    borders = [token for group in tokens_by_sentence(outgoing.document.text) for token in group]
    layers = []
    for owned in outgoing.layers:
        for span in owned.content.spans:
            slices(outgoing.document.text, span.fragments)
        wide = [piece for span in owned.content.spans for piece in _pieces(span, borders)]
        kept, _ = without_overlap(wide, by_label=True)
        content = replace(owned.content, spans=tuple(kept), relations=())
        layers.append(replace(owned, content=content))
    return Outgoing(outgoing.document, tuple(layers))


def _pieces(span: Span, borders: Sequence[Fragment]) -> Iterator[Span]:
    """Yield a span for each fragment that touches a word, on whole words."""
    for number, place in enumerate(span.fragments):
        words = touched(borders, place)
        if words:
            wide = ((borders[words[0]][0], borders[words[-1]][1]),)
            span_id = span.id if number == 0 else f"{span.id}#{number}"
            yield replace(span, id=span_id, fragments=wide)


def _lines(
    outgoing: Outgoing, owned: PersonLayer | None, labels: Sequence[str]
) -> Iterator[str]:
    """Yield the lines of one layer of a document; of nobody's if there is none."""
    document, spans = outgoing.document, owned.content.spans if owned else ()
    columns = list(dict.fromkeys([*labels, *(span.label for span in spans)]))
    yield "\t".join([START, *[OUTSIDE] * len(columns)])
    yield f"# {DOCUMENT} = {as_json(document_facts_row(document))}"
    if owned is not None:
        yield f"# {LAYER} = {as_json(layer_facts_row(owned))}"
    yield f"# {COLUMNS} = {as_json(columns)}"
    yield f"# {TEXT} = {as_json(document.text)}"
    yield ""
    whole = [fragment for span in spans for fragment in span.fragments]
    groups = tokens_by_sentence(document.text, whole)
    borders = [token for group in groups for token in group]
    tags = [_column(label, spans, borders) for label in columns]
    place = 0
    for group in groups:
        for start, end in group:
            yield "\t".join([document.text[start:end], *(column[place] for column in tags)])
            place += 1
        yield ""


def _column(label: str, spans: Iterable[Span], borders: Sequence[Fragment]) -> list[str]:
    marked = []
    for span in spans:
        if span.label == label:
            words = touched(borders, span.fragments[0])
            marked.append(Stretch(word_of(label), words[0], words[-1] + 1))
    return iob2(marked, len(borders))
