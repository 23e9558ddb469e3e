"""Texts of word processors (.docx): paragraphs, tables and lists as a person reads them."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element

from annotator.formats.archives import Archive, opened_archive
from annotator.formats.decoding import unreadable
from annotator.formats.exchange import Incoming, ReadOptions
from annotator.formats.files import readable
from annotator.formats.xml_files import Placed, parsed_xml
from annotator.model.document import Document
from annotator.model.errors import FormatError
from annotator.model.ids import new_id

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How the files begin that Word wrote before 2007, and those that it encrypts since."""
_WORDS = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "{http://purl.oclc.org/ooxml/wordprocessingml/main}"
_ALTERNATIVE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_CORE = {
    "{http://purl.org/dc/elements/1.1/}title": "title",
    "{http://purl.org/dc/elements/1.1/}creator": "author",
    "{http://purl.org/dc/elements/1.1/}language": "language",
    "{http://purl.org/dc/terms/}created": "date",
}
_SIGNS = {
    "tab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "\u2011",
    "softHyphen": "\u00ad",
}
_PARTS = {
    "word/footnotes.xml": "footnotes and endnotes",
    "word/endnotes.xml": "footnotes and endnotes",
    "word/comments.xml": "comments",
}


def read_docx(path: Path, options: ReadOptions) -> Iterator[Incoming]:  # noqa: ARG001 - every reader takes options
    """Yield the one document of a word processor's file.

    Deleted text of tracked changes, headers, footers, notes, comments and pictures are left
    out and counted. Raises FormatError for a file that is none or is damaged.
    """
    refuse_old_word(path)
    with opened_archive(path) as archive:
        names = archive.names()
        if "word/document.xml" not in names:
            raise FormatError(
                f"{path.name}: there is no text of a word processor in it: save it as .docx."
            )
        root = parsed_xml(archive.read("word/document.xml"), f"{path.name}/word/document.xml")
        body = _Body(root)
        left_out = body.left_out + _other_parts(archive, names)
        facts = _core(archive, names)
    title = facts.pop("title", "") or readable(path.stem)
    facts["file"] = readable(path.name)
    yield Incoming(Document(new_id(), title, body.text, facts), path.name, left_out=left_out)


def refuse_old_word(path: Path) -> None:
    """Raise FormatError for what only a word processor can open: .doc, or a locked file."""
    try:
        with path.open("rb") as file:
            beginning = file.read(len(_OLE))
    except OSError as error:
        raise unreadable(path, error) from error
    if beginning == _OLE:
        raise FormatError(
            f"{path.name}: this is a .doc of an older word processor, or it is locked with a "
            "password: open it in a word processor, and save it as .docx without a password."
        )


class _Body:
    def __init__(self, root: Placed) -> None:
        self.left_out: Counter[str] = Counter()
        self._lines: list[str] = []
        self._line: list[str] = []
        self._walk(root)
        self._end_line()
        self.text = "\n".join(self._lines).strip("\n")

    def _walk(self, element: Element) -> None:
        """Write an element; the depth of the XML is bounded by its parser."""
        tag = element.tag.removeprefix(_WORDS).removeprefix(_STRICT)
        if tag == "t":
            self._line.append(element.text or "")
        elif tag in _SIGNS and tag != element.tag:
            self._line.append(_SIGNS[tag])
        elif not self._is_left_out(element, tag):
            for child in element:
                self._walk(child)
            if tag == "p":
                self._end_line()

    def _is_left_out(self, element: Element, tag: str) -> bool:
        if tag in ("del", "moveFrom"):
            self.left_out["passages that were deleted in tracked changes"] += 1
            return True
        if tag in ("drawing", "pict") and not any(True for _ in _words(element)):
            self.left_out["pictures"] += 1
            return True
        return tag in ("tabs", "instrText", _ALTERNATIVE)

    def _end_line(self) -> None:
        self._lines.append("".join(self._line))
        self._line.clear()


def _other_parts(archive: Archive, names: list[str]) -> Counter[str]:
    """Count the notes, comments, headers and footers that have a text."""
    left_out: Counter[str] = Counter()
    for name in names:
        if name in _PARTS:
            left_out[_PARTS[name]] += sum(map(_has_words, _part(archive, name)))
        elif name.startswith(("word/header", "word/footer")) and name.endswith(".xml"):
            left_out["headers and footers"] += _has_words(_part(archive, name))
    return +left_out


def _part(archive: Archive, name: str) -> Placed:
    return parsed_xml(archive.read(name), f"{archive.place}/{name}")


def _has_words(element: Element) -> bool:
    return any((found.text or "").strip() for found in _words(element))


def _words(element: Element) -> Iterator[Element]:
    for namespace in (_WORDS, _STRICT):
        yield from element.iter(f"{namespace}t")


def _core(archive: Archive, names: list[str]) -> dict[str, str]:
    if "docProps/core.xml" not in names:
        return {}
    root = parsed_xml(archive.read("docProps/core.xml"), f"{archive.place}/docProps/core.xml")
    values = {
        _CORE[child.tag]: (child.text or "").strip() for child in root if child.tag in _CORE
    }
    return {name: value for name, value in values.items() if value}
