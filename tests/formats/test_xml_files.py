"""XML from strangers is bounded, and errors say where."""

import pytest

from annotator.formats import xml_files
from annotator.formats.xml_files import parsed_xml
from annotator.model.errors import FormatError

BOMB = b"""<?xml version="1.0"?>
<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
<lolz>&b;</lolz>"""


def test_elements_know_their_names_and_lines():
    content = '<r xmlns:x="urn:x">\n  <x:a x:b="1" c="😀">é</x:a>\n</r>'
    child = parsed_xml(content.encode(), "a.xml")[0]
    assert (child.tag, child.attrib, child.text) == (
        "{urn:x}a",
        {"{urn:x}b": "1", "c": "😀"},
        "é",
    )
    assert child.line == 2


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (BOMB, r"bad\.xml:2: the file declares a document type"),
        (b"<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>", "document type"),
        (b"<a>\n<b></a>", r"bad\.xml:2: this is no well-formed XML"),
        (b"", "no well-formed XML"),
        (b"<a>" * 300 + b"</a>" * 300, "nested deeper"),
        (b"<a>\xff</a>", "no well-formed XML"),
    ],
)
def test_what_is_no_honest_xml_is_refused(content, message):
    with pytest.raises(FormatError, match=message):
        parsed_xml(content, "bad.xml")


def test_a_file_that_is_too_large_is_refused(monkeypatch):
    monkeypatch.setattr(xml_files, "LARGEST_XML", 10)
    with pytest.raises(FormatError, match="larger"):
        parsed_xml(b"<a>too long</a>", "a.xml")


@pytest.mark.parametrize("name", ["u-tf-8", "shift_jis", "utf-7", "idna", "rot13", "hex"])
def test_an_encoding_that_nobody_can_read_is_refused(name):
    content = f'<?xml version="1.0" encoding="{name}"?><a b="ä"/>'.encode("latin-1")
    with pytest.raises(FormatError, match=r"a\.xml:1: "):
        parsed_xml(content, "a.xml")
