"""Prodigy: what was accepted comes in, and everything comes back."""

import json

import pytest

from annotator.formats.exchange import OnDrift, ReadOptions, WriteOptions
from annotator.formats.prodigy import read_prodigy
from annotator.formats.prodigy_export import write_prodigy
from annotator.formats.table_of_formats import recognised
from annotator.model.errors import FormatError
from annotator.model.layer import State
from annotator.model.scheme_files import default_scheme
from tests.formats.corpora import SHARED, as_outgoing, small_corpus, write

FOLDER = SHARED / "prodigy"
TEXT = "Anna met Béla in Rome."
ANNA = {"start": 0, "end": 4, "label": "PER", "token_start": 0, "token_end": 0}
BELA = {"start": 9, "end": 13, "label": "PER", "token_start": 2, "token_end": 2}
ROW = {"text": TEXT, "spans": [ANNA, BELA], "answer": "accept", "_input_hash": 5}


def file_of(folder, *rows, name="x.jsonl"):
    path = folder / name
    lines = [row if isinstance(row, str) else json.dumps(row) for row in rows]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def read(path, **options):
    return list(read_prodigy(path, ReadOptions(**options)))


def marked(incoming):
    (owned,) = incoming.layers
    text = incoming.document.text
    return [(span.label, text[span.start : span.end]) for span in owned.content.spans]


def test_accepted_spans_come_with_whom_answered(tmp_path):
    row = ROW | {"_annotator_id": "news-anna", "_session_id": "other", "meta": {"source": "x"}}
    path = file_of(tmp_path, row)
    assert recognised(path).name == "prodigy"
    (one,) = read(path)
    assert marked(one) == [("PER", "Anna"), ("PER", "Béla")]
    assert one.layers[0].person == "news-anna"
    assert one.layers[0].content.layer.state is State.DONE
    assert one.document.metadata == {"source": "x"}


@pytest.mark.parametrize("answer", ["reject", "ignore"])
def test_what_was_not_accepted_is_not_gold(tmp_path, answer):
    (one,) = read(file_of(tmp_path, ROW | {"answer": answer}))
    assert one.document.text == TEXT
    assert one.layers == ()
    assert one.left_out == {f"spans with the answer “{answer}”": 2}


def test_a_span_may_have_an_answer_of_its_own(tmp_path):
    (one,) = read(file_of(tmp_path, ROW | {"spans": [ANNA, BELA | {"answer": "reject"}]}))
    assert marked(one) == [("PER", "Anna")]
    assert one.left_out == {"spans with the answer “reject”": 1}


def test_lines_of_one_person_about_one_text_become_one_document(tmp_path):
    def line(span, answer="accept", person="a", text=TEXT):
        return {"text": text, "spans": [span], "answer": answer, "_session_id": person}

    path = file_of(
        tmp_path,
        line(ANNA),
        line(ANNA, text="Anna."),
        line(BELA, "reject"),
        line(BELA),
        line(BELA, person="b"),
        line(ANNA),
    )
    found = read(path)
    assert [(one.document.text, one.layers[0].person, len(marked(one))) for one in found] == [
        ("Anna.", "a", 1),
        (TEXT, "b", 1),
        (TEXT, "a", 2),
    ]
    assert found[2].left_out == {
        "spans with the answer “reject”": 1,
        "spans that stand twice": 1,
    }


def test_texts_are_titled_after_their_first_line(tmp_path):
    rows = [ROW, ROW | {"text": "Other.", "spans": []}, ROW | {"spans": [BELA]}]
    rows[1]["_input_hash"] = 5  # as if it were the same
    titles = {one.document.text: one.document.title for one in read(file_of(tmp_path, *rows))}
    assert titles == {TEXT: "x 1", "Other.": "x 2"}


def test_spans_of_one_line_may_be_alike(tmp_path):
    (one,) = read(file_of(tmp_path, ROW | {"spans": [ANNA, ANNA, ANNA | {"end": 8}]}))
    assert len(marked(one)) == 3


def test_relations_name_spans_by_place_or_by_token(tmp_path):
    relations = [
        {"head": 0, "child": 2, "label": "meets", "head_span": ANNA, "child_span": BELA},
        {"head": 2, "child": 0, "label": "knows"},
        {"head": 1, "child": 0, "label": "subject"},
        {
            "head": 0,
            "child": 2,
            "label": "sees",
            "head_span": {"start": 0, "end": 4, "label": None},
            "child_span": {"start": 9, "end": 13, "label": "OTHER"},
        },
    ]
    (one,) = read(file_of(tmp_path, ROW | {"relations": relations}))
    content = one.layers[0].content
    names = {span.id: TEXT[span.start : span.end] for span in content.spans}
    assert {(names[r.source_id], r.type, names[r.target_id]) for r in content.relations} == {
        ("Anna", "meets", "Béla"),
        ("Béla", "knows", "Anna"),
    }
    assert one.left_out == {"relations between tokens that are no spans": 2}


