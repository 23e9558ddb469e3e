"""One document with one person's spans as a web page: self-contained, escaped, no scripts."""

import base64
import hashlib
import html
import re
from collections.abc import Generator, Iterator, Sequence
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

from annotator.formats.finished_files import finished_file, not_as_written
from annotator.formats.page_style import LANES, style_sheet
from annotator.model.lanes import lanes
from annotator.model.printed_page import (
    PrintedPage,
    SpanRow,
    Stretch,
    facts,
    paragraph_starts,
    span_rows,
    stretches,
)
from annotator.model.span import Span, reading_order

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")

_PIECE = 1 << 18


def write_annotated_page(path: Path, page: PrintedPage) -> Generator[float, None, None]:
    """Write a page to a file, read it back, and keep it if it holds the very text.

    Yields from time to time how much is done, from 0 to 1. Raises FormatError if the file
    cannot be written; closed or failed, it leaves the target as it was.
    """
    with finished_file(path) as temporary:
        total = 1 + len(page.document.text) + len(page.spans)
        done = 0
        with temporary.open("w", encoding="utf-8", newline="") as file:
            for part, size in _parts(page):
                file.write(part)
                done += size
                yield 0.8 * done / total
        reader = _TextReader()
        with temporary.open(encoding="utf-8", newline="") as file:
            while content := file.read(_PIECE):
                reader.feed(content)
                yield 0.9
        reader.close()
        if "".join(reader.pieces) != page.document.text:
            raise not_as_written()


def annotated_page(page: PrintedPage) -> str:
    """Return the page as HTML."""
    return "".join(part for part, _ in _parts(page))


def _parts(page: PrintedPage) -> Iterator[tuple[str, int]]:
    """Yield the page piece by piece, each with how many characters and spans it is worth."""
    style = style_sheet(page.scheme.labels)
    digest = base64.b64encode(hashlib.sha256(style.encode("utf-8")).digest()).decode("ascii")
    policy = (
        f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    )
    title = _escaped(page.document.title)
    head = [
        f'<!DOCTYPE html>\n<html lang="{_escaped(page.words.language)}">\n<head>',
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        f"<title>{title}</title>",
        f"<style>{style}</style>\n</head>\n<body>",
        f'<header>\n<h1 dir="auto">{title}</h1>\n{_facts(page)}\n</header>\n<main>\n',
    ]
    yield "\n".join(head), 0
    rows = span_rows(page)
    yield from _text(page, rows)
    yield _legend(page), 0
    yield from _table(page, rows)
    yield "</main>\n</body>\n</html>\n", 1


def text_of_page(content: str) -> str:
    """Return the text of the document that a page holds, as a browser reads it."""
    reader = _TextReader()
    reader.feed(content)
    reader.close()
    return "".join(reader.pieces)


