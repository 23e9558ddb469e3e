"""REFI-QDA projects of others: codes, people, notes, links, and how their positions count."""

import contextlib
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.formats.exchange import Incoming, OnDrift, ReadOptions
from annotator.formats.refi.reading import is_refi_qda, read_refi_qda
from annotator.formats.table_of_formats import recognised
from annotator.model.errors import FormatError, RuleBrokenError
from tests.formats.refi.projects import (
    BELA,
    CLAIM_OTHER,
    CODES,
    PEOPLE,
    PEOPLE_OTHER,
    TEXT,
    coding,
    guid,
    project,
    selection,
    source,
    written,
)

RAINS = (TEXT.index("it rains"), TEXT.index("it rains") + 8)
NAME = (TEXT.index("Béla"), TEXT.index("Béla") + 4)
HE = (TEXT.index("He"), TEXT.index("He") + 2)


def read(path: Path, **options) -> list[Incoming]:
    return list(read_refi_qda(path, ReadOptions(**options)))


def spans(incoming: Incoming) -> dict[str, list[tuple[str, str, str | None]]]:
    text = incoming.document.text
    return {
        layer.person: [(s.label, text[s.start : s.end], s.note) for s in layer.content.spans]
        for layer in incoming.layers
    }


def test_codings_are_spans_of_their_users_and_offsets_are_code_points(tmp_path):
    content = project(
        source(
            selection(10, *RAINS, coding(11), coding(12, CLAIM_OTHER, BELA)),
            selection(20, *NAME, coding(21, PEOPLE)),
            selection(30, *HE),
        )
    )
    (found,) = read(written(tmp_path, content))
    assert (found.document.title, found.document.text) == ("Rain", TEXT)
    assert spans(found) == {
        "Anna": [("People", "Béla", None), ("weather", "it rains", None)],
        "Béla": [("Claims > other", "it rains", None)],
    }
    assert found.left_out == {"selections without a code": 1}
    assert {span.id for span in found.layers[1].content.spans} == {guid(12)}


def test_a_code_has_its_own_name_unless_others_have_it_too(tmp_path):
    content = project(source(selection(10, *NAME, coding(11, PEOPLE_OTHER.upper()))))
    (found,) = read(written(tmp_path, content))
    assert spans(found) == {"Anna": [("People > other", "Béla", None)]}


def test_notes_and_descriptions_are_notes(tmp_path):
    notes = (
        f'<Notes><Note guid="{guid(90)}"><PlainTextContent>sure?</PlainTextContent></Note>'
        f'<Note guid="{guid(91)}" plainTextPath="internal://n.txt"/></Notes>'
    )
    content = project(
        source(
            selection(
                10,
                *RAINS,
                "<Description>see above</Description>",
                coding(11, inner=f'<NoteRef targetGUID="{guid(90)}"/>'),
                f'<NoteRef targetGUID="{guid(91)}"/>',
            ),
            f'<NoteRef targetGUID="{guid(90)}"/>',
        ),
        notes,
    )
    files = {"t.txt": TEXT.encode(), "n.txt": b"\xef\xbb\xbfin a file"}
    (found,) = read(written(tmp_path, content, **files))
    assert spans(found) == {"Anna": [("weather", "it rains", "see above\nin a file\nsure?")]}
    assert found.document.metadata == {"note": "sure?"}


def test_variables_of_texts_and_cases_are_metadata(tmp_path):
    variable = guid(70)
    value = (
        f'<VariableValue><VariableRef targetGUID="{variable}"/><TextValue>{{}}</TextValue>'
        "</VariableValue>"
    )
    before = (
        f'<Variables><Variable guid="{variable}" name="Year" typeOfVariable="Text"/>'
        "</Variables>"
        f'<Cases><Case guid="{guid(71)}" name="Family">{value.format("2019")}'
        f'<SourceRef targetGUID="{guid(1)}"/></Case></Cases>'
    )
    (found,) = read(written(tmp_path, project(source(), before=before)))
    assert found.document.metadata == {"Year": "2019", "case": "Family"}
    content = project(source(value.format("2020")), before=before)
    (found,) = read(written(tmp_path, content))
    assert found.document.metadata == {"Year": "2020", "case": "Family"}


