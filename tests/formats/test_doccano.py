"""doccano: spans in all the forms that its files have had, and back again."""

import json

import pytest

from annotator.formats.doccano import read_doccano
from annotator.formats.doccano_export import write_doccano
from annotator.formats.exchange import OnDrift, Outgoing, PersonLayer, ReadOptions, WriteOptions
from annotator.formats.table_of_formats import recognised
from annotator.model.document import Document
from annotator.model.errors import AnnotatorError, FormatError
from annotator.model.layer import Layer, LayerContent, State
from annotator.model.offsets import OffsetUnit
from annotator.model.scheme_files import default_scheme
from annotator.model.span import Span
from tests.formats.corpora import SHARED, small_corpus, write

FOLDER = SHARED / "doccano"
PLAIN = {"text": "Anna met Béla 😀 in Rome.", "label": [[0, 4, "PER"], [9, 13, "PER"]]}


def file_of(folder, *rows, name="all.jsonl"):
    path = folder / name
    lines = [row if isinstance(row, str) else json.dumps(row) for row in rows]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def read(path, **options):
    return list(read_doccano(path, ReadOptions(**options)))


def marked(incoming):
    """Return label and covered text of each span of the only layer."""
    (owned,) = incoming.layers
    text = incoming.document.text
    return [(span.label, text[span.start : span.end]) for span in owned.content.spans]


def test_spans_come_with_whom_the_file_is_called_after(tmp_path):
    (one,) = read(file_of(tmp_path, PLAIN | {"id": 7, "source": "x"}, name="anna.jsonl"))
    assert marked(one) == [("PER", "Anna"), ("PER", "Béla")]
    assert one.layers[0].person == "anna"
    assert one.layers[0].content.layer.state is State.DONE
    assert one.document.metadata == {"id": "7", "source": "x"}
    assert one.place == "anna.jsonl:1"


@pytest.mark.parametrize(
    ("name", "chosen", "person"),
    [
        ("all.jsonl", {}, "imported"),
        ("Unknown.jsonl", {}, "imported"),
        ("anna.jsonl", {"person": "Béla"}, "Béla"),
    ],
)
def test_a_file_that_names_nobody_is_of_whom_a_person_says(tmp_path, name, chosen, person):
    (one,) = read(file_of(tmp_path, PLAIN, name=name), **chosen)
    assert one.layers[0].person == person


@pytest.mark.parametrize(
    "row",
    [
        {"label": [[0, 4, "PER"]]},
        {"labels": [[0, 4, "PER"]]},
        {"entities": [{"id": 3, "start_offset": 0, "end_offset": 4, "label": "PER"}]},
        {"annotations": [{"start_offset": 0, "end_offset": 4, "label": "PER"}]},
    ],
)
def test_spans_stand_in_one_of_four_lists(tmp_path, row):
    path = file_of(tmp_path, {"text": "Anna."} | row)
    assert recognised(path).name == "doccano"
    (one,) = read(path)
    assert marked(one) == [("PER", "Anna")]


def test_relations_link_entities_by_their_ids(tmp_path):
    entities = [
        {"id": 10, "start_offset": 0, "end_offset": 4, "label": "PER"},
        {"id": 20, "start_offset": 9, "end_offset": 9, "label": "PER"},
        {"id": 30, "start_offset": 9, "end_offset": 13, "label": "PER"},
    ]
    relations = [
        {"id": 0, "from_id": 10, "to_id": 30, "type": "meets"},
        {"id": 1, "from_id": 30, "to_id": 20, "type": "meets"},
        {"id": 2, "from_id": 30, "to_id": 30, "type": "meets"},
        {"id": 3, "from_id": 10, "to_id": 30, "type": "meets"},
    ]
    row = {"text": PLAIN["text"], "entities": entities, "relations": relations}
    (one,) = read(file_of(tmp_path, row))
    content = one.layers[0].content
    labels = {span.id: one.document.text[span.start : span.end] for span in content.spans}
    assert [
        (labels[link.source_id], link.type, labels[link.target_id])
        for link in content.relations
    ] == [("Anna", "meets", "Béla")]
    assert one.left_out == {
        "zero-length spans": 1,
        "relations of spans that were left out": 1,
        "relations of a span to itself": 1,
        "relations that stand twice": 1,
    }


