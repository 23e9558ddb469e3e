"""Files that are not read: each is refused with what to do about it."""

import contextlib

import pytest

from annotator.model.errors import FormatError
from annotator.services.jobs import finish
from annotator.services.transfer import import_job
from annotator.services.workspace import create_corpus


@pytest.fixture
def workspace(tmp_path):
    """Give an open, empty corpus."""
    with contextlib.closing(create_corpus(tmp_path / "work.corpus")) as workspace:
        yield workspace


def run(workspace, path):
    return finish(import_job(workspace, [path]))


def test_an_empty_text_alone_is_refused_by_its_name(workspace, tmp_path):
    (tmp_path / "a.txt").write_bytes(b"")
    with pytest.raises(FormatError, match=r"^a\.txt: the file is empty"):
        run(workspace, tmp_path / "a.txt")


def test_a_doc_of_an_older_word_is_to_be_saved_as_docx(workspace, tmp_path):
    for name in ("old.docx", "old.doc"):
        (tmp_path / name).write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
        with pytest.raises(FormatError, match=rf"^{name}: this is a \.doc .*save it as \.docx"):
            run(workspace, tmp_path / name)


@pytest.mark.parametrize(
    "head",
    [
        " # id=1\n1\tThe\t_\n2\tdam\t_\n",
        "#id=1\n1-1\tThe\t_\n",
        " # x.type.NE | value # webanno.custom.A | b\n \n#id=1\n#text=The\n1-1\tThe\t_\n",
        "#FORMAT=WebAnno TSV 2.0\n",
    ],
)
def test_webanno_tables_before_version_3_are_told_from_plain_tables(workspace, tmp_path, head):
    (tmp_path / "a.tsv").write_text(head, encoding="utf-8")
    with pytest.raises(FormatError, match=r"^a\.tsv:1: .* as WebAnno TSV 3\.$"):
        run(workspace, tmp_path / "a.tsv")


def test_a_table_with_a_comment_for_a_head_stays_a_table(workspace, tmp_path):
    (tmp_path / "a.tsv").write_text("# id\ttext\n1\tThe dam.\n", encoding="utf-8")
    assert run(workspace, tmp_path / "a.tsv").documents == 1
