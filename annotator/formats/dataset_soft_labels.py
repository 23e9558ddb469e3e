"""The dataset “soft labels”: one row a label and extent, with the share of people for it."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from annotator.formats.dataset_table import EVERYTHING, Column, Kind, Table
from annotator.formats.exchange import Outgoing
from annotator.model.layer import State
from annotator.model.person import GOLD
from annotator.model.scheme import Scheme
from annotator.model.soft_labels import soft_spans
from annotator.model.span import covered_text

_COLUMNS = (
    Column("document_id", Kind.TEXT),
    Column("title", Kind.TEXT),
    Column("label", Kind.TEXT),
    Column("start", Kind.WHOLE),
    Column("end", Kind.WHOLE),
    Column("text", Kind.TEXT),
    Column("fragments", Kind.FRAGMENTS),
    Column("marked", Kind.WHOLE),
    Column("people", Kind.WHOLE),
    Column("share", Kind.NUMBER),
)


def soft_label_table(scheme: Scheme) -> Table:  # noqa: ARG001 - every table is of a scheme
    """Return the table of soft labels, over those who have finished each document.

    Gold counts for nobody. A document that nobody has finished has no rows.
    """

    def rows(outgoing: Outgoing, left_out: Counter[str]) -> Iterator[list[Any]]:  # noqa: ARG001 - counts nothing
        document = outgoing.document
        finished = {
            owned.person: owned.content.spans
            for owned in outgoing.layers
            if owned.person != GOLD and owned.content.layer.state is State.DONE
        }
        for soft in soft_spans(finished):
            yield [
                document.id,
                document.title,
                soft.label,
                soft.fragments[0][0],
                soft.fragments[-1][1],
                covered_text(document.text, soft.fragments),
                [list(fragment) for fragment in soft.fragments],
                soft.marked,
                soft.people,
                soft.share,
            ]

    return Table(_COLUMNS, rows, EVERYTHING)
