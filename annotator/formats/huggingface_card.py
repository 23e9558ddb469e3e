"""README.md of a Hugging Face dataset: a head that loads it, and a card that people read."""

import json
import re
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from annotator.formats.dataset_table import Column, Kind
from annotator.formats.huggingface_tables import DEFAULT, TAGS, Config
from annotator.formats.markdown import escaped, one_line, table
from annotator.model.scheme import Scheme

CARD = "README.md"
_HARMFUL = re.compile("[\x7f-\xa0\u2028\u2029\ufeff\ufffe\uffff]")
"""What YAML reads as a line break or not at all, though JSON does not escape it."""
_PLAIN = {
    Kind.TEXT: ("dtype", "string"),
    Kind.WHOLE: ("dtype", "int64"),
    Kind.NUMBER: ("dtype", "float64"),
    Kind.TRUTH: ("dtype", "bool"),
    Kind.TEXTS: ("list", "string"),
    Kind.WHOLES: ("list", "int64"),
}
_SPAN = (
    ("id", "string"),
    ("label", ""),
    ("start", "int64"),
    ("end", "int64"),
    ("text", "string"),
    ("fragments", ""),
    ("attributes", "string"),
    ("note", "string"),
    ("flag", "string"),
)
_LABEL = {Kind.SPANS: "string", Kind.NUMBERED_SPANS: "int64"}
"""How the files hold the label of a span."""
_RELATION = ("id", "type", "from", "to")
_FRAGMENTS = ("list:", "  list: int64")


@dataclass(frozen=True, slots=True)
class DatasetCard:
    """What the card says beside what every dataset needs."""

    name: str
    head: Sequence[str] = ()
    """Lines of YAML for the head: licence, language and the like; no configs, no features."""
    body: str = ""
    """Markdown behind the section on loading."""


@dataclass(frozen=True, slots=True)
class SplitFacts:
    """What the head says of the file of one split."""

    path: str
    """Below the folder of the dataset, with slashes."""
    rows: int
    content_bytes: int
    """Of the columns before compression."""
    file_bytes: int


Facts = Mapping[str, SplitFacts]
"""By split."""


def split_facts(folder: Path, path: str, columns: Container[str]) -> SplitFacts:
    """Return the facts of some columns of a Parquet file below the folder of a dataset."""
    from pyarrow import parquet

    found: Any = parquet.read_metadata(folder / path)
    chunks = (
        found.row_group(group).column(place)
        for group in range(found.num_row_groups)
        for place in range(found.num_columns)
    )
    size = sum(
        chunk.total_uncompressed_size
        for chunk in chunks
        if chunk.path_in_schema.partition(".")[0] in columns
    )
    return SplitFacts(path, found.num_rows, size, (folder / path).stat().st_size)


def dataset_card(
    card: DatasetCard, configs: Sequence[Config], facts: Mapping[str, Facts], scheme: Scheme
) -> str:
    """Return the card as Markdown with a YAML head; words of people are escaped.

    The configs are those that have rows, the default one first.
    """
    lines = [
        "---",
        f"pretty_name: {quoted(one_line(card.name))}",
        *card.head,
        "task_categories:",
        "- token-classification",
        *loading_lines(configs, facts),
        "---",
        "",
        f"# {escaped(card.name)}",
        "",
        *_usage(configs, facts),
        "",
        *_labels(configs, scheme),
    ]
    return "\n".join(lines) + "\n" + (f"\n{card.body.strip()}\n" if card.body.strip() else "")


def with_losses(card: DatasetCard, lost: Mapping[str, int]) -> DatasetCard:
    """Return the card that also says what the configs of tokens have no place for."""
    if not lost:
        return card
    rows = [[escaped(what), f"{count:,}"] for what, count in sorted(lost.items())]
    lines = table(["the configs `bio_…` have no place for, and `default` has", "number"], rows)
    return replace(card, body="\n".join(lines) + f"\n\n{card.body}")


