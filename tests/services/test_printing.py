"""The acting person's page: whose work it is, and files that are whole."""

import pytest

from annotator.formats.annotated_page import text_of_page
from annotator.model.errors import FormatError
from annotator.model.printed_page import PageWords
from annotator.services.annotating import mark
from annotator.services.jobs import finish
from annotator.services.printing import check_pdf, new_file, printed_page, save_page
from annotator.services.workspace import introduce
from tests.makers import TEXT, a_corpus


@pytest.fixture
def workspace(tmp_path):
    corpus = a_corpus(tmp_path)
    yield corpus
    corpus.close()


def test_a_page_has_only_the_acting_persons_spans_under_a_pseudonym(workspace, tmp_path):
    (row,) = workspace.document_rows()
    mark(workspace, row.id, "claim", [(24, 67)])
    introduce(workspace, "Grace")
    mark(workspace, row.id, "quantity", [(37, 46)])
    page = printed_page(workspace, row.id, PageWords())
    assert [span.label for span in page.spans] == ["quantity"]
    finish(save_page(page, tmp_path / "page.html"))
    content = (tmp_path / "page.html").read_bytes().decode()
    assert text_of_page(content) == TEXT
    assert "Grace" not in content
    assert f"Annotated by {workspace.person.pseudonym}" in content


def test_a_corpus_is_never_written_over(workspace, tmp_path):
    (row,) = workspace.document_rows()
    before = workspace.path.read_bytes()
    with pytest.raises(FormatError, match="is a corpus"):
        finish(save_page(printed_page(workspace, row.id, PageWords()), workspace.path))
    assert workspace.path.read_bytes() == before


def write_pdf(path, content: bytes) -> None:
    with new_file(path) as temporary:
        temporary.write_bytes(content)
        check_pdf(temporary)


def test_half_a_pdf_is_not_kept(tmp_path):
    path = tmp_path / "page.pdf"
    with pytest.raises(FormatError, match="was not kept"):
        write_pdf(path, b"%PDF-1.4\n1 0 obj")
    assert list(tmp_path.iterdir()) == []
    write_pdf(path, b"%PDF-1.4\n...\n%%EOF\n")
    assert path.exists()
