"""The sample corpus is what its README says: exact, valid, varied, and labelled twice."""

import hashlib
import json
import re
from itertools import pairwise, product

import pytest

from annotator.formats.exchange import Outgoing, ReadOptions
from annotator.formats.native import read_native
from annotator.formats.native_rows import native_line
from annotator.model.checks import Work, findings
from annotator.model.resources import sample_corpus
from annotator.model.scheme import Level
from annotator.model.scheme_files import default_scheme

FILE = sample_corpus()
README = FILE.with_name("README.md")
LINES = FILE.read_text(encoding="utf-8").splitlines()
DOCUMENTS = [json.loads(line) for line in LINES]
LABELS = ("attribution", "claim", "quantity", "unverifiable detail")
UUID7 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
LAYERS = [(document, layer) for document in DOCUMENTS for layer in document["layers"]]
SPANS = [(document, span) for document, layer in LAYERS for span in layer["spans"]]

FINISHED_TWICE = [
    document
    for document in DOCUMENTS
    if [layer["state"] for layer in document["layers"]] == ["done", "done"]
]

every_document = pytest.mark.parametrize("document", DOCUMENTS, ids=lambda one: one["title"])


def places(layer, label):
    return [
        tuple(map(tuple, span["fragments"]))
        for span in layer["spans"]
        if span["label"] == label
    ]


def characters(fragments):
    return {offset for start, end in fragments for offset in range(start, end)}


def matched(ours, theirs):
    """Count the pairs that overlap, one to one, largest share first."""
    shares = []
    for (i, one), (j, other) in product(enumerate(ours), enumerate(theirs)):
        left, right = characters(one), characters(other)
        if left & right:
            shares.append((-len(left & right) / len(left | right), i, j))
    used_ours, used_theirs = set(), set()
    for _, i, j in sorted(shares):
        if i not in used_ours and j not in used_theirs:
            used_ours.add(i)
            used_theirs.add(j)
    return len(used_ours)


def agreement(label):
    """Return the spans of p1, those of p2, exact F1 and overlap F1, over all documents."""
    first = second = exact = overlapping = 0
    for document in FINISHED_TWICE:
        ours, theirs = (places(layer, label) for layer in document["layers"])
        first, second = first + len(ours), second + len(theirs)
        exact += len(set(ours) & set(theirs))
        overlapping += matched(ours, theirs)
    whole = first + second
    return first, second, 2 * exact / whole, 2 * overlapping / whole


def agreement_row(label):
    first, second, exact, overlapping = agreement(label)
    return f"| {label} | {first} | {second} | {exact:.2f} | {overlapping:.2f} |"


def test_the_program_writes_the_file_as_it_stands():
    incoming = read_native(FILE, ReadOptions())
    written = [native_line(Outgoing(one.document, one.layers)) for one in incoming]
    assert FILE.read_bytes() == "".join(line + "\n" for line in written).encode()


def test_documents_are_sorted_and_layers_belong_to_two_people():
    ids = [document["id"] for document in DOCUMENTS]
    assert ids == sorted(ids)
    for document in DOCUMENTS:
        assert [layer["person"] for layer in document["layers"]] in ([], ["p1", "p2"])


@every_document
def test_each_slice_is_the_text_that_its_span_names(document):
    text = document["text"]
    assert document["sha256"] == hashlib.sha256(text.encode()).hexdigest()
    for layer in document["layers"]:
        for span in layer["spans"]:
            pieces = [text[start:end] for start, end in span["fragments"]]
            assert " … ".join(pieces) == span["text"]
            assert all(piece and piece == piece.strip() for piece in pieces)


@every_document
def test_fragments_are_sorted_apart_and_inside_the_text(document):
    for layer in document["layers"]:
        for span in layer["spans"]:
            flat = [offset for fragment in span["fragments"] for offset in fragment]
            assert flat[0] >= 0
            assert flat[-1] <= len(document["text"])
            assert all(before < after for before, after in pairwise(flat))


def test_ids_are_canonical_and_unique():
    ids = [document["id"] for document in DOCUMENTS]
    for _, layer in LAYERS:
        ids += [thing["id"] for thing in layer["spans"] + layer["relations"]]
    assert all(UUID7.fullmatch(one) for one in ids)
    assert len(set(ids)) == len(ids)


def test_everything_is_of_the_scheme():
    scheme = default_scheme()
    for incoming in read_native(FILE, ReadOptions()):
        scheme.refuse_wrong_document_attributes(dict(incoming.document.attributes))
        for owned in incoming.layers:
            spans = {span.id: span for span in owned.content.spans}
            for span in spans.values():
                scheme.refuse_wrong_span(span)
            for relation in owned.content.relations:
                source, target = spans[relation.source_id], spans[relation.target_id]
                scheme.refuse_wrong_relation(relation, source, target)


