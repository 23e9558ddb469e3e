"""seqeval finds in our CoNLL files the spans that are ours, strictly in IOB2."""

from annotator.formats.conll.reading import read_conll
from annotator.formats.conll.writing import write_conll
from annotator.formats.exchange import ReadOptions
from annotator.model.tokens import tokens
from tests.clients.sample import sample, scheme
from tests.formats.corpora import write


def test_it_finds_every_span_that_the_format_holds(client, tmp_path):
    path = tmp_path / "out.conll"
    write(write_conll, path, sample(), scheme())
    found = client.ask({"path": str(path)})
    ours = [spans_of(incoming) for incoming in read_conll(path, ReadOptions())]
    assert [sorted(block) for block in found] == ours
    # of 23 spans one is in two pieces, and four overlap their like
    assert sum(map(len, ours)) == 20


def test_it_misses_a_span_that_does_not_begin(client, tmp_path):
    path = tmp_path / "out.conll"
    write(write_conll, path, sample(), scheme())
    content = path.read_text(encoding="utf-8")
    path.write_text(content.replace("B-quantity", "I-quantity"), encoding="utf-8", newline="\n")
    found = client.ask({"path": str(path)})
    assert {label for block in found for _, label in block} == {
        "claim",
        "attribution",
        "unverifiable_detail",
    }


def spans_of(incoming) -> list:
    """Give the words and the label of each span, as they stand in the file."""
    text = incoming.document.text
    words = list(tokens(text))
    return sorted(
        [
            [text[a:b] for a, b in words if span.start <= a and b <= span.end],
            span.label.replace(" ", "_"),
        ]
        for owned in incoming.layers
        for span in owned.content.spans
    )