def test_older_files_name_people_and_labels_by_numbers(tmp_path):
    spans = [
        {"start_offset": 0, "end_offset": 4, "label": 2, "user": 1},
        {"start_offset": 9, "end_offset": 13, "label": 2, "user": 5},
    ]
    (one,) = read(file_of(tmp_path, {"text": PLAIN["text"], "annotations": spans}))
    assert [(layer.person, len(layer.content.spans)) for layer in one.layers] == [
        ("1", 1),
        ("5", 1),
    ]
    assert one.layers[0].content.spans[0].label == "2"


def test_an_empty_list_is_the_work_of_whom_the_file_is_called_after_but_in_older_files(
    tmp_path,
):
    rows = [{"text": "a", "labels": []}, {"text": "b", "annotations": []}]
    found = read(file_of(tmp_path, *rows, name="anna.jsonl"))
    assert [[layer.person for layer in one.layers] for one in found] == [["anna"], []]


def test_units_are_a_choice(tmp_path):
    path = file_of(tmp_path, {"text": "😀 Anna.", "label": [[3, 7, "PER"]]})
    (one,) = read(path, unit=OffsetUnit.UTF16)
    assert marked(one) == [("PER", "Anna")]
    path = file_of(tmp_path, {"text": "😀 Anna.", "label": [[2, 6, "PER"]]})
    assert marked(read(path)[0]) == [("PER", "Anna")]


def test_a_wrong_unit_is_noticed_where_it_can_be(tmp_path):
    path = file_of(tmp_path, {"text": "😀 Anna", "label": [[3, 7, "PER"]]})
    with pytest.raises(FormatError, match=r"^all\.jsonl:1: a span ends at 7.*say that.*UTF-16"):
        read(path)
    path = file_of(tmp_path, {"text": "😀 Anna", "label": [[1, 6, "PER"]]})
    with pytest.raises(FormatError, match=r"all\.jsonl:1: .*inside a character.*code points"):
        read(path, unit=OffsetUnit.UTF16)


def test_comments_become_a_note_and_labels_of_texts_are_counted(tmp_path):
    row = {"text": "Anna.", "label": ["news", [0, 4, "PER"]], "Comments": ["Sure?", "No."]}
    (one,) = read(file_of(tmp_path, row))
    assert one.layers[0].content.layer.note == "Sure?\nNo."
    assert one.left_out == {"labels of whole documents": 1}


def test_a_text_without_labels_has_nobodys_layer(tmp_path):
    first, second = read(file_of(tmp_path, {"text": "a"}, {"text": "b", "label": []}))
    assert first.layers == ()
    assert marked(second) == []