def test_links_are_relations_within_a_layer(tmp_path):
    link = '<Link guid="{}" name="says" direction="OneWay" originGUID="{}" targetGUID="{}"/>'
    links = "".join(
        link.format(guid(80 + number), guid(origin), guid(target))
        for number, (origin, target) in enumerate([(20, 11), (20, 12), (10, 99), (98, 10)])
    )
    content = project(
        source(
            selection(10, *RAINS, coding(11), coding(12, CLAIM_OTHER, BELA)),
            selection(20, *NAME, coding(21, PEOPLE)),
        ),
        f"<Links>{links}</Links>",
    )
    (found,) = read(written(tmp_path, content))
    (relation,) = found.layers[0].content.relations
    assert (relation.type, relation.source_id, relation.target_id) == (
        "says",
        guid(21),
        guid(11),
    )
    assert found.left_out == {
        "relations between the layers of several people or what is no span": 2,
        "links between other things than spans": 1,
    }


def test_a_text_in_the_project_file_is_read_and_one_outside_is_not(tmp_path):
    inside = source(selection(10, 0, 2, coding(11)), number=2, path="").replace(
        ">", "><PlainTextContent>He laughed.</PlainTextContent>", 1
    )
    outside = source(path="absolute:///etc/passwd", number=3)
    relative = source(path="relative:///../../secret.txt", number=4)
    (found,) = read(written(tmp_path, project(inside + outside + relative)))
    assert spans(found) == {"Anna": [("weather", "He", None)]}
    assert found.left_out == {"texts outside the project": 2}
    with pytest.raises(FormatError, match="no text in this project"):
        read(written(tmp_path, project(outside)))


@pytest.mark.parametrize("path", ["internal://T.TXT", "internal:///t.txt", "t.txt"])
def test_texts_are_found_as_programs_name_them(tmp_path, path):
    (found,) = read(written(tmp_path, project(source(path=path))))
    assert found.document.text == TEXT
    with pytest.raises(FormatError, match=r"there is no “sources/missing\.txt”"):
        read(written(tmp_path, project(source(path="internal://missing.txt"))))


@pytest.mark.parametrize(
    ("with_last", "breaks_are_one", "named"),
    [(0, 0, True), (1, 0, True), (0, 1, True), (1, 1, True), (1, 0, False), (0, 1, False)],
)
def test_how_positions_count_is_told_by_names_or_by_words(
    tmp_path, with_last, breaks_are_one, named
):
    text = "One two.\r\nThree four.\r\nFive six seven."
    words = ["two", "Three", "four", "Five", "six", "seven"]
    selections = []
    for number, word in enumerate(words):
        start = text.index(word)
        start -= text[:start].count("\r\n") * breaks_are_one
        name = word if named else ""
        end = start + len(word) - with_last
        selections.append(selection(10 + number, start, end, coding(30 + number), name=name))
    content = project(source(*selections))
    (found,) = read(written(tmp_path, content, **{"t.txt": text.encode()}))
    assert [marked for _, marked, _ in spans(found)["Anna"]] == words


def test_positions_without_evidence_count_the_usual_way(tmp_path):
    content = project(source(selection(10, NAME[0], NAME[1] - 1, coding(11), name="a name")))
    (found,) = read(written(tmp_path, content))
    assert [marked for _, marked, _ in spans(found)["Anna"]] == ["Bél"]


def test_other_sources_are_counted_and_the_text_of_a_pdf_is_read(tmp_path):
    pdf = (
        f'<PDFSource guid="{guid(5)}" name="a.pdf" path="internal://a.pdf">'
        f'<PDFSelection guid="{guid(6)}" page="0"/>'
        f'<Representation guid="{guid(7)}" name="a.txt" plainTextPath="internal://t.txt">'
        f"{selection(10, *NAME, coding(11))}</Representation></PDFSource>"
    )
    picture = f'<PictureSource guid="{guid(8)}" name="p" path="internal://p.png"/>'
    (found,) = read(written(tmp_path, project(pdf + picture)))
    assert spans(found) == {"Anna": [("weather", "Béla", None)]}
    assert found.left_out == {
        "selections in the picture of a page": 1,
        "PictureSource elements": 1,
    }


def test_what_is_about_no_text_is_counted(tmp_path):
    notes = "".join(
        f'<Note guid="{guid(number)}" name="n"><PlainTextContent>x</PlainTextContent></Note>'
        for number in (40, 41, 42)
    )
    named = f'<NoteRef targetGUID="{guid(40)}"/>'
    codes = CODES.replace(
        'isCodable="true"/>', 'isCodable="true"><Description>m</Description></Code>', 1
    )
    rest = f'<Sets><Set guid="{guid(50)}" name="s"/></Sets><Notes>{notes}</Notes>'
    content = project(source(selection(10, *NAME, named, coding(11))), rest, codes)
    (found,) = read(written(tmp_path, content))
    assert spans(found) == {"Anna": [("weather", "Béla", "x")]}
    assert found.left_out == {
        "notes on no text": 2,
        "descriptions of codes": 1,
        "Set elements": 1,
    }


