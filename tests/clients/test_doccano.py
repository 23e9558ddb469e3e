"""doccano itself stores what we write for it, and gives it back."""

from collections import Counter
from dataclasses import replace

import pytest

from annotator.formats.exchange import Outgoing, ReadOptions, WriteOptions
from annotator.formats.table_of_formats import format_named
from annotator.model.offsets import OffsetUnit
from tests.clients.sample import sample, scheme

DOCCANO = format_named("doccano")
BROKEN = '{"text": "good", "label": [[0, 4, "X"]]}\n{"text": "bad", "label": [[0, 3, "X"]\n'


def without_relations(outgoing: Outgoing) -> Outgoing:
    layers = [
        replace(owned, content=replace(owned.content, relations=()))
        for owned in outgoing.layers
    ]
    return replace(outgoing, layers=tuple(layers))


def exported(path, documents, unit):
    for _ in DOCCANO.writer()(path, documents, WriteOptions(scheme(), unit)):
        pass
    return sorted(path.iterdir())


@pytest.fixture(scope="module")
def stored(client, tmp_path_factory):
    """Import all there is to import into one server; give what became of each file."""
    folder = tmp_path_factory.mktemp("doccano")
    plain = [without_relations(one) for one in sample()]
    broken = folder / "broken.jsonl"
    broken.write_text(BROKEN, "utf-8")
    units = exported(folder / "units", sample(), OffsetUnit.UTF16)
    points = exported(folder / "points", sample(), None)
    labels = exported(folder / "labels", plain, None)
    files = [
        *((path, True, True) for path in (*units, *points)),
        *((path, False, True) for path in labels),
        (folder / "labels" / "p1.jsonl", False, False),
        (broken, False, True),
    ]
    question = {
        "home": str(folder / "home"),
        "files": [
            {"path": str(path), "relations": relations, "overlapping": overlapping}
            for path, relations, overlapping in files
        ],
    }
    answers = client.ask(question)
    keys = [(path.parent.name, path.stem, overlapping) for path, _, overlapping in files]
    return dict(zip(keys, answers, strict=True))


def pieces(outgoing, owned):
    """Return label and text of every fragment of a layer."""
    text = outgoing.document.text
    return Counter(
        (span.label, text[start:end])
        for span in owned.content.spans
        for start, end in span.fragments
    )


def expected(person, documents):
    """Return text, fragments and relations of what a file of a person must hold."""
    rows = {}
    for outgoing in documents:
        for owned in outgoing.layers:
            if owned.person == person:
                text = outgoing.document.text
                starts = {span.id: (span.label, span.start) for span in owned.content.spans}
                links = {
                    (link.type, starts[link.source_id], starts[link.target_id])
                    for link in owned.content.relations
                }
                rows[text] = (pieces(outgoing, owned), links)
        if not outgoing.layers and person == "unknown":
            rows[outgoing.document.text] = (Counter(), set())
    return rows


def found(answer, *, is_utf16):
    rows = {}
    for one in answer["examples"]:
        text = one["text"]
        units = text.encode("utf-16-le")
        spans, starts = Counter(), {}
        for start, end, label, key in one["spans"]:
            before = units[: 2 * start].decode("utf-16-le") if is_utf16 else text[:start]
            behind = units[: 2 * end].decode("utf-16-le") if is_utf16 else text[:end]
            spans[label, behind[len(before) :]] += 1
            starts[key] = (label, len(before))
        links = {(kind, starts[one], starts[two]) for kind, one, two in one["relations"]}
        rows[text] = (spans, links)
    return rows


@pytest.mark.parametrize("person", ["gold", "p1", "p2", "unknown"])
@pytest.mark.parametrize("form", ["points", "units", "labels"])
def test_it_stores_every_text_span_and_relation(stored, form, person):
    answer = stored[form, person, True]
    assert answer["errors"] == {"error": []}
    documents = sample()
    if form == "labels":
        documents = [without_relations(one) for one in documents]
    assert found(answer, is_utf16=form == "units") == expected(person, documents)


@pytest.mark.parametrize("person", ["gold", "p1", "p2"])
@pytest.mark.parametrize("form", ["points", "units", "labels"])
def test_what_it_exports_comes_back_whole(stored, tmp_path, form, person):
    (name, content), *others = stored[form, person, True]["exported"].items()
    assert (name, others) == ("admin.jsonl", [])
    (tmp_path / name).write_text(content, "utf-8", newline="\n")
    back = list(DOCCANO.read(tmp_path / name, ReadOptions()))
    documents = {
        outgoing.document.text: (outgoing, owned)
        for outgoing in sample()
        for owned in outgoing.layers
        if owned.person == person
    }
    assert [one.document.text for one in back] == list(documents)
    for one in back:
        (layer,), (outgoing, owned) = one.layers, documents[one.document.text]
        assert layer.person == "admin"
        assert (one.document.title, dict(one.document.attributes)) == (
            outgoing.document.title,
            dict(outgoing.document.attributes),
        )
        spans = [
            [(s.label, s.fragments, dict(s.attributes), s.note, s.flag) for s in each]
            for each in (layer.content.spans, owned.content.spans)
        ]
        assert sorted(spans[0], key=repr) == sorted(spans[1], key=repr)
        if form != "labels":
            assert len(layer.content.relations) == len(owned.content.relations)


def test_it_drops_overlapping_spans_where_a_project_forbids_them(stored):
    count = [
        sum(len(one["spans"]) for one in stored["labels", "p1", allowed]["examples"])
        for allowed in (True, False)
    ]
    assert count[0] > count[1] > 0


def test_it_reports_a_broken_line(stored):
    (answer,) = [one for key, one in stored.items() if key[1] == "broken"]
    (error,) = answer["errors"]["error"]
    assert error["line"] == 2
    assert [one["text"] for one in answer["examples"]] == ["good"]