def test_a_span_may_be_given_by_its_tokens(tmp_path):
    tokens = [{"text": "Anna", "start": 0, "end": 4, "id": 0}]
    span = {"token_start": 0, "token_end": 0, "label": "PER"}
    (one,) = read(file_of(tmp_path, ROW | {"tokens": tokens, "spans": [span]}))
    assert marked(one) == [("PER", "Anna")]


def test_a_text_that_nobody_answered_has_no_layer(tmp_path):
    first, second = read(
        file_of(tmp_path, {"text": "a", "_task_hash": 1}, {"text": "b", "answer": "accept"})
    )
    assert first.layers == ()
    assert marked(second) == []


def test_drift_is_reported(tmp_path):
    path = file_of(tmp_path, ROW | {"spans": [ANNA | {"text": "Béla"}]})
    with pytest.raises(FormatError, match=r"^x\.jsonl:1: the span .*“?Béla.*Anna"):
        read(path)
    (one,) = read(path, on_drift=OnDrift.RE_ANCHOR)
    assert marked(one) == [("PER", "Béla")]


@pytest.mark.parametrize(
    ("row", "what"),
    [
        ('{"text": "a"', "no JSON"),
        ("[]", "no JSON object"),
        ('{"text": "a", "text": "b"}', "stands twice"),
        ({"spans": []}, "“text” is missing"),
        ({"text": ["a"]}, "must be a text"),
        ({"text": "a", "answer": "maybe"}, "must be one of"),
        ({"text": "a", "answer": ["accept"]}, "must be one of"),
        ({"text": "a", "spans": {}}, "must be a list"),
        ({"text": "a", "spans": [1]}, "objects only"),
        ({"text": "a", "spans": [{"start": 0, "end": "1", "label": "X"}]}, "whole number"),
        ({"text": "a", "spans": [{"start": 0, "end": 9, "label": "X"}]}, "ends behind"),
        ({"text": "a", "spans": [{"start": -1, "end": 1, "label": "X"}]}, "holds no text"),
        ({"text": "a", "spans": [{"start": 0, "end": 1, "label": 5}]}, "must be a text"),
        ({"text": "a", "spans": [{"start": 0, "end": 1, "label": ""}]}, "no label"),
        (
            {"text": "a", "spans": [{"token_start": 5, "token_end": 9, "label": "X"}]},
            "no tokens",
        ),
        ({"text": "a", "relations": [{"head": "0", "label": "x"}]}, "whole number"),
        ({"text": "a", "answer": "accept", "_annotator_id": 5}, "must be a text"),
        (
            {
                "text": "a",
                "spans": [
                    {"start": 0, "end": 1, "label": "X", "annotator": {"piece": 3, "pieces": 2}}
                ],
            },
            "“piece” must be",
        ),
    ],
)
def test_what_is_wrong_is_said_with_its_place(tmp_path, row, what):
    with pytest.raises(FormatError, match=rf"^x\.jsonl:2: (?!.*x\.jsonl).*{what}"):
        read(file_of(tmp_path, ROW, row))


@pytest.mark.parametrize(
    "row",
    [
        {"text": "a", "spans": []},
        {"text": "a", "answer": "accept"},
        {"text": "a", "tokens": ["a"]},
        {"document_id": "d", "text": "a", "spans": [{"start": 0, "end": 1}]},
        {"text": "a", "spans": [{"start": 0, "end": 1, "label": "A", "fragments": [[0, 1]]}]},
        {"text": "a", "spans": ["start", "end", "label"]},
    ],
)
def test_tables_of_others_are_not_taken_for_prodigy(tmp_path, row):
    assert recognised(file_of(tmp_path, row)).name == "jsonl"


@pytest.mark.parametrize("first", [{"text": "b"}, {"text": "b", "meta": {}, "annotator": {}}])
def test_texts_that_nobody_has_begun_may_come_first(tmp_path, first):
    assert recognised(file_of(tmp_path, first, ROW)).name == "prodigy"


def test_our_own_file_is_known_where_nobody_has_begun(tmp_path):
    path = tmp_path / "out.jsonl"
    untouched = [one for one in small_corpus() if not one.layers]
    assert write(write_prodigy, path, untouched, default_scheme()).documents == 1
    assert recognised(path).name == "prodigy"


