"""Web Annotations of others: bodies, people, links, texts, and where a quote stands."""

import contextlib
import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.formats.exchange import OnDrift
from annotator.formats.table_of_formats import recognised
from annotator.formats.w3c.format import is_folder
from annotator.model.errors import FormatError, RuleBrokenError
from tests.formats.w3c.annotations import (
    ANNA,
    HERE,
    IT_RAINS,
    TEXT,
    UUID,
    annotation,
    places,
    read,
    selectors,
    spans,
    written,
)


def test_bodies_are_labels_notes_and_attributes_and_creators_people(tmp_path):
    path = written(
        tmp_path,
        [
            annotation(
                1,
                HERE,
                {"type": "TextualBody", "purpose": "classifying", "value": "claim"},
                {"type": "TextualBody", "purpose": "oa:tagging", "value": "rain"},
                {"type": "TextualBody", "purpose": "commenting", "value": "really?"},
                {"type": "TextualBody", "value": "no"},
                {"type": "SpecificResource", "purpose": "identifying", "source": "urn:rain"},
                {"type": "SpecificResource", "purpose": "identifying", "source": "urn:2"},
                creator={"type": "Person", "name": "Lisa"},
                motivation="commenting",
            ),
            annotation(2, HERE, creator="mailto:x@example.org"),
            annotation(3, HERE) | {"body": [], "motivation": "highlighting"},
            annotation(4, HERE) | {"body": "http://example.org/w"},
            annotation(5, HERE) | {"body": None, "bodyValue": "hm"},
        ],
    )
    (found,) = read(path, person="nobody")
    there = ((IT_RAINS, IT_RAINS + 8),)
    said = {"identifying": "urn:rain"}
    assert sorted(spans(found)["Lisa"]) == [
        ("claim", there, said, "really?\nno"),
        ("rain", there, said, "really?\nno"),
    ]
    assert spans(found)["mailto:x@example.org"] == [("weather", there, {}, None)]
    assert sorted(spans(found)["nobody"], key=str) == [
        ("annotation", there, {"linking": "http://example.org/w"}, None),
        ("annotation", there, {}, "hm"),
        ("highlighting", there, {}, None),
    ]
    assert found.left_out == {"bodies without a place": 1}
    assert (found.document.title, found.document.text) == ("t", TEXT)
    assert found.document.metadata == {"source": "http://example.org/texts/t.html"}
    assert UUID.format(1) in {span.id for layer in found.layers for span in layer.content.spans}


def test_several_targets_are_the_fragments_of_one_span(tmp_path):
    one = annotation(1, HERE)
    target = one["target"]
    one["target"] = [target, target | {"selector": selectors(ANNA, ANNA + 4, "Anna")}]
    (found,) = read(written(tmp_path, one))
    assert spans(found)["imported"][0][1] == ((ANNA, ANNA + 4), (IT_RAINS, IT_RAINS + 8))


LABEL = {"type": "TextualBody", "purpose": "tagging", "value": "about"}


@pytest.mark.parametrize(
    "link",
    [
        {
            "body": [LABEL],
            "target": [{"id": f"urn:uuid:{UUID.format(1)}"}, f"urn:uuid:{UUID.format(2)}"],
        },
        {
            "body": [LABEL, f"urn:uuid:{UUID.format(2)}"],
            "target": f"urn:uuid:{UUID.format(1)}",
        },
        {
            "body": [
                {"type": "SpecificResource", "source": f"urn:uuid:{UUID.format(2)}"},
                LABEL,
            ],
            "target": {"id": f"urn:uuid:{UUID.format(1)}"},
        },
    ],
)
def test_linking_annotations_are_relations(tmp_path, link):
    linking = {"id": "#r", "type": "Annotation", "motivation": "linking", **link}
    anna = annotation(1, selectors(ANNA, ANNA + 4, "Anna"))
    (found,) = read(written(tmp_path, [linking, anna, annotation(2, HERE)]))
    (relation,) = found.layers[0].content.relations
    assert (relation.type, relation.source_id, relation.target_id) == (
        "about",
        UUID.format(1),
        UUID.format(2),
    )
    other = annotation(2, HERE, creator="somebody")
    (found,) = read(written(tmp_path, [linking, anna, other]))
    assert found.left_out == {
        "relations between the layers of several people or what is no span": 1
    }