@pytest.mark.parametrize(
    ("row", "what"),
    [
        ('{"text": "a", "label": [[0, 1, "X"]', "no JSON"),
        ('["a"]', "no JSON object"),
        ('{"text": "a", "text": "b"}', "stands twice"),
        ({"label": []}, "“text” is missing"),
        ({"text": 1}, "must be a text"),
        ({"text": "a", "label": 1}, "must be a list"),
        ({"text": "a", "label": [[0, 1]]}, "must be"),
        ({"text": "a", "label": [[True, 1, "X"]]}, "must be"),
        ({"text": "a", "label": [[0, 1.0, "X"]]}, "must be"),
        ({"text": "a", "label": [["0", 1, "X"]]}, "must be"),
        ({"text": "a", "label": [[-1, 1, "X"]]}, "holds no text"),
        ({"text": "a", "label": [[1, 0, "X"]]}, "holds no text"),
        ({"text": "a", "label": [[0, 10**40, "X"]]}, "ends behind the text"),
        ({"text": "a", "label": [[0, 1, ""]]}, "no label"),
        ({"text": "a", "label": [[0, 1, "\x00"]]}, "NUL"),
        ({"text": "a", "entities": [5]}, "must be"),
        (
            {
                "text": "a",
                "entities": [{"id": 1, "start_offset": 0, "end_offset": 1, "label": "X"}] * 2,
            },
            "stands twice",
        ),
        (
            {
                "text": "a",
                "entities": [],
                "relations": [{"from_id": 1, "to_id": 2, "type": "x"}],
            },
            "not there",
        ),
        ({"text": "a", "label": [], "annotator": {"offsets": "bytes"}}, None),
        (
            {
                "text": "a",
                "label": [],
                "annotator": {"person": "p", "state": "lost"},
            },
            "the state must be",
        ),
    ],
)
def test_what_is_wrong_is_said_with_its_place(tmp_path, row, what):
    path = file_of(tmp_path, PLAIN, row, name="x.jsonl")
    if what is None:
        assert len(read(path)) == 2
        return
    with pytest.raises(FormatError, match=rf"^x\.jsonl:2: (?!.*x\.jsonl).*{what}"):
        read(path)


def test_spans_behind_the_text_can_be_skipped(tmp_path):
    path = file_of(tmp_path, {"text": "a", "label": [[0, 9, "X"], [0, 1, "X"]]})
    (one,) = read(path, on_drift=OnDrift.SKIP)
    assert marked(one) == [("X", "a")]
    assert len(one.drifts) == 1


@pytest.mark.parametrize(
    "row",
    [
        {"text": "a", "label": "Positive"},
        {"text": "a", "label": ["Positive"]},
        {"text": "a"},
        {"format": "annotator/1", "text": "a"},
        {"content": "a", "label": []},
    ],
)
def test_tables_of_others_are_not_taken_for_doccano(tmp_path, row):
    assert recognised(file_of(tmp_path, row)).name != "doccano"


@pytest.mark.parametrize("place", ["true", "4.5", "null", "-1"])
def test_a_wrong_place_in_the_first_line_is_refused_and_no_metadata(tmp_path, place):
    path = file_of(tmp_path, f'{{"text": "Anna", "label": [[0, {place}, "PER"]]}}')
    assert recognised(path).name == "doccano"
    with pytest.raises(AnnotatorError, match=r"^all\.jsonl:1: "):
        read(path)


def test_a_long_first_line_is_recognised(tmp_path):
    row = {"text": "word " * 400_000, "label": [[0, 4, "X"]]}
    assert recognised(file_of(tmp_path, row, PLAIN)).name == "doccano"


def test_each_person_gets_a_file(tmp_path):
    report = write(write_doccano, tmp_path / "out", small_corpus(), default_scheme())
    assert sorted(file.name for file in (tmp_path / "out").iterdir()) == [
        "gold.jsonl",
        "p1.jsonl",
        "p2.jsonl",
        "unknown.jsonl",
    ]
    assert (report.documents, report.rows, report.spans) == (3, 4, 5)
    (row,) = map(json.loads, (tmp_path / "out" / "p1.jsonl").read_text("utf-8").splitlines())
    assert [one["label"] for one in row["entities"]] == [
        "claim",
        "claim",
        "attribution",
        "quantity",
    ]
    assert row["relations"][0]["type"] == "attributes"
    ends = row["relations"][0]["from_id"], row["relations"][0]["to_id"]
    assert [row["entities"][end]["label"] for end in ends] == ["attribution", "claim"]


def test_without_relations_labels_are_lists(tmp_path):
    third = small_corpus()[2]
    write(write_doccano, tmp_path / "out", [third], default_scheme())
    row = json.loads((tmp_path / "out" / "gold.jsonl").read_text("utf-8"))
    assert row["label"] == [[0, 10, "claim"]]
    assert "entities" not in row


