"""Apache UIMA itself, the Java library, reads our CAS files, and refuses broken ones."""

import shutil

import pytest

from annotator.formats.cas.writing import write_cas_xmi
from tests.clients.conftest import PROGRAMS
from tests.clients.sample import sample, scheme
from tests.formats.corpora import write

JAR = "/usr/share/java/uimaj-core.jar"


@pytest.fixture(scope="module")
def compiled(client):
    """Compile the program that reads with the library."""
    shutil.copy(PROGRAMS / "Uima.java", client.folder)
    client.run(["javac", "-encoding", "UTF-8", "-cp", JAR, "Uima.java"])
    return client


def read(client, folder):
    files = sorted(folder.glob("*.xmi"))
    printed = client.run(
        ["java", "-cp", f"{JAR}:{client.folder}", "Uima", folder / "TypeSystem.xml", *files]
    )
    return sorted(line.split("\t") for line in printed.split("\n") if line)


def test_it_reads_every_span_and_relation_exactly(compiled, tmp_path):
    write(write_cas_xmi, tmp_path / "out", sample(), scheme())
    expected, number = [], 0
    for outgoing in sample():
        text = outgoing.document.text
        for owned in outgoing.layers or (None,):
            number += 1
            content = owned.content if owned else None
            for span in content.spans if content else ():
                shown = text[span.start : span.end].replace("\\", "\\\\")
                for sign, name in (("\n", "\\n"), ("\r", "\\r"), ("\t", "\\t")):
                    shown = shown.replace(sign, name)
                expected.append(["span", str(number), span.label, shown])
            for link in content.relations if content else ():
                ends = f"{link.source_id} -> {link.target_id}"
                expected.append(["relation", str(number), link.type, ends])
    assert read(compiled, tmp_path / "out") == sorted(expected)


@pytest.mark.parametrize(
    ("before", "after"),
    [('Governor="', 'Governor="99'), ('begin="', 'begin="x'), (' label="', ' unknown="')],
)
def test_it_refuses_what_is_broken(compiled, tmp_path, before, after):
    write(write_cas_xmi, tmp_path / "out", sample(), scheme())
    path = next((tmp_path / "out").glob("00001.1*"))
    content = path.read_text(encoding="utf-8")
    assert before in content
    path.write_text(content.replace(before, after), encoding="utf-8")
    with pytest.raises(AssertionError, match="uima says"):
        read(compiled, tmp_path / "out")