def loading_lines(configs: Sequence[Config], facts: Mapping[str, Facts]) -> Iterator[str]:
    """Yield the lines of YAML by which `load_dataset` finds files, types and numbers of rows.

    `facts` has those of every config, by its name.

    A list of objects is a `list`: datasets takes a `sequence` of them for an object of lists.
    """
    yield "configs:"
    for config in configs:
        yield f"- config_name: {quoted(config.name)}"
        if config.is_default:
            yield "  default: true"
        if config.is_partial:
            yield "  columns:"
            yield from (f"  - {quoted(column.name)}" for column in config.table.columns)
        yield "  data_files:"
        for split, one in facts[config.name].items():
            yield f"  - split: {quoted(split)}"
            yield f"    path: {quoted(one.path)}"
    yield "dataset_info:"
    for config in configs:
        yield f"- config_name: {quoted(config.name)}"
        yield "  features:"
        yield from (f"  {line}" for line in _features(config))
        splits = facts[config.name]
        yield "  splits:"
        for split, one in splits.items():
            yield f"  - name: {quoted(split)}"
            yield f"    num_bytes: {one.content_bytes}"
            yield f"    num_examples: {one.rows}"
        yield f"  download_size: {sum(one.file_bytes for one in splits.values())}"
        yield f"  dataset_size: {sum(one.content_bytes for one in splits.values())}"


def quoted(text: str) -> str:
    """Return a text as YAML in double quotes, which means that text and nothing else."""
    plain = json.dumps(text, ensure_ascii=False)
    return _HARMFUL.sub(lambda found: f"\\u{ord(found[0]):04x}", plain)


def _features(config: Config) -> Iterator[str]:
    for column in config.table.columns:
        yield f"- name: {column.name}"
        yield from (f"  {line}" for line in _type(column, config))


def _type(column: Column, config: Config) -> Iterator[str]:
    if column.kind in _LABEL:
        yield "list:"
        yield from _span_fields(_LABEL[column.kind], config.classes)
    elif column.kind is Kind.RELATIONS:
        yield "list:"
        for name in _RELATION:
            yield f"- name: {name}"
            yield "  dtype: string"
    elif column.kind is Kind.FRAGMENTS:
        yield from _FRAGMENTS
    elif column.name == config.classed and config.classes:
        yield "dtype:" if column.kind is Kind.TEXT else "list:"
        yield from (f"  {line}" for line in _classes(config.classes))
    else:
        key, kind = _PLAIN[column.kind]
        yield f"{key}: {kind}"


def _span_fields(label: str, classes: Sequence[str]) -> Iterator[str]:
    for name, kind in _SPAN:
        yield f"- name: {name}"
        if name == "fragments":
            yield from (f"  {line}" for line in _FRAGMENTS)
        elif name == "label" and classes:
            yield "  dtype:"
            yield from (f"    {line}" for line in _classes(classes))
        else:
            yield f"  dtype: {kind or label}"


def _classes(names: Sequence[str]) -> Iterator[str]:
    yield "class_label:"
    yield "  names:"
    for number, name in enumerate(names):
        yield f"    '{number}': {quoted(name)}"


def _usage(configs: Sequence[Config], facts: Mapping[str, Facts]) -> Iterator[str]:
    yield "```python"
    yield "from datasets import load_dataset"
    yield ""
    yield 'dataset = load_dataset("path/of/this/folder")'
    if len(configs) > 1:
        yield f'tagged = load_dataset("path/of/this/folder", "{configs[1].name}")'
    yield "```"
    yield ""
    yield (
        f"`{DEFAULT}` has one row a document and layer: who made the layer (`person`, or "
        "`gold`), its `state`, the `text` and its `spans`. Offsets are Unicode code points, "
        "the end not included: in Python `text[start:end]`. `metadata` and `attributes` are "
        "JSON. A layer that is not `done` says nothing about what is not marked: filter on "
        "`state` first."
    )
    yield ""
    yield (
        "The configs `bio_…` have one row a sentence and layer: `tokens`, where they are, and "
        f"`{TAGS}` for one label. Spans are widened to whole tokens there, and where two of "
        "one label overlap, the later one begins anew. Split by document, never by row."
    )
    yield ""
    rows = [
        [f"`{config.name}`", f"`{split}`", f"{one.rows:,}"]
        for config in configs
        for split, one in facts[config.name].items()
    ]
    yield from table(["config", "split", "rows"], rows)


def _labels(configs: Sequence[Config], scheme: Scheme) -> Iterator[str]:
    yield f"Labels of the scheme “{escaped(scheme.name)}”, version {scheme.version}:"
    yield ""
    definitions = {label.name: label.definition for label in scheme.labels}
    rows = [
        [f"{number}", escaped(name), escaped(definitions[name])]
        for number, name in enumerate(configs[0].classes)
    ]
    yield from table(["number", "label", "definition"], rows)
