"""The tables that only releases have: tokens, soft labels, texts."""

import json

import pandas as pd
import pytest

from annotator.formats.dataset_soft_labels import soft_label_table
from annotator.formats.dataset_table import Table
from annotator.formats.dataset_texts import text_table
from annotator.formats.dataset_tokens import BETWEEN_BORDERS, OVERLAPPING, token_table
from annotator.formats.exchange import Outgoing, PersonLayer, WriteOptions
from annotator.formats.parquet_files import parquet_writer
from annotator.model.layer import Layer, LayerContent, State
from annotator.model.scheme_files import default_scheme
from tests.makers import a_document, a_span

TEXT = "The dam lost 40% of its water. Nobody\ncounted 他们 there."
WRITE = WriteOptions(default_scheme())


def an_outgoing(*layers: tuple[str, State, list]) -> Outgoing:
    document = a_document(
        TEXT, id="d", metadata={"source": "Courier"}, attributes={"genre": "news"}
    )
    return Outgoing(
        document,
        tuple(
            PersonLayer(person, LayerContent(Layer("d", person, state), tuple(spans)))
            for person, state, spans in layers
        ),
    )


def written(table_of, outgoing: Outgoing, tmp_path) -> tuple[pd.DataFrame, dict]:
    path = tmp_path / "table.parquet"
    writer = parquet_writer(table_of)(path, [outgoing], WRITE)
    while True:
        try:
            next(writer)
        except StopIteration as stop:
            return pd.read_parquet(path), dict(stop.value.left_out)


def test_tokens_stand_in_their_sentences_with_tags(tmp_path):
    spans = [
        a_span(fragments=[(0, 30)]),
        a_span(fragments=[(13, 16)], label="quantity"),
        a_span(fragments=[(31, 45)], label="attribution"),
        a_span(fragments=[(4, 7), (46, 48)], label="unverifiable detail"),
    ]
    rows, lost = written(token_table, an_outgoing(("p1", State.DONE, spans)), tmp_path)
    assert [list(tokens) for tokens in rows.tokens] == [
        ["The", "dam", "lost", "40", "%", "of", "its", "water", "."],
        ["Nobody"],
        ["counted", "他", "们", "there", "."],
    ]
    for row in rows.itertuples():
        for token, start, end in zip(row.tokens, row.starts, row.ends, strict=True):
            assert TEXT[start:end] == token
    assert ["".join(tags) for tags in rows.claim] == ["BIIIIIIII", "O", "OOOOO"]
    assert ["".join(tags) for tags in rows.quantity] == ["OOOBIOOOO", "O", "OOOOO"]
    assert ["".join(tags) for tags in rows.attribution] == ["OOOOOOOOO", "B", "BOOOO"]
    assert ["".join(tags) for tags in rows.unverifiable_detail] == ["OBOOOOOOO", "O", "OBIOO"]
    assert list(rows.sentence) == [1, 2, 3]
    assert lost == {}


def test_what_tags_cannot_say_is_counted(tmp_path):
    spans = [
        a_span(fragments=[(0, 12)]),
        a_span(fragments=[(4, 9)]),
        a_span(fragments=[(31, 34)], label="quantity"),
        a_span(fragments=[(31, 34)], label="lie"),
    ]
    rows, lost = written(token_table, an_outgoing(("p1", State.DONE, spans)), tmp_path)
    assert "".join(rows.claim[0]) == "BBIOOOOOO"
    assert lost == {
        OVERLAPPING: 1,
        BETWEEN_BORDERS: 2,
        "spans with a label that the scheme does not have": 1,
    }


def test_a_document_that_nobody_has_begun_has_tokens_too(tmp_path):
    rows, _ = written(token_table, an_outgoing(), tmp_path)
    assert rows.person.isna().all()
    assert set("".join("".join(tags) for tags in rows.claim)) == {"O"}


def test_soft_labels_count_those_who_finished_and_never_gold(tmp_path):
    same = [(0, 12)]
    outgoing = an_outgoing(
        ("gold", State.DONE, [a_span(fragments=[(4, 7)])]),
        ("p1", State.DONE, [a_span(fragments=same)]),
        ("p2", State.DONE, [a_span(fragments=same), a_span(fragments=[(4, 7), (13, 16)])]),
        ("p3", State.IN_PROGRESS, [a_span(fragments=same)]),
        ("p4", State.DONE, []),
    )
    rows, _ = written(soft_label_table, outgoing, tmp_path)
    assert list(rows.label) == ["claim", "claim"]
    assert list(zip(rows.marked, rows.people, strict=True)) == [(2, 3), (1, 3)]
    assert list(rows.share) == [2 / 3, 1 / 3]
    assert list(rows.text) == ["The dam lost", "dam … 40%"]
    assert [[list(each) for each in row] for row in rows.fragments] == [
        [[0, 12]],
        [[4, 7], [13, 16]],
    ]


@pytest.mark.parametrize("table_of", [soft_label_table, token_table, text_table])
def test_a_part_without_documents_is_a_table_without_rows(table_of, tmp_path):
    for _ in parquet_writer(table_of)(tmp_path / "none.parquet", [], WRITE):
        pass
    table: Table = table_of(default_scheme())
    found = pd.read_parquet(tmp_path / "none.parquet")
    assert list(found.columns) == [column.name for column in table.columns]
    assert len(found) == 0


def test_texts_have_a_row_each(tmp_path):
    outgoing = an_outgoing(("p1", State.DONE, []), ("p2", State.DONE, []))
    rows, _ = written(text_table, outgoing, tmp_path)
    (row,) = rows.itertuples()
    assert (row.text, row.sha256) == (TEXT, outgoing.document.sha256)
    assert (json.loads(row.metadata), json.loads(row.attributes)) == (
        {"source": "Courier"},
        {"genre": "news"},
    )
