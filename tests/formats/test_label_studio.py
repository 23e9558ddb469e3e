"""Label Studio: tasks in all the forms that it writes, and the folder that we write for it."""

import csv
import json

import pytest

from annotator.formats.exchange import ColumnChoice, OnDrift, ReadOptions
from annotator.formats.label_studio import read_label_studio
from annotator.formats.table_of_formats import recognised
from annotator.model.errors import FormatError
from annotator.model.layer import State
from tests.formats.corpora import SHARED

FOLDER = SHARED / "label-studio"
TEXT = "Anna 😀 met Béla in Rome."


def region(name, start, end, *labels, **more):
    value = {"start": start, "end": end, "text": TEXT[start:end], "labels": list(labels)}
    return {
        "id": name,
        "from_name": "label",
        "to_name": "text",
        "type": "labels",
        "value": value,
    } | more


ANNA, BELA = region("A", 0, 4, "PER"), region("B", 11, 15, "PER")


def said(name, control, kind, **value):
    return {
        "id": name,
        "from_name": control,
        "to_name": "text",
        "type": kind,
        "value": {"start": 0, "end": 4, "text": "Anna"} | value,
    }


def task(*results, **more):
    annotation = {"id": 1, "completed_by": 7, "result": list(results)}
    return {"id": 3, "annotations": [annotation | more], "data": {"text": TEXT}}


def file_of(folder, content, name="x.json"):
    path = folder / name
    text = content if isinstance(content, str) else json.dumps(content)
    path.write_text(text, encoding="utf-8")
    return path


def read(path, **options):
    return list(read_label_studio(path, ReadOptions(**options)))


def only(folder, content, **options):
    path = file_of(folder, [content])
    assert recognised(path).name == "label-studio"
    (one,) = read(path, **options)
    return one


def marked(incoming, person=0):
    text = incoming.document.text
    spans = incoming.layers[person].content.spans
    return [(span.label, text[span.start : span.end]) for span in spans]


def test_regions_are_spans_in_code_points(tmp_path):
    one = only(tmp_path, task(ANNA, BELA, lead_time=61.7))
    assert marked(one) == [("PER", "Anna"), ("PER", "Béla")]
    (owned,) = one.layers
    assert owned.person == "7"
    assert (owned.content.layer.state, owned.content.layer.seconds) == (State.DONE, 62)


@pytest.mark.parametrize(
    ("by", "person"),
    [
        ({"id": 1, "email": "a@b.example", "first_name": "A"}, "a@b.example"),
        ({"id": 1, "email": "", "first_name": "Anna", "last_name": "K."}, "Anna K."),
        ({"id": 1}, "1"),
        ("anna", "anna"),
        (None, "imported"),
    ],
)
def test_people_are_known_by_address_name_or_number(tmp_path, by, person):
    assert only(tmp_path, task(ANNA, completed_by=by)).layers[0].person == person


def test_each_annotation_is_a_layer_of_its_own(tmp_path):
    entry = task(ANNA)
    entry["annotations"] += [
        {"completed_by": 7, "result": [BELA]},
        {"completed_by": 8, "result": []},
        {"completed_by": 9, "result": [ANNA], "was_cancelled": True},
    ]
    entry["drafts"] = [{"result": []}]
    entry["predictions"] = [
        {"model_version": "v1", "result": [ANNA | {"score": 0.5}]},
        {"result": []},
    ]
    one = only(tmp_path, entry)
    assert [
        (owned.person, len(owned.content.spans), owned.content.layer.state)
        for owned in one.layers
    ] == [
        ("7", 1, State.DONE),
        ("7 (2)", 1, State.DONE),
        ("8", 0, State.DONE),
        ("v1", 1, State.IN_PROGRESS),
        ("model", 0, State.IN_PROGRESS),
    ]
    assert one.left_out == {"cancelled annotations": 1, "drafts": 1, "scores of regions": 1}


def test_what_is_said_about_a_region_becomes_attributes_and_a_note(tmp_path):
    noted = ANNA | {"meta": {"text": ["sure?", "no"]}}
    one = only(
        tmp_path,
        task(
            noted,
            said("A", "sex", "choices", choices=["female", "other"]),
            said("A", "comment", "textarea", text=["a", "b"]),
            said("A", "age", "number", number=30.5),
            said("A", "stars", "rating", rating=4),
            said("A", "kind", "taxonomy", taxonomy=[["human", "woman"]]),
            said("A", "born", "datetime", datetime="1990-01-01"),
            said("A", "empty", "choices", choices=[]),
            said("none", "x", "choices", choices=["y"]),
            {
                "id": "t",
                "from_name": "topic",
                "type": "choices",
                "value": {"choices": ["news"]},
            },
        ),
    )
    (span,) = one.layers[0].content.spans
    assert span.attributes == {
        "sex": "female",
        "comment": "a\nb",
        "age": 30.5,
        "stars": 4,
        "kind": "human / woman",
        "born": "1990-01-01",
    }
    assert span.note == "sure?\nno"
    assert one.left_out == {
        "second values of attributes": 1,
        "answers about other regions than spans": 1,
        "answers about whole documents": 1,
    }


