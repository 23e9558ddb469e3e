"""Damaged and foreign files are refused with one sentence; good ones open."""

import os
import shutil
import struct
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from annotator.model.errors import (
    CorpusBusyError,
    CorpusDamagedError,
    CorpusExistsError,
    CorpusTooNewError,
    NotACorpusError,
    StoreError,
)
from annotator.services.checking import check_corpus
from annotator.services.jobs import finish
from annotator.store.opening import create_store, open_store
from tests.store.refusing import patch, refused

ROOT = Path(__file__).parents[2]


def test_a_file_of_another_program_is_refused(corpus):
    patch(corpus, 68, b"\0\0\0\0")
    assert "another program" in refused(corpus, NotACorpusError)


def test_a_newer_corpus_is_refused(corpus):
    patch(corpus, 60, struct.pack(">I", 99))
    assert "newer version" in refused(corpus, CorpusTooNewError)


@pytest.mark.parametrize("version", [0, 2**31 + 5])
def test_an_impossible_version_is_refused(version, corpus):
    patch(corpus, 60, struct.pack(">I", version))
    refused(corpus, StoreError)


def test_a_file_in_another_journal_mode_is_refused(corpus):
    patch(corpus, 18, b"\x02\x02")
    assert "how this file is kept" in refused(corpus, CorpusDamagedError)


def test_a_file_in_another_encoding_is_refused(corpus):
    patch(corpus, 56, struct.pack(">I", 2))
    refused(corpus, CorpusDamagedError)


@pytest.mark.parametrize(
    "content", [b"", b"The minister said", b"SQLite format 3\0", bytes(5000)]
)
def test_a_file_that_is_no_corpus_is_refused(content, tmp_path):
    path = tmp_path / "some.corpus"
    path.write_bytes(content)
    refused(path, StoreError)


@pytest.mark.parametrize("kept", [100, 4096, -1, -4096])
def test_a_truncated_file_is_refused(kept, corpus):
    corpus.write_bytes(corpus.read_bytes()[:kept])
    assert "end of the file is missing" in refused(corpus, CorpusDamagedError)


def test_a_broken_page_is_refused(corpus):
    patch(corpus, 4096 + 8, b"\xff" * 64)
    refused(corpus, CorpusDamagedError)


def test_a_huge_file_that_is_no_corpus_is_refused_without_reading_it(tmp_path):
    path = tmp_path / "huge.corpus"
    with path.open("wb") as file:
        file.truncate(1 << 40)
    with pytest.raises(NotACorpusError):
        open_store(path)


def test_a_folder_is_refused(tmp_path):
    assert "folder" in refused(tmp_path, NotACorpusError)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_refused_without_waiting_for_it(tmp_path):
    os.mkfifo(tmp_path / "pipe.corpus")
    refused(tmp_path / "pipe.corpus", NotACorpusError)


def test_a_missing_file_is_refused(tmp_path):
    assert "no such file" in refused(tmp_path / "none.corpus", StoreError)


def test_a_link_that_points_to_itself_is_refused(tmp_path):
    (tmp_path / "loop.corpus").symlink_to(tmp_path / "loop.corpus")
    refused(tmp_path / "loop.corpus", StoreError)


def test_a_file_with_a_second_name_is_refused(corpus, tmp_path):
    os.link(corpus, tmp_path / "second.corpus")
    assert "second name" in refused(corpus, StoreError)


def test_a_symbolic_link_opens_the_file_it_points_to(corpus, tmp_path):
    (tmp_path / "folder").mkdir()
    link = tmp_path / "folder" / "link.corpus"
    link.symlink_to(corpus)
    store = open_store(link)
    assert store.path == corpus
    with pytest.raises(CorpusBusyError):
        open_store(corpus)
    store.close()


def test_a_name_with_odd_characters_opens(corpus, tmp_path):
    odd = tmp_path / "50 % – a#b?mode=rw&x.corpus"
    corpus.rename(odd)
    store = open_store(odd)
    assert store.contents().documents == 1
    store.close()
    assert [path.name for path in tmp_path.iterdir()] == [odd.name]


def test_a_corpus_is_not_made_over_a_file(corpus):
    before = corpus.read_bytes()
    with pytest.raises(CorpusExistsError):
        create_store(corpus, "other")
    assert corpus.read_bytes() == before


def test_a_corpus_is_not_made_in_a_missing_folder(tmp_path):
    with pytest.raises(StoreError, match="cannot be made"):
        create_store(tmp_path / "none" / "new.corpus", "new")


# ---- open twice


def test_an_open_corpus_cannot_be_opened_again_in_the_same_program(corpus):
    store = open_store(corpus)
    with pytest.raises(CorpusBusyError, match="another window"):
        open_store(corpus)
    store.close()
    again = open_store(corpus)
    assert (again.notices, again.ended_badly) == ((), False)
    again.close()


OPEN = """
import sys
from pathlib import Path
from annotator.model.errors import CorpusBusyError
from annotator.store.opening import open_store
try:
    open_store(Path(sys.argv[1])).close()
except CorpusBusyError as error:
    print(error)
"""


def opened_by_another_program(path: Path) -> str:
    command = [sys.executable, "-c", OPEN, str(path)]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return run.stdout


def test_a_second_program_is_refused_at_once(corpus):
    store = open_store(corpus)
    first = opened_by_another_program(corpus)
    with pytest.raises(CorpusBusyError):
        open_store(corpus)  # which must not cost this program its lock
    second = opened_by_another_program(corpus)
    store.close()
    assert "another window or program" in first
    assert "another window or program" in second
    assert opened_by_another_program(corpus) == ""


# ---- read-only places


@contextmanager
def as_nobody() -> Iterator[None]:
    """Give up the rights of root, which may write everything, for a moment."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def is_reached_by_nobody(path: Path) -> bool:
    """Tell whether somebody who is not root gets as far as the file."""
    with as_nobody():
        try:
            path.stat()
        except PermissionError:
            return False
    return True


@pytest.fixture
def open_to_all(corpus) -> Iterator[Path]:
    """Give a corpus in a folder that everybody may enter and write."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o777)
    path = folder / "sample.corpus"
    shutil.copyfile(corpus, path)
    path.chmod(0o666)
    if not is_reached_by_nobody(path):  # where all of the system is in a folder of root's
        shutil.rmtree(folder)
        pytest.skip("nobody but root reaches any folder of this system")
    yield path
    folder.chmod(0o777)
    shutil.rmtree(folder)


needs_permissions = pytest.mark.skipif(os.name == "nt", reason="needs POSIX permissions")


@needs_permissions
def test_a_file_that_may_not_be_written_is_refused(open_to_all):
    open_to_all.chmod(0o444)
    with as_nobody(), pytest.raises(StoreError, match="may not be written"):
        open_store(open_to_all)


@needs_permissions
def test_a_folder_that_may_not_be_written_is_refused(open_to_all):
    open_to_all.parent.chmod(0o555)
    with as_nobody(), pytest.raises(StoreError, match="its folder may not be written"):
        open_store(open_to_all)


@needs_permissions
def test_a_corpus_in_a_read_only_place_can_still_be_checked(open_to_all):
    open_to_all.chmod(0o444)
    open_to_all.parent.chmod(0o555)
    with as_nobody():
        assert finish(check_corpus(open_to_all)).ok


@needs_permissions
def test_a_file_that_may_not_be_read_is_refused(open_to_all):
    open_to_all.chmod(0o000)
    with as_nobody(), pytest.raises(StoreError, match="cannot be read"):
        open_store(open_to_all)