def test_what_is_about_no_text_is_counted(tmp_path):
    answer = annotation(5, None, motivation="replying") | {
        "target": f"urn:uuid:{UUID.format(1)}"
    }
    elsewhere = annotation(6, None, motivation="linking") | {"target": "urn:x"}
    whole = annotation(7, None)
    picture = annotation(8, {"type": "SvgSelector", "value": "<svg/>"})
    empty = annotation(9, selectors(3, 3, None))
    content = [annotation(1, HERE), answer, elsewhere, whole, picture, empty]
    (found,) = read(written(tmp_path, content))
    assert found.left_out == {
        "annotations of other things than texts": 2,
        "annotations without a place in a text": 2,
        "zero-length spans": 1,
    }


@pytest.mark.parametrize(
    "container",
    [
        lambda one: one,
        lambda one: [one],
        lambda one: {"type": "AnnotationPage", "items": [one]},
        lambda one: {
            "type": ["AnnotationCollection"],
            "first": {"type": "AnnotationPage", "items": [], "next": {"items": [one]}},
        },
        lambda one: {"@graph": [one, {"@id": "x"}]},
    ],
)
def test_annotations_are_found_in_every_container(tmp_path, container):
    (found,) = read(written(tmp_path, container(annotation(1, HERE))))
    assert places(found) == [(IT_RAINS, IT_RAINS + 8)]


def test_pages_that_a_collection_names_are_read_beside_it(tmp_path):
    written(tmp_path, {"items": [annotation(1, HERE)], "next": "p2.json"}, "p1.json")
    written(tmp_path, {"items": [annotation(2, HERE)], "next": "p1.json"}, "p2.json")
    path = written(tmp_path, {"type": "AnnotationCollection", "first": "http://x.org/p1.json"})
    (found,) = read(path)
    assert len(places(found)) == 2


def test_a_folder_unites_the_files_about_one_text(tmp_path):
    for name in ("anna", "bela"):
        written(tmp_path, [annotation(1, HERE, creator=name)], f"{name}.jsonld")
    assert is_folder(tmp_path)
    (found,) = read(tmp_path)
    assert list(spans(found)) == ["anna", "bela"]


def test_the_text_is_found_by_its_name_or_that_of_the_file_or_inside(tmp_path):
    path = written(tmp_path, annotation(1, HERE), "other.jsonld")
    (tmp_path / "t.txt").rename(tmp_path / "other.txt")
    assert places(read(path)[0]) == [(IT_RAINS, IT_RAINS + 8)]
    (tmp_path / "other.txt").unlink()
    with pytest.raises(FormatError, match=r'put it beside the file, as "t.txt"'):
        read(path)
    inside = annotation(1, HERE)
    inside["target"]["source"] = {"id": "urn:t", "type": "TextualBody", "value": TEXT}
    path.write_text(json.dumps(inside))
    assert places(read(path)[0]) == [(IT_RAINS, IT_RAINS + 8)]


def test_a_relative_iri_leads_to_texts_below_and_those_of_one_name_stay_two(tmp_path):
    texts = {"a/t.txt": TEXT, "b/t.txt": f"{TEXT} Again."}
    for name, text in texts.items():
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text(text, encoding="utf-8")
    rows = [annotation(number, HERE) for number in (1, 2)]
    for row, name in zip(rows, texts, strict=True):
        row["target"]["source"] = name
    (tmp_path / "a.jsonld").write_text(json.dumps(rows), encoding="utf-8")
    found = read(tmp_path)
    assert [one.document.text for one in found] == list(texts.values())
    assert [places(one) for one in found] == [[(IT_RAINS, IT_RAINS + 8)]] * 2


@pytest.mark.parametrize(
    "source",
    [
        "../secret.txt",
        "file:///etc/passwd",
        "..",
        "%2e%2e/x",
        "http://[",
        "\x00",
        "x/../../secret.txt",
        "%2Fetc%2Fpasswd",
        "out/secret.txt",
    ],
)
def test_no_text_outside_the_folder_is_read(tmp_path, source):
    inner = tmp_path / "inner"
    inner.mkdir()
    (tmp_path / "secret.txt").write_text(TEXT)
    (inner / "out").symlink_to(tmp_path)
    one = annotation(1, HERE)
    one["target"]["source"] = source
    path = inner / "a.jsonld"
    path.write_text(json.dumps(one))
    with pytest.raises(FormatError, match="is not there"):
        read(path)


