"""Texts of PDF files, page by page, as far as the file says what its letters are."""

import logging
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.formats.exchange import Incoming, ReadOptions
from annotator.formats.files import readable
from annotator.formats.texts import bytes_of
from annotator.model.document import Document
from annotator.model.errors import FormatError
from annotator.model.ids import new_id

if TYPE_CHECKING:
    from pypdf import PdfReader

MOST_PAGES = 5000
_RIGHT_TO_LEFT = range(0x0590, 0x0900)


def read_pdf(path: Path, options: ReadOptions) -> Iterator[Incoming]:  # noqa: ARG001 - every reader takes options
    """Yield the one document of a PDF file; an empty line stands between its pages.

    Pages without text, as scans are, and pictures are counted. Raises FormatError for a
    file that is damaged, encrypted, or has no text at all.
    """
    content = bytes_of(path)
    logging.getLogger("pypdf").setLevel(
        logging.CRITICAL
    )  # says in the log what we say in words
    from io import BytesIO

    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    try:
        reader = PdfReader(BytesIO(content))
        if reader.is_encrypted and not reader.decrypt(""):
            raise FormatError(
                f"{path.name}: the PDF is locked with a password: save it without one."
            )
        pages, left_out = _pages(reader)
        facts = _facts(reader)
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        raise _damaged(path, error) from error
    except (RecursionError, OverflowError, AssertionError, OSError, EOFError) as error:
        raise _damaged(path, error) from error
    text = "\n\n".join(page for page in pages if page)
    if not text:
        raise FormatError(
            f"{path.name}: the PDF has no text, only pictures of it: recognise its text first."
        )
    if any(ord(character) in _RIGHT_TO_LEFT for character in text):
        left_out["pages whose right-to-left lines may be out of order"] = len(pages)
    facts["file"] = readable(path.name)
    title = facts.pop("title", "") or readable(path.stem)
    yield Incoming(Document(new_id(), title, text, facts), path.name, left_out=left_out)


def _pages(reader: "PdfReader") -> tuple[list[str], Counter[str]]:
    if len(reader.pages) > MOST_PAGES:
        raise FormatError(f"The PDF has more than {MOST_PAGES:,} pages: divide it.")
    left_out: Counter[str] = Counter()
    pages = []
    for page in reader.pages:
        text = page.extract_text().replace("\x00", "").strip("\n")
        pages.append(text.encode("utf-8", "surrogatepass").decode("utf-8", "replace"))
        if not text.strip():
            left_out["pages without text"] += 1
    return pages, left_out


def _facts(reader: "PdfReader") -> dict[str, str]:
    found = reader.metadata
    if found is None:
        return {}
    date = found.creation_date_raw or ""
    values = {
        "title": found.title,
        "author": found.author,
        "date": "-".join((date[2:6], date[6:8], date[8:10])) if date.startswith("D:") else "",
    }
    cleaned = {name: (value or "").strip("\x00 -") for name, value in values.items()}
    return {name: value for name, value in cleaned.items() if value}


def _damaged(path: Path, error: BaseException) -> FormatError:
    return FormatError(
        f"{path.name}: this is no PDF, or it is damaged ({type(error).__name__}): get it "
        "again, or save it as plain text."
    )
