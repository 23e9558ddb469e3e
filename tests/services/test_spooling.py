"""What is about to come in waits in a file that nobody sees, and comes out as it went in."""

import errno
from dataclasses import replace

import pytest

from annotator.model.document import HashedText
from annotator.model.errors import StateChangedError, StoreError
from annotator.services.edits import AddPerson
from annotator.services.spooling import Spool
from annotator.store.edit_bodies import packed
from tests.makers import a_corpus, a_person
from tests.services.test_in_parts import PERSON, contents


def test_edits_come_out_as_they_went_in_with_their_data(tmp_path):
    several = [AddPerson(a_person()), contents(0, 3, [PERSON]), contents(3, 4)]
    with Spool(tmp_path / "a.corpus") as spool:
        for edit in several:
            spool.add(edit)
        assert spool.count == 3
        found = list(spool.edits())
    for (edit, body), wanted in zip(found, several, strict=True):
        assert edit == wanted
        assert body == packed(wanted.to_data())


def test_much_goes_to_the_disk_beside_the_corpus_and_leaves_nothing(tmp_path):
    large = replace(contents(0, 1, [PERSON]), texts=(HashedText.of(bytes(19_000_000)),))
    several = [large, contents(1, 3), large, contents(3, 4), large]
    with Spool(tmp_path / "a.corpus") as spool:
        for edit in several:
            spool.add(edit)
        assert [edit for edit, _ in spool.edits()] == several
    assert list(tmp_path.iterdir()) == []


def test_a_text_that_the_disk_gives_back_otherwise_is_refused(tmp_path):
    """Its hash is taken anew, so that no text is stored under the hash of another."""
    workspace = a_corpus(tmp_path, person=None)
    edit = contents(0, 1, [PERSON])
    with Spool(workspace.path) as spool:
        spool._room = 0
        spool.add(edit)
        spool._file.seek(-1, 2)
        spool._file.write(b"?")
        ((found, _),) = spool.edits()
    assert [text.sha256.hex() for text in found.texts] != [one.sha256 for one in edit.entries]
    with pytest.raises(StateChangedError, match="no longer in the corpus"):
        workspace.do(found, "Import", lead=True)
    workspace.close()


def test_a_full_disk_is_a_sentence(tmp_path, monkeypatch):
    def refuse(_):
        raise OSError(errno.ENOSPC, "No space left on device")

    with Spool(tmp_path / "a.corpus") as spool:
        monkeypatch.setattr(spool._file, "write", refuse)
        monkeypatch.setattr(spool, "_room", 0)
        with pytest.raises(StoreError, match="no room in its folder"):
            spool.add(contents(0, 1))
