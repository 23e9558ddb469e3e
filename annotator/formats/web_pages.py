"""Web pages as texts: what a reader reads, without the furniture around it."""

import codecs
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.formats.decoding import decode
from annotator.formats.exchange import Incoming, ReadOptions
from annotator.formats.files import readable
from annotator.formats.lines import at
from annotator.formats.texts import bytes_of
from annotator.model.document import Document
from annotator.model.errors import FormatError
from annotator.model.ids import new_id

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

DEEPEST = 2000
"""Elements of one name inside each other: a parser's time grows with the square of it."""
_HIDDEN = frozenset(
    "script style noscript template svg math head title iframe object canvas audio video "
    "select datalist textarea button input dialog".split()
)
_FURNITURE = frozenset("nav aside footer form menu".split())
_BLOCKS = frozenset(
    "address article aside blockquote body center dd details div dl dt fieldset figcaption "
    "figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section "
    "summary table tbody td tfoot th thead tr ul".split()
)
_APART = frozenset("blockquote dl figure h1 h2 h3 h4 h5 h6 ol p pre table ul".split())
"""Blocks with an empty line around them."""
_ENDS_BY_ITSELF = frozenset(
    "area base br col dd dt embed hr img input li link meta option p param source td th tr wbr"
    " body html head tbody thead tfoot".split()
)
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_SPACES = re.compile("[ \t\n\r\f]+")
_CHARSET = re.compile(rb"""<meta[^>]{0,200}charset\s*=\s*["']?([\w.:-]{1,40})""", re.IGNORECASE)
_META = {
    "author": "author",
    "article:author": "author",
    "article:published_time": "date",
    "date": "date",
    "dc.date": "date",
    "og:site_name": "source",
    "og:url": "url",
}


@dataclass(slots=True)
class Page:
    """What was found in a page."""

    text: str
    title: str
    metadata: dict[str, str]
    left_out: Counter[str] = field(default_factory=Counter)


def read_html(path: Path, options: ReadOptions) -> Iterator[Incoming]:
    """Yield the one document of a web page. Raises FormatError for what is none."""
    content = bytes_of(path)
    with at(path.name):
        text, decoding = decode(content, options.encoding or declared_encoding(content))
        page = page_of(text)
    facts = {**page.metadata, "file": readable(path.name)}
    title = page.title or readable(path.stem)
    document = Document(new_id(), title, page.text, facts, decoding=decoding)
    yield Incoming(document, path.name, left_out=page.left_out)


def declared_encoding(content: bytes) -> str | None:
    """Return the encoding that a page declares in its beginning, if Python knows it."""
    found = _CHARSET.search(content[:4096])
    name = found[1].decode("ascii").lower() if found else None
    if name in ("iso-8859-1", "latin1", "us-ascii", "ascii"):
        return "windows-1252"  # as every browser takes them
    try:
        return codecs.lookup(name).name if name else None
    except LookupError:
        return None


def page_of(source: str) -> Page:
    """Return what a person reads in a page: blocks become paragraphs, furniture is left out.

    White space is as a browser shows it: runs of it are one space, but in `pre`. Raises
    FormatError for a page that is nested deeper than any that somebody wrote.
    """
    _refuse_depth(source)
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(source)
    writer = _Writer()
    body = tree.body
    if body is not None:
        writer.walk(body)
    title = tree.css_first("title")
    metadata = _metadata(tree.css("meta"))
    language = (tree.root.attributes if tree.root else {}).get("lang")
    if language:
        metadata["language"] = language
    heading = metadata.pop("title", "") or (title.text() if title else "")
    return Page(writer.text(), _SPACES.sub(" ", heading).strip(), metadata, writer.left_out)


def _metadata(tags: "list[LexborNode]") -> dict[str, str]:
    result: dict[str, str] = {}
    for tag in tags:
        facts = tag.attributes
        name = (facts.get("property") or facts.get("name") or "").lower()
        value = (facts.get("content") or "").strip()
        key = "title" if name == "og:title" else _META.get(name)
        if key and value:
            result.setdefault(key, value)
    return result


class _Writer:
    def __init__(self) -> None:
        self.left_out: Counter[str] = Counter()
        self._pieces: list[str] = []
        self._breaks = 0
        self._space = False

    def text(self) -> str:
        return "".join(self._pieces)

    def walk(self, root: "LexborNode") -> None:
        """Write everything below a node, without recursion: pages may be deep."""
        stack: list[tuple[LexborNode, bool, bool]] = [(root, False, False)]
        while stack:
            node, is_behind, is_exact = stack.pop()
            tag = node.tag or ""
            if tag == "-text":
                self._write(node.text_content or "", exact=is_exact)
            elif tag == "br":
                self._breaks += 1
            elif is_behind:
                self._break(tag)
            elif self._is_wanted(node, tag):
                self._break(tag)
                stack.append((node, True, is_exact))
                exact = is_exact or tag == "pre"
                children = []
                child = node.child
                while child is not None:
                    children.append((child, False, exact))
                    child = child.next
                stack += reversed(children)

    def _is_wanted(self, node: "LexborNode", tag: str) -> bool:
        if tag.startswith("-") or tag in _HIDDEN:
            return False
        if tag == "img":
            self.left_out["pictures"] += 1
        if tag in _FURNITURE or "hidden" in (node.attributes or {}):
            length = len(_SPACES.sub(" ", node.text(deep=True) or "").strip())
            if length:
                self.left_out["characters of menus, forms and other furniture"] += length
            return False
        return True

    def _break(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._breaks = max(self._breaks, 2 if tag in _APART else 1)

    def _write(self, text: str, *, exact: bool) -> None:
        if exact:
            self._flush()
            self._pieces.append(text)
            return
        words = _SPACES.sub(" ", text)
        if words == " ":
            self._space = True
            return
        if words.startswith(" "):
            self._space = True
        if words.strip(" "):
            self._flush()
            self._pieces.append(words.strip(" "))
            self._space = words.endswith(" ")

    def _flush(self) -> None:
        if self._pieces:
            if self._breaks:
                self._pieces.append("\n" * min(self._breaks, 2))
            elif self._space:
                self._pieces.append(" ")
        self._breaks, self._space = 0, False


def _refuse_depth(source: str) -> None:
    depth: Counter[str] = Counter()
    for found in _TAG.finditer(source):
        name = found[2].lower()
        if found[1]:
            depth[name] = max(0, depth[name] - 1)
        elif name not in _ENDS_BY_ITSELF:
            depth[name] += 1
            if depth[name] > DEEPEST:
                raise FormatError(
                    f"“{name}” is nested more than {DEEPEST:,} deep, so this is no page that "
                    "somebody wrote: save the page again, or as plain text."
                )