def test_relations_have_directions(tmp_path):
    def link(source, target, **more):
        return {"type": "relation", "from_id": source, "to_id": target} | more

    other = {"id": "C", "type": "rectanglelabels", "value": {"x": 1}}
    one = only(
        tmp_path,
        task(
            ANNA,
            BELA,
            other,
            link("A", "B", direction="right", labels=["meets", "sees"]),
            link("A", "B", direction="left", labels=["knows"]),
            link("A", "B", direction="bi", labels=["with"]),
            link("A", "B"),
            link("A", "C", labels=["has"]),
        ),
    )
    content = one.layers[0].content
    names = {span.id: TEXT[span.start : span.end] for span in content.spans}
    assert {(names[r.source_id], r.type, names[r.target_id]) for r in content.relations} == {
        ("Anna", "meets", "Béla"),
        ("Anna", "sees", "Béla"),
        ("Béla", "knows", "Anna"),
        ("Anna", "with", "Béla"),
        ("Anna", "relation", "Béla"),
    }
    assert one.left_out == {
        "rectanglelabels regions": 1,
        "backward directions of relations": 1,
        "relations of spans that were left out": 1,
    }


def test_a_region_of_several_labels_is_several_spans(tmp_path):
    again = region("A", 0, 4, "WOMAN", from_name="kind")
    nothing = region("N", 0, 4)
    sound = region("S", 0, 4, "X") | {"value": {"start": 0.5, "end": 1.5, "labels": ["X"]}}
    empty = region("E", 4, 4, "X")
    one = only(tmp_path, task(region("A", 0, 4, "PER", "AGENT"), again, nothing, sound, empty))
    assert sorted(marked(one)) == [("AGENT", "Anna"), ("PER", "Anna"), ("WOMAN", "Anna")]
    assert one.left_out == {
        "regions without a label": 1,
        "regions of something else than a text": 1,
        "zero-length spans": 1,
    }


def test_other_data_are_metadata_and_the_title(tmp_path):
    entry = task(ANNA)
    entry["data"] |= {"title": "T", "source": "x", "list": [1], "nothing": None}
    entry["meta"] = {"batch": 5}
    one = only(tmp_path, entry)
    assert one.document.title == "T"
    assert one.document.metadata == {"source": "x", "list": "[1]", "batch": "5"}


def test_the_text_is_found_or_chosen(tmp_path):
    entry = task(ANNA)
    entry["data"] = {"dialog_line": TEXT, "image": "a.png"}
    assert only(tmp_path, entry).document.text == TEXT
    one = only(tmp_path, task(), columns=ColumnChoice(text="text"))
    assert one.document.text == TEXT
    entry = task()
    entry["data"] = {"image": "a.png", "more": "b"}
    with pytest.raises(FormatError, match=r"^x\.json:1: no field .*“image”, “more”.*choose"):
        only(tmp_path, entry)
    assert only(tmp_path, entry, columns=ColumnChoice(text="more")).document.text == "b"


def test_drift_stops_or_is_mended(tmp_path):
    wrong = region("A", 0, 4, "PER")
    wrong["value"]["text"] = "Béla"
    path = file_of(tmp_path, [task(wrong)])
    with pytest.raises(FormatError, match=r"^x\.json:1: the span .*Béla.*Anna"):
        read(path)
    (one,) = read(path, on_drift=OnDrift.RE_ANCHOR)
    assert marked(one) == [("PER", "Béla")]


MINIMAL = {
    "text": TEXT,
    "id": 1,
    "source": "x",
    "label": [{"start": 0, "end": 4, "text": "Anna", "labels": ["PER"]}],
    "sex": [{"start": 0, "end": 4, "text": "Anna", "choices": ["female"]}],
    "comment": [{"start": 0, "end": 4, "text": ["a", "b"]}],
    "topic": "news",
    "annotator": 5,
    "annotation_id": 6,
    "created_at": "2024-01-30T02:40:43.893565Z",
    "updated_at": "2024-01-30T02:40:43.893565Z",
    "lead_time": 8.65,
}


def test_the_short_form(tmp_path):
    one = only(tmp_path, MINIMAL)
    assert marked(one) == [("PER", "Anna")]
    assert one.layers[0].person == "5"
    assert one.layers[0].content.layer.seconds == 9
    assert one.layers[0].content.spans[0].attributes == {"sex": "female", "comment": "a\nb"}
    assert one.document.metadata == {"source": "x", "topic": "news"}


