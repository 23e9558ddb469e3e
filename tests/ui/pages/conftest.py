"""An annotate page to work with."""

import pytest

from annotator.model.document import Document
from tests.makers import a_document
from tests.ui.drivers import AnnotateDriver

ARTICLE = (
    "Dam breaks above Lower Town\r\n\r\n"
    "The ministry said on Monday that around 60 people had left the valley. "
    "“We will rebuild,” a spokesman promised, “by next May.”\r\n\r\n"
    "According to two officials who asked not to be named, more than 10 % of the houses "
    "were lost 😀. The mayor denied this.\r\n"
)


@pytest.fixture
def page(qtbot, tmp_path) -> AnnotateDriver:
    """Show a window with one article open."""
    return AnnotateDriver(qtbot, tmp_path, [a_document(ARTICLE, title="Dam breaks")])


@pytest.fixture
def pages(qtbot, tmp_path) -> AnnotateDriver:
    """Show a window with three documents, the first open."""
    return AnnotateDriver(qtbot, tmp_path, list(three_documents()))


def three_documents() -> list[Document]:
    """Return three documents that differ in title, text and source."""
    return [
        a_document(f"{name}. {ARTICLE}", title=name, metadata={"source": source})
        for name, source in (("Dam", "Valley Post"), ("Bridge", "Herald"), ("Flood", "Herald"))
    ]