def test_finished_work_passes_the_checks_and_unfinished_work_does_not():
    scheme, blocked = default_scheme(), set()
    for incoming in read_native(FILE, ReadOptions()):
        for owned in incoming.layers:
            content = owned.content
            work = Work(incoming.document.text, content.spans, content.relations, scheme)
            found = findings(work)
            assert {one.check for one in found} <= {"required_attribute", "relation_missing"}
            if any(one.level is Level.BLOCK for one in found):
                blocked.add(str(content.layer.state))
    assert blocked == {"in progress"}


def test_every_label_attribute_value_and_relation_type_has_an_example():
    scheme = default_scheme()
    used = {
        (span["label"], name, value)
        for _, span in SPANS
        for name, value in span["attributes"].items()
    }
    for label in scheme.labels:
        for attribute in label.attributes:
            for value in attribute.values:
                assert (label.name, attribute.name, value) in used
    types = {relation["type"] for _, layer in LAYERS for relation in layer["relations"]}
    assert types == {kind.name for kind in scheme.relation_types}


@every_document
def test_texts_have_a_readable_length_a_title_and_an_origin(document):
    assert 150 <= len(document["text"].split()) <= 600
    assert document["title"]
    assert set(document["metadata"]) == {"author", "date", "language", "source", "url"}
    assert ".example/" in document["metadata"]["url"]
    assert set(document["attributes"]) == {"genre", "overall"}


def test_enough_documents_are_labelled_twice_and_some_wait_for_a_newcomer():
    states = [tuple(layer["state"] for layer in document["layers"]) for document in DOCUMENTS]
    assert states.count(("done", "done")) >= 12
    assert states.count(()) == 2
    assert states.count(("done", "in progress")) == 1


def test_the_hard_characters_are_there():
    texts = [document["text"] for document in DOCUMENTS]
    assert any("\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466" in t for t in texts)
    assert any("\U0001f3fd" in t for t in texts)
    assert any("\U0001f1fd\U0001f1fb" in t for t in texts)
    assert any(re.search("[\u0600-\u06ff]", t) for t in texts)
    assert any("\u00a0" in t and "“" in t and "’" in t for t in texts)
    assert [t.count("\n") == t.count("\r\n") > 5 for t in texts].count(True) == 1
    assert all("\r" not in t.replace("\r\n", "") for t in texts)


def test_code_points_and_utf_16_units_differ_at_labelled_spans():
    shifted = [
        span
        for document, span in SPANS
        if len(document["text"][: span["fragments"][0][0]].encode("utf-16-le")) // 2
        != span["fragments"][0][0]
    ]
    assert {span["label"] for span in shifted} == set(LABELS)


def test_spans_nest_and_are_discontinuous():
    assert sum(len(span["fragments"]) > 1 for _, span in SPANS) >= 12
    nested = 0
    for _, layer in LAYERS:
        claims = [characters(place) for place in places(layer, "claim")]
        for place in places(layer, "quantity"):
            nested += any(characters(place) < claim for claim in claims)
    assert nested > 100


@pytest.mark.parametrize("document", FINISHED_TWICE, ids=lambda one: one["title"])
def test_two_layers_overlap_and_are_not_alike(document):
    first, second = document["layers"]
    for label in LABELS:
        ours, theirs = places(first, label), places(second, label)
        assert matched(ours, theirs) > 0
    assert any(set(places(first, one)) != set(places(second, one)) for one in LABELS)


@pytest.mark.parametrize(
    ("label", "least", "most"),
    [
        ("attribution", 0.80, 0.92),
        ("claim", 0.75, 0.88),
        ("quantity", 0.90, 0.98),
        ("unverifiable detail", 0.30, 0.55),
    ],
)
def test_agreement_is_that_of_trained_people(label, least, most):
    _, _, exact, overlapping = agreement(label)
    assert least <= overlapping <= most
    assert exact < overlapping


@pytest.mark.parametrize("label", LABELS)
def test_the_readme_states_the_agreement(label):
    assert agreement_row(label) in README.read_text(encoding="utf-8").splitlines()


@every_document
def test_the_readme_counts_each_document(document):
    counts = [str(len(layer["spans"])) for layer in document["layers"]] or ["–", "–"]
    words = str(len(document["text"].split()))
    kind = f"{document['attributes']['genre']}, {document['metadata']['language']}"
    row = f"| {' | '.join([document['title'], kind, words, *counts])} |"
    assert row in README.read_text(encoding="utf-8")