def test_tasks_with_spans_that_nobody_has_answered_are_prodigy(tmp_path):
    rows = (
        {"text": "b", "spans": []},
        {"text": "ab", "spans": [{"start": 0, "end": 1, "label": "A"}]},
    )
    path = file_of(tmp_path, *rows)
    assert recognised(path).name == "prodigy"
    _, task = read_prodigy(path, ReadOptions())
    assert [span.label for span in task.layers[0].content.spans] == ["A"]


def test_a_line_for_each_document_and_person(tmp_path):
    path = tmp_path / "out.jsonl"
    report = write(write_prodigy, path, small_corpus(), default_scheme())
    assert (report.documents, report.rows, report.spans) == (3, 4, 5)
    assert recognised(path).name == "prodigy"
    anna, bela, untouched, gold = map(json.loads, path.read_text("utf-8").splitlines())
    assert [anna["answer"], gold["answer"]] == ["accept", "accept"]
    assert "answer" not in bela | untouched
    assert "spans" not in untouched
    text = anna["text"]
    for one in anna["spans"]:
        first, last = (anna["tokens"][one[name]] for name in ("token_start", "token_end"))
        assert one["start"] < first["end"]
        assert last["start"] < one["end"]
    for token in anna["tokens"]:
        assert text[token["start"] : token["end"]] == token["text"]
        assert token["ws"] == (text[token["end"] : token["end"] + 1] == " ")
    (link,) = anna["relations"]
    assert (link["head_span"]["label"], link["child_span"]["label"]) == ("attribution", "claim")
    assert [as_outgoing(one).layers[0] for one in read(path) if one.layers] == [
        owned for outgoing in small_corpus() for owned in outgoing.layers
    ]


def test_what_prodigy_gives_back_is_the_work_of_its_user(tmp_path):
    """It keeps keys that it does not know, and adds hashes, a session and an answer."""
    path = tmp_path / "out.jsonl"
    write(write_prodigy, path, small_corpus()[:1], default_scheme())
    row = json.loads(path.read_text("utf-8").splitlines()[0])
    more = {"_input_hash": 1, "_task_hash": 2, "_annotator_id": "db-carl", "answer": "accept"}
    (one,) = read(file_of(tmp_path, row | more, name="db.jsonl"))
    before = small_corpus()[0]
    assert (one.document.id, one.document.title) == (before.document.id, before.document.title)
    (owned,) = one.layers
    assert owned.person == "db-carl"
    assert owned.content.layer.seconds == 0
    assert [span.fragments for span in owned.content.spans] == [
        span.fragments for span in before.layers[0].content.spans
    ]
    assert not {span.id for span in owned.content.spans} & {"s1", "s2", "s3"}


def test_the_same_corpus_gives_the_same_bytes_and_a_cancelled_export_nothing(tmp_path):
    for name in ("a.jsonl", "b.jsonl"):
        write(write_prodigy, tmp_path / name, small_corpus(), default_scheme())
    assert (tmp_path / "a.jsonl").read_bytes() == (tmp_path / "b.jsonl").read_bytes()
    running = write_prodigy(tmp_path / "c", small_corpus(), WriteOptions(default_scheme()))
    next(running)
    running.close()
    assert len(list(tmp_path.iterdir())) == 2


@pytest.mark.skipif(not FOLDER.is_dir(), reason="the shared data is not here")
@pytest.mark.parametrize(
    ("name", "documents", "layers", "spans", "left_out"),
    [
        ("annotated_news_headlines-ORG-PERSON-LOCATION-ner.jsonl", 373, 372, 303, {}),
        (
            "annotated_reddit-PRODUCT-ner.jsonl",
            1766,
            428,
            436,
            {
                "spans with the answer “reject”": 1294,
                "spans with the answer “ignore”": 88,
                "spans that stand twice": 9,
            },
        ),
    ],
)
def test_the_corpora_of_prodigy(name, documents, layers, spans, left_out):
    """The second asks about one span at a time: 445 were accepted, nine of them twice."""
    path = FOLDER / name
    assert recognised(path).name == "prodigy"
    found = read(path)
    lost = {}
    for one in found:
        for what, number in one.left_out.items():
            lost[what] = lost.get(what, 0) + number
    assert len(found) == documents
    assert sum(len(one.layers) for one in found) == layers
    assert sum(len(marked(one)) for one in found if one.layers) == spans
    assert lost == left_out
