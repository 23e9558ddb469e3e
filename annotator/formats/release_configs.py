"""The configs of a release: how `load_dataset` reads its tables, with classes for labels.

No table is stored twice: a config `bio_LABEL` is some columns of the table of tokens, and
texts in the files, which people can read, become numbers of classes when they are loaded.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from annotator.formats.dataset_table import Table, plain_names
from annotator.formats.dataset_tokens import BEGIN, INSIDE, OUTSIDE, tag_columns
from annotator.formats.huggingface_card import Facts, loading_lines, split_facts
from annotator.formats.huggingface_tables import BEFORE_TAGS, Config
from annotator.model.scheme import Scheme

DEFAULT_TABLE, _TOKENS = "documents", "tokens"
_LABELS = {"spans": "label", "sentences": "labels", "soft_labels": "label"}
"""The column of a table in which labels stand; in that of documents spans have them."""
Paths = Mapping[str, Mapping[str, str]]
"""The path of each part's file, by table and part."""


def release_configs(scheme: Scheme, tables: Mapping[str, Table]) -> Iterator[Config]:
    """Yield the configs of the tables of a release, which are given by their names.

    Each table is a config, that of documents the one by default; for each label there is one
    with its tags alone.
    """
    labels = tuple(label.name for label in scheme.labels)
    for name, table in tables.items():
        is_default = name == DEFAULT_TABLE
        yield Config(
            name, name, table, labels, classed=_LABELS.get(name, ""), is_default=is_default
        )
    if _TOKENS in tables:
        yield from _tag_configs(scheme, tables[_TOKENS])


def _tag_configs(scheme: Scheme, tokens: Table) -> Iterator[Config]:
    columns = {column.name: column for column in tokens.columns}
    before = tuple(columns[name] for name in BEFORE_TAGS)
    tags = tag_columns(scheme)
    names = plain_names(list(tags), (), "label")
    for label, column in tags.items():
        yield Config(
            f"bio_{names[label]}",
            _TOKENS,
            Table((*before, columns[column]), tokens.rows, tokens.carries),
            (OUTSIDE, BEGIN, INSIDE),
            label,
            classed=column,
            is_partial=True,
        )


def release_loading(folder: Path, configs: Sequence[Config], paths: Paths) -> Iterator[str]:
    """Yield the lines of YAML that load a release which lies in a folder.

    A part of a config without rows is not named, because nothing could load it.
    """
    facts = {config.name: _facts(folder, config, paths[config.folder]) for config in configs}
    yield from loading_lines([config for config in configs if facts[config.name]], facts)


def _facts(folder: Path, config: Config, paths: Mapping[str, str]) -> Facts:
    columns = [column.name for column in config.table.columns]
    found = {part: split_facts(folder, path, columns) for part, path in paths.items()}
    return {part: one for part, one in found.items() if one.rows}
