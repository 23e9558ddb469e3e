"""The sentences and units of a WebAnno TSV file, and the text that they make up."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from annotator.formats.lines import Line, at, numbered_lines
from annotator.formats.strict_json import refuse_impossible, short
from annotator.formats.texts import LARGEST_TEXT
from annotator.formats.webanno.escaping import plain_text
from annotator.formats.webanno.schema import Schema, schema_of
from annotator.model.errors import FormatError
from annotator.model.offsets import Positions

_TEXT, _SENTENCE_ID = "#Text=", "#Sentence."
_UNIT = re.compile(r"[0-9]{1,9}-[0-9]{1,9}(?:\.[0-9]{1,9})?")
_OFFSETS = re.compile(r"([0-9]{1,15})-([0-9]{1,15})")
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Unit:
    """A token, or a part of one, with what stands in the columns of the layers."""

    place: str
    id: str
    """Sentence and token, and part of the token: “3-7.1”."""
    start: int
    end: int
    """UTF-16 units of the text, until `in_code_points`."""
    text: str
    cells: tuple[str, ...]


@dataclass(slots=True)
class Table:
    """A file that was read: its schema, the text, and the units in code points."""

    schema: Schema
    text: str = ""
    units: list[Unit] = field(default_factory=list)


@dataclass(slots=True)
class _Making:
    """A table in the making; offsets are UTF-16 units still."""

    schema: Schema
    pieces: list[str] = field(default_factory=list)
    length: int = 0
    """UTF-16 units of the text so far."""
    header: list[str] = field(default_factory=list)
    """Lines of the sentence that begins with the next token."""
    units: list[Unit] = field(default_factory=list)

    def take(self, line: Line) -> None:
        """Add a line; raise FormatError if it is wrong."""
        text = line.text
        if text.startswith(_TEXT):
            escaped = text.removeprefix(_TEXT)
            self.header.append(plain_text(escaped, self.schema.minor))
        elif text.startswith("#") and self.schema.take(text):
            if self.units:
                raise FormatError("a layer is declared behind the first token.")
        elif not text.startswith("#"):
            self._take_unit(line)

    def _take_unit(self, line: Line) -> None:
        cells = line.text.split("\t")
        offsets = _OFFSETS.fullmatch(cells[1]) if len(cells) > 2 else None
        if offsets is None or not _UNIT.fullmatch(cells[0]):
            raise FormatError(f"{short(line.text)} is no line of a token: mend it.")
        wanted = self.schema.width
        if len(cells) < wanted + 3:
            raise FormatError(
                f"the number of cells behind the token is {len(cells) - 3}, not {wanted}: mend "
                "it."
            )
        start, end = int(offsets.group(1)), int(offsets.group(2))
        if end < start:
            raise FormatError("the token ends before it begins: mend its offsets.")
        if self.header:
            self.begin_sentence(start)
        values = tuple(cells[3 : wanted + 3])
        self.units.append(Unit(line.place, cells[0], start, end, cells[2], values))

    def begin_sentence(self, start: int) -> None:
        """Put the text of a sentence where its first token begins.

        A line break stands before it unless it follows at once; what else is missing there
        was white space.
        """
        if self.length > start and self.pieces and self.pieces[-1] == "\n":
            self.pieces.pop()
            self.length -= 1
        if start < self.length or start > LARGEST_TEXT:
            raise FormatError("a sentence begins where another one stands: mend the offsets.")
        sentence = "\n".join(self.header)
        refuse_impossible("the text", sentence)
        self.pieces += [" " * (start - self.length), sentence, "\n"]
        self.length = start + len(sentence) + len(_ASTRAL.findall(sentence)) + 1
        self.header.clear()


def read_table(path: Path) -> Table:
    """Read a file; raise FormatError naming the line that is wrong."""
    lines = numbered_lines(path)
    first = next(lines, None)
    if first is None:
        raise FormatError(f"{path.name}: the file is empty.")
    with at(first.place):
        making = _Making(schema_of(first.text))
    for line in lines:
        with at(line.place):
            refuse_impossible("the line", line.text)
            making.take(line)
    if making.header:
        making.begin_sentence(making.length)
    text = "".join(making.pieces).removesuffix("\n")
    return Table(making.schema, text, list(_in_code_points(making.units, text)))


def _in_code_points(units: list[Unit], text: str) -> Iterator[Unit]:
    positions = Positions(text)
    for unit in units:
        start, end = positions.point(unit.start), positions.point(unit.end)
        if start == unit.start and end == unit.end:
            yield unit
        else:
            yield Unit(unit.place, unit.id, start, end, unit.text, unit.cells)