class _TextReader(HTMLParser):
    """Collects the text of the paragraphs of the document."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._is_text = False
        self._in_paragraph = False

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag == "section":
            self._is_text = ("class", "text") in attributes
        elif tag == "p":
            self._in_paragraph = self._is_text

    def handle_endtag(self, tag: str) -> None:
        if tag == "p":
            self._in_paragraph = False
        elif tag == "section":
            self._is_text = False

    def handle_data(self, data: str) -> None:
        if self._in_paragraph:
            self.pieces.append(data)


def _escaped(text: str) -> str:
    """Escape a text for any place of the page; a browser would turn a bare CR into LF."""
    return html.escape(text).replace("\r", "&#13;")


def _facts(page: PrintedPage) -> str:
    by = page.words.annotated_by.format(person=page.person)
    rows = "".join(
        f'<dt>{_escaped(name)}</dt><dd dir="auto">{_escaped(value)}</dd>\n'
        for name, value in facts(page)
    )
    return f"<p>{_escaped(by)}</p>\n<dl>\n{rows}</dl>"


def _text(page: PrintedPage, rows: Sequence[SpanRow]) -> Iterator[tuple[str, int]]:
    text = page.document.text
    language = page.document.metadata.get("language", "")
    lang = f' lang="{language}"' if _LANGUAGE.fullmatch(language) else ""
    yield f'<section class="text" aria-label="{_escaped(page.words.document)}"{lang}>\n', 0
    writer = _TextWriter(page, rows)
    starts = paragraph_starts(text)
    pieces = stretches([row.span for row in rows], starts)
    for (start, end), paragraph in zip(
        pairwise(starts), _by_paragraph(pieces, starts), strict=True
    ):
        yield f'<p dir="auto">{"".join(writer.paragraph(text, paragraph))}</p>\n', end - start
    yield "</section>\n", 0


def _by_paragraph(
    pieces: Sequence[Stretch], starts: Sequence[int]
) -> Iterator[Sequence[Stretch]]:
    place = 0
    for _, end in pairwise(starts):
        first = place
        while place < len(pieces) and pieces[place].start < end:
            place += 1
        yield pieces[first:place]


class _TextWriter:
    """Writes paragraphs: a mark for each span over each stretch, each in a lane of its own."""

    def __init__(self, page: PrintedPage, rows: Sequence[SpanRow]) -> None:
        self._rows = {row.span.id: row for row in rows}
        self._classes = {label.name: f"c{n}" for n, label in enumerate(page.scheme.labels)}
        self._end_of = page.words.end_of

    def paragraph(self, text: str, pieces: Sequence[Stretch]) -> Iterator[str]:
        """Yield the markup of one paragraph."""
        spans = sorted(
            {span.id: span for piece in pieces for span in piece.covering}.values(),
            key=reading_order,
        )
        taken = lanes((span.start, span.end) for span in spans)
        lane = {span.id: each for span, each in zip(spans, taken, strict=True)}
        for piece in pieces:
            for span in piece.covering:
                yield from self._chip(span, piece.start)
                yield self._mark(span, piece, lane[span.id])
            yield _escaped(text[piece.start : piece.end])
            yield "</mark>" * len(piece.covering)
            for span in reversed(piece.covering):
                yield from self._end(span, piece.end)

    def _chip(self, span: Span, place: int) -> Iterator[str]:
        row = self._rows[span.id]
        for number, (start, _) in enumerate(span.fragments):
            if start == place:
                name = _escaped(
                    row.name + (f" ({number + 1})" if span.is_discontinuous else "")
                )
                mark = "" if number else f' id="m{row.number}"'
                yield (
                    f'<a class="chip {self._class(span)}"{mark} href="#s{row.number}" '
                    f'aria-label="{name}" data-name="{name}"></a>'
                )

    def _mark(self, span: Span, piece: Stretch, lane: int) -> str:
        classes = [self._class(span), f"l{min(lane, LANES - 1)}"]
        if any(start == piece.start for start, _ in span.fragments):
            classes.append("begins")
        if any(end == piece.end for _, end in span.fragments):
            classes.append("ends")
        return f'<mark class="{" ".join(classes)}">'

    def _end(self, span: Span, place: int) -> Iterator[str]:
        if any(end == place for _, end in span.fragments):
            name = _escaped(self._end_of.format(name=self._rows[span.id].name))
            yield f'<span class="end" data-name="{name}"></span>'

    def _class(self, span: Span) -> str:
        return self._classes.get(span.label, "other")


def _legend(page: PrintedPage) -> str:
    counts = [sum(s.label == label.name for s in page.spans) for label in page.scheme.labels]
    items = "".join(
        f'<li><span class="chip c{n}">{_escaped(label.name)}</span> {count}'
        f"<br>{_escaped(label.definition)}</li>\n"
        for n, (label, count) in enumerate(zip(page.scheme.labels, counts, strict=True))
    )
    return (
        f"<section>\n<h2>{_escaped(page.words.labels)}</h2>\n"
        f'<ul class="labels">\n{items}</ul>\n</section>\n'
    )


def _table(page: PrintedPage, rows: Sequence[SpanRow]) -> Iterator[tuple[str, int]]:
    words = page.words
    if not rows:
        yield f"<section>\n<p>{_escaped(words.nothing)}</p>\n</section>\n", 0
        return
    head = "".join(
        f'<th scope="col">{_escaped(name)}</th>'
        for name in (words.label, words.text, words.details)
    )
    caption = _escaped(words.spans)
    yield (
        f"<section>\n<table>\n<caption>{caption}</caption>\n<thead><tr>{head}</tr></thead>\n",
        0,
    )
    yield "<tbody>\n", 0
    for row in rows:
        yield _table_row(row) + "\n", 1
    yield "</tbody>\n</table>\n</section>\n", 0


def _table_row(row: SpanRow) -> str:
    details = "".join(f'<li dir="auto">{_escaped(each)}</li>' for each in row.details)
    return (
        f'<tr id="s{row.number}"><th scope="row"><a href="#m{row.number}">'
        f'{_escaped(row.name)}</a></th><td class="quote" dir="auto">{_escaped(row.text)}</td>'
        f"<td>{f'<ul>{details}</ul>' if details else ''}</td></tr>"
    )