def test_a_link_that_leads_out_of_the_folder_is_not_followed(tmp_path):
    inner = tmp_path / "inner"
    inner.mkdir()
    path = written(inner, annotation(1, HERE))
    (inner / "t.txt").rename(tmp_path / "secret.txt")
    (inner / "t.txt").symlink_to(tmp_path / "secret.txt")
    with pytest.raises(FormatError, match="is not there"):
        read(path)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ({"type": "Annotation", "target": "http://[#x"}, "is not there"),
        ([], "no annotation of a text"),
        ({"type": "AnnotationPage", "items": 3}, "a.jsonld:1: "),
        ({"type": "AnnotationPage", "items": [3]}, "a.jsonld:1: "),
        (annotation(1, selectors(-1, 3, None)), "must not be negative"),
        (annotation(1, selectors("1", 3, None)), "must be a whole number"),
        (annotation(1, selectors(True, 3, None)), "must be a whole number"),
        (annotation(1, selectors(5, 3, None)), "holds no text"),
        (annotation(1, selectors(5, 10**30, None)), "ends behind the text"),
        (annotation(1, [{"type": "TextQuoteSelector"}]), "“exact” is missing"),
        (annotation(1, HERE, {"value": 3}), "“value” must be a text"),
        (annotation(1, HERE, creator={"name": 3}), "“name” must be a text"),
    ],
)
def test_what_is_wrong_is_refused_with_its_place(tmp_path, content, message):
    with pytest.raises(FormatError, match=message):
        read(written(tmp_path, content))


def test_it_is_recognised_by_its_context(tmp_path):
    assert recognised(written(tmp_path, annotation(1, HERE))).name == "w3c"
    assert recognised(written(tmp_path, annotation(1, HERE), "a.json")).name == "w3c"
    other = recognised(written(tmp_path, {"id": 1}, "b.json"))
    assert other is None or other.name != "w3c"


VALID = json.dumps(
    [
        annotation(1, HERE, creator={"name": "Anna"}),
        annotation(2, selectors(ANNA, ANNA + 4, "Anna", prefix=" ", suffix=" ")),
        {
            "id": "#r",
            "type": "Annotation",
            "motivation": "linking",
            "body": [LABEL],
            "target": [f"urn:uuid:{UUID.format(1)}", f"urn:uuid:{UUID.format(2)}"],
        },
    ],
    ensure_ascii=False,
)


@given(
    st.lists(
        st.tuples(
            st.integers(0, len(VALID)),
            st.integers(0, 12),
            st.one_of(
                st.text(max_size=4),
                st.sampled_from(
                    ['"', "{", "]", "-1", "1e9", "null", "[[", "true", '{"value":1}']
                ),
            ),
        ),
        min_size=1,
        max_size=3,
    ),
    st.sampled_from(OnDrift),
)
@settings(
    max_examples=150, deadline=1000, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_damaged_files_give_a_sentence_and_nothing_else(tmp_path, changes, on_drift):
    content = VALID
    for place, length, other in changes:
        content = content[:place] + other + content[place + length :]
    path = written(tmp_path, [])
    path.write_bytes(content.encode("utf-8", "surrogatepass"))
    with contextlib.suppress(FormatError, RuleBrokenError):
        read(path, on_drift=on_drift)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    "type",
                    "id",
                    "body",
                    "target",
                    "source",
                    "selector",
                    "items",
                    "first",
                    "next",
                    "start",
                    "value",
                    "creator",
                    "motivation",
                    "purpose",
                    "annotator:text",
                    "annotator:links",
                ]
            ),
            inner,
            max_size=3,
        )
    ),
    max_leaves=8,
)


@given(json_values, st.sampled_from(["body", "target", "creator", "motivation", "id", "type"]))
@settings(
    max_examples=150, deadline=1000, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_values_of_wrong_kinds_give_a_sentence_and_nothing_else(tmp_path, value, name):
    with contextlib.suppress(FormatError, RuleBrokenError):
        read(written(tmp_path, [annotation(1, HERE) | {name: value}, value]))