def test_units_of_an_export_are_a_choice_and_are_read_back(tmp_path):
    document = Document("d", "t", "😀 Anna.")
    span = Span("s", "d", "p", "claim", ((2, 6),))
    layer = PersonLayer("p", LayerContent(Layer("d", "p", State.DONE), (span,)))
    options = WriteOptions(default_scheme(), OffsetUnit.UTF16)
    for _ in write_doccano(tmp_path / "out", [Outgoing(document, (layer,))], options):
        pass
    row = json.loads((tmp_path / "out" / "p.jsonl").read_text("utf-8"))
    assert row["label"] == [[3, 7, "claim"]]
    assert read(tmp_path / "out")[0].layers == (layer,)


def test_names_of_files_are_safe_and_differ(tmp_path):
    document = Document("d", "t", "Anna.")
    people = ["../a", "..a", "A/b", "a_b", "all", "CON", "é" * 120, "gold"]
    layers = tuple(
        PersonLayer(name, LayerContent(Layer("d", name, State.DONE))) for name in people
    )
    write(write_doccano, tmp_path / "out", [Outgoing(document, layers)], default_scheme())
    assert len(list((tmp_path / "out").iterdir())) == len(people)
    assert list(tmp_path.iterdir()) == [tmp_path / "out"]
    assert {one.layers[0].person for one in read(tmp_path / "out")} == set(people)


def test_what_doccano_gives_back_is_the_work_of_its_user(tmp_path):
    """It keeps what we carry beside a text, gives texts ids, and may have changed the spans."""
    write(write_doccano, tmp_path / "out", small_corpus()[:1], default_scheme())
    row = json.loads((tmp_path / "out" / "p1.jsonl").read_text("utf-8"))
    given = {"id": 12, **row, "Comments": []}
    del given["entities"][0]
    given["relations"] = []
    (one,) = read(file_of(tmp_path, given, name="admin.jsonl"))
    before = small_corpus()[0]
    assert one.document.title == before.document.title
    assert one.layers[0].person == "admin"
    by_label = {span.label: span for span in one.layers[0].content.spans}
    assert by_label["attribution"].note == "a handle"
    assert by_label["quantity"].attributes == {"value_min": 60}
    ids = {span.id for owned in before.layers for span in owned.content.spans}
    assert not ids & {span.id for span in one.layers[0].content.spans}


def test_a_cancelled_export_leaves_nothing(tmp_path):
    running = write_doccano(tmp_path / "out", small_corpus(), WriteOptions(default_scheme()))
    next(running)
    running.close()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not FOLDER.is_dir(), reason="the shared data is not here")
def test_the_samples_of_doccano(tmp_path):
    assert {
        path.name: recognised(path).name
        for path in FOLDER.iterdir()
        if path.suffix in (".jsonl", ".csv")
    } == {
        "example.jsonl": "doccano",
        "example.utf16.csv": "csv",
        "example_overlapping.jsonl": "doccano",
        "relations.jsonl": "doccano",
    }
    with pytest.raises(FormatError, match=r"^example\.jsonl:3: “text” is missing"):
        read(FOLDER / "example.jsonl")
    (overlapping,) = read(FOLDER / "example_overlapping.jsonl")
    assert marked(overlapping) == [("LOC", "e"), ("LOC", "e")]
    (linked,) = read(FOLDER / "relations.jsonl")
    assert [text for _, text in marked(linked)] == [
        "Google",
        "September 4, 1998",
        "Larry Page",
        "Sergey Brin",
    ]
    assert len(linked.layers[0].content.relations) == 3
    table = list(
        recognised(FOLDER / "example.utf16.csv").read(
            FOLDER / "example.utf16.csv", ReadOptions()
        )
    )
    assert [one.document.text for one in table] == ["AAA", "BBB", "CCC"]
