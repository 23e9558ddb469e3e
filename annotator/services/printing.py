"""The annotated page that leaves the program: what is on it, and the files it goes to."""

from contextlib import AbstractContextManager
from pathlib import Path

from annotator.formats.finished_files import finished_file, not_as_written
from annotator.model.printed_page import PageWords, PrintedPage
from annotator.services.jobs import Job, Progress
from annotator.services.workspace import Workspace

_PDF_START, _PDF_END = b"%PDF-", b"%%EOF"


def printed_page(workspace: Workspace, document_id: str, words: PageWords) -> PrintedPage:
    """Return a document with the acting person's layer, under the person's pseudonym."""
    return PrintedPage(
        workspace.document(document_id),
        workspace.layer(document_id),
        workspace.spans(document_id),
        workspace.relations(document_id),
        workspace.scheme(),
        workspace.person.pseudonym,
        words,
    )


def save_page(page: PrintedPage, path: Path) -> Job[None]:
    """Write a page as HTML; raises FormatError if the file cannot be written."""
    from annotator.formats.annotated_page import write_annotated_page

    told = -1
    for share in write_annotated_page(path, page):
        if (percent := int(100 * share)) > told:
            told = percent
            yield Progress(percent, 100)


def new_file(path: Path) -> AbstractContextManager[Path]:
    """Give a temporary path for a file that takes its place once it is complete.

    Raises FormatError if the system refuses, or if the target is a corpus.
    """
    return finished_file(path)


def check_pdf(path: Path) -> None:
    """Raise FormatError for a PDF file that is not complete."""
    content = path.read_bytes()
    if not content.startswith(_PDF_START) or not content.rstrip().endswith(_PDF_END):
        raise not_as_written()
