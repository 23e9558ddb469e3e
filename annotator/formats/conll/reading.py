"""CoNLL in: words with tags, of any tool, or as this program wrote them with the exact text."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from annotator.formats.building import LayerBuilder
from annotator.formats.conll.tags import Stretch, is_tag, stretches
from annotator.formats.exchange import Incoming, PersonLayer, ReadOptions
from annotator.formats.files import readable
from annotator.formats.lines import Line, at, numbered_lines
from annotator.formats.native_parts import document_facts_from, layer_facts_from
from annotator.formats.separated import decoding_of
from annotator.formats.strict_json import field_of, refuse_impossible, short, strict_value
from annotator.formats.texts import LARGEST_TEXT
from annotator.model.document import Decoding, Document, text_hash
from annotator.model.errors import FormatError
from annotator.model.ids import new_id
from annotator.model.layer import Layer
from annotator.model.span import Fragment

START = "-DOCSTART-"
DOCUMENT, LAYER, COLUMNS, TEXT = "document", "layer", "columns", "text"
_OWN = re.compile(rf"# ({DOCUMENT}|{LAYER}|{COLUMNS}|{TEXT}) = ([\[{{\"].*)")
_COMMENT = re.compile(r"#\s?[^\t=]{0,80}=.*|#\s*")


@dataclass(slots=True)
class _Block:
    """The lines from one start of a document to the next."""

    place: str
    words: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    tags: list[list[str]] = field(default_factory=list)
    """For each word those of its columns that are read."""
    ends: list[int] = field(default_factory=list)
    """How many words came before the end of each sentence."""
    own: dict[str, Any] = field(default_factory=dict)
    """What this program wrote about the document, by name."""
    left_out: Counter[str] = field(default_factory=Counter)
    length: int = 0
    progress: float = 0.0


def read_conll(path: Path, options: ReadOptions) -> Iterator[Incoming]:
    """Yield the documents of a file; each line -DOCSTART- begins another one.

    The last column is read, unless the file says what its columns are. Where it does not
    hold the exact text, words are joined by spaces and sentences by line breaks. Raises
    FormatError naming file, line and what is wrong.
    """
    decoding = decoding_of(path, options)
    title = readable(path.stem)
    blocks = _with_only(_blocks(path, decoding))
    for number, (block, is_only) in enumerate(blocks, start=1):
        name = title if is_only else f"{title} {number}"
        yield _incoming(block, name, decoding, options)


def _with_only(blocks: Iterator[_Block]) -> Iterator[tuple[_Block, bool]]:
    """Yield each block, and whether there is no other."""
    before = next(blocks, None)
    is_first = True
    for block in blocks:
        if before is not None:
            yield before, False
        before, is_first = block, False
    if before is not None:
        yield before, is_first


def _blocks(path: Path, decoding: Decoding) -> Iterator[_Block]:
    block, number = _Block(path.name), 0
    for line in numbered_lines(path, decoding):
        before, number = number, int(line.place.rpartition(":")[2])
        if line.text.split(None, 1)[0] == START:
            if block.words or block.own:
                yield block
            block = _Block(line.place)
            continue
        if number > before + 1:
            block.ends.append(len(block.words))
        with at(line.place):
            _take(block, line)
    if block.words or block.own:
        yield block


def _take(block: _Block, line: Line) -> None:
    block.progress = line.progress
    refuse_impossible("the line", line.text)
    own = _OWN.fullmatch(line.text)
    if own is not None and not block.words:
        block.own[own.group(1)] = strict_value(own.group(2))
        _refuse_odd_columns(block.own.get(COLUMNS, []))
        return
    cells = line.text.split("\t") if "\t" in line.text else line.text.split()
    if COLUMNS not in block.own and _is_comment(line.text, cells):
        block.left_out["comments"] += 1
        return
    if len(cells) < 2:
        raise FormatError(f"there is no tag behind {short(cells[0])}: write O for none.")
    word, *tags = cells
    if COLUMNS in block.own:
        _refuse_other_count(tags, block.own[COLUMNS])
    else:
        block.left_out["values between word and tag"] += len(tags) - 1
        tags = tags[-1:]
    for tag in tags:
        stretches([tag])
    if not word.strip():
        raise FormatError("there is no word before the tag.")
    block.length += len(word) + 1
    if block.length > LARGEST_TEXT:
        raise FormatError("the document is too long: begin another one with -DOCSTART-.")
    block.words.append(word)
    block.places.append(line.place)
    block.tags.append(tags)


def _is_comment(line: str, cells: Sequence[str]) -> bool:
    return line[0] == "#" and (not is_tag(cells[-1]) or _COMMENT.fullmatch(line) is not None)


def _refuse_odd_columns(columns: Any) -> None:
    if type(columns) is not list or any(type(name) is not str or not name for name in columns):
        raise FormatError(f"the columns must be a list of labels, not {short(columns)}.")
    for name in columns:
        refuse_impossible("columns", name)


def _refuse_other_count(tags: Sequence[str], columns: Sequence[str]) -> None:
    if len(tags) != len(columns):
        raise FormatError(
            f"there must be {len(columns)} tags behind the word, not {len(tags)}."
        )


def _incoming(block: _Block, title: str, decoding: Decoding, options: ReadOptions) -> Incoming:
    with at(block.place):
        document, layer = _facts(block, title, decoding, options)
        borders = _borders(block, document.text)
    left_out = {name: number for name, number in block.left_out.items() if number}
    layers = () if layer is None else (_layer(block, layer, borders),)
    return Incoming(document, block.place, layers, block.progress, left_out)


def _facts(
    block: _Block, title: str, decoding: Decoding, options: ReadOptions
) -> tuple[Document, Layer | None]:
    """Return the document, and whose layer it is if anybody's."""
    if DOCUMENT not in block.own:
        words = _joined(block)
        document = Document(new_id(), title, words, {}, {}, decoding)
        return document, LayerBuilder(document.id, options.person).built().content.layer
    row = field_of(block.own, DOCUMENT, dict)
    document_id, sha256, (title, metadata, attributes) = document_facts_from(row)
    text = field_of(block.own, TEXT, str)
    if text_hash(text) != sha256:
        raise FormatError("the text is not the one that the file says it is.")
    document = Document(document_id, title, text, metadata, attributes, decoding)
    if LAYER not in block.own:
        return document, None
    return document, layer_facts_from(field_of(block.own, LAYER, dict), document_id)