@pytest.mark.parametrize("separator", [",", "\t"])
def test_the_table(tmp_path, separator):
    cells = {
        name: json.dumps(value) if isinstance(value, list) else value
        for name, value in MINIMAL.items()
    } | {"annotator": "a@b.example", "source": "[no JSON"}
    path = tmp_path / "x.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, cells, delimiter=separator, quoting=csv.QUOTE_ALL)
        writer.writeheader()
        writer.writerow(cells)
    assert recognised(path).name == "label-studio"
    (one,) = read(path)
    assert marked(one) == [("PER", "Anna")]
    assert one.layers[0].person == "a@b.example"
    assert one.document.metadata == {"source": "[no JSON", "topic": "news"}
    assert one.place == "x.csv:2"


@pytest.mark.parametrize(
    ("entry", "what"),
    [
        ({"data": {"text": "a"}, "annotations": {}}, "must be a list"),
        ({"data": {"text": "a"}, "annotations": [5]}, "objects only"),
        ({"data": {"text": "a"}, "annotations": [{"result": "x"}]}, "must be a list"),
        ({"annotations": []}, "“data” is missing"),
        ({"data": []}, "must be an object"),
        ({"data": {"text": "\x00"}}, "NUL"),
        (task(ANNA, completed_by=[1]), "must name somebody"),
        (task(ANNA, lead_time=-1), "must be a number from 0"),
        (task(ANNA, lead_time="1"), "must be a number from 0"),
        (task({"type": 5}), "must be a text"),
        (task({"type": ""}), "must be the kind"),
        (task({"type": "labels"}), "“value” is missing"),
        (task({"type": "labels", "value": {"start": "0", "end": 1}}), "whole number"),
        (task(region("A", 0, 4) | {"id": 5}), "must be a text"),
        (task(region("A", 0, 4, 5)), "list of texts"),
        (task(region("A", 0, 4, "")), "no label"),
        (task(region("A", 0, 10**30, "X")), "says|behind"),
        (task(region("A", -4, 4, "X")), "holds no text"),
        (task(region("A", 4, 0, "X")), "holds no text"),
        (task(ANNA, said("A", "n", "number", number="5")), "must be a number"),
        (task(ANNA, said("A", "n", "number", number=True)), "must be a number"),
        (task(ANNA, said("A", "n", "choices", choices=[5])), "texts only"),
        (task(ANNA, said("A", None, "choices", choices=["x"])), "must be a text"),
        (task(ANNA, {"type": "relation", "from_id": "A", "to_id": "Z"}), "not there"),
        (
            task(ANNA, {"type": "relation", "from_id": "A", "to_id": "A", "direction": "up"}),
            "must be one of",
        ),
        (
            task(ANNA, {"type": "relation", "from_id": "A", "to_id": "A", "labels": [1]}),
            "list of texts",
        ),
        (MINIMAL | {"label": [{"start": 0, "end": 99, "labels": ["X"]}]}, "behind the text"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(tmp_path, entry, what):
    path = file_of(tmp_path, "[\n" + json.dumps(task(ANNA)) + ",\n" + json.dumps(entry) + "]")
    with pytest.raises(FormatError, match=rf"^x\.json:3: (?!.*x\.json).*({what})"):
        read(path)


@pytest.mark.parametrize(
    "content",
    [
        "[]",
        '{"text": "a"}',
        '[{"@context": "http://www.w3.org/ns/anno.jsonld", "annotations": [], "data": {}}]',
        '"annotations"',
        '[{"annotations": []}]',
    ],
)
def test_other_json_is_not_taken_for_label_studio(tmp_path, content):
    found = recognised(file_of(tmp_path, content))
    assert found is None or found.name != "label-studio"


@pytest.mark.skipif(not FOLDER.is_dir(), reason="the shared data is not here")
@pytest.mark.parametrize(
    ("name", "documents", "layers", "left_out"),
    [
        (
            "test_export_csv/csv_test.json",
            2,
            4,
            {"rectanglelabels regions": 5},
        ),
        ("test_export_csv/csv_test_history.json", 1, 1, {"answers about whole documents": 1}),
    ],
)
def test_the_samples_of_label_studio(name, documents, layers, left_out):
    assert recognised(FOLDER / name).name == "label-studio"
    found = read(FOLDER / name)
    lost = {}
    for one in found:
        for what, number in one.left_out.items():
            lost[what] = lost.get(what, 0) + number
    assert (len(found), sum(len(one.layers) for one in found)) == (documents, layers)
    assert lost == left_out


@pytest.mark.skipif(not FOLDER.is_dir(), reason="the shared data is not here")
@pytest.mark.parametrize(
    "name",
    [
        "test_export_csv/csv_test2.json",
        "test_export_csv/csv_test2_result.csv",
        "test_export_json_min/data.json",
        "test_export_json_min/data_repeater.json",
    ],
)
def test_samples_without_a_text_give_one_sentence(name):
    assert recognised(FOLDER / name).name == "label-studio"
    with pytest.raises(FormatError, match=r"no field of the task is called text.*choose"):
        read(FOLDER / name)
