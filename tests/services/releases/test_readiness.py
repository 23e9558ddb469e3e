"""The readiness report: figures, likely errors with their places, a page that stands alone."""

import random
import re
from html.parser import HTMLParser

import pytest

from annotator.analysis import baseline
from annotator.model.errors import RuleBrokenError
from annotator.model.layer import Layer, LayerContent, State
from annotator.model.person import GOLD
from annotator.services.edits import (
    AddDocument,
    AddPerson,
    AddSpan,
    Batch,
    ChangeLayer,
    entry_of,
)
from annotator.services.jobs import finish
from annotator.services.releases import readiness_job
from annotator.services.releases.reference import reference_spans
from annotator.services.workspace import Workspace, create_corpus
from tests.makers import a_document, a_span
from tests.services.releases.planted import ADA, BO, an_id

HOSTILE = "<script>alert(1)</script> & $x$ “news”"


@pytest.fixture
def numbers(tmp_path):
    """Give a corpus in which numbers with euros are quantities, but one was overlooked."""
    chance = random.Random(1)
    workspace: Workspace = create_corpus(tmp_path / "numbers.corpus")
    edits: list = [AddPerson(ADA), AddPerson(BO)]
    for number in range(30):
        words = [f"word{chance.randrange(50)}" for _ in range(24)]
        words[6:8] = [str(chance.randrange(100, 999)), "euros"]
        words[15:17] = [str(chance.randrange(100, 999)), "euros"]
        text = " ".join(words) + "."
        metadata = {"source": HOSTILE if number % 3 else "Courier"}
        document = a_document(text, id=an_id(number), title=HOSTILE, metadata=metadata)
        edits.append(AddDocument(entry_of(document), text))
        for person in (ADA, BO):
            for found in re.finditer(r"\d{3} euros", text):
                if number != 11 or found.start() < 60:
                    span = a_span(document.id, person.id, [found.span()], label="quantity")
                    edits.append(AddSpan(span))
            done = Layer(document.id, person.id, State.DONE)
            edits.append(ChangeLayer(Layer(document.id, person.id), done))
    unread = a_document("Nobody has read this.", id=an_id(99))
    edits.append(AddDocument(entry_of(unread), unread.text))
    workspace.do(Batch(tuple(edits)), "Import", lead=True)
    yield workspace
    workspace.close()


def test_the_figures_are_those_of_the_corpus(numbers):
    facts = finish(readiness_job(numbers))
    assert (facts.documents, facts.finished, facts.used, facts.spans) == (31, 30, 30, 59)
    quantity = next(label for label in facts.labels if label.label == "quantity")
    assert (quantity.spans, quantity.documents, quantity.share) == (59, 30, 1.0)
    assert (quantity.median_length, quantity.agreement) == (9, 1.0)
    assert {point.label for point in facts.curve} == {"quantity"}
    assert facts.curve[-1].exact_f1 > 0.9
    assert [source.documents for source in facts.sources] == [20, 10]
    assert len(facts.lengths) == 30
    assert any("“claim” has 0 spans" in each for each in facts.advice)


def test_what_was_overlooked_is_found_with_its_place(numbers):
    doubt = finish(readiness_job(numbers)).doubts[0]
    assert (doubt.document, doubt.kind, doubt.label) == (an_id(11), "missing", "quantity")
    assert numbers.document(doubt.document).text[doubt.start : doubt.end] == doubt.text
    assert re.fullmatch(r"\d{3} euros", doubt.text)


class Reader(HTMLParser):
    """Collects the tags and addresses of a page."""

    def __init__(self):
        super().__init__()
        self.tags, self.addresses = [], []

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        for name, value in attributes:
            if name.split(":")[-1] in ("href", "src") and value:
                self.addresses.append(value)


def test_the_page_stands_alone_and_obeys_no_text(numbers, tmp_path):
    finish(readiness_job(numbers, tmp_path / "page.html"))
    page = (tmp_path / "page.html").read_text("utf-8")
    reader = Reader()
    reader.feed(page)
    assert reader.tags.count("svg") == 4
    assert not {"script", "link", "img", "iframe", "object"} & set(reader.tags)
    assert all(address.startswith("#") for address in reader.addresses)
    assert "&lt;script&gt;" in page
    assert "Content-Security-Policy" in page
    ids = re.findall(r'\bid="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert {address[1:] for address in reader.addresses} <= set(ids)


def test_the_same_corpus_gives_the_same_page(numbers, tmp_path):
    for name in ("one.html", "two.html"):
        finish(readiness_job(numbers, tmp_path / name))
    assert (tmp_path / "one.html").read_bytes() == (tmp_path / "two.html").read_bytes()


def test_a_cancelled_report_ends_the_program_and_writes_nothing(numbers, tmp_path, monkeypatch):
    endless = tmp_path / "endless.py"
    endless.write_text("import time\ntime.sleep(600)\n")
    monkeypatch.setattr(baseline, "__file__", str(endless))
    job = readiness_job(numbers, tmp_path / "page.html")
    while next(job).what != "training the baseline":
        pass
    job.close()
    assert not (tmp_path / "page.html").exists()


def test_a_program_that_fails_is_a_sentence(numbers, tmp_path, monkeypatch):
    failing = tmp_path / "failing.py"
    failing.write_text("raise SystemExit(7)\n")
    monkeypatch.setattr(baseline, "__file__", str(failing))
    with pytest.raises(RuleBrokenError, match="status 7"):
        finish(readiness_job(numbers, tmp_path / "page.html"))
    assert not (tmp_path / "page.html").exists()


def test_a_corpus_without_finished_documents_is_refused(tmp_path):
    workspace = create_corpus(tmp_path / "empty.corpus")
    with pytest.raises(RuleBrokenError, match="nothing to judge"):
        finish(readiness_job(workspace))
    workspace.close()


def content(person: str, state: State, *places: tuple[int, int]) -> LayerContent:
    spans = tuple(a_span("d", person, [place]) for place in places)
    return LayerContent(Layer("d", person, state), spans)


def test_gold_is_right_or_else_what_half_of_the_people_marked():
    three = [
        content("a", State.DONE, (0, 4), (5, 9)),
        content("b", State.DONE, (0, 4)),
        content("c", State.DONE, (0, 3)),
    ]
    assert reference_spans(three) == [("claim", ((0, 4),))]
    assert reference_spans(three[:2]) == [("claim", ((0, 4),)), ("claim", ((5, 9),))]
    gold = content(GOLD, State.DONE, (7, 8))
    assert reference_spans([*three, gold]) == [("claim", ((7, 8),))]
    begun = content(GOLD, State.IN_PROGRESS, (7, 8))
    assert reference_spans([*three, begun]) == [("claim", ((0, 4),))]
    assert reference_spans([begun]) is None
    assert reference_spans([content("a", State.DONE)]) == []