def _joined(block: _Block) -> str:
    ends = [*block.ends, len(block.words)]
    sentences = []
    for start, end in zip([0, *ends], ends, strict=False):
        if start < end:
            sentences.append(" ".join(block.words[start:end]))
    return "\n".join(sentences)


def _borders(block: _Block, text: str) -> list[Fragment]:
    """Return where the words are in the text; raise FormatError for one that is not next."""
    result: list[Fragment] = []
    behind = 0
    for word, place in zip(block.words, block.places, strict=True):
        start = text.find(word, behind)
        if start < 0 or text[behind:start].strip():
            raise FormatError(f"{place}: the text goes on with something else than {word!r}.")
        behind = start + len(word)
        result.append((start, behind))
    return result


def _layer(block: _Block, layer: Layer, borders: Sequence[Fragment]) -> PersonLayer:
    builder = LayerBuilder(layer.document_id, layer.person_id)
    for label, start, end in _marked(block):
        builder.add_span(label, [(borders[start][0], borders[end - 1][1])])
    built = builder.built()
    return replace(built, content=replace(built.content, layer=layer))


def _marked(block: _Block) -> Iterator[Stretch]:
    """Yield what the tags mark; a label that the columns name exactly is called so."""
    names = block.own.get(COLUMNS)
    ends = [*block.ends, len(block.words)]
    for start, end in zip([0, *ends], ends, strict=False):
        for column in range(len(block.tags[start]) if start < end else 0):
            for found in stretches([tags[column] for tags in block.tags[start:end]], start):
                yield found._replace(label=names[column]) if names else found
