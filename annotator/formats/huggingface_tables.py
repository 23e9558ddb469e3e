"""The tables of a Hugging Face dataset: texts with spans, and tokens with tags of one label."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from annotator.formats.dataset_documents import document_table
from annotator.formats.dataset_sentences import UNKNOWN
from annotator.formats.dataset_table import EVERYTHING, Column, Kind, Table, plain_names
from annotator.formats.dataset_tokens import BEGIN, INSIDE, OUTSIDE, token_table
from annotator.formats.exchange import Outgoing, WriteReport
from annotator.model.scheme import Scheme

DEFAULT = "default"
_TAGS = (OUTSIDE, BEGIN, INSIDE)
BEFORE_TAGS = ("document_id", "person", "state", "sentence", "tokens", "starts", "ends")
TAGS = "ner_tags"


@dataclass(frozen=True, slots=True)
class Config:
    """One of the ways in which the dataset can be loaded."""

    name: str
    folder: str
    """Where its files lie, below that of the dataset."""
    table: Table
    classes: tuple[str, ...]
    """What the numbers in it stand for: those of the labels, or those of the tags."""
    label: str | None = None
    """Of which label its tags are; None: it has all spans."""
    classed: str = TAGS
    """The column of classes, as numbers or as their names; those of spans are their labels."""
    is_default: bool = False
    """Whether it is loaded unless another one is named."""
    is_partial: bool = False
    """Whether its files have more columns than its table."""


class Configs:
    """The configs of a scheme: “default”, then one of tokens for each label."""

    def __init__(self, scheme: Scheme) -> None:
        labels = [label.name for label in scheme.labels]
        names = plain_names(labels, (), "label")
        self._spans = Config(
            DEFAULT, "data", _span_table(scheme, labels), tuple(labels), is_default=True
        )
        self._tokens = token_table(scheme)
        by_name = {column.name: place for place, column in enumerate(self._tokens.columns)}
        self._kept = [by_name[name] for name in BEFORE_TAGS]
        columns = tuple(self._tokens.columns[place] for place in self._kept)
        table = Table((*columns, Column(TAGS, Kind.WHOLES)), self._tokens.rows, EVERYTHING)
        self._tags = tuple(
            Config(
                f"bio_{names[label]}",
                f"bio_{names[label]}",
                table,
                (OUTSIDE, f"{BEGIN}-{label}", f"{INSIDE}-{label}"),
                label,
            )
            for label in labels
        )

    def __iter__(self) -> Iterator[Config]:
        """Yield the configs, the default one first."""
        yield from (self._spans, *self._tags)

    def rows(
        self, outgoing: Outgoing, report: WriteReport, lost: Counter[str]
    ) -> Iterator[tuple[str, list[Any]]]:
        """Yield a document's rows, each with the name of its config.

        What the default config cannot carry is counted in the report, what the others cannot
        in `lost`.
        """
        for row in self._spans.table.take(outgoing, report):
            yield DEFAULT, row
        first = len(self._tokens.columns) - len(self._tags)
        for row in self._tokens.rows(outgoing, lost):
            kept = [row[place] for place in self._kept]
            for place, config in enumerate(self._tags, start=first):
                yield config.name, [*kept, [*map(_TAGS.index, row[place])]]


def _span_table(scheme: Scheme, labels: list[str]) -> Table:
    """Return the table of documents with numbers for labels."""
    plain = document_table(scheme)
    names = [column.name for column in plain.columns]
    spans_at, relations_at = names.index("spans"), names.index("relations")
    numbers = {label: number for number, label in enumerate(labels)}

    def rows(outgoing: Outgoing, left_out: Counter[str]) -> Iterator[list[Any]]:
        for row in plain.rows(outgoing, left_out):
            spans = [
                span | {"label": numbers[span["label"]]}
                for span in row[spans_at]
                if span["label"] in numbers
            ]
            if len(spans) < len(row[spans_at]):
                left_out[UNKNOWN] += len(row[spans_at]) - len(spans)
            there = {span["id"] for span in spans}
            row[relations_at] = [
                link for link in row[relations_at] if {link["from"], link["to"]} <= there
            ]
            row[spans_at] = spans
            yield row

    columns = tuple(
        Column(column.name, Kind.NUMBERED_SPANS) if column.kind is Kind.SPANS else column
        for column in plain.columns
    )
    return Table(columns, rows, plain.carries)
