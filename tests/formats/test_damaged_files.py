"""Every reader reads files that were damaged by chance, or says in words what is wrong.

ANNOTATOR_DAMAGES sets how many damages each reader is given; a long run has thousands.
"""

import contextlib
import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.formats.exchange import OnDrift, ReadOptions
from annotator.formats.table_of_formats import READABLE, Format, format_named, recognised
from annotator.model.errors import AnnotatorError
from annotator.model.scheme_files import default_scheme
from tests.formats.corpora import small_corpus, write
from tests.formats.test_mail_files import a_mail
from tests.formats.test_pdf_files import a_pdf
from tests.formats.test_web_pages import PAGE
from tests.formats.test_word_files import docx, p, t

DAMAGES = int(os.environ.get("ANNOTATOR_DAMAGES", "40"))
TABLE = "title,text,source\nOne,It rose by 5 %.,Courier\nTwo,“Said” 😀,\n"
NASTY = (
    b"",
    b"\x00",
    b"\xff\xfe",
    b"\xed\xa0\x80",
    b"-1",
    b"99999999999999999999999999",
    b"1e999",
    b"NaN",
    b"null",
    b"true",
    b"{}",
    b"[" * 3000,
    b'{"a":' * 3000,
    b"<a>" * 300,
    b"<!DOCTYPE a [<!ENTITY b 'c'>]>",
    b"\n",
    b"\r",
    b"\t",
    b'"',
    b"]",
    b"\xe2\x80\xa8",
    b"../../etc/passwd",
)


@pytest.fixture(scope="module")
def wholes(tmp_path_factory):
    """Give a folder with a whole file or folder of every format that can be read."""
    folder = tmp_path_factory.mktemp("wholes")
    texts = {
        "text": "It rose by 5 %.\r\n“Said” 😀".encode(),
        "csv": TABLE.encode(),
        "tsv": TABLE.replace(",", "\t").encode(),
        "jsonl": b'{"title": "One", "text": "It rose by 5 %."}\n{"title": "", "text": "x"}\n',
        "html": PAGE.encode(),
        "eml": bytes(a_mail()),
        "pdf": a_pdf("It rose by 5 %.", "She said so."),
    }
    for entry in READABLE:
        target = folder / f"{entry.name}{'' if entry.writes_folder else entry.suffixes[0]}"
        if entry.write is not None:
            write(entry.write, target, small_corpus(), default_scheme())
        elif entry.name == "docx":
            docx(target, p(t("One"), "<w:br/>", t("two")))
        elif entry.name == "parquet":
            rows = format_named("documents-parquet").writer()
            write(rows, target, small_corpus(), default_scheme())
        else:
            target.write_bytes(texts[entry.name])
    return folder


def damaged(content: bytes, data: st.DataObject) -> bytes:
    """Return a content with a piece taken out, doubled, or replaced by something nasty."""
    length = len(content)
    for _ in range(data.draw(st.integers(1, 3))):
        start = data.draw(st.integers(0, max(0, length - 1)))
        end = min(len(content), start + data.draw(st.integers(0, 40)))
        middle = data.draw(
            st.sampled_from(NASTY) | st.binary(max_size=4) | st.just(content[start:end] * 2)
        )
        content = content[:start] + middle + content[end:]
    return content if data.draw(st.booleans()) else content[: data.draw(st.integers(0, length))]


@pytest.mark.parametrize("entry", READABLE, ids=lambda entry: entry.name)
@pytest.mark.parametrize("on_drift", OnDrift)
@settings(max_examples=DAMAGES, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_a_damaged_file_is_read_or_refused_in_words(wholes, entry: Format, on_drift, data):
    name = f"{entry.name}{'' if entry.writes_folder else entry.suffixes[0]}"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, name)
        if entry.writes_folder:
            shutil.copytree(wholes / name, path)
            files = sorted(file for file in path.rglob("*") if file.is_file())
            victim = data.draw(st.sampled_from(files))
        else:
            shutil.copy(wholes / name, path)
            victim = path
        victim.write_bytes(damaged(victim.read_bytes(), data))
        with contextlib.suppress(AnnotatorError):
            recognised(path)
        with contextlib.suppress(AnnotatorError):
            for incoming in entry.reader()(path, ReadOptions(on_drift=on_drift)):
                for owned in incoming.layers:
                    for span in owned.content.spans:
                        assert 0 <= span.start < span.end <= len(incoming.document.text)
