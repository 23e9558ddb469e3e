"""pyrefiqda loads our REFI-QDA projects."""

import zipfile

import pytest

from annotator.formats.refi.writing import write_refi_qda
from tests.clients.sample import sample, scheme
from tests.formats.corpora import write


def spans():
    for outgoing in sample():
        for owned in outgoing.layers:
            for span in owned.content.spans:
                yield outgoing.document, owned.person, span


def test_it_finds_every_selection_code_note_and_link(client, tmp_path):
    path = tmp_path / "out.qdpx"
    write(write_refi_qda, path, sample(), scheme())
    found = client.ask({"path": str(path)})
    assert sorted(found["selections"]) == sorted(
        [document.title, person, span.label, start, end]
        for document, person, span in spans()
        for start, end in span.fragments
    )
    assert found["codes"] == [label.name for label in scheme().labels]
    assert found["notes"] == [
        span.note for _, _, span in spans() if span.note for _ in span.fragments[:1]
    ]
    assert found["links"] == sorted(
        link.type
        for outgoing in sample()
        for owned in outgoing.layers
        for link in owned.content.relations
    )


def test_it_refuses_a_position_that_is_none(client, tmp_path):
    path = tmp_path / "out.qdpx"
    write(write_refi_qda, path, sample(), scheme())
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    content = files["project.qde"]
    assert b'startPosition="' in content
    files["project.qde"] = content.replace(b'startPosition="', b'startPosition="x')
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    with pytest.raises(AssertionError, match="pyrefiqda says"):
        client.ask({"path": str(path)})
