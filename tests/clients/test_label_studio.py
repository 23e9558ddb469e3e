"""Label Studio takes our tasks and labels, keeps every region, and gives them back."""

import json
from collections import Counter

import pytest

from annotator.formats.exchange import ReadOptions, WriteOptions
from annotator.formats.table_of_formats import format_named
from tests.clients.sample import sample, scheme
from tests.formats import allowed

STUDIO = format_named("label-studio")


def written(path, documents, words):
    for _ in STUDIO.writer()(path, documents, WriteOptions(words)):
        pass
    return path


def changed(path, folder, change):
    """Copy a folder that was written, with a change of its first task."""
    folder.mkdir()
    tasks = json.loads((path / "tasks.json").read_bytes())
    change(tasks[0])
    (folder / "labels.xml").write_bytes((path / "labels.xml").read_bytes())
    (folder / "tasks.json").write_text(json.dumps(tasks), "utf-8")
    return folder


def other_label(task):
    task["annotations"][0]["result"][0]["value"]["labels"] = ["nobody knows"]


def no_text(task):
    del task["data"]["text"]


@pytest.fixture(scope="module")
def answers(client, tmp_path_factory):
    """Import everything into one server; give what became of each folder."""
    folder = tmp_path_factory.mktemp("studio")
    ours = written(folder / "ours", sample(), scheme())
    folders = [
        ours,
        written(folder / "nasty", [], allowed.scheme()),
        changed(ours, folder / "label", other_label),
        changed(ours, folder / "text", no_text),
    ]
    question = {"home": str(folder / "home"), "folders": [str(path) for path in folders]}
    return dict(zip([path.name for path in folders], client.ask(question), strict=True))


def regions(results):
    return Counter(
        (
            one["type"],
            one["from_name"],
            one["value"]["start"],
            one["value"]["end"],
            str(one["value"].get("labels") or one["value"].get(one["type"])),
        )
        for one in results
        if one["type"] != "relation"
    )


def test_it_imports_every_task_and_annotation(answers):
    answer = answers["ours"]
    layers = sum(len(outgoing.layers) for outgoing in sample())
    assert answer["status"] == 201
    assert answer["said"]["task_count"] == len(sample())
    assert answer["said"]["annotation_count"] == layers


def test_it_stores_texts_offsets_labels_and_relations(answers):
    stored = {
        task["data"]["text"]: task for task in json.loads(answers["ours"]["exported"]["JSON"])
    }
    assert stored.keys() == {outgoing.document.text for outgoing in sample()}
    for outgoing in sample():
        text, task = outgoing.document.text, stored[outgoing.document.text]
        assert len(task["annotations"]) == len(outgoing.layers)
        for owned in outgoing.layers:
            number = outgoing.layers.index(owned) + 1
            (annotation,) = [a for a in task["annotations"] if a["import_id"] == number]
            spans = Counter(
                (one["value"]["labels"][0], one["value"]["start"], one["value"]["end"])
                for one in annotation["result"]
                if one["type"] == "labels"
            )
            assert spans == Counter(
                (span.label, *fragment)
                for span in owned.content.spans
                for fragment in span.fragments
            )
            for one in annotation["result"]:
                if one["type"] == "labels":
                    value = one["value"]
                    assert value["text"] == text[value["start"] : value["end"]]
            links = [one for one in annotation["result"] if one["type"] == "relation"]
            assert Counter(one["labels"][0] for one in links) == Counter(
                link.type for link in owned.content.relations
            )


def test_what_it_exports_comes_back_whole(answers, tmp_path):
    path = tmp_path / "export.json"
    path.write_text(answers["ours"]["exported"]["JSON"], "utf-8")
    back = {one.document.text: one for one in STUDIO.read(path, ReadOptions())}
    for outgoing in sample():
        one = back[outgoing.document.text]
        assert (one.document.title, one.document.metadata, one.document.attributes) == (
            outgoing.document.title,
            outgoing.document.metadata,
            outgoing.document.attributes,
        )
        assert not one.left_out
        new, old = (
            {owned.person: facts(owned.content) for owned in each.layers}
            for each in (one, outgoing)
        )
        assert new == old


def facts(content):
    """Return everything about the spans and relations of a layer but their ids."""
    spans = {
        span.id: (span.label, span.fragments, str(span.attributes), span.note, span.flag)
        for span in content.spans
    }
    links = Counter(
        (one.type, spans[one.source_id], spans[one.target_id]) for one in content.relations
    )
    return Counter(spans.values()), links


@pytest.mark.parametrize(("name", "suffix"), [("JSON_MIN", "json"), ("CSV", "csv")])
def test_its_short_forms_hold_the_same_spans(answers, tmp_path, name, suffix):
    path = tmp_path / f"export.{suffix}"
    path.write_text(answers["ours"]["exported"][name], "utf-8", newline="")
    found = Counter()
    for one in STUDIO.read(path, ReadOptions()):
        for owned in one.layers:
            for span in owned.content.spans:
                found[one.document.text, span.label, span.fragments] += 1
    assert found == Counter(
        (outgoing.document.text, span.label, (fragment,))
        for outgoing in sample()
        for owned in outgoing.layers
        for span in owned.content.spans
        for fragment in span.fragments
    )


def test_its_sdk_finds_our_annotations_valid_and_a_wrong_label_not(answers):
    layers = sum(len(outgoing.layers) for outgoing in sample())
    assert answers["ours"]["valid"] == [True] * layers
    assert answers["label"]["valid"] == [False] + [True] * (layers - 1)


def test_it_takes_a_config_with_nasty_names(answers):
    assert "config" not in answers["nasty"]


def test_it_refuses_a_task_without_a_text(answers):
    assert answers["text"]["status"] == 400
    assert "text" in answers["text"]["said"]
