"""dkpro-cassis reads our CAS files, and we read what it writes of them."""

import pytest

from annotator.formats.cas.reading import read_cas_xmi
from annotator.formats.cas.writing import write_cas_xmi
from annotator.formats.exchange import ReadOptions
from tests.clients.sample import sample, scheme
from tests.formats.corpora import as_outgoing, write
from tests.formats.lossy import seen


def layers():
    """Give the documents and layers of the sample in the order of the files."""
    for outgoing in sample():
        for owned in outgoing.layers or (None,):
            yield outgoing.document, owned.content if owned else None


def test_it_reads_texts_spans_and_relations(client, tmp_path):
    write(write_cas_xmi, tmp_path / "out", sample(), scheme())
    found = client.ask({"folder": str(tmp_path / "out")})
    assert len(found) == len(list(layers()))
    for file, (document, content) in zip(found.values(), layers(), strict=True):
        assert file["text"] == document.text
        spans = content.spans if content else ()
        text = document.text
        assert sorted(file["spans"], key=str) == sorted(
            [
                [
                    span.label,
                    span.start,
                    span.end,
                    text[span.start : span.end],
                    span.note,
                    span.attributes.get("confidence"),
                ]
                for span in spans
            ],
            key=str,
        )
        assert sorted(file["relations"]) == sorted(
            [one.type, one.source_id, one.target_id]
            for one in (content.relations if content else ())
        )
        assert file["fragments"] == {
            span.id: [text[start:end] for start, end in span.fragments]
            for span in spans
            if span.is_discontinuous
        }


def test_what_it_writes_comes_back_as_it_was(client, tmp_path):
    write(write_cas_xmi, tmp_path / "out", sample(), scheme())
    (tmp_path / "again").mkdir()
    client.ask({"folder": str(tmp_path / "out"), "again": str(tmp_path / "again")})
    found = map(as_outgoing, read_cas_xmi(tmp_path / "again", ReadOptions()))
    assert seen(found, {}) == seen(sample(), {})


def test_it_refuses_a_reference_that_leads_nowhere(client, tmp_path):
    write(write_cas_xmi, tmp_path / "out", sample(), scheme())
    path = next((tmp_path / "out").glob("00001.1*"))
    content = path.read_text(encoding="utf-8")
    assert 'Governor="' in content
    path.write_text(content.replace('Governor="', 'Governor="99'), encoding="utf-8")
    with pytest.raises(AssertionError, match="cassis says"):
        client.ask({"folder": str(tmp_path / "out")})
