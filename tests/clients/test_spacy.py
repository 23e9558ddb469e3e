"""spaCy reads our DocBins and accepts them for training, and we read those that it makes."""

import json
import random
from dataclasses import replace

import pytest

from annotator.formats.exchange import Outgoing, ReadOptions
from annotator.formats.spacy import read_spacy, write_spacy
from annotator.formats.spacy_strings import string_id, symbols
from annotator.formats.spacy_words import words_of
from tests.clients.sample import LINES, NEWS, sample, scheme
from tests.formats.corpora import as_outgoing, write
from tests.formats.lossy import seen

SCRIPTS = "aZ09 _-é́ßжשםع数日字🙂👩\U0001f3fd\u200d\t\n\u2028"


def seen_by_us(outgoing):
    """Give the groups that spaCy must see: whole tokens, a span for each fragment."""
    words = words_of(outgoing.document.text)
    groups = {}
    for owned in outgoing.layers:
        groups[owned.person] = []
        for span in owned.content.spans:
            for fragment in span.fragments:
                first, behind = words.covering(*fragment)
                start, end = words.starts[first], words.ends[behind - 1]
                text = outgoing.document.text[start:end]
                groups[owned.person].append([start, end, span.label, span.id, text])
    return groups


def test_it_sees_texts_tokens_spans_and_labels(client, tmp_path):
    path = tmp_path / "out.spacy"
    write(write_spacy, path, sample(), scheme())
    found = client.ask({"do": "read", "path": str(path)})
    assert len(found) == len(sample())
    for doc, outgoing in zip(found, sample(), strict=True):
        assert doc["text"] == outgoing.document.text
        assert doc["words"] == words_of(outgoing.document.text).texts
        assert doc["groups"] == seen_by_us(outgoing)
        row = json.loads(doc["user_data"]["annotator"])
        assert row["title"] == outgoing.document.title
    crossing = {(start, end) for start, end, *_ in found[0]["groups"]["p1"]}
    assert len(crossing) == 6


def test_what_it_stores_anew_comes_back_whole(client, tmp_path):
    ours, theirs = tmp_path / "ours.spacy", tmp_path / "theirs.spacy"
    write(write_spacy, ours, sample(), scheme())
    client.ask({"do": "again", "path": str(ours), "out": str(theirs)})
    before, after = (
        seen(map(as_outgoing, read_spacy(path, ReadOptions())), {}) for path in (ours, theirs)
    )
    assert after == before


def test_an_empty_corpus_and_an_empty_text_are_read(client, tmp_path):
    document = replace(sample()[0].document, text="")
    for name, documents in (("none", []), ("empty", [Outgoing(document)])):
        path = tmp_path / f"{name}.spacy"
        write(write_spacy, path, documents, scheme())
        found = client.ask({"do": "read", "path": str(path)})
        assert [doc["text"] for doc in found] == [one.document.text for one in documents]


def test_it_counts_strings_as_we_do(client):
    chance = random.Random(1)
    texts = ["".join(chance.choices(SCRIPTS, k=length % 40)) for length in range(2000)]
    texts += ["", "PERSON", "ORTH", "_", "punct", "HEAD", "x" * 1000]
    answer = client.ask({"do": "hash", "texts": texts})
    assert answer["ids"] == [string_id(text) for text in texts]
    assert answer["symbols"] == symbols() | {"": 0}


def test_its_check_of_training_data_accepts_it_and_refuses_a_broken_one(client, tmp_path):
    paths = [tmp_path / "train.spacy", tmp_path / "dev.spacy"]
    for number, path in enumerate(paths):
        write(write_spacy, path, many(range(120 * number, 120 * number + 120)), scheme())
    config = tmp_path / "full.cfg"
    command = [client.python, "-m", "spacy"]
    client.run(
        [*command, "init", "config", config, "--lang", "xx", "--pipeline", "spancat", "-F"]
    )
    debug = [*command, "debug", "data", config, "--components.spancat.spans_key", "p1"]
    files = ["--paths.train", paths[0], "--paths.dev", paths[1], "--verbose", "--no-format"]
    said = client.run([*debug, *files])
    assert "Corpus is loadable" in said
    assert "'claim' (240)" in said
    assert "error" not in said
    paths[0].write_bytes(paths[0].read_bytes()[:-200])
    with pytest.raises(AssertionError, match="spacy says"):
        client.run([*debug, *files])


def many(numbers) -> list[Outgoing]:
    """Return the news of the sample many times, each text another one."""
    news = sample()[0]
    return [
        replace(
            news,
            document=replace(news.document, id=f"d{number}", text=f"{NEWS} {number} times."),
        )
        for number in numbers
    ]


def test_we_read_what_it_makes(client, tmp_path):
    path = tmp_path / "theirs.spacy"
    start = NEWS.index("mayor")
    documents = [
        {
            "text": NEWS,
            "entities": [[start, start + 5, "PERSON"]],
            "groups": {
                "sc": [[start, start + 5, "PERSON"], [4, 14, "claim"]],
                "anna": [[0, 14, "QUANTITY"], [4, 14, "数量"]],
            },
        },
        {"text": LINES, "entities": [], "groups": {}},
        {"text": "  two spaces  before\n\nand behind  ", "entities": [], "groups": {}},
    ]
    client.ask({"do": "write", "path": str(path), "documents": documents})
    found = list(read_spacy(path, ReadOptions(person="p7")))
    assert [one.document.text for one in found] == [one["text"] for one in documents]
    assert found[0].left_out == {"categories of whole documents": 1}
    layers = {owned.person: owned.content.spans for owned in found[0].layers}
    assert [(s.start, s.end, s.label, dict(s.attributes)) for s in layers["p7"]] == [
        (4, 14, "claim", {"id": "x"}),
        (start, start + 5, "PERSON", {"kb_id": "Q1"}),
    ]
    assert [(s.start, s.end, s.label) for s in layers["anna"]] == [
        (0, 14, "QUANTITY"),
        (4, 14, "数量"),
    ]
    assert not found[1].layers
