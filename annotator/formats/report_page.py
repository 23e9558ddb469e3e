"""A report as a page of HTML that needs nothing but itself."""

import html
import re
from collections.abc import Iterator
from pathlib import Path

from annotator.formats.finished_files import finished_file
from annotator.formats.markdown import one_line
from annotator.model.report_page import Block, Heading, Paragraph, Plot, ReportPage, Table

_STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 64rem; margin: 2rem auto;
  padding: 0 1rem; color: #1c1c1c; background: #ffffff; overflow-wrap: anywhere; }
h1, h2 { line-height: 1.25; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; margin: 1rem 0; font-variant-numeric: tabular-nums; }
th, td { text-align: start; vertical-align: top; padding: .25rem .7rem;
  border-bottom: 1px solid #c2c2be; overflow-wrap: normal; }
.n { text-align: end; }
td.n { white-space: nowrap; }
figure { margin: 1rem 0; }
figure svg { max-width: 100%; height: auto; background: #ffffff; }
@media screen and (prefers-color-scheme: dark) {
  body { color: #e6e6e3; background: #1b1d1f; }
  th, td { border-color: #4a4d52; }
}
@media print { body { max-width: none; } tr, figure { break-inside: avoid; }
  h2 { break-after: avoid; } }
"""
_METADATA = re.compile(r"<metadata>.*?</metadata>", re.DOTALL)
_NAMED = re.compile(r'(id="|xlink:href="#|url\(#)')


def write_report_page(path: Path, page: ReportPage) -> None:
    """Write a report to a file; raise FormatError if it cannot be written."""
    with finished_file(path) as temporary:
        text = "\n".join(_page(page)) + "\n"
        temporary.write_text(text, encoding="utf-8", newline="\n")


def _page(page: ReportPage) -> Iterator[str]:
    policy = (
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
    )
    title = _shown(page.title)
    yield "<!DOCTYPE html>"
    yield '<html lang="en"><head><meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="referrer" content="no-referrer">'
    yield f"<title>{title}</title><style>{_STYLE}</style></head>"
    yield f'<body><h1 dir="auto">{title}</h1>'
    for number, block in enumerate(page.blocks):
        yield from _block(block, number)
    yield "</body></html>"


def _block(block: Block, number: int) -> Iterator[str]:
    if isinstance(block, Heading):
        yield f"<h2>{_shown(block.text)}</h2>"
    elif isinstance(block, Paragraph):
        lines = "<br>".join(_shown(line) for line in block.text.split("\n"))
        yield f'<p dir="auto">{lines}</p>'
    elif isinstance(block, Plot):
        svg = _NAMED.sub(rf"\g<1>plot{number}-", _METADATA.sub("", block.svg))
        yield f"<figure>{svg}<figcaption>{_shown(block.caption)}</figcaption></figure>"
    else:
        yield from _table(block)


def _table(table: Table) -> Iterator[str]:
    kinds = ["" if place in table.words else ' class="n"' for place in range(len(table.heads))]
    yield '<div class="wide"><table><thead><tr>'
    heads = zip(kinds, table.heads, strict=True)
    yield "".join(f'<th scope="col"{kind}>{_shown(head)}</th>' for kind, head in heads)
    yield "</tr></thead><tbody>"
    for row in table.rows:
        cells = [
            f'<td dir="auto"{kind}>{_shown(cell)}</td>'
            for kind, cell in zip(kinds, row, strict=True)
        ]
        yield f"<tr>{''.join(cells)}</tr>"
    yield "</tbody></table></div>"


def _shown(text: str) -> str:
    return html.escape(one_line(text))
