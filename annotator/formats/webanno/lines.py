"""One layer of a document as the lines of a WebAnno TSV file."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from annotator.formats.beside import Beside, Marked, WrittenRelation, WrittenSpan
from annotator.formats.exchange import PersonLayer
from annotator.formats.plain_names import word
from annotator.formats.token_sentences import tokens_by_sentence, touched
from annotator.formats.webanno.annotations import NO_VALUE, NOTHING, fragments_of, reach
from annotator.formats.webanno.escaping import escaped_text, escaped_value
from annotator.formats.webanno.layers import NOTE, relation_key
from annotator.formats.webanno.rows import Unit
from annotator.formats.webanno.schema import MARK
from annotator.model.document import AttributeValue, Document
from annotator.model.offsets import Positions
from annotator.model.relation import Relation
from annotator.model.span import Fragment, Span

SPAN, RELATION = "webanno.custom.Span", "webanno.custom.Relation"
LABEL, TYPE = "label", "type"
_RESERVED = (LABEL, NOTE, "begin", "end", "sofa", "id")
"""Features that an attribute may not be called."""


@dataclass(slots=True)
class _Row:
    """A unit in the making, with the spans that stand at it and relations that end there."""

    id: str
    place: Fragment
    spans: list[Span] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)


class LinesOfLayer:
    """The lines of a layer, or of a document that nobody has begun, and what is beside them."""

    def __init__(self, document: Document, owned: PersonLayer | None) -> None:
        self._text = document.text
        self._positions = Positions(document.text)
        self._spans = owned.content.spans if owned else ()
        self._relations = owned.content.relations if owned else ()
        self._groups = tokens_by_sentence(document.text)
        self._names = _feature_names(self._spans)
        self._numbers: dict[str, int] = {}
        self._first: dict[str, _Row] = {}
        """The row at which each span begins, by its id."""
        self._rows: list[list[_Row]] = []
        """For each token its own row, then those of its parts."""
        self.beside = Beside(document, owned)
        self._lay_out()

    def lines(self) -> Iterator[str]:
        """Yield the lines, without line breaks."""
        yield f"{MARK}3.3"
        if self._spans:
            yield f"#T_SP={SPAN}|{'|'.join([LABEL, *self._names.values(), NOTE])}"
        if self._relations:
            yield f"#T_RL={RELATION}|{TYPE}|BT_{SPAN}"
        yield ""
        rows = iter(self._rows)
        for group in self._groups:
            yield ""
            for line in self._text[group[0][0] : group[-1][1]].split("\n"):
                yield f"#Text={escaped_text(line)}"
            for _ in group:
                for row in next(rows):
                    yield self._line(row)

    def _lay_out(self) -> None:
        """Give each token its rows, and each span its number and the rows it stands at."""
        for sentence, group in enumerate(self._groups, start=1):
            for number, place in enumerate(group, start=1):
                self._rows.append([_Row(f"{sentence}-{number}", place)])
        borders = [token for group in self._groups for token in group]
        for span in self._spans:
            rows = self._rows_of(span, borders)
            if not rows:
                self.beside.unwritten_spans.append(span)
                continue
            self._numbers[span.id] = len(self._numbers) + 1
            self._first[span.id] = rows[0]
            for row in rows:
                row.spans.append(span)
            self._tell(span, [row.place for row in rows])
        self._number_parts()
        self._lay_out_relations()

    def _rows_of(self, span: Span, borders: Sequence[Fragment]) -> list[_Row]:
        rows = []
        for start, end in span.fragments:
            for number in touched(borders, (start, end)):
                token = borders[number]
                part = max(start, token[0]), min(end, token[1])
                there = next((row for row in self._rows[number] if row.place == part), None)
                if there is None:
                    there = _Row("", part)
                    self._rows[number].append(there)
                rows.append(there)
        return rows

    def _number_parts(self) -> None:
        for rows in self._rows:
            rows[1:] = sorted(rows[1:], key=lambda row: (row.place[0], -row.place[1]))
            for number, row in enumerate(rows[1:], start=1):
                row.id = f"{rows[0].id}.{number}"

    def _lay_out_relations(self) -> None:
        for link in self._relations:
            if not {link.source_id, link.target_id} <= self._first.keys():
                self.beside.unwritten_relations.append(link)
                continue
            self._first[link.target_id].relations.append(link)
            ends = self._numbers[link.source_id], self._numbers[link.target_id]
            kind = _in_file(link.type)
            written = WrittenRelation(relation_key(kind, *ends), link, kind)
            self.beside.relations.append(written)

    def _tell(self, span: Span, places: Sequence[Fragment]) -> None:
        """Note how a span will read back."""
        units = [Unit("", "", start, end, "", ()) for start, end in places]
        fragments = tuple(reach(group) for group in fragments_of(self._text, units))
        values = {self._names[name]: _in_file(value) for name, value in span.attributes.items()}
        note = _in_file(span.note) if span.note else None
        label = _in_file(span.label)
        marked = Marked(label, fragments, values, note)
        names = {name: self._names[name] for name in span.attributes}
        key = str(self._numbers[span.id])
        self.beside.spans.append(WrittenSpan(key, span, marked, names))

    def _line(self, row: _Row) -> str:
        start, end = row.place
        units = self._positions.unit(start), self._positions.unit(end)
        cells = [row.id, f"{units[0]}-{units[1]}", self._text[start:end]]
        if self._spans:
            cells.append(self._cell(row, [span.label for span in row.spans]))
            for name in self._names:
                values = [span.attributes.get(name) for span in row.spans]
                cells.append(self._cell(row, values))
            cells.append(self._cell(row, [span.note for span in row.spans]))
        if self._relations:
            cells += self._relation_cells(row)
        return "\t".join([*cells, ""])

    def _cell(self, row: _Row, values: Sequence[AttributeValue | None]) -> str:
        numbered = [
            f"{NO_VALUE if value is None else escaped_value(_in_file(value))}"
            f"[{self._numbers[span.id]}]"
            for span, value in zip(row.spans, values, strict=True)
        ]
        return "|".join(numbered) or NOTHING

    def _relation_cells(self, row: _Row) -> list[str]:
        kinds, sources = [], []
        for link in row.relations:
            numbers = self._numbers[link.source_id], self._numbers[link.target_id]
            kinds.append(escaped_value(_in_file(link.type)))
            sources.append(f"{self._first[link.source_id].id}[{numbers[0]}_{numbers[1]}]")
        return ["|".join(kinds) or NOTHING, "|".join(sources) or NOTHING]


def _in_file(value: AttributeValue) -> str:
    """Return a value as a cell can hold it: a carriage return would end the line."""
    return str(value).replace("\r\n", "\n").replace("\r", "\n")


def _feature_names(spans: Sequence[Span]) -> dict[str, str]:
    """Return what the attributes that spans have are called as features, by name."""
    result: dict[str, str] = {}
    taken = set(_RESERVED)
    for name in sorted({name for span in spans for name in span.attributes}):
        base = word(name).replace("-", "_")
        feature = base = base if base[0].isalpha() else f"f{base}"
        number = 2
        while feature in taken:
            feature = f"{base}_{number}"
            number += 1
        taken.add(feature)
        result[name] = feature
    return result
