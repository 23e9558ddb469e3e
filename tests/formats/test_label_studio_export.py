"""Label Studio: the folder that we write for it, and what comes back."""

import json

from annotator.formats.exchange import ReadOptions, WriteOptions
from annotator.formats.label_studio import read_label_studio
from annotator.formats.label_studio_export import write_label_studio
from annotator.formats.table_of_formats import recognised
from annotator.formats.xml_files import parsed_xml
from annotator.model.scheme_files import default_scheme
from tests.formats import allowed
from tests.formats.corpora import small_corpus, write


def read(path):
    return list(read_label_studio(path, ReadOptions()))


def test_a_folder_with_tasks_and_labels_is_written(tmp_path):
    path = tmp_path / "out"
    report = write(write_label_studio, path, small_corpus(), default_scheme())
    assert (report.documents, report.rows, report.spans, report.relations) == (3, 3, 5, 1)
    assert sorted(file.name for file in path.iterdir()) == ["labels.xml", "tasks.json"]
    assert recognised(path).name == "label-studio"
    assert recognised(path / "tasks.json").name == "label-studio"
    first, _, third = json.loads((path / "tasks.json").read_text("utf-8"))
    anna, bela = first["annotations"]
    assert "completed_by" not in anna
    assert anna["lead_time"] == 61
    assert [bela["ground_truth"], third["annotations"][0]["ground_truth"]] == [False, True]
    kinds = [one["type"] for one in anna["result"]]
    assert kinds == ["labels", "choices", "labels", "labels", "labels", "number", "relation"]
    for one in anna["result"][:6]:
        value = one["value"]
        assert value["text"] == first["data"]["text"][value["start"] : value["end"]]
    assert [layer for one in read(path) for layer in one.layers] == [
        layer for one in small_corpus() for layer in one.layers
    ]


def test_the_config_has_the_whole_scheme(tmp_path):
    write(write_label_studio, tmp_path / "out", [], allowed.scheme())
    assert read(tmp_path / "out") == []
    root = parsed_xml((tmp_path / "out" / "labels.xml").read_bytes(), "labels.xml")
    labels = root.find("Labels")
    assert [one.get("value") for one in labels] == list(allowed.NASTY_LABELS)
    assert [one.get("hotkey") for one in labels] == ["1", "2", "3", "4", "5", "6"]
    assert all(one.get("background").startswith("#") for one in labels)
    assert [one.get("name") for one in root.findall("View/Choices")] == [
        "kind_of_it",
        "confidence",
    ]
    assert {one.get("visibleWhen") for one in root.findall("View")} == {"region-selected"}
    choices = root.find("View/Choices")
    assert choices.get("whenLabelValue").split(",") == list(allowed.NASTY_LABELS)
    assert [one.get("value") for one in choices] == ["one", "two words", "a:b", "Ünsure"]
    assert root.find("View/Number").get("name") == "value_min"
    assert root.find("View/TextArea").get("name") == "free"
    assert [one.get("value") for one in root.find("Relations")] == ["attributes", "of: x"]


def test_what_label_studio_gives_back_is_new_work_of_the_same_people(tmp_path):
    """It gives tasks a date and annotations ids, and keeps ours as import_id."""
    write(write_label_studio, tmp_path / "out", small_corpus()[:1], default_scheme())
    (entry,) = json.loads((tmp_path / "out" / "tasks.json").read_text("utf-8"))
    entry |= {"id": 12, "created_at": "2026-01-01", "project": 1}
    for number, annotation in enumerate(entry["annotations"]):
        annotation |= {
            "import_id": annotation["id"],
            "id": 100 + number,
            "completed_by": {"id": 1, "email": "lead@b.example"},
        }
    entry["annotations"].append(
        {"id": 200, "import_id": None, "completed_by": 1, "result": [], "lead_time": 5}
    )
    back = tmp_path / "back.json"
    back.write_text(json.dumps([entry]), encoding="utf-8")
    (one,) = read(back)
    before = small_corpus()[0]
    assert [layer.person for layer in one.layers] == ["p1", "p2", "1"]
    assert (one.document.id, one.document.title) == (before.document.id, before.document.title)
    assert one.document.metadata == before.document.metadata
    for new, old in zip(one.layers, before.layers, strict=False):
        facts = [
            [(s.label, s.fragments, s.attributes, s.note, s.flag) for s in layer.content.spans]
            for layer in (new, old)
        ]
        assert facts[0] == facts[1]
        assert not {s.id for s in new.content.spans} & {s.id for s in old.content.spans}


def test_the_same_corpus_gives_the_same_bytes_and_a_cancelled_export_nothing(tmp_path):
    for name in ("a", "b"):
        write(write_label_studio, tmp_path / name, small_corpus(), default_scheme())
    for name in ("tasks.json", "labels.xml"):
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()
    running = write_label_studio(tmp_path / "c", small_corpus(), WriteOptions(default_scheme()))
    next(running)
    running.close()
    assert len(list(tmp_path.iterdir())) == 2
