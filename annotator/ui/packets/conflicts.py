"""The table of what was done differently in two places."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from annotator.services.packets.differences import Difference
from annotator.ui.messages import translate
from annotator.ui.packets.rows import Cell, Rows, RowsView
from annotator.ui.packets.words import apart, kind_text, place_text, value_text


def conflict_table(
    differences: Sequence[Difference], names: Mapping[str, str], parent: QWidget
) -> RowsView:
    """Return a table with a row for each difference, in their order; `names` by pseudonym."""
    heads = [
        translate("Packets", "Person"),
        translate("Packets", "What"),
        translate("Packets", "Document"),
        translate("Packets", "Stands"),
        translate("Packets", "Gives way"),
        translate("Packets", "Where"),
    ]
    rows = Rows(heads, parent, can_tick=False)
    rows.show([[names[one.person], *_row(one)] for one in differences])
    return RowsView(translate("Packets", "Done differently in two places"), rows, 2, parent)


def _row(one: Difference) -> list[Cell]:
    kind = one.conflict.kind
    kept = value_text(kind, one.conflict.kept, one.kept)
    other = value_text(kind, one.conflict.other, one.other)
    what = kind_text(kind, is_second=one.conflict.is_second)
    return [what, apart(one.title), apart(kept), apart(other), place_text(one)]