def test_what_nobody_signed_belongs_to_whom_a_person_says(tmp_path):
    unsigned = coding(11).replace(' creatingUser="', ' x="')
    content = project(source(selection(10, *NAME, unsigned)))
    (found,) = read(written(tmp_path, content), person="Lisa")
    assert spans(found) == {"Lisa": [("weather", "Béla", None)]}


def test_two_users_of_one_name_stay_two(tmp_path):
    content = project(source(selection(10, *NAME, coding(11), coding(12, user=BELA)))).replace(
        'Béla"/>'.encode(), b'Anna"/>'
    )
    (found,) = read(written(tmp_path, content))
    assert list(spans(found)) == ["Anna", "Anna (2)"]


def test_a_selection_behind_the_text_follows_the_policy(tmp_path):
    content = project(
        source(selection(10, 4, 999, coding(11)), selection(20, *NAME, coding(21)))
    )
    with pytest.raises(FormatError, match=r"project.qde:\d+: .* ends behind the text"):
        read(written(tmp_path, content))
    (found,) = read(written(tmp_path, content), on_drift=OnDrift.SKIP)
    assert len(found.drifts) == 1
    assert spans(found) == {"Anna": [("weather", "Béla", None)]}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"<a/>", "project.qde:1: this is no REFI-QDA project"),
        (project(source())[:-9], r"project.qde:\d+: this is no well-formed XML"),
        (project(source(selection(10, "x", 3, coding(11)))), "must be a whole number"),
        (project(source(selection(10, -3, 3, coding(11)))), "holds no text"),
        (project(source(selection(10, 5, 3, coding(11)))), "holds no text"),
        (project(source(selection(10, 5, "9" * 30, coding(11)))), "must be a whole number"),
        (project(source(selection(10, 1, 3, coding(11, guid(77))))), "which is not there"),
        (project(source(selection(10, 1, 3, coding(11), coding(11)))), "stands twice"),
        (
            project(
                source(selection(10, 1, 3, coding(11))), codes=CODES.replace("weather", "")
            ),
            "no label",
        ),
        (project(""), "no text in this project"),
    ],
)
def test_what_is_no_project_is_refused(tmp_path, content, message):
    with pytest.raises(FormatError, match=message):
        read(written(tmp_path, content))


def test_what_is_no_archive_of_a_project_is_refused(tmp_path):
    path = tmp_path / "p.qdpx"
    path.write_bytes(b"PK but no archive")
    assert recognised(path).name == "refi-qda"
    with pytest.raises(FormatError, match="no zip archive"):
        read(path)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "x")
    with pytest.raises(FormatError, match=r"there is no project\.qde"):
        read(path)
    assert not is_refi_qda(Path("p.zip"), b"PK")


VALID = project(
    source(
        selection(10, *RAINS, "<Description>d</Description>", coding(11), name="it rains"),
        selection(20, *NAME, coding(21, PEOPLE, BELA)),
        '<Description>{"annotator": {}}</Description>',
    ),
    f'<Links><Link guid="{guid(80)}" originGUID="{guid(20)}" targetGUID="{guid(11)}"/></Links>',
)


@given(
    st.lists(
        st.tuples(
            st.integers(0, len(VALID)),
            st.integers(0, 12),
            st.one_of(
                st.binary(max_size=6),
                st.sampled_from([b'"', b"<", b"/>", b"-1", b"99", b"internal://", b"&#0;"]),
                st.sampled_from([b'{"annotator": {"id": 1}}', b'{"annotator": {"pieces": 2}}']),
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
def test_damaged_projects_give_a_sentence_and_nothing_else(tmp_path, changes, on_drift):
    content = VALID
    for place, length, other in changes:
        content = content[:place] + other + content[place + length :]
    with contextlib.suppress(FormatError, RuleBrokenError):
        read(written(tmp_path, content), on_drift=on_drift)


@given(st.integers(0, 2000), st.integers(0, 40), st.binary(max_size=8))
@settings(
    max_examples=100, deadline=1000, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_damaged_archives_give_a_sentence_and_nothing_else(tmp_path, place, length, other):
    path = written(tmp_path, VALID)
    content = path.read_bytes()
    path.write_bytes(content[:place] + other + content[place + length :])
    with contextlib.suppress(FormatError, RuleBrokenError):
        read(path)
